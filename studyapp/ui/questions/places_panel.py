"""The places in the source that prove a candidate: a column of its own, or beneath the candidate at full height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.questions.source_browser import SourceBrowser
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.questions.wording import Counts
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.labels import Label


class PlacesPanel(QWidget):
    """A title with the number of places, and the source with what is proved set off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, empty."""
        super().__init__(parent)
        self._theme = theme
        self._growing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Evidence"), "bodyBold"))
        head.addStretch(1)
        self._count = Label(theme, "", "caption", "ink2")
        head.addWidget(self._count)
        column.addLayout(head)
        self.browser = SourceBrowser(theme, self.tr("Evidence"), "body")
        column.addWidget(self.browser, 1)

    def show_places(self, places: Sequence[SourceParagraph]) -> None:
        """Show the places."""
        count = sum(1 for one in places if not one.caption)
        self._count.setText(Counts().places(count) if count else "")
        self.browser.show_paragraphs(places)
        self._fit()

    def set_growing(self, growing: bool) -> None:
        """Be as high as the text is (the page around scrolls), or scroll inside."""
        self._growing = growing
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if growing else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.browser.setVerticalScrollBarPolicy(policy)
        if not growing:
            self.browser.setMinimumHeight(0)
            self.browser.setMaximumHeight(16_777_215)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the text anew (Qt override)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._growing:
            document = self.browser.document()
            document.setTextWidth(max(40, self.browser.viewport().width()))
            self.browser.setFixedHeight(round(document.size().height()) + 4)
