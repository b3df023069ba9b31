"""Finders for languages that part words by spaces; what they look for is data, one value a language."""

from question_bank.formulations.spaced.definitions import find_worded_definitions
from question_bank.formulations.spaced.figures import find_worded_figures
from question_bank.formulations.spaced.lists import find_worded_lists
from question_bank.formulations.spaced.quotations import find_worded_quotations

__all__ = ["find_worded_definitions", "find_worded_figures", "find_worded_lists", "find_worded_quotations"]
