"""Fills the page 今日 and starts what the member chooses there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter
from studyapp.errors import KnownError
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest, TodayPlan
from studyapp.statistics.timeline import fill_days, streak
from studyapp.statistics.totals import DayCount, share
from studyapp.ui.charts.accuracy_bars import DayAccuracy
from studyapp.ui.due_passages import due_passages
from studyapp.ui.section_rows import section_rows, with_descendants
from studyapp.ui.services import Services
from studyapp.ui.today.day import done_today, rest_of_day
from studyapp.ui.today.outlook import outlook_work
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.view import OpenSitting, TodayView
from studyapp.ui.when_seen import WhenSeen
from studyapp.ui.wording import axis_day, date_and_weekday, greeting, mode_name, when_text

CHART_DAYS = 14
STREAK_DAYS = 400
SECONDS_A_QUESTION = 24
"""Taken for the forecast until the member's own speed is known."""


class TodayPresenter(QObject):
    """Between the page and the stores."""

    def __init__(self, page: TodayPage, services: Services) -> None:
        """Listen to `page` and to what changes."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._plan = TodayPlan(0, 0, 0)
        page.start_requested.connect(self._start)
        page.continue_requested.connect(services.navigation.resume_quiz)
        page.section_requested.connect(self._start_section)
        page.recite_requested.connect(services.navigation.recite_due)
        seen = WhenSeen(page, self.refresh, self)
        services.changes.bank_changed.connect(seen.changed)
        services.changes.scores_changed.connect(seen.changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the day as the stores know it."""
        bank, scores, member = self._services.bank, self._services.scores, self._services.member
        now = self._services.clock()
        today = self._services.local_day(now)
        sets = bank.sets()
        done = done_today(self._services, today)
        self._plan = plan = rest_of_day(self._services, now, done)
        days = scores.days(member.id, today - STREAK_DAYS, today)
        recent = fill_days(days, today - CHART_DAYS + 1, today)
        answers = sum(day.answers for day in recent)
        accuracy = share(sum(day.right for day in recent), answers)
        seconds_each = self._seconds_each()
        view = TodayView(
            greeting=greeting(now, member.name),
            date=date_and_weekday(today),
            streak=streak((day.day for day in days if day.answers), today),
            due=plan.due,
            fresh=plan.new,
            missed=plan.missed,
            minutes=max(1, round(plan.total * seconds_each / 60)),
            open_sitting=self._open_sitting(today),
            sections=tuple(row for question_set in sets for row in section_rows(self._services, question_set.id)),
            days=tuple(self._day(day, today) for day in recent),
            answers=answers,
            accuracy=None if accuracy is None else round(accuracy * 100),
            preparing=not sets,
            recite=len(due_passages(self._services)),
            waiting=plan.waiting,
            cap=max(self._services.settings.goal, self._services.settings.daily_cap),
            done=done,
        )
        self._page.show_today(view)
        self._look_ahead(now, today, seconds_each)

    def _look_ahead(self, now: int, today: int, seconds_each: float) -> None:
        """Show what lies before the exam; the memories are summed in the background, for there may be many."""
        work = outlook_work(self._services, now, today, seconds_each)
        if work is None:
            self._page.show_outlook(None)
        else:
            show, page = self._page.show_outlook, self._page
            self._services.background.run(work, done=show, failed=self._cannot_look_ahead, owner=page)

    def _cannot_look_ahead(self, error: Exception) -> None:
        """Leave the card away where the scores cannot be read a second time; anything else is a bug."""
        if not isinstance(error, KnownError):
            raise error
        self._page.show_outlook(None)

    def _seconds_each(self) -> float:
        totals = self._services.scores.totals(self._services.member.id)
        return totals.milliseconds / 1000 / totals.answers if totals.answers else SECONDS_A_QUESTION

    def _open_sitting(self, today: int) -> OpenSitting | None:
        sitting = self._services.scores.open_sitting(self._services.member.id)
        row = self._services.scores.sitting(sitting.id) if sitting is not None else None
        if row is None:
            return None
        return OpenSitting(
            id=row.sitting.id,
            title=row.sitting.title or mode_name(row.sitting.mode),
            when=when_text(row.sitting.started_at, today, day=self._services.local_day(row.sitting.started_at)),
            done=row.answered,
            total=row.sitting.questions,
        )

    def _day(self, day: DayCount, today: int) -> DayAccuracy:
        label = self.tr("today", "the last day on an axis") if day.day == today else axis_day(day.day)
        return DayAccuracy(label, day.accuracy, day.answers)

    def _start(self) -> None:
        settings = self._services.settings
        self._services.navigation.start_quiz.emit(
            QuizRequest(
                mode=QuizMode.TODAY,
                filter=QuestionFilter(),
                count=self._plan.total or settings.goal,
                order=Order.DUE,
                feedback=Feedback.EACH,
                rule=MultipleRule(settings.rule),
                plan=self._plan if self._plan.total else None,
            )
        )

    def _start_section(self, section_id: bytes) -> None:
        for question_set in self._services.bank.sets():
            sections = self._services.bank.sections(question_set.id)
            title = next((section.label + section.title for section in sections if section.id == section_id), None)
            if title is not None:
                wanted = QuestionFilter(sets=(question_set.id,), sections=with_descendants(sections, section_id))
                self._services.navigation.start_quiz.emit(
                    QuizRequest(
                        mode=QuizMode.PRACTICE,
                        filter=wanted,
                        count=self._services.settings.goal,
                        order=Order.UNSEEN_FIRST,
                        feedback=Feedback(self._services.settings.feedback),
                        rule=MultipleRule(self._services.settings.rule),
                        title=title,
                    )
                )
                return
