"""What of a document is recited under a heading, and what its key terms are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from question_bank.model import Outline, Question, QuestionKind, section_id
from question_bank.storage import BankStore
from studyapp.quiz.key_terms import Blank, blanks_of, key_terms
from studyapp.quiz.ladder import LadderStep, PassageText, Standing, steps_of
from studyapp.ui.outline.document import Document
from studyapp.ui.outline.marks import Asked, by_paragraph
from studyapp.ui.outline.view import PassageView, ReaderParagraph


class _Found(NamedTuple):
    """The heading, the ranges of the normalised text that are recited, and the section they belong to."""

    title: str
    ranges: tuple[tuple[int, int], ...]


def read_passage(bank: BankStore, document: Document, section: bytes, standing: Standing | None) -> PassageView:
    """Return the passage of `section`: its own text; where it has none, the headings right under it."""
    outline = document.outline
    found = _find(document.set_id, outline, section)
    ranges = sorted(found.ranges)
    in_text = by_paragraph(ranges, {one for some in document.asked for one in some})
    # Headings may stand in the text in another order than their numbers tell.
    asked = [in_text[ranges.index(one)] for one in found.ranges]
    wanted = tuple(dict.fromkeys(id_ for some in asked for one in some for id_ in one.questions))
    questions = {question.id: question for question in bank.questions(wanted)}
    texts = tuple(
        PassageText(outline.words(start, end), _terms(outline.words(start, end), start, some, questions))
        for (start, end), some in zip(found.ranges, asked, strict=True)
    )
    steps = steps_of(texts)
    step = standing.step if standing is not None else next((one for one in steps if one > LadderStep.FULL), steps[0])
    return PassageView(
        section_id=section,
        head=ReaderParagraph(found.title, section, 0, (), ()),
        paragraphs=tuple(ReaderParagraph(one.text, section, None, (), ()) for one in texts),
        texts=texts,
        steps=steps,
        step=nearest(step, steps),
    )


def nearest(step: LadderStep, steps: Sequence[LadderStep]) -> LadderStep:
    """Return `step`, or the one above it where it would hide nothing."""
    return next((one for one in steps if one >= step), steps[-1])


def _find(set_id: bytes, outline: Outline, section: bytes) -> _Found:
    number = next(
        (one.number for one in outline.sections if section_id(set_id, outline.path(one.number)) == section), None
    )
    own = tuple((one.start, one.end) for one in outline.paragraphs if one.section == number and not one.heading)
    if number is None:
        return _Found(outline.title, own)
    heading = outline.sections[number]
    below = tuple(outline.sections[child.number].heading[0] for child in outline.children(number))
    return _Found(heading.label + heading.title, own or below)


def _terms(
    text: str, start: int, asked: Sequence[Asked], questions: dict[bytes, Question]
) -> tuple[tuple[int, int], ...]:
    """Return the words that questions ask for; where no question has a gap, the formulations themselves."""
    blanks: list[Blank] = []
    for one in asked:
        its_own = [questions[id_] for id_ in one.questions if id_ in questions]
        # Fill-ins ask for the words that matter; a choice is asked where there is none, and may ask for a whole clause.
        fills = [question for question in its_own if question.kind is QuestionKind.FILL_BLANK]
        for question in fills or its_own:
            blanks += blanks_of(question, one.start - start, one.end - start)
    terms = key_terms(text, blanks)
    return terms or tuple(_joined(sorted((max(one.start - start, 0), one.end - start) for one in asked), len(text)))


def _joined(ranges: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in ranges:
        end = min(end, length)
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        elif start < end:
            found.append((start, end))
    return found
