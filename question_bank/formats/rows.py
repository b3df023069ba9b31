"""Making the row of one question that was read from a file: its id, and in words all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from question_bank.formats.batch import ImportRow, Place, Reading, Remark
from question_bank.model.fingerprint import fingerprint, fingerprints_of
from question_bank.model.identity import ID_BYTES
from question_bank.model.question import Question, QuestionKind, QuestionStatus, make_question, with_id
from question_bank.model.validation import faults, is_printable

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


class Draft(NamedTuple):
    """A question that is known to be valid but for control characters in it, and the number of its row."""

    number: int
    kind: QuestionKind
    stem: str
    answer: tuple[str, ...]
    options: tuple[str, ...]
    explanation: str
    section: tuple[str, ...]
    tags: tuple[str, ...]


def plain_rows(unit: str, part: str, drafts: Sequence[Draft]) -> list[ImportRow] | None:
    """Return the rows of questions without ids of their own, in a fraction of the time of `row_of`; None: not plain."""
    texts = [draft.stem for draft in drafts]
    texts += [draft.explanation for draft in drafts]
    for draft in drafts:
        texts += draft.options or draft.answer  # the answers of choices are among the options
    for draft in {(draft.section, draft.tags): draft for draft in drafts}.values():
        texts += (*draft.section, *draft.tags)
    if not is_printable(texts):
        return None
    prints = fingerprints_of([(kind, stem, options, answer) for _, kind, stem, answer, options, *_ in drafts])
    rows = []
    for draft, print_ in zip(drafts, prints, strict=True):
        number, kind, stem, answer, options, explanation, section, tags = draft
        made = make_question(
            _id_of(print_), kind, stem, answer, options, (), (), explanation, section, None, (), _APPROVED, "", 1, tags
        )
        rows.append(ImportRow(Place(unit, number, part), made, kind, (), (), "", (), print_))
    return rows


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
