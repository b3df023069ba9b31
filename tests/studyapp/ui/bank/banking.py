"""For tests of 题库: a bank with a set from an outline and an imported one, and the page over it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.storage import BankStore
from studyapp.ui.bank.page import BankPage
from studyapp.ui.bank.presenter import BankPresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.when_seen import FramePage
from tests.builders import formulation, outline, question, question_about
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import NOON, services_in

OUTLINE_SET = b"o" * 16
IMPORTED_SET = b"i" * 16
WAITING = 3
"""Questions that wait for a review."""


def fill(bank: BankStore) -> tuple[Question, ...]:
    """Put two sets into `bank` and return the questions of the second, of which the first `WAITING` wait."""
    document = outline()
    phrase = formulation(document)
    bank.add(
        "学习提纲",
        [question_about(document, phrase, 90)],
        set_id=OUTLINE_SET,
        added_at=NOON,
        outline=document,
        formulations=[phrase],
    )
    kinds = list(QuestionKind)
    questions = [question(number, kinds[number % len(kinds)]) for number in range(24)]
    waiting = [replace(one, status=QuestionStatus.REVIEW, reason="why") for one in questions[:WAITING]]
    kept = (*waiting, *questions[WAITING:])
    bank.add("历年真题", kept, set_id=IMPORTED_SET, added_at=NOON)
    return kept


def opened(theme: Theme, services: Services) -> tuple[FramePage, BankPage]:
    """Return the page in a page of the frame, with its presenter."""
    frame = FramePage()
    page = BankPage(theme, frame)
    BankPresenter(page, services, frame).show()
    return frame, page


class Desk:
    """The page over a filled bank."""

    def __init__(self, page: BankPage, services: Services, questions: tuple[Question, ...], qtbot: QtBot) -> None:
        """Keep the parts."""
        self.page = page
        self.services = services
        self.questions = questions
        self._qtbot = qtbot

    def wait(self) -> None:
        """Wait until what works in the background is shown."""
        self.services.background.wait()
        settle()
        self.services.background.wait()
        settle()

    def choose_set(self, set_id: bytes) -> None:
        """Show one set."""
        self.page.questions.sets.go(set_id)
        self.wait()


@contextmanager
def desk(folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open the page at 1104×800 over a filled bank in `folder`."""
    with services_in(folder) as services:
        questions = fill(services.bank)
        frame, page = opened(Theme("light", 1.0, choose_family()), services)
        qtbot.addWidget(frame)
        frame.resize(1104, 800)
        page.resize(1104, 800)
        frame.show()
        made = Desk(page, services, questions, qtbot)
        made.wait()
        yield made
        made.wait()
