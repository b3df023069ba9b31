"""Times the page 原文 on an outline of 200,000 characters: the longest time the window hears nothing, action by action.

    python -m tests.benchmarks.source [--size N] [--folder FOLDER]

The outline is made of sentences whose nouns change places. Two times are told of each action: as a clock measures, and
the processor's time of the window's thread alone, which other programs on the machine make no longer. A FOLDER keeps
the bank for the next run: to make it takes a quarter of a minute.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

SUBJECTS = ("政治建设", "组织体系", "队伍建设", "作风建设", "制度建设", "基层治理", "群众工作", "干部培养", "监督体系")
ROLES = ("根本和核心", "基础和关键", "前提和保证", "动力和源泉", "目标和方向", "重点和难点")
DUTIES = ("坚持以人民为中心", "把握正确方向", "推动高质量发展", "凝聚广泛共识", "压实各方责任", "健全长效机制")
DIGITS = "一二三四五六七八九十"
GOAL = "goal: nothing takes the window's thread longer than 50 ms"


def main() -> None:
    """Make the bank where it is missing, then time the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=200_000)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as spare:
        folder = options.folder or Path(spare) / "data"
        make(folder, options.size)
        time_page(folder)
    print(GOAL)


def long_outline(size: int) -> str:
    """Return an outline of at least `size` characters, the same every time."""
    chance = Random(3)
    lines: list[str] = []
    length = number = 0
    while length < size:
        number += 1
        if number % 40 == 1:
            lines.append(f"第{number // 40 + 1}章 全面推进第{number}项工作的总体要求")
        elif number % 8 == 2:
            lines.append(f"（{DIGITS[number // 8 % 5]}）深入推进{chance.choice(SUBJECTS)}第{number}专题")
        else:
            one, other = chance.sample(SUBJECTS, 2)
            roles = f"{one}{number}是{chance.choice(ROLES)}，{other}{number}是{chance.choice(ROLES)}。"
            duties = "".join(
                f"要{chance.choice(DUTIES)}、{chance.choice(DUTIES)}，以{chance.choice(SUBJECTS)}为重点，再{n}次部署。"
                for n in range(3)
            )
            lines.append(f"{roles}{duties}截至2023年12月31日，共有{number}.6万个，增长{number % 90}%。")
        length += len(lines[-1]) + 1
    return "\n".join(lines)


def make(folder: Path, size: int) -> None:
    """Make a bank of the long outline and a member in `folder` unless they are there."""
    from question_bank.build import build_from_text
    from question_bank.model import QuestionStatus, derive_id
    from question_bank.storage import BankStore
    from studyapp.paths import Paths
    from studyapp.scores import ScoreStore

    paths = Paths(folder)
    if paths.scores.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    built = build_from_text(long_outline(size), "长提纲")
    approved = [one for one in built.candidates if one.status is QuestionStatus.APPROVED]
    with BankStore.open(paths.bank) as bank:
        bank.add(
            "长提纲",
            approved,
            set_id=derive_id("set", "long"),
            added_at=1,
            outline=built.outline,
            formulations=built.formulations,
        )
    with ScoreStore.open(paths.scores) as scores:
        scores.add_member("学员甲", id=derive_id("member"), at=1)
    print(f"{len(built.outline.text.text)} characters, {len(approved)} questions")


def time_page(folder: Path) -> None:
    """Open the page and print what each action costs."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from studyapp.quiz.ladder import LadderStep
    from studyapp.ui.garbage import Garbage
    from studyapp.ui.outline.find_bar import FindBar
    from studyapp.ui.outline.page import OutlinePage
    from studyapp.ui.outline.presenter import OutlinePresenter
    from studyapp.ui.outline.reader import Reader
    from studyapp.ui.theme import Theme, apply_theme, choose_family
    from tests.studyapp.ui.studied import studied_services, the

    app = QApplication([])
    theme = Theme("light", 1.0, choose_family())
    apply_theme(app, theme)
    garbage = Garbage(app)
    clock, processor = [0.0, 0.0], [0.0, 0.0]  # the last beat, the longest pause

    def beat() -> None:
        for row, now in ((clock, time.perf_counter()), (processor, time.thread_time())):
            row[:] = [now, max(row[1], now - row[0])]

    heart = QTimer()
    heart.timeout.connect(beat)
    heart.start(0)

    def timed(name: str, act: Callable[[], object], wait: float = 0.2) -> None:
        clock[:], processor[:] = [time.perf_counter(), 0.0], [time.thread_time(), 0.0]
        act()
        end = time.perf_counter() + wait
        while time.perf_counter() < end:
            app.processEvents()
        print(f"{name:28} {clock[1] * 1000:6.1f} ms, of the thread {processor[1] * 1000:6.1f} ms")

    with studied_services(folder) as services:
        page = OutlinePage(theme)
        page.resize(1104, 800)
        page.show()
        app.processEvents()
        timed("open", lambda: OutlinePresenter(page, services), 4.0)
        reader, find = the(page, Reader), the(page, FindBar)
        bar = reader.verticalScrollBar()
        for share in (0.5, 0.9, 0.1):
            timed(f"jump to {share:.0%}", partial(bar.setValue, round(bar.maximum() * share)))
        timed("wheel", lambda: bar.setValue(bar.value() + 72))
        timed("narrower", lambda: page.resize(980, 700))
        timed("figures changed", services.changes.scores_changed.emit, 1.0)
        QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        find.show()
        for words in ("建", "建设", "第77"):
            timed(f"search {words}", partial(find.field.setText, words))
        timed("next hit", lambda: find.stepped.emit(1))
        section = next(one.section_id for one in reader.paragraphs() if one.heading is None and one.section_id)
        timed("cover a passage", lambda: page.passage_requested.emit(section, LadderStep.BLANK), 0.5)
        timed("uncover a piece", lambda: QTest.keyClick(page.recite, Qt.Key.Key_Space))
        timed("back to the full text", page.show_full_text)
        page.hide()
        services.background.wait()
        app.processEvents()
    del garbage


if __name__ == "__main__":
    main()
