"""One line of text in a role of type: plain, or cut with … where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from studyapp.ui.theme import Theme


class Label(QLabel):
    """A line of plain text, as high as the role's line says; `tone` is ink, ink2, ink3, dis, good, warn or accent."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        bold: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text` in `role` and `tone`; `bold` overrides the role's weight."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setFont(theme.font(role, bold=bold))
        self._line = theme.line(role)
        self.setMinimumHeight(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Take the line's height, which may be less than the font's own with its leading (Qt override)."""
        return QSize(super().sizeHint().width(), self._line)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text (Qt override)."""
        return self.sizeHint()


_HANGING = "（“《「【"


class ElidedLabel(Label):
    """A line that gives way: what does not fit ends in …, the whole text stays in tool tip and accessible name.

    A line that begins with an opening bracket is drawn half an em to the left, so that its ink meets the edge.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        bold: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `text` as far as the width allows."""
        super().__init__(theme, text, role, tone, bold=bold, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._tell_whole()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name, so that it stays an ordinary label to its users
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tell_whole()

    def sizeHint(self) -> QSize:
        """Ask for the whole text (Qt override)."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, self._line)

    def minimumSizeHint(self) -> QSize:
        """Be content with three characters (Qt override)."""
        return QSize(self.fontMetrics().horizontalAdvance("中中…"), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text in the tool tip only while it is cut (Qt override)."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits (Qt override)."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        hang = self.font().pixelSize() // 2 if self.text()[:1] in tuple(_HANGING) else 0
        area = self.rect().adjusted(-hang, 0, 0, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)

    def _tell_whole(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")
