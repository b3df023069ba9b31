"""Into which set questions go: a new one with a name, or one that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.check_box import RadioButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.text_block import TextBlock

LONGEST_NAME = 80
SHOWN = 14
"""Characters of a name that the list shows."""


class TargetCard(Card):
    """`changed`: another set, or another name, was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card with no sets to choose from."""
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Where it goes"))
        self.new = RadioButton(theme, self.tr("A new set"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the new set"))
        self.old = RadioButton(theme, self.tr("A set that is there"))
        self.sets = ComboBox(theme, self.tr("The set"))
        self.sets.setMinimumContentsLength(8)
        self.sets.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._problem = TextBlock(theme, "", "caption", "warn")
        for widget in (self.new, self.name, self._problem, self.old, self.sets):
            self.body.addWidget(widget)
        self._names: dict[bytes, str] = {}
        self.new.setChecked(True)
        self.new.toggled.connect(self._chosen)
        self.name.textChanged.connect(lambda _text: self._written())
        self.sets.chosen.connect(lambda _value: self._chosen())
        self.show_sets((), "")

    def show_sets(self, sets: Sequence[tuple[bytes, str]], name: str) -> None:
        """Offer `sets`; what was chosen before stays, `name` is offered where none was written yet."""
        before = self.sets.value()
        self._names = dict(sets)
        self.sets.set_choices([(id_, one if len(one) <= SHOWN else one[:SHOWN] + "…") for id_, one in sets])
        self.sets.set_value(before)
        self.old.setEnabled(bool(sets))
        if not sets:
            self.new.setChecked(True)
        if name and not self.name.text():
            self.name.setText(name)
        self._fit()

    def start_anew(self) -> None:
        """Forget what was chosen."""
        self.name.clear()
        self.new.setChecked(True)

    def set_target(self, set_id: bytes) -> None:
        """Choose a set that is there."""
        self.sets.set_value(set_id)
        self.old.setChecked(True)

    def taken(self) -> bool:
        """Return whether the name written for a new set is that of one that is there."""
        set_id, name = self.target()
        return set_id is None and name in self._names.values()

    def target(self) -> tuple[bytes | None, str]:
        """Return the id of the set (None: a new one) and its name ("" while it has none)."""
        chosen = self.sets.value()
        if self.old.isChecked() and isinstance(chosen, bytes):
            return chosen, self._names[chosen]
        return None, " ".join(self.name.text().split())

    def _written(self) -> None:
        self._tell()
        self.changed.emit()

    def _chosen(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.name.setEnabled(self.new.isChecked())
        self.sets.setEnabled(self.old.isChecked())
        self._tell()

    def _tell(self) -> None:
        words = self.tr("A set of this name is there already; choose it below, or write another name.")
        taken = self.taken()
        self._problem.setText(words if taken else "")
        self._problem.setVisible(taken)
