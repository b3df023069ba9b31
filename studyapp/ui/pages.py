"""The screens of the frame: how each is made, and only when it is first seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studyapp.ui.frame import PageFactory
from studyapp.ui.theme import Theme

if TYPE_CHECKING:
    from studyapp.ui.organizer import OrganizerDesk
    from studyapp.ui.services import Services

# Start-up: each page is imported by its factory, when somebody goes there; the first one when the window is seen.


def page_factories(
    services: Callable[[], Services], desk: OrganizerDesk, *, organizer: bool
) -> Mapping[str, PageFactory]:
    """Return the factories by the names of the screens; `services` is asked anew for each page.

    The organizer's screens are among them in `organizer` mode; their work lies on the `desk`.
    """

    def today(theme: Theme) -> QWidget:
        from studyapp.ui.today.page import TodayPage
        from studyapp.ui.today.presenter import TodayPresenter

        page = TodayPage(theme)
        TodayPresenter(page, services())
        return page

    def practice(theme: Theme) -> QWidget:
        from studyapp.ui.practice.page import PracticePage
        from studyapp.ui.practice.presenter import PracticePresenter

        page = PracticePage(theme)
        PracticePresenter(page, services())
        return page

    def exam(theme: Theme) -> QWidget:
        from studyapp.ui.exam.page import ExamPage
        from studyapp.ui.exam.presenter import ExamPresenter

        page = ExamPage(theme)
        ExamPresenter(page, services())
        return page

    def mistakes(theme: Theme) -> QWidget:
        from studyapp.ui.mistakes.page import MistakesPage
        from studyapp.ui.mistakes.presenter import MistakesPresenter

        page = MistakesPage(theme)
        MistakesPresenter(page, services())
        return page

    def outline(theme: Theme) -> QWidget:
        from studyapp.ui.outline.page import OutlinePage
        from studyapp.ui.outline.presenter import OutlinePresenter

        page = OutlinePage(theme)
        OutlinePresenter(page, services())
        return page

    def history(theme: Theme) -> QWidget:
        from studyapp.ui.history.page import HistoryPage
        from studyapp.ui.history.presenter import HistoryPresenter

        page = HistoryPage(theme)
        HistoryPresenter(page, services())
        return page

    def members(theme: Theme) -> QWidget:
        from studyapp.ui.members.page import MembersPage
        from studyapp.ui.members.presenter import MembersPresenter

        page = MembersPage(theme)
        MembersPresenter(page, services(), desk)
        return page

    def settings(theme: Theme) -> QWidget:
        from studyapp.ui.settings.page import SettingsPage
        from studyapp.ui.settings.presenter import SettingsPresenter

        page = SettingsPage(theme)
        SettingsPresenter(page, services(), desk)
        return page

    def bank(theme: Theme) -> QWidget:
        from studyapp.ui.organizer_page import OrganizerPage
        from studyapp.ui.organizer_presenter import OrganizerPresenter

        page = OrganizerPage(theme)
        OrganizerPresenter(page, services(), desk, theme)
        return page

    return {
        "today": today,
        "practice": practice,
        "exam": exam,
        "mistakes": mistakes,
        "outline": outline,
        "history": history,
        **({"bank": bank} if organizer else {}),
        "members": members,
        "settings": settings,
    }
