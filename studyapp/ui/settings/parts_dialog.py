"""All libraries that the program was installed with, and the licence of each as it came."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.parts import Part
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock

_LINES = 4
"""Lines of a licence that show at least."""


class PartsDialog(QDialog):
    """One library at a time; `text_of` gives the licence that came with the one of a name."""

    def __init__(
        self, theme: Theme, parts: Sequence[Part], text_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Offer `parts`."""
        super().__init__(parent)
        self._parts = {part.name: part for part in parts}
        self._text_of = text_of
        self.setWindowTitle(self.tr("Libraries and licences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        names = [(part.name, f"{part.name} {part.version}") for part in parts]
        self.chosen = ComboBox(theme, self.tr("Library"), names)
        self.chosen.chosen.connect(lambda _name: self._show())
        column.addWidget(self.chosen)
        self._licence = TextBlock(theme, "", "body", "ink2", selectable=True)
        column.addWidget(self._licence)
        self.text = TextArea(theme, self.tr("Text of the licence"), "", _LINES)
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(self.text.height())
        self.text.setMaximumHeight(16_777_215)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = SecondaryButton(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        wanted = QSize(theme.px(640), theme.px(560))
        self.resize(wanted if parent is None else wanted.boundedTo(parent.window().size() * 0.9))
        self._show()

    def _show(self) -> None:
        part = self._parts[str(self.chosen.value())]
        self._licence.setText(self.tr("Licence: {licence}").format(licence=part.licence))
        text = self._text_of(part.name)
        self.text.setPlainText(text or self.tr("No text came with this library; the name of its licence stands above."))
