"""How many questions a choice means, for every order, with what must be looked up once between two changes."""

from __future__ import annotations

from collections.abc import Callable

from question_bank.model import QuestionKind, QuestionRef, QuestionStatus, SetSection
from question_bank.storage import BankStore
from studyapp.quiz.practice import PracticeChoice, practice_request
from studyapp.quiz.records import KeepsakeSort
from studyapp.quiz.request import Order
from studyapp.quiz.selection import meant
from studyapp.scores import ScoreStore
from studyapp.ui.left_off import left_off
from studyapp.ui.practice.view import Matches
from studyapp.ui.section_rows import kind_counts
from studyapp.ui.services import Services

_ALL = 1_000_000
_AT_ONCE = 1_000
"""Questions that are looked up in one statement; more of them take the background."""


class Matching:
    """Made anew when the bank or the scores change."""

    def __init__(self, services: Services) -> None:
        """Look nothing up before it is needed."""
        self._services = services
        self._sections: dict[bytes, tuple[SetSection, ...]] = {}
        self._every: list[SetSection] | None = None
        self._due: list[QuestionRef] | None = None
        self._aside: list[QuestionRef] | None = None

    def sections(self, set_id: bytes) -> tuple[SetSection, ...]:
        """Return the sections of a set."""
        if set_id not in self._sections:
            self._sections[set_id] = self._services.bank.sections(set_id)
        return self._sections[set_id]

    def kinds(self) -> tuple[tuple[QuestionKind, int], ...]:
        """Return the kinds that the bank has, each with its questions."""
        return tuple(kind_counts(self._all_sections()).items())

    def of(self, choice: PracticeChoice) -> Matches:
        """Return what `choice` means; what the member has set aside is not asked, and so not counted."""
        kinds = self._kinds_within(choice)
        if choice.is_empty:
            return Matches(0, 0, kinds)
        if choice.order is Order.DUE:
            count = len(meant(self._due_refs(), choice.filter))
            return Matches(count, min(count, choice.wanted), kinds)
        aside = meant(self._aside_refs(), choice.filter)
        count = self._services.bank.count(choice.filter) - len(aside)
        if choice.order is not Order.SEQUENTIAL:
            return Matches(count, min(count, choice.wanted), kinds)
        place = left_off(self._services, practice_request(choice._replace(from_first=False), ""))
        behind = count
        if place is not None and not choice.from_first:
            passed = self._services.bank.count_of_up_to((ref.id for ref in aside), place.question_id)
            behind = count - (place.done - passed)
        return Matches(count, min(behind, choice.wanted), kinds, None if place is None else place.done + 1)

    def due_work(self, choice: PracticeChoice) -> Callable[[object], list[QuestionRef]] | None:
        """Return the work that looks up what is due, to be done in the background before `of` can tell of `choice`.

        None where that is not asked for, is known already, or is little enough to be looked up at once.
        """
        if choice.is_empty or choice.order is not Order.DUE or self._due is not None:
            return None
        services = self._services
        member, now, paths = services.member.id, services.clock(), services.paths
        if services.scores.due_count(member, now) <= _AT_ONCE:
            return None

        def work(_report: object) -> list[QuestionRef]:
            with BankStore.open(paths.bank) as bank, ScoreStore.open(paths.scores) as scores:
                return _askable(bank, scores.due(member, now, _ALL))

        return work

    def take_due(self, refs: list[QuestionRef]) -> None:
        """Take what was looked up in the background."""
        self._due = refs

    def _all_sections(self) -> list[SetSection]:
        if self._every is None:
            self._every = [section for one in self._services.bank.sets() for section in self.sections(one.id)]
        return self._every

    def _kinds_within(self, choice: PracticeChoice) -> tuple[tuple[QuestionKind, int], ...]:
        """Return the kinds that the bank has, each with its questions in the sections chosen."""
        every = self._all_sections()
        wanted = None if choice.sections is None else set(choice.sections)
        chosen = [one for one in every if one.set_id in choice.sets and (wanted is None or one.id in wanted)]
        counts = kind_counts(chosen)
        return tuple((kind, counts.get(kind, 0)) for kind in kind_counts(every))

    def _due_refs(self) -> list[QuestionRef]:
        if self._due is None:
            services = self._services
            self._due = _askable(services.bank, services.scores.due(services.member.id, services.clock(), _ALL))
        return self._due

    def _aside_refs(self) -> list[QuestionRef]:
        if self._aside is None:
            services = self._services
            kept = services.scores.kept_questions(services.member.id, KeepsakeSort.SET_ASIDE, _ALL)
            self._aside = _askable(services.bank, kept)
        return self._aside


def _askable(bank: BankStore, ids: tuple[bytes, ...]) -> list[QuestionRef]:
    """Return the references of those that can be asked at all."""
    found: list[QuestionRef] = []
    for first in range(0, len(ids), _AT_ONCE):
        found += bank.refs(ids[first : first + _AT_ONCE], (QuestionStatus.APPROVED,))
    return found
