"""What answers, counts or goes on with the words before it is not asked alone; nor are ages, tasks and bare names."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of

_PAPER = "护渠工作学习提纲\n\n一、主要情况\n{}\n"


def _held(told: str, words: str) -> bool:
    """Tell whether questions in these `words` are made, and none of them without a doubt."""
    made = [each for each in asked_of(_PAPER.format(told)) if words in each.stem.replace("＿＿＿＿", "")]
    return bool(made) and not any(map(is_sound, made))


@pytest.mark.parametrize(
    "told",
    [
        "2031年至2033年，护渠队记了460条巡查意见。意见里，借仪器的占62%，借手摸的占22%，借眼看的占16%。",
        "2031年建成的中心库，设计容量30万份。另建成分库9个，均已投用。",
    ],
)
def test_a_year_of_another_sentence_is_not_put_before_a_figure(told: str) -> None:
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.startswith(("2031年，借", "2031年，另建"))]


def test_what_answers_a_question_is_not_asked_without_it() -> None:
    told = "遇到渠水突然变浑的怎么办？一律关闭进水闸，观察72小时，每24小时取样一次。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if "一律关闭进水闸" in stem and "怎么办" not in stem]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("去年汛期护渠队巡查甲渠40次。同期，热线收到群众投诉2906件。", "同期，热线"),
        ("磅单要当天核对。有一次，浪尾村磅单与入库数相差82公斤。", "有一次，浪尾村"),
        ("护渠队按村设立。不足3名的，就近联合设立。", "不足名的，就近"),
        ("渠上的岗位有三类。三个部门每季度召开一次联席会议。", "三个部门每季度"),
    ],
)
def test_what_goes_on_with_the_words_before_is_not_asked_alone(told: str, words: str) -> None:
    first = words.split("，", maxsplit=1)[0]
    begun = [stem for stem in stems_of(_PAPER.format(told)) if stem.split("指出，")[-1].startswith(first[:2])]
    assert not begun


def test_a_row_that_is_announced_by_its_number_is_not_told_in_part() -> None:
    told = "旧网按材质分三档收购：尼龙网每公斤2.4元；聚乙烯网每公斤1.5元；其他杂网每公斤0.6元。"
    stems = [stem for stem in stems_of(_PAPER.format(told)) if "分三档收购" in stem]
    assert not [stem for stem in stems if "其他杂网" not in stem]


def test_a_row_that_is_told_whole_is_asked() -> None:
    told = "护渠有三个特点：链条长、牵连广、停不得。"
    assert [stem for stem in stems_of(_PAPER.format(told)) if "三个特点：" in stem]


def test_a_name_is_not_asked_of_a_bare_verb() -> None:
    assert _held("要坚持“三不采”。不认识的不采。", "坚持“”")
    assert stems_of(_PAPER.format("每年汛前，护渠队推行“一户一账”，村村上墙。"), "slogan")


def test_an_age_is_not_asked() -> None:
    told = "全渠共有护渠人137户，最年长的护渠人邵阿婆83岁。"
    assert not [each for each in asked_of(_PAPER.format(told)) if is_sound(each) and "83" in each.answer]


def test_what_listeners_are_to_write_is_not_asked() -> None:
    told = "课后请每位同事选一段渠道，写不少于3条巡查记录，11月10日以前交到办公室。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if "课后" in stem]


def test_a_time_of_day_needs_its_day() -> None:
    told = "渠口在夜里决了。15时29分最后一名队员上岸，全程83分钟。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.split("指出，")[-1].startswith("15时")]


def test_grades_are_not_told_without_the_last() -> None:
    told = "自己修渠的，补助比例有区别：一级补助80%，二级补助60%，三级补助40%。"
    stems = [stem for stem in stems_of(_PAPER.format(told)) if "二级补助" in stem]
    assert all("三级补助" in stem for stem in stems)


def test_what_something_is_for_is_no_sentence() -> None:
    told = "为便于全县水务、住建、街道系统的干部职工学习掌握，编写本材料。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.rstrip("。").endswith("掌握")]


def test_points_that_come_to_a_hundred_are_told_all() -> None:
    told = "护渠考核实行百分制：巡查40分，护坡25分，记录20分，群众评价15分。"
    stems = [stem for stem in stems_of(_PAPER.format(told)) if "百分制：" in stem]
    assert all("群众评价" in stem for stem in stems)


@pytest.mark.parametrize("opening", ["实行半年后", "离开时", "最低的是"])
def test_what_goes_on_from_a_deed_is_not_asked_alone(opening: str) -> None:
    told = f"街道推行错峰放水。{opening}，渠边投诉下降37%，护渠队只剩12人。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.split("指出，")[-1].startswith(opening)]
