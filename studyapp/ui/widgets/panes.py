"""Two panes side by side, or one at a time, chosen by a switch, where the page is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.segmented import Segmented


class SidePane(QScrollArea):
    """A list under its head; where there is too little height for three rows both scroll together."""

    def __init__(self, theme: Theme, head: QWidget, body: QWidget, least: int, parent: QWidget | None = None) -> None:
        """Put `head` above `body`, which is at least `least` px (at 100 %) high."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QFrame()
        inner.setProperty("kind", "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Hairline())
        column.addWidget(body, 1)
        body.setMinimumHeight(theme.px(least))
        self.setWidget(inner)


class TwoPanes(QWidget):
    """`left` is `width` px (at 100 %) wide and `right` takes the rest, or with `fixed_right` the other way round.

    `narrowed` tells that only one is shown, or both.

    The `switch` between them is laid out by whoever holds the panes, where it costs no height.
    """

    narrowed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        left: tuple[str, QWidget],
        right: tuple[str, QWidget],
        *,
        width: int,
        both_from: int,
        fixed_right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show two named panes; `both_from` is the least width that has room for both."""
        super().__init__(parent)
        self._theme = theme
        self._width = width
        self._both_from = both_from
        self._fixed = 1 if fixed_right else 0
        self._panes = (left[1], right[1])
        self.switch = Segmented(theme, self.tr("Shown"), ((0, left[0]), (1, right[0])), height=32)
        self.switch.chosen.connect(lambda _value: self._arrange())
        self.switch.setParent(self)
        self.switch.hide()
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(left[1], self._fixed)
        self._line = Hairline(standing=True)
        both.addWidget(self._line)
        both.addWidget(right[1], 1 - self._fixed)
        self._narrow = False
        self._arrange()

    def show_pane(self, place: int) -> None:
        """Bring the left (0) or right (1) pane up where only one is shown."""
        self.switch.set_value(place)
        self._arrange()

    def narrow(self) -> bool:
        """Return whether only one pane is shown."""
        return self._narrow

    def minimumSizeHint(self) -> QSize:
        """Be content with one narrow pane, whatever was shown before (Qt override)."""
        return QSize(self._theme.px(240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room (Qt override)."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(self._both_from)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            self.narrowed.emit(narrow)

    def _arrange(self) -> None:
        left, right = self._panes
        self._line.setVisible(not self._narrow)
        fixed = self._panes[self._fixed]
        if self._narrow:
            fixed.setMinimumWidth(0)
            fixed.setMaximumWidth(16_777_215)
        else:
            fixed.setFixedWidth(self._theme.px(self._width))
        left.setVisible(not self._narrow or self.switch.value() == 0)
        right.setVisible(not self._narrow or self.switch.value() == 1)
