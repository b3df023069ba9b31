"""The table of sittings as it is seen: the score in bold; where there is little room, time and way give way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studyapp.ui.history.line_table import LineTable, TableLook
from studyapp.ui.history.sittings_table import Column
from studyapp.ui.theme import Theme

LOOK = TableLook(
    columns=len(Column),
    stretched=Column.TITLE,
    bold=(Column.SCORE,),
    quiet=(Column.TITLE, Column.TIME),
    yielding=(Column.TIME, Column.MODE),
)


class SittingsView(LineTable):
    """Shows a `SittingsTable` through a sorting model."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(theme, LOOK, parent)
