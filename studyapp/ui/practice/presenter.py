"""Fills the page 练习 and starts the practice that the member has put together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from question_bank.model import QuestionRef, QuestionSet
from studyapp.quiz.practice import PracticeChoice, practice_request
from studyapp.quiz.request import Feedback, MultipleRule
from studyapp.statistics.mastery import whole_set
from studyapp.statistics.totals import LevelCounts
from studyapp.ui.background import hand_on
from studyapp.ui.practice.matching import Matching
from studyapp.ui.practice.page import PracticePage
from studyapp.ui.practice.presets_presenter import PresetsPresenter
from studyapp.ui.practice.view import PracticeSet, PracticeView
from studyapp.ui.section_rows import rows_of
from studyapp.ui.services import Services
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.widgets.section_model import SectionRow


class PracticePresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: PracticePage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._matching = Matching(services)
        self._counting: Matching | None = None
        page.choice_changed.connect(self._count)
        page.start_requested.connect(self._start)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()
        PresetsPresenter(page, services)

    def refresh(self) -> None:
        """Show the sets with their sections."""
        self._matching = Matching(self._services)
        sets = [one for one in self._services.bank.sets() if one.approved]
        settings = self._services.settings
        scores, member = self._services.scores, self._services.member.id
        levels = {one.id: scores.section_levels(member, one.id) for one in sets}
        rows = {one.id: rows_of(self._matching.sections(one.id), levels[one.id]) for one in sets}
        top = {one.id: self._top(one, levels[one.id]) for one in sets} if len(sets) > 1 else {}
        view = PracticeView(
            sets=tuple(PracticeSet(one.id, one.name, tuple(row.id for row in rows[one.id])) for one in sets),
            sections=tuple(row for one in sets for row in _under(top.get(one.id), rows[one.id])),
            kinds=self._matching.kinds(),
            feedback=Feedback(settings.feedback),
            rule=MultipleRule(settings.rule),
        )
        self._page.show_practice(view)

    def _top(self, one: QuestionSet, levels: Mapping[bytes, LevelCounts]) -> SectionRow:
        """Return the row of a whole set, under which its sections stand where there are several sets."""
        known = whole_set(self._matching.sections(one.id), levels)
        return SectionRow(
            id=one.id,
            depth=0,
            text=one.name,
            questions=known.total,
            mastered=min(known.counts.mastered, known.total),
            learning=min(known.learning, known.total),
            percent=known.percent,
        )

    def _count(self, choice: PracticeChoice) -> None:
        work = self._matching.due_work(choice)
        if work is None:
            self._page.show_matches(self._matching.of(choice))
            return
        self._page.show_counting()
        if self._counting is not self._matching:
            self._counting = matching = self._matching
            self._services.background.run(
                work, done=lambda refs: self._counted(matching, refs), failed=self._not_counted, owner=self._page
            )

    def _counted(self, matching: Matching, refs: list[QuestionRef]) -> None:
        """Take what is due and count what is chosen by now; what has changed since is being looked up anew."""
        matching.take_due(refs)
        if matching is self._matching:
            self._count(self._page.choice())

    def _not_counted(self, error: Exception) -> None:
        self._counting = None
        hand_on(error)

    def _start(self, choice: PracticeChoice) -> None:
        names = {one.id: one.name for one in self._services.bank.sets()}
        chosen = [names[set_id] for set_id in choice.sets if set_id in names]
        title = chosen[0] if len(chosen) == 1 else self.tr("%n question set(s)", "", len(chosen))
        self._services.navigation.start_quiz.emit(practice_request(choice, title))


def _under(top: SectionRow | None, rows: tuple[SectionRow, ...]) -> tuple[SectionRow, ...]:
    """Return `rows` under the row `top` where there is one."""
    return rows if top is None else (top, *(row._replace(depth=row.depth + 1) for row in rows))
