"""Which was taken for which: what a member chose in place of the key, counted over questions.

| question                                   | key        | chosen     | counts as                       |
| ------------------------------------------ | ---------- | ---------- | ------------------------------- |
| single choice                              | 根本和核心 | 基础和关键 | 根本和核心 ↔ 基础和关键         |
| single choice, the other way round         | 基础和关键 | 根本和核心 | the same pair                   |
| multiple choice                            | A C        | A B        | nothing: not one for one        |
| matching 政治功能—X, 组织功能—Y given Y, X | X; Y       | Y; X       | X ↔ Y, once                     |
| fill-in, the filler is another's key       | 根本和核心 | 基础和关键 | a pair                          |
| fill-in with anything else                 | 根本和核心 | 根本       | nothing: it is no term          |

Only what is short enough to be a term, number, role or source makes a pair.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from question_bank.model import Question, QuestionKind
from question_bank.model.fingerprint import normalise
from studyapp.quiz.records import WrongResponse

LONGEST_TERM = 24
"""Characters of the longest wording that is still taken for a term."""


class Confusion(NamedTuple):
    """Two terms of which one was taken for the other: how often, when last, and the questions that tell them apart."""

    one: str
    other: str
    times: int
    last_at: int
    questions: tuple[bytes, ...]


def confusions(wrong: Iterable[tuple[Question, WrongResponse]]) -> tuple[Confusion, ...]:
    """Return the pairs in `wrong` responses, the most frequent first, then the latest; a pair is both ways the same."""
    answers = tuple(wrong)
    terms = {normalise(text) for question, _ in answers for text in _terms(question)}
    found: dict[frozenset[str], Confusion] = {}
    for question, answer in answers:
        for key, chosen in dict.fromkeys(_swaps(question, answer.given, terms)):
            pair = frozenset((normalise(key), normalise(chosen)))
            known = found.get(pair)
            if known is None:
                found[pair] = Confusion(key, chosen, answer.times, answer.last_at, (question.id,))
            else:
                questions = tuple(dict.fromkeys((*known.questions, question.id)))
                times, last = known.times + answer.times, max(known.last_at, answer.last_at)
                found[pair] = known._replace(times=times, last_at=last, questions=questions)
    return tuple(sorted(found.values(), key=lambda pair: (-pair.times, -pair.last_at, pair.one, pair.other)))


def _terms(question: Question) -> tuple[str, ...]:
    if question.kind is QuestionKind.SINGLE_CHOICE:
        return question.options
    if question.kind in (QuestionKind.FILL_BLANK, QuestionKind.MATCHING):
        return question.answer
    return ()


def _swaps(question: Question, given: tuple[str, ...], terms: set[str]) -> Iterable[tuple[str, str]]:
    """Yield (key, chosen) of each place where one term stands for another; within a matching each pair once."""
    if question.kind is QuestionKind.SINGLE_CHOICE:
        if len(given) == 1 and _are_a_pair(question.answer[0], given[0]):
            yield question.answer[0], given[0]
    elif question.kind in (QuestionKind.FILL_BLANK, QuestionKind.MATCHING):
        seen: set[frozenset[str]] = set()
        for key, chosen in zip(question.answer, given, strict=False):
            pair = frozenset((normalise(key), normalise(chosen)))
            if pair not in seen and _are_a_pair(key, chosen) and normalise(chosen) in terms:
                seen.add(pair)
                yield key, chosen


def _are_a_pair(key: str, chosen: str) -> bool:
    if not chosen.strip() or max(len(key), len(chosen)) > LONGEST_TERM:
        return False
    return normalise(key) != normalise(chosen)
