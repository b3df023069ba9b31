"""题库: the sets, their questions, the review queue, the check-up and what was imported."""
