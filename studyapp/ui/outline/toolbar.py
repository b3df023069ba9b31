"""The bar above the source: how much of it is hidden, the search, practice of the section one stands at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.quiz.ladder import LadderStep
from studyapp.ui.outline.step_words import step_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.segmented import Segmented

SPACIOUS = 700
"""Width of the bar in px at 100 % from which the steps stand side by side."""


class Toolbar(QFrame):
    """`step_chosen` carries a `LadderStep`; `side_toggled` whether the headings are wanted in a narrow window."""

    side_toggled = Signal(bool)
    step_chosen = Signal(object)
    search_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, at the full text."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(theme.px(64))
        choices = [(step, step_name(step)) for step in LadderStep]
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(12))
        self.toggle = QuietButton(theme, self.tr("Outline"), icon_name="menu", size="header", checkable=True)
        self.toggle.toggled.connect(self.side_toggled)
        self._caption = Label(theme, self.tr("Hide"), role="caption", tone="ink2")
        self.steps = Segmented(theme, self.tr("What is hidden"), choices)
        self.steps.chosen.connect(self._choose)
        self.choice = ComboBox(theme, self.tr("What is hidden"))
        self.choice.set_choices(choices)
        self.choice.chosen.connect(self._choose)
        self.count = ElidedLabel(theme, role="caption", tone="ink2")
        self.search = IconButton(theme, "search", self.tr("Search the text"))
        self.search.clicked.connect(self.search_wanted)
        self.practise = SecondaryButton(theme, self.tr("Practise this section"), size="header")
        self.practise.clicked.connect(self.practice_wanted)
        self.short = IconButton(theme, "play", self.tr("Practise this section"))
        self.short.clicked.connect(self.practice_wanted)
        left: tuple[QWidget, ...] = (self.toggle, self._caption, self.steps, self.choice)
        right: tuple[QWidget, ...] = (self.search, self.practise, self.short)
        for widget in left:
            self._row.addWidget(widget)
        self._row.addWidget(self.count, 1)
        for widget in right:
            self._row.addWidget(widget)

    def fit(self, width: int, *, narrow: bool) -> None:
        """Lay the bar out for its `width` in px; `narrow` says that the headings come by a button."""
        effective = width / self._theme.scale
        # What stands beside the steps: sides, gaps, search, and a little room for the count.
        others = self._theme.px(64 + 5 * 12 + 36 + 72) + self.practise.sizeHint().width()
        spacious = effective >= SPACIOUS and self.steps.sizeHint().width() + others <= width
        self.toggle.setVisible(narrow)
        self._caption.setVisible(spacious and effective >= SPACIOUS + 100)
        self.steps.setVisible(spacious)
        self.choice.setVisible(not spacious)
        wide = self.practise.sizeHint().width() + self._theme.px(64 + 4 * 12 + 36 + 220) <= width and not narrow
        self.practise.setVisible(wide)
        self.short.setVisible(not wide)
        sides = self._theme.px(16 if narrow else 32)
        self._row.setContentsMargins(sides, 0, sides, 0)

    def show_step(self, step: LadderStep) -> None:
        """Show which step is chosen."""
        self.steps.set_value(step)
        self.choice.set_value(step)

    def set_usable(self, usable: bool) -> None:
        """Allow the bar's actions where there is a text."""
        for widget in (self.steps, self.choice, self.search, self.practise, self.short):
            widget.setEnabled(usable)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow window, whatever was shown before (Qt override)."""
        return QSize(self._theme.px(240), self.height())

    def _choose(self, step: object) -> None:
        self.step_chosen.emit(step)
