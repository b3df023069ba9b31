"""What the tones of the calendar mean: from no question to many."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.ui.charts.calendar import TONES
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.legend import Swatch


class CalendarLegend(QWidget):
    """The tones in a row between the words for the least and the most."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the row."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        row.addWidget(Label(theme, self.tr("0 questions"), role="caption", tone="ink2"))
        row.addSpacing(theme.px(5))
        for step, token in enumerate(TONES):
            row.addWidget(Swatch(theme, token, 10, 10, edged=step < 2))
        row.addSpacing(theme.px(5))
        row.addWidget(Label(theme, self.tr("30 or more"), role="caption", tone="ink2"))
