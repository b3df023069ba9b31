"""Making the row of one question that was read from a file: its id, and in words all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from question_bank.formats.batch import ImportRow, Place, Reading, Remark
from question_bank.model.fingerprint import fingerprint, fingerprint_of
from question_bank.model.identity import ID_BYTES
from question_bank.model.question import Question, QuestionKind, QuestionStatus, with_id
from question_bank.model.validation import faults

NO_ID = b"\0" * 16
"""Stands for the id of a question whose file names none; `row_of` replaces it by one made from the wording."""

_APPROVED = QuestionStatus.APPROVED
_NAME = (19).to_bytes(8, "big") + b"question without id" + (2 * ID_BYTES).to_bytes(8, "big")


def row_of(
    place: Place,
    question: Question,
    *,
    kind: QuestionKind | None = None,
    faults_before: Iterable[Remark] = (),
    remarks: Iterable[Remark] = (),
    text: str = "",
    readings: Iterable[Reading] = (),
) -> ImportRow:
    """Return the row of `question`, with `faults_before` that the format found and all that validation finds."""
    print_ = fingerprint(question)
    if question.id == NO_ID:
        question = with_id(question, _id_of(print_))
    found = tuple(faults_before)
    for sentence in faults(question):
        found += (Remark("invalid", sentence, (sentence,)),)
    return ImportRow(place, question, kind or question.kind, found, tuple(remarks), text, tuple(readings), print_)


def plain_row(
    place: Place,
    kind: QuestionKind,
    stem: str,
    answer: tuple[str, ...],
    options: tuple[str, ...],
    explanation: str,
    section: tuple[str, ...],
    tags: tuple[str, ...],
) -> ImportRow:
    """Return the row of a question that is known to be valid, without an id of its own: half the work of `row_of`."""
    print_ = fingerprint_of(kind, stem, options, answer)
    question = Question(
        _id_of(print_), kind, stem, answer, options, (), (), explanation, section, None, (), _APPROVED, "", 1, tags
    )
    return ImportRow(place, question, kind, fingerprint=print_)


def refused(
    place: Place, code: str, sentence: str, *about: str, kind: QuestionKind | None = None, text: str = ""
) -> ImportRow:
    """Return the row of something that could not be read as a question at all."""
    return ImportRow(place, None, kind, (Remark(code, sentence, about),), text=text)


def with_own_id(question: Question) -> Question:
    """Return `question` under the id that its wording gives it: the same file read twice gives the same ids."""
    return with_id(question, _id_of(fingerprint(question)))


def _id_of(print_: bytes) -> bytes:
    # What derive_id("question without id", print_.hex()) gives, in half the time.
    return blake2b(_NAME + print_.hex().encode(), digest_size=ID_BYTES).digest()
