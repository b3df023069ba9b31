"""Takes the pictures of the screens: `./dev shots`, or `python -m tests.shots [FOLDER] [--dark] [--en] [--scale N]`.

Opens the real window (on a screen of its own under Xvfb where there is none) on the built-in bank and a member who has
studied for two months, goes through the screens and saves what the window shows as PNG.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "studyapp" / "help" / "pictures"
KEPT = (
    "today",
    "practice",
    "quiz_single_choice_after",
    "quiz_fill_blank",
    "quiz_ordering_after",
    "quiz_recitation_after",
    "result",
    "outline",
    "history",
)
"""The pictures that README and help show; with a FOLDER named, all are taken."""
LARGEST = 200_000
"""Bytes that no picture may exceed."""


def main() -> int:
    """Take all pictures; return 0 when each is small enough."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--en", action="store_true", help="in English")
    parser.add_argument("--scale", type=int, default=100, choices=(100, 115, 130, 150, 175, 200))
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        return on_own_screen("tests.shots")
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        pictures = list(take(Path(data), options))
    if options.folder == PICTURES:
        for path in pictures:
            if path.stem not in KEPT:
                path.unlink()
        pictures = [path for path in pictures if path.stem in KEPT]
    large = [path for path in pictures if path.stat().st_size > LARGEST]
    for path in pictures:
        print(f"{path.stat().st_size:8} {path}")
    for path in large:
        print(f"too large: {path}", file=sys.stderr)
    return 1 if large else 0


def on_own_screen(module: str) -> int:
    """Run `module` again with the same arguments on a screen of its own; return how it ended."""
    if shutil.which("xvfb-run") is None:
        print("there is no screen, and xvfb-run is missing: install xvfb", file=sys.stderr)
        return 2
    screen = ["xvfb-run", "-a", "-s", "-screen 0 2600x1700x24 -nolisten tcp"]
    return subprocess.call([*screen, sys.executable, "-m", module, *sys.argv[1:]], cwd=ROOT)


def take(data: Path, options: argparse.Namespace) -> Iterator[Path]:
    """Yield the paths of the pictures, one screen after the other."""
    from PySide6.QtWidgets import QApplication

    from studyapp.paths import Paths
    from studyapp.settings import Settings
    from studyapp.ui.program import Program
    from tests.played import World, play_weeks

    app = QApplication(sys.argv[:1])
    world = World()
    width, height = map(int, options.size.split("x"))
    settings = Settings(
        language="en" if options.en else "zh_CN",
        theme="dark" if options.dark else "light",
        text_scale=options.scale,
        window=(0, 0, width, height),
    )
    program = Program(app, Paths(data), settings, world.outside())
    program.open()
    program.window.show()

    def settle(until: Callable[[], bool] = lambda: True) -> None:
        for _ in range(400):
            app.processEvents()
            if until():
                break
        for _ in range(20):
            app.processEvents()

    def save(name: str) -> Path:
        settle()
        program.wait()  # the source is read away from the screen
        settle()
        path = options.folder / f"{name}.png"
        few_colours(program.window.grab().toImage()).save(str(path))
        return Path(path)

    settle()
    yield save("first_run")
    program.add_first_member("Member A" if options.en else "学员甲")
    program.wait()
    settle(lambda: bool(program.services().bank.sets()))
    play_weeks(program.services(), world)
    program.services().changes.scores_changed.emit()
    yield save("today")
    for name in ("practice", "outline", "history", "members", "settings"):
        program.window.go(name)
        yield save(name)
    yield from _quiz(program, settle, save)
    program.close()


def few_colours(picture: QImage) -> QImage:
    """Return `picture` with its 256 commonest colours, which is all that text and flat surfaces need."""
    from collections import Counter

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    commonest = Counter(memoryview(plain.constBits()).cast("B").cast("I")).most_common(256)
    table = [colour for colour, _ in commonest]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def _quiz(program: object, settle: Callable[[], None], save: Callable[[str], Path]) -> Iterator[Path]:
    """Yield one picture of each kind before and after its answer, then the result and a replay."""
    from question_bank.model import QuestionFilter, QuestionKind
    from studyapp.quiz.paper_json import paper_from_json
    from studyapp.quiz.request import Order, QuizMode, QuizRequest
    from studyapp.ui.answering import give_answer
    from studyapp.ui.program import Program
    from studyapp.ui.quiz.page import QuizPage
    from studyapp.ui.quiz.presenter import QuizPresenter
    from tests.played import wrong_answer

    assert isinstance(program, Program)
    services = program.services()
    refs = [services.bank.sequence(QuestionFilter(kinds=(kind,)), 4) for kind in QuestionKind]
    ids = tuple(found[min(2, len(found) - 1)].id for found in refs if found)
    services.navigation.start_quiz.emit(
        QuizRequest(QuizMode.PRACTICE, QuestionFilter(), len(ids), order=Order.SEQUENTIAL, questions=ids)
    )
    page = program.window.current_page()
    assert isinstance(page, QuizPage)
    presenter = page.findChild(QuizPresenter)
    begun = presenter.place() if presenter is not None else None
    assert begun is not None
    for place, item in enumerate(paper_from_json(services.scores.paper_json(begun.sitting_id) or "").items):
        kind = item.question.kind.value
        yield save(f"quiz_{kind}")
        wrong = place % 2 == 0 or item.question.kind is QuestionKind.RECITATION
        give_answer(page.question, item.question, wrong_answer(item.question) if wrong else item.question.answer)
        yield save(f"quiz_{kind}_after")
        page.question.press_primary()
    yield save("result")
    services.navigation.leave_quiz.emit()
    services.navigation.open_outline.emit(services.bank.sets()[0].id, 680)
    yield save("outline_evidence")


if __name__ == "__main__":
    sys.exit(main())
