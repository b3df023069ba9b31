"""Questions to files and back."""

from question_bank.formats.batch import ImportBatch, Problem
from question_bank.formats.registry import read_questions, write_questions

__all__ = ["ImportBatch", "Problem", "read_questions", "write_questions"]
