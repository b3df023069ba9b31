"""The tab 待审: the questions that wait for a verdict, worked by keys, each beside its evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.bank.view import QuestionView
from studyapp.ui.questions.filter_boxes import CauseBox, KindBox
from studyapp.ui.questions.places_panel import PlacesPanel
from studyapp.ui.questions.question_body import add_question
from studyapp.ui.questions.question_form import QuestionForm
from studyapp.ui.questions.review_filter import Narrowed
from studyapp.ui.questions.review_foot import ReviewFoot
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

LIST, EVIDENCE = 264, 320


class ReviewView(QWidget):
    """`chosen` carries the id of the row one stands at, `filtered` comes when other ones are wanted.

    The verdicts come from `foot`; `edited` carries the question from the form (None: given up).
    """

    chosen = Signal(bytes)
    filtered = Signal()
    edited = Signal(object)
    edit_begun = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the queue, empty."""
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, self.tr("To be reviewed"))
        self.list.chosen.connect(self._stand_at)
        head = QWidget()
        row = FlowLayout(head, gap=theme.px(8), line_gap=theme.px(8))
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self.kinds = KindBox(theme)
        self.causes = CauseBox(theme)
        for box in (self.kinds, self.causes):
            box.chosen.connect(lambda _value: self._filter())
            row.addWidget(box)
        left = SidePane(theme, head, self.list, 134)
        self.pane = ScrollColumn(theme, 720, margins=(28, 20, 28, 20), spacing=16)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.pane.column.addLayout(self._body)
        self.places = PlacesPanel(theme)
        self._beneath = QVBoxLayout()
        self.pane.column.addLayout(self._beneath)
        self.pane.column.addStretch(1)
        self.form: QuestionForm | None = None
        self._side = QFrame()
        self._side.setProperty("kind", "panel")
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(theme.px(24), theme.px(24), theme.px(16), theme.px(16))
        self._side_column.addWidget(self.places)
        right = QWidget()
        line = QHBoxLayout(right)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane, 1)
        self._rule = Hairline(standing=True)
        line.addWidget(self._rule)
        line.addWidget(self._side)
        self._side.setFixedWidth(theme.px(EVIDENCE))
        self.panes = TwoPanes(theme, (self.tr("List"), left), (self.tr("Question"), right), width=LIST, both_from=660)
        self.panes.show_pane(1)
        self.list.opened.connect(lambda: self.panes.show_pane(1))
        self.foot = ReviewFoot(theme)
        self.foot.settled.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.foot.bar.edit_wanted.connect(self.edit_begun)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.panes, 1)
        whole.addWidget(self.foot)
        self._three: bool | None = True

    def switched(self) -> tuple[TwoPanes, ...]:
        """Return the panes whose switches whoever holds this lays out."""
        return (self.panes,)

    def show_filters(self, choice: Narrowed) -> None:
        """Offer the kinds and causes of what waits."""
        self.kinds.show_counts(choice.kinds)
        self.causes.show_counts(choice.of_any_cause, choice.causes)

    def show_rows(self, rows: Sequence[ListRow], current: bytes | None) -> None:
        """Show the queue and stand at `current`, without telling anybody."""
        self.list.show_rows(rows, current)

    def show_question(self, view: QuestionView, places: Sequence[SourceParagraph], place: tuple[int, int]) -> None:
        """Show the question one stands at, which is number `place[0]` (from 0) of `place[1]`."""
        theme = self._theme
        self._clear()
        row = QHBoxLayout()
        what = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        what.addWidget(Tag(theme, kind_name(view.question.kind)))
        row.addLayout(what, 1)
        words = self.tr("%1 of %2").replace("%1", str(place[0] + 1)).replace("%2", str(place[1]))
        row.addWidget(Label(theme, words, "caption", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(row)
        self._body.addWidget(TextBlock(theme, view.place, "caption", "ink2"))
        add_question(self._body, theme, view.question)
        if view.note:
            self._body.addSpacing(theme.px(6))
            self._body.addWidget(NoticeBar(theme, view.note, "warn"))
        self.places.show_places(places)
        self.places.setVisible(bool(places))

    def show_form(self, view: QuestionView) -> None:
        """Let one edit the question; the verdicts are away meanwhile."""
        self._clear()
        self.foot.leave_out()
        self.panes.show_pane(1)
        self.form = QuestionForm(self._theme, view.question, kinds=True)
        self.form.saved.connect(self.edited)
        self.form.given_up.connect(lambda: self.edited.emit(None))
        self._body.addWidget(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_nothing(self, sentence: str) -> None:
        """Say that nothing waits."""
        self._clear()
        self._body.addWidget(TextBlock(self._theme, sentence, "body", "ink2"))
        self.places.hide()

    def show_problem(self, sentence: str) -> None:
        """Say above the question why something was not done."""
        self._body.insertWidget(0, NoticeBar(self._theme, sentence, "warn"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge by letters, go by arrows, take back by Ctrl+Z (Qt override)."""
        if self.form is not None:
            super().keyPressEvent(event)
            return
        button = self.foot.bar.button_of(Qt.Key(event.key()), event.modifiers())
        if button is None:
            super().keyPressEvent(event)
        else:
            button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the source a column of its own where there is room (Qt override)."""
        super().resizeEvent(event)
        three = self.width() >= self._theme.px(LIST + 420 + EVIDENCE)
        if three == self._three:
            return
        self._three = three
        self._side.setVisible(three)
        self._rule.setVisible(three)
        (self._side_column if three else self._beneath).addWidget(self.places)
        self.places.set_growing(not three)

    def _stand_at(self, id_: bytes) -> None:
        self.foot.ask.give_up()
        self.chosen.emit(id_)

    def _filter(self) -> None:
        self.foot.ask.give_up()
        self.filtered.emit()

    def _clear(self) -> None:
        self.form = None
        clear_layout(self._body)
        self.pane.verticalScrollBar().setValue(0)
