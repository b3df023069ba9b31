"""How much room the page of a question has, and what follows from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.breakpoints import breadth, is_short


class Room(NamedTuple):
    """`breadth` is wide (panel beside the question), medium or narrow; `short` has little height."""

    breadth: str = "wide"
    short: bool = False

    @classmethod
    def of(cls, theme: Theme, size: QSize) -> Room:
        """Return the room of a page of `size` px."""
        return cls(breadth(theme, size), is_short(theme, size))

    @property
    def wide(self) -> bool:
        """Whether the panel stands beside the question."""
        return self.breadth == "wide"

    @property
    def narrow(self) -> bool:
        """Whether words must give way to icons."""
        return self.breadth == "narrow"

    @property
    def compact(self) -> bool:
        """Whether rows are low once the answer is in, and hints are left away."""
        return self.short or not self.wide

    @property
    def margins(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the question column in px at 100 %."""
        if self.narrow:
            return (20, 12, 20, 12)
        return (40, 16 if self.short else 32, 40, 20)


def panel_width(theme: Theme, width: int) -> int:
    """Return the width of the panel in a page `width` px wide: 400, above 1440 a third up to 520."""
    share = round(width * 0.3) if width > theme.px(1440) else 0
    return max(theme.px(400), min(share, theme.px(520)))
