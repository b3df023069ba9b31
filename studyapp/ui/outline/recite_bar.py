"""The bar under a passage that is being recited: what can be done now, and what came of a step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studyapp.quiz.ladder import LadderStep
from studyapp.quiz.ladder_run import LadderRun
from studyapp.ui.outline.step_words import step_name
from studyapp.ui.outline.view import Climbed
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import Button, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.text_area import TextArea
from studyapp.ui.widgets.text_block import TextBlock

TYPED_LINES = 3
_CONTROL = Qt.KeyboardModifier.ControlModifier


class _TypedArea(TextArea):
    """Lines in which Ctrl+Enter ends the typing."""

    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End by Ctrl+Enter, leave Esc to the pane (Qt's name)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _CONTROL:
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReciteBar(QFrame):
    """Says what is wanted; what it shows follows from the step alone."""

    reveal = Signal()
    cover = Signal()
    marked = Signal(bool)
    mode_chosen = Signal(bool)
    typed = Signal(str)
    keep_again = Signal()
    go_on = Signal()
    due_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        self._typing = False
        choices = ((False, self.tr("Recall")), (True, self.tr("Type it")))
        self.mode = Segmented(theme, self.tr("How the blank step is done"), choices, height=32)
        self.mode.chosen.connect(self._choose_mode)
        self.words = TextBlock(theme, "", "body", "ink")
        self.area = _TypedArea(theme, self.tr("The passage from memory"), "", TYPED_LINES)
        self.area.ended.connect(self._submit)
        space = self.tr("Space")
        self.reveal_button = SecondaryButton(theme, self.tr("Uncover the next"), key=space, size="header")
        self.yes = SecondaryButton(theme, self.tr("Came to mind"), icon_name="check", key="1", size="header")
        self.no = SecondaryButton(theme, self.tr("Did not"), icon_name="cross", key="2", size="header")
        self.compare = SecondaryButton(theme, self.tr("Compare"), key="Ctrl+Enter", size="header")
        self.retry = PrimaryButton(theme, self.tr("Save it again"), key="Enter", size="header")
        self.again = QuietButton(theme, self.tr("Cover again"), key="Backspace", size="header")
        self.next_button = PrimaryButton(theme, "", key="Enter", size="header")
        self.due_button = SecondaryButton(theme, "", size="header")
        self.reveal_button.clicked.connect(self.reveal)
        self.yes.clicked.connect(lambda: self.marked.emit(True))
        self.no.clicked.connect(lambda: self.marked.emit(False))
        self.compare.clicked.connect(self._submit)
        self.retry.clicked.connect(self.keep_again)
        self.again.clicked.connect(self.cover)
        self.next_button.clicked.connect(self.go_on)
        self.due_button.clicked.connect(self.due_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addWidget(self.words)
        column.addWidget(self.area)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        for widget in (self.mode, *self._buttons()):
            row.addWidget(widget)
        column.addLayout(row)

    def typing(self) -> bool:
        """Return whether the passage is typed and not recalled piece by piece."""
        return self._typing

    def begin(self, step: LadderStep, typed: str) -> None:
        """Start a step with what is `typed` already, piece by piece unless the member types at the last one."""
        blank = step is LadderStep.BLANK
        self.area.setPlainText(typed if blank else "")
        self._typing = blank and self.mode.value() is True

    def show_run(self, run: LadderRun) -> None:
        """Offer what can be done next."""
        blank = run.step is LadderStep.BLANK
        self.mode.setVisible(blank and not run.uncovered)
        self.area.setVisible(self._typing and not run.over)
        if run.over:
            self._offer(self.tr("This step is not saved yet."), self.retry)
        elif self._typing:
            self._offer(self.tr("Type the passage from memory; spelling marks do not count."), self.compare)
        elif run.last is not None:
            self._offer(self.tr("Did it come to mind before you saw it?"), self.yes, self.no, *self._rest(run))
        elif run.next is not None:
            self._offer(self.tr("Say the next piece to yourself, then uncover it."), *self._rest(run))
        else:
            left = self.tr("%n piece(s) without a mark: did they come to mind?", "", run.unmarked)
            self._offer(left, self.yes, self.no, self.again)

    def show_climbed(self, run: LadderRun, climbed: Climbed, *, typed: bool) -> None:
        """Tell what came of the step, which is kept, and offer the next."""
        self.mode.hide()
        self.area.hide()
        how = self.tr("{recalled} of {total} typed right.") if typed else self.tr("{recalled} of {total} came to mind.")
        pieces = [how.format(recalled=run.recalled, total=len(run.pieces)), self.tr("Saved.")]
        if climbed.due:
            pieces.append(self.tr("To be recited again: {when}.").format(when=climbed.due))
        if climbed.step == run.step:
            self.next_button.setText(self.tr("Once more"))
        else:
            self.next_button.setText(self.tr("Go on: {step}").format(step=step_name(climbed.step)))
        self.due_button.setText(self.tr("Next passage due (%n)", "", climbed.waiting))
        self._offer(" ".join(pieces), self.next_button, *((self.due_button,) if climbed.waiting else ()))

    def show_nothing(self) -> None:
        """Tell that nothing of the passage can be covered."""
        self.mode.hide()
        self.area.hide()
        self._offer(self.tr("There is nothing to recite under this heading; choose another one."))

    def _rest(self, run: LadderRun) -> tuple[Button, ...]:
        following = (self.reveal_button,) if run.next is not None else ()
        return (*following, self.again) if run.uncovered else following

    def _offer(self, words: str, *buttons: Button) -> None:
        self.words.setText(words)
        for button in self._buttons():
            button.setVisible(button in buttons)

    def _buttons(self) -> tuple[Button, ...]:
        return (
            self.next_button,
            self.yes,
            self.no,
            self.reveal_button,
            self.compare,
            self.retry,
            self.again,
            self.due_button,
        )

    def _submit(self) -> None:
        self.typed.emit(self.area.toPlainText())

    def _choose_mode(self, typing: object) -> None:
        self._typing = typing is True
        self.mode_chosen.emit(self._typing)
