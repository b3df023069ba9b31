"""Reactions of the choice of member."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.errors import KnownError
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.view import MemberRow
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class MembersPresenter(QObject):
    """Shows the members that are not put aside, and tells the composition root who was chosen."""

    def __init__(self, page: MembersPage, services: Services, parent: QObject | None = None) -> None:
        """Fill `page`."""
        super().__init__(parent or page)
        self._page = page
        self._services = services
        page.chosen.connect(services.navigation.member_chosen)
        page.added.connect(self._add)
        page.renamed.connect(self._rename)
        self._show()

    def _show(self) -> None:
        current = self._services.member.id
        members = (member for member in self._services.scores.members() if not member.archived)
        self._page.show_members([MemberRow(member.id, member.name, member.id == current) for member in members])

    def _add(self, name: str) -> None:
        services = self._services
        if not self._free(name, None):
            return
        try:
            member = services.scores.add_member(name, id=services.new_id(), at=services.clock())
        except KnownError as error:
            self._page.show_problem(error_sentence(error))
            return
        services.navigation.member_chosen.emit(member.id)

    def _rename(self, member_id: bytes, name: str) -> None:
        services = self._services
        if not self._free(name, member_id):
            return
        try:
            services.scores.rename_member(member_id, name)
        except KnownError as error:
            self._page.show_problem(error_sentence(error))
            return
        self._show()
        if member_id == services.member.id:
            # The name stands in the rail and in the greeting: the window is made anew with it.
            services.navigation.member_chosen.emit(member_id)

    def _free(self, name: str, member_id: bytes | None) -> bool:
        """Say so when another member has this name: two of the same name could not be told apart here."""
        taken = any(member.name == name and member.id != member_id for member in self._services.scores.members())
        if taken:
            self._page.show_problem(self.tr("There is already a member “%1”; choose another name.").replace("%1", name))
        return not taken
