"""The sentences of a quiz: what was right, what was missed, how long it took."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from question_bank.model import RIGHT, Question, QuestionKind
from studyapp.quiz.records import Experience, Grade
from studyapp.quiz.response import Response
from studyapp.quiz.result import whole_percent
from studyapp.ui.quiz.letters import letter
from studyapp.ui.wording import date_text, duration_words


class Verdict(NamedTuple):
    """What is said once an answer is closed: the verdict, what the key was, and why."""

    right: bool
    headline: str
    key: str
    explanation: str

    @property
    def spoken(self) -> str:
        """The whole as one text."""
        return " ".join(part for part in self if isinstance(part, str) and part)


def _fill(template: str, *values: object) -> str:
    for place, value in enumerate(values, start=1):
        template = template.replace(f"%{place}", str(value))
    return template


def verdict(question: Question, response: Response | None, grade: Grade) -> Verdict:
    """Return what to say of `response` (None: nothing was given)."""
    return Verdict(
        grade.right, _headline(question, response, grade), _key(question, response, grade), question.explanation
    )


def key_words(question: Question) -> Verdict:
    """Return what to say of a question that is read with its key: the key in a word where it is that short, and why."""
    key = ""
    if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        key = _letters(question, question.answer)
    elif question.kind is QuestionKind.TRUE_FALSE:
        key = _truth(question)
    return Verdict(True, QCoreApplication.translate("QuizWording", "The answer"), key, question.explanation)


def _headline(question: Question, response: Response | None, grade: Grade) -> str:
    if response is None:
        return QCoreApplication.translate("QuizWording", "Not answered")
    if question.kind is QuestionKind.RECITATION and not grade.right:
        return QCoreApplication.translate("QuizWording", "Not complete")
    if grade.right:
        return QCoreApplication.translate("QuizWording", "Right")
    if grade.fraction > 0:
        return QCoreApplication.translate("QuizWording", "Partly right")
    return QCoreApplication.translate("QuizWording", "Wrong")


def _key(question: Question, response: Response | None, grade: Grade) -> str:
    kind = question.kind
    if kind is QuestionKind.RECITATION:
        if grade.content is None:
            return ""
        text = QCoreApplication.translate("QuizWording", "Content %1, order %2.")
        return _fill(text, percent(grade.content), percent(grade.order or 0.0))
    if kind is QuestionKind.SHORT_ANSWER:
        return QCoreApplication.translate("QuizWording", "By your own mark.") if response is not None else ""
    if grade.right:
        return ""
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        return _choice_key(question, response)
    if kind is QuestionKind.TRUE_FALSE:
        return _truth(question)
    return _parts_key(kind, question, grade)


def _truth(question: Question) -> str:
    if question.answer[0] == RIGHT:
        return QCoreApplication.translate("QuizWording", "The statement is right.")
    return QCoreApplication.translate("QuizWording", "The statement is wrong.")


def _choice_key(question: Question, response: Response | None) -> str:
    key = _letters(question, question.answer)
    sentences = [_fill(QCoreApplication.translate("QuizWording", "The right answer is %1."), key)]
    if question.kind is QuestionKind.MULTIPLE_CHOICE and response is not None:
        missed = _letters(question, tuple(text for text in question.answer if text not in response.given))
        extra = _letters(question, tuple(text for text in response.given if text not in question.answer))
        if missed and extra:
            text = QCoreApplication.translate("QuizWording", "Missed %1, not to choose %2.")
            sentences.append(_fill(text, missed, extra))
        elif missed:
            sentences.append(_fill(QCoreApplication.translate("QuizWording", "Missed %1."), missed))
        elif extra:
            sentences.append(_fill(QCoreApplication.translate("QuizWording", "Not to choose %1."), extra))
    return joined(*sentences)


def _parts_key(kind: QuestionKind, question: Question, grade: Grade) -> str:
    right = sum(grade.parts)
    total = len(question.answer)
    text = {
        QuestionKind.FILL_BLANK: QCoreApplication.translate("QuizWording", "%1 of %2 blanks right."),
        QuestionKind.ORDERING: QCoreApplication.translate("QuizWording", "%1 of %2 items in place."),
        QuestionKind.MATCHING: QCoreApplication.translate("QuizWording", "%1 of %2 pairs right."),
    }[kind]
    return _fill(text, right, total)


def _letters(question: Question, texts: tuple[str, ...]) -> str:
    return "、".join(letter(number) for number, text in enumerate(question.options) if text in texts)


def joined(*sentences: str) -> str:
    """Return sentences one after the other, with a space only where the last one ends in a Latin mark."""
    whole = ""
    for sentence in sentences:
        gap = " " if whole and whole[-1] in ".!?" else ""
        whole += gap + sentence
    return whole


def percent(share: float) -> str:
    """Return 0.857 as "86%"; 100% and 0% only for everything and nothing."""
    return f"{whole_percent(share, 1.0)}%"


def saved(elapsed: int) -> str:
    """Return that an answer that took `elapsed` milliseconds is kept."""
    return _fill(QCoreApplication.translate("QuizWording", "Saved · took %1"), duration_words(max(1000, elapsed)))


def points(value: float) -> str:
    """Return 2.0 as "2" and 1.5 as "1.5"."""
    return f"{value:.1f}".removesuffix(".0")


def last_time(known: Experience | None, day: int | None, *, due: bool) -> str:
    """Return what the member did with a question before; `day` is that of the last answer, `due` today's practice."""
    if known is None or day is None:
        return QCoreApplication.translate("QuizWording", "New")
    if not known.last_right:
        words = QCoreApplication.translate("QuizWording", "Missed last time, %1")
    elif due:
        words = QCoreApplication.translate("QuizWording", "Due · last %1")
    else:
        words = QCoreApplication.translate("QuizWording", "Last %1")
    return _fill(words, date_text(day))
