"""Parts are told with the whole that they are parts of, and what can be reckoned from the stem is not asked."""

from __future__ import annotations

import pytest

from question_bank.composition.doubts.reckoned import told_by_its_parts
from question_bank.composition.draft import SIGNS
from question_bank.model import QuestionKind, QuestionStatus
from tests.question_bank.composition.conftest import MakeDraft, MakeSource
from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of

_PARTS = "其中，器材外借{one}件，场地登记{two}件，证件补办{three}件。"


def test_parts_are_told_with_the_sentence_that_counts_the_whole() -> None:
    parts = _PARTS.format(one=41, two=28, three=17)
    text = f"云河文化站工作总结\n\n一、窗口服务\n2022年，云河文化站共受理事项86件。{parts}\n"
    stems = [stem for stem in stems_of(text, "figures") if "证件补办" in stem]
    assert stems
    assert all("共受理事项86件。其中，" in stem for stem in stems)


def test_a_share_is_told_with_what_it_is_a_share_of() -> None:
    text = "云河车站工作总结\n\n一、售票\n2022年，云河车站共售出车票19.4万张。其中，在网上售出的占62.3%。\n"
    assert not [
        stem for stem in stems_of(text, "figures") if stem.startswith(("在网上售出", "材料“售票”部分指出，在网上"))
    ]


def test_what_is_counted_otherwise_needs_no_whole() -> None:
    text = "云河剧团工作总结\n\n一、演出\n2022年，云河剧团共演出143场。其中，新编戏《渡口》的上座率达到91.7%。\n"
    assert not [
        each for each in asked_of(text, "figures") if each.reason == "G13: “其中” does not say who or what is meant"
    ]


def test_a_month_is_told_with_the_year_of_its_heading() -> None:
    parts = _PARTS.format(one=33, two=20, three=11).replace("件", "个")
    text = (
        "云河镇环卫站工作总结\n\n2021年工作回顾\n\n一、清理河道\n\n汛前人手不足，站里借调了民工。"
        f"6月，环卫站会同水利站，对石桥河、柳溪和3口池塘的岸线进行排查，共查出淤积点64个。{parts}\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "64个。其中" in stem]
    assert stems
    assert all("2021年" in stem for stem in stems)


@pytest.mark.parametrize(
    "said",
    [
        "书友会每半年办一场诗会，每场请两位书友登台，全年共请4位书友登台。",
        "馆员每月到村里巡讲两次，全年共巡讲24场次。",
    ],
)
def test_what_comes_of_so_often_in_a_year_is_not_asked(said: str) -> None:
    text = f"云河图书馆工作总结\n\n2021年主要工作\n\n一、抓学习\n\n{said}\n"
    asked = [
        each for each in asked_of(text, "figures") if each.kind is not QuestionKind.TRUE_FALSE and "全年" in each.stem
    ]
    assert not [
        each for each in asked if is_sound(each) and any(key in ("4", "4位", "24", "24场次") for key in each.answer)
    ]


def test_what_is_found_at_so_many_times_is_asked() -> None:
    said = "云河图书馆每月检查书库两次，全年共更换灯管37支。"
    text = f"云河图书馆工作总结\n\n2021年主要工作\n\n一、抓安全\n\n{said}\n"
    assert [each for each in asked_of(text, "figures") if is_sound(each) and "37" in each.answer[0]]


def test_what_has_run_so_long_is_told_with_its_name() -> None:
    text = (
        "云河市图书馆工作总结\n\n2021年工作回顾\n\n服务更加便捷。“云河书屋”小程序于2021年6月上线，读者可以在线办证、续借。"
        "上线四个月，注册读者5260人，线上续借占比达到47%。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "5260" in stem or "注册读者" in stem]
    assert all("云河书屋" in stem for stem in stems)


def test_so_much_more_than_in_the_school_year_before_counts_what_is_named() -> None:
    text = (
        "石桥小学工作总结\n\n一、规模\n截至2022年6月30日，石桥小学共有学生643人，比上学年增加29人。"
        "其中住校生218人，走读生425人。\n"
    )
    assert not [each for each in asked_of(text, "figures") if "what is counted" in each.reason]


def test_a_sum_that_fails_refutes_itself() -> None:
    text = "云河仲裁所工作总结\n\n一、受理\n2022年，云河仲裁所共受理案件33件，其中欠薪15件、工伤11件、解约7件。\n"
    wrong = [
        each
        for each in asked_of(text, "figures")
        if each.answer == ("错误",) and "7" not in each.stem.partition("解约")[2]
    ]
    assert not [each for each in wrong if each.status is QuestionStatus.APPROVED and "解约" in each.stem]


@pytest.mark.parametrize(
    ("said", "asked", "reckoned"),
    [
        ("棋社理事会由7人组成，设会长1名、副会长2名、理事4名。", ("4名",), True),
        ("棋社理事会由7人组成，设会长1名、理事6名。", ("7人",), True),
        ("棋社裁判组共有裁判九人，其中常任裁判六人、候补裁判三人。", ("三人",), True),
        ("棋社有少年棋手12人、成年棋手18人，共30人。", ("18人",), True),
        ("棋社去年共办赛23场，办满19场，还有4场因雨取消。", ("4场",), True),
        ("棋社理事会由7人组成，设会长1名、理事6名。", ("7人", "6名"), False),
        ("棋社理事会由7人组成，设会长1名、副会长2名，每届任期3年。", ("2名",), False),
        ("棋社有少年棋手12人、成年棋手18人，外来棋手30人。", ("18人",), False),
        ("棋社去年共办赛23场，观棋460人次，还有4场因雨取消。", ("4场",), False),
    ],
)
def test_what_all_the_others_add_up_to_can_be_reckoned(
    source_of: MakeSource, draft_of: MakeDraft, said: str, asked: tuple[str, ...], *, reckoned: bool
) -> None:
    source = source_of(f"试用\n\n{said}\n")
    for kind, sign in SIGNS.items():
        stem = said
        for figure in asked:
            stem = stem.replace(figure, sign, 1)
        draft = draft_of(source, said, kind, stem=stem, key=asked, fillers=asked)
        assert bool(told_by_its_parts.ask(draft, (), source)) is reckoned


def test_two_that_are_not_told_are_asked_together() -> None:
    text = "云河棋社章程\n\n第一章 组织\n\n第一条 棋社理事会由7人组成，设会长1名、理事6名。\n"
    made = [each for each in asked_of(text, "figures") if is_sound(each)]
    assert [each for each in made if each.kind is QuestionKind.FILL_BLANK and len(each.answer) > 1]


def test_two_tenths_are_counted_however_they_are_written() -> None:
    said = "2022年，云河棋社会费中，场租占五成，教练费占三成，茶水占两成。"
    text = f"云河棋社工作总结\n\n2022年主要工作\n\n一、会费\n\n{said}\n"
    refuted = [each for each in asked_of(text, "figures") if each.answer == ("错误",) and "茶水占" in each.stem]
    assert not [each for each in refuted if is_sound(each)]
