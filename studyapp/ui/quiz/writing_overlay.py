"""A few lines to write beside the question: a note of one's own, or what is wrong with the question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock

WIDTH = 400
LINES = 6


class WritingOverlay(QFrame):
    """Stands over the right side of the page; `saved` carries the words, `closed` tells that it is given up."""

    saved = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, page: QWidget, title: str, meaning: str, text: str, save: str) -> None:
        """Show `text` to be changed under a `title` and what it is for; `save` names the button."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self.setProperty("kind", "overlay")
        self.setProperty("overlay", True)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(Label(theme, title, "bodyBold"))
        column.addWidget(TextBlock(theme, meaning, "caption", "ink2"))
        self.words = TextArea(theme, title, text, LINES)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.save = PrimaryButton(theme, save, key="Ctrl+Enter", size="normal")
        self.save.clicked.connect(self._save)
        back = SecondaryButton(theme, self.tr("Close"), key="Esc")
        back.clicked.connect(self.closed)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self.save)
        column.addLayout(row)
        column.addStretch(1)

    def stand_between(self, top: QWidget, bottom: QWidget) -> None:
        """Take the right side of the page between its two bars."""
        page = self._page
        width = min(self._theme.px(WIDTH), page.width())
        self.setGeometry(page.width() - width, top.height(), width, page.height() - top.height() - bottom.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter, close by Esc, and let no other key of the writing reach the question (Qt's name)."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        event.accept()

    def _save(self) -> None:
        self.saved.emit(self.words.toPlainText().strip())


class WritingPlace(QObject):
    """Opens and closes the overlay of one page between its two bars."""

    def __init__(self, theme: Theme, page: QWidget, top: QWidget, bottom: QWidget) -> None:
        """Stand on `page`."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._bars = (top, bottom)
        self.overlay: WritingOverlay | None = None

    def open(self, title: str, meaning: str, text: str, save: str) -> WritingOverlay:
        """Open the overlay in place of one that is open, and put the cursor into it."""
        self.close()
        self.overlay = overlay = WritingOverlay(self._theme, self._page, title, meaning, text, save)
        overlay.closed.connect(self.close)
        self.fit()
        overlay.show()
        overlay.raise_()
        overlay.words.setFocus(Qt.FocusReason.OtherFocusReason)
        return overlay

    def close(self) -> bool:
        """Close the overlay, give the keyboard back to the page, and return whether it was open."""
        if self.overlay is None:
            return False
        self.overlay.hide()
        self.overlay.deleteLater()
        self.overlay = None
        self._page.setFocus()
        return True

    def fit(self) -> None:
        """Follow the size of the page."""
        if self.overlay is not None:
            self.overlay.stand_between(*self._bars)
