"""待审 with many questions waiting: the quick ones first, narrowed by reason, accepted and taken back together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import Question, QuestionFilter, QuestionKind, QuestionStatus
from question_bank.model.review import ReviewCause
from studyapp.ui.bank import review_queue
from studyapp.ui.bank.review_view import ReviewView
from studyapp.ui.bank.view import Tab
from tests.builders import question
from tests.studyapp.ui.bank.banking import WAITING, Desk, desk
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import NOON

IN_REVIEW = QuestionFilter(statuses=(QuestionStatus.REVIEW,))
LIKE = "G12: too few stems that stand like this one have been judged"
ITSELF = "G13: the stem does not say when this was"
KINDS = (QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK)


def doubted(count: int) -> list[Question]:
    """Return questions in document order that wait, every other one of them for itself."""
    return [
        replace(
            question(1000 + place, KINDS[place // 2 % 2]),
            status=QuestionStatus.REVIEW,
            reason=ITSELF if place % 2 == 0 else LIKE,
        )
        for place in range(count)
    ]


@contextmanager
def waiting(folder: Path, qtbot: QtBot, count: int) -> Iterator[tuple[Desk, list[Question]]]:
    with desk(folder, qtbot) as made:
        questions = doubted(count)
        made.services.bank.add("新题", questions, set_id=b"n" * 16, added_at=NOON)
        made.page.show_tab(Tab.REVIEW)
        settle()
        yield made, questions


def listed(view: ReviewView) -> list[object]:
    return [row.key for row in view.list.rows()]


def ids(questions: Sequence[Question], reason: str = "") -> list[object]:
    return [one.id for one in questions if not reason or one.reason == reason]


def choose(view: ReviewView, kind: QuestionKind | None = None, cause: ReviewCause | None = None) -> None:
    view.kinds.set_value(kind)
    view.causes.set_value(cause)
    view.filtered.emit()
    settle()


def press(view: ReviewView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, modifier)
    settle()


def test_the_quick_ones_come_first_then_the_doubts_then_the_others(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        others = ids(made.questions[:WAITING])
        assert listed(made.page.review) == [*ids(questions, LIKE), *ids(questions, ITSELF), *others]


def test_filters_follow_each_other_and_keep_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        view = made.page.review
        view.list.go(questions[3].id)
        choose(view, cause=ReviewCause.LIKE)
        assert listed(view) == ids(questions, LIKE)
        assert view.list.current() == questions[3].id
        assert [view.kinds.itemText(place) for place in range(view.kinds.count())] == [
            "All kinds 4",
            "Single choice 2",
            "Fill in 2",
        ]
        choose(view, QuestionKind.FILL_BLANK, ReviewCause.LIKE)
        assert view.list.current() == questions[3].id
        assert view.causes.itemText(0).startswith("All reasons 4")  # also those of itself
        choose(view, cause=ReviewCause.ITSELF)
        assert view.list.current() == questions[0].id


def test_all_that_is_shown_is_accepted_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        view, bank = made.page.review, made.services.bank
        press(view, Qt.Key.Key_A)
        choose(view, cause=ReviewCause.LIKE)
        assert view.foot.bar.accept_all.text() == "Accept all shown (3)"
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        assert not view.foot.ask.isVisible()
        assert bank.count(IN_REVIEW) == 4 + WAITING
        assert {one.status for one in bank.questions([one.id for one in questions[1::2]])} == {QuestionStatus.APPROVED}
        assert view.foot.bar.tally() == "Accepted 3 at once, reviewed 4"
        assert not view.foot.bar.accept_all.isEnabled()
        press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        again = bank.questions([one.id for one in questions[1::2]])
        assert [one.status for one in again] == [QuestionStatus.APPROVED, *[QuestionStatus.REVIEW] * 3]
        assert [one.reason for one in again[1:]] == [LIKE] * 3
        assert view.foot.bar.accept_all.text() == "Accept all shown (3)"
        assert view.list.current() == questions[3].id


def test_reasons_of_several_causes_come_back_each_to_its_question(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        view, bank = made.page.review, made.services.bank
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        assert bank.count(IN_REVIEW) == 0
        press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert list(bank.questions([one.id for one in questions])) == questions
        assert bank.count(IN_REVIEW) == 8 + WAITING


def test_more_than_twenty_are_asked_about_once(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 42) as (made, _questions):
        view, bank = made.page.review, made.services.bank
        choose(view, cause=ReviewCause.LIKE)
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        assert view.foot.ask.isVisible()
        QTest.keyClick(view.foot.ask, Qt.Key.Key_Escape)
        assert bank.count(IN_REVIEW) == 42 + WAITING
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        view.causes.chosen.emit(None)  # another choice is another question
        assert not view.foot.ask.isVisible()
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(view.foot.ask, Qt.Key.Key_Return)
        assert bank.count(IN_REVIEW) == 21 + WAITING
        assert not view.foot.ask.isVisible()
        assert view.hasFocus()


def test_what_was_retired_meanwhile_is_not_accepted(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        view, bank = made.page.review, made.services.bank
        bank.retire([questions[1].id], at=NOON)
        press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        kept = bank.question(questions[1].id)
        assert kept is not None
        assert kept.status is QuestionStatus.RETIRED


def test_a_long_queue_is_listed_by_pages_and_stays_one_queue(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_queue, "PAGE", 3)
    with waiting(tmp_path, qtbot, 8) as (made, questions):
        view = made.page.review
        order = [*ids(questions, LIKE), *ids(questions, ITSELF)]
        for place in range(4):
            assert view.list.current() == order[place]
            press(view, Qt.Key.Key_A)
        assert listed(view) == order[3:6]
        assert view.list.current() == order[4]
        press(view, Qt.Key.Key_Left)
        press(view, Qt.Key.Key_Left)
        assert view.list.current() == order[2]
        assert listed(view) == order[:3]
        for _ in range(4):
            press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert view.list.current() == order[0]
        assert made.services.bank.count(IN_REVIEW) == 8 + WAITING
