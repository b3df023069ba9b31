"""Whose PIN has to be said before something is done, and whether it was the right one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studyapp.passcode import hash_passcode, passcode_fits
from studyapp.patience import Tries, after_wrong, still_to_wait
from studyapp.ui.members.page import MembersPage
from studyapp.ui.organizer import OrganizerDesk
from studyapp.ui.services import Services


class PinDesk(QObject):
    """Asks on the `page`; wrong tries are remembered on the organizer's `desk` until the program is closed."""

    def __init__(self, page: MembersPage, services: Services, desk: OrganizerDesk) -> None:
        """Wait for somebody to ask."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._desk = desk
        self._then: Callable[[], None] = _nothing
        page.pin_said.connect(self._said)

    def organizer(self) -> bool:
        """Return whether an organizer is here: the mode is on, and its passcode was said in this run."""
        return self._services.settings.organizer and self._desk.unlocked

    def ask(self, member_id: bytes, then: Callable[[], None], *, new: bool = False) -> None:
        """Ask for the PIN there is, and with `new` for another one, then do `then`; at once where there is none."""
        locked = bool(self._services.scores.pin(member_id))
        if not locked and not new:
            then()
            return
        self._then = then
        self._page.ask_pin(member_id, old=locked, new=new)

    def _said(self, member_id: bytes, said: str, new: str) -> None:
        kept = self._services.scores.pin(member_id)
        refusal = self._refusal(member_id, said, kept) if kept else ""
        if refusal:
            self._page.show_problem(refusal)
            return
        if new:
            self._services.scores.set_pin(member_id, hash_passcode(new, self._services.new_id()))
        self._then()

    def _refusal(self, member_id: bytes, said: str, kept: str) -> str:
        """Return why the PIN does not open anything ("": it does)."""
        now, tries = self._services.steady(), self._desk.tries.get(member_id, Tries())
        wait = still_to_wait(tries, now)
        if wait:
            return self.tr("Wait %n second(s), then try again.", "", -(-wait // 1000))
        if passcode_fits(said, kept):
            self._desk.tries.pop(member_id, None)
            return ""
        self._desk.tries[member_id] = after_wrong(tries, now)
        return self.tr("This is not the PIN; try again. An organizer can remove a PIN that was forgotten.")


def _nothing() -> None:
    """Do what is to be done while nothing was asked."""
