"""Where the keyboard goes when a page comes up, without a short cut through its round by Tab.

Qt's focus proxy would be one: Tab stops at a container that has a proxy and goes on from the proxy, past everything
that stands before it, which then can be reached backwards only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class FocusLead(QObject):
    """Hands the focus that `container` is given on to the widget it leads to."""

    def __init__(self, container: QWidget) -> None:
        """Lead nowhere yet."""
        super().__init__(container)
        self._target: QWidget | None = None
        container.installEventFilter(self)

    def to(self, target: QWidget) -> None:
        """Lead to `target` from now on."""
        self._target = target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the focus on (Qt override)."""
        if event.type() == QEvent.Type.FocusIn and self._target is not None:
            self._target.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)
