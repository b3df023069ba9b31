"""Documents to outlines: the file as read, the tree of its headings, its sentences and paragraphs."""

from question_bank.outline.parse import parse_outline
from question_bank.outline.reader import read_outline

__all__ = ["parse_outline", "read_outline"]
