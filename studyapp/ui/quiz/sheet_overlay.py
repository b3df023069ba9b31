"""The answer sheet over the right side of the page, where the window has no room for a panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.ui.quiz.answer_sheet import AnswerSheet
from studyapp.ui.quiz.view import SheetView
from studyapp.ui.theme import Theme


class SheetOverlay(QFrame):
    """A frame of its own with the answer sheet in it; made when asked for, dropped when closed."""

    def __init__(self, theme: Theme, view: SheetView, page: QWidget, *, short: bool) -> None:
        """Show `view` over `page`."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self.setProperty("kind", "overlay")
        self.setProperty("overlay", True)
        self.setAccessibleName(self.tr("Answer sheet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        self.sheet = AnswerSheet(theme, self)
        self.sheet.show_sheet(view, short=short)
        column.addWidget(self.sheet)

    def stand_between(self, top: QWidget, bottom: QWidget) -> None:
        """Take the right side of the page between its two bars."""
        page = self._page
        width = min(self._theme.px(374), page.width())
        self.setGeometry(page.width() - width, top.height(), width, page.height() - top.height() - bottom.height())

    def come_up(self) -> None:
        """Show, with the focus on the current number."""
        self.show()
        self.raise_()
        current = next((cell for cell in self.sheet.cells if cell.cell.current), None)
        if current is not None:
            current.setFocus(Qt.FocusReason.OtherFocusReason)
