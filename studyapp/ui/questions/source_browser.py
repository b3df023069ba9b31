"""The source as running text with exact lines, marks behind its words, and places one can go to and click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from studyapp.ui.questions.view import Look, Piece, SourceParagraph
from studyapp.ui.theme import Theme

WINDOW = 24_000
"""Characters that are laid out at a time: a book of three million must not stop the window."""
_HEADINGS = ("heading", "title3", "body")
_ABOVE = (18, 12, 8)


class SourceBrowser(QTextBrowser):
    """`clicked` carries the key of a mark. Longer documents are shown around the place one goes to."""

    clicked = Signal(str)

    def __init__(self, theme: Theme, name: str, role: str = "read", parent: QWidget | None = None) -> None:
        """Make an empty text called `name`; `role` is the type of its running text."""
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._paragraphs: tuple[SourceParagraph, ...] = ()
        self._shown = (0, 0)
        self._starts: list[int] = []
        self._lost = self.tr("[missing]")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(theme.font(role))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Not by keyboard: Tab would stop at each of hundreds of marks, which the list beside the text has as rows.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._clicked)

    def show_paragraphs(self, paragraphs: Sequence[SourceParagraph], *, stay: bool = False) -> None:
        """Show a document from its beginning, or with `stay` where one is: only its marks are others."""
        scroll, first = self.verticalScrollBar().value(), self._shown[0]
        self._paragraphs = tuple(paragraphs)
        self._draw(first if stay and first < len(self._paragraphs) else 0)
        self.verticalScrollBar().setValue(scroll if stay else 0)

    def paragraphs(self) -> tuple[SourceParagraph, ...]:
        """Return the whole document."""
        return self._paragraphs

    def go_to(self, position: int) -> None:
        """Bring the paragraph in which `position` stands into sight."""
        place = self._place(position)
        if place < 0:
            return
        if not self._shown[0] <= place < self._shown[1]:
            self._draw(max(0, place - 8))
        block = self.document().findBlockByNumber(place - self._shown[0])
        cursor = QTextCursor(block)
        inside = position - self._paragraphs[place].start
        cursor.setPosition(min(block.position() + max(0, inside), block.position() + block.length() - 1))
        top = self.cursorRect(cursor).top()
        bar = self.verticalScrollBar()
        if not 0 <= top < self.viewport().height() - self._theme.px(60):
            bar.setValue(bar.value() + top - self._theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a ring around it while it has the keyboard (Qt override)."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.qcolour("focus"), 2))
            radius = self._theme.px(4)
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), radius, radius)

    def _place(self, position: int) -> int:
        """Return the paragraph in which `position` stands; paragraphs known from a summary may stand out of order."""
        found = -1
        best = -1
        for place, one in enumerate(self._paragraphs):
            length = sum(len(piece.text) for piece in one.pieces)
            if one.start <= position < one.start + max(1, length):
                return place
            if best < one.start <= position:
                found, best = place, one.start
        return found

    def _draw(self, first: int) -> None:
        document = self.document()
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        length, place = 0, first
        while place < len(self._paragraphs) and length < WINDOW:
            one = self._paragraphs[place]
            block = self._block(one, first=place == first)
            if place == first:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            for piece in one.pieces:
                cursor.insertText(self._lost if piece.look is Look.LOST else piece.text, self._format(one, piece))
            length += sum(len(piece.text) for piece in one.pieces)
            place += 1
        cursor.endEditBlock()
        self._shown = (first, place)

    def _block(self, one: SourceParagraph, *, first: bool) -> QTextBlockFormat:
        theme = self._theme
        block = QTextBlockFormat()
        role = self._role_of(one)
        block.setLineHeight(theme.line(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        above = 14 if one.caption else 6 if one.depth is None else _ABOVE[min(one.depth, len(_ABOVE) - 1)]
        block.setTopMargin(0 if first else theme.px(above))
        return block

    def _role_of(self, one: SourceParagraph) -> str:
        if one.caption:
            return "caption"
        return self._role if one.depth is None else _HEADINGS[min(one.depth, len(_HEADINGS) - 1)]

    def _format(self, one: SourceParagraph, piece: Piece) -> QTextCharFormat:
        theme = self._theme
        look = QTextCharFormat()
        font = theme.font(self._role_of(one), bold=one.depth is not None)
        if piece.look is Look.LOST:
            font = theme.font("body")
        look.setFont(font)
        ink = {Look.FAINT: "ink2", Look.ASKED: "good", Look.LOST: "ink3", Look.OFF: "ink"}.get(piece.look, "ink")
        look.setForeground(theme.qcolour(ink))
        if piece.look in (Look.EVIDENCE, Look.ASKED, Look.CURRENT):
            look.setBackground(theme.qcolour("goodT"))
        if piece.look is Look.ASKED:
            look.setFontWeight(QFont.Weight.Bold)
        line = {
            Look.ASKED: ("good", QTextCharFormat.UnderlineStyle.SingleUnderline),
            Look.MARK: ("goodM", QTextCharFormat.UnderlineStyle.SingleUnderline),
            Look.CURRENT: ("good", QTextCharFormat.UnderlineStyle.SingleUnderline),
            Look.OFF: ("ctl", QTextCharFormat.UnderlineStyle.DotLine),
            Look.LOST: ("ink3", QTextCharFormat.UnderlineStyle.DashUnderline),
        }.get(piece.look)
        if piece.key:
            look.setAnchor(True)
            look.setAnchorHref(piece.key)
        if line is not None:
            look.setUnderlineStyle(line[1])
            look.setUnderlineColor(theme.qcolour(line[0]))
        elif piece.key:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        return look

    def _clicked(self, address: QUrl) -> None:
        self.clicked.emit(address.toString())
