"""The page of one question: bars, the question in the middle, source and answer sheet beside it, and all keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.quiz.request import Feedback
from studyapp.ui.notices import Notice, Notices
from studyapp.ui.quiz.answer_row import AnswerRow
from studyapp.ui.quiz.bars import BottomBar, TopBar
from studyapp.ui.quiz.body import QuestionBody
from studyapp.ui.quiz.room import Room, panel_width
from studyapp.ui.quiz.sheet_overlay import SheetPlace
from studyapp.ui.quiz.side_panel import SidePanel
from studyapp.ui.quiz.verdict import announce
from studyapp.ui.quiz.view import Draft, QuestionView, SheetView
from studyapp.ui.quiz.writing_overlay import WritingPlace
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.card import Hairline

NOTICE = "quiz"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionPage(QWidget):
    """Signals out carry what the member did; a `Draft` (or None) goes with every step away from a question.

    `submitted`: the answer is to be kept and, with feedback after each, graded. `went`: another position is wanted.
    `onward`: the next question, or the end after the last. `acted`: the button of the notice was pressed,
    `acted_otherwise` the second one.
    """

    submitted = Signal(object)
    went = Signal(int, object)
    onward = Signal(object)
    mark_toggled = Signal(bool)
    hand_in_wanted = Signal(object)
    leave_wanted = Signal(object)
    open_wanted = Signal(object, int)
    acted = Signal()
    acted_otherwise = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page without a question."""
        super().__init__(parent)
        self._theme = theme
        self._view: QuestionView | None = None
        self._room = Room()
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = TopBar(theme)
        self.top.leave_wanted.connect(self._leave)
        column.addWidget(self.top)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        self.notices = Notices(theme)
        self._place.addWidget(self.notices)
        self.body: QuestionBody | None = None
        middle.addLayout(self._place, 1)
        self._divider = Hairline(standing=True)
        middle.addWidget(self._divider)
        self.side = SidePanel(theme)
        self.side.position_chosen.connect(self._go)
        self.side.hand_in_wanted.connect(self._hand_in)
        self.side.open_wanted.connect(self.open_wanted)
        middle.addWidget(self.side)
        column.addLayout(middle, 1)
        self.bottom = BottomBar(theme)
        self.bottom.back_wanted.connect(self._back)
        self.bottom.mark_wanted.connect(self.mark_toggled)
        self.bottom.sheet_wanted.connect(self.toggle_sheet)
        self.bottom.primary_wanted.connect(self.press_primary)
        column.addWidget(self.bottom)
        self.sheet = SheetPlace(theme, self, self.top, self.bottom)
        self.sheet.position_chosen.connect(self._go)
        self.sheet.hand_in_wanted.connect(self._hand_in)
        self.writing = WritingPlace(theme, self, self.top, self.bottom)
        self._compose()

    # --- what is shown ---

    def show_question(self, view: QuestionView) -> None:
        """Show `view`; the question that is already shown keeps its place and only gets its verdict."""
        same = self._view is not None and self.body is not None and view.continues(self._view)
        self._view = view
        self.top.show_question(view)
        self.bottom.show_question(view)
        if not same:
            self.notices.clear(NOTICE)
            self.sheet.close()
            self._new_body(view)
        assert self.body is not None
        if view.grade is not None and self.body.verdict is None:
            self.body.show_grade(view)
            self.side.open_source(view.evidence)
            self.setFocus()
            self.body.tell_verdict()
        elif view.grade is None and not same:
            self.side.close_source()
        self._name_page(view)
        if not same:
            announce(self, self.accessibleName())
        self._update_primary()

    def show_mark(self, marked: bool) -> None:
        """Show whether the question is marked."""
        if self._view is not None:
            self._view = self._view._replace(marked=marked)
            self.bottom.show_question(self._view)
            self._update_primary()

    def show_sheet(self, view: SheetView) -> None:
        """Show the answer sheet."""
        self.side.show_sheet(view)
        self.sheet.show_sheet(view)

    def show_notice(self, sentence: str, action: str = "", *, tone: str = "warn", otherwise: str = "") -> None:
        """Show a sentence above the question, with a button for each of `action` and `otherwise` that has words."""
        self.notices.show_notice(
            Notice(NOTICE, sentence, tone, action, self.acted.emit, otherwise, self.acted_otherwise.emit)
        )
        announce(self, sentence)
        self._update_primary()

    def clear_notice(self) -> None:
        """Take the sentence away."""
        self.notices.clear(NOTICE)

    def reveal_model_answer(self) -> None:
        """Show the model answer of a short answer, to be marked by the member."""
        if self.body is not None:
            self.body.reveal()
            self.setFocus()
            self._update_primary()

    def begin(self) -> None:
        """Put the cursor where typing starts, else the focus on the page, where all keys work."""
        if self.body is None or not self.body.begin():
            self.setFocus()

    # --- what the member does ---

    def press_primary(self) -> None:
        """Do what the primary button says."""
        if self._view is None or self.body is None or self.body.input.composing():
            return
        draft = self.body.draft()
        view = self._view
        if view.grade is None and not view.replay and self._asks():
            if draft is None:
                return
            if self.body.needs_reveal():
                self.reveal_model_answer()
                return
            self.submitted.emit(draft)
        else:
            self.onward.emit(draft)

    def toggle_sheet(self) -> None:
        """Show or hide the answer sheet: the tab of the panel, or an overlay where there is no panel."""
        if self._room.wide:
            self.side.turn()
        elif self.sheet.close():
            self.setFocus()
        else:
            self.sheet.open(short=self._room.short)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to the keys that no field took (Qt's name)."""
        if self.body is None or self._view is None or self.body.input.composing():
            return
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        if key in _ENTER:
            if event.isAutoRepeat():
                return
            if isinstance(focused, QAbstractButton) and not isinstance(focused, AnswerRow) and focused.hasFocus():
                focused.click()
            else:
                self.press_primary()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif self._view.grade is None and not self._view.replay and self.body.input.take_key(event):
            event.accept()
        elif not self._page_key(key, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the room there is (Qt's name)."""
        super().resizeEvent(event)
        self._fit()

    def _page_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        assert self._view is not None
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key == Qt.Key.Key_Left:
            self._back()
        elif key == Qt.Key.Key_Right:
            self._go(self._view.position + 1)
        elif self.bottom.take_key(key):
            return True
        elif key == Qt.Key.Key_S:
            self.toggle_sheet()
        else:
            return self.body is not None and self.body.scroll_by(key)
        return True

    def _escape(self) -> None:
        if self.sheet.close() or self.writing.close():
            self.setFocus()
        elif self.notices.notices():
            self.clear_notice()
        else:
            self._leave()

    def _asks(self) -> bool:
        assert self._view is not None
        return self._view.feedback is Feedback.EACH or self._view.marking

    def draft(self) -> Draft | None:
        """Return what stands in the open input, None for nothing."""
        return self.body.draft() if self.body is not None else None

    def _go(self, position: int) -> None:
        if self._view is not None and 0 <= position < self._view.total and position != self._view.position:
            self.went.emit(position, self.draft())

    def _back(self) -> None:
        if self._view is not None:
            self._go(self._view.position - 1)

    def _hand_in(self) -> None:
        self.sheet.close()
        self.hand_in_wanted.emit(self.draft())

    def _leave(self) -> None:
        self.leave_wanted.emit(self.draft())

    def _new_body(self, view: QuestionView) -> None:
        old = self.body
        self.body = QuestionBody(self._theme, view, room=self._room)
        self.body.changed.connect(self._update_primary)
        self.body.submit_wanted.connect(self.press_primary)
        self.body.open_wanted.connect(self.open_wanted)
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(self.body, 1)
        # By itself it would show with the next events only, and what is hidden takes no focus.
        self.body.show()
        self.begin()

    def _update_primary(self) -> None:
        if self._view is None or self.body is None:
            return
        open_question = self._view.grade is None and not self._view.replay and self._asks()
        ready = not open_question or self.body.draft() is not None
        if open_question and self.body.revealed():
            ready = not self.body.needs_reveal()
        self.bottom.primary.setEnabled(ready)
        self.bottom.primary.set_key(self.body.submit_key())

    def _name_page(self, view: QuestionView) -> None:
        words = self.tr("Question %1 of %2").replace("%1", str(view.position + 1)).replace("%2", str(view.total))
        self.setAccessibleName(f"{words}. {view.question.stem}")

    def _fit(self) -> None:
        theme = self._theme
        self.side.setFixedWidth(panel_width(theme, self.width()))
        room = Room.of(theme, self.size())
        if room != self._room:
            self._room = room
            self._compose()
        self.sheet.fit()
        self.writing.fit()

    def _compose(self) -> None:
        room = self._room
        self.side.setVisible(room.wide)
        self._divider.setVisible(room.wide)
        self.top.compose(short=room.short, narrow=room.narrow)
        self.bottom.compose(short=room.short, narrow=room.narrow, with_sheet=not room.wide)
        if room.wide:
            self.sheet.close()
        if self.body is not None:
            self.body.compose(room)
