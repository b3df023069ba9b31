"""One question to the organizer above the bar at the foot: a name, a choice, or just whether."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.text_block import TextBlock

Answered = Callable[[object, str], None]


class AskBar(QFrame):
    """Hidden until something is asked; whoever asks is told the choice (None: there was none) and the text.

    `asking` tells that the bar comes up, or goes.
    """

    asking = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, hidden."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setProperty("edge", "top")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        column.setSpacing(theme.px(8))
        self._words = TextBlock(theme, "", "body")
        column.addWidget(self._words)
        row = FlowLayout(gap=theme.px(10), line_gap=theme.px(8))
        column.addLayout(row)
        self.choice = ComboBox(theme, "")
        self.choice.setMinimumContentsLength(10)
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(self.choice)
        self.text = QLineEdit()
        self.text.setMinimumWidth(theme.px(200))
        self.text.textChanged.connect(lambda _text: self._allow())
        row.addWidget(self.text)
        self.confirm = SecondaryButton(theme, "", key="Enter", size="header")
        self.confirm.clicked.connect(self._confirm)
        row.addWidget(self.confirm)
        cancel = QuietButton(theme, self.tr("Cancel"), key="Esc", size="header")
        cancel.clicked.connect(self.give_up)
        row.addWidget(cancel)
        self._answered: Answered | None = None
        self._needs_text = False
        self.hide()

    def ask(
        self,
        words: str,
        confirm: str,
        answered: Answered,
        *,
        choices: Sequence[tuple[object, str]] = (),
        text: str | None = None,
        hint: str = "",
        needs_text: bool = False,
    ) -> None:
        """Ask `words`; `text` None asks for no text, `hint` says what the text is, `confirm` names the button."""
        self._words.setText(words)
        self._answered = answered
        self._needs_text = needs_text
        self.choice.setVisible(bool(choices))
        self.choice.set_choices(choices)
        self.choice.setAccessibleName(words)
        self.text.setVisible(text is not None)
        self.text.setText(text or "")
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(hint or words)
        self.confirm.setText(confirm)
        self.confirm.updateGeometry()
        self._allow()
        self.show()
        self.asking.emit(True)
        field: QWidget = self.text if text is not None else self.choice if choices else self.confirm
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def give_up(self) -> None:
        """Ask nothing any more."""
        self._answered = None
        if self.isHidden():
            return
        self.hide()
        self.asking.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Enter, give up by Esc (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.confirm.isEnabled():
            self._confirm()
        event.accept()

    def _allow(self) -> None:
        self.confirm.setEnabled(not self._needs_text or bool(self.text.text().strip()))

    def _confirm(self) -> None:
        answered = self._answered
        value, text = self.choice.value() if self.choice.isVisibleTo(self) else None, self.text.text().strip()
        self.give_up()
        if answered is not None:
            answered(value, text)
