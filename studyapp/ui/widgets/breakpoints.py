"""Which layout a window has room for: its size divided by the text size decides."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Theme

WIDE = 1180
NARROW = 820
SHORT = 480


def breadth(theme: Theme, window: QSize) -> str:
    """Return "wide", "medium" or "narrow" for a window of this size in px."""
    width = window.width() / theme.scale
    if width >= WIDE:
        return "wide"
    return "medium" if width >= NARROW else "narrow"


def is_short(theme: Theme, window: QSize) -> bool:
    """Return whether a window of this size in px has little height."""
    return window.height() / theme.scale < SHORT


def breadth_of(theme: Theme, widget: QWidget) -> str:
    """Return the breadth of the window that `widget` stands in (the widget's own while it stands alone)."""
    return breadth(theme, widget.window().size())
