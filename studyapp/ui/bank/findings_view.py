"""A list of things noticed and the questions concerned beside it: the tabs 体检 and 纠错."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from question_bank.model import Question
from studyapp.ui.questions.question_body import add_question
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.focus_lead import FocusLead
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.side_by_side import SideBySide
from studyapp.ui.widgets.text_block import TextBlock


class FindingsView(QWidget):
    """`chosen` carries the key of a row, `opened` the id of a question to go to, `acted` comes from the action."""

    chosen = Signal(bytes)
    opened = Signal(bytes)
    retired = Signal(bytes)
    acted = Signal()
    again = Signal()

    def __init__(self, theme: Theme, name: str, again: str = "", parent: QWidget | None = None) -> None:
        """Make the list called `name`, empty; `again` names the button that looks anew ("": none)."""
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, name)
        self.list.chosen.connect(self.chosen)
        head = QWidget()
        row = FlowLayout(head, gap=theme.px(8), line_gap=theme.px(8))
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self.count = Label(theme, "", "bodyBold")
        row.addWidget(self.count)
        self.look = SecondaryButton(theme, again, icon_name="again", size="small")
        self.look.clicked.connect(self.again)
        row.addWidget(self.look)
        self.look.setVisible(bool(again))
        left = SidePane(theme, head, self.list, 134)
        self.pane = ScrollColumn(theme, 760, margins=(28, 20, 28, 20), spacing=12)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.pane.column.addLayout(self._body)
        self.pane.column.addStretch(1)
        self.panes = TwoPanes(
            theme, (self.tr("List"), left), (self.tr("Questions"), self.pane), width=340, both_from=700
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.panes.show_pane(1))
        FocusLead(self).to(self.list)

    def switched(self) -> tuple[TwoPanes, ...]:
        """Return the panes whose switches whoever holds this lays out."""
        return (self.panes,)

    def show_rows(self, words: str, rows: Sequence[ListRow], current: bytes | None) -> None:
        """Show what was noticed under `words` and stand at `current`, without telling anybody."""
        self.count.setText(words)
        self.list.show_rows(rows, current)

    def show_questions(
        self,
        title: str,
        note: str,
        questions: Sequence[tuple[Question, str]],
        *,
        action: str = "",
        compared: bool = False,
    ) -> None:
        """Show the questions concerned, each with its place in words; `action` names what can be done ("": nothing).

        Those to be `compared` stand side by side.
        """
        theme = self._theme
        clear_layout(self._body)
        self.pane.verticalScrollBar().setValue(0)
        notice = NoticeBar(theme, f"{title}\n{note}" if note else title, "warn", action=action)
        notice.acted.connect(self.acted)
        self._body.addWidget(notice)
        shown = [self._question(question, place) for question, place in questions]
        together = 2 if compared else 1
        for place in range(0, len(shown), together):
            self._body.addSpacing(theme.px(8))
            self._body.addWidget(SideBySide(theme, shown[place : place + together]))

    def _question(self, question: Question, place: str) -> QWidget:
        """Return a question under its place and what can be done with it."""
        theme = self._theme
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(TextBlock(theme, place, "caption", "ink2"))
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(4))
        open_ = SecondaryButton(theme, self.tr("Go to it"), size="small")
        open_.setAccessibleName(self.tr("Go to “%1”").replace("%1", question.stem))
        open_.clicked.connect(lambda: self.opened.emit(question.id))
        row.addWidget(open_)
        retire = SecondaryButton(theme, self.tr("Retire"), size="small")
        retire.setAccessibleName(self.tr("Retire “%1”").replace("%1", question.stem))
        retire.clicked.connect(lambda: self.retired.emit(question.id))
        row.addWidget(retire)
        column.addLayout(row)
        add_question(column, theme, question)
        return whole

    def show_nothing(self, sentence: str) -> None:
        """Say that there is nothing to see, and why."""
        clear_layout(self._body)
        self._body.addWidget(TextBlock(self._theme, sentence, "body", "ink2"))

    def stand(self) -> None:
        """Give the list the keys."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
