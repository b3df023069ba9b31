"""Between the screen of the quiz and the stores: each answer is on the disk before the next question shows."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from studyapp.errors import KnownError
from studyapp.quiz.request import Feedback, QuizRequest
from studyapp.quiz.response import Response
from studyapp.quiz.session import Session
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.running import RunningQuiz
from studyapp.ui.quiz.session_view import (
    again_request,
    lost_by_leaving,
    result_view,
    to_mark,
)
from studyapp.ui.quiz.view import Draft
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence

if TYPE_CHECKING:
    from studyapp.ui.quiz.review import ResultReview


class Place(NamedTuple):
    """Which sitting is shown and where."""

    sitting_id: bytes
    position: int


class QuizPresenter(RunningQuiz):
    """Starts, resumes or replays a sitting; one presenter serves one page, one sitting after the other."""

    def __init__(self, page: QuizPage, services: Services) -> None:
        """Listen to `page`."""
        super().__init__(page, services)
        self._closing = False
        self._review: ResultReview | None = None
        self._timer.ticked.connect(page.show_clock)
        self._timer.over.connect(self._time_over)
        self._timer.failed.connect(self._clock_not_kept)
        question, result = page.question, page.result
        question.submitted.connect(self._submit)
        question.onward.connect(self._onward)
        question.went.connect(self._go)
        question.mark_toggled.connect(self._mark)
        question.hand_in_wanted.connect(self._hand_in)
        question.leave_wanted.connect(self._leave)
        page.attended.connect(self._attend)
        page.close_wanted.connect(self._close)
        question.open_wanted.connect(services.navigation.open_outline)
        result.done_wanted.connect(services.navigation.leave_quiz)
        result.again_wanted.connect(self._again)
        result.sheet_wanted.connect(self._print_sheet)
        result.entry_chosen.connect(self._replay_entry)
        page.back_wanted.connect(services.navigation.leave_quiz)

    # --- begin ---

    def start(self, request: QuizRequest) -> None:
        """Choose questions for `request`, keep the sitting, and ask the first one."""
        self._reset()
        self._replaying = self._studying = request.study
        try:
            session = (sittings.study if request.study else sittings.begin)(self._services, request)
            self._known = {} if session is None else sittings.experience(self._services, session)
        except KnownError as error:
            self._page.show_message(error_sentence(error))
            return
        if session is None:
            self._page.show_message(self.tr("No question fits what you chose. Choose more sections or kinds."))
        else:
            self._show(session)

    def resume(self, sitting_id: bytes) -> None:
        """Go on with an open sitting at its first unanswered question."""
        session = self._load(sitting_id)
        if session is None:
            return
        if session.finished:
            self._show_result(session)
        else:
            self._known = sittings.experience(self._services, session)
            self._show(session)

    def replay(self, sitting_id: bytes, position: int = -1) -> None:
        """Look at a kept sitting from the question at `position`, or at its result (-1); nothing can be changed."""
        session = self._load(sitting_id)
        if session is None:
            return
        at = self._services.clock()
        session = session.finish(at)  # of the value alone: an open sitting stays open in the file
        if position < 0:
            self._show_result(session)
        else:
            self._replaying = True
            self._show(session.go_to(min(position, session.count - 1), at))

    def place(self) -> Place | None:
        """Return which sitting is shown and where, to come back to it."""
        return None if self._session is None else Place(self._session.sitting.id, self._session.position)

    # --- answer: commit, then advance ---

    def _submit(self, draft: Draft) -> None:
        if self._keep(draft, again=lambda: self._submit(draft)) and self._session is not None:
            if self._marking:
                self._next_to_mark()
            else:
                self._show(self._session)

    def _onward(self, draft: Draft | None) -> None:
        session = self._session
        if session is None or not self._put_by(draft, again=lambda: self._onward(draft)):
            return
        session = self._session or session
        if session.ended and not session.finished:
            self._finish()
        elif not session.is_last:
            self._show(session.advance(self._services.clock()))
        elif self._studying:
            self._services.navigation.leave_quiz.emit()
        elif self._replaying:
            self._show_result(session)
        else:
            self._ask_to_finish()

    def _go(self, position: int, draft: Draft | None) -> None:
        if self._marking or not self._put_by(draft, again=lambda: self._go(position, draft)):
            return
        if self._session is not None and self._session.reachable(position):
            self._show(self._session.go_to(position, self._services.clock()))

    # --- end ---

    def _hand_in(self, draft: Draft | None) -> None:
        if self._put_by(draft, again=lambda: self._hand_in(draft)):
            self._ask_to_finish()

    def _ask_to_finish(self) -> None:
        session = self._session
        if session is None or session.finished:
            return
        missing = len(session.unanswered)
        if missing:
            sentence = self.tr("%n question(s) not answered yet; after handing in nothing can be changed.", "", missing)
            self._asking.ask(sentence, self.tr("Hand in all the same"), self._finish)
        else:
            self._finish()

    def _finish(self) -> None:
        session = self._session
        if session is None:
            return
        if session.sitting.feedback is Feedback.END and to_mark(session):
            self._marking = True
            self._next_to_mark()
            return
        at = self._services.clock()
        try:
            self._services.scores.finish_sitting(session.sitting.id, at)
        except KnownError as error:
            self._asking.not_saved(error, self._finish)
            return
        self._marking = False
        self._show_result(session.finish(at))
        self._services.changes.scores_changed.emit()

    def _next_to_mark(self) -> None:
        session = self._session
        waiting = to_mark(session) if session is not None else ()
        if session is not None and waiting:
            self._show(session.go_to(waiting[0], self._services.clock()))
        else:
            self._finish()

    def _time_over(self) -> None:
        """Hand in what there is; an answer that cannot be kept stays on the screen until it can."""
        if self._session is not None and self._session.sitting.question_limit is not None:
            self._question_over()
        elif self._put_by(self._page.question.draft(), again=self._time_over):
            self._finish()

    def _question_over(self) -> None:
        """Take the time that ran out for a mistake, whatever stands in the input."""
        if self._keep(Draft(Response(()), None), again=self._question_over) and self._session is not None:
            self._show(self._session)
            self._page.show_notice(self.tr("The time for this question is over: that counts as a mistake."))

    def _clock_not_kept(self, error: KnownError) -> None:
        self._page.show_notice(error_sentence(error))

    def _show_result(self, session: Session) -> None:
        self._timer.stop()
        self._keeping.put_away()
        self._page.show_clock(None)
        self._session = session
        self._past_result = True
        self._page.show_result(result_view(session, self._best_before(session)))

    def _best_before(self, session: Session) -> int | None:
        """Return how far the best other challenge with the same time came, from the log."""
        sitting = session.sitting
        if sitting.question_limit is None:
            return None
        scores = self._services.scores
        return scores.best_challenge(sitting.member_id, sitting.question_limit, apart_from=sitting.id)

    def _again(self) -> None:
        if self._session is not None:
            self._services.navigation.start_quiz.emit(again_request(self._session))

    def _print_sheet(self, on_paper: bool) -> None:
        if self._session is not None:
            from studyapp.ui.quiz.review import ResultReview  # start-up: a quiz begins without a printer

            self._review = self._review or ResultReview(self._page.result, self._services, self)
            self._review.make(self._session, on_paper=on_paper)

    def _replay_entry(self, position: int) -> None:
        if self._session is not None:
            self._replaying = True
            self._show(self._session.go_to(position, self._services.clock()))

    def _leave(self, draft: Draft | None) -> None:
        session = self._session
        if not self._keeping.put_away():
            return
        if self._replaying and self._past_result and session is not None:
            self._show_result(session)
            return
        if not self._ready_to_leave(draft, again=lambda: self._leave(draft), leave=self._go_away):
            return
        if not self._timer.runs_on:
            self._go_away()
        else:
            sentence = self.tr("The time of the exam keeps running while you are away.")
            self._asking.ask(sentence, self.tr("Leave all the same"), self._go_away)

    def _ready_to_leave(self, draft: Draft | None, *, again: Callable[[], None], leave: Callable[[], None]) -> bool:
        """Return whether nothing is lost by leaving; if something is, say so and offer to `leave` all the same."""
        session = self._session
        if session is None or self._replaying:
            return True
        lost = lost_by_leaving(session, {**self._drafts, session.position: draft})
        if lost is None:
            return self._put_by(draft, again=again, leave=leave)
        if lost == session.position:
            sentence = self.tr("What you typed here is not submitted yet and will not be kept.")
        else:
            sentence = self.tr("What you typed in question %1 is not submitted yet and will not be kept.")
        self._asking.ask(sentence.replace("%1", str(lost + 1)), self.tr("Leave all the same"), leave)
        return False

    def _go_away(self) -> None:
        session = self._session
        if session is not None and not self._replaying:
            self._session = session.pause(self._services.clock())
            timed = self._timer.runs_on
            self._timer.stop()
            if not session.answered and not timed:
                # Should the disk refuse, it stays, and is offered only where there is no other to go on with.
                with suppress(KnownError):
                    self._services.scores.discard_sitting(session.sitting.id)
            self._services.changes.scores_changed.emit()
        self._services.navigation.leave_quiz.emit()

    def _close(self, draft: Draft | None) -> None:
        """Keep what can be kept before the window closes; hold it open where something would be lost unasked."""
        agreed, self._closing = self._closing, False
        again, leave = self._close_again, self._close_all_the_same
        if not agreed and not (self._keeping.put_away() and self._ready_to_leave(draft, again=again, leave=leave)):
            self._page.hold_open()
        else:
            self._timer.stop()

    def _close_again(self) -> None:
        self._page.window().close()

    def _close_all_the_same(self) -> None:
        self._closing = True
        self._page.window().close()
