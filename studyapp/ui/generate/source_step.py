"""Step 1: choose a document, drop it, or paste its text; what is wrong with it is said in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.drop_zone import DropZone
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_area import TextArea

SUFFIXES = "*.docx *.pdf *.md *.markdown *.html *.htm *.mht *.mhtml *.txt"


class SourceStep(QWidget):
    """`file_chosen` carries a path; pasted text is read from `text` and `title` when one goes on."""

    file_chosen = Signal(Path)
    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(theme, 720, margins=(24, 8, 24, 24))
        outer.addWidget(self._scroll)
        self._notices = QVBoxLayout()
        self._scroll.column.addLayout(self._notices)
        self.zone = DropZone(
            theme,
            self.tr("Drop the outline here"),
            self.tr("Word, PDF, Markdown, web page or plain text, up to 20 MB"),
            self.tr("Choose a file"),
        )
        self.zone.dropped.connect(lambda paths: self.file_chosen.emit(paths[0]))
        self.zone.button.clicked.connect(self.choose)
        self._scroll.column.addWidget(self.zone)
        fields = QVBoxLayout()
        fields.setSpacing(theme.px(4))
        name = self.tr("Or paste the text")
        fields.addWidget(Label(theme, name, "bodyBold"))
        self.text = TextArea(theme, name, "", 6)
        self.text.setPlaceholderText(self.tr("Headings and paragraphs as they stand in the document"))
        self.text.textChanged.connect(self.edited)
        fields.addWidget(self.text)
        fields.addSpacing(theme.px(8))
        fields.addWidget(Label(theme, self.tr("Title of the pasted text"), "caption", "ink2"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the pasted text"))
        fields.addWidget(self.title)
        self._scroll.column.addLayout(fields)
        self._scroll.column.addStretch(1)
        self._notice: NoticeBar | None = None

    def choose(self) -> None:
        """Let one choose a file in the system's dialog."""
        documents, every = self.tr("Documents"), self.tr("All files")
        kinds = f"{documents} ({SUFFIXES});;{every} (*)"
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the outline"), "", kinds)
        if name:
            self.file_chosen.emit(Path(name))

    def pasted(self) -> tuple[str, str]:
        """Return the pasted text and its title ("" where none is given)."""
        return self.text.toPlainText(), self.title.text().strip()

    def show_notice(self, sentence: str, tone: str = "warn") -> None:
        """Say a sentence above everything ("": nothing)."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if sentence:
            self._notice = NoticeBar(self._theme, sentence, tone)
            self._notices.addWidget(self._notice)

    def notice(self) -> str:
        """Return the sentence above ("": none)."""
        return self._notice.sentence() if self._notice is not None else ""
