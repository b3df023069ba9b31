"""What makes a question valid, kind by kind; every fault is reported at once, in words for people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from question_bank.model.identity import ID_BYTES
from question_bank.model.question import BLANK, RIGHT, WRONG, Question, QuestionKind

MAX_OPTIONS = 26
"""Options are lettered A to Z."""

MAX_VERSION = 2**31 - 1

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LONE_HALF = re.compile("[\ud800-\udfff]")
_TYPED = (QuestionKind.FILL_BLANK, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)


def faults(question: Question) -> tuple[str, ...]:
    """Return one sentence for each thing that is wrong with `question`; a valid question has none."""
    found = [*_faults_of_all(question), *_faults_of_source(question), *_RULES[question.kind](question)]
    return tuple(found)


def is_printable(texts: Iterable[str]) -> bool:
    """Whether no text holds a control character or half a character."""
    text = "".join(texts)
    # Nearly every text is told quickly: it holds only what Python prints, and wide blanks.
    return text.replace("\u3000", "").isprintable() or not _UNPRINTABLE.search(text)


def _faults_of_all(question: Question) -> Iterator[str]:
    if len(question.id) != ID_BYTES:
        yield f"the id has {len(question.id)} bytes instead of {ID_BYTES}"
    if not question.stem.strip():
        yield "the stem is empty"
    if not question.answer:
        yield "there is no answer"
    if not all(map(str.strip, question.answer)):
        yield "an answer is empty"
    if not 1 <= question.version <= MAX_VERSION:
        yield f"the version is {question.version} instead of 1 to {MAX_VERSION}"
    if not all(map(str.strip, question.section)):
        yield "a section has no title"
    if _UNPRINTABLE.search("".join(_wordings(question))):
        yield "the wording holds a control character"
    if question.pool and question.kind is not QuestionKind.MATCHING:
        yield "only a matching has a right column"
    if question.accepted:
        if question.kind not in _TYPED:
            yield "only a typed answer has further accepted wordings"
        elif len(question.accepted) != len(question.answer):
            yield f"accepted wordings for {len(question.accepted)} answers, but there are {len(question.answer)}"


def _wordings(question: Question) -> list[str]:
    found = [question.stem, question.explanation, question.reason, *question.answer, *question.options]
    found += (*question.pool, *question.section, *question.tags)
    if question.accepted:
        found += (text for texts in question.accepted for text in texts)
    if question.formulation:
        found.append(question.formulation.kind)
    return found


def _faults_of_source(question: Question) -> Iterator[str]:
    if question.formulation and len(question.formulation.id) != ID_BYTES:
        yield f"the id of the formulation has {len(question.formulation.id)} bytes instead of {ID_BYTES}"
    for evidence in question.evidence:
        if not 0 <= evidence.start < evidence.end or len(evidence.text) != evidence.end - evidence.start:
            yield f"the evidence [{evidence.start}, {evidence.end}) does not fit its {len(evidence.text)} characters"
        if _LONE_HALF.search(evidence.text):
            yield f"the evidence at {evidence.start} holds half a character"


def _faults_of_options(question: Question, least: int) -> Iterator[str]:
    count = len(question.options)
    if not least <= count <= MAX_OPTIONS:
        yield f"{count} options, but a {_name(question.kind)} has {least} to {MAX_OPTIONS}"
    if not all(map(str.strip, question.options)):
        yield "an option is empty"
    if len(set(question.options)) < count:
        for option, times in Counter(question.options).items():
            if times > 1:
                yield f"the option “{option}” stands there {times} times"


def _faults_of_choice(question: Question) -> Iterator[str]:
    yield from _faults_of_options(question, 2)
    single = question.kind is QuestionKind.SINGLE_CHOICE
    if single and len(question.answer) > 1:
        yield f"a single choice has one right option, not {len(question.answer)}"
    if not single and len(question.answer) < 2:
        yield "a multiple choice has at least two right options"
    strangers = [text for text in question.answer if text not in question.options]
    for text in strangers:
        yield f"the right answer “{text}” is not among the options"
    if not strangers and question.answer != tuple(text for text in question.options if text in question.answer):
        yield "the right options are not named once each in the order of the options"


def _faults_of_true_false(question: Question) -> Iterator[str]:
    yield from _no_options(question)
    if question.answer not in ((RIGHT,), (WRONG,)):
        yield f"a true/false question is answered by {RIGHT} or {WRONG} alone"


def _faults_of_fill_blank(question: Question) -> Iterator[str]:
    yield from _no_options(question)
    blanks = question.stem.count(BLANK)
    if blanks != len(question.answer):
        yield f"the stem has {blanks} blanks (marked {BLANK}) for {len(question.answer)} answers"


def _faults_of_ordering(question: Question) -> Iterator[str]:
    yield from _faults_of_options(question, 2)
    if Counter(question.options) != Counter(question.answer):
        yield "the items shown and the items in their right order are not the same"


def _faults_of_matching(question: Question) -> Iterator[str]:
    yield from _faults_of_options(question, 2)
    if len(question.answer) != len(question.options):
        yield f"{len(question.options)} items on the left but {len(question.answer)} partners"
    if Counter(question.answer) - Counter(question.pool):
        yield "the right column lacks a partner"


def _faults_of_recitation(question: Question) -> Iterator[str]:
    yield from _no_options(question)


def _faults_of_short_answer(question: Question) -> Iterator[str]:
    yield from _no_options(question)
    if len(question.answer) > 1:
        yield f"a short answer has one model answer, not {len(question.answer)}"


def _no_options(question: Question) -> Iterator[str]:
    if question.options:
        yield f"a {_name(question.kind)} has no options"


def _name(kind: QuestionKind) -> str:
    return kind.value.replace("_", " ")


_RULES: dict[QuestionKind, Callable[[Question], Iterator[str]]] = {
    QuestionKind.SINGLE_CHOICE: _faults_of_choice,
    QuestionKind.MULTIPLE_CHOICE: _faults_of_choice,
    QuestionKind.TRUE_FALSE: _faults_of_true_false,
    QuestionKind.FILL_BLANK: _faults_of_fill_blank,
    QuestionKind.ORDERING: _faults_of_ordering,
    QuestionKind.MATCHING: _faults_of_matching,
    QuestionKind.RECITATION: _faults_of_recitation,
    QuestionKind.SHORT_ANSWER: _faults_of_short_answer,
}
