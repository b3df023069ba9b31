"""题库: the sets of the bank with their questions by kind, and the way to new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.generate.view import SetRow
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name, question_count


class SetsView(QWidget):
    """`generate_wanted`: a new generation; `resumed`: the one under way; `dropped`: it is not wanted any more."""

    generate_wanted = Signal()
    resumed = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the view without sets."""
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 1000, margins=(32, 24, 32, 24))
        outer.addWidget(scroll)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(TextBlock(theme, self.tr("Question bank"), "title1"), 1)
        self.generate = PrimaryButton(theme, self.tr("Generate from an outline"), size="header")
        self.generate.clicked.connect(self.generate_wanted)
        head.addWidget(self.generate, 0, Qt.AlignmentFlag.AlignVCenter)
        scroll.column.addLayout(head)
        self._under_way = QVBoxLayout()
        scroll.column.addLayout(self._under_way)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(12))
        scroll.column.addLayout(self._list)
        scroll.column.addStretch(1)

    def show_sets(self, sets: Sequence[SetRow]) -> None:
        """Show the sets in the order of the bank."""
        clear_layout(self._list)
        for row in sets:
            self._list.addWidget(self._card(row))
        if not sets:
            words = self.tr("The bank is empty. An outline becomes questions in a few seconds.")
            self._list.addWidget(TextBlock(self._theme, words, "body", "ink2"))

    def show_under_way(self, title: str, step: str) -> None:
        """Offer to go on with the generation from `title`, which stands at `step` ("": there is none)."""
        theme = self._theme
        clear_layout(self._under_way)
        if not title:
            return
        card = Card(theme)
        words = self.tr("Under way: %1, at “%2”").replace("%1", title).replace("%2", step)
        card.body.addWidget(TextBlock(theme, words, "body"))
        row = FlowLayout(gap=theme.px(8))
        go_on = SecondaryButton(theme, self.tr("Go on"), size="header")
        go_on.clicked.connect(self.resumed)
        drop = QuietButton(theme, self.tr("Discard it"), size="header")
        drop.clicked.connect(self.dropped)
        row.addWidget(go_on)
        row.addWidget(drop)
        card.body.addLayout(row)
        self._under_way.addWidget(card)

    def _card(self, row: SetRow) -> Card:
        theme = self._theme
        card = Card(theme)
        card.setAccessibleName(row.name)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(TextBlock(theme, row.name, "body", bold=True), 1)
        total = sum(count for _kind, count in row.kinds)
        head.addWidget(Label(theme, question_count(total), "body", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        tags = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for kind, count in row.kinds:
            tags.addWidget(Tag(theme, f"{kind_name(kind)} {count}"))
        if row.has_outline:
            tags.addWidget(Label(theme, self.tr("with its outline"), "caption", "ink3"))
        card.body.addLayout(tags)
        return card
