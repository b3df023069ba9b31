"""The bars at the foot of a review: the verdicts, and the reasons for rejecting."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.questions.view import Tally
from studyapp.ui.questions.wording import rejection_names
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import Button, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import ElidedLabel
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.step_bar import bar_row
from studyapp.ui.wording import number_text

READ_ALL = 20
"""So many questions are accepted at once without asking; nobody has read more of them in their list."""


class ReviewBar(QFrame):
    """Previous and next, how far one is, and the three verdicts, which stay in their places.

    Accepting all that is shown stands far from them: who presses A A A by mouse must not come upon it.
    """

    stepped = Signal(int)
    accepted = Signal()
    all_accepted = Signal()
    edit_wanted = Signal()
    reject_wanted = Signal()
    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        self._theme = theme
        row = bar_row(theme, self)
        self.previous = QuietButton(theme, self.tr("Previous"), icon_name="back")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = QuietButton(theme, self.tr("Next"), trailing="next")
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.undo = QuietButton(theme, self.tr("Undo"), icon_name="again")
        self.undo.clicked.connect(self.undone)
        self.accept_all = QuietButton(theme, "", icon_name="checks")
        self.accept_all.clicked.connect(self.all_accepted)
        self._unjudged = 0
        self._names = {button: button.text() for button in (self.previous, self.next, self.undo)}
        for button in (self.previous, self.next, self.undo):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addWidget(self.accept_all)
        row.addStretch(0)
        self._tally = ElidedLabel(theme, "", "caption", "ink2")
        self._tally.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._tally, 1)
        self.reject = SecondaryButton(theme, self.tr("Reject"), key="R")
        self.reject.clicked.connect(self.reject_wanted)
        self.edit = SecondaryButton(theme, self.tr("Edit"), key="E")
        self.edit.clicked.connect(self.edit_wanted)
        self.accept = PrimaryButton(theme, self.tr("Accept"), key="A")
        self.accept.clicked.connect(self.accepted)
        self._verdicts = (self.reject, self.edit, self.accept)
        for verdict in self._verdicts:
            row.addWidget(verdict)

    def show_tally(self, tally: Tally, *, can_judge: bool, can_undo: bool, unjudged: int) -> None:
        """Show how far the review is; `unjudged` of what is shown wait for a verdict."""
        words = self.tr("Reviewed %1: accepted %2, edited %3, rejected %4")
        counts: tuple[int, ...] = (tally.judged, tally.accepted, tally.edited, tally.rejected)
        if tally.at_once:
            words, counts = self.tr("Accepted %1 at once, reviewed %2"), (tally.at_once, tally.judged)
        for number, count in enumerate(counts, start=1):
            words = words.replace(f"%{number}", number_text(count))
        self._tally.setText(words)
        self.undo.setEnabled(can_undo)
        self._unjudged = unjudged
        self.accept_all.setEnabled(unjudged > 0)
        self._fit()
        for button in (self.previous, self.next, *self._verdicts):
            button.setEnabled(can_judge)

    def tally(self) -> str:
        """Return how far the review is, in words."""
        return self._tally.text()

    def button_of(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> QAbstractButton | None:
        """Return what `key` presses, None for a key that says nothing here."""
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.undo if key is Qt.Key.Key_Z else None
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self.accept_all if key is Qt.Key.Key_A else None
        buttons: dict[Qt.Key, QAbstractButton] = {
            Qt.Key.Key_A: self.accept,
            Qt.Key.Key_E: self.edit,
            Qt.Key.Key_R: self.reject,
            Qt.Key.Key_Left: self.previous,
            Qt.Key.Key_Right: self.next,
        }
        return buttons.get(key)

    def minimumSizeHint(self) -> QSize:
        """Be content with the verdicts and the arrows without their words (Qt override)."""
        theme = self._theme
        verdicts = sum(button.minimumSizeHint().width() for button in self._verdicts)
        arrows = 2 * self.previous.height_px()
        return QSize(verdicts + arrows + 6 * theme.px(12) + 2 * theme.px(24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where there is no room for them (Qt override)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give up words and what can be done without, one after the other, until the rest has room."""
        for given_up in range(7):
            self._show_all_but(given_up)
            if self._needed(given_up) <= self.width():
                return

    def _show_all_but(self, given_up: int) -> None:
        """Give up so much: words of the arrows, some of accepting all, how far one is, the others, taking back."""
        for button, words in self._names.items():
            _say(button, words if given_up < 1 else "", words)
        self._tally.setVisible(given_up < 3)
        count = number_text(self._unjudged)
        whole = self.tr("Accept all shown (%1)").replace("%1", count)
        short = self.tr("Accept all %1").replace("%1", count)
        fewer = (whole, whole, short, short, count, "", "")
        _say(self.accept_all, fewer[given_up], whole)
        self.accept_all.set_key("Shift+A" if fewer[given_up] else "")
        self.accept_all.setAccessibleName(whole)
        self.undo.setVisible(given_up < 6)

    def _needed(self, given_up: int) -> int:
        """Return the width for what is shown, in px."""
        px = self._theme.px
        buttons = (self.previous, self.next, self.undo, self.accept_all, *self._verdicts)
        shown = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        tally = px(260 if given_up < 1 else 180) if given_up < 3 else 0
        gaps = len(shown) if tally else len(shown) - 1
        return sum(shown) + tally + px(12) * gaps + 2 * px(24)


def _say(button: Button, words: str, meaning: str) -> None:
    """Let `button` say `words`, and tell its `meaning` where they do not."""
    button.setToolTip("" if words == meaning else meaning)
    if button.text() != words:
        button.setText(words)
        button.updateGeometry()


class RejectBar(QFrame):
    """The numbered reasons for rejecting; `rejected` carries the reason in words, `given_up` nothing."""

    rejected = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar with no reason chosen."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(8))
        self._names = rejection_names()
        self._row = QWidget()
        flow = FlowLayout(self._row, gap=theme.px(8), line_gap=theme.px(6))
        self.reasons: list[Segmented] = []
        for number, words in enumerate(self._names, start=1):
            choice = Segmented(theme, words, ((number, f"{number} {words}"),), height=32, role="caption", optional=True)
            choice.chosen.connect(lambda _value, number=number: self.choose(number))
            self.reasons.append(choice)
            flow.addWidget(choice)
        column.addWidget(self._row)
        row = FlowLayout(gap=theme.px(8), line_gap=theme.px(6))
        # Five reasons in words are five lines of a narrow bar: there they are a list to choose from.
        names = [(0, self.tr("Reason"))] + [(number, f"{number} {one}") for number, one in enumerate(self._names, 1)]
        self.list = ComboBox(theme, self.tr("Reason"), names)
        self.list.chosen.connect(lambda value: self.choose(int(str(value))))
        self.list.hide()
        row.addWidget(self.list)
        self.note = QLineEdit()
        self.note.setMinimumWidth(theme.px(220))
        self.note.setAccessibleName(self.tr("Note on the reason"))
        self.note.setPlaceholderText(self.tr("Note, if you like"))
        self.note.textChanged.connect(lambda _text: self._allow())
        row.addWidget(self.note)
        self.confirm = SecondaryButton(theme, self.tr("Reject"), key="Enter", size="header")
        self.confirm.clicked.connect(self._confirm)
        row.addWidget(self.confirm)
        cancel = QuietButton(theme, self.tr("Cancel"), key="Esc", size="header")
        cancel.clicked.connect(self.given_up)
        row.addWidget(cancel)
        column.addLayout(row)
        self._chosen = 0
        self._allow()

    def begin(self) -> None:
        """Ask for a reason anew."""
        self.note.clear()
        self.choose(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose the reason `number` (0: none); the last one is written in words."""
        self._chosen = number
        for place, choice in enumerate(self.reasons, start=1):
            choice.set_value(place if place == number else None)
        self.list.set_value(number)
        if number == len(self._names):
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, confirm by Enter, give up by Esc (Qt override)."""
        number = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.confirm.isEnabled():
                self._confirm()
        elif 1 <= number <= len(self._names):
            self.choose(number)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the reasons in a row, or in a list (Qt override)."""
        super().resizeEvent(event)
        narrow = event.size().width() / self._theme.scale < 720
        self._row.setVisible(not narrow)
        self.list.setVisible(narrow)

    def _allow(self) -> None:
        self.confirm.setEnabled(0 < self._chosen < len(self._names) or bool(self.note.text().strip()))

    def _confirm(self) -> None:
        note = self.note.text().strip()
        named = self._names[self._chosen - 1] if 0 < self._chosen < len(self._names) else ""
        words = self.tr("%1: %2").replace("%1", named).replace("%2", note) if named and note else named or note
        self.rejected.emit(words)
