"""A question whole, with all that can be done about it: the form, its versions, what members say of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from question_bank.model import QuestionStatus
from studyapp.ui.bank.view import EditionLine, QuestionView
from studyapp.ui.questions.places_panel import PlacesPanel
from studyapp.ui.questions.question_body import add_question
from studyapp.ui.questions.question_form import QuestionForm
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.questions.wording import status_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

_TONES = {QuestionStatus.APPROVED: "good", QuestionStatus.REVIEW: "warn", QuestionStatus.RETIRED: "neutral"}


class PreviewPane(ScrollColumn):
    """`edit_wanted`, `versions_wanted`, `retire_wanted` (True: back into use), `closed` a report by its number.

    `edited` carries the question from the form, `brought_back` the place of a version.
    """

    edit_wanted = Signal()
    edited = Signal(object)
    versions_wanted = Signal()
    brought_back = Signal(int)
    retire_wanted = Signal(bool)
    closed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the pane, empty."""
        super().__init__(theme, 720, margins=(24, 16, 20, 20), spacing=12, parent=parent)
        self._theme = theme
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.column.addLayout(self._body)
        self.places = PlacesPanel(theme)
        self.places.set_growing(True)
        self.places.hide()
        self.column.addWidget(self.places)
        self._more = QVBoxLayout()
        self._more.setSpacing(theme.px(8))
        self.column.addLayout(self._more)
        self.column.addStretch(1)
        self.setAccessibleName(self.tr("Question"))
        self.form: QuestionForm | None = None
        self.edit: SecondaryButton | None = None
        self._shown: QuestionView | None = None

    def show_question(self, view: QuestionView, places: Sequence[SourceParagraph]) -> None:
        """Show a question with its source."""
        theme, question = self._theme, view.question
        self._clear()
        self._shown = view
        head = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        head.addWidget(Tag(theme, kind_name(question.kind)))
        head.addWidget(Tag(theme, status_name(question.status), _TONES[question.status]))
        for tag in question.tags:
            head.addWidget(Tag(theme, tag))
        self._body.addLayout(head)
        self._body.addWidget(TextBlock(theme, view.place, "caption", "ink2"))
        if view.note:
            self._body.addWidget(NoticeBar(theme, view.note, "warn"))
        for report in view.reports:
            notice = NoticeBar(theme, f"{report.said}\n{report.text}", "warn", action=self.tr("Dealt with"))
            notice.acted.connect(lambda number=report.number: self.closed.emit(number))
            self._body.addWidget(notice)
        add_question(self._body, theme, question)
        actions = FlowLayout(gap=theme.px(8), line_gap=theme.px(8))
        self.edit = SecondaryButton(theme, self.tr("Edit"), key="E", size="header")
        self.edit.clicked.connect(self.edit_wanted)
        actions.addWidget(self.edit)
        retired = question.status is QuestionStatus.RETIRED
        retire = QuietButton(theme, self.tr("Put back into use") if retired else self.tr("Retire"), size="header")
        retire.setProperty("ground", "canvas")
        retire.clicked.connect(lambda: self.retire_wanted.emit(retired))
        actions.addWidget(retire)
        versions = QuietButton(theme, self.tr("Versions"), size="header")
        versions.setProperty("ground", "canvas")
        versions.clicked.connect(self.versions_wanted)
        actions.addWidget(versions)
        self._body.addLayout(actions)
        self._show_places(view, places)

    def show_form(self) -> None:
        """Let one edit the question that is shown."""
        view = self._shown
        if view is None:
            return
        self._clear()
        self._shown = view
        self.form = QuestionForm(self._theme, view.question, save=self.tr("Save"), kinds=True)
        self.form.saved.connect(self.edited)
        self.form.given_up.connect(lambda: self.edited.emit(None))
        self._body.addWidget(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_versions(self, lines: Sequence[EditionLine]) -> None:
        """Show the versions of the question beneath it, the latest first."""
        theme = self._theme
        clear_layout(self._more)
        self._more.addWidget(Label(theme, self.tr("Versions"), "bodyBold"))
        if len(lines) < 2:
            self._more.addWidget(TextBlock(theme, self.tr("It was never changed."), "body", "ink2"))
        for line in lines:
            self._more.addSpacing(theme.px(8))
            row = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
            row.addWidget(Label(theme, line.said, "caption", "ink2"))
            if line.now:
                row.addWidget(Tag(theme, self.tr("As it stands"), "good"))
            else:
                back = SecondaryButton(theme, self.tr("Bring back"), icon_name="again", size="small")
                back.clicked.connect(lambda _on=False, place=line.place: self.brought_back.emit(place))
                row.addWidget(back)
            self._more.addLayout(row)
            if not line.now:
                add_question(self._more, theme, line.question)

    def show_problem(self, sentence: str) -> None:
        """Say above the question why something was not done."""
        self._body.insertWidget(0, NoticeBar(self._theme, sentence, "warn"))
        self.verticalScrollBar().setValue(0)

    def show_nothing(self, sentence: str = "") -> None:
        """Show no question."""
        self._clear()
        self._shown = None
        if sentence:
            self._body.addWidget(TextBlock(self._theme, sentence, "body", "ink2"))

    def shown(self) -> QuestionView | None:
        """Return the question that is shown."""
        return self._shown

    def _show_places(self, view: QuestionView, places: Sequence[SourceParagraph]) -> None:
        if places:
            self.places.show_places(places)
            self.places.show()
        elif view.question.evidence:
            self._more.addWidget(Label(self._theme, self.tr("Evidence"), "bodyBold"))
            for evidence in view.question.evidence:
                self._more.addWidget(TextBlock(self._theme, evidence.text, "body", "ink2", selectable=True))

    def _clear(self) -> None:
        self.form = None
        self.edit = None
        clear_layout(self._body)
        clear_layout(self._more)
        self.places.hide()
        self.verticalScrollBar().setValue(0)
