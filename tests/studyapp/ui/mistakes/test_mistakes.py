"""错题本 over real stores: it collects by itself, lets go by itself, and keeps what the member says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from question_bank.model import Question, QuestionFilter, QuestionKind, derive_id
from studyapp.quiz.grading import key_response
from studyapp.quiz.records import Keepsake
from studyapp.quiz.request import Order, QuizMode, QuizRequest
from studyapp.quiz.response import Response
from studyapp.ui.mistakes.page import MistakesPage
from studyapp.ui.mistakes.presenter import MistakesPresenter
from studyapp.ui.mistakes.view import Tab
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton
from tests.builders import question
from tests.studyapp.ui.screens import NOON, services_in

SET = derive_id("set", "mistakes")
ROLES = ("根本和核心", "基础和关键", "目标和方向", "前提和保障")
ASKED = (
    question(0, stem="政治功能是（　　）。", options=ROLES, answer=ROLES[:1]),
    question(1, stem="组织功能是（　　）。", options=ROLES, answer=ROLES[1:2]),
    question(2),
    question(3, QuestionKind.RECITATION),
)


def answer(services: Services, asked: Question, given: str | None, at: int = NOON) -> None:
    """Answer one question in a sitting of its own; None gives the key."""
    then = services._replace(clock=lambda: at)
    wish = QuizRequest(QuizMode.AGAIN, QuestionFilter(), 1, Order.SEQUENTIAL, questions=(asked.id,))
    session = sittings.begin(then, wish)
    assert session is not None
    key = key_response(session.current.question)
    sittings.keep_answer(then, session, Draft(key if given is None else Response((given,)), None))


@pytest.fixture
def services(qapp: object, tmp_path: Path) -> Iterator[Services]:
    with services_in(tmp_path) as made:
        made.bank.add("试用题集", ASKED, set_id=SET, added_at=1)
        yield made


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> MistakesPage:
    made = MistakesPage(Theme())
    qtbot.addWidget(made)
    made.resize(1104, 800)
    MistakesPresenter(made, services)
    made.show()
    return made


def listed(page: MistakesPage) -> list[str]:
    return [row.title for row in page.list.rows()]


def test_a_wrong_answer_comes_in_by_itself_and_leaves_after_two_right_ones(
    services: Services, page: MistakesPage
) -> None:
    assert listed(page) == []
    assert not page.practise.isEnabled()
    seen = []
    for number, given in enumerate([ROLES[1], None, None, ROLES[2]]):
        answer(services, ASKED[0], given, NOON + number)
        services.changes.scores_changed.emit()
        seen.append(listed(page))
    stem = ASKED[0].stem
    assert seen == [[stem], [stem], [], [stem]]


def test_practising_the_list_asks_just_these(qtbot: QtBot, services: Services, page: MistakesPage) -> None:
    started: list[QuizRequest] = []
    services.navigation.start_quiz.connect(started.append)
    answer(services, ASKED[0], ROLES[1])
    answer(services, ASKED[2], "没有这一项")
    services.changes.scores_changed.emit()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    (request,) = started
    assert set(request.questions) == {ASKED[0].id, ASKED[2].id}
    assert request.mode is QuizMode.AGAIN


def test_the_book_lets_go_as_the_settings_say(qtbot: QtBot, services: Services) -> None:
    patient = services._replace(settings=services.settings._replace(leaves_after=3))
    made = MistakesPage(Theme())
    qtbot.addWidget(made)
    answer(services, ASKED[0], ROLES[1])
    for number in range(2):
        answer(services, ASKED[0], None, NOON + 1 + number)
    MistakesPresenter(made, patient)
    assert listed(made) == [ASKED[0].stem]
    assert "1 more" in made.list.rows()[0].caption


def test_a_note_is_kept_by_its_button_and_when_one_goes_on(services: Services, page: MistakesPage) -> None:
    for number in (0, 1):
        answer(services, ASKED[number], ROLES[3], NOON + number)
    services.changes.scores_changed.emit()
    assert page.list.current() == ASKED[1].id
    assert page.pane.note is not None
    page.pane.note.setPlainText("组织功能：基础和关键\n明责任、促落实 ")
    page.list.go(ASKED[0].id)
    kept = services.scores.keepsakes(services.member.id, [ASKED[1].id])
    assert kept == {ASKED[1].id: Keepsake(note="组织功能：基础和关键\n明责任、促落实")}
    page.tab_chosen.emit(Tab.NOTES)
    assert listed(page) == [ASKED[1].stem]
    assert page.list.rows()[0].caption.endswith("组织功能：基础和关键")


def test_a_question_set_aside_leaves_the_book_and_can_be_restored(
    qtbot: QtBot, services: Services, page: MistakesPage
) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    page.pane.kept.emit(ASKED[0].id, Keepsake(set_aside=True))
    assert listed(page) == []
    page.tab_chosen.emit(Tab.SET_ASIDE)
    assert listed(page) == [ASKED[0].stem]
    assert not page.practise.isEnabled()
    page.pane.kept.emit(ASKED[0].id, Keepsake())
    page.tab_chosen.emit(Tab.MISTAKES)
    assert listed(page) == [ASKED[0].stem]


def test_what_is_taken_for_what_is_a_pair_with_a_drill_of_its_own(services: Services, page: MistakesPage) -> None:
    started: list[QuizRequest] = []
    services.navigation.start_quiz.connect(started.append)
    answer(services, ASKED[0], ROLES[1])
    answer(services, ASKED[1], ROLES[0])
    answer(services, ASKED[2], ASKED[2].options[3])
    services.changes.scores_changed.emit()
    page.tab_chosen.emit(Tab.PAIRS)
    first = page.list.rows()[0]
    assert set(first.title.split(" ↔ ")) == set(ROLES[:2])
    assert "2" in first.caption
    page.pane.drilled.emit()
    (request,) = started
    assert set(request.questions) == {ASKED[0].id, ASKED[1].id}


def test_what_an_exam_asked_is_not_judged_before_it_is_handed_in(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[1], ROLES[0])
    request = QuizRequest(QuizMode.EXAM, QuestionFilter(), 2, questions=(ASKED[0].id, ASKED[1].id))
    session = sittings.begin(services, request)
    assert session is not None
    place = next(at for at, item in enumerate(session.paper.items) if item.question.id == ASKED[0].id)
    session = session.go_to(place, NOON)
    sittings.keep_answer(services, session, Draft(Response((ROLES[1],)), None))
    services.changes.scores_changed.emit()
    assert listed(page) == [ASKED[1].stem]
    page.tab_chosen.emit(Tab.PAIRS)
    (pair,) = page.list.rows()
    assert "1" in pair.caption
    services.scores.finish_sitting(session.sitting.id, NOON)
    page.tab_chosen.emit(Tab.MISTAKES)
    assert set(listed(page)) == {ASKED[0].stem, ASKED[1].stem}


def test_a_retired_question_is_not_drilled(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.bank.retire([ASKED[0].id], at=NOON)
    services.changes.scores_changed.emit()
    page.tab_chosen.emit(Tab.PAIRS)
    assert listed(page) == []


def test_what_cannot_be_kept_is_said_and_stays_on_the_screen(
    services: Services, page: MistakesPage, tmp_path: Path
) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    assert page.pane.note is not None
    page.pane.note.setPlainText("写好的笔记")
    services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    page.pane.keep_note()
    assert page.pane.note.toPlainText() == "写好的笔记"
    assert page.findChildren(type(page._notices))[0].notices()  # noqa: SLF001 - the bar above the lists
    services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001


def note_of(services: Services, asked: Question) -> str:
    found = services.scores.keepsakes(services.member.id, [asked.id])
    return found[asked.id].note if asked.id in found else ""


def test_a_note_that_is_being_written_outlives_what_changes_meanwhile(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    assert page.pane.note is not None
    page.pane.note.setPlainText("根本和核心")
    services.changes.scores_changed.emit()  # midnight, or another window
    assert page.pane.note.toPlainText() == "根本和核心"
    page.pane.findChildren(QuietButton)[0].click()
    assert services.scores.keepsakes(services.member.id, [ASKED[0].id]) == {
        ASKED[0].id: Keepsake(favourite=True, note="根本和核心")
    }


def test_a_note_that_could_not_be_kept_is_kept_by_the_next_try(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    assert page.pane.note is not None
    page.pane.note.setPlainText("根本和核心")
    services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    page.pane.keep_note()
    services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001
    assert note_of(services, ASKED[0]) == ""
    page.pane.keep_note()
    assert note_of(services, ASKED[0]) == "根本和核心"


def test_a_favourite_that_could_not_be_kept_is_none(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    (star,) = [one for one in page.pane.findChildren(QuietButton) if one.isCheckable()]
    services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    star.click()
    services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001
    assert not star.isChecked()
    star.click()
    kept = services.scores.keepsakes(services.member.id, [ASKED[0].id])
    assert kept == {ASKED[0].id: Keepsake(favourite=True)}


def test_a_note_that_could_not_be_kept_is_there_when_one_comes_back(services: Services, page: MistakesPage) -> None:
    for number in (0, 1):
        answer(services, ASKED[number], ROLES[3], NOON + number)
    services.changes.scores_changed.emit()
    assert page.pane.note is not None
    page.pane.note.setPlainText("基础和关键")
    services.scores._database.row("PRAGMA query_only=1")  # noqa: SLF001 - what a read-only file does
    page.list.go(ASKED[0].id)
    assert page.pane.note.toPlainText() == ""
    services.scores._database.row("PRAGMA query_only=0")  # noqa: SLF001
    page.list.go(ASKED[1].id)
    assert page.pane.note.toPlainText() == "基础和关键"
    page.list.go(ASKED[0].id)
    assert note_of(services, ASKED[1]) == "基础和关键"


def test_who_writes_a_note_keeps_the_cursor(services: Services, page: MistakesPage) -> None:
    answer(services, ASKED[0], ROLES[1])
    services.changes.scores_changed.emit()
    writing = page.pane.note
    assert writing is not None
    writing.setPlainText("根本和核心")
    services.changes.scores_changed.emit()
    assert page.pane.note is writing
