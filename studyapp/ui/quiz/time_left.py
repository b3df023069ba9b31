"""How much time an exam or a question has left, in the top bar: calm until the first warning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.quiz.exam_clock import ExamClock
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label
from studyapp.ui.wording import duration_clock


class TimeLeft(QFrame):
    """Hidden until there is something with a limit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it without a clock."""
        super().__init__(parent)
        self._theme = theme
        self._tone = ""
        self.setProperty("kind", "time")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        self._words = Label(theme, "", "body", bold=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._words)
        self.setFixedHeight(theme.px(32))
        self.hide()

    def show_clock(self, clock: ExamClock | None) -> None:
        """Show the time left; None hides it."""
        self.setVisible(clock is not None)
        if clock is None:
            return
        # The last second is shown as one: nothing is left only when the paper is handed in.
        left = -(-clock.left // 1000) * 1000
        self._words.setText(self.tr("{time} left").format(time=duration_clock(left)))
        self.setAccessibleName(self._words.text())
        tone = "" if clock.warning is None else "last" if clock.warning == min(clock.warnings) else "warn"
        if tone != self._tone:
            self._tone = tone
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def words(self) -> str:
        """Return what stands there."""
        return self._words.text()
