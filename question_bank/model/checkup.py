"""The check-up of a bank: flaws of item writing that show only in many questions, or that a valid question may have.

| flaw | what is looked for |
| repeated, near | the same wording twice; stems of one kind that are nearly the same |
| key_place, verdicts, longest | a place, a verdict or a length that is right far more often than chance |
| long_key | the right option is at least twice as long as every other |
| key_in_stem | the stem says the right option |
| given_away | the stem of one question says the answer of another |
| all_of_them | an option such as 以上都对, which cannot be shuffled |
| punctuation | brackets or quotation marks that are not balanced |
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from question_bank.model.fingerprint import fingerprint, normalise
from question_bank.model.near import NearFinder
from question_bank.model.question import BLANK, CHOICE_GAP, Question, QuestionKind

_DEVIATIONS = 3
"""Standard deviations of a fair throw beyond which a habit is betraying: chance does so once in 370 times."""
_LEAST = 20
"""Fewer questions say nothing about a habit."""
_TELLING = 6
"""Characters of an answer that a stem does not hold by chance."""
_LONG = 2.0
_LONG_BY = 6
_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
_ALL = tuple(
    map(
        normalise,
        (
            "以上都对",
            "以上都是",
            "以上全部",
            "以上都不对",
            "以上皆是",
            "以上皆非",
            "全部正确",
            "都正确",
            "all of the above",
            "none of the above",
        ),
    )
)
_PAIRS = tuple((pair[0], pair[1]) for pair in ("（）", "()", "“”", "《》", "「」", "『』", "【】"))


class Flaw(StrEnum):
    """What is wrong."""

    REPEATED = "repeated"
    NEAR = "near"
    KEY_PLACE = "key_place"
    VERDICTS = "verdicts"
    LONGEST = "longest"
    LONG_KEY = "long_key"
    KEY_IN_STEM = "key_in_stem"
    GIVEN_AWAY = "given_away"
    ALL_OF_THEM = "all_of_them"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw with the `questions` concerned by id, and what stands for %1, %2 … in its sentence."""

    flaw: Flaw
    questions: tuple[bytes, ...]
    about: tuple[str, ...] = ()


def check_up(
    questions: Sequence[Question], heard: Callable[[float], None] = lambda _share: None
) -> tuple[Finding, ...]:
    """Return everything that is found in `questions`, the gravest first; `heard` is told how far it is (0 to 1)."""
    steps = (_repeated, _near, _key_in_stem, _given_away, _habits, _long_key, _all_of_them, _punctuation)
    found: list[Finding] = []
    for number, step in enumerate(steps):
        heard(number / len(steps))
        found += step(questions)
    return tuple(found)


def _repeated(questions: Sequence[Question]) -> Iterator[Finding]:
    same: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for question in questions:
        same[fingerprint(question)].append(question.id)
    yield from (Finding(Flaw.REPEATED, tuple(ids)) for ids in same.values() if len(ids) > 1)


def _near(questions: Sequence[Question]) -> Iterator[Finding]:
    prints = [fingerprint(question) for question in questions]
    stems = [question.stem.replace(CHOICE_GAP, "").replace(BLANK, "") for question in questions]
    for row, near in NearFinder(stems).look_within().items():
        # A statement to be judged and the same with a blank are two ways of asking, not one question twice.
        if prints[row] != prints[near.key] and questions[row].kind is questions[near.key].kind:
            yield Finding(Flaw.NEAR, (questions[near.key].id, questions[row].id))


def _key_in_stem(questions: Sequence[Question]) -> Iterator[Finding]:
    for question in questions:
        if question.kind in _CHOICES or question.kind is QuestionKind.FILL_BLANK:
            stem = normalise(question.stem)
            others = [normalise(text) for text in question.options if text not in question.answer]
            for text in question.answer:
                key = normalise(text)
                if len(key) >= 2 and key in stem and not any(other in stem for other in others if other):
                    yield Finding(Flaw.KEY_IN_STEM, (question.id,), (text,))
                    break


def _given_away(questions: Sequence[Question]) -> Iterator[Finding]:
    """Look for the answer of one question in the stem of another that is about the same: both are compared as text."""
    asked: dict[str, list[Question]] = {}
    for question in questions:
        if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK) and len(question.answer) == 1:
            key = normalise(question.answer[0])
            if len(key) >= _TELLING:
                asked.setdefault(key, []).append(question)
    if not asked:
        return
    by_start: defaultdict[str, list[str]] = defaultdict(list)
    for key in asked:
        by_start[key[:_TELLING]].append(key)
    for question in questions:
        stem = normalise(question.stem)
        for place in range(len(stem) - _TELLING + 1):
            for key in by_start.get(stem[place : place + _TELLING], ()):
                if stem.startswith(key, place):
                    for other in asked[key]:
                        if other.id != question.id and _same_matter(other, stem, key):
                            yield Finding(Flaw.GIVEN_AWAY, (question.id, other.id), (other.answer[0],))


def _same_matter(asked: Question, stem: str, key: str) -> bool:
    """Whether what stands before or after the gap stands beside the key in `stem`, so that it can be read off."""
    before, gap, after = asked.stem.replace(BLANK, CHOICE_GAP).partition(CHOICE_GAP)
    if not gap:
        return False
    left, right = normalise(before)[-4:], normalise(after)[:4]
    return (len(left) == 4 and left + key in stem) or (len(right) == 4 and key + right in stem)


def _habits(questions: Sequence[Question]) -> Iterator[Finding]:
    places: defaultdict[int, defaultdict[int, list[bytes]]] = defaultdict(lambda: defaultdict(list))
    verdicts: defaultdict[str, list[bytes]] = defaultdict(list)
    longest: list[bytes] = []
    chance = 0.0
    singles = 0
    for question in questions:
        if question.kind is QuestionKind.SINGLE_CHOICE and question.answer[0] in question.options:
            places[len(question.options)][question.options.index(question.answer[0])].append(question.id)
            singles += 1
            chance += 1 / len(question.options)
            key = len(question.answer[0])
            if all(len(option) < key for option in question.options if option != question.answer[0]):
                longest.append(question.id)
        elif question.kind is QuestionKind.TRUE_FALSE:
            verdicts[question.answer[0]].append(question.id)
    for options, by_place in sorted(places.items()):
        total = sum(map(len, by_place.values()))
        for place, ids in sorted(by_place.items()):
            if _too_many(len(ids), total, 1 / options):
                about = (chr(ord("A") + place), str(len(ids)), str(total), str(options))
                yield Finding(Flaw.KEY_PLACE, tuple(ids), about)
    total = sum(map(len, verdicts.values()))
    for verdict, ids in verdicts.items():
        if _too_many(len(ids), total, 1 / 2):
            yield Finding(Flaw.VERDICTS, tuple(ids), (str(len(ids)), str(total), verdict))
    if singles and _too_many(len(longest), singles, chance / singles):
        yield Finding(Flaw.LONGEST, tuple(longest), (str(len(longest)), str(singles)))


def _long_key(questions: Sequence[Question]) -> Iterator[Finding]:
    for question in questions:
        if question.kind is QuestionKind.SINGLE_CHOICE:
            key = len(question.answer[0])
            most = max((len(one) for one in question.options if one != question.answer[0]), default=key)
            if key >= _LONG * most and key - most >= _LONG_BY:
                yield Finding(Flaw.LONG_KEY, (question.id,))


def _all_of_them(questions: Sequence[Question]) -> Iterator[Finding]:
    for question in questions:
        if question.kind in _CHOICES and any(normalise(option).startswith(_ALL) for option in question.options):
            yield Finding(Flaw.ALL_OF_THEM, (question.id,))


def _punctuation(questions: Sequence[Question]) -> Iterator[Finding]:
    for question in questions:
        texts = (question.stem, *question.options)
        if any(Counter(text)[opening] != Counter(text)[closing] for text in texts for opening, closing in _PAIRS):
            yield Finding(Flaw.PUNCTUATION, (question.id,))


def _too_many(count: int, total: int, chance: float) -> bool:
    """Whether `count` of `total` lies above the mean of a binomial distribution by more than chance explains."""
    return total >= _LEAST and count > total * chance + _DEVIATIONS * sqrt(total * chance * (1 - chance))
