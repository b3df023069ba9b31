"""Answers a question as a person would, by keys sent to the real widgets: for the smoke run and for pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from question_bank.model import RIGHT, Question, QuestionKind
from studyapp.ui.quiz.answer_input import TextArea
from studyapp.ui.quiz.fill_input import FillInput
from studyapp.ui.quiz.ordering_input import OrderingInput
from studyapp.ui.quiz.question_page import QuestionPage


def press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release `key` on `target`."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


def enter_text(target: QObject, text: str) -> None:
    """Write `text` as an input method hands it over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QGuiApplication.sendEvent(target, event)


def give_answer(page: QuestionPage, question: Question, answer: tuple[str, ...]) -> None:
    """Put `answer` (in the shape of the key) into the open question of `page` and submit it."""
    if page.body is None:
        raise ValueError("no question is shown")
    shown = page.body.input
    if question.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE):
        for text in answer:
            press(page, _letter(question.options.index(text)))
    elif question.kind is QuestionKind.TRUE_FALSE:
        press(page, Qt.Key.Key_Y if answer == (RIGHT,) else Qt.Key.Key_N)
    elif isinstance(shown, FillInput):
        for field, text in zip(shown.fields, answer, strict=True):
            enter_text(field, text)
    elif isinstance(shown, OrderingInput):
        for place, text in enumerate(answer):
            press(page, _figure(shown.response().given.index(text)))
            press(page, _figure(place))
    elif question.kind is QuestionKind.MATCHING:
        for text in question.pool:
            press(page, _letter(answer.index(text)))
    else:
        area = shown.findChild(TextArea)
        if area is not None:
            enter_text(area, "；".join(answer))
    page.press_primary()


def _letter(place: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_A + place)


def _figure(place: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_1 + place)
