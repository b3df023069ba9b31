"""The bar with which the source is searched: the words, which hit of how many, to the next and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label

FIELD = 220


class _Field(QLineEdit):
    """A line in which Enter and Shift+Enter walk and Esc leaves; the page hears of nothing of it."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the hits or leave (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """`searched` carries the words and whether width and case count, `stepped` +1 or -1; `closed` ends the search."""

    searched = Signal(str, bool)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, empty."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Search the text"))
        self.field.setPlaceholderText(self.tr("Search the text"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.px(FIELD))
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.closed)
        self.count = Label(theme, role="caption", tone="ink2")
        self.exact = CheckBox(theme, self.tr("Match width and case"))
        self.exact.toggled.connect(self._search)
        back = IconButton(theme, "up", self.tr("Previous hit"))
        on = IconButton(theme, "down", self.tr("Next hit"))
        close = IconButton(theme, "cross", self.tr("Close the search"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        for widget in (self.field, back, on, close, self.count, self.exact):
            row.addWidget(widget)
        column.addLayout(row)

    def begin(self) -> None:
        """Put the keyboard into the field, over the words that are there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def words(self) -> str:
        """Return what is searched for."""
        return self.field.text()

    def show_count(self, current: int | None, total: int) -> None:
        """Tell at which hit one stands (0 first, None: at none) of how many."""
        if current is not None:
            words = self.tr("{number} of {total}").format(number=current + 1, total=total)
        else:
            words = self.tr("Not found") if self.words().strip() else ""
        self.count.setText(words)
        self.count.setAccessibleName(words)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc from any control of the bar (Qt's name)."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _search(self, _change: object) -> None:
        self.searched.emit(self.words(), self.exact.isChecked())
