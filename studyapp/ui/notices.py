"""Sentences of the whole window: what went wrong in the world, standing above the page until they are dealt with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.ui.widgets.notice_bar import NoticeBar


class Notice(NamedTuple):
    """A sentence with its `tone` (neutral, good, warn) and, where something can be done, a button and what it does,
    and a second one (`otherwise`).

    `key` names what it is about: a later notice of the same key takes its place.
    """

    key: str
    sentence: str
    tone: str = "warn"
    action: str = ""
    act: Callable[[], None] | None = None
    otherwise: str = ""
    act_otherwise: Callable[[], None] | None = None


class Notices(QWidget):
    """The notices from top to bottom, the newest last; without any it takes no room."""

    def __init__(self, theme: Theme, notices: tuple[Notice, ...] = (), parent: QWidget | None = None) -> None:
        """Show `notices`, as kept from the window before."""
        super().__init__(parent)
        self._theme = theme
        self._bars: dict[str, tuple[Notice, NoticeBar]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0)
        self._column.setSpacing(theme.px(8))
        self.hide()
        for notice in notices:
            self.show_notice(notice)

    def show_notice(self, notice: Notice) -> None:
        """Show `notice`, in place of an earlier one of the same key."""
        self.clear(notice.key)
        from studyapp.ui.widgets.notice_bar import NoticeBar  # start-up: mostly there is nothing to say

        bar = NoticeBar(
            self._theme,
            notice.sentence,
            notice.tone,
            action=notice.action,
            otherwise=notice.otherwise,
            dismissable=True,
        )
        if notice.act is not None:
            bar.acted.connect(notice.act)
        if notice.act_otherwise is not None:
            bar.acted_otherwise.connect(notice.act_otherwise)
        bar.dismissed.connect(lambda: self.clear(notice.key))
        self._bars[notice.key] = (notice, bar)
        self._column.addWidget(bar)
        self.show()

    def clear(self, key: str) -> None:
        """Take the notice of `key` away, if there is one."""
        if key in self._bars:
            _notice, bar = self._bars.pop(key)
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def notices(self) -> tuple[Notice, ...]:
        """Return what is shown, the oldest first."""
        return tuple(notice for notice, _bar in self._bars.values())
