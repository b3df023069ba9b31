"""What the tests of the page 原文 share: the page over real stores, its parts, and a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.outline.page import OutlinePage
from studyapp.ui.outline.paragraph import ParagraphWidget
from studyapp.ui.outline.presenter import OutlinePresenter
from studyapp.ui.outline.reader import Reader
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from studyapp.ui.widgets.section_tree import SectionTree
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.studied import the


def theme() -> Theme:
    return Theme("light", 1.0, choose_family())


def open_outline(qtbot: QtBot, services: Services, width: int = 1104, height: int = 800) -> OutlinePage:
    page = OutlinePage(theme())
    qtbot.addWidget(page)
    OutlinePresenter(page, services)
    page.resize(width, height)
    page.show()
    loaded(services)
    return page


def loaded(services: Services) -> None:
    """Wait until the document was read and is shown."""
    services.background.wait()
    settle()


def presenter(page: OutlinePage) -> OutlinePresenter:
    return the(page, OutlinePresenter)


def reader(page: OutlinePage) -> Reader:
    return the(page, Reader)


def current(page: OutlinePage) -> str:
    row = the(page, SectionTree).current_row()
    return row.text if row is not None else ""


def shown(page: OutlinePage) -> list[ParagraphWidget]:
    """Return a widget for each paragraph of the document, also for those that are far out of sight."""
    return [reader(page).widget_of(number) for number in range(len(reader(page).paragraphs()))]


def paragraph_with(page: OutlinePage, words: str) -> ParagraphWidget:
    return next(one for one in shown(page) if words in one.paragraph.text)


def texts(widget: QWidget) -> list[str]:
    """Return what the labels of a widget say."""
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def is_seen(page: OutlinePage, widget: ParagraphWidget, position: int) -> bool:
    viewport = reader(page).viewport()
    y = widget.mapTo(viewport, QPointF(0, widget.top_of(position))).y()
    return 0 <= y < viewport.height()


def send(widget: ParagraphWidget, kind: QEvent.Type, point: QPointF) -> None:
    left = Qt.MouseButton.LeftButton if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(point))
    QApplication.sendEvent(widget, QMouseEvent(kind, point, where, left, left, Qt.KeyboardModifier.NoModifier))
