"""What holds at one level names it, rows say what they grade, and sequences are told with all their steps."""

from __future__ import annotations

import re

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def _orderings(text: str) -> list[Question]:
    return [each for each in _sound(text) if each.kind is QuestionKind.ORDERING]


def test_a_rule_of_one_level_names_the_level() -> None:
    text = (
        "四、响应措施\n"
        "（一）Ⅲ级响应：塘长每8小时巡塘一次；所有渔船应当在响应启动后14小时内回港。\n"
        "（二）Ⅱ级响应：塘长每4小时巡塘一次；所有网箱应当在响应启动后9小时内加固。\n"
    )
    told = [each.stem for each in _sound(text) if "网箱" in each.stem]
    assert told
    assert all("Ⅱ级" in stem for stem in told)


@pytest.mark.parametrize("lead", ["", "班组评比，"])
def test_grades_are_told_with_all_their_bounds(lead: str) -> None:
    text = (
        f"四、评比与奖惩\n{lead}92分以上为“金牌”，80分以上不满92分为“银牌”，"
        "65分以上不满80分为“铜牌”，不满65分为“待改”。\n"
    )
    rows = [each for each in _sound(text) if each.formulation and each.formulation.kind == "row"]
    (matching,) = [each for each in rows if each.kind is QuestionKind.MATCHING]
    assert matching.options == ("92分以上", "80分以上不满92分", "65分以上不满80分", "不满65分")
    assert all("评比" in each.stem for each in rows)


def test_the_first_of_a_row_is_not_what_it_is_of() -> None:
    text = "92分以上的为“金牌”，80分以上不满92分称为“银牌”，65分以上不满80分称为“铜牌”，不满65分称为“待改”。\n"
    assert not any("92分以上" in each.stem for each in _sound(text) if each.kind is QuestionKind.MATCHING)


@pytest.mark.parametrize("count", ["四个等级", "等四个等级", "四级", "四个档次"])
def test_how_many_there_are_is_no_part_of_the_last(count: str) -> None:
    (ordering,) = _orderings(f"三、评定\n塘水由低到高分为劣质、普通、优良、特优{count}。\n")
    assert ordering.answer == ("劣质", "普通", "优良", "特优")


def test_a_count_of_others_is_no_sequence() -> None:
    assert not _orderings("三、评定\n塘水由低到高分为劣质、普通、优良五个等级。\n")


def test_all_steps_of_a_sequence_are_told() -> None:
    (ordering,) = _orderings("三、复产\n泵站复产应当执行“先清淤、后检修、再试泵、终供水”的程序。\n")
    assert ordering.answer == ("清淤", "检修", "试泵", "供水")
    assert "“泵站复产的程序”" in ordering.stem
    assert not _orderings("三、复产\n泵站复产应当先清淤、后检修、再试泵、再报验、终供水。\n")


def test_steps_are_named_by_what_they_are_steps_of_and_told_in_full() -> None:
    text = (
        "二、吊机\n2.1 吊机防风应当按以下步骤进行：第一步，把吊机开到锚位，拉上手刹；第二步，插好锚销；"
        "第三步，收回吊臂，挂牢吊钩；第四步，断开总闸。\n"
    )
    (ordering,) = _orderings(text)
    assert "“吊机防风的步骤”" in ordering.stem
    assert ordering.answer[2] == "收回吊臂，挂牢吊钩"


def test_what_says_that_all_belong_together_is_no_role() -> None:
    text = "五、四防\n水库四防工作是一个有机整体，人防是根本，物防是基础，技防是关键，联防是保障。\n"
    pairs = [each for each in _asked(text) if each.kind is QuestionKind.MATCHING]
    assert pairs
    assert all("水库四防工作" not in each.options for each in pairs)


def test_one_of_a_row_is_not_recited_apart() -> None:
    text = "五、四防\n四防的关系要把握好：人防是根本，物防是基础，技防是关键，联防是保障，是检验四防成败的最后标尺。\n"
    assert not any("“联防”" in each.stem for each in _sound(text) if each.kind is QuestionKind.RECITATION)


def test_points_are_not_called_after_what_a_heading_says_of_another_thing() -> None:
    text = (
        "一、充分认识渔业合作社规范化建设的重要意义\n"
        "渔业合作社是渔民的互助组织，是渔村经济的骨干力量，是渔港治理的重要帮手，是渔区发展的主要依托。\n"
    )
    assert not any("重要意义" in each.stem for each in _asked(text) if each.kind is QuestionKind.RECITATION)


def test_bodies_of_which_a_sum_is_told_are_no_blanks() -> None:
    text = "一、工作\n2024年，东港派出所、西港派出所和南港派出所共受理纠纷3,215件，办结3,048件。\n"
    assert not any("西港派出所" in each.answer for each in _sound(text))


def test_a_part_is_not_stated_to_be_more_than_the_whole() -> None:
    wrong: list[str] = []
    for whole, part in (("6,034", "5,611"), ("7,102", "6,715"), ("4,915", "4,512"), ("8,102", "7,815")):
        text = f"一、2024年工作\n2024年，渔政站受理纠纷案件{whole}件，办结{part}件，追回渔款312万元。\n"
        wrong += [each.stem for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and "错误" in each.answer]
    stated = [re.findall(r"([\d,]+)件", stem) for stem in wrong]
    assert any(len(pair) > 1 for pair in stated)
    assert all(int(one.replace(",", "")) > int(other.replace(",", "")) for one, other in filter(_is_pair, stated))


def _is_pair(found: list[str]) -> bool:
    return len(found) > 1


def test_what_comes_once_a_year_is_not_asked_for_the_year() -> None:
    text = "七、演练\n渔港指挥部每年汛前组织1次综合演练，各合作社每年组织不少于2次专项演练。\n"
    assert not any("每年" in each.answer for each in _sound(text))
