"""Reactions of the choice of member."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studyapp.errors import KnownError
from studyapp.scores import Member
from studyapp.ui.members.moves import MemberMovesPresenter
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.pin_desk import PinDesk
from studyapp.ui.members.view import Action, MemberRow, actions_with
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class MembersPresenter(QObject):
    """Shows the members and tells the composition root who was chosen.

    At the `gate` nobody is studying yet: members can be chosen and added, nothing else.
    """

    def __init__(
        self,
        page: MembersPage,
        services: Services,
        desk: OrganizerDesk | None = None,
        *,
        gate: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Fill `page`; the `desk` says whether an organizer is here."""
        super().__init__(parent or page)
        self._page = page
        self._services = services
        self._gate = gate
        self._pins = PinDesk(page, services, desk or OrganizerDesk())
        self._moves = MemberMovesPresenter(page, services, self._show, self._are_there)
        page.chosen.connect(self._choose)
        page.managed.connect(self._manage)
        page.added.connect(self._add)
        page.renamed.connect(self._rename)
        page.wished.connect(self._do)
        self._show()
        if gate:
            self._choose(services.member.id)

    def _show(self) -> None:
        members = self._services.scores.members()
        shown = [self._row(member) for member in members if not member.archived]
        aside = [self._row(member) for member in members if member.archived]
        self._page.show_members(shown, aside, manageable=not self._gate)

    def _row(self, member: Member) -> MemberRow:
        services = self._services
        current = member.id == services.member.id and not self._gate
        return MemberRow(member.id, member.name, current, locked=bool(services.scores.pin(member.id)))

    def _are_there(self, *member_ids: bytes) -> bool:
        """Return whether all of these members are there; where one is not, another window has removed it."""
        if {member.id for member in self._services.scores.members()}.issuperset(member_ids):
            return True
        self._told(self.tr("This member is not there any more: another window has merged or deleted it."))
        return False

    def _choose(self, member_id: bytes) -> None:
        if not self._are_there(member_id):
            return

        def go_on() -> None:
            self._services.navigation.member_chosen.emit(member_id)

        if member_id == self._services.member.id and not self._gate:
            go_on()
        else:
            self._pins.ask(member_id, go_on)

    def _manage(self, member_id: bytes) -> None:
        """Offer what can be done, to whoever knows the PIN, is that member or an organizer."""
        if not self._are_there(member_id):
            return
        if member_id == self._services.member.id or self._pins.organizer():
            self._offer(member_id)
        else:
            self._pins.ask(member_id, lambda: self._offer(member_id))

    def _offer(self, member_id: bytes) -> None:
        member = next(one for one in self._services.scores.members() if one.id == member_id)
        others = bool(self._targets(member_id))
        organizer = self._pins.organizer()
        actions = actions_with(self._row(member), aside=member.archived, organizer=organizer, others=others)
        self._page.offer(member_id, actions)

    def _targets(self, member_id: bytes) -> list[MemberRow]:
        """Return into whom the member may be merged: nobody whose PIN was not said."""
        others = [one for one in self._services.scores.members() if one.id != member_id and not one.archived]
        rows = [self._row(one) for one in others]
        return [row for row in rows if row.current or not row.locked or self._pins.organizer()]

    def _do(self, member_id: bytes, action: Action) -> None:
        if not self._are_there(member_id):
            return
        match action:
            case Action.RENAME:
                self._page.rename(member_id)
            case Action.SET_PIN | Action.CHANGE_PIN:
                self._pins.ask(member_id, lambda: self._told(self.tr("The PIN holds from now on.")), new=True)
            case Action.REMOVE_PIN if self._pins.organizer():
                self._remove_pin(member_id)
            case Action.REMOVE_PIN:
                self._pins.ask(member_id, lambda: self._remove_pin(member_id))
            case Action.MERGE:
                words = self.tr("Into whom? Sittings, answers, notes and favourites go there.")
                self._page.ask_target(member_id, words, self._targets(member_id))
            case Action.PUT_ASIDE | Action.BRING_BACK:
                self._archive(member_id, archived=action is Action.PUT_ASIDE)
            case Action.DELETE:
                self._moves.ask_delete(member_id)

    def _remove_pin(self, member_id: bytes) -> None:
        self._services.scores.set_pin(member_id, "")
        self._told(self.tr("There is no PIN any more."))

    def _archive(self, member_id: bytes, *, archived: bool) -> None:
        self._services.scores.archive_member(member_id, archived=archived)
        put_aside = self.tr("Put aside; scores and notes stay, and the member can be brought back.")
        self._told(put_aside if archived else self.tr("The member is in the list again."))

    def _told(self, sentence: str) -> None:
        self._show()
        self._page.tell(sentence)

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
