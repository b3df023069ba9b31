"""The card 练习方式 of the page 练习: the way, kinds, number, order, and what belongs to the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from question_bank.model import QuestionKind
from studyapp.quiz.practice import LIMITS, WRITTEN, PracticeChoice, Way
from studyapp.quiz.request import Feedback, MultipleRule, Order
from studyapp.ui.practice.view import Scope
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.check_box import CheckBox
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import feedback_name, kind_name, order_name, rule_name

COUNTS = (10, 20, 30, 50)
ALL = 100_000


class WayCard(Card):
    """`changed` tells of every choice that a person makes."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card; kinds come with `show_kinds`."""
        super().__init__(theme, self.tr("How to practise"), parent)
        self._theme = theme
        self._kinds: dict[QuestionKind, CheckBox] = {}
        self._kind_box = QWidget()
        self._kind_flow = FlowLayout(self._kind_box, gap=theme.px(12), line_gap=theme.px(4))
        ways = (
            (Way.PRACTICE, self.tr("Practice")),
            (Way.STUDY, self.tr("Study")),
            (Way.CHALLENGE, self.tr("Challenge")),
        )
        self.way = Segmented(theme, self.tr("Way"), ways)
        self._meaning = TextBlock(theme, "", "caption", "ink2")
        counts = [*((n, str(n)) for n in COUNTS), (ALL, self.tr("All"))]
        self.count = Segmented(theme, self.tr("Number of questions"), counts)
        self.count.set_value(20)
        self.order = ComboBox(theme, self.tr("Order"), [(order, order_name(order)) for order in Order])
        self.order.set_value(Order.UNSEEN_FIRST)
        self.place: Segmented | None = None
        self._place: int | None = None
        self._place_box = QWidget()
        self._place_flow = FlowLayout(self._place_box)
        self.seconds = Segmented(theme, self.tr("Time for each question"), [(n, self._seconds(n)) for n in LIMITS])
        self.seconds.set_value(20)
        self.feedback = Segmented(theme, self.tr("Feedback"), [(one, feedback_name(one)) for one in Feedback])
        self.rule = Segmented(theme, self.tr("Multiple choice"), [(one, rule_name(one)) for one in MultipleRule])
        for chooser in (self.way, self.count, self.order, self.seconds, self.feedback, self.rule):
            chooser.chosen.connect(self._on_chosen)
        self._fields: dict[QWidget, QWidget] = {}
        self._arrange()
        self._fit()

    def choice(self, scope: Scope) -> PracticeChoice:
        """Return what is chosen, of what `scope` says."""
        return PracticeChoice(
            sets=scope.sets,
            sections=scope.sections,
            kinds=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            wanted=int(str(self.count.value())),
            order=Order(str(self.order.value())),
            feedback=Feedback(str(self.feedback.value())),
            rule=MultipleRule(str(self.rule.value())),
            way=Way(str(self.way.value())),
            seconds=int(str(self.seconds.value())),
            from_first=self.place is not None and self.place.value() is True,
        )

    def show_choice(self, choice: PracticeChoice) -> None:
        """Choose as `choice` says, without telling of it."""
        for kind, box in self._kinds.items():
            blocked = box.blockSignals(True)
            box.setChecked(kind in choice.kinds)
            box.blockSignals(blocked)
        self.count.set_value(choice.wanted)
        self.order.set_value(choice.order)
        self.feedback.set_value(choice.feedback)
        self.rule.set_value(choice.rule)
        self.way.set_value(choice.way)
        self.seconds.set_value(choice.seconds)
        self._fit()

    def show_kinds(self, kinds: Sequence[tuple[QuestionKind, int]]) -> None:
        """Offer `kinds` with their counts; what was cleared stays so."""
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
            box.toggled.connect(self.changed)
            self._kind_flow.addWidget(box)
            self._kinds[kind] = box
        # Columns of one width, so that the boxes stand below each other.
        width = max((box.sizeHint().width() for box in self._kinds.values()), default=0)
        for box in self._kinds.values():
            box.setFixedWidth(width)
        self._fit()

    def show_place(self, place: int | None) -> None:
        """Offer to go on with question `place` or to begin at the first; None: there is only the first."""
        if place == self._place:
            return
        self._place = place
        clear_layout(self._place_flow)
        self.place = None
        if place is not None:
            go_on = self.tr("Go on with question {number}").format(number=place)
            choices = ((False, go_on), (True, self.tr("Begin at the first")))
            self.place = Segmented(self._theme, self.tr("Where to begin"), choices, height=32, role="caption")
            self.place.chosen.connect(self._on_chosen)
            self._place_flow.addWidget(self.place)
            self.place.show()
        self._fit()

    def _on_chosen(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Show what the way and the order ask for."""
        way = Way(str(self.way.value()))
        self._meaning.setText(self._means(way))
        self._fields[self.seconds].setVisible(way is Way.CHALLENGE)
        self._fields[self.feedback].setVisible(way is Way.PRACTICE)
        self._fields[self.rule].setVisible(way is not Way.STUDY)
        self._place_box.setVisible(self.place is not None and self.order.value() is Order.SEQUENTIAL)
        for kind, box in self._kinds.items():
            box.setEnabled(way is not Way.CHALLENGE or kind not in WRITTEN)

    def _means(self, way: Way) -> str:
        return {
            Way.PRACTICE: self.tr("Answer, and see how it went; every answer is kept."),
            Way.STUDY: self.tr("Read each question with its answer and its source; nothing is kept."),
            Way.CHALLENGE: self.tr("One mistake ends it; nothing that takes long to write is asked."),
        }[way]

    def _seconds(self, count: int) -> str:
        return self.tr("%n s", "", count)

    def _kind_words(self, kind: QuestionKind, count: int) -> str:
        return self.tr("{kind} {count}").format(kind=kind_name(kind), count=count)

    def _arrange(self) -> None:
        theme = self._theme
        self.body.setSpacing(0)
        fields: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Way"), (self.way, self._meaning)),
            (self.tr("Time for each question"), (self.seconds,)),
            (self.tr("Kinds"), (self._kind_box,)),
            (self.tr("Number of questions"), (self.count,)),
            (self.tr("Order"), (self.order, self._place_box)),
            (self.tr("Feedback"), (self.feedback,)),
            (self.tr("Multiple choice"), (self.rule,)),
        )
        for number, (name, controls) in enumerate(fields):
            field = self._fields[controls[0]] = QWidget()
            column = QVBoxLayout(field)
            column.setContentsMargins(0, theme.px(11 if number else 4), 0, 0)
            column.setSpacing(theme.px(6))
            column.addWidget(Label(theme, name, role="caption", tone="ink2"))
            for control in controls:
                column.addWidget(control)
            self.body.addWidget(field)
        self.body.addStretch(1)
