"""Mastery and forecast by section in place of the figures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.history.line_model import ROW_ROLE
from studyapp.ui.history.line_table import TableLook
from studyapp.ui.history.list_pane import ListPane
from studyapp.ui.history.outlook_table import OutlookColumn, OutlookTable
from studyapp.ui.history.view import OutlookView
from studyapp.ui.theme import Theme

LOOK = TableLook(
    columns=len(OutlookColumn),
    stretched=OutlookColumn.SECTION,
    quiet=(OutlookColumn.MASTERED, OutlookColumn.ACCURACY),
    yielding=(OutlookColumn.ACCURACY, OutlookColumn.MASTERED),
    least=160,
)


class OutlookPane(ListPane):
    """`opened` carries the id of the section whose answers are wanted."""

    opened = Signal(bytes)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        self.model = OutlookTable()
        super().__init__(theme, LOOK, self.model, parent)
        self.model.setParent(self)
        self.name(self.tr("Sections"), self.tr("Double click shows the answers"))
        self.table.opened.connect(self._open)

    def show_outlook(self, view: OutlookView) -> None:
        """Show the sections."""
        self.model.set_rows(view.lines)
        self.show_list(self.tr("Mastery and forecast by section"), view.sentence)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if line is not None:
            self.opened.emit(line.row.id)
