"""Step 5 with many candidates waiting: the quick ones first, narrowed by reason, accepted and taken back together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from question_bank.model import Question, QuestionStatus
from question_bank.model.review import ReviewCause
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.view import Step
from studyapp.ui.questions.view import Standing
from tests.studyapp.ui.generate.generating import Bench, bench, built
from tests.studyapp.ui.generate.test_review_keys import key, standings
from tests.studyapp.ui.layout_checks import settle

LIKE = "G12: too few stems that stand like this one have been judged"
ITSELF = "G13: the stem does not say when this was"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@contextmanager
def waiting(folder: Path, qtbot: QtBot, count: int) -> Iterator[tuple[Bench, list[Question]]]:
    """Stand at the review of `count` candidates that wait, every other one for itself; all others are ready."""
    with bench(folder, qtbot) as made:
        candidates = [
            replace(one, status=QuestionStatus.REVIEW, reason=LIKE if place % 2 else ITSELF)
            if place < count
            else replace(one, status=QuestionStatus.APPROVED, reason="")
            for place, one in enumerate(built().candidates)
        ]
        result = replace(built(), candidates=tuple(candidates))
        made.workshop.step = Step.REVIEW
        made.workshop.open = True
        made.workshop.put(Generation("样本", result.outline, result.outline).built(result))
        settle()
        yield made, candidates[:count]


def listed(made: Bench) -> list[object]:
    return [row.key for row in made.wizard.review.list.rows()]


def choose(made: Bench, cause: ReviewCause | None) -> None:
    made.wizard.review.causes.set_value(cause)
    made.wizard.review.filtered.emit()
    settle()


def test_the_quick_ones_come_first(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, candidates):
        assert listed(made) == [one.id for one in (*candidates[1::2], *candidates[::2])]
        made.wizard.review.list.go(candidates[4].id)
        choose(made, ReviewCause.ITSELF)
        assert listed(made) == [one.id for one in candidates[::2]]
        assert made.wizard.review.list.current() == candidates[4].id
        choose(made, ReviewCause.LIKE)
        assert made.wizard.review.list.current() == candidates[1].id


def test_everything_stays_in_document_order_and_ready_ones_need_no_verdict(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, candidates):
        made.wizard.review.part.button(1).click()
        settle()
        assert made.workshop.generation is not None
        everything = made.workshop.generation.candidates()
        assert listed(made) == [one.id for one in everything]
        assert made.wizard.foot.bar.accept_all.text() == "Accept all shown (8)"
        assert made.wizard.review.causes.itemText(0) == f"All reasons {len(everything)}"
        key(made.wizard, Qt.Key.Key_A, SHIFT)
        assert {one.id for one in made.workshop.generation.judged} == {one.id for one in candidates}


def test_all_that_is_shown_is_accepted_and_taken_back_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 8) as (made, candidates):
        bar = made.wizard.foot.bar
        key(made.wizard, Qt.Key.Key_R)
        key(made.wizard.foot.reject_bar, Qt.Key.Key_1)
        key(made.wizard.foot.reject_bar, Qt.Key.Key_Return)
        choose(made, ReviewCause.LIKE)
        key(made.wizard, Qt.Key.Key_A, SHIFT)
        assert standings(made) == [Standing.REJECTED, *[Standing.ACCEPTED] * 3]
        assert bar.tally() == "Accepted 3 at once, reviewed 4"
        assert not bar.accept_all.isEnabled()
        assert made.workshop.generation is not None
        added = {one.id: one for one in made.workshop.generation.to_add()}
        assert candidates[1].id not in added
        assert added[candidates[3].id].status is QuestionStatus.APPROVED
        key(made.wizard, Qt.Key.Key_Z, CTRL)
        assert standings(made) == [Standing.REJECTED]
        assert made.wizard.review.list.current() == candidates[3].id
        key(made.wizard, Qt.Key.Key_Z, CTRL)
        assert standings(made) == []


def test_more_than_twenty_are_asked_about_once(qtbot: QtBot, tmp_path: Path) -> None:
    with waiting(tmp_path, qtbot, 21) as (made, candidates):
        ask = made.wizard.foot.ask
        key(made.wizard, Qt.Key.Key_A, SHIFT)
        assert ask.isVisible()
        QTest.keyClick(ask, Qt.Key.Key_Escape)
        assert (standings(made), made.page.step()) == ([], Step.REVIEW)
        key(made.wizard, Qt.Key.Key_A, SHIFT)
        key(ask, Qt.Key.Key_Return)
        assert standings(made) == [Standing.ACCEPTED] * len(candidates)
        assert not ask.isVisible()
        key(made.wizard, Qt.Key.Key_Z, CTRL)
        key(made.wizard, Qt.Key.Key_A, SHIFT)
        key(made.wizard, Qt.Key.Key_Escape)  # back a step: nothing is asked any more
        assert made.page.step() is Step.QUESTIONS
        assert not ask.isVisible()
        assert not made.wizard.foot.bar.isVisible()
