"""A sitting as it runs: what is shown of it, and how each answer, draft and mark of it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from studyapp.errors import AnsweredElsewhere, KnownError
from studyapp.quiz.paper_json import UnreadablePaperError
from studyapp.quiz.records import Experience
from studyapp.quiz.request import Feedback, QuizMode
from studyapp.quiz.session import Session
from studyapp.ui.quiz import sittings
from studyapp.ui.quiz.asking import Asking
from studyapp.ui.quiz.exam_timer import ExamTimer
from studyapp.ui.quiz.keeping import Keeping
from studyapp.ui.quiz.page import QuizPage
from studyapp.ui.quiz.session_view import given, question_view, sheet_view
from studyapp.ui.quiz.sources import Sources
from studyapp.ui.quiz.view import Draft
from studyapp.ui.quiz.wording import last_time
from studyapp.ui.services import Services
from studyapp.ui.wording import error_sentence


class RunningQuiz(QObject):
    """The sitting on the page with what is not in the file yet; the presenter says where to go in it."""

    def __init__(self, page: QuizPage, services: Services) -> None:
        """Start without a sitting."""
        super().__init__(page)
        self._page = page
        self._services = services
        self._session: Session | None = None
        self._drafts: dict[int, Draft] = {}
        self._known: dict[bytes, Experience] = {}
        self._sources = Sources(services)
        self._replaying = False
        self._marking = False
        self._past_result = False
        self._studying = False
        self._timer = ExamTimer(services, self)
        self._asking = Asking(page)
        self._keeping = Keeping(page, services)

    def _load(self, sitting_id: bytes) -> Session | None:
        """Return the kept sitting, or say in one sentence why it cannot be shown."""
        self._reset()
        try:
            session = sittings.load(self._services, sitting_id)
        except KnownError as error:
            self._page.show_message(error_sentence(error))
            return None
        except UnreadablePaperError:
            self._page.show_message(self.tr("The paper of this quiz cannot be read; its score stays in the history."))
            return None
        if session is None:
            self._page.show_message(self.tr("This quiz is no longer in the score file."))
        return session

    def _reset(self) -> None:
        self._session = None
        self._drafts.clear()
        self._known.clear()
        self._replaying = self._marking = self._past_result = self._studying = False

    # --- show ---

    def _show(self, session: Session) -> None:
        self._session = session
        view = question_view(
            session,
            draft=self._drafts.get(session.position),
            note="" if self._replaying else self._note(session),
            sources=self._sources,
            marking=self._marking,
            replay=self._replaying,
            study=self._studying,
        )
        self._page.show_question(view, sheet_view(session))
        self._keeping.show(view.question)
        self._timer.follow(session)

    def _note(self, session: Session) -> str:
        known = self._known.get(session.current.question.id)
        day = None if known is None else self._services.local_day(known.last_at)
        return last_time(known, day, due=session.sitting.mode is QuizMode.TODAY)

    def _attend(self, here: bool) -> None:
        """Let time run only while the question is looked at."""
        session, at = self._session, self._services.clock()
        if session is not None and not self._replaying:
            self._session = session.unpause(at) if here else session.pause(at)

    def _put_by(
        self, draft: Draft | None, *, again: Callable[[], None], leave: Callable[[], None] | None = None
    ) -> bool:
        """Keep what stands in the input when a question is left: for good where answers count until hand-in.

        Where it cannot be kept, `again` is offered and, if given, to `leave` without.
        """
        session = self._session
        if session is None or not session.answerable():
            return True
        if session.sitting.feedback is Feedback.END:
            return draft is None or draft == given(session) or self._keep(draft, again=again, leave=leave)
        if draft is None:
            self._drafts.pop(session.position, None)  # what was typed before was wiped out
        else:
            self._drafts[session.position] = draft
        return True

    def _keep(self, draft: Draft, *, again: Callable[[], None], leave: Callable[[], None] | None = None) -> bool:
        """Write the answer; on a fault of the world stay, with the answer on screen, and offer to try again."""
        services, session = self._services, self._session
        if session is None:
            return False
        try:
            following = sittings.keep_answer(services, session, draft)
        except AnsweredElsewhere as error:
            self._catch_up(session, error)
            return False
        except KnownError as error:
            self._asking.not_saved(error, again, leave=leave)
            return False
        self._session = following
        self._drafts.pop(session.position, None)
        self._page.question.clear_notice()
        return True

    def _catch_up(self, stale: Session, error: AnsweredElsewhere) -> None:
        """Show how the sitting stands after what another window did, and say that this is why."""
        drafts, known = dict(self._drafts), dict(self._known)
        session = self._load(stale.sitting.id)
        if session is None:
            return
        drafts.pop(stale.position, None)
        self._drafts, self._known = drafts, known
        self._replaying = session.finished
        self._show(session.go_to(stale.position, self._services.clock()))
        self._page.show_notice(error_sentence(error))

    def _mark(self, marked: bool) -> None:
        session = self._session
        if session is None or self._replaying:
            return
        try:
            self._services.scores.mark(session.sitting.id, session.position, marked)
        except KnownError as error:
            self._page.question.show_mark(not marked)
            self._asking.not_saved(error, lambda: self._mark(marked))
            return
        if marked != (session.position in session.marked):
            session = session.mark()
        self._session = session
        self._page.question.show_mark(marked)
        self._page.question.show_sheet(sheet_view(session))
