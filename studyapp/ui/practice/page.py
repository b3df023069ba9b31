"""The page 练习: choose sections, way, kinds, number and order; one line says how many questions match."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.practice import WRITTEN, PracticeChoice, Way
from studyapp.quiz.request import Order
from studyapp.ui.key_list import KeyMeaning
from studyapp.ui.practice.presets_bar import PresetsBar
from studyapp.ui.practice.view import Matches, PracticeSet, PracticeView, lacks, scope_of, sections_of
from studyapp.ui.practice.way_card import WayCard
from studyapp.ui.theme import Theme
from studyapp.ui.when_seen import FramePage
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.section_delegate import TreeLook
from studyapp.ui.widgets.section_model import SectionModel
from studyapp.ui.widgets.section_tree import SectionTree

TWO_COLUMNS, WIDE = 840, 1004
"""Widths of the page in px at 100 %: from here on two columns, from here on the right one has its full width."""
RIGHT_WIDE, RIGHT_MEDIUM = 400, 380
LEAST_ROWS, MOST_ROWS = 6, 40
UNLIMITED = 16_777_215
"""Qt's own word for no greatest size."""


class PracticePage(FramePage):
    """Shows a `PracticeView`; emits the choice whenever it changes and when the practice is to start."""

    choice_changed = Signal(object)
    start_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the page, empty."""
        super().__init__(parent)
        self.setProperty("page", "true")
        self._theme = theme
        self._sets: tuple[PracticeSet, ...] | None = None
        self._model = SectionModel(self, checkable=True)
        self._model.checks_changed.connect(self._changed)
        self._tree = SectionTree(theme, TreeLook(bar=72, percent=False, right=20), self._model)
        self._tree.setAccessibleName(self.tr("Sections to practise"))
        self.presets = PresetsBar(theme)
        self.way = WayCard(theme)
        self.way.changed.connect(self._changed)
        self._matches = ElidedLabel(theme, role="body", tone="ink2")
        self._start = PrimaryButton(theme, self.tr("Start practice"), key="Enter", size="large")
        self._start.clicked.connect(self._emit_start)
        self._arrange()

    def show_practice(self, view: PracticeView) -> None:
        """Show what can be practised; what was checked stays so, what is new is checked."""
        if self._sets is None:
            self.way.feedback.set_value(view.feedback)
            self.way.rule.set_value(view.rule)
        self._sets = view.sets
        self._model.set_rows(view.sections)
        self.way.show_kinds(view.kinds)
        self._fit()
        self._changed()

    def show_choice(self, choice: PracticeChoice) -> bool:
        """Choose as `choice` says; return whether everything that it names is still there."""
        sets = self._sets or ()
        self._model.check_only(frozenset(sections_of(sets, choice)))
        self.way.show_choice(choice)
        self._changed()
        return not lacks(sets, choice)

    def show_matches(self, matches: Matches) -> None:
        """Say how many questions the choice matches, and where document order goes on."""
        self.way.show_kinds(matches.kinds)
        self.way.show_place(matches.place)
        self._matches.setText(self._words(matches))
        self._start.setEnabled(matches.asked > 0)

    def show_counting(self) -> None:
        """Say that it is being counted; the practice can be started meanwhile."""
        self._matches.setText(self.tr("Counting what is due …"))
        self._start.setEnabled(True)

    def choice(self) -> PracticeChoice:
        """Return what is chosen; before anything can be chosen it is empty."""
        return self.way.choice(scope_of(self._sets or (), self._model.checked_ids(), self._model.unchecked_ids()))

    def keys(self) -> Sequence[KeyMeaning]:
        """Return the keys of the page."""
        return (
            KeyMeaning("Enter", self.tr("Start practice")),
            KeyMeaning("Space", self.tr("Check or clear a section")),
            KeyMeaning("F2, Delete", self.tr("rename or delete the saved practice one stands at")),
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

    def _words(self, matches: Matches) -> str:
        if not self._sets:
            return self.tr("There are no questions yet: the bank is still being prepared.")
        choice = self.choice()
        if not matches.matching and choice.way is Way.CHALLENGE and choice.kinds and WRITTEN.issuperset(choice.kinds):
            return self.tr("A challenge asks nothing that takes long to write: check other kinds.")
        if not matches.matching and choice.order is Order.DUE and not choice.is_empty:
            return self.tr("Nothing of this is due now: choose another order.")
        if not matches.matching:
            return self.tr("No question matches: check more sections or kinds.")
        match = self.tr("%n question(s) match", "", matches.matching)
        if choice.way is Way.STUDY:
            ask = self.tr("%n will be shown", "", matches.asked)
        else:
            ask = self.tr("%n will be asked", "", matches.asked)
        return self.tr("{matching}, {asked}").format(matching=match, asked=ask)

    def _changed(self) -> None:
        if self._sets is not None:
            self.choice_changed.emit(self.choice())

    def _emit_start(self) -> None:
        if self._sets and self._start.isEnabled():
            self.start_requested.emit(self.choice())

    def _make_scope(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("What to practise"))
        for text, checked in ((self.tr("Check all"), True), (self.tr("Clear"), False)):
            button = QuietButton(theme, text, size="small")
            button.clicked.connect(lambda _=False, checked=checked: self._model.check_all(checked))
            card.add_to_title(button)
        # As wide as the tree's rows.
        card.body.setContentsMargins(theme.px(12), 0, 0, 0)
        card.body.addWidget(self._tree, 1)
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
        self._scope = self._make_scope()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.px(16))
        self._cards.addWidget(self._scope, 1)
        self._cards.addWidget(self.way)
        self._column = ScrollColumn(theme, spacing=0)
        self._column.column.addWidget(Label(theme, self.tr("Practice"), role="title1"))
        self._column.column.addSpacing(theme.px(8))
        self._column.column.addWidget(self.presets)
        self._column.column.addSpacing(theme.px(10))
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
        self.way.setMinimumWidth(right if beside else 0)
        self.way.setMaximumWidth(right if beside else UNLIMITED)
        # Beside the other card the tree scrolls by itself; where the page scrolls anyway it shows all its rows.
        rows = LEAST_ROWS if beside else min(MOST_ROWS, max(LEAST_ROWS, len(self._model.rows())))
        self._tree.setMinimumHeight(theme.px(38) * rows)
        sides = 40 if beside else 20
        self._column.set_margins(theme, (sides, 28 if beside else 16, sides, 24))
        self._foot.setContentsMargins(theme.px(sides), 0, theme.px(sides), 0)
