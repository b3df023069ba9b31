"""The panel beside the question: the source, closed until the answer is in, and the answer sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from studyapp.ui.quiz.answer_sheet import AnswerSheet
from studyapp.ui.quiz.body import Column
from studyapp.ui.quiz.evidence_panel import EvidencePanel
from studyapp.ui.quiz.view import EvidenceView, SheetView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.tabs import TabStrip
from studyapp.ui.widgets.text_block import TextBlock

SOURCE, SHEET = 0, 1


class SidePanel(QFrame):
    """Two tabs; `SOURCE` opens by itself when there is evidence to show."""

    position_chosen = Signal(int)
    hand_in_wanted = Signal()
    open_wanted = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty answer sheet."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = TabStrip(theme, (self.tr("Source"), self.tr("Answer sheet")))
        self.tabs.chosen.connect(self._show_tab)
        column.addWidget(self.tabs)
        self._pages = QStackedWidget()
        self._source = QVBoxLayout()
        source = QWidget()
        source.setLayout(self._source)
        self._source.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(source)
        self.sheet = AnswerSheet(theme)
        self.sheet.chosen.connect(self.position_chosen)
        self.sheet.hand_in_wanted.connect(self.hand_in_wanted)
        self._pages.addWidget(self.sheet)
        column.addWidget(self._pages, 1)
        self.evidence: EvidencePanel | None = None
        self._shown: QWidget | None = None
        self.close_source()

    def close_source(self) -> None:
        """Hide the source and show the answer sheet."""
        self._put(None)
        self.evidence = None
        self.tabs.enable(SOURCE, False)
        self.choose(SHEET)

    def open_source(self, evidence: EvidenceView | None) -> None:
        """Show `evidence`, or that the question has none."""
        column = Column(self._theme, 720, margins=(24, 20, 24, 24), spacing=0)
        if evidence is None:
            column.column.addWidget(TextBlock(self._theme, self.tr("This question names no source."), "body", "ink3"))
            self.evidence = None
        else:
            self.evidence = EvidencePanel(self._theme, evidence)
            self.evidence.open_wanted.connect(self.open_wanted)
            column.column.addWidget(self.evidence)
        column.column.addStretch(1)
        self._put(column)
        self.tabs.enable(SOURCE, True)
        self.choose(SOURCE)

    def show_sheet(self, view: SheetView) -> None:
        """Show the answer sheet as `view` says, whether it is in sight or not."""
        self.sheet.show_sheet(view)

    def choose(self, tab: int) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(tab)
        self._pages.setCurrentIndex(tab)

    def turn(self) -> None:
        """Go to the other tab if it is open."""
        other = SHEET if self.tabs.current() == SOURCE else SOURCE
        if self.tabs.tab(other).isEnabled():
            self.choose(other)

    def _show_tab(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)

    def _put(self, widget: QWidget | None) -> None:
        if self._shown is not None:
            self._source.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        if widget is not None:
            self._source.addWidget(widget)
