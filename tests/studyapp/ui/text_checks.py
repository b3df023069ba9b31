"""Whether texts show whole, measured by the font itself and not by what a widget says of its own size.

`cut_texts(widget)` returns sentences for `layout_checks.problems`: a text is wider or higher than its rectangle, or it
ends in … and no tool tip has all of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studyapp.ui.widgets.text_block import TextBlock

SLACK = 2
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit)


def cut_texts(widget: QWidget) -> list[str]:
    """Return what is wrong with the texts of `widget` itself."""
    if isinstance(widget, TextBlock):
        return list(_block(widget))
    if isinstance(widget, (QLabel, QAbstractButton)):
        return list(_line(widget))
    if isinstance(widget, QComboBox):
        return list(_combo(widget))
    if isinstance(widget, QLineEdit):
        return list(_field(widget))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        return list(_items(widget))
    return []


def nameless(widget: QWidget) -> bool:
    """Return whether `widget` is a control, whichever way one gets to it, that a screen reader could not name."""
    if not isinstance(widget, _CONTROLS) or isinstance(widget, QHeaderView):
        return False
    if isinstance(widget.parentWidget(), (QAbstractItemView, QComboBox)):
        return False  # the insides of Qt's own controls
    return not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _block(block: TextBlock) -> Iterator[str]:
    """Tell of wrapped text with less room than the lines that the font needs for its width."""
    text = block.text()
    if not text.strip() or block.textFormat() is Qt.TextFormat.RichText:
        return
    metrics = block.fontMetrics()
    rows = _rows(metrics, text, block.width())
    line = block.heightForWidth(1 << 20) / (text.count("\n") + 1)
    # One row of freedom: brackets that hang and figures in bold break lines elsewhere.
    if (rows - 1) * line > block.height() + SLACK and rows > 1:
        yield f"{rows} lines of {line:.0f} need {rows * line:.0f}, have {block.height()}"


def _rows(metrics: QFontMetrics, text: str, width: int) -> int:
    whole = metrics.boundingRect(QRect(0, 0, max(1, width), 1 << 20), int(Qt.TextFlag.TextWordWrap), text)
    return round(whole.height() / metrics.lineSpacing())


def _line(widget: QLabel | QAbstractButton) -> Iterator[str]:
    text = widget.text().replace("&&", "&")
    if not text or (isinstance(widget, QLabel) and (widget.wordWrap() or widget.hasHeightForWidth())):
        return
    needed = max(widget.fontMetrics().horizontalAdvance(part) for part in text.split("\n"))
    wraps = isinstance(widget, QAbstractButton) and widget.hasHeightForWidth()
    if needed > widget.width() + SLACK and not wraps and text not in widget.toolTip():
        yield f"is {needed} wide, has {widget.width()}, and no tool tip tells it"


def _combo(combo: QComboBox) -> Iterator[str]:
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    arrow = combo.height() // 2
    if needed + arrow > combo.width() + SLACK and combo.currentText() not in combo.toolTip():
        yield f"“{combo.currentText()}” is {needed} wide, has {combo.width() - arrow}"


def _field(field: QLineEdit) -> Iterator[str]:
    """What is typed scrolls; what is asked for may not be cut."""
    words = field.placeholderText()
    needed = field.fontMetrics().horizontalAdvance(words)
    if words and not field.text() and needed > field.width() and words not in field.toolTip():
        yield f"asks “{words}”, {needed} wide, has {field.width()}"


def _items(view: QAbstractItemView) -> Iterator[str]:
    """Tell of rows in sight that are narrower than their text, which no tool tip tells."""
    metrics = view.fontMetrics()
    seen: set[tuple[int, int]] = set()
    step = max(8, metrics.height() // 2)
    for y in range(2, view.viewport().height(), step):
        for x in range(4, view.viewport().width(), 40):
            index = view.indexAt(QPoint(x, y))
            key = (index.row(), index.column())
            if not index.isValid() or key in seen:
                continue
            seen.add(key)
            yield from _item(view, metrics, index)


def _item(view: QAbstractItemView, metrics: QFontMetrics, index: QModelIndex) -> Iterator[str]:
    words = index.data(Qt.ItemDataRole.DisplayRole)
    if not isinstance(words, str):
        return
    room = view.visualRect(index).width()
    needed = max((metrics.horizontalAdvance(part) for part in words.split("\n")), default=0)
    told = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    if needed > room + SLACK and not told and not view.property("wraps"):
        yield f"row {index.row()} “{words[:20]}” is {needed} wide, has {room}, and no tool tip tells it"
