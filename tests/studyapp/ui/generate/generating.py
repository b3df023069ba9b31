"""For tests of 从提纲生成: the page over real stores, and a generation far enough to be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from pytestqt.qtbot import QtBot

from question_bank.build import BuildResult, build_questions
from question_bank.model import QuestionStatus
from studyapp.paths import Paths
from studyapp.ui.generate.generation import Generation
from studyapp.ui.generate.page import GeneratePage
from studyapp.ui.generate.presenter import GeneratePresenter
from studyapp.ui.generate.view import Step
from studyapp.ui.generate.workshop import Workshop
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "outlines"
SAMPLE = SAMPLES / "party_study.txt"
WAITING = 5
"""Candidates of `generation` that have to be reviewed, whatever the gates say of them."""


@cache
def built() -> BuildResult:
    """Build the sample once: five candidates wait, all others are ready."""
    result = build_questions(SAMPLE)
    candidates = tuple(
        replace(one, status=QuestionStatus.REVIEW if place < WAITING else QuestionStatus.APPROVED, reason="why")
        for place, one in enumerate(result.candidates)
    )
    return replace(result, candidates=candidates)


def generation() -> Generation:
    """Return a generation that was built."""
    return Generation("样本", built().outline, built().outline).built(built())


class Bench:
    """A page with its presenter, its workshop and the services beneath."""

    def __init__(self, page: GeneratePage, workshop: Workshop, services: Services, qtbot: QtBot) -> None:
        """Keep the parts."""
        self.page = page
        self.wizard = page.wizard
        self.workshop = workshop
        self.services = services
        self.left: list[bool] = []
        self._qtbot = qtbot
        presenter_of(page).left.connect(lambda: self.left.append(True))

    def begin(self) -> None:
        """Begin with a document."""
        presenter_of(self.page).begin()

    def resume(self) -> None:
        """Come back to the steps."""
        presenter_of(self.page).resume()

    def at(self, step: Step) -> None:
        """Stand at `step` with the generation that was built."""
        self.workshop.step = step
        self.workshop.open = True
        self.workshop.put(generation())
        settle()

    def wait(self, step: Step) -> None:
        """Wait until the step is shown."""
        self._qtbot.waitUntil(lambda: self.page.step() is step, timeout=20_000)
        settle()


def opened(theme: Theme, services: Services, workshop: Workshop) -> GeneratePage:
    """Return the page with its presenter."""
    page = GeneratePage(theme)
    GeneratePresenter(page, services, workshop)
    return page


def presenter_of(page: GeneratePage) -> GeneratePresenter:
    """Return who runs the steps of `page`."""
    found = page.findChild(GeneratePresenter)
    assert found is not None
    return found


@contextmanager
def bench(folder: Path, qtbot: QtBot, *, files: Path | None = None) -> Iterator[Bench]:
    """Open the page at 1280×800 over new stores in `folder`, at its first step.

    What works in the background looks for the stores in `files`, where one is given.
    """
    with services_in(folder) as services:
        if files is not None:
            services = services._replace(paths=Paths(files))
        workshop = Workshop(services.background)
        page = opened(Theme("light", 1.0, choose_family()), services, workshop)
        qtbot.addWidget(page)
        page.resize(1104, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        settle()
        workshop.open = True
        yield Bench(page, workshop, services, qtbot)
