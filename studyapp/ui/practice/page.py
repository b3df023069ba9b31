"""The page 练习: choose sections, kinds, number and order; one line says how many questions match."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, Order
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.practice.view import PracticeChoice, PracticeView
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.wording import feedback_name, kind_name, order_name, rule_name

COUNTS = (10, 20, 30, 50)
ALL = 100_000
TWO_COLUMNS, WIDE = 840, 1004
"""Widths of the page in px at 100 %: from here on two columns, from here on the right one has its full width."""
RIGHT_WIDE, RIGHT_MEDIUM = 400, 380
LEAST_ROWS, MOST_ROWS = 6, 40
UNLIMITED = 16_777_215
"""Qt's own word for no greatest size."""


class PracticePage(FramePage):
    """Shows a `PracticeView`; emits the choice whenever it changes and when the practice is to start."""

    set_chosen = Signal(bytes)
    choice_changed = Signal(object)
    start_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._filling = False
        self._shown_set: bytes | None = None
        self._sets = ComboBox(theme, self.tr("Question set"))
        self._sets.chosen.connect(self._set_chosen)
        self._model = SectionModel(self, checkable=True)
        self._model.checks_changed.connect(self._changed)
        self._tree = SectionTree(theme, TreeLook(bar=72, percent=False, right=20), self._model)
        self._tree.setAccessibleName(self.tr("Sections to practise"))
        self._kinds: dict[QuestionKind, CheckBox] = {}
        self._kind_box = QWidget()
        self._kind_flow = FlowLayout(self._kind_box, gap=theme.px(12), line_gap=theme.px(4))
        self._count = Segmented(
            theme, self.tr("Number of questions"), [*((n, str(n)) for n in COUNTS), (ALL, self.tr("All"))]
        )
        self._count.set_value(20)
        self._order = ComboBox(theme, self.tr("Order"), [(order, order_name(order)) for order in Order])
        self._order.set_value(Order.UNSEEN_FIRST)
        self._feedback = Segmented(
            theme,
            self.tr("Feedback"),
            [(feedback, feedback_name(feedback)) for feedback in Feedback],
        )
        self._rule = Segmented(
            theme,
            self.tr("Multiple choice"),
            [(rule, rule_name(rule)) for rule in MultipleRule],
        )
        for chooser in (self._count, self._feedback, self._rule):
            chooser.chosen.connect(self._changed)
        self._order.chosen.connect(self._changed)
        self._matches = ElidedLabel(theme, role="body", tone="ink2")
        self._start = PrimaryButton(theme, self.tr("Start practice"), key="Enter", size="large")
        self._start.clicked.connect(self._emit_start)
        self._arrange()

    def show_practice(self, view: PracticeView) -> None:
        """Show what can be practised; what was checked stays so, what is new is checked."""
        self._filling = True
        self._sets.set_choices([(choice.id, choice.name) for choice in view.sets])
        self._sets.set_value(view.chosen_set)
        self._sets.setVisible(len(view.sets) > 1)
        self._model.set_rows(view.sections)
        self._show_kinds(view.kinds)
        if view.chosen_set != self._shown_set:
            self._feedback.set_value(view.feedback)
            self._rule.set_value(view.rule)
        self._shown_set = view.chosen_set
        self._filling = False
        self._fit()
        self._changed()

    def show_matches(self, matching: int) -> None:
        """Say how many questions the choice matches."""
        asked = min(matching, int(str(self._count.value())))
        if matching:
            match = self.tr("%n question(s) match", "", matching)
            ask = self.tr("%n will be asked", "", asked)
            text = self.tr("{matching}, {asked}").format(matching=match, asked=ask)
        elif self._shown_set is None:
            text = self.tr("There are no questions yet: the bank is still being prepared.")
        else:
            text = self.tr("No question matches: check more sections or kinds.")
        self._matches.setText(text)
        self._start.setEnabled(matching > 0)

    def choice(self) -> PracticeChoice | None:
        """Return what is chosen, or None while there is no set."""
        set_id = self._shown_set
        if set_id is None:
            return None
        checked = self._model.checked_ids()
        return PracticeChoice(
            set_id=set_id,
            sections=None if self._model.all_checked() else checked,
            kinds=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            wanted=int(str(self._count.value())),
            order=Order(str(self._order.value())),
            feedback=Feedback(str(self._feedback.value())),
            rule=MultipleRule(str(self._rule.value())),
        )

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("Enter", self.tr("Start practice")),
            KeyMeaning("Space", self.tr("Check or clear a section")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Enter, as the button's cap says (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start.isEnabled():
            self._emit_start()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def _set_chosen(self, set_id: object) -> None:
        if isinstance(set_id, bytes):
            self.set_chosen.emit(set_id)

    def _show_kinds(self, kinds: Sequence[tuple[QuestionKind, int]]) -> None:
        if [kind for kind, _ in kinds] == list(self._kinds):
            # The boxes stay, and with them the keyboard that may stand at one.
            for kind, count in kinds:
                self._kinds[kind].setText(self._kind_words(kind, count))
            return
        cleared = {kind for kind, box in self._kinds.items() if not box.isChecked()}
        clear_layout(self._kind_flow)
        self._kinds = {}
        for kind, count in kinds:
            box = CheckBox(self._theme, self._kind_words(kind, count))
            box.setChecked(kind not in cleared)
            box.toggled.connect(self._changed)
            self._kind_flow.addWidget(box)
            self._kinds[kind] = box
        # Columns of one width, so that the boxes stand below each other.
        width = max((box.sizeHint().width() for box in self._kinds.values()), default=0)
        for box in self._kinds.values():
            box.setFixedWidth(width)

    def _kind_words(self, kind: QuestionKind, count: int) -> str:
        return self.tr("{kind} {count}").format(kind=kind_name(kind), count=count)

    def _changed(self) -> None:
        choice = self.choice()
        if choice is None:
            self.show_matches(0)
        elif not self._filling:
            self.choice_changed.emit(choice)

    def _emit_start(self) -> None:
        choice = self.choice()
        if choice is not None and self._start.isEnabled():
            self.start_requested.emit(choice)

    def _make_scope(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("What to practise"))
        for text, checked in ((self.tr("Check all"), True), (self.tr("Clear"), False)):
            button = QuietButton(theme, text, size="small")
            button.clicked.connect(lambda _=False, checked=checked: self._model.check_all(checked))
            card.add_to_title(button)
        # As wide as the tree's rows; the choice of the set keeps the sides of the card.
        card.body.setContentsMargins(theme.px(12), 0, 0, 0)
        sets = QHBoxLayout()
        sets.setContentsMargins(theme.px(8), 0, theme.px(20), 0)
        sets.addWidget(self._sets)
        card.body.addLayout(sets)
        card.body.addWidget(self._tree, 1)
        return card

    def _make_way(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("How to practise"))
        card.body.setSpacing(theme.px(6))
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Kinds"), self._kind_box),
            (self.tr("Number of questions"), self._count),
            (self.tr("Order"), self._order),
            (self.tr("Feedback"), self._feedback),
            (self.tr("Multiple choice"), self._rule),
        )
        for place, (name, field) in enumerate(fields):
            card.body.addSpacing(theme.px(12 if place else 4))
            card.body.addWidget(Label(theme, name, role="caption", tone="ink2"))
            card.body.addWidget(field)
        card.body.addStretch(1)
        return card

    def _make_foot(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        bar.setProperty("edge", "top")
        bar.setFixedHeight(self._theme.px(72))
        self._foot = QHBoxLayout(bar)
        self._foot.setSpacing(self._theme.px(16))
        self._foot.addWidget(self._matches, 1)
        self._foot.addWidget(self._start)
        return bar

    def _arrange(self) -> None:
        theme = self._theme
        self._scope, self._way = self._make_scope(), self._make_way()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.px(16))
        self._cards.addWidget(self._scope, 1)
        self._cards.addWidget(self._way)
        self._column = ScrollColumn(theme, spacing=0)
        self._column.column.addWidget(Label(theme, self.tr("Practice"), role="title1"))
        self._column.column.addSpacing(theme.px(16))
        self._column.column.addLayout(self._cards, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(self._make_foot())

    def _fit(self) -> None:
        """Lay the cards out for the width of the page."""
        theme = self._theme
        width = self.width() / theme.scale
        beside = width >= TWO_COLUMNS
        right = theme.px(RIGHT_WIDE if width >= WIDE else RIGHT_MEDIUM)
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._way.setMinimumWidth(right if beside else 0)
        self._way.setMaximumWidth(right if beside else UNLIMITED)
        # Beside the other card the tree scrolls by itself; where the page scrolls anyway it shows all its rows.
        rows = LEAST_ROWS if beside else min(MOST_ROWS, max(LEAST_ROWS, len(self._model.rows())))
        self._tree.setMinimumHeight(theme.px(38) * rows)
        sides = 40 if beside else 20
        self._column.set_margins(theme, (sides, 28 if beside else 16, sides, 24))
        self._foot.setContentsMargins(theme.px(sides), 0, theme.px(sides), 0)
