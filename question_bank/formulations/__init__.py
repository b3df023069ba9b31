"""Outlines to key formulations: phrases worth learning, with the structure questions are made from."""

from question_bank.formulations.extract import find_formulations
from question_bank.formulations.finder import Finder

__all__ = ["Finder", "find_formulations"]
