"""The verdict: a bar in its colour, the verdict in words, the key, the explanation; said to screen readers at once."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.quiz.wording import Verdict
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.text_block import Run, TextBlock


class VerdictPanel(QWidget):
    """Line 1: verdict and key, 17/28; below it the explanation, 15/26."""

    def __init__(self, theme: Theme, verdict: Verdict, parent: QWidget | None = None) -> None:
        """Show `verdict`."""
        super().__init__(parent)
        self._theme = theme
        self._tone = "good" if verdict.right else "warn"
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(19), 0, 0, 0)
        column.setSpacing(theme.px(4))
        line = TextBlock(theme, "", "option")
        gap = "  " if verdict.key else ""
        line.set_runs((Run(verdict.headline, self._tone, True), Run(gap + verdict.key)))
        column.addWidget(line)
        if verdict.explanation:
            column.addWidget(TextBlock(theme, verdict.explanation, "running", "ink2", selectable=True))
        self.setAccessibleName(verdict.spoken)

    def announce(self) -> None:
        """Say the verdict to a screen reader."""
        announce(self, self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar (Qt's name)."""
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), self._theme.qcolour(self._tone))
        painter.end()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
