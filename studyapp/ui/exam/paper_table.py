"""The table of a paper: one row a kind, with how many there are, how many are asked, and what each brings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from question_bank.model import QuestionKind
from studyapp.quiz.request import Blueprint, BlueprintLine
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.number_field import NumberField
from studyapp.ui.wording import kind_name, number_text

MOST_POINTS = 100
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaperTable(QWidget):
    """`changed` tells that a number was changed by a person."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[QuestionKind, tuple[NumberField, NumberField, Label]] = {}
        self._available: dict[QuestionKind, int] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnStretch(0, 1)

    def show_kinds(self, available: Sequence[tuple[QuestionKind, int]], proposed: Blueprint) -> None:
        """Show a row for each kind with questions, filled as `proposed` says."""
        clear_layout(self._grid)
        self._fields = {}
        self._available = dict(available)
        heads = (self.tr("Kind"), self.tr("In the set"), self.tr("Asked"), self.tr("Points each"), self.tr("Points"))
        for column, words in enumerate(heads):
            head = Label(self._theme, words, role="caption", tone="ink3")
            self._grid.addWidget(head, 0, column, _RIGHT if column else Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(Hairline(), 1, 0, 1, len(heads))
        lines = {line.kind: line for line in proposed.lines}
        for row, (kind, count) in enumerate(available, start=2):
            self._add_row(row, kind, count, lines.get(kind, BlueprintLine(kind, 0, 1.0)))

    def ask_for_all(self) -> None:
        """Ask for every question of the set."""
        for kind, (asked, _points, _sum) in self._fields.items():
            asked.set_number(self._available[kind])
        self._tell()

    def blueprint(self) -> Blueprint:
        """Return the paper as it stands in the table."""
        lines = (
            BlueprintLine(kind, asked.number(), float(points.number()))
            for kind, (asked, points, _sum) in self._fields.items()
            if asked.number()
        )
        return Blueprint(tuple(lines))

    def field(self, kind: QuestionKind) -> NumberField:
        """Return the field that says how many questions of `kind` are asked."""
        return self._fields[kind][0]

    def _add_row(self, row: int, kind: QuestionKind, count: int, line: BlueprintLine) -> None:
        theme = self._theme
        name = kind_name(kind)
        asked = NumberField(theme, self.tr("{kind}: questions asked").format(kind=name), 0, count, width=72)
        points = NumberField(theme, self.tr("{kind}: points each").format(kind=name), 1, MOST_POINTS, width=72)
        total = Label(theme, "", "body", bold=True)
        asked.set_number(line.questions)
        points.set_number(round(line.points))
        for field in (asked, points):
            field.chosen.connect(self._tell)
        self._fields[kind] = (asked, points, total)
        self._grid.addWidget(Label(theme, name, "body"), row, 0)
        self._grid.addWidget(Label(theme, number_text(count), "body", "ink2"), row, 1, _RIGHT)
        self._grid.addWidget(asked, row, 2, _RIGHT)
        self._grid.addWidget(points, row, 3, _RIGHT)
        self._grid.addWidget(total, row, 4, _RIGHT)
        self._add_up()

    def _tell(self) -> None:
        self._add_up()
        self.changed.emit()

    def _add_up(self) -> None:
        for asked, points, total in self._fields.values():
            total.setText(number_text(asked.number() * points.number()))
