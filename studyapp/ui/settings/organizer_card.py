"""The organizer's card on the page 设置: the switch, and in place beneath it whatever asks for the passcode."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.settings.setting_row import SettingRow
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card
from studyapp.ui.widgets.passcode_form import PasscodeForm
from studyapp.ui.widgets.segmented import Segmented


class OrganizerCard(Card):
    """`switched` carries whether the mode is wanted; `given` the passcode in force and a new one, "" where not asked.

    `change_wanted`: the passcode is to be changed.
    """

    switched = Signal(bool)
    given = Signal(str, str)
    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card with the mode off."""
        super().__init__(theme, "", parent)
        self._theme = theme
        name = self.tr("Organizer mode")
        self.setAccessibleName(name)
        self.switch = Segmented(theme, name, ((False, self.tr("Off")), (True, self.tr("On"))))
        self.switch.chosen.connect(self._switched)
        meaning = self.tr("Offers the question bank and generating; a passcode keeps it from members.")
        self.row = SettingRow(theme, name, meaning, self.switch)
        self.body.addWidget(self.row)
        self.change = SecondaryButton(theme, self.tr("Change the passcode"), size="header")
        self.change.clicked.connect(self.change_wanted)
        self.change.hide()
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.form: PasscodeForm | None = None
        self._on = False

    def show_state(self, on: bool) -> None:
        """Show whether the mode is on, with no form."""
        self._on = on
        self._drop_form()
        self.switch.set_value(on)
        self.change.setVisible(on)

    def ask(self, *, old: bool, new: bool) -> None:
        """Ask for the passcode in force (`old`), for a `new` one, or for both."""
        self._drop_form()
        self.change.hide()
        self.form = PasscodeForm(self._theme, old=old, new=new)
        self.form.given.connect(self.given)
        self.form.given_up.connect(lambda: self.show_state(self._on))
        self.body.addWidget(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switched(self, wanted: object) -> None:
        self.switched.emit(bool(wanted))

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
