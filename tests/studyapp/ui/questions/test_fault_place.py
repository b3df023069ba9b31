"""Where in the form the first fault is: on what question, on what part."""

from __future__ import annotations

import pytest

from question_bank.model import BLANK, RIGHT, WRONG, QuestionKind
from studyapp.ui.questions.editing import Row, Wording
from studyapp.ui.questions.fault_place import FaultPlace, Part, fault_place

Kind = QuestionKind


@pytest.mark.parametrize(
    ("kind", "stem", "rows", "place"),
    [
        (Kind.SINGLE_CHOICE, " ", (Row("a"), Row("a")), FaultPlace(Part.STEM)),
        (Kind.SINGLE_CHOICE, "stem", (Row("a", right=True), Row(" ")), FaultPlace(Part.TEXT, 1)),
        (Kind.SINGLE_CHOICE, "stem", (Row("a", right=True), Row("b"), Row("a ")), FaultPlace(Part.TEXT, 2)),
        (Kind.SINGLE_CHOICE, "stem", (Row("a"), Row("b")), FaultPlace(Part.MARK)),
        (Kind.MULTIPLE_CHOICE, "stem", (Row("a", right=True), Row("b")), FaultPlace(Part.MARK)),
        (Kind.TRUE_FALSE, "stem", (Row(RIGHT), Row(WRONG)), FaultPlace(Part.MARK)),
        (Kind.MATCHING, "stem", (Row("a", "1"), Row("b", "")), FaultPlace(Part.PARTNER, 1)),
        (Kind.ORDERING, "stem", (Row("a"), Row("")), FaultPlace(Part.TEXT, 1)),
        (Kind.SHORT_ANSWER, "stem", (), FaultPlace(Part.TEXT)),
        (Kind.RECITATION, "stem", (Row("a"), Row("b\x00")), FaultPlace(Part.TEXT, 1)),
        (Kind.FILL_BLANK, f"stem{BLANK}{BLANK}", (Row("a"),), FaultPlace(Part.STEM)),
        (Kind.FILL_BLANK, f"stem{BLANK}", (Row("a"),), FaultPlace(Part.STEM)),
    ],
)
def test_the_first_thing_at_fault_is_found(
    kind: QuestionKind, stem: str, rows: tuple[Row, ...], place: FaultPlace
) -> None:
    assert fault_place(kind, Wording(stem, rows, "")) == place


def test_a_character_that_cannot_be_printed_is_found_in_the_explanation() -> None:
    wording = Wording("stem", (Row("a"),), "why\x07")
    assert fault_place(Kind.RECITATION, wording) == FaultPlace(Part.EXPLANATION)
