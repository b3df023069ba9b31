"""Two panes side by side, or one at a time with a choice above them where the page is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.segmented import Segmented


class TwoPanes(QWidget):
    """`left` keeps its width between `least` and `most` px (at 100 %), `right` takes the rest."""

    def __init__(
        self,
        theme: Theme,
        left: tuple[str, QWidget],
        right: tuple[str, QWidget],
        *,
        width: int,
        both_from: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show two named panes; `width` is the left one's, `both_from` the least width that has room for both."""
        super().__init__(parent)
        self._theme = theme
        self._width = width
        self._both_from = both_from
        self._panes = (left[1], right[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._switch_row = QWidget()
        row = QHBoxLayout(self._switch_row)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self.switch = Segmented(theme, self.tr("Shown"), ((0, left[0]), (1, right[0])), height=32)
        self.switch.chosen.connect(lambda _value: self._arrange())
        row.addWidget(self.switch)
        row.addStretch(1)
        column.addWidget(self._switch_row)
        both = QHBoxLayout()
        both.setSpacing(0)
        column.addLayout(both, 1)
        both.addWidget(left[1])
        self._line = Hairline(standing=True)
        both.addWidget(self._line)
        both.addWidget(right[1], 1)
        self._narrow = False
        self._arrange()

    def show_pane(self, place: int) -> None:
        """Bring the left (0) or right (1) pane up where only one is shown."""
        self.switch.set_value(place)
        self._arrange()

    def narrow(self) -> bool:
        """Return whether only one pane is shown."""
        return self._narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room (Qt override)."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(self._both_from)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        left, right = self._panes
        self._switch_row.setVisible(self._narrow)
        self._line.setVisible(not self._narrow)
        if self._narrow:
            left.setMinimumWidth(0)
            left.setMaximumWidth(16_777_215)
        else:
            left.setFixedWidth(self._theme.px(self._width))
        left.setVisible(not self._narrow or self.switch.value() == 0)
        right.setVisible(not self._narrow or self.switch.value() == 1)
