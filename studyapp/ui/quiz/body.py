"""The middle of the page: one question with its input, and after submission its verdict and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import BLANK, QuestionKind
from studyapp.quiz.records import Certainty, Grade
from studyapp.quiz.request import Feedback
from studyapp.quiz.response import Response
from studyapp.ui import wording
from studyapp.ui.questions.stems import unbroken_gaps
from studyapp.ui.quiz.answer_input import KeyHint as Hint
from studyapp.ui.quiz.evidence_panel import EvidencePanel
from studyapp.ui.quiz.inputs import make_input
from studyapp.ui.quiz.room import Room
from studyapp.ui.quiz.text_input import ShortAnswerInput
from studyapp.ui.quiz.verdict import VerdictPanel, announce
from studyapp.ui.quiz.view import Draft, QuestionView
from studyapp.ui.quiz.wording import Verdict, key_words, saved, verdict
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.key_cap import KeyHint
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock


class Column(ScrollColumn):
    """A column that leaves all keys to the page: an area that scrolls would eat the arrows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on (Qt's name)."""
        event.ignore()


class QuestionBody(Column):
    """One question; made anew for each, so that nothing of the last one can be left behind."""

    changed = Signal()
    submit_wanted = Signal()
    open_wanted = Signal(object, int)

    def __init__(self, theme: Theme, view: QuestionView, *, room: Room, parent: QWidget | None = None) -> None:
        """Show `view`; a compact `room` gets lower rows after submission and no hints."""
        super().__init__(theme, 720, margins=room.margins, spacing=0, parent=parent)
        self._theme = theme
        self._shown = view
        self._room = room
        self.certainty = self._certainty_choice(view)
        self.verdict: VerdictPanel | None = None
        self.evidence: EvidencePanel | None = None
        self.input = make_input(theme, view.question)
        self.input.changed.connect(self._on_changed)
        self.input.submit_wanted.connect(self.submit_wanted)
        self._add_head()
        self.column.addWidget(self.input)
        self._asking = self._add_certainty(self.certainty) if self.certainty is not None else None
        self._after = QVBoxLayout()
        self._after.setSpacing(theme.px(16))
        self.column.addLayout(self._after)
        self.column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, theme.px(16), 0, 0)
        self.column.addLayout(self._foot)
        if view.draft is not None:
            self.input.show_response(view.draft.response)
        if view.marking and isinstance(self.input, ShortAnswerInput):
            self.input.reveal()
        self._show_hints()

    @property
    def view(self) -> QuestionView:
        """What is shown."""
        return self._shown

    def draft(self) -> Draft | None:
        """Return what stands in the input, None when nothing was given."""
        if self._shown.grade is not None or not self.input.given():
            return None
        value = self.certainty.value() if self.certainty is not None else None
        return Draft(self.input.response(), value if isinstance(value, Certainty) else None)

    def show_grade(self, view: QuestionView) -> None:
        """Close the input and show the verdict; the evidence stands beneath where there is no side panel."""
        self._shown = view
        assert view.grade is not None
        response = view.draft.response if view.draft is not None else None
        if view.study:
            self.input.show_key()
        else:
            self.input.show_grade(response, view.grade)
        self.input.shrink(self._room.compact)
        if self._asking is not None:
            self._asking.hide()
        self._clear(self._after)
        self._after.setContentsMargins(0, self._theme.px(12 if self._room.compact else 20), 0, 0)
        self.verdict = VerdictPanel(self._theme, self._words(view, response), self)
        self._after.addWidget(self.verdict)
        self.evidence = None
        if not self._room.wide and view.evidence is not None:
            card = Card(self._theme)
            self.evidence = EvidencePanel(self._theme, view.evidence)
            self.evidence.open_wanted.connect(self.open_wanted)
            card.body.addWidget(self.evidence)
            self._after.addWidget(card)
        self._show_hints()

    def _words(self, view: QuestionView, response: Response | None) -> Verdict:
        return key_words(view.question) if view.study else verdict(view.question, response, view.grade or Grade(0.0))

    def tell_verdict(self) -> None:
        """Say the verdict to screen readers and bring it, and the evidence beneath, into sight."""
        if self.verdict is not None:
            self.verdict.announce()
        # Only after the layouts have settled is it known where the verdict stands.
        QTimer.singleShot(0, self, self._show_verdict)

    def begin(self) -> bool:
        """Put the cursor where typing starts; return False where nothing is typed."""
        closed = self._shown.grade is not None or self._shown.replay
        return False if closed else self.input.begin()

    def needs_reveal(self) -> bool:
        """Return whether a short answer has still to be compared with the model answer."""
        return isinstance(self.input, ShortAnswerInput) and self.input.needs_mark()

    def submit_key(self) -> str:
        """Return the key that does what the primary button says."""
        closed = self._shown.grade is not None or self.revealed()
        return "Enter" if closed else self.input.submit_key

    def revealed(self) -> bool:
        """Return whether the model answer of a short answer is in sight."""
        return isinstance(self.input, ShortAnswerInput) and self.input.marks is not None

    def reveal(self) -> None:
        """Show the model answer of a short answer and ask for the mark."""
        if isinstance(self.input, ShortAnswerInput):
            self.input.reveal()
            if self._asking is not None:
                self._asking.hide()
            announce(self, self.tr("Compare with the model answer and mark your own."))
            self._show_hints()
            QTimer.singleShot(0, self, self._show_marks)

    def compose(self, room: Room) -> None:
        """Follow the window into another room."""
        self._room = room
        self.set_margins(self._theme, room.margins)
        if self.verdict is not None:
            self.show_grade(self._shown)
        else:
            self._show_hints()

    def scroll_by(self, key: Qt.Key) -> bool:
        """Scroll by an arrow or a page; return whether `key` was one of those."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if key not in steps:
            return False
        bar.setValue(bar.value() + steps[key])
        return True

    def _add_head(self) -> None:
        view, theme = self._shown, self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(Tag(theme, wording.kind_name(view.question.kind)))
        row.addWidget(Label(theme, self._note(), "caption", "ink3"))
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(theme.px(16 if self.input.carries_stem else 14))
        if not self.input.carries_stem:
            self.column.addWidget(TextBlock(theme, unbroken_gaps(view.question.stem), "stem"))
            self.column.addSpacing(theme.px(18))

    def _note(self) -> str:
        view = self._shown
        words = [view.note] if view.note else []
        if view.question.kind is QuestionKind.FILL_BLANK:
            words.insert(0, self.tr("%n blank(s)", "", view.question.stem.count(BLANK)))
        return " · ".join(words)

    def _certainty_choice(self, view: QuestionView) -> Segmented | None:
        if view.grade is not None or view.replay or view.marking:
            return None
        choices = tuple((certainty, wording.certainty_name(certainty)) for certainty in Certainty)
        choice = Segmented(self._theme, self.tr("How sure are you"), choices, height=32, role="caption", optional=True)
        choice.chosen.connect(lambda _value: self.changed.emit())
        if view.draft is not None:
            choice.set_value(view.draft.certainty)
        return choice

    def _add_certainty(self, choice: Segmented) -> QWidget:
        theme = self._theme
        row = QWidget()
        flow = FlowLayout(row, gap=theme.px(12), line_gap=theme.px(6))
        flow.setContentsMargins(0, theme.px(32 if self.input.carries_stem else 20), 0, 0)
        flow.addWidget(Label(theme, self.tr("How sure are you"), "caption", "ink2"))
        flow.addWidget(choice)
        flow.addWidget(Label(theme, self.tr("may be left open"), "caption", "ink3"))
        self.column.addWidget(row)
        return row

    def _show_hints(self) -> None:
        self._clear(self._foot)
        view, theme = self._shown, self._theme
        if view.grade is not None and view.elapsed is not None:
            self._foot.addWidget(Label(theme, saved(view.elapsed), "caption", "ink3"))
        if view.grade is not None or self._room.compact or view.replay:
            return
        row = QWidget()
        flow = FlowLayout(row, gap=theme.px(20), line_gap=theme.px(6))
        onward = self.tr("submit") if view.feedback is Feedback.EACH else self.tr("next question")
        hints = [*self.input.hints(), Hint(self.submit_key(), onward)]
        if not self.input.types:
            hints.append(Hint("S", self.tr("answer sheet")))
        hints.append(Hint("Esc", self.tr("leave, answers are kept")))
        for hint in hints:
            flow.addWidget(KeyHint(theme, hint.key, hint.action))
        self._foot.addWidget(row)

    def _on_changed(self) -> None:
        self.changed.emit()

    def _show_verdict(self) -> None:
        """Scroll until the highlighted sentence shows, but never past the verdict."""
        inside = self._settle()
        if self.verdict is None or inside is None:
            return
        top = self.verdict.mapTo(inside, self.verdict.rect().topLeft()).y() - self._theme.px(12)
        bottom = top + self.verdict.height() + self._theme.px(32)
        if self.evidence is not None:
            bottom = self.evidence.highlight_bottom(inside) + self._theme.px(16)
        bar = self.verticalScrollBar()
        bar.setValue(min(top, max(bar.value(), bottom - self.viewport().height())))

    def _show_marks(self) -> None:
        self._settle()
        if isinstance(self.input, ShortAnswerInput) and self.input.marks is not None:
            self.ensureWidgetVisible(self.input.marks, 0, self._theme.px(20))

    def _settle(self) -> QWidget | None:
        """Give new widgets their places now: by themselves they get them only with the next layout requests."""
        inside = self.widget()
        if inside is not None:
            width = self.viewport().width()
            inside.resize(width, max(self.viewport().height(), self.column.totalHeightForWidth(width)))
            self.column.activate()
        return inside

    @staticmethod
    def _clear(layout: QVBoxLayout) -> None:
        for place in reversed(range(layout.count())):
            item = layout.takeAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
