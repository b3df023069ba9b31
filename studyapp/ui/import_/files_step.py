"""Step 1: choose or drop files, or paste text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.drop_zone import DropZone
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_area import TextArea

SUFFIXES = (
    "*.xlsx *.xls *.ods *.csv *.tsv *.docx *.pdf *.txt *.md *.htm *.html *.mht *.json *.jsonl"
    " *.apkg *.colpkg *.xml *.gift *.aiken *.cloze *.qti *.h5p *.zip"
)


class FilesStep(QWidget):
    """`files_chosen` carries paths; pasted text is read from `text` and `title` when one goes on."""

    files_chosen = Signal(object)
    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 720, margins=(24, 8, 24, 24))
        outer.addWidget(scroll)
        self._notices = QVBoxLayout()
        scroll.column.addLayout(self._notices)
        self.zone = DropZone(
            theme,
            self.tr("Drop files of questions here, several at once"),
            self.tr("Word and PDF papers, Excel and CSV tables, text, Moodle, QTI and Anki exports, JSON"),
            self.tr("Choose files"),
            several=True,
        )
        self.zone.dropped.connect(self.files_chosen)
        self.zone.button.clicked.connect(self.choose)
        scroll.column.addWidget(self.zone)
        fields = QVBoxLayout()
        fields.setSpacing(theme.px(4))
        name = self.tr("Or paste questions")
        fields.addWidget(Label(theme, name, "bodyBold"))
        self.text = TextArea(theme, name, "", 6)
        self.text.setPlaceholderText(self.tr("Numbered questions with their options and answers, or rows of a table"))
        self.text.textChanged.connect(self.edited)
        fields.addWidget(self.text)
        fields.addSpacing(theme.px(8))
        fields.addWidget(Label(theme, self.tr("Name of the pasted text"), "caption", "ink2"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Name of the pasted text"))
        fields.addWidget(self.title)
        scroll.column.addLayout(fields)
        scroll.column.addStretch(1)
        self._shown: list[str] = []

    def choose(self) -> None:
        """Let one choose files in the system's dialog."""
        documents, every = self.tr("Questions"), self.tr("All files")
        kinds = f"{documents} ({SUFFIXES});;{every} (*)"
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose files of questions"), "", kinds)
        if names:
            self.files_chosen.emit(tuple(map(Path, names)))

    def pasted(self) -> tuple[str, str]:
        """Return the pasted text and its name ("" where none is given)."""
        return self.text.toPlainText(), self.title.text().strip()

    def forget(self) -> None:
        """Empty the fields."""
        self.text.clear()
        self.title.clear()
        self.show_notices(())

    def show_notices(self, sentences: Sequence[str]) -> None:
        """Say sentences above everything, each in a bar of its own."""
        clear_layout(self._notices)
        self._shown = list(sentences)
        for sentence in sentences:
            self._notices.addWidget(NoticeBar(self._theme, sentence, "warn"))

    def notices(self) -> tuple[str, ...]:
        """Return the sentences above."""
        return tuple(self._shown)
