"""A quiz over real stores, driven by tests as a member drives it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import QuestionFilter, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.quiz.response import Response
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.presenter import QuizPresenter
from studyapp.ui.quiz.view import EvidenceView
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from tests.builders import one_of_each, outline
from tests.studyapp.ui.screens import services_in

SET = derive_id("set", "quiz")


ALL = QuizRequest(QuizMode.PRACTICE, QuestionFilter(), 8, Order.SEQUENTIAL, title="试用")


class Quiz:
    """A page with its presenter over the stores in a folder."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.page = QuizPage(Theme())
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        with qtbot.waitActive(self.page):
            self.page.show()
        self.presenter = QuizPresenter(self.page, services)

    @property
    def sitting(self) -> bytes:
        place = self.presenter.place()
        assert place is not None
        return place.sitting_id

    @property
    def position(self) -> int:
        place = self.presenter.place()
        assert place is not None
        return place.position

    @property
    def body(self) -> Any:
        """The question of the moment; looked into, hence without a type that mypy would hold for unchanging."""
        assert self.page.question.body is not None
        return self.page.question.body

    def told(self) -> str:
        """Return the verdict, "" while there is none."""
        return self.body.verdict.accessibleName() if self.body.verdict is not None else ""

    def evidence(self) -> EvidenceView | None:
        """Return the source as shown."""
        found: EvidenceView | None = self.body.view.evidence
        return found

    def give(self, response: Response) -> None:
        """Put `response` into the input."""
        self.body.input.show_response(response)
        self.body.input.changed.emit()

    def give_key(self) -> None:
        """Put the right answer into the input."""
        self.give(key_response(self.body.view.question))

    def enter(self) -> None:
        """Press Enter on the page, not in a field."""
        self.qtbot.keyClick(self.page.question, Qt.Key.Key_Return)

    def notices(self) -> list[str]:
        return [notice.sentence for notice in self.page.question.notices.notices()]

    def act(self) -> None:
        """Press the button of the notice."""
        act = self.page.question.notices.notices()[0].act
        assert act is not None
        act()


@contextmanager
def quiz_over(qtbot: QtBot, folder: Path, *asked: object) -> Iterator[Quiz]:
    """Yield a quiz over a bank with one question of each kind, or with `asked`."""
    with services_in(folder) as services:
        services.bank.add("试用题集", asked or one_of_each(), set_id=SET, added_at=1, outline=outline())  # type: ignore[arg-type]  # questions
        yield Quiz(qtbot, services)


def finish(quiz: Quiz, *, right: int) -> bytes:
    """Answer all questions, the first `right` ones rightly, and return the sitting."""
    quiz.presenter.start(replace(ALL, count=4))
    sitting = quiz.sitting
    for position in range(4):
        if position < right:
            quiz.give_key()
        else:
            asked = quiz.body.view.question
            quiz.give(Response((next(option for option in asked.options if option not in asked.answer),)))
        quiz.enter()
        quiz.enter()
    return sitting
