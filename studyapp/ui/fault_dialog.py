"""The one dialog for what should not have happened: it says that answers are kept and where the details are."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.text_block import TextBlock


class FaultDialog(QDialog):
    """Shown for an unexpected fault; closing it goes on with the program."""

    def __init__(self, theme: Theme, details: str, parent: QWidget) -> None:
        """Tell where the `details` are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setFixedWidth(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(TextBlock(theme, self.tr("Something went wrong"), "title3"))
        sentence = self.tr("Something went wrong that should not have. Your answers are kept; you can go on.")
        column.addWidget(TextBlock(theme, sentence, "running"))
        column.addWidget(TextBlock(theme, details, "body", "ink2", selectable=True))
        row = QHBoxLayout()
        row.addStretch(1)
        button = PrimaryButton(theme, self.tr("Go on"))
        button.clicked.connect(self.accept)
        row.addWidget(button)
        column.addLayout(row)
        # A dialog asks its layout for a height before it knows how the lines break at its width.
        self.setFixedHeight(column.totalHeightForWidth(self.width()))
        button.setFocus()
