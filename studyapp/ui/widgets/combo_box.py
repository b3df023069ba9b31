"""A combo box with our chevron, whose values are not its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.icon import draw_icon


class ComboBox(QComboBox):
    """`chosen` carries the value a person chose; `set_choices` and `set_value` do not emit."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[object, str]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `choices` (value, words); `name` is told to screen readers."""
        super().__init__(parent)
        self._theme = theme
        self._values: list[object] = []
        self.setFont(theme.font("body"))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; the first is chosen."""
        self.clear()
        self._values = [value for value, _words in choices]
        self.addItems([words for _value, words in choices])

    def value(self) -> object:
        """Return the chosen value, None when there is nothing to choose."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose `value`; an unknown one changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a choice must not change while somebody scrolls (Qt override)."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron over what the style draws (Qt override)."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.px(16)
        target = QRectF(self.width() - side - self._theme.px(10), (self.height() - side) / 2, side, side)
        draw_icon(painter, self._theme, "chevron", "ink2" if self.isEnabled() else "dis", target)
