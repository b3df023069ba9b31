"""Fills the page 今日 and starts what the member chooses there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from question_bank.model import QuestionFilter
from studyapp.errors import KnownError
from studyapp.quiz.request import Feedback, MultipleRule, Order, QuizMode, QuizRequest
from studyapp.quiz.schedule import RETENTIONS
from studyapp.quiz.today import TodayPlan, today_plan
from studyapp.scores import ScoreStore
from studyapp.statistics.forecast import DAY_MS, daily_load, forecast, remembered
from studyapp.statistics.mastery import whole_set
from studyapp.statistics.timeline import fill_days, streak
from studyapp.statistics.totals import DayCount, share
from studyapp.ui.charts.accuracy_bars import DayAccuracy
from studyapp.ui.due_passages import due_passages
from studyapp.ui.section_rows import section_rows, with_descendants
from studyapp.ui.services import Services
from studyapp.ui.today.page import TodayPage
from studyapp.ui.today.view import OpenSitting, Outlook, TodayView
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
        plan = self._plan(now)
        days = scores.days(member.id, today - STREAK_DAYS, today)
        recent = fill_days(days, today - CHART_DAYS + 1, today)
        answers = sum(day.answers for day in recent)
        accuracy = share(sum(day.right for day in recent), answers)
        view = TodayView(
            greeting=greeting(now, member.name),
            date=date_and_weekday(today),
            streak=streak((day.day for day in days if day.answers), today),
            due=plan.due,
            fresh=plan.new,
            missed=plan.missed,
            minutes=self._minutes(plan.total),
            open_sitting=self._open_sitting(today),
            sections=tuple(row for question_set in sets for row in section_rows(self._services, question_set.id)),
            days=tuple(self._day(day, today) for day in recent),
            answers=answers,
            accuracy=None if accuracy is None else round(accuracy * 100),
            preparing=not sets,
            recite=len(due_passages(self._services)),
        )
        self._page.show_today(view)
        self._look_ahead(now, today)

    def _look_ahead(self, now: int, today: int) -> None:
        """Show what lies before the exam; the memories are summed in the background, for there may be many."""
        services, settings = self._services, self._services.settings
        days = settings.exam_day - today
        if not settings.exam_day or days < 0:
            self._page.show_outlook(None)
            return
        path, member = services.paths.scores, services.member.id
        at = now + days * DAY_MS
        due = services.scores.due_count(member, now)
        total = sum(one.approved for one in services.bank.sets())
        seconds, retention = self._seconds_each(), RETENTIONS[settings.retention]

        def work(_report: object) -> Outlook | None:
            with ScoreStore.open(path) as scores:
                found = remembered(scores.memories(member), at)
            known = forecast(found, total)
            if known is None:
                return None
            unseen = max(0, total - found.learnt)
            load = daily_load(unseen, due, days, seconds_each=seconds, retention=retention)
            low, share, high = (round(100 * part) for part in (known.low, known.share, known.high))
            return Outlook(days, share, low, high, load.new, load.reviews, load.minutes)

        services.background.run(work, done=self._page.show_outlook, failed=self._cannot_look_ahead)

    def _cannot_look_ahead(self, error: Exception) -> None:
        """Leave the card away where the scores cannot be read a second time; anything else is a bug."""
        if not isinstance(error, KnownError):
            raise error
        self._page.show_outlook(None)

    def _plan(self, now: int) -> TodayPlan:
        bank, scores, member = self._services.bank, self._services.scores, self._services.member
        new = sum(
            whole_set(bank.sections(one.id), scores.section_levels(member.id, one.id)).unasked for one in bank.sets()
        )
        goal = self._services.settings.goal
        due = scores.due_count(member.id, now)
        missed = 0
        if due < goal:
            # What was missed and is due counts once, as due.
            waiting = set(scores.due(member.id, now, due))
            missed = sum(one not in waiting for one in scores.missed(member.id, goal + due))
        return today_plan(due, missed, new, goal)

    def _minutes(self, questions: int) -> int:
        return max(1, round(questions * self._seconds_each() / 60))

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
                count=settings.goal,
                order=Order.DUE,
                feedback=Feedback.EACH,
                rule=MultipleRule(settings.rule),
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
