"""The saved ways of practice: a button for each, and what can be done with the one in use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.practice.view import PresetsView
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.labels import Label
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar

LONGEST_NAME = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PresetButton(SecondaryButton):
    """A saved practice; the one in use is filled like a chosen segment."""

    def _frame(self) -> tuple[str, str]:
        return ("ink", "ink") if self.isChecked() else super()._frame()

    def _token(self) -> str:
        return "surface" if self.isChecked() else super()._token()


class PresetsBar(QWidget):
    """`applied` and `deleted` carry a name, `saved` the name to save the present choice under, `renamed` old and new.

    `undone`: the last change is to be taken back.
    """

    applied = Signal(str)
    saved = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)
    undone = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self._theme = theme
        self._view: PresetsView | None = None
        self._renaming = ""
        self.buttons: dict[str, PresetButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._row = QWidget()
        self._flow = FlowLayout(self._row, gap=theme.px(8), line_gap=theme.px(6))
        column.addWidget(self._row)
        self.form = self._make_form()
        column.addWidget(self.form)
        self.notice: NoticeBar | None = None
        self._column = column

    def show_presets(self, view: PresetsView) -> None:
        """Show the names; the keyboard stays at the name or the act where it was."""
        if view == self._view:
            for name, button in self.buttons.items():
                button.setChecked(name == view.current)
            return
        at = self.focusWidget()
        words = at.text() if isinstance(at, QAbstractButton) and at.hasFocus() else None
        self._view = view
        clear_layout(self._flow)
        self.buttons = {}
        if view.names:
            self._add(Label(self._theme, self.tr("Saved"), "caption", "ink2"))
        for name in view.names:
            button = self.buttons[name] = PresetButton(self._theme, name, size="small", checkable=True)
            button.setChecked(name == view.current)
            button.setAccessibleName(self.tr("Use the saved practice {name}").format(name=name))
            button.clicked.connect(lambda _=False, name=name: self.applied.emit(name))
            self._add(button)
        for act in self._acts(view):
            self._add(act)
        self._row.updateGeometry()
        if words is not None:
            self._focus(words)

    def show_notice(self, sentence: str, *, undo: bool, tone: str = "neutral") -> None:
        """Say `sentence` ("": nothing any more), with a button to take back what it tells of."""
        if self.notice is not None:
            self._column.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
        if not sentence:
            return
        self.notice = NoticeBar(
            self._theme, sentence, tone, action=self.tr("Undo") if undo else "", dismissable=True, parent=self
        )
        self.notice.acted.connect(self.undone)
        self.notice.dismissed.connect(lambda: self.show_notice("", undo=False))
        self._column.addWidget(self.notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button one stands at, F2 and Delete rename and delete it, Esc gives up (Qt's name)."""
        at = self.focusWidget()
        name = next((name for name, button in self.buttons.items() if button is at), "")
        key = event.key()
        if key == Qt.Key.Key_Escape and self.form.isVisible():
            self._close_form()
        elif key in _ENTER and isinstance(at, QAbstractButton):
            at.click()
        elif key in _ENTER and at is self.field:
            self._take_name()
        elif key == Qt.Key.Key_F2 and name:
            self._ask_name(name)
        elif key == Qt.Key.Key_Delete and name:
            self.deleted.emit(name)
        else:
            super().keyPressEvent(event)

    def _add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        # By itself it would show with the next events only, and what is hidden takes no focus.
        widget.show()

    def _acts(self, view: PresetsView) -> list[QuietButton]:
        theme = self._theme
        found: list[tuple[str, str, Callable[[], None]]] = []
        if view.current:
            if view.changed:
                found.append((self.tr("Save the changes"), "", lambda: self.saved.emit(view.current)))
            found.append((self.tr("Rename"), "", lambda: self._ask_name(view.current)))
            found.append((self.tr("Delete"), "", lambda: self.deleted.emit(view.current)))
        found.append((self.tr("Save this choice…"), "plus", lambda: self._ask_name("")))
        buttons = []
        for words, icon, act in found:
            button = QuietButton(theme, words, icon_name=icon, size="small")
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.append(button)
        return buttons

    def _make_form(self) -> QWidget:
        theme = self._theme
        form = QWidget()
        flow = FlowLayout(form, gap=theme.px(8), line_gap=theme.px(6))
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setFixedWidth(theme.px(240))
        self.field.setAccessibleName(self.tr("Name of the practice"))
        self.field.setPlaceholderText(self.tr("A name, such as: ten each morning"))
        save = SecondaryButton(theme, self.tr("Save"), size="header")
        save.clicked.connect(self._take_name)
        cancel = QuietButton(theme, self.tr("Cancel"), size="header")
        cancel.clicked.connect(self._close_form)
        for part in (self.field, save, cancel):
            flow.addWidget(part)
        form.hide()
        return form

    def _ask_name(self, renaming: str) -> None:
        self._renaming = renaming
        self.field.setText(renaming)
        self.field.selectAll()
        self.form.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_name(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before = self._renaming
        self._close_form()
        if before:
            self.renamed.emit(before, name)
        else:
            self.saved.emit(name)

    def _close_form(self) -> None:
        self.form.hide()
        self._focus(self._renaming or self.tr("Save this choice…"))

    def _focus(self, words: str) -> None:
        """Put the keyboard at the button with these words, else at what is in use, else at the last one."""
        shown = [one for one in self._row.findChildren(QAbstractButton) if not one.isHidden()]
        other = self.buttons.get(self._view.current if self._view is not None else "")
        target = next((one for one in shown if one.text() == words), other or (shown[-1] if shown else None))
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
