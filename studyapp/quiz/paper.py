"""A paper: the questions of one quiz as they are shown, with what each can bring.

How a question is shuffled for showing:

| question                                                | shown                                                |
| ------------------------------------------------------- | ---------------------------------------------------- |
| choice                                                  | options shuffled, the key keeps the options' order   |
| choice among figures that ascend (11.1, 506.5, 517.6)   | as it is: people look figures up in their order      |
| choice with 以上都对, A和B, or an explanation naming C项 | as it is: letters and places are spoken of           |
| ordering                                                | items shuffled, never in the right order already     |
| matching                                                | right column shuffled, never level with the left one |
| true/false, fill-in, recitation, short answer           | as it is                                             |

The order depends on the paper's seed and the question's id alone, so the same seed gives the same paper again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from question_bank.model import Question, QuestionKind, QuestionRef

# start-up: patterns are compiled when the first question needs them, which few do.
_NUMBER = r"[-−]?\d+(?:\.\d+)?"
_SPEAKS_OF_PLACES = (
    r"[以上述前](?:上|述|面)?(?:选项)?[都皆均全](?:是|对|不|正|错)|(?<![A-Za-z])[A-GＡ-Ｇ]\s*(?:[和、与及]|and|or)\s*[A-GＡ-Ｇ](?![A-Za-z])"
    r"|(?i:all|none|both|neither) of the above"
)
_NAMES_A_LETTER = (
    r"(?<![A-Za-z])[A-GＡ-Ｇ]\s*(?:选?项|正确|错误|不正确)|(?:选项?|答案[是为：:]?)\s*[A-GＡ-Ｇ](?![A-Za-z])"
)
_LETTERS = frozenset("ABCDEFGＡＢＣＤＥＦＧ")
_PLACES = _LETTERS | frozenset("上述前v")


@dataclass(frozen=True, slots=True)
class PaperItem:
    """A `question` as shown, the `points` it can bring, and the set and section it was taken from."""

    question: Question
    points: float
    set_id: bytes
    section_id: bytes


@dataclass(frozen=True, slots=True)
class Paper:
    """The items in the order in which they are asked, and the seed by which they were shuffled."""

    items: tuple[PaperItem, ...]
    seed: int

    @property
    def possible(self) -> float:
        """The points that the whole paper can bring."""
        return sum(item.points for item in self.items)


def make_paper(
    questions: Sequence[Question],
    refs: Sequence[QuestionRef],
    *,
    seed: int,
    points: Mapping[QuestionKind, float] | None = None,
) -> Paper:
    """Return the paper of `questions` in their order; `refs` say where each comes from, `points` what a kind brings.

    Kinds that `points` does not name bring 1.
    """
    places = {ref.id: ref for ref in refs}
    worth = points or {}
    items = tuple(
        PaperItem(
            as_shown(question, seed),
            worth.get(question.kind, 1.0),
            places[question.id].set_id,
            places[question.id].section_id,
        )
        for question in questions
    )
    return Paper(items, seed)


def as_shown(question: Question, seed: int) -> Question:
    """Return `question` with options, items or right column in the order for showing (see the table above)."""
    random = Random(seed ^ int.from_bytes(question.id, "big"))
    match question.kind:
        case QuestionKind.SINGLE_CHOICE | QuestionKind.MULTIPLE_CHOICE if not _keeps_order(question):
            options = _shuffled(question.options, random)
            key = frozenset(question.answer)
            return replace(question, options=options, answer=tuple(option for option in options if option in key))
        case QuestionKind.ORDERING:
            return replace(question, options=_unsolved(question.options or question.answer, question.answer, random))
        case QuestionKind.MATCHING:
            return replace(question, pool=_unsolved(question.pool or question.answer, question.answer, random))
        case _:
            return question


def _keeps_order(question: Question) -> bool:
    """Return whether the options of a choice must stay where they are."""
    return (
        any(_finds(_SPEAKS_OF_PLACES, option, _PLACES) for option in question.options)
        or _finds(_NAMES_A_LETTER, question.explanation, _LETTERS)
        or _finds(_NAMES_A_LETTER, question.stem, _LETTERS)
        or _ascends(question.options)
    )


def _finds(pattern: str, text: str, needed: frozenset[str]) -> bool:
    """Return whether `pattern`, which cannot be without one of the characters `needed`, is found in `text`."""
    return not needed.isdisjoint(text) and re.search(pattern, text) is not None


def _ascends(options: Sequence[str]) -> bool:
    """Return whether the options differ in one figure alone and stand in its order."""
    if not all(any(map(str.isdecimal, option)) for option in options):
        return False
    plain = [option.replace(",", "") for option in options]
    found = [re.findall(_NUMBER, option) for option in plain]
    if len({re.sub(_NUMBER, "#", option) for option in plain}) != 1 or any(len(numbers) != 1 for numbers in found):
        return False
    figures = [float(numbers[0].replace("−", "-")) for numbers in found]
    return figures == sorted(figures)


def _shuffled(texts: Sequence[str], random: Random) -> tuple[str, ...]:
    mixed = list(texts)
    random.shuffle(mixed)
    return tuple(mixed)


def _unsolved(texts: Sequence[str], solution: Sequence[str], random: Random) -> tuple[str, ...]:
    """Shuffle; what comes out as the solution is turned until it is not (only texts all alike stay one)."""
    mixed = _shuffled(texts, random)
    turns = (mixed[by:] + mixed[:by] for by in range(len(mixed)))
    return next((turn for turn in turns if turn[: len(solution)] != tuple(solution)), mixed)
