"""From sums to figures: what screens and reports say about answers.

This door is empty on purpose, as that of `studyapp.quiz`: the store needs only `totals` when the program starts.
"""
