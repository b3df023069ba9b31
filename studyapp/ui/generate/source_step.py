"""Step 1: choose a document, drop it, or paste its text; what is wrong with it is said in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.generate.candidate_form import TextArea
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.icon import draw_icon
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock

SUFFIXES = "*.docx *.pdf *.md *.markdown *.html *.htm *.mht *.mhtml *.txt"


class DropZone(QWidget):
    """A dashed frame that takes one file; `dropped` carries its path."""

    dropped = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the frame with its button."""
        super().__init__(parent)
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(64), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(8))
        for words, role, tone in (
            (self.tr("Drop the outline here"), "bodyBold", "ink"),
            (self.tr("Word, PDF, Markdown, web page or plain text, up to 20 MB"), "caption", "ink3"),
        ):
            block = TextBlock(theme, words, "body" if role == "bodyBold" else role, tone, bold=role == "bodyBold")
            block.setSizePolicy(block.sizePolicy())
            column.addWidget(block)
        self.button = SecondaryButton(theme, self.tr("Choose a file"), icon_name="folder")
        column.addSpacing(theme.px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer (Qt override)."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again (Qt override)."""
        super().dragLeaveEvent(event)
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file it is (Qt override)."""
        self._light(False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(Path(files[0]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame and the sign (Qt override)."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.qcolour("ink" if self._over else "ctl"), 2 if self._over else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.qcolour("sunken" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        side = theme.px(28)
        draw_icon(painter, theme, "file", "ink2", QRectF(theme.px(24), theme.px(24), side, side))

    def _light(self, over: bool) -> None:
        self._over = over
        self.update()


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
        self.zone = DropZone(theme)
        self.zone.dropped.connect(self.file_chosen)
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
