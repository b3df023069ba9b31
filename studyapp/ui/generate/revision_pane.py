"""A revised outline against its set: every question by what becomes of it, with a check where one decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.generate.questions_pane import QuestionsPane
from studyapp.ui.generate.view import Group, RevisionRow
from studyapp.ui.generate.wording import group_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import kind_name


class RevisionPane(QuestionsPane):
    """`group_chosen` carries a group, `switched` ids and whether their change is taken."""

    group_chosen = Signal(object)
    switched = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane, empty."""
        super().__init__(theme, parent)
        self.groups = ComboBox(theme, self.tr("What becomes of the questions"))
        self.groups.chosen.connect(self.group_chosen)
        self.filters.addWidget(self.groups)
        self.all = CheckBox(theme, self.tr("All of them"))
        self.all.clicked.connect(lambda on: self.switched.emit(self._deciding, on))
        self.filters.addWidget(self.all)
        self.list.toggled.connect(lambda key, on: self.switched.emit((key,), on))
        self._deciding: tuple[bytes, ...] = ()

    def show_groups(self, counts: Mapping[Group, int], chosen: Group) -> None:
        """Offer the groups with how many questions each has."""
        self.groups.set_choices([(group, f"{group_name(group)} {counts.get(group, 0)}") for group in Group])
        self.groups.set_value(chosen)

    def show_group(self, rows: Sequence[RevisionRow], current: bytes | None) -> None:
        """Show the questions of one group."""
        self._deciding = tuple(row.id for row in rows if row.on is not None)
        self.all.setEnabled(bool(self._deciding))
        self.all.setChecked(bool(self._deciding) and all(row.on for row in rows if row.on is not None))
        self.show_rows([ListRow(row.id, row.text, kind_name(row.kind), checked=row.on) for row in rows], current)
