"""The small panel beneath a formulation: how well it is known, how often asked and right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.view import Mark
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label


class MarkTip(QFrame):
    """Floats over the text, below the words it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the panel, hidden."""
        super().__init__(parent)
        self._theme = theme
        self._ground = parent
        self.setProperty("kind", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._known = Label(theme, role="body", bold=True)
        self._counts = Label(theme, role="caption", tone="ink2")
        head = QHBoxLayout()
        head.addWidget(self._known)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._counts)
        self.hide()

    def known_word(self, known: Level) -> str:
        """Return the word for how well something is known."""
        return {
            Level.NOT_ASKED: self.tr("Not asked"),
            Level.BEGINNING: self.tr("Beginning"),
            Level.FAMILIAR: self.tr("Familiar"),
            Level.MASTERED: self.tr("Mastered"),
        }[known]

    def show_mark(self, mark: Mark, below: QPoint) -> None:
        """Show what is known of `mark` under the point `below` (in the parent's coordinates)."""
        self._known.setText(self.tr("This sentence: {known}").format(known=self.known_word(mark.known)))
        asked = self.tr("asked %n time(s)", "", mark.asked)
        right = self.tr("right %n time(s)", "", mark.right)
        count = self.tr("Click to practise its %n question(s).", "", len(mark.questions))
        self._counts.setText(self.tr("{asked}, {right}. {practise}").format(asked=asked, right=right, practise=count))
        self.adjustSize()
        room = self._ground.rect()
        x = max(8, min(below.x(), room.width() - self.width() - 8))
        y = below.y() + self._theme.px(2)
        if y + self.height() > room.height():
            y = max(0, below.y() - self.height() - self._theme.px(38))
        self.move(x, y)
        self.show()
        self.raise_()
