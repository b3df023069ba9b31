"""The bar at the foot of a page of steps: what the step has come to, and the ways from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.labels import ElidedLabel


def bar_row(theme: Theme, bar: QFrame) -> QHBoxLayout:
    """Make `bar` a bar at the foot and return the row for what stands in it."""
    bar.setProperty("kind", "bar")
    bar.setProperty("edge", "top")
    row = QHBoxLayout(bar)
    row.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
    row.setSpacing(theme.px(12))
    return row


class StepBar(QFrame):
    """What a step has come to, and the two ways from here."""

    back = Signal()
    onward = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        row = bar_row(theme, self)
        self._words = ElidedLabel(theme, "", "body", "ink2")
        row.addWidget(self._words, 1)
        self.back_button = SecondaryButton(theme, "")
        self.back_button.clicked.connect(self.back)
        row.addWidget(self.back_button)
        self.onward_button = PrimaryButton(theme, "")
        self.onward_button.clicked.connect(self.onward)
        row.addWidget(self.onward_button)

    def show_ways(self, words: str, back: str, onward: str, *, can_go_on: bool) -> None:
        """Show what there is, and what the buttons say ("": no such way)."""
        self._words.setText(words)
        for button, text in ((self.back_button, back), (self.onward_button, onward)):
            button.setText(text)
            button.setVisible(bool(text))
            button.updateGeometry()
        self.onward_button.setEnabled(can_go_on)

    def words(self) -> str:
        """Return what the step has come to."""
        return self._words.text()
