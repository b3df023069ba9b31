"""The page 练习: choose sections, kinds, number and order; one line says how many questions match."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import QuestionKind
from studyapp.quiz.request import Feedback, MultipleRule, Order
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.practice.view import PracticeChoice, PracticeView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree, TreeLook
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.wording import kind_name, order_name

COUNTS = (10, 20, 30, 50)
ALL = 100_000
MEDIUM = 748


class PracticePage(QWidget):
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
        self._sets = QComboBox()
        self._sets.setAccessibleName(self.tr("Question set"))
        self._sets.activated.connect(self._set_activated)
        self._model = SectionModel(self, checkable=True)
        self._model.checks_changed.connect(self._changed)
        self._tree = SectionTree(theme, TreeLook(bar=72, percent=False), self._model)
        self._tree.setAccessibleName(self.tr("Sections to practise"))
        self._kinds: dict[QuestionKind, QCheckBox] = {}
        self._kind_box = QWidget()
        self._kind_flow = FlowLayout(self._kind_box, gap=theme.px(16), line_gap=theme.px(8))
        self._count = Segmented(
            theme, self.tr("Number of questions"), [*((n, str(n)) for n in COUNTS), (ALL, self.tr("All"))]
        )
        self._count.set_value(20)
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order"))
        for order in Order:
            self._order.addItem(order_name(order), order)
        self._order.setCurrentIndex(self._order.findData(Order.UNSEEN_FIRST))
        self._feedback = Segmented(
            theme,
            self.tr("Feedback"),
            [(Feedback.EACH, self.tr("After each question")), (Feedback.END, self.tr("After handing in"))],
        )
        self._rule = Segmented(
            theme,
            self.tr("Multiple choice"),
            [
                (MultipleRule.ALL_OR_NOTHING, self.tr("All or nothing")),
                (MultipleRule.PARTIAL, self.tr("Partial credit")),
            ],
        )
        for chooser in (self._count, self._feedback, self._rule):
            chooser.chosen.connect(self._changed)
        self._order.activated.connect(self._changed)
        self._matches = Label(theme, role="body", tone="ink2")
        self._start = PrimaryButton(theme, self.tr("Start practice"), key="Enter", size="large")
        self._start.clicked.connect(self._emit_start)
        self._arrange()

    def show_practice(self, view: PracticeView) -> None:
        """Show what can be practised, everything checked."""
        self._filling = True
        self._sets.clear()
        for choice in view.sets:
            self._sets.addItem(choice.name, choice.id)
        if view.chosen_set is not None:
            self._sets.setCurrentIndex(self._sets.findData(view.chosen_set))
        self._sets.setVisible(len(view.sets) > 1)
        self._model.set_rows(view.sections)
        while (item := self._kind_flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._kinds = {}
        for kind, count in view.kinds:
            box = QCheckBox(self.tr("{kind} {count}").format(kind=kind_name(kind), count=count))
            box.setAccessibleName(box.text())
            box.setChecked(True)
            box.toggled.connect(self._changed)
            self._kind_flow.addWidget(box)
            self._kinds[kind] = box
        self._feedback.set_value(view.feedback)
        self._rule.set_value(view.rule)
        self._filling = False
        self._changed()

    def show_matches(self, matching: int) -> None:
        """Say how many questions the choice matches."""
        asked = min(matching, int(str(self._count.value())))
        if matching:
            text = self.tr("%n question(s) match", "", matching)
            text = self.tr("{matching}, {asked} will be asked").format(matching=text, asked=asked)
        else:
            text = self.tr("No question matches: check more sections or kinds.")
        self._matches.setText(text)
        self._start.setEnabled(matching > 0)

    def choice(self) -> PracticeChoice | None:
        """Return what is chosen, or None while there is no set."""
        set_id = self._sets.currentData()
        if set_id is None:
            return None
        checked = self._model.checked_ids()
        return PracticeChoice(
            set_id=bytes(set_id),
            sections=None if self._model.all_checked() else checked,
            kinds=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            wanted=int(str(self._count.value())),
            order=Order(self._order.currentData()),
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
        wide = event.size().width() / self._theme.scale >= MEDIUM
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _set_activated(self) -> None:
        self.set_chosen.emit(bytes(self._sets.currentData()))

    def _changed(self) -> None:
        choice = self.choice()
        if not self._filling and choice is not None:
            self.choice_changed.emit(choice)

    def _emit_start(self) -> None:
        choice = self.choice()
        if choice is not None and self._start.isEnabled():
            self.start_requested.emit(choice)

    def _arrange(self) -> None:
        theme = self._theme
        scope = Card(theme, self.tr("What to practise"))
        for text, checked in ((self.tr("Check all"), True), (self.tr("Clear"), False)):
            button = QuietButton(theme, text, size="small")
            button.clicked.connect(lambda _=False, checked=checked: self._model.check_all(checked))
            scope.add_to_title(button)
        scope.body.addWidget(self._sets)
        self._tree.setMinimumHeight(theme.px(8 * 38))
        scope.body.addWidget(self._tree, 1)
        way = Card(theme, self.tr("How to practise"))
        way.body.setSpacing(theme.px(6))
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Kinds"), self._kind_box),
            (self.tr("Number of questions"), self._count),
            (self.tr("Order"), self._order),
            (self.tr("Feedback"), self._feedback),
            (self.tr("Multiple choice"), self._rule),
        )
        for place, (name, field) in enumerate(fields):
            if place:
                way.body.addSpacing(theme.px(12))
            way.body.addWidget(Label(theme, name, role="caption", tone="ink2"))
            way.body.addWidget(field)
        way.body.addStretch(1)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.px(16))
        self._cards.addWidget(scope, 3)
        self._cards.addWidget(way, 2)
        column = ScrollColumn(theme, spacing=0)
        column.column.addWidget(Label(theme, self.tr("Practice"), role="title1"))
        column.column.addSpacing(theme.px(16))
        column.column.addLayout(self._cards, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(40), theme.px(12), theme.px(40), theme.px(16))
        foot.addWidget(self._matches, 1)
        foot.addWidget(self._start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(column, 1)
        whole.addLayout(foot)
