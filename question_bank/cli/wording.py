"""Questions as people read them in a terminal."""

from __future__ import annotations

from string import ascii_uppercase

from question_bank.model import Question, QuestionKind, QuestionStatus

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)


def readable(question: Question, number: int) -> str:
    """Return the question with its key and source as lines of text; `number` counts from 1."""
    status = "" if question.status is QuestionStatus.APPROVED else f" [{question.status.value}]"
    place = f" · {' › '.join(question.section)}" if question.section else ""
    lines = [f"{number}. {question.kind.value.replace('_', ' ')}{status}{place}", f"   {question.stem}"]
    lines += [f"     {letter}. {option}" for letter, option in zip(_letters(question), question.options, strict=True)]
    if question.pool:
        lines.append(f"     ↔ {' / '.join(question.pool)}")
    lines.append(f"   Answer: {_key(question)}")
    if question.explanation:
        lines.append(f"   Explanation: {question.explanation}")
    lines += [f"   Source [{piece.start}, {piece.end}): {_one_line(piece.text)}" for piece in question.evidence]
    if question.reason:
        lines.append(f"   Reason: {question.reason}")
    return "\n".join(lines)


def _letters(question: Question) -> str:
    return ascii_uppercase[: len(question.options)]


def _key(question: Question) -> str:
    if question.kind in _CHOICES:
        lettered = zip(_letters(question), question.options, strict=True)
        return " ".join(f"{letter}. {option}" for letter, option in lettered if option in question.answer)
    if question.kind is QuestionKind.MATCHING:
        return "; ".join(f"{left} — {right}" for left, right in zip(question.options, question.answer, strict=True))
    if len(question.answer) == 1:
        return question.answer[0]
    return " ".join(f"({place}) {text}" for place, text in enumerate(question.answer, start=1))


def _one_line(text: str) -> str:
    return " ".join(text.split())
