"""What would go into a score bundle, said before anything is written, and whether to write it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.ui.history.view import BundleOffer
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import date_with_year, sitting_count


class BundleBar(QFrame):
    """`accepted` when the bundle is to be written, `declined` when not; hidden while nothing is offered."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, hidden."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "bottom")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(TextBlock(theme, self.tr("Score bundle for the organizer"), "body", bold=True))
        self._contents = TextBlock(theme, "", "body")
        column.addWidget(self._contents)
        private = self.tr(
            "Each sitting goes in whole, with your answers to all of its questions. Notes, favourites, questions set"
            " aside and the PIN stay private: they are not in it."
        )
        column.addWidget(TextBlock(theme, private, "body", "ink2"))
        column.addSpacing(theme.px(4))
        row = FlowLayout(gap=theme.px(10), line_gap=theme.px(8))
        column.addLayout(row)
        self.save = SecondaryButton(theme, self.tr("Save the bundle…"), key="Enter", size="header")
        self.save.clicked.connect(self.accepted)
        row.addWidget(self.save)
        self.cancel = QuietButton(theme, self.tr("Cancel"), key="Esc", size="header")
        self.cancel.clicked.connect(self.declined)
        row.addWidget(self.cancel)
        self.hide()

    def show_offer(self, offer: BundleOffer) -> None:
        """Say what would go in, and take the keyboard."""
        words = self._words(offer)
        self._contents.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.save.setFocus(Qt.FocusReason.TabFocusReason)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is at one of the buttons."""
        return self.save.hasFocus() or self.cancel.hasFocus()

    def sentence(self) -> str:
        """Return what would go in, in words."""
        return self._contents.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press what has the keyboard by Enter, decline by Esc (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.cancel if self.cancel.hasFocus() else self.save).click()
        else:
            super().keyPressEvent(event)

    def _words(self, offer: BundleOffer) -> str:
        extent = offer.extent
        first, last = date_with_year(extent.first_day), date_with_year(extent.last_day)
        days = first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
        words = self.tr("{name}: {sittings}, {answers}, {days}.").format(
            name=offer.member,
            sittings=sitting_count(extent.sittings),
            answers=self.tr("%n answer(s)", "", extent.answers),
            days=days,
        )
        if not extent.open:
            return words
        unfinished = self.tr("%n of them not finished yet, and marked as such.", "", extent.open)
        return self.tr("{contents} {unfinished}").format(contents=words, unfinished=unfinished)
