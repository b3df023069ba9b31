"""今日 tells which passages are to be recited again, and leads to the first of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from question_bank.model import derive_id
from question_bank.outlines import BUILTIN_SET_ID
from studyapp.quiz.ladder import LadderStep, StepRecord, climbed
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.presenter import TodayPresenter
from studyapp.ui.today.recite_card import ReciteCard
from tests.played import DAY
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import speaking
from tests.studyapp.ui.studied import MakeServices, the


def climb(services: Services, set_id: bytes, section: bytes, *, days_ago: int) -> None:
    """Do one step of a passage some days ago."""
    at = services.clock() - days_ago * DAY
    id_ = derive_id("step", section.hex())
    done = StepRecord(
        id_, services.member.id, set_id, section, LadderStep.KEY_TERMS, False, 4, 4, 1.0, at, at // DAY, 900
    )
    services.scores.climb(done, climbed(None, done))


def test_due_passages_are_counted_as_long_as_they_are_there_and_one_button_leads_to_them(
    qtbot: QtBot, studied: MakeServices
) -> None:
    services = studied()
    sections = services.bank.sections(BUILTIN_SET_ID)
    with speaking("zh_CN"):
        page = TodayPage(Theme("light", 1.0, choose_family()))
        qtbot.addWidget(page)
        TodayPresenter(page, services)
        page.resize(1104, 800)
        page.show()
        settle()
        card = the(page, ReciteCard)
        assert not card.isVisible()
        climb(services, BUILTIN_SET_ID, sections[5].id, days_ago=2)
        climb(services, BUILTIN_SET_ID, sections[6].id, days_ago=3)
        climb(services, BUILTIN_SET_ID, derive_id("section", "gone"), days_ago=4)  # no longer in the outline
        climb(services, derive_id("set", "gone"), sections[6].id, days_ago=4)
        services.changes.scores_changed.emit()
        settle()
        assert card.isVisible()
        assert "待背诵 2 段" in [label.text() for label in card.findChildren(QLabel)]
        with qtbot.waitSignal(services.navigation.recite_due):
            the(card, QPushButton).click()
    services.background.wait()
    settle()
