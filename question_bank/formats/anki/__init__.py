"""Anki: its packages, which are read and written, and its text exports, which are read."""

from question_bank.formats.anki.packages import is_anki_package, read_anki_package
from question_bank.formats.anki.text import is_anki_text, read_anki_text
from question_bank.formats.anki.writing import anki_losses, write_anki_package

__all__ = [
    "anki_losses",
    "is_anki_package",
    "is_anki_text",
    "read_anki_package",
    "read_anki_text",
    "write_anki_package",
]
