"""The controls every screen is made of; each takes the theme first and never changes it.

This door is empty on purpose: the first window needs a few of them, and each costs time when the program starts.
"""
