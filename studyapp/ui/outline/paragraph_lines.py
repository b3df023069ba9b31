"""The lines of a paragraph at one width: exact heights, brackets that hang, redactions in small type."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from studyapp.ui.outline.source_text import SourceText
from studyapp.ui.theme import Theme

HANGING = "（“《「【"
MARGIN = 10
"""Px at 100 % at the left of the text, into which opening brackets hang and focus rings reach."""
COLUMN = 680 + MARGIN
"""Px at 100 % that a line is wide at most, with the margin."""


class Lines:
    """The text laid out at one width."""

    __slots__ = ("height", "layout", "starts")

    def __init__(self, layout: QTextLayout, starts: list[int], height: int) -> None:
        """Keep the layout, the place where each line starts and the height in px of all."""
        self.layout = layout
        self.starts = starts
        self.height = height


def lay_lines(theme: Theme, text: SourceText, font: QFont, width: int, step: int) -> Lines:
    """Lay `text` out in `font`, in lines `step` px high that end at `width` px."""
    option = QTextOption()
    # Word wrap keeps the Chinese rules for line starts and ends; wrapping anywhere breaks them.
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.shown, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option)
    layout.setFormats(_redaction_formats(theme, text))
    margin = theme.px(MARGIN)
    ascent = QFontMetricsF(font).ascent()
    drop = (step - QFontMetricsF(font).height()) / 2
    hang = font.pixelSize() / 2
    units = text.shown.encode("utf-16-le")
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        start = line.textStart()
        # A line that begins with an opening mark hangs half an em out, so that its ink meets the edge.
        begins = units[2 * start : 2 * start + 2].decode("utf-16-le", "ignore")
        shift = hang if begins and begins in HANGING else 0.0
        line.setLineWidth(max(1.0, width - margin + shift))
        line.setPosition(QPointF(margin - shift, len(starts) * step + drop + ascent - line.ascent()))
        starts.append(start)
    layout.endLayout()
    return Lines(layout, starts, max(1, len(starts)) * step)


def _redaction_formats(theme: Theme, text: SourceText) -> list[QTextLayout.FormatRange]:
    ranges = []
    for place, length in text.redactions:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = place, length
        style = QTextCharFormat()
        style.setForeground(theme.qcolour("ink3"))
        style.setFont(theme.font("body"))
        piece.format = style
        ranges.append(piece)
    return ranges


def x_at(line: QTextLine, place: int) -> float:
    """Return the x of a cursor position, which Qt's binding gives together with the position it came to."""
    x: object = line.cursorToX(place)
    found = x[0] if isinstance(x, tuple) else x
    return found if isinstance(found, float) else 0.0
