"""Where files are dropped, or chosen by a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.text_block import TextBlock


def dropped_paths(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files of this computer that are dragged or dropped."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


class DropZone(QWidget):
    """A dashed frame that takes files; `dropped` carries their paths, `several` says whether more than one is taken."""

    dropped = Signal(object)

    def __init__(
        self, theme: Theme, title: str, note: str, button: str, *, several: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the frame with its words and its `button`."""
        super().__init__(parent)
        self._theme = theme
        self._over = False
        self._several = several
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(64), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(8))
        for words, role, tone in (
            (title, "bodyBold", "ink"),
            (note, "caption", "ink3"),
        ):
            block = TextBlock(theme, words, "body" if role == "bodyBold" else role, tone, bold=role == "bodyBold")
            block.setSizePolicy(block.sizePolicy())
            column.addWidget(block)
        self.button = SecondaryButton(theme, button, icon_name="folder")
        column.addSpacing(theme.px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer (Qt override)."""
        if dropped_paths(event):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again (Qt override)."""
        super().dragLeaveEvent(event)
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files they are (Qt override)."""
        self._light(False)
        paths = dropped_paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths if self._several else paths[:1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame and the sign (Qt override)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.qcolour("ink" if self._over else "ctl"), 2 if self._over else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.qcolour("sunken" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        side = theme.px(28)
        draw_icon(painter, theme, "file", "ink2", QRectF(theme.px(24), theme.px(24), side, side))

    def _light(self, over: bool) -> None:
        self._over = over
        self.update()
