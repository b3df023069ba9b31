"""Merging and deleting members: what will happen is said before, a backup is made first, both in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from studyapp.errors import KnownError
from studyapp.scores import Member, ScoreStore
from studyapp.scores.backup import back_up
from studyapp.ui.members.page import MembersPage
from studyapp.ui.members.view import Question
from studyapp.ui.safekeeping import stamp
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence, number_text


class MemberMovesPresenter(QObject):
    """Asks on the `page` and does what was confirmed.

    `refresh` shows the members anew, `are_there` says so where one of some members is not there any more.
    """

    def __init__(
        self,
        page: MembersPage,
        services: Services,
        refresh: Callable[[], None],
        are_there: Callable[..., bool],
    ) -> None:
        """Wait for somebody to ask."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._refresh = refresh
        self._are_there = are_there
        self._confirmed: Callable[[], None] = _nothing
        page.target_chosen.connect(self._ask_merge)
        page.confirmed.connect(lambda _id: self._confirmed())

    def ask_delete(self, member_id: bytes) -> None:
        """Ask whether a member is to go, which takes typing the name."""
        member = self._member(member_id)
        sentence = self.tr(
            "“{name}” is deleted with {contents}, and all notes and favourites. A backup is made before; "
            "nothing but putting it back brings them again."
        ).format(name=member.name, contents=self._contents(member_id))
        self._confirmed = lambda: self._delete(member)
        self._page.ask(member_id, Question(sentence, self.tr("Delete for good"), member.name))

    def _ask_merge(self, gone_id: bytes, into_id: bytes) -> None:
        if not self._are_there(gone_id, into_id):
            return
        gone, into = self._member(gone_id), self._member(into_id)
        sentence = self.tr(
            "{contents} of “{gone}” are counted for “{into}” from then on, and “{gone}” is no longer in the list. "
            "A backup is made before."
        ).format(contents=self._contents(gone_id), gone=gone.name, into=into.name)
        self._confirmed = lambda: self._merge(gone, into)
        self._page.ask(gone_id, Question(sentence, self.tr("Merge")))

    def _merge(self, gone: Member, into: Member) -> None:
        told = self.tr("Everything of “{gone}” is with “{into}” now.").format(gone=gone.name, into=into.name)
        self._do(lambda scores: scores.merge_members(gone.id, into.id), told, gone, into)

    def _delete(self, member: Member) -> None:
        told = self.tr("“{name}” was deleted; the backup made before still has everything.").format(name=member.name)
        self._do(lambda scores: scores.delete_member(member.id), told, member)

    def _do(self, change: Callable[[ScoreStore], bool], told: str, *members: Member) -> None:
        """Back everything up, then `change` the scores, away from the screen; then say what was `told` of `members`."""
        services = self._services
        at = services.clock()
        kept, folder, day = services.paths.kept, services.paths.backups, services.local_day(at)
        self._confirmed = _nothing  # a second click must not do it twice
        self._page.tell(self.tr("A backup is being made …"), "neutral")

        def work(_report: object) -> bool:
            back_up(kept, folder, f"{stamp(at)} (members)", at=at, day=day)
            with ScoreStore.open(services.paths.scores) as scores:
                return change(scores)

        def done(changed: bool) -> None:
            services.changes.scores_changed.emit()
            if isValid(self._page):  # somebody else may be studying by now, in a window made anew
                self._refresh()
                if changed or self._are_there(*(member.id for member in members)):
                    self._page.tell(told)

        services.background.run(work, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError) or not isValid(self._page):
            raise error
        self._refresh()
        self._page.show_problem(error_sentence(error))

    def _member(self, member_id: bytes) -> Member:
        return next(member for member in self._services.scores.members() if member.id == member_id)

    def _contents(self, member_id: bytes) -> str:
        found = self._services.scores.belongings(member_id)
        sittings = self.tr("%n sitting(s)", "", found.sittings)
        answers = self.tr("{number} answers").format(number=number_text(found.answers))
        return self.tr("{sittings} with {answers}").format(sittings=sittings, answers=answers)


def _nothing() -> None:
    """Do what is to be done while nothing was asked."""
