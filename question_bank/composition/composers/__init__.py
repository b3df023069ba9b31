"""Composers: all drafts that one kind of question, or one kind of formulation, is good for."""
