"""What the tests of the page 练习 share: opening it, reading it, choosing on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studyapp.quiz.practice import Way
from studyapp.quiz.request import Order
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.presenter import PracticePresenter
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.segmented import Segmented
from tests.studyapp.ui.studied import the


def open_practice(qtbot: QtBot, services: Services) -> PracticePage:
    page = PracticePage(Theme("light", 1.0, choose_family()))
    qtbot.addWidget(page)
    PracticePresenter(page, services)
    page.resize(1104, 800)
    page.show()
    return page


def words(page: PracticePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def named(page: PracticePage, name: str) -> Segmented:
    return next(one for one in page.findChildren(Segmented) if one.accessibleName() == name)


def box(page: PracticePage, kind: str) -> CheckBox:
    return next(one for one in page.findChildren(CheckBox) if one.text().startswith(kind) and one.isVisible())


def button(page: PracticePage, text: str) -> QuietButton:
    return next(one for one in page.findChildren(QuietButton) if one.text() == text)


def check(page: PracticePage, row_id: bytes, state: Qt.CheckState) -> None:
    model = the(page, SectionModel)
    model.setData(model.index_of(row_id), state, Qt.ItemDataRole.CheckStateRole)


def matches(page: PracticePage) -> str:
    return next(text for text in words(page) if "question(s) match" in text or text.startswith("No question"))


def way(page: PracticePage, value: Way) -> None:
    QTest.mouseClick(named(page, "Way").button(value), Qt.MouseButton.LeftButton)


def order(page: PracticePage, value: Order) -> None:
    combo = next(one for one in page.findChildren(ComboBox) if one.accessibleName() == "Order")
    combo.set_value(value)
    combo.chosen.emit(value)
