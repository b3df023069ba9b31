"""Plays a member's first week through the real window and saves what she sees: `python -m tests.first_week FOLDER`.

Seven days with a clock that is moved by hand: the first start, daily practice, a sitting left and resumed, a timed
exam, the book of mistakes, the outline, the scores, a second member, the settings and the organizer's desk. Whatever
is pressed is found by the words on it, as people find it; what is not there ends the week with the page's words.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.diary import MONDAY_MORNING, Diary
from tests.played import World
from tests.shots import on_own_screen

OUTLINE = """一、安全生产的三项原则
安全第一是前提，预防为主是关键，综合治理是保障。
（一）坚持安全第一。发生火情时，应当在5分钟内报告值班负责人。
（二）坚持预防为主。每季度组织一次应急演练，每年不少于4次。
（三）坚持综合治理。车间主任是本车间安全生产的第一责任人，班组长是本班组的直接责任人。
"""
EXAM = """一、单项选择题
1. 火警电话是（ ）。
A. 110  B. 119  C. 120  D. 122
答案：B
二、判断题
2. 电器着火可以用水扑救。（×）
3. 灭火器应当定期检查。
"""


def week(diary: Diary) -> None:
    """Live through the seven days."""
    for day in (first_day, second_day, third_day, fourth_day, fifth_day, sixth_day, seventh_day):
        day(diary)


def first_day(diary: Diary) -> None:
    """Start for the first time, give a name, practise, look at the result and its source."""
    diary.picture("first_run")
    diary.press("开始")
    diary.settle(lambda: bool(diary.program.services().bank.sets()))
    diary.picture("today_fresh")
    diary.press("开始今日练习")
    diary.answer(0.55, look_at=(0, 3))
    diary.picture("result")
    diary.press("没答对")
    diary.picture("result_not_right")
    diary.press("完成")
    diary.picture("today_after")


def second_day(diary: Diary) -> None:
    """Practise a chosen part, keep the choice, and leave in the middle; read some with their answers."""
    diary.next_day(11)
    diary.picture("today")
    diary.go("practice")
    diary.picture("practice")
    diary.press("存下这个选择…")
    diary.write("练习的名称", "每天晚上二十题")
    diary.picture("practice_naming")
    diary.press("保存")
    diary.picture("practice_preset")
    diary.press("开始练习")
    diary.answer(0.7, leave_after=5, look_at=(2,))
    diary.leave()
    diary.press("背题")
    diary.picture("practice_study")
    diary.press("开始练习")
    diary.picture("study")
    diary.leave()


def third_day(diary: Diary) -> None:
    """Go on where one was, then a challenge against the clock."""
    diary.next_day(12)
    diary.go("today")
    diary.picture("today_open_sitting")
    diary.press("继续")
    diary.answer(0.8)
    diary.picture("result_resumed")
    diary.press("完成")
    diary.go("practice")
    diary.press("挑战")
    diary.picture("practice_challenge")
    diary.press("开始练习")
    diary.picture("challenge")
    diary.answer(0.7)
    diary.picture("challenge_result")
    diary.press("完成")


def fourth_day(diary: Diary) -> None:
    """Sit a timed exam, leave some questions open, hand in."""
    diary.next_day(9)
    diary.go("exam")
    diary.picture("exam")
    diary.press("开始考试")
    diary.answer(0.75, leave_after=12, look_at=(1,))
    diary.press("交卷")
    diary.picture("exam_hand_in")
    diary.press("仍然交卷")
    diary.finish()
    diary.picture("exam_result")
    diary.press("打印复习单")
    diary.picture("review_sheet")
    diary.key_of("Escape")
    diary.press("完成")


def fifth_day(diary: Diary) -> None:
    """Look through what went wrong, and drill what was mixed up."""
    diary.next_day(7)
    diary.go("mistakes")
    diary.picture("mistakes")
    for tab in ("收藏", "混淆对"):
        diary.press(tab)
        diary.picture(f"mistakes_{'pairs' if tab == '混淆对' else 'favourites'}")
    diary.press("错题")
    diary.press("练这些题")
    diary.answer(0.9)
    diary.finish()
    diary.picture("mistakes_result")
    diary.press("完成")
    diary.go("today")
    diary.press("开始今日练习")
    diary.answer(0.8)
    diary.finish()
    diary.press("完成")


def sixth_day(diary: Diary) -> None:
    """Read the source, search it, recite a passage."""
    diary.next_day(13)
    diary.go("outline")
    diary.picture("outline")
    diary.press("练这一节")
    diary.answer(0.85, leave_after=4)
    diary.leave()
    diary.picture("outline_after_practice")
    for step, name in (("遮关键词", "terms"), ("只留首字", "first"), ("空白", "blank")):
        diary.press(step)
        diary.picture(f"recite_{name}")
    diary.press("全文")


def seventh_day(diary: Diary) -> None:
    """Look back on the week; a second member, the settings, the organizer's desk."""
    diary.next_day(12)
    diary.go("today")
    diary.picture("today_seventh")
    diary.go("history")
    diary.picture("history")
    diary.press("查看答题明细")
    diary.picture("history_answers")
    diary.press("返回")
    diary.go("members")
    diary.press("添加成员")
    diary.write("新成员的姓名", "学员乙")
    diary.press("添加")
    diary.picture("members")
    diary.go("settings")
    diary.picture("settings")
    diary.scroll()
    diary.picture("settings_end")
    diary.key_of("F1")
    diary.picture("help")
    diary.key_of("Escape")
    organize(diary)


def organize(diary: Diary) -> None:
    """Switch the organizer's mode on; look at the desk, make questions from an outline, bring some in from text."""
    diary.press("开")
    for field in ("新口令，", "再输一次新口令"):
        diary.write(field, "hong-qi-1921")
    diary.press("设置口令")
    diary.go("bank")
    diary.picture("bank")
    for tab, name in (("待审", "review"), ("体检", "checkup"), ("导入记录", "imports")):
        diary.press(tab)
        diary.picture(f"bank_{name}")
    diary.press("从提纲生成")
    diary.picture("generate")
    diary.write_text("标题和段落照原样粘贴", OUTLINE)
    for number, step in enumerate(("提纲", "表述", "题目", "审核", "入库"), start=1):
        diary.press(f"下一步：{step}")
        diary.picture(f"generate_{number}")
    diary.press("入库")
    diary.picture("generate_added")
    diary.press("返回题库")
    diary.press("导入题目")
    diary.picture("import")
    diary.write_text("粘贴题目", EXAM)
    for number, step in enumerate(("核对识别", "处理问题", "去重"), start=1):
        diary.press(f"下一步：{step}")
        diary.picture(f"import_{number}")
    diary.press("导入 2 题")
    diary.picture("import_done")


def play(folder: Path, options: argparse.Namespace) -> None:
    """Open the program on a fresh data folder and live through the week."""
    from PySide6.QtWidgets import QApplication

    from studyapp.paths import Paths
    from studyapp.settings import Settings
    from studyapp.ui.program import Program

    app = QApplication([sys.argv[0], "-style", "fusion"])
    world = World(MONDAY_MORNING)
    width, height = map(int, options.size.split("x"))
    settings = Settings(
        theme="dark" if options.dark else "light", text_scale=options.scale, window=(0, 0, width, height)
    )
    with tempfile.TemporaryDirectory() as data:
        program = Program(app, Paths(Path(data)), settings, world.outside())
        program.open()
        program.window.show()
        diary = Diary(app, program, world, folder)
        diary.settle()
        week(diary)
        program.close()


def main() -> int:
    """Read the command line and play."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=int, default=100, choices=(100, 115, 130, 150, 175, 200))
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        return on_own_screen("tests.first_week")
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    options.folder.mkdir(parents=True, exist_ok=True)
    play(options.folder, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
