"""Exam text: papers as people write them, whichever file they stand in."""

from question_bank.formats.exam_text.line import FORMULA, PICTURE, UNDERLINED, UNDERLINED_END, Line
from question_bank.formats.exam_text.reading import read_exam_lines

__all__ = ["FORMULA", "PICTURE", "UNDERLINED", "UNDERLINED_END", "Line", "read_exam_lines"]
