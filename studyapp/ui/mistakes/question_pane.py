"""The right side of 错题本: the question that is chosen with its key, and what the member keeps about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.records import Keepsake
from studyapp.ui.mistakes.view import MistakeRow, PairRow
from studyapp.ui.questions.answer_lines import AnswerLine, answer_lines
from studyapp.ui.questions.stems import unbroken_gaps
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

NOTE_LINES = 3


class QuestionPane(ScrollColumn):
    """`kept` carries what is to be kept about the question shown; `drilled` asks for the pair shown."""

    kept = Signal(bytes, object)
    drilled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(theme, 720, margins=(28, 20, 28, 20), spacing=12, parent=parent)
        self._theme = theme
        self._row: MistakeRow | None = None
        self._drawn: MistakeRow | None = None
        self._before: MistakeRow | None = None
        self._unkept: dict[bytes, str] = {}
        self._star: QuietButton | None = None
        self.note: TextArea | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self.setAccessibleName(self.tr("Question"))

    def show_question(self, row: MistakeRow) -> None:
        """Show a question and what is kept about it."""
        theme, question = self._theme, row.question
        self.keep_note()
        self._row = row
        if self._stands_there(row):
            return  # whoever is writing keeps the cursor
        clear_layout(self._body)
        self._drawn = row
        head = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        head.addWidget(Tag(theme, kind_name(question.kind)))
        head.addWidget(Label(theme, self._tries(row), "caption", "ink2"))
        self._body.addLayout(head)
        if question.section:
            self._body.addWidget(TextBlock(theme, " › ".join(question.section), "caption", "ink3"))
        self._body.addWidget(TextBlock(theme, unbroken_gaps(question.stem), "stem", line=34, selectable=True))
        for line in answer_lines(question):
            self._body.addWidget(AnswerLine(theme, line))
        if question.explanation:
            self._body.addWidget(TextBlock(theme, question.explanation, "body", "ink2", selectable=True))
        self._body.addWidget(Hairline())
        self._body.addWidget(Label(theme, self.tr("Your note"), "caption", "ink2"))
        self.note = TextArea(theme, self.tr("Your note"), self._unkept.get(question.id, row.keepsake.note), NOTE_LINES)
        self._body.addWidget(self.note)
        self._body.addWidget(self._buttons(row.keepsake))

    def show_pair(self, pair: PairRow) -> None:
        """Show two terms and the questions that tell them apart, each with its key."""
        theme = self._theme
        self.keep_note()
        clear_layout(self._body)
        self._row = self._drawn = self.note = self._star = None
        self._body.addWidget(TextBlock(theme, f"{pair.one} ↔ {pair.other}", "stem", line=34))
        taken = self.tr("One was taken for the other %n time(s).", "", pair.times)
        self._body.addWidget(TextBlock(theme, taken, "body", "ink2"))
        drill = SecondaryButton(theme, self.tr("Drill this pair"), icon_name="swap", size="header")
        drill.clicked.connect(self.drilled)
        line = QHBoxLayout()
        line.addWidget(drill)
        line.addStretch(1)
        self._body.addLayout(line)
        for question in pair.questions:
            self._body.addWidget(Hairline())
            self._body.addWidget(TextBlock(theme, unbroken_gaps(question.stem), "body", selectable=True))
            for answer in answer_lines(question):
                if answer.key:
                    self._body.addWidget(AnswerLine(theme, answer))

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to look at."""
        self.keep_note()
        clear_layout(self._body)
        self._row = self._drawn = self.note = self._star = None
        self._body.addWidget(TextBlock(self._theme, sentence, "body", "ink2"))

    def keep_note(self) -> None:
        """Keep the note as it stands, where it was changed."""
        if self._row is None or self.note is None:
            return
        words = self.note.toPlainText().strip()
        if words != self._row.keepsake.note:
            self._keep(self._row.keepsake._replace(note=words))

    def take_back(self) -> None:
        """Hold the last change for not kept: it is tried again with the next one, and its note is not forgotten."""
        if self._before is not None and self._row is not None:
            self._unkept[self._before.question.id] = self._row.keepsake.note
            self._row = self._before
            if self._star is not None:
                self._star.setChecked(self._before.keepsake.favourite)

    def _stands_there(self, row: MistakeRow) -> bool:
        """Return whether the pane shows `row` already, with its note as it is kept."""
        if self._drawn is None or self.note is None or self.note.toPlainText().strip() != row.keepsake.note:
            return False
        return _without_note(row) == _without_note(self._drawn)

    def _buttons(self, keepsake: Keepsake) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = FlowLayout(box, gap=theme.px(8), line_gap=theme.px(8))
        words = self.tr("Favourite", "state") if keepsake.favourite else self.tr("Add to favourites")
        self._star = star = QuietButton(theme, words, icon_name="star", size="header", checkable=True)
        star.setChecked(keepsake.favourite)
        star.clicked.connect(lambda checked: self._keep_changed(keepsake._replace(favourite=checked)))
        aside = self.tr("Ask again from now on") if keepsake.set_aside else self.tr("Set aside: never ask again")
        cross = QuietButton(theme, aside, icon_name="again" if keepsake.set_aside else "cross", size="header")
        cross.clicked.connect(lambda: self._keep_changed(keepsake._replace(set_aside=not keepsake.set_aside)))
        save = SecondaryButton(theme, self.tr("Save the note"), icon_name="note", size="header")
        save.clicked.connect(self.keep_note)
        for button in (save, star, cross):
            row.addWidget(button)
        return box

    def _keep_changed(self, keepsake: Keepsake) -> None:
        """Keep `keepsake` together with the note as it stands."""
        if self.note is not None:
            self._keep(keepsake._replace(note=self.note.toPlainText().strip()))

    def _keep(self, keepsake: Keepsake) -> None:
        if self._row is not None:
            row = self._before = self._row
            self._row = row._replace(keepsake=keepsake)
            self._unkept.pop(row.question.id, None)
            self.kept.emit(row.question.id, keepsake)

    def _tries(self, row: MistakeRow) -> str:
        known = row.experience
        if known is None or not known.attempts:
            return self.tr("not asked yet")
        asked = self.tr("asked %n time(s)", "", known.attempts)
        right = self.tr("%n right", "", known.right)
        return f"{asked} · {right} · {row.when}"


def _without_note(row: MistakeRow) -> MistakeRow:
    return row._replace(keepsake=row.keepsake._replace(note=""))
