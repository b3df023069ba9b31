"""The quiz: its screen for every kind of question, the result, and the presenter that keeps each answer.

This door is empty on purpose: the first window needs nothing of it; name the module you need.
"""
