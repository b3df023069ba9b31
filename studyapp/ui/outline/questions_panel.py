"""The questions of one formulation, over the text: what is known of each, one with its key, all of them to practise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.statistics.mastery import Level
from studyapp.ui.outline.view import AskedQuestion
from studyapp.ui.questions.question_body import add_question, unbroken
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import Hairline
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock
from studyapp.ui.wording import kind_name

SIGNS = {Level.NOT_ASKED: "dash", Level.BEGINNING: "missed", Level.FAMILIAR: "again", Level.MASTERED: "check"}
SHORT = 420
"""Height of the panel in px at 100 % below which list and question take turns."""


class QuestionsPanel(QFrame):
    """`practised` carries the ids of the questions listed, in their order; `closed` tells that the list is left.

    Where there is too little height for both, the question with its key takes the place of the list.
    """

    practised = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make the panel, hidden."""
        super().__init__(parent)
        self._theme = theme
        self._asked: dict[bytes, AskedQuestion] = {}
        self._short = self._revealed = False
        self.setProperty("kind", "overlay")
        self.setProperty("overlay", "true")
        self._title = Label(theme, role="title3")
        close = IconButton(theme, "cross", self.tr("Close the list"))
        close.clicked.connect(self._leave)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(10))
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.list = RowList(theme, self.tr("Questions of this formulation"))
        self.list.chosen.connect(self._show_stem)
        self.list.opened.connect(self._reveal)
        self.pane = ScrollColumn(theme, margins=(16, 12, 16, 12), spacing=0)
        self.pane.setAccessibleName(self.tr("Question with its key"))
        self.practise = PrimaryButton(theme, size="large", key="Enter")
        self.practise.clicked.connect(self._practise)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        foot.addStretch(1)
        foot.addWidget(self.practise)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        self._between = Hairline()
        column.addWidget(self._between)
        column.addWidget(self.pane, 2)
        column.addWidget(Hairline())
        column.addLayout(foot)
        self.hide()

    def show_questions(self, asked: tuple[AskedQuestion, ...]) -> None:
        """List the questions; the key of one is seen only when it is asked for."""
        self._asked = {one.question.id: one for one in asked}
        self._title.setText(self.tr("%n question(s) on this", "", len(asked)))
        self.practise.setText(self.tr("Practise these %n", "", len(asked)))
        rows = [
            ListRow(
                one.question.id,
                one.question.stem,
                f"{kind_name(one.question.kind)} · {self._tries(one)}",
                SIGNS[one.known],
            )
            for one in asked
        ]
        first = asked[0].question.id if asked else None
        self.list.show_rows(rows, first)
        if first is not None:
            self._show_stem(first)
        self.practise.setEnabled(bool(asked))
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Practise by Enter, show the key by Space, close by Esc (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._practise()
        elif event.key() == Qt.Key.Key_Space:
            self._reveal()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.list.isHidden():
            bar = self.pane.verticalScrollBar()
            bar.setValue(bar.value() + (bar.singleStep() if event.key() == Qt.Key.Key_Down else -bar.singleStep()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and question one at a time where the panel is low (Qt's name)."""
        super().resizeEvent(event)
        self._short = event.size().height() < self._theme.px(SHORT)
        self._fit()

    def _leave(self) -> None:
        """Close the list, or go back to it from a question that has its place."""
        if self._revealed and self._short:
            self._show_stem(self.list.current() or b"")
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.closed.emit()

    def _fit(self) -> None:
        self.list.setVisible(not self._short or not self._revealed)
        self.pane.setVisible(not self._short or self._revealed)
        self._between.setVisible(not self._short)

    def _practise(self) -> None:
        if self._asked:
            self.practised.emit(tuple(self._asked))

    def _reveal(self) -> None:
        key = self.list.current()
        if key is not None:
            self._show(key, revealed=True)
            if self._short:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stem(self, key: bytes) -> None:
        self._show(key, revealed=False)

    def _show(self, key: bytes, *, revealed: bool) -> None:
        asked = self._asked.get(key)
        self._revealed = revealed
        self._fit()
        clear_layout(self.pane.column)
        if asked is None:
            return
        theme, column = self._theme, self.pane.column
        column.addWidget(TextBlock(theme, self._tries(asked), "caption", "ink2"))
        column.addSpacing(theme.px(8))
        if revealed:
            add_question(column, theme, asked.question)
        else:
            column.addWidget(TextBlock(theme, unbroken(asked.question.stem), "stem", line=34, selectable=True))
            column.addSpacing(theme.px(8))
            show = SecondaryButton(theme, self.tr("Show the key"), icon_name="eye", key=self.tr("Space"), size="header")
            show.clicked.connect(self._reveal)
            line = QHBoxLayout()
            line.addWidget(show)
            line.addStretch(1)
            column.addLayout(line)
        column.addStretch(1)
        self.pane.verticalScrollBar().setValue(0)

    def _tries(self, asked: AskedQuestion) -> str:
        if not asked.attempts:
            return self.tr("not asked yet")
        pieces = [self.tr("asked %n time(s)", "", asked.attempts), self.tr("right %n time(s)", "", asked.right)]
        if asked.last:
            pieces.append(self.tr("last: {when}").format(when=asked.last))
        if asked.late:
            pieces.append(self.tr("due now"))
        elif asked.due:
            pieces.append(self.tr("due: {when}").format(when=asked.due))
        return " · ".join(pieces)
