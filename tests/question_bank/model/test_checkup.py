"""The check-up finds each flaw where it is, and says nothing of good questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from question_bank.model import RIGHT, WRONG, Question, QuestionKind
from question_bank.model.checkup import Flaw, check_up
from tests.builders import question

STEMS = (
    "党的最高理想和最终目标是（　　）。",
    "支部委员会会议一般多久召开一次（　　）？",
    "发展党员工作应当贯彻的方针是（　　）。",
    "民主集中制的基本原则不包括（　　）。",
)


def choice(number: int, stem: str, options: tuple[str, ...], key: int = 0) -> Question:
    return question(number, QuestionKind.SINGLE_CHOICE, stem=stem, options=options, answer=(options[key],))


def flaws(*questions: Question) -> list[Flaw]:
    return [finding.flaw for finding in check_up(questions)]


def test_good_questions_are_left_alone() -> None:
    good = [choice(n, stem, (f"甲项{n}", f"乙项{n}", f"丙项{n}", f"丁项{n}"), n) for n, stem in enumerate(STEMS)]
    assert flaws(*good) == []
    assert flaws() == []


@pytest.mark.parametrize(
    ("flawed", "flaw"),
    [
        (choice(1, "“三会一课”中的党课应当针对（　　）。", ("三会一课", "思想实际", "经济工作")), Flaw.KEY_IN_STEM),
        (choice(2, STEMS[0], ("实现共产主义的远大理想和最高目标", "小康", "复兴")), Flaw.LONG_KEY),
        (choice(3, STEMS[1], ("每月", "每季度", "以上都对")), Flaw.ALL_OF_THEM),
        (choice(4, "发展党员的方针是（　　。", ("控制总量", "放宽条件")), Flaw.PUNCTUATION),
    ],
)
def test_a_flaw_of_one_question_is_found(flawed: Question, flaw: Flaw) -> None:
    assert flaws(flawed) == [flaw]


def test_the_same_and_nearly_the_same_are_found_but_not_two_ways_of_asking() -> None:
    first = choice(1, STEMS[0], ("共产主义", "全面小康"))
    assert flaws(first, replace(first, id=b"x" * 16)) == [Flaw.REPEATED]
    near = replace(first, id=b"y" * 16, stem="党的最高理想和最后目标是（　　）。")
    assert Flaw.NEAR in flaws(first, near)
    judged = question(3, QuestionKind.TRUE_FALSE, stem="党的最高理想和最终目标是共产主义。", answer=(RIGHT,))
    assert Flaw.NEAR not in flaws(first, judged)


def test_a_stem_that_tells_the_answer_of_another_is_found() -> None:
    asked = choice(1, "组织生活会一般（　　）召开一次。", ("每年或者每半年", "每两个月"))
    telling = question(2, QuestionKind.TRUE_FALSE, stem="组织生活会一般每年或者每半年召开一次。", answer=(RIGHT,))
    found = check_up((asked, telling))
    assert [(one.flaw, one.questions) for one in found] == [(Flaw.GIVEN_AWAY, (telling.id, asked.id))]
    elsewhere = question(3, QuestionKind.TRUE_FALSE, stem="民主评议每年或者每半年进行。", answer=(WRONG,))
    assert flaws(asked, elsewhere) == []


def test_habits_show_only_in_many_questions() -> None:
    def many(count: int) -> list[Question]:
        return [
            choice(n, f"{n}号：{chr(0x4E00 + 53 * n) * 9}（　　）。", (f"甲{n}", f"乙{n}", f"丙{n}"))
            for n in range(count)
        ]

    assert Flaw.KEY_PLACE not in flaws(*many(10))
    (found,) = [one for one in check_up(many(40)) if one.flaw is Flaw.KEY_PLACE]
    assert found.about == ("A", "40", "40", "3")
    truths = [
        question(n, QuestionKind.TRUE_FALSE, stem=f"{n}号：{chr(0x4E00 + 53 * n) * 9}。", answer=(RIGHT,))
        for n in range(40)
    ]
    assert [one.about for one in check_up(truths)] == [("40", "40", RIGHT)]


def test_how_far_it_is_is_told() -> None:
    heard: list[float] = []
    check_up([question(1)], heard.append)
    assert heard == sorted(heard)
    assert heard[0] == 0.0
