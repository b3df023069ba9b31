"""For tests of 导入: files with good and faulty questions, and the page over real stores."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from question_bank.formats import write_questions
from question_bank.model import QuestionKind
from studyapp.ui.import_.page import ImportPage
from studyapp.ui.import_.presenter import ImportPresenter
from studyapp.ui.import_.view import Step
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.services import Services
from studyapp.ui.theme import Theme, choose_family
from tests.builders import question
from tests.studyapp.ui.layout_checks import settle
from tests.studyapp.ui.screens import services_in

GOOD, FAULTY = 12, 3
"""Questions in the file that `written` makes."""
TABLE = """题干,题型,选项A,选项B,选项C,选项D,答案,解析
党的最高理想和最终目标是（）。,单选,实现共产主义,全面小康,民族复兴,共同富裕,A,见党章总纲。
党员享有的权利有（）。,多选,参加党的有关会议,不受监督,对党的工作提出建议,拒绝组织决定,AC,
党支部每月至少召开一次支部委员会会议。,判断,,,,,正确,
党员如果没有正当理由，连续（）不参加组织生活，被认为自行脱党。,单选,三个月,六个月,一年,两年,E,
"""


def written(folder: Path) -> Path:
    """Write a file with `GOOD` good questions and `FAULTY` faulty ones."""
    path = folder / "复习题.json"
    write_questions(path, [question(number, QuestionKind.SINGLE_CHOICE) for number in range(GOOD + FAULTY)], "复习题")
    document = json.loads(path.read_text(encoding="utf-8"))
    first, second, third = document["questions"][-FAULTY:]
    first["answer"] = []
    second["options"][1] = second["options"][0]
    third["stem"] = ""
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


class Desk:
    """The page with its work and the services beneath."""

    def __init__(self, page: ImportPage, presenter: ImportPresenter, work: ImportWork, services: Services) -> None:
        """Keep the parts."""
        self.page = page
        self.wizard = page.wizard
        self.presenter = presenter
        self.work = work
        self.services = services
        self.left: list[bool] = []
        presenter.left.connect(lambda: self.left.append(True))

    def wait(self) -> None:
        """Wait until what works in the background is shown."""
        for _ in range(3):
            self.services.background.wait()
            settle()

    def read(self, *paths: Path) -> None:
        """Choose files and wait until they are read."""
        self.wizard.files.files_chosen.emit(paths)
        self.wait()
        assert self.wizard.step() is Step.CHECK

    def onward(self) -> None:
        """Go on to the next step."""
        assert self.wizard.bar.onward_button.isEnabled()
        self.wizard.bar.onward_button.click()
        self.wait()


def opened(theme: Theme, services: Services, work: ImportWork) -> tuple[ImportPage, ImportPresenter]:
    """Return the page with its presenter, at its first step."""
    page = ImportPage(theme)
    presenter = ImportPresenter(page, services, work)
    presenter.begin()
    return page, presenter


@contextmanager
def desk(folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open the page at 1104×800 over new stores in `folder`."""
    with services_in(folder) as services:
        work = ImportWork(services.background)
        page, presenter = opened(Theme("light", 1.0, choose_family()), services, work)
        qtbot.addWidget(page)
        page.resize(1104, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        settle()
        yield Desk(page, presenter, work, services)
