"""The bar under the source: its keys, and what the underlines mean."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.legend import LevelSample
from studyapp.ui.outline.tip import MarkTip
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.key_cap import KeyHint, key_caps_shown


class Foot(QFrame):
    """Key hints at the left where there is room, the legend at the right."""

    def __init__(self, theme: Theme, tip: MarkTip, parent: QWidget | None = None) -> None:
        """Make the bar; the words for the levels are those of the `tip`."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(16))
        self._hints = QWidget()
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(theme.px(16))
        hints.addWidget(KeyHint(theme, "← →", self.tr("Next sentence")))
        hints.addWidget(KeyHint(theme, "Enter", self.tr("Its questions")))
        hints.addStretch(1)
        self._row.addWidget(self._hints, 1)
        self._levels = QWidget()
        levels = FlowLayout(self._levels, gap=theme.px(16), line_gap=theme.px(4))
        for known in Level:
            levels.addWidget(LevelSample(theme, known, tip.known_word(known)))
        self._row.addWidget(self._levels)

    def fit(self, width: int, *, narrow: bool) -> None:
        """Lay the bar out for its `width` in px; the list of keys (F1) tells the keys always."""
        sides = 16 if narrow else 32
        self._row.setContentsMargins(*(self._theme.px(side) for side in (sides, 15, sides, 16)))
        room = width - 2 * self._theme.px(sides)
        both = self._hints.sizeHint().width() + self._levels.sizeHint().width() + self._row.spacing()
        self._hints.setVisible(key_caps_shown(self._theme) and both <= room)
