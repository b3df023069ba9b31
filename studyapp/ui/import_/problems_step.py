"""Step 3: the rows that cannot be imported as they are, one after the other, each to be mended here or set aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.import_.view import ProblemView, RowStanding
from studyapp.ui.import_.wording import standing_name
from studyapp.ui.questions.question_form import QuestionForm
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.panes import SidePane, TwoPanes
from studyapp.ui.widgets.row_list import RowList
from studyapp.ui.widgets.scroll_column import ScrollColumn, bring_into_sight
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import TextBlock

LONGEST = 2000
"""Characters of the file's own text that are shown of a row."""
_TONES = {
    RowStanding.GOOD: "good",
    RowStanding.MENDED: "good",
    RowStanding.FAULTY: "warn",
    RowStanding.ASIDE: "neutral",
}


class ProblemsStep(QWidget):
    """`chosen` carries the key of a row, `mended` its question as it shall be, `put_aside` and `restored` nothing.

    `undone` when what was done last with a row is to be taken back, `filtered` when the other part of the rows is
    wanted, `list_wanted` when the problems are to be saved as a file.
    """

    chosen = Signal(bytes)
    mended = Signal(object)
    put_aside = Signal()
    restored = Signal()
    undone = Signal()
    filtered = Signal()
    list_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the step, empty."""
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, self.tr("Problems"))
        self.list.chosen.connect(self.chosen)
        head = QWidget()
        filters = FlowLayout(head, gap=theme.px(8), line_gap=theme.px(8))
        filters.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        parts = ((0, self.tr("To mend")), (1, self.tr("To look at")))
        self.part = Segmented(theme, self.tr("Which rows"), parts, height=32, role="caption")
        self.part.chosen.connect(lambda _value: self.filtered.emit())
        filters.addWidget(self.part)
        self.save_list = QuietButton(theme, self.tr("Save the list"), icon_name="export", size="small")
        self.save_list.clicked.connect(self.list_wanted)
        filters.addWidget(self.save_list)
        self.undo = QuietButton(theme, self.tr("Undo"), icon_name="again", size="small")
        self.undo.clicked.connect(self.undone)
        filters.addWidget(self.undo)
        left = SidePane(theme, head, self.list, 134)
        self.pane = ScrollColumn(theme, 720, margins=(28, 20, 28, 20), spacing=12)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        self.pane.column.addLayout(self._body)
        self.pane.column.addStretch(1)
        self.form: QuestionForm | None = None
        self.panes = TwoPanes(
            theme, (self.tr("List"), left), (self.tr("Question"), self.pane), width=300, both_from=680
        )
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.list.opened.connect(lambda: self.panes.show_pane(1))

    def second(self) -> bool:
        """Return whether the rows worth a look are wanted, and not those to be mended."""
        return self.part.value() == 1

    def show_rows(self, rows: Sequence[ListRow], current: bytes | None, *, can_undo: bool = False) -> None:
        """Show the rows and stand at `current`, without telling anybody."""
        self.list.show_rows(rows, current)
        self.undo.setEnabled(can_undo)
        self.save_list.setEnabled(bool(rows))

    def show_nothing(self, sentence: str) -> None:
        """Say that there is nothing to be done."""
        self._clear()
        self._body.addWidget(TextBlock(self._theme, sentence, "body", "ink2"))

    def show_problem(self, view: ProblemView) -> None:
        """Show a row with what is wrong with it, its text, and the form that mends it.

        The keys go on from form to form: while there is something to mend to the field at fault, then to the list.
        """
        theme = self._theme
        in_form = self._has_keys()
        self._clear()
        head = QHBoxLayout()
        head.addWidget(TextBlock(theme, view.place, "caption", "ink2"), 1)
        place = self.tr("%1 of %2").replace("%1", str(view.number + 1)).replace("%2", str(view.total))
        head.addWidget(Label(theme, place, "caption", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(head)
        tone = "warn" if view.standing is RowStanding.FAULTY else "neutral"
        if view.reasons:
            self._body.addWidget(NoticeBar(theme, "\n".join(view.reasons), tone))
        if view.standing in (RowStanding.MENDED, RowStanding.ASIDE):
            row = FlowLayout(gap=theme.px(8))
            row.addWidget(Tag(theme, standing_name(view.standing), _TONES[view.standing]))
            back = QuietButton(theme, self.tr("As the file has it"), icon_name="again", size="small")
            back.setProperty("ground", "canvas")
            back.clicked.connect(self.restored)
            row.addWidget(back)
            self._body.addLayout(row)
        if view.text.strip():
            card = Card(theme, self.tr("In the file"))
            text = view.text if len(view.text) <= LONGEST else view.text[:LONGEST] + "……"
            card.body.addWidget(TextBlock(theme, text, "body", "ink2", selectable=True))
            self._body.addWidget(card)
        self.form = QuestionForm(theme, view.question, save=self.tr("Use it like this"), kinds=True)
        self.form.saved.connect(self.mended)
        self.form.given_up.connect(self._leave_form)
        self.form.undo_wanted.connect(self._undo)
        self._body.addWidget(self.form)
        if view.standing is not RowStanding.ASIDE:
            aside = SecondaryButton(theme, self.tr("Set it aside"), key="Ctrl+L", size="header")
            aside.clicked.connect(self.put_aside)
            self._body.addWidget(aside, 0, Qt.AlignmentFlag.AlignLeft)
        if in_form and view.standing is RowStanding.FAULTY:
            self.go_to_fault()
        elif in_form:
            self._leave_form()

    def go_to_fault(self) -> None:
        """Give the keys to the field at fault."""
        if self.form is not None:
            self.panes.show_pane(1)
            field = self.form.go_to_fault()
            # In a turn of its own: new widgets have no place yet.
            QTimer.singleShot(0, field, lambda: bring_into_sight(field))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mend by E, set aside by Ctrl+L, take back by Ctrl+Z (Qt override)."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        act = {
            (Qt.Key.Key_E, False): self.go_to_fault,
            # Not Ctrl+D: under X11 a line of text deletes with it.
            (Qt.Key.Key_L, True): self._set_aside,
            (Qt.Key.Key_Z, True): self._undo,
        }.get((Qt.Key(event.key()), control))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _set_aside(self) -> None:
        if self.form is not None:
            self.put_aside.emit()

    def _undo(self) -> None:
        if self.undo.isEnabled():
            self.undone.emit()

    def _leave_form(self) -> None:
        self.panes.show_pane(0)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _has_keys(self) -> bool:
        """Return whether the keys go to the form."""
        focus = QApplication.focusWidget()
        return focus is not None and self.pane.isAncestorOf(focus)

    def _clear(self) -> None:
        self.form = None
        clear_layout(self._body)
        self.pane.verticalScrollBar().setValue(0)
