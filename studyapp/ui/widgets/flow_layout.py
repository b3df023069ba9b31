"""A layout that sets its items in lines and breaks where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right, then the next line; `gap` between items and `line_gap` between lines in px.

    Each item stands in the middle of its line; an item wider than the line gets the line's width.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8) -> None:
        """Make an empty layout without margins."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take the next item (Qt override)."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are (Qt override)."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index` (Qt override)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at `index` out (Qt override)."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than needed (Qt override)."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width (Qt override)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width` px (Qt override)."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items (Qt override)."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line (Qt override)."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        """Be content with the widest item (Qt override)."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Break the items into lines within `rect`, place them when `move`, and return the height needed."""
        area = rect.marginsRemoved(self.contentsMargins())
        top = area.top()
        line: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > area.width():
                width = max(area.width(), item.minimumSize().width())
                size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
            if line and used + self._gap + size.width() > area.width():
                top += self._place(line, area.left(), top, move=move) + self._line_gap
                line, used = [], 0
            used += size.width() + (self._gap if line else 0)
            line.append((item, size))
        top += self._place(line, area.left(), top, move=move)
        margins = self.contentsMargins()
        return top - area.top() + margins.top() + margins.bottom()

    def _place(self, line: list[tuple[QLayoutItem, QSize]], left: int, top: int, *, move: bool) -> int:
        """Place one line and return its height."""
        height = max((size.height() for _item, size in line), default=0)
        if move:
            for item, size in line:
                item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
        return height
