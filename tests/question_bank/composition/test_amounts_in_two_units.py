"""A price in two units or a length with a half is one answer; a statement goes on to what was found among so many."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("民夫自带口粮，每人每天发津贴三元两角。", ("三元两角",)),
        ("民夫自带口粮，每人每天发津贴三元六角五分。", ("三元六角五分",)),
        ("渡口的票价为每人2元5角。", ("2元5角",)),
        ("第二期加宽路基，由四米半加宽到七米半。", ("四米半", "七米半")),
        ("窖内的湿度不得低于百分之八十五点五。", ("百分之八十五点五",)),
    ],
)
def test_what_is_written_in_two_parts_is_one_answer(said: str, answers: tuple[str, ...]) -> None:
    blanks = [
        each.answer for each in asked_of(f"渡口史话\n\n一、开渡\n{said}\n") if each.kind is QuestionKind.FILL_BLANK
    ]
    assert answers in blanks


def test_people_are_counted_by_either_word() -> None:
    text = "学校年度工作报告\n\n一、就业\n2024届14名毕业生中有11人签订劳动合同。\n"
    chosen = [each for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE and each.answer == ("14名",)]
    assert chosen
    assert not any(option in ("9名", "10名") for each in chosen for option in each.options)


def test_among_how_many_something_was_found_is_not_all() -> None:
    text = "送教工作总结\n\n一、问题\n送教质量不齐，督导组抽查的20户中，有6户的记录内容过于简单。\n"
    assert not any(each.stem.rstrip("。").endswith("户中") for each in sound_of(text))


def test_a_day_of_its_period_is_asked_with_no_other_period() -> None:
    text = "总务工作制度\n\n一、检查\n总务处每月最后一个星期五对盲道和扶手进行一次全面检查。\n"
    assert not any(each.kind is QuestionKind.SINGLE_CHOICE and "每月" in each.answer for each in asked_of(text))


def test_what_a_term_means_is_told_of_no_part_of_a_report() -> None:
    text = "学校2024年工作报告\n\n一、2024年工作\n会商制度，是指由校长、教师代表和家长代表共同参加的议事制度。\n"
    assert not any("2024年工作" in each.stem and "是指" in each.stem for each in asked_of(text, "enumeration"))
