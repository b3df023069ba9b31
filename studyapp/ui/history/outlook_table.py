"""The sections with mastery, accuracy and forecast as an item model."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from studyapp.ui.history.line_model import LineModel
from studyapp.ui.history.outlook_words import accuracy_words, forecast_words
from studyapp.ui.history.view import SectionLine
from studyapp.ui.wording import number_text

INDENT = "\u2003"


class OutlookColumn(IntEnum):
    """The columns, from left to right."""

    SECTION = 0
    MASTERED = 1
    ACCURACY = 2
    FORECAST = 3


class OutlookTable(LineModel[SectionLine]):
    """Rows are `SectionLine`s; `set_rows` is the only way in."""

    columns = OutlookColumn
    at_the_right = frozenset(OutlookColumn) - {OutlookColumn.SECTION}

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("Section"), self.tr("Mastered"), self.tr("Accuracy"), self.tr("Likely remembered")

    def told(self, line: SectionLine, column: int, role: int) -> object:
        """Return the whole heading as a tool tip."""
        tip = role == Qt.ItemDataRole.ToolTipRole and column == OutlookColumn.SECTION
        return line.row.text if tip else None

    def words(self, line: SectionLine, column: int) -> str:
        """Return what a cell says."""
        if column == OutlookColumn.SECTION:
            return INDENT * line.row.depth + (line.row.short or line.row.text)
        if column == OutlookColumn.MASTERED:
            counts = f"{number_text(line.row.mastered)} / {number_text(line.row.questions)}"
            return f"{line.row.percent}% ({counts})"
        if column == OutlookColumn.ACCURACY:
            return accuracy_words(line.answers, line.right)
        return forecast_words(line.forecast, line.learnt)
