"""The table of sittings as an item model: named columns, a role to sort by, a role that gives the row."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from studyapp.quiz.request import QuizMode
from studyapp.ui.history.line_model import LineModel
from studyapp.ui.history.view import SittingLine
from studyapp.ui.wording import duration_clock, mode_name, number_text

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class Column(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    MODE = 1
    TITLE = 2
    SCORE = 3
    TIME = 4


class SittingsTable(LineModel[SittingLine]):
    """Rows are `SittingLine`s; `set_rows` is the only way in."""

    columns = Column
    at_the_right = frozenset({Column.SCORE, Column.TIME})

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("When"), self.tr("Way"), self.tr("Set"), self.tr("Score"), self.tr("Time")

    def told(self, line: SittingLine, column: int, role: int) -> object:
        """Return the value to sort by, and a long title as a tool tip."""
        if role == SORT_ROLE:
            return self._sort_value(line, column)
        tip = role == Qt.ItemDataRole.ToolTipRole and column == Column.TITLE
        return self.words(line, column) if tip else None

    def words(self, line: SittingLine, column: int) -> str:
        """Return what a cell says."""
        sitting = line.row.sitting
        if column == Column.WHEN:
            return line.when
        if column == Column.MODE:
            return mode_name(sitting.mode)
        if column == Column.TITLE:
            return sitting.title or line.set_name
        if column == Column.SCORE:
            if sitting.finished_at is None:
                return self.tr("open, {done} of {total}").format(done=line.row.answered, total=sitting.questions)
            if sitting.mode is QuizMode.EXAM:
                return self.tr("{points} points").format(points=number_text(line.row.points))
            # Of a challenge nothing was asked behind the mistake that ended it.
            asked = line.row.answered if sitting.mode is QuizMode.CHALLENGE else sitting.questions
            return f"{line.row.right} / {asked}"
        return duration_clock(line.row.elapsed)

    def _sort_value(self, line: SittingLine, column: int) -> object:
        sitting = line.row.sitting
        if column == Column.WHEN:
            return sitting.started_at
        if column == Column.SCORE:
            return line.row.points / sitting.possible if sitting.possible else 0.0
        if column == Column.TIME:
            return line.row.elapsed
        return self.words(line, column)
