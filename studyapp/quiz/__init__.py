"""Choosing, asking, grading and scheduling: pure functions of values.

This door is empty on purpose: the first window needs only `records` and `request`, and importing the rest with them
(text comparison, alignment, shuffling) would cost each start several milliseconds; name the module you need.
"""
