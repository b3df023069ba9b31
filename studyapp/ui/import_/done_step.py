"""Step 5: what became of the questions; the report can be saved, the import taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.ui.import_.view import ReportView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import question_count


class DoneStep(QWidget):
    """`save_wanted`: the report is to be saved as a file; `undo_wanted`: the import is to be taken back."""

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 720, margins=(24, 8, 24, 24))
        outer.addWidget(scroll)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(theme.px(8))
        scroll.column.addLayout(self._notices)
        card = Card(theme, self.tr("Report"))
        self._figures = QVBoxLayout()
        card.body.addLayout(self._figures)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        self.save = SecondaryButton(theme, self.tr("Save the report"), icon_name="export", size="header")
        self.save.clicked.connect(self.save_wanted)
        row.addWidget(self.save)
        self.undo = SecondaryButton(theme, self.tr("Take the import back"), icon_name="again", size="header")
        self.undo.clicked.connect(self.undo_wanted)
        row.addWidget(self.undo)
        card.body.addLayout(row)
        scroll.column.addWidget(card)
        scroll.column.addStretch(1)

    def show_report(self, view: ReportView) -> None:
        """Show what the import did, or that it was taken back."""
        theme = self._theme
        clear_layout(self._notices)
        clear_layout(self._figures)
        if view.undone:
            words, tone = self.tr("The import into “%1” was taken back."), "neutral"
        else:
            words, tone = self.tr("“%1” is ready for practice."), "good"
        self._notices.addWidget(NoticeBar(theme, words.replace("%1", view.name), tone))
        if view.note:
            self._notices.addWidget(NoticeBar(theme, view.note, "warn"))
        figures = (
            (view.found, self.tr("Found in the files")),
            (view.added, self.tr("Added")),
            (view.updated, self.tr("Brought up to date")),
            (view.skipped, self.tr("Skipped, the set has them already")),
            (view.refused, self.tr("Refused or set aside")),
        )
        for count, name in figures:
            self._figures.addWidget(Label(theme, question_count(count), "bodyBold"))
            self._figures.addWidget(TextBlock(theme, name, "caption", "ink2"))
        self.undo.setEnabled(not view.undone)

    def show_problem(self, sentence: str) -> None:
        """Say that something did not work."""
        self._notices.addWidget(NoticeBar(self._theme, sentence, "warn"))
