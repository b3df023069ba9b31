"""Cards, panels and hairlines: the surfaces that a page is laid out on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label


class Card(QFrame):
    """A surface with a hairline around it; content goes into its `body`, under the title row.

    The body's own margins are those of the card's sides, so that rows which light up whole may come nearer to the edge.
    """

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        """Make the card; with a `title` it gets a row whose right end takes what `add_to_title` is given."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.px(14), 0, theme.px(14))
        outer.setSpacing(theme.px(8))
        self._title_row = QHBoxLayout()
        self._title_row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self._title_row.setSpacing(theme.px(12))
        self.title = Label(theme, title, "bodyBold")
        if title:
            self._title_row.addWidget(self.title)
            self._title_row.addStretch(1)
            outer.addLayout(self._title_row)
            self.setAccessibleName(title)
        else:
            self.title.setParent(self)
            self.title.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self.body.setSpacing(theme.px(8))
        outer.addLayout(self.body, 1)

    def add_to_title(self, widget: QWidget) -> None:
        """Put `widget` at the right end of the title row."""
        self._title_row.addWidget(widget)


class Hairline(QFrame):
    """A line of one px, lying or standing."""

    def __init__(self, *, standing: bool = False, parent: QWidget | None = None) -> None:
        """Make the line; it stretches along its own direction."""
        super().__init__(parent)
        self.setProperty("kind", "line")
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
