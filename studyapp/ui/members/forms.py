"""What is asked beneath a member's row: what to do, which other member, a decision, a PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.passcode import LEAST
from studyapp.ui.members.view import LONGEST_NAME, Action, MemberRow, Question, clean_name
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.passcode_form import FormWords, PasscodeForm
from studyapp.ui.widgets.text_block import TextBlock


class FormCard(Card):
    """A card beneath a row; `given_up` by Esc or its last button."""

    given_up = Signal()

    def __init__(self, theme: Theme, sentence: str = "", parent: QWidget | None = None) -> None:
        """Say `sentence` above what is asked."""
        super().__init__(theme, "", parent)
        self._theme = theme
        if sentence:
            self.body.addWidget(TextBlock(theme, sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc give up (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _add_buttons(self, buttons: Sequence[QWidget]) -> None:
        """Put `buttons` in lines at the foot, the one that gives up last."""
        box = QWidget()
        flow = FlowLayout(box, gap=self._theme.px(8))
        for button in buttons:
            flow.addWidget(button)
        give_up = QuietButton(self._theme, self.tr("Cancel"), size="header")
        give_up.clicked.connect(self.given_up)
        flow.addWidget(give_up)
        self.body.addWidget(box)


class ActionCard(FormCard):
    """`wished` carries an `Action`."""

    wished = Signal(object)

    def __init__(
        self, theme: Theme, actions: Sequence[Action], sentence: str = "", parent: QWidget | None = None
    ) -> None:
        """Offer `actions` under `sentence`."""
        super().__init__(theme, sentence, parent)
        words = {
            Action.RENAME: self.tr("Rename"),
            Action.SET_PIN: self.tr("Set a PIN"),
            Action.CHANGE_PIN: self.tr("Change the PIN"),
            Action.REMOVE_PIN: self.tr("Remove the PIN"),
            Action.MERGE: self.tr("Merge into another member"),
            Action.PUT_ASIDE: self.tr("Put aside"),
            Action.BRING_BACK: self.tr("Bring back"),
            Action.DELETE: self.tr("Delete"),
        }
        self.buttons: dict[Action, SecondaryButton] = {}
        for action in actions:
            button = SecondaryButton(theme, words[action], size="header")
            button.clicked.connect(lambda _checked=False, action=action: self.wished.emit(action))
            self.buttons[action] = button
        self._add_buttons(list(self.buttons.values()))
        self.setFocusProxy(next(iter(self.buttons.values())))


class TargetCard(FormCard):
    """Which other member; `chosen` carries the id."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, sentence: str, others: Sequence[MemberRow], parent: QWidget | None = None) -> None:
        """Offer `others`."""
        super().__init__(theme, sentence, parent)
        self.buttons: list[SecondaryButton] = []
        for other in others:
            button = SecondaryButton(theme, other.name, size="header")
            button.clicked.connect(lambda _checked=False, other=other: self.chosen.emit(other.id))
            self.buttons.append(button)
        self._add_buttons(self.buttons)
        self.setFocusProxy(self.buttons[0])


class QuestionCard(FormCard):
    """A decision; `confirmed` when it is taken, and where a name is to be typed only with that name."""

    confirmed = Signal()

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        """Ask `question`."""
        super().__init__(theme, question.sentence, parent)
        self._name = question.name
        self.field: QLineEdit | None = None
        self.confirm = PrimaryButton(theme, question.confirm, size="header")
        self.confirm.clicked.connect(self._confirm)
        if question.name:
            words = self.tr("Type “%1” to confirm").replace("%1", question.name)
            self.body.addWidget(TextBlock(theme, words, "caption", "ink2"))
            self.field = QLineEdit()
            self.field.setMaxLength(LONGEST_NAME + 10)
            self.field.setAccessibleName(words)
            self.field.setMaximumWidth(theme.px(320))
            self.field.textChanged.connect(lambda _text: self.confirm.setEnabled(self._typed()))
            self.field.returnPressed.connect(self._confirm)
            self.body.addWidget(self.field)
            self.confirm.setEnabled(False)
        self._add_buttons([self.confirm])
        self.setFocusProxy(self.field or self.confirm)

    def _typed(self) -> bool:
        return self.field is None or clean_name(self.field.text()) == self._name

    def _confirm(self) -> None:
        if self._typed():
            self.confirmed.emit()


class PinForm(PasscodeForm):
    """Asks for a member's PIN (`old`), for a `new` one, or for both."""

    def words(self) -> FormWords:
        """Return what the secret is called."""
        return FormWords(
            self.tr("PIN"),
            self.tr("New PIN, %n character(s) or more", "", LEAST),
            self.tr("New PIN once more"),
            self.tr("Set the PIN"),
            self.tr("Go on"),
            self.tr("A PIN has %n character(s) or more; choose a longer one.", "", LEAST),
            self.tr("The two PINs are not the same; type them again."),
        )
