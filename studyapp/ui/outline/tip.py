"""The small panel beneath a formulation: how well it is known, how often asked and right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.view import Mark
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label
from studyapp.ui.wording import date_and_time

WIDTH = 292


class MarkTip(QFrame):
    """Floats over the text, below the words it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the panel, hidden."""
        super().__init__(parent)
        self._theme = theme
        self._ground = parent
        self.setProperty("kind", "overlay")
        self.setProperty("overlay", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._known = Label(theme, role="body", bold=True)
        self._last = Label(theme, role="caption", tone="ink2")
        self._counts = Label(theme, role="caption", tone="ink2")
        self._action = Label(theme, role="caption", tone="ink2")
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self._known)
        head.addStretch(1)
        head.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._counts)
        column.addWidget(self._action)
        self.setMinimumWidth(theme.px(WIDTH))
        self.hide()

    def known_word(self, known: Level) -> str:
        """Return the word for how well something is known."""
        return {
            Level.NOT_ASKED: self.tr("Not asked"),
            Level.BEGINNING: self.tr("Beginning"),
            Level.FAMILIAR: self.tr("Familiar"),
            Level.MASTERED: self.tr("Mastered"),
        }[known]

    def words(self) -> str:
        """Return all that the panel says, for a screen reader."""
        labels = (self._known, self._last, self._counts, self._action)
        return " ".join(label.text() for label in labels if label.text())

    def show_mark(self, mark: Mark, below: QPoint, line: int) -> None:
        """Show what is known of `mark` under the point `below` (in the parent's coordinates, its lines `line` high)."""
        self._known.setText(self.tr("This sentence: {known}").format(known=self.known_word(mark.known)))
        last = self.tr("last on {when}").format(when=date_and_time(mark.last_at)) if mark.last_at else ""
        self._last.setText(last)
        asked = self.tr("asked %n time(s)", "", mark.asked)
        right = self.tr("right %n time(s)", "", mark.right)
        words = self.tr("{asked}, {right}").format(asked=asked, right=right)
        self._counts.setText(words if mark.asked else self.tr("never asked so far"))
        self._action.setText(self.tr("Click to list its %n question(s)", "", len(mark.questions)))
        self.adjustSize()
        room = self._ground.rect()
        x = max(8, min(below.x(), room.width() - self.width() - 8))
        y = below.y() + self._theme.px(3)
        if y + self.height() > room.height():
            y = max(0, below.y() - line - self.height() - self._theme.px(3))
        self.move(x, y)
        self.show()
        self.raise_()
