"""The choice of member: one click changes who is studying; members are added and renamed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.ui.members.member_button import MemberButton
from studyapp.ui.members.name_field import NameField
from studyapp.ui.members.view import MemberRow
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.buttons import QuietButton, SecondaryButton
from studyapp.ui.widgets.layouts import clear_layout
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.text_block import TextBlock


class MembersPage(QWidget):
    """`chosen` carries an id, `added` a name, `renamed` an id and the new name."""

    chosen = Signal(object)
    added = Signal(str)
    renamed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page without members; `show_members` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._members: tuple[MemberRow, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(theme, 640, margins=(24, 28, 24, 32))
        outer.addWidget(scroll)
        scroll.column.addWidget(TextBlock(theme, self.tr("Who is studying?"), "title1"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        scroll.column.addLayout(self._list)
        scroll.column.addStretch(1)

    def show_members(self, members: Sequence[MemberRow]) -> None:
        """Show `members` in this order."""
        self._members = tuple(members)
        self._fill()

    def show_problem(self, sentence: str) -> None:
        """Say beneath the members why a name was not taken."""
        self._list.addWidget(NoticeBar(self._theme, sentence, "warn"))

    def add(self) -> None:
        """Ask for the name of a new member."""
        self._fill(adding=True)

    def rename(self, member_id: bytes) -> None:
        """Ask for another name of the member with this id."""
        self._fill(renaming=member_id)

    def _fill(self, *, adding: bool = False, renaming: bytes | None = None) -> None:
        clear_layout(self._list)
        for member in self._members:
            if member.id == renaming:
                field = NameField(self._theme, member.name, self.tr("New name"), self.tr("Save"))
                field.named.connect(lambda name, member_id=member.id: self.renamed.emit(member_id, name))
                self._ask(field)
            else:
                self._list.addWidget(self._row(member))
        if adding:
            field = NameField(self._theme, "", self.tr("Name of the new member"), self.tr("Add"))
            field.named.connect(self.added)
            self._ask(field)
            return
        row = QHBoxLayout()
        button = SecondaryButton(self._theme, self.tr("Add a member"), icon_name="plus")
        button.clicked.connect(self.add)
        row.addWidget(button)
        row.addStretch(1)
        self._list.addLayout(row)

    def _row(self, member: MemberRow) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        button = MemberButton(self._theme, member.name, member.current)
        button.clicked.connect(lambda: self.chosen.emit(member.id))
        row.addWidget(button, 1)
        rename = QuietButton(self._theme, self.tr("Rename"))
        rename.setProperty("ground", "canvas")
        rename.setAccessibleName(self.tr("Rename %1").replace("%1", member.name))
        rename.clicked.connect(lambda: self.rename(member.id))
        row.addWidget(rename)
        return whole

    def _ask(self, field: NameField) -> None:
        """Put `field` at the end of the list and let one type at once."""
        field.given_up.connect(self._fill)
        self._list.addWidget(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
