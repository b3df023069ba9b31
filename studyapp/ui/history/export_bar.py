"""An export under way: what is written, how far it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.wording import percent_text

BAR = 120


class ExportBar(QFrame):
    """`cancelled` when one does not want to wait; hidden while nothing is written."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, hidden."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(12))
        self._words = ElidedLabel(theme, role="body", tone="ink2")
        row.addWidget(self._words, 1)
        self.bar = ProgressBar(theme, self.tr("Progress of the export"))
        self.bar.setFixedWidth(theme.px(BAR))
        row.addWidget(self.bar)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"), size="small")
        self.cancel.clicked.connect(self.cancelled)
        row.addWidget(self.cancel)
        self.hide()

    def show_progress(self, share: float) -> None:
        """Show that the export is done by `share` (0 to 1)."""
        self.bar.set_part(share)
        self._words.setText(self.tr("Exporting… {percent}").format(percent=percent_text(share)))
        self.show()
