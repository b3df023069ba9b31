"""The tab 题目: finds what is wanted away from the screen, and shows rows as they come into sight."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter
from question_bank.storage import BankStore
from studyapp.scores import ScoreStore
from studyapp.statistics.facility import Band
from studyapp.ui.background import Report, hand_on
from studyapp.ui.bank.bank_lines import BankLines
from studyapp.ui.bank.questions_view import QuestionsView
from studyapp.ui.services import Services

FIRST = 100
"""Questions that are shown before all others are counted."""
_PAGE = 5000


class QuestionsPresenter(QObject):
    """Between the view and the bank; `set_id` is the set shown (None: all)."""

    def __init__(self, view: QuestionsView, services: Services, lines: BankLines, parent: QObject) -> None:
        """Listen to `view`."""
        super().__init__(parent)
        self._view = view
        self._services = services
        self._lines = lines
        self._ticket = 0
        self.set_id: bytes | None = None
        view.set_chosen.connect(self._choose_set)
        view.filters.changed.connect(self._find)

    def show(self) -> None:
        """Show the sets and what is wanted of the one chosen."""
        ids = [one.id for one in self._services.bank.sets()]
        if self.set_id not in ids:
            self.set_id = ids[0] if len(ids) == 1 else None
        self._view.show_sets(self._lines.sets(self.tr("All sets")), self.set_id)
        self._view.filters.show_choices(self._lines.filter_choices(self.set_id))
        self._find()

    def go_to(self, id_: bytes) -> None:
        """Show one question by itself."""
        refs = self._services.bank.refs((id_,))
        if refs:
            self._ticket += 1
            self._view.list.show_ids((id_,), self._lines.lines, id_)
            self._view.show_total(1)

    def _choose_set(self, set_id: bytes | None) -> None:
        self.set_id = set_id
        self.show()

    def _find(self) -> None:
        """Find the first of what is wanted, then all of it."""
        self._ticket += 1
        ticket = self._ticket
        wanted = self._view.filters.wanted()
        chosen = self._lines.filter(self.set_id, wanted)
        path, scores, band = self._services.paths.bank, self._services.paths.scores, wanted.facility

        def first(_report: Report) -> tuple[bytes, ...]:
            if band is not None:
                # What a band holds only the answers tell: all that is wanted otherwise is gone through.
                with ScoreStore.open(scores) as store:
                    facilities = store.facilities()
                return facilities.within(found_ids(path, wanted.text, chosen, None), band)
            return found_ids(path, wanted.text, chosen, FIRST)

        def rest(_report: Report) -> tuple[bytes, ...]:
            return found_ids(path, wanted.text, chosen, None)

        def show_first(ids: tuple[bytes, ...]) -> None:
            if ticket != self._ticket:
                return
            more = band is None and len(ids) == FIRST
            shown = self._view.preview.shown()
            current = shown.question.id if shown is not None else None
            self._view.list.show_ids(ids, self._lines.lines, current)
            self._view.show_total(len(ids), counting=more)
            if not ids:
                self._view.preview.show_nothing(self._nothing(band))
            if more:
                self._services.background.run(rest, done=show_rest, failed=hand_on, owner=self)

        def show_rest(ids: tuple[bytes, ...]) -> None:
            if ticket == self._ticket:
                known = len(self._view.list.table.ids())
                self._view.list.table.add_ids(ids[known:])
                self._view.show_total(len(ids))

        self._services.background.run(first, done=show_first, failed=hand_on, owner=self)

    def _nothing(self, band: Band | None) -> str:
        """Return why no question is shown."""
        if band not in (None, Band.UNKNOWN):
            return self.tr("Nothing fits; how easy a question is shows only once members have answered it.")
        return self.tr("Nothing fits; ask for less.")


def found_ids(path: Path, text: str, wanted: QuestionFilter, most: int | None) -> tuple[bytes, ...]:
    """Return the ids of the questions of `wanted` that have `text` ("": all of them), at most `most` (None: all)."""
    with BankStore.open(path) as bank:
        if text:
            if most is None:
                return bank.search_ids(text, wanted)
            return tuple(ref.id for ref in bank.search(text, wanted, most))
        found: list[bytes] = []
        after: bytes | None = None
        while most is None or len(found) < most:
            page = bank.sequence(wanted, _PAGE if most is None else most - len(found), after)
            if not page:
                break
            after = page[-1].id
            found += (ref.id for ref in page)
        return tuple(found)
