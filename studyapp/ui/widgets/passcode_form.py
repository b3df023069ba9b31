"""A form for a passcode, in place on its page: to say it, to set one for the first time, or to change it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studyapp.passcode import LEAST
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.notice_bar import NoticeBar


class FormWords(NamedTuple):
    """What a form calls the secret: its field, the new one and that once more, both buttons, and two refusals."""

    old: str
    new: str
    again: str
    set: str
    open: str
    too_short: str
    unlike: str


class PasscodeForm(QWidget):
    """`given` carries the passcode in force ("" where none is asked for) and the new one ("" where none is set).

    `old` asks for the passcode in force, `new` for a new one, typed twice.
    """

    given = Signal(str, str)
    given_up = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        old: bool,
        new: bool,
        can_give_up: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields, empty; without `can_give_up` there is nothing to go back to."""
        super().__init__(parent)
        self._theme = theme
        self._words = self.words()
        self._problem: NoticeBar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        self._column.setSpacing(theme.px(4))
        self.old = self._field(self._words.old) if old else None
        self.new = self._field(self._words.new) if new else None
        self.again = self._field(self._words.again) if new else None
        buttons = FlowLayout(gap=theme.px(8))
        self.confirm = PrimaryButton(theme, self._words.set if new else self._words.open, size="header")
        self.confirm.clicked.connect(self._confirm)
        buttons.addWidget(self.confirm)
        self.give_up = QuietButton(theme, self.tr("Cancel"), size="header")
        self.give_up.clicked.connect(self.given_up)
        if can_give_up:
            buttons.addWidget(self.give_up)
        else:
            self.give_up.setParent(self)
            self.give_up.hide()
        self._column.addSpacing(theme.px(6))
        self._column.addLayout(buttons)
        self.setFocusProxy(self._fields()[0])

    def words(self) -> FormWords:
        """Return what the secret is called; a form for another one says so here."""
        return FormWords(
            self.tr("Passcode"),
            self.tr("New passcode, %n character(s) or more", "", LEAST),
            self.tr("New passcode once more"),
            self.tr("Set the passcode"),
            self.tr("Open"),
            self.tr("A passcode has %n character(s) or more; choose a longer one.", "", LEAST),
            self.tr("The two passcodes are not the same; type them again."),
        )

    def show_problem(self, sentence: str) -> None:
        """Say above the fields why it was not taken, and let one type again."""
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
        self._problem = NoticeBar(self._theme, sentence, "warn")
        self._column.insertWidget(0, self._problem)
        for field in self._fields():
            field.clear()
        self._fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return what is said above the fields ("": nothing)."""
        return self._problem.sentence() if self._problem is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc give up (Qt override)."""
        if event.key() == Qt.Key.Key_Escape and not self.give_up.isHidden():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> list[QLineEdit]:
        return [field for field in (self.old, self.new, self.again) if field is not None]

    def _field(self, name: str) -> QLineEdit:
        theme = self._theme
        self._column.addWidget(Label(theme, name, "caption", "ink2"))
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setMaximumWidth(theme.px(320))
        field.returnPressed.connect(self._next)
        self._column.addWidget(field)
        self._column.addSpacing(theme.px(4))
        return field

    def _next(self) -> None:
        """Go on to the next empty field by Enter, and confirm when there is none."""
        for field in self._fields():
            if not field.text():
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._confirm()

    def _confirm(self) -> None:
        old = self.old.text() if self.old is not None else ""
        new = self.new.text() if self.new is not None else ""
        if self.new is not None and len(new) < LEAST:
            self.show_problem(self._words.too_short)
        elif self.again is not None and new != self.again.text():
            self.show_problem(self._words.unlike)
        else:
            self.given.emit(old, new)
