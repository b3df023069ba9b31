"""The ring around a piece of a list or table that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Theme


def draw_ring(theme: Theme, viewport: QWidget, area: QRectF) -> None:
    """Paint the ring along `area` of `viewport`, whose contents are painted already."""
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.qcolour("focus"), 2))
    painter.drawRoundedRect(area, theme.px(4), theme.px(4))
