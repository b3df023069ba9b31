"""A list of candidates, the one that is looked at, and the source that proves it: side by side as far as they fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.generate.candidate_pane import CandidatePane
from studyapp.ui.generate.view import ChangeView, RefusalView
from studyapp.ui.questions.places_panel import PlacesPanel
from studyapp.ui.questions.view import CandidateView, SourceParagraph
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList

LIST = 264
EVIDENCE = 320
THREE_FROM = LIST + 420 + EVIDENCE
TWO_FROM = 660


class QuestionsPane(QWidget):
    """`chosen` carries the key of the row one stands at; filters go into `filters`."""

    chosen = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the three parts, empty."""
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, self.tr("Candidates"))
        self.list.chosen.connect(self.chosen)
        head = QWidget()
        self.filters = FlowLayout(head, gap=theme.px(8), line_gap=theme.px(8))
        self.filters.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        left = SidePane(theme, head, self.list, 134)
        self.candidate = CandidatePane(theme)
        self.places = PlacesPanel(theme)
        self._side = QFrame()
        self._side.setProperty("kind", "panel")
        self._side.setFixedWidth(theme.px(EVIDENCE))
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(theme.px(24), theme.px(24), theme.px(16), theme.px(16))
        self._line = Hairline(standing=True)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.candidate, 1)
        row.addWidget(self._line)
        row.addWidget(self._side)
        self.panes = TwoPanes(
            theme, (self.tr("List"), left), (self.tr("Question"), right), width=LIST, both_from=TWO_FROM
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.panes.show_pane(1))
        self._three: bool | None = None
        self._arrange(three=True)

    def show_rows(self, rows: Sequence[ListRow], current: bytes | None) -> None:
        """Show the list and stand at `current`, without telling anybody."""
        self.list.show_rows(rows, current)

    def show_candidate(self, view: CandidateView, places: Sequence[SourceParagraph]) -> None:
        """Show a candidate with its evidence."""
        self.candidate.show_candidate(view)
        self._show_places(places)

    def show_refusal(self, view: RefusalView, places: Sequence[SourceParagraph]) -> None:
        """Show a question that was not asked, with what it was to be asked about."""
        self.candidate.show_refusal(view)
        self._show_places(places)

    def show_change(self, view: ChangeView, places: Sequence[SourceParagraph]) -> None:
        """Show a question of a revision, with its evidence."""
        self.candidate.show_change(view)
        self._show_places(places)

    def show_nothing(self, sentence: str = "") -> None:
        """Say that there is nothing to look at."""
        self.candidate.show_nothing(sentence)
        self._show_places(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the source a column of its own where there is room (Qt override)."""
        super().resizeEvent(event)
        self._arrange(three=event.size().width() >= self._theme.px(THREE_FROM))

    def _show_places(self, places: Sequence[SourceParagraph]) -> None:
        self.places.show_places(places)
        self.places.setVisible(bool(places))

    def _arrange(self, *, three: bool) -> None:
        if three == self._three:
            return
        self._three = three
        self._side.setVisible(three)
        self._line.setVisible(three)
        target = self._side_column if three else self.candidate.beneath
        target.addWidget(self.places)
        self.places.set_growing(not three)
