"""The card 各部分掌握: the main sections, each with a bar and how much of it is mastered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import LinkButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.mastery_bar import MasteryBar
from studyapp.ui.widgets.press_area import PressArea
from studyapp.ui.widgets.section_model import SectionRow

LINES = 6


def main_sections(rows: Sequence[SectionRow], most: int = LINES) -> tuple[SectionRow, ...]:
    """Return at most `most` rows that tell of the whole: top headings, or what is right below them where that fits.

    A top heading gives way to the headings below it when at least two of them have questions.
    """
    opened: list[SectionRow] = []
    for place, row in enumerate(rows):
        if row.depth or not row.questions:
            continue
        below: list[SectionRow] = []
        for other in rows[place + 1 :]:
            if other.depth == 0:
                break
            if other.depth == 1 and other.questions:
                below.append(other)
        opened += below if len(below) > 1 else [row]
    if len(opened) > most:
        opened = [row for row in rows if row.depth == 0 and row.questions]
    return tuple(opened[:most])


class SectionsCard(Card):
    """Shows the main sections of a set; `opened` carries the id of the one that was pressed."""

    opened = Signal(bytes)
    outlook_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(theme, title, parent)
        self._theme = theme
        self.details = LinkButton(theme, self.tr("Forecast"), size="small")
        self.details.setAccessibleName(self.tr("Mastery and forecast by section"))
        self.details.clicked.connect(self.outlook_wanted)
        self.add_to_title(self.details)
        # The link is higher than a title: the title keeps the height it has in the cards beside.
        self.setContentsMargins(0, -theme.px(4), 0, 0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(3))
        self.body.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_sections(self, rows: Sequence[SectionRow]) -> None:
        """Show those of `rows` that tell of the whole."""
        clear_layout(self._lines)
        self.details.setEnabled(bool(rows))
        for row in main_sections(rows):
            self._lines.addWidget(self._line(row))
        if not rows:
            self._lines.addWidget(
                Label(self._theme, self.tr("There are no questions yet."), role="caption", tone="ink2")
            )

    def _line(self, section: SectionRow) -> QWidget:
        theme = self._theme
        spoken = self.tr("{heading}, {percent}% mastered").format(heading=section.text, percent=section.percent)
        line = PressArea(theme, self.tr("%1: show the answers").replace("%1", spoken))
        line.clicked.connect(lambda: self.opened.emit(section.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(10))
        words = ElidedLabel(theme, section.short or section.text, role="caption", tone="ink2")
        words.setAccessibleName(section.text)
        row.addWidget(words, 1)
        bar = MasteryBar(theme, 72)
        bar.set_parts(section.mastered / section.questions, section.learning / section.questions, spoken)
        row.addWidget(bar)
        figure = Label(theme, f"{section.percent}%", role="caption", tone="ink2")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setMinimumWidth(figure.fontMetrics().horizontalAdvance("100%") + 2)
        row.addWidget(figure)
        for part in line.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return line
