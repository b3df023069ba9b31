"""What an explanation quotes of the source stands there to the character, or a …… says that something is left out."""

from __future__ import annotations

import pytest

from question_bank.composition.phrasing import source_words
from question_bank.outline import parse_outline

TEXT = "有下列情形之一的，给予通报批评：（一）擅自离岗的；（二）在实验室内饮食的。"
OUTLINE = parse_outline(TEXT, "实验室安全规定")


def span(words: str) -> tuple[int, int]:
    start = OUTLINE.text.text.index(words)
    return start, start + len(words)


LEAD, FIRST, SECOND = "给予通报批评", "（一）擅自离岗的", "（二）在实验室内饮食的"


@pytest.mark.parametrize(
    ("pieces", "quoted"),
    [
        ((LEAD,), "给予通报批评"),
        ((LEAD, FIRST), "给予通报批评：（一）擅自离岗的"),
        ((LEAD, SECOND), "给予通报批评……（二）在实验室内饮食的"),
        ((FIRST, SECOND), "（一）擅自离岗的；（二）在实验室内饮食的"),
        ((LEAD, LEAD), "给予通报批评"),
    ],
)
def test_no_sign_is_quoted_that_does_not_stand_there(pieces: tuple[str, ...], quoted: str) -> None:
    assert source_words(OUTLINE, tuple(span(piece) for piece in pieces)) == quoted
