"""A strip of tabs: words, the chosen one bold with an ink line beneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from studyapp.ui.theme import Theme

GAPS = (24, 16, 8)
"""Px at 100 % between the words: the widest for which there is room."""


class _Tab(QAbstractButton):
    def __init__(self, theme: Theme, text: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Be as wide as the bold word, so that nothing moves when another tab is chosen (Qt's name)."""
        words = QFontMetrics(self._theme.font("body", bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2, self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word (Qt's name)."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space alone; arrows belong to the page (Qt's name)."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw word, line and ring (Qt's name)."""
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        token = "dis" if not self.isEnabled() else "ink" if chosen or self.underMouse() else "ink2"
        painter.setPen(theme.qcolour(token))
        painter.setFont(theme.font("body", bold=chosen))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if chosen:
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme.qcolour("ink"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.qcolour("focus"), 2))
            ring = QRectF(self.rect()).adjusted(1, theme.px(8), -1, -theme.px(8))
            painter.drawRoundedRect(ring, theme.px(4), theme.px(4))
        painter.end()


class TabStrip(QFrame):
    """Tabs 48 px high over a hairline; `chosen` carries the number of the tab a person chose."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Show `words`, the first chosen."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        self._row = row = QHBoxLayout(self)
        self.set_sides(theme.px(24))
        self._gaps = tuple(theme.px(gap) for gap in GAPS)
        row.setSpacing(self._gaps[0])
        # No group of Qt's: it would leave one of them to Tab, and the arrows to the others belong to the page.
        self._tabs: list[_Tab] = []
        self._current = 0
        for number, word in enumerate(words):
            tab = _Tab(theme, word, 48, self)
            tab.clicked.connect(lambda _on, number=number: self._clicked(number))
            self._tabs.append(tab)
            row.addWidget(tab)
        row.addStretch(1)
        self.choose(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the words nearer together where there is little room (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Do so, too, when a word has become longer (Qt's name)."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Be content with the narrowest gaps (Qt's name)."""
        return QSize(self._width(self._gaps[-1]), super().minimumSizeHint().height())

    def _fit(self) -> None:
        gap = next((gap for gap in self._gaps if self._width(gap) <= self.width()), self._gaps[-1])
        if gap != self._row.spacing():
            self._row.setSpacing(gap)

    def _width(self, gap: int) -> int:
        """Return how wide everything is with `gap` between the words."""
        margins = self._row.contentsMargins()
        words = sum(button.sizeHint().width() + gap for button in self._tabs)
        return words + margins.left() + margins.right()

    def set_sides(self, px: int) -> None:
        """Leave so much room at both ends."""
        self._row.setContentsMargins(px, 0, px, 0)

    def choose(self, number: int) -> None:
        """Choose a tab without a signal."""
        self._current = number
        for place, tab in enumerate(self._tabs):
            tab.setChecked(place == number)

    def current(self) -> int:
        """Return the number of the chosen tab."""
        return self._current

    def enable(self, number: int, on: bool) -> None:
        """Let a tab be chosen or not."""
        self._tabs[number].setEnabled(on)

    def tab(self, number: int) -> QAbstractButton:
        """Return the tab at `number`."""
        return self._tabs[number]

    def _clicked(self, number: int) -> None:
        self.choose(number)
        self.chosen.emit(number)
