"""The page 考试: a paper by kinds, the time and the pass mark, and what the conditions mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.request import Blueprint, MultipleRule
from studyapp.ui.exam.paper_table import PaperTable
from studyapp.ui.exam.view import ExamChoice, ExamView
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.number_field import NumberField
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import number_text, question_count, rule_name

TWO_COLUMNS = 840
RIGHT = 360
"""Widths of the page in px at 100 %: from where two cards stand side by side, and that of the right one."""
UNLIMITED = 16_777_215
"""Qt's own word for no greatest size."""
MINUTES, PASS = 60, 60
MOST_MINUTES = 600


class ExamPage(FramePage):
    """Shows an `ExamView`; emits the set that is chosen, and the choice when the exam is to start."""

    set_chosen = Signal(bytes)
    start_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._shown: bytes | None = None
        self._sets = ComboBox(theme, self.tr("Question set"))
        self._sets.chosen.connect(self._choose_set)
        self.table = PaperTable(theme)
        self.table.changed.connect(self._update)
        self.minutes = NumberField(theme, self.tr("Minutes"), 0, MOST_MINUTES)
        self.minutes.set_number(MINUTES)
        self.pass_mark = NumberField(theme, self.tr("Per cent to pass"), 0, 100)
        self.pass_mark.set_number(PASS)
        self.rule = Segmented(theme, self.tr("Multiple choice"), [(rule, rule_name(rule)) for rule in MultipleRule])
        self._sum = ElidedLabel(theme, role="body", tone="ink2")
        self.start = PrimaryButton(theme, self.tr("Start the exam"), key="Enter", size="large")
        self.start.clicked.connect(self._emit_start)
        for field in (self.minutes, self.pass_mark):
            field.chosen.connect(self._update)
        self._arrange()

    def show_exam(self, view: ExamView) -> None:
        """Show what an exam can be made of; the paper put together for the set that is shown already stays."""
        self._sets.set_choices(view.sets)
        self._sets.set_value(view.chosen_set)
        self._sets.setVisible(len(view.sets) > 1)
        fresh = view.chosen_set != self._shown
        kept = self.table.blueprint()
        if fresh:
            self.rule.set_value(view.rule)
        self._shown = view.chosen_set
        self.table.show_kinds(view.available, view.proposed if fresh or not kept.lines else kept)
        self._update()

    def choice(self) -> ExamChoice | None:
        """Return what is chosen, None while there is nothing to be asked."""
        blueprint = self.table.blueprint()
        if self._shown is None or not blueprint.lines:
            return None
        return ExamChoice(
            self._shown,
            blueprint,
            self.minutes.number(),
            self.pass_mark.number(),
            MultipleRule(str(self.rule.value())),
        )

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (KeyMeaning("Enter", self.tr("Start the exam")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Enter, as the button's cap says (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self._emit_start()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def _choose_set(self, set_id: object) -> None:
        if isinstance(set_id, bytes):
            self.set_chosen.emit(set_id)

    def _emit_start(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.start_requested.emit(choice)

    def _update(self) -> None:
        blueprint = self.table.blueprint()
        self._sum.setText(self._words(blueprint))
        self.start.setEnabled(self._shown is not None and bool(blueprint.lines))

    def _words(self, blueprint: Blueprint) -> str:
        if self._shown is None:
            return self.tr("There are no questions yet: the bank is still being prepared.")
        if not blueprint.lines:
            return self.tr("No question is asked: say how many of which kind.")
        points = self.tr("{points} points").format(points=number_text(blueprint.possible))
        words = [question_count(blueprint.questions), points]
        if self.pass_mark.number():
            needed = number_text(blueprint.possible * self.pass_mark.number() / 100)
            words.append(self.tr("{points} to pass").format(points=needed))
        return " · ".join(words)

    def _make_paper(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Paper"))
        everything = QuietButton(theme, self.tr("The whole set"), size="small")
        everything.clicked.connect(self.table.ask_for_all)
        card.add_to_title(everything)
        card.body.addWidget(self._sets)
        card.body.addSpacing(theme.px(8))
        card.body.addWidget(self.table)
        card.body.addStretch(1)
        return card

    def _make_conditions(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Conditions"))
        for name, meaning, field in (
            (self.tr("Minutes"), self.tr("0: as long as it takes."), self.minutes),
            (self.tr("Pass mark (%)"), self.tr("Of the points; 0: none."), self.pass_mark),
        ):
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(theme, name, "body"))
            words.addWidget(Label(theme, meaning, "caption", "ink3"))
            row.addLayout(words, 1)
            row.addWidget(field)
            card.body.addLayout(row)
        card.body.addSpacing(theme.px(4))
        card.body.addWidget(Label(theme, self.tr("Multiple choice"), role="caption", tone="ink2"))
        card.body.addWidget(self.rule)
        card.body.addSpacing(theme.px(8))
        card.body.addWidget(Hairline())
        for sentence in (
            self.tr("Until it is handed in, an answer can be changed and nothing is told."),
            self.tr("Time keeps running when the program is closed; answers are kept and you can go on."),
            self.tr("When the time is over, the paper is handed in by itself."),
        ):
            card.body.addWidget(TextBlock(theme, sentence, "caption", "ink2"))
        card.body.addStretch(1)
        return card

    def _arrange(self) -> None:
        theme = self._theme
        self._paper, self._conditions = self._make_paper(), self._make_conditions()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.px(16))
        self._cards.addWidget(self._paper, 1)
        self._cards.addWidget(self._conditions)
        self._column = ScrollColumn(theme, spacing=0)
        self._column.column.addWidget(Label(theme, self.tr("Exam"), role="title1"))
        self._column.column.addSpacing(theme.px(16))
        self._column.column.addLayout(self._cards)
        self._column.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "top")
        bar.setFixedHeight(theme.px(72))
        self._foot = QHBoxLayout(bar)
        self._foot.setSpacing(theme.px(16))
        self._foot.addWidget(self._sum, 1)
        self._foot.addWidget(self.start)
        whole.addWidget(bar)

    def _fit(self) -> None:
        """Lay the cards out for the width of the page."""
        theme = self._theme
        beside = self.width() / theme.scale >= TWO_COLUMNS
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._conditions.setMinimumWidth(theme.px(RIGHT) if beside else 0)
        self._conditions.setMaximumWidth(theme.px(RIGHT) if beside else UNLIMITED)
        sides = 40 if beside else 20
        self._column.set_margins(theme, (sides, 28 if beside else 16, sides, 24))
        self._foot.setContentsMargins(theme.px(sides), 0, theme.px(sides), 0)
