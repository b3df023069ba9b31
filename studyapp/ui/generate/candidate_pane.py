"""The middle of the review: one candidate whole, with its key, where it stands and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.generate.view import ChangeView, Group, RefusalView
from studyapp.ui.generate.wording import group_name
from studyapp.ui.questions.answer_lines import AnswerLine, answer_lines
from studyapp.ui.questions.question_form import QuestionForm
from studyapp.ui.questions.stems import unbroken_gaps
from studyapp.ui.questions.view import CandidateView, Standing
from studyapp.ui.questions.wording import standing_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

_TONES = {
    Standing.READY: "good",
    Standing.WAITING: "warn",
    Standing.ACCEPTED: "good",
    Standing.EDITED: "good",
    Standing.REJECTED: "neutral",
}


class CandidatePane(ScrollColumn):
    """Shows a candidate, a form to edit it, or a question that was not asked; `beneath` comes after it."""

    edited = Signal(object)
    edit_given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane, empty; into `beneath` goes the source where it has no column of its own."""
        super().__init__(theme, 720, margins=(28, 20, 28, 20), spacing=16, parent=parent)
        self._theme = theme
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.column.addLayout(self._body)
        self.beneath = QVBoxLayout()
        self.column.addLayout(self.beneath)
        self.column.addStretch(1)
        self.form: QuestionForm | None = None
        self.setAccessibleName(self.tr("Candidate"))
        self._nothing = self.tr("There is nothing to look at here.")
        self.show_nothing("")

    def show_candidate(self, view: CandidateView) -> None:
        """Show a candidate."""
        theme = self._theme
        self._clear()
        question = view.question
        place = self.tr("%1 of %2").replace("%1", str(view.place + 1)).replace("%2", str(view.total))
        self._head(kind_name(question.kind), self._origin(view.origin), place)
        self._body.addWidget(TextBlock(theme, unbroken_gaps(question.stem), "stem", line=34, selectable=True))
        self._body.addSpacing(theme.px(4))
        for line in answer_lines(question):
            self._body.addWidget(AnswerLine(theme, line))
        if question.explanation:
            self._body.addSpacing(theme.px(4))
            self._body.addWidget(TextBlock(theme, question.explanation, "body", "ink2", selectable=True))
        self._body.addSpacing(theme.px(6))
        words = standing_name(view.standing)
        if view.standing in (Standing.WAITING, Standing.REJECTED):
            tone = _TONES[view.standing]
            self._body.addWidget(NoticeBar(theme, self._colon(words, view.note), tone))
        else:
            row = QHBoxLayout()
            row.addWidget(Tag(theme, words, _TONES[view.standing]))
            row.addStretch(1)
            self._body.addLayout(row)

    def show_refusal(self, view: RefusalView) -> None:
        """Show a question that was not asked, and why."""
        theme = self._theme
        self._clear()
        place = self.tr("%1 of %2").replace("%1", str(view.place + 1)).replace("%2", str(view.total))
        self._head(kind_name(view.kind), self._origin(view.origin), place)
        self._body.addWidget(TextBlock(theme, unbroken_gaps(view.stem), "stem", "ink2", line=34, selectable=True))
        self._body.addSpacing(theme.px(4))
        self._body.addWidget(NoticeBar(theme, self._colon(self.tr("Not asked"), view.reason), "neutral"))

    def show_change(self, view: ChangeView) -> None:
        """Show a question of a revision as it stands and as it would be."""
        theme = self._theme
        self._clear()
        shown = view.new or view.old
        if shown is None:
            return
        place = self.tr("%1 of %2").replace("%1", str(view.place + 1)).replace("%2", str(view.total))
        self._head(kind_name(shown.kind), group_name(view.group), place)
        self._body.addWidget(NoticeBar(theme, view.note, "warn" if view.group is Group.ORPHANED else "neutral"))
        both = view.old is not None and view.new is not None
        for words, question in ((self.tr("In the set now"), view.old), (self.tr("By the new outline"), view.new)):
            if question is None:
                continue
            self._body.addSpacing(theme.px(8))
            if both:
                self._body.addWidget(Label(theme, words, "bodyBold"))
            self._body.addWidget(TextBlock(theme, unbroken_gaps(question.stem), "stem", line=34, selectable=True))
            for line in answer_lines(question):
                self._body.addWidget(AnswerLine(theme, line))

    def show_form(self, view: CandidateView) -> None:
        """Let one edit the candidate."""
        self._clear()
        self.form = QuestionForm(self._theme, view.question)
        self.form.saved.connect(self.edited)
        self.form.given_up.connect(self.edit_given_up)
        self._body.addWidget(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self, sentence: str) -> None:
        """Say that there is nothing to look at, and why."""
        self._clear()
        self._body.addWidget(TextBlock(self._theme, sentence or self._nothing, "body", "ink2"))

    def _origin(self, formulation: str) -> str:
        return self.tr("Formulation: %1").replace("%1", formulation) if formulation else ""

    def _colon(self, words: str, note: str) -> str:
        return self.tr("%1: %2").replace("%1", words).replace("%2", note) if note else words

    def _head(self, kind: str, origin: str, place: str) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        what = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        what.addWidget(Tag(theme, kind))
        if origin:
            what.addWidget(Label(theme, origin, "caption", "ink2"))
        row.addLayout(what, 1)
        row.addWidget(Label(theme, place, "caption", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(row)

    def _clear(self) -> None:
        self.form = None
        clear_layout(self._body)
        self.verticalScrollBar().setValue(0)
