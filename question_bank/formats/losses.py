"""What the formats of other programs cannot carry of a question, said before it is written."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formats.batch import Remark
from question_bank.formats.remarks import remark
from question_bank.model.question import Question, QuestionStatus


def always_lost(question: Question) -> Iterator[Remark]:
    """Yield what no other program has a place for."""
    if question.formulation or question.evidence:
        yield remark("loses_source")
    if question.status is not QuestionStatus.APPROVED:
        yield remark("loses_status")


def lost_of(question: Question, *fields: str) -> Iterator[Remark]:
    """Yield the loss of each of `fields` (“section”, “tags”, “explanation”, “accepted”) that says something."""
    for name in fields:
        if any(getattr(question, name)):
            yield remark(f"loses_{name}")


def lost_space(question: Question) -> Iterator[Remark]:
    """Yield the loss of a format that trims its texts."""
    texts = (question.stem, question.explanation, *question.options, *question.answer, *question.pool)
    more = (*question.section, *question.tags, *(text for each in question.accepted for text in each))
    if any(trimmed(text) != text for text in (*texts, *more)):
        yield remark("loses_space")


def unpaired(question: Question) -> list[str]:
    """Return what stands in the right column of a matching without a partner."""
    rest = list(question.answer)
    found = []
    for text in question.pool:
        if text in rest:
            rest.remove(text)
        else:
            found.append(text)
    return found


def trimmed(text: str) -> str:
    """Return `text` as formats keep it: no space at the ends of its lines, no empty line, one kind of line end."""
    lines = (line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)
