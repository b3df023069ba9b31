"""Where in the form of a question the first thing stands that does not fit. No Qt."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import BLANK, QuestionKind
from question_bank.model.validation import is_printable
from studyapp.ui.questions.editing import CHOICES, Wording


class Part(StrEnum):
    """The parts of a form that can be written into or marked."""

    STEM = "stem"
    TEXT = "text"
    PARTNER = "partner"
    MARK = "mark"
    EXPLANATION = "explanation"


class FaultPlace(NamedTuple):
    """A part of the form, and its row (from 0) where it stands in one."""

    part: Part
    row: int = 0


def fault_place(kind: QuestionKind, wording: Wording) -> FaultPlace:
    """Return where one has to write or mark for the first fault to go; the stem where it cannot be told.

    | what does not fit | where |
    | no stem, or other blanks in it than answers | the stem |
    | a row without words or without its partner, an option a second time | that row |
    | no option marked, or too few | the first mark |
    | a character that cannot be printed | the field that holds it |
    """
    if not wording.stem.strip():
        return FaultPlace(Part.STEM)
    seen: set[str] = set()
    for number, row in enumerate(wording.rows):
        text = row.text.strip()
        if not text or (kind in CHOICES and text in seen) or not is_printable((text,)):
            return FaultPlace(Part.TEXT, number)
        if kind is QuestionKind.MATCHING and not (row.partner.strip() and is_printable((row.partner,))):
            return FaultPlace(Part.PARTNER, number)
        seen.add(text)
    marked = sum(row.right for row in wording.rows)
    wanted = 2 if kind is QuestionKind.MULTIPLE_CHOICE else 1
    if kind in (*CHOICES, QuestionKind.TRUE_FALSE) and marked < wanted:
        return FaultPlace(Part.MARK)
    if not wording.rows and kind is not QuestionKind.FILL_BLANK:
        return FaultPlace(Part.TEXT)
    if kind is QuestionKind.FILL_BLANK and wording.stem.count(BLANK) != len(wording.rows):
        return FaultPlace(Part.STEM)
    if is_printable((wording.stem,)) and not is_printable((wording.explanation,)):
        return FaultPlace(Part.EXPLANATION)
    return FaultPlace(Part.STEM)
