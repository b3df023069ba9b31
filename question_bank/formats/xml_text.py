"""Texts as they may stand in an XML file, and the loss of what may not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from question_bank.formats.batch import Remark
from question_bank.formats.remarks import remark
from question_bank.model.question import Question

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Return `text` for an element, without the characters that XML does not have."""
    return escape(_IMPOSSIBLE.sub("", text), {'"': "&quot;", "\r": "&#13;"})


def xml_attribute(text: str) -> str:
    """Return `text` for a quoted attribute, in which a parser would else make spaces of line ends."""
    return xml_text(text).replace("\n", "&#10;").replace("\t", "&#9;")


def lost_characters(question: Question) -> Iterator[Remark]:
    """Yield the loss of characters that XML does not have."""
    more = (*question.section, *question.tags, *(text for texts in question.accepted for text in texts))
    texts = (question.stem, question.explanation, *question.options, *question.answer, *question.pool, *more)
    if any(_IMPOSSIBLE.search(text) for text in texts):
        yield remark("loses_characters")
