"""What can be wrong with valid questions (repeats, strange sources, betraying keys) and with the word lists."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

from question_bank.lexicon import check_lexicon, load_lexicon
from question_bank.model import RIGHT, Outline, Question, QuestionKind
from question_bank.model.fingerprint import fingerprint

_DEVIATIONS = 3
"""Standard deviations of a fair throw beyond which a key position is betraying: chance does so once in 370 times."""
_LEAST = 8
"""Fewer questions say nothing about a habit."""


def repeats(questions: Sequence[Question]) -> Iterator[str]:
    """Yield a sentence for each question that asks the same as an earlier one, or has its id."""
    first_by_print: dict[bytes, int] = {}
    first_by_id: dict[bytes, int] = {}
    for number, question in enumerate(questions, start=1):
        same = first_by_print.setdefault(fingerprint(question), number)
        if same != number:
            yield f"{_name(number, question)} asks the same as question {same}"
        same = first_by_id.setdefault(question.id, number)
        if same != number:
            yield f"{_name(number, question)} has the id of question {same}"


def strange_sources(questions: Sequence[Question], outline: Outline) -> Iterator[str]:
    """Yield a sentence for each piece of evidence that the outline does not say, to the character, at its place."""
    for number, question in enumerate(questions, start=1):
        if not question.evidence:
            yield f"{_name(number, question)} names no source"
        for piece in question.evidence:
            if outline.raw[piece.start : piece.end] != piece.text:
                said = outline.raw[piece.start : piece.end] or "nothing"
                yield (
                    f"{_name(number, question)}: the outline says “{_short(said)}” "
                    f"at [{piece.start}, {piece.end}), not “{_short(piece.text)}”"
                )


def betraying_keys(questions: Sequence[Question]) -> Iterator[str]:
    """Yield a sentence for each place of the key, or truth value, that is right far more often than chance would."""
    places: defaultdict[int, Counter[int]] = defaultdict(Counter)
    truths: Counter[str] = Counter()
    for question in questions:
        if question.kind is QuestionKind.SINGLE_CHOICE:
            places[len(question.options)][question.options.index(question.answer[0])] += 1
        elif question.kind is QuestionKind.TRUE_FALSE:
            truths[question.answer[0]] += 1
    for options, counts in sorted(places.items()):
        for place, count in sorted(counts.items()):
            if _too_many(count, counts.total(), 1 / options):
                letter = chr(ord("A") + place)
                yield f"{letter} is right in {count} of {counts.total()} single choices with {options} options"
    for truth, count in truths.items():
        if _too_many(count, truths.total(), 1 / 2):
            name = "true" if truth == RIGHT else "false"
            yield f"{count} of {truths.total()} true/false questions are {name}"


def lexicon_notes(folder: Path | None = None) -> Iterator[str]:
    """Yield a sentence for each doubtful entry of the word lists (None: the program's own); raise `LexiconFault`."""
    for note in check_lexicon(load_lexicon(folder)):
        yield f"{note.kind}: {note.place}: {note.detail}"


def _too_many(count: int, total: int, chance: float) -> bool:
    """Whether `count` of `total` lies above the mean of a binomial distribution by more than chance explains."""
    return total >= _LEAST and count > total * chance + _DEVIATIONS * sqrt(total * chance * (1 - chance))


def _name(number: int, question: Question) -> str:
    return f"question {number} “{_short(question.stem)}”"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 20 else words[:19] + "…"
