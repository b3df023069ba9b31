"""The card about the program on the page 设置: versions, its parts with their licences, help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.parts import Part
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.text_block import Run, TextBlock


class AboutCard(Card):
    """`parts_wanted`: all libraries with their licences; `help_wanted`: what F1 shows."""

    parts_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card without versions."""
        super().__init__(theme, self.tr("About"), parent)
        self._parts = TextBlock(theme, "", "body", hang=False, selectable=True)
        self.body.addWidget(self._parts)
        box = QWidget()
        buttons = FlowLayout(box, gap=theme.px(8))
        libraries = SecondaryButton(theme, self.tr("Libraries and licences"), size="header")
        libraries.clicked.connect(self.parts_wanted)
        buttons.addWidget(libraries)
        helper = QuietButton(theme, self.tr("Help"), key="F1", size="header")
        helper.clicked.connect(self.help_wanted)
        buttons.addWidget(helper)
        self.body.addWidget(box)
        self.body.addWidget(Hairline())
        note = self.tr("The program needs no network and sends nothing anywhere.")
        self.body.addWidget(TextBlock(theme, note, "caption", "ink3"))
        self.body.addStretch(1)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show what matters most of the program's parts."""
        runs: list[Run] = []
        for part in parts:
            runs += [Run(part.name), Run(f" {part.version}   {part.licence}\n", "ink3")]
        if runs:
            runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip("\n"))
        self._parts.set_runs(runs)
