"""Step 4: into which set the questions go, and what becomes of those that are there already or much alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import Question
from question_bank.model.import_plan import Decision, Standing
from studyapp.ui.import_.view import ClassView, PairView, SetChoice
from studyapp.ui.import_.wording import alike_name, decision_name
from studyapp.ui.questions.question_body import add_question
from studyapp.ui.questions.target_card import TargetCard
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import percent_text


class DuplicatesStep(QWidget):
    """`target_changed`: another set or name; `chosen` carries the key of a row that is like another.

    `decided` carries a way of being alike and what becomes of all such rows, `decided_one` that of the row shown.
    """

    target_changed = Signal()
    chosen = Signal(bytes)
    decided = Signal(object, object)
    decided_one = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        self.target = TargetCard(theme)
        self.target.changed.connect(self.target_changed)
        self.review = CheckBox(theme, self.tr("Let them wait for a review"))
        self.target.body.addWidget(self.review)
        self._left = ScrollColumn(theme, 480, margins=(20, 12, 20, 16), spacing=12)
        self._notices = QVBoxLayout()
        self._left.column.addLayout(self._notices)
        self._left.column.addWidget(self.target)
        self._classes = QVBoxLayout()
        self._classes.setSpacing(theme.px(12))
        self._left.column.addLayout(self._classes)
        self._left.column.addStretch(1)
        self.list = RowList(theme, self.tr("Questions that are there already or much alike"))
        self.list.chosen.connect(self.chosen)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        row.addWidget(Label(theme, self.tr("One by one"), "bodyBold"))
        listed = SidePane(theme, head, self.list, 134)
        self.pane = ScrollColumn(theme, 720, margins=(24, 16, 24, 16), spacing=12)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.pane.column.addLayout(self._body)
        self.pane.column.addStretch(1)
        self.pairs = TwoPanes(theme, (self.tr("List"), listed), (self.tr("Pair"), self.pane), width=240, both_from=560)
        self.panes = TwoPanes(
            theme, (self.tr("Set"), self._left), (self.tr("Alike"), self.pairs), width=360, both_from=760
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.pairs.show_pane(1))
        self.decision: Segmented | None = None
        self.classes: dict[Standing, Segmented] = {}

    def show_sets(self, sets: Sequence[SetChoice], name: str) -> None:
        """Offer the sets, and `name` for a new one."""
        self.target.show_sets([(one.id, one.name) for one in sets], name)

    def show_notice(self, sentence: str) -> None:
        """Say why nothing was imported ("": nothing)."""
        clear_layout(self._notices)
        if sentence:
            self._notices.addWidget(NoticeBar(self._theme, sentence, "warn"))

    def show_classes(self, new: int, classes: Sequence[ClassView]) -> None:
        """Show how many questions are new, and how many are alike in which way."""
        theme = self._theme
        clear_layout(self._classes)
        self.classes = {}
        card = Card(theme, self.tr("Compared with the set"))
        card.body.addWidget(TextBlock(theme, self.tr("New: %1").replace("%1", str(new)), "body"))
        for one in classes:
            words = self.tr("%1: %2").replace("%1", alike_name(one.standing)).replace("%2", str(one.rows))
            card.body.addWidget(TextBlock(theme, words, "body"))
            choices = [(decision, decision_name(decision)) for decision in one.choices]
            choice = Segmented(
                theme, alike_name(one.standing), choices, height=32, role="caption", optional=one.decision is None
            )
            choice.set_value(one.decision)
            choice.chosen.connect(lambda value, standing=one.standing: self._decide(standing, value))
            card.body.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
            self.classes[one.standing] = choice
        self._classes.addWidget(card)

    def show_rows(self, rows: Sequence[ListRow], current: bytes | None) -> None:
        """Show the rows that are alike and stand at `current`, without telling anybody."""
        self.list.show_rows(rows, current)

    def show_pair(self, view: PairView | None) -> None:
        """Show a row and the question that it is like."""
        theme = self._theme
        clear_layout(self._body)
        self.decision = None
        if view is None:
            words = self.tr("No question is there already, and none is much alike.")
            self._body.addWidget(TextBlock(theme, words, "body", "ink2"))
            return
        planned, rival = view.planned, view.planned.rival
        line = FlowLayout(gap=theme.px(12), line_gap=theme.px(8))
        choices = [(decision, decision_name(decision)) for decision in planned.choices]
        self.decision = Segmented(theme, self.tr("What becomes of it"), choices, height=32, role="caption")
        self.decision.set_value(planned.decision)
        self.decision.chosen.connect(self._decide_one)
        line.addWidget(self.decision)
        said = alike_name(planned.standing)
        if planned.standing is Standing.NEAR and rival is not None:
            alike = self.tr("%1: the stems have %2 in common")
            said = alike.replace("%1", said).replace("%2", percent_text(rival.likeness))
        line.addWidget(Label(theme, said, "caption", "ink2"))
        self._body.addLayout(line)
        self._show_question(self.tr("In the file"), planned.question)
        if rival is not None:
            there = self.tr("In the set now") if rival.row is None else self.tr("Also in this import")
            self._show_question(there, rival.question)
        self.pane.verticalScrollBar().setValue(0)

    def _show_question(self, words: str, question: Question) -> None:
        self._body.addSpacing(self._theme.px(8))
        self._body.addWidget(Label(self._theme, words, "bodyBold"))
        add_question(self._body, self._theme, question)

    def _decide(self, standing: Standing, value: object) -> None:
        if isinstance(value, Decision):
            self.decided.emit(standing, value)

    def _decide_one(self, value: object) -> None:
        if isinstance(value, Decision):
            self.decided_one.emit(value)
