"""Wrapped text whose lines are exactly as high as the role says, with Chinese line-start rules and hanging brackets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import ROLES, Theme

_HANGING = "（“《「【"
_KEPT = 4  # layouts at different widths: a hint, what a parent tries, what is drawn


class Run(NamedTuple):
    """A piece of text with a colour (`tone`: a token) and weight of its own; None keeps the block's."""

    text: str
    tone: str | None = None
    bold: bool | None = None


class TextBlock(QLabel):
    """Text that wraps at the width it is given; it is a label to Qt, so screen readers and tests read `text()`.

    `role` is a role of type, `tone` a colour token ("accent" means the accent as text). `hang` draws an opening bracket
    at the start of a line half an em to the left, so that its ink meets the edge of the text. `selectable` lets the
    mouse select and Ctrl+C copy. `line` overrides the role's line height (px at 100 %).
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        bold: bool | None = None,
        hang: bool = True,
        selectable: bool = False,
        line: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text`."""
        super().__init__(parent)
        self._theme = theme
        self._tone = "accentX" if tone == "accent" else tone
        self._hang = hang
        self._selectable = selectable
        self._line = theme.line(role) if line is None else theme.px(line)
        self._size = theme.px(ROLES[role].size)
        self._runs: tuple[Run, ...] = ()
        self._layouts: dict[int, QTextLayout] = {}
        self._anchor = self._caret = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, bold=bold))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.set_runs((Run(text),))

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name, so that it stays an ordinary label to its users
        """Show another text in the block's own colour."""
        self.set_runs((Run(text),))

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show `runs` one after the other."""
        self._runs = tuple(runs)
        self._layouts.clear()
        self._anchor = self._caret = 0
        super().setText("".join(run.text for run in self._runs))
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Draw in another colour."""
        self._tone = "accentX" if tone == "accent" else tone
        self._layouts.clear()
        self.update()

    def selected_text(self) -> str:
        """Return what the mouse has selected."""
        start, end = sorted((self._anchor, self._caret))
        return self.text()[start:end]

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width (Qt override)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width` px (Qt override)."""
        return max(1, self._laid(width).lineCount()) * self._line

    def sizeHint(self) -> QSize:
        """Ask for one line where that is not wider than a reading column (Qt override)."""
        width = min(self._natural_width(), self._theme.px(720))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with four characters (Qt override)."""
        return QSize(min(self._natural_width(), 4 * self._size), self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, and behind them what is selected (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setPen(self._theme.qcolour(self._tone if self.isEnabled() else "dis"))
        chosen = []
        start, end = sorted((self._anchor, self._caret))
        if end > start:
            selection = QTextLayout.FormatRange()
            selection.start, selection.length = start, end - start
            from PySide6.QtGui import QTextCharFormat  # start-up: most texts have no colours of their own

            mark = QTextCharFormat()
            mark.setBackground(self._theme.qcolour("ink"))
            mark.setForeground(self._theme.qcolour("surface"))
            selection.format = mark
            chosen.append(selection)
        self._laid(self.width()).draw(painter, QPointF(0, 0), chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select (Qt override)."""
        if not self._selectable or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._anchor = self._caret = self._position(event.position())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting (Qt override)."""
        if self._selectable and event.buttons() & Qt.MouseButton.LeftButton:
            self._caret = self._position(event.position())
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy or select all (Qt override)."""
        from PySide6.QtGui import QGuiApplication, QKeySequence  # start-up: wanted when somebody copies

        if self._selectable and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif self._selectable and event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor, self._caret = 0, len(self.text())
            self.update()
        else:
            super().keyPressEvent(event)

    def _position(self, point: QPointF) -> int:
        """Return the character at `point`."""
        layout = self._laid(self.width())
        count = layout.lineCount()
        if not count:
            return 0
        line = layout.lineAt(min(max(int(point.y() // self._line), 0), count - 1))
        return line.xToCursor(point.x())

    def _natural_width(self) -> int:
        """Return the width of the longest paragraph in one line, px."""
        bold = any(run.bold for run in self._runs) and not self.font().bold()
        font = self.font()
        if bold:
            font.setBold(True)
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(part) for part in self.text().split("\n")), default=0)
        return int(longest) + 2

    def _laid(self, width: int) -> QTextLayout:
        """Return the text broken into lines at `width` px, each in the middle of its fixed height."""
        if width in self._layouts:
            return self._layouts[width]
        if len(self._layouts) >= _KEPT:
            self._layouts.clear()
        layout = self._layouts[width] = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        if formats := self._formats():
            layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            begins = self.text()[line.textStart() : line.textStart() + 1]
            shift = self._size / 2 if self._hang and begins and begins in _HANGING else 0.0
            line.setLineWidth(max(width, self._size) + shift)
            line.setPosition(QPointF(-shift, top + (self._line - line.height()) / 2))
            top += self._line
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Return the colours and weights of the runs that have their own."""
        if all(run.tone is None and run.bold is None for run in self._runs):
            return []
        from PySide6.QtGui import QTextCharFormat  # start-up: most texts have no colours of their own

        ranges = []
        start = 0
        for run in self._runs:
            # Lengths are UTF-16 units in Qt; the texts here stay in the basic plane, where both counts agree.
            if run.tone is not None or run.bold is not None:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length = start, len(run.text)
                shape = QTextCharFormat()
                if run.tone is not None:
                    shape.setForeground(self._theme.qcolour(run.tone))
                if run.bold is not None:
                    shape.setFontWeight(700 if run.bold else 400)
                piece.format = shape
                ranges.append(piece)
            start += len(run.text)
        return ranges
