"""Every remark that a format makes of a row or a file, in one table, so that a window can translate them all."""

from __future__ import annotations

import re

from question_bank.formats.batch import Remark

_PLACE = re.compile("%([1-9])")

SENTENCES: dict[str, str] = {
    # what was guessed or left out
    "no_options": "the file gives the answer but no options; kept as a question to be answered freely",
    "kind_guessed": "the file does not say of what kind the question is; taken for %1",
    "picture": "a picture that belongs to the question was left out",
    "formula": "a formula that belongs to the question was left out",
    # why a question is refused
    "no_answer": "the file gives no answer to this question",
    # of the whole file
    "no_questions": "no question was found: %1",
    "declared_total": "the file says that it holds %1 questions, but %2 were found",
}
"""The English sentence of each code; %1, %2 … stand for what it is about."""


def remark(code: str, *about: str) -> Remark:
    """Return the remark `code`, its sentence completed by what it is `about`."""
    sentence = _PLACE.sub(lambda place: about[int(place[1]) - 1], SENTENCES[code])
    return Remark(code, sentence, about)
