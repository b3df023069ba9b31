"""The review sheet: what was missed, in the order of the outline, in its original wording, one's own answer beside it.

Questions that ask the same sentence stand together under it; a question without a source stands with its stem alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from question_bank.model import RIGHT, WRONG, Outline, Question, QuestionKind, Span


class Missed(NamedTuple):
    """A question that was missed, the set and section it stands in, and what was given in words ("": nothing)."""

    question: Question
    set_id: bytes
    section_id: bytes
    given: str


class Words(NamedTuple):
    """A piece of a sentence; `key` words are those that were asked."""

    text: str
    key: bool = False


class Asked(NamedTuple):
    """What was asked of a sentence: stem, what was given ("": nothing), the key."""

    stem: str
    given: str
    key: str


class Entry(NamedTuple):
    """A sentence of the source in pieces (none: there is no source) and what was asked of it."""

    sentence: tuple[Words, ...]
    asked: tuple[Asked, ...]


class Chapter(NamedTuple):
    """Entries under one path of headings, topmost first."""

    path: tuple[str, ...]
    entries: tuple[Entry, ...]


class _Placed(NamedTuple):
    """A missed question with where its sentences stand (normalised; none: not in the outline) and its headings."""

    missed: Missed
    spans: tuple[tuple[int, int], ...]
    path: tuple[str, ...]
    order: tuple[int, int]


def review_sheet(
    missed: Iterable[Missed],
    outlines: Mapping[bytes, Outline | None],
    order: Mapping[bytes, int],
    keys: Mapping[bytes, str],
) -> tuple[Chapter, ...]:
    """Return the chapters of the sheet.

    `outlines` by set, `order` says where each section stands, `keys` what the key of each question is in words.
    """
    placed = [_placed(one, outlines.get(one.set_id), order) for one in missed]
    placed.sort(key=lambda one: one.order)  # stable: what stands at one place keeps its order
    chapters: dict[tuple[str, ...], dict[object, Entry]] = {}
    for place in placed:
        entries = chapters.setdefault(place.path, {})
        question = place.missed.question
        outline = outlines.get(place.missed.set_id)
        where = (place.missed.set_id, place.spans) if place.spans else question.id
        asked = Asked(question.stem, place.missed.given, keys.get(question.id, ""))
        entry = entries.get(where, Entry(_sentence(question, outline, place.spans), ()))
        known = _known(entry.sentence, question)
        entries[where] = Entry(known, (*entry.asked, asked))
    return tuple(Chapter(path, tuple(entries.values())) for path, entries in chapters.items())


def _placed(missed: Missed, outline: Outline | None, order: Mapping[bytes, int]) -> _Placed:
    question = missed.question
    section = order.get(missed.section_id, len(order))
    spans = () if outline is None else _sentences(question, outline)
    if outline is None or not spans:
        return _Placed(missed, (), question.section, (section, 0))
    start = spans[0][0]
    at = next((one.section for one in outline.paragraphs if one.start <= start < one.end), None)
    return _Placed(missed, spans, outline.path(at) or question.section, (section, start))


def _sentences(question: Question, outline: Outline) -> tuple[tuple[int, int], ...]:
    """Return the whole sentences in which the evidence stands, as far as the outline still says what it said."""
    found: set[tuple[int, int]] = set()
    for one in question.evidence:
        if outline.raw[one.start : one.end] != one.text:
            continue
        start, end = outline.text.locate(Span(one.start, one.end))
        inside = [(each.start, each.end) for each in outline.sentences if each.start < end and each.end > start]
        found.update(inside or ([(start, end)] if start < end else []))
    return tuple(sorted(found))


def _sentence(question: Question, outline: Outline | None, spans: tuple[tuple[int, int], ...]) -> tuple[Words, ...]:
    """Return the original wording, sentence after sentence; one that does not follow the last begins after ……."""
    if outline is None or not spans:
        return tuple(Words(one.text.strip()) for one in question.evidence[:1] if one.text.strip())
    pieces: list[Words] = []
    last = spans[0][0]
    for start, end in spans:
        between = outline.words(last, start)
        pieces += [Words("……")] if between.strip() else []
        pieces.append(Words(_verbatim(outline, start, end)))
        last = end
    return tuple(pieces)


def _verbatim(outline: Outline, start: int, end: int) -> str:
    """Return a sentence as the document has it; one that is broken over lines as it is read."""
    raw = outline.evidence(start, end).text.strip()
    return outline.words(start, end).strip() if "\n" in raw or "\r" in raw else raw


def _known(sentence: tuple[Words, ...], question: Question) -> tuple[Words, ...]:
    """Return the sentence with the words that `question` asks set off, besides those that are already."""
    if question.kind in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER):
        return sentence
    words = {word.strip("。；，、“”") for word in question.answer if word not in (RIGHT, WRONG)}
    for word in sorted((word for word in words if len(word) > 1), key=len, reverse=True):
        sentence = tuple(piece for whole in sentence for piece in _split(whole, word))
    return sentence


def _split(whole: Words, word: str) -> Iterable[Words]:
    if whole.key or word not in whole.text:
        yield whole
        return
    for number, between in enumerate(whole.text.split(word)):
        if number:
            yield Words(word, key=True)
        if between:
            yield Words(between)
