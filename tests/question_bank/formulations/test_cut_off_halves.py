"""What is found of sentences that hold together: no half of a condition, of a word, of an act or of a step."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.formulations.finding import found, items_found

K = FormulationKind
_PLAN = (
    "两年目标，是指到2031年底，全县主干渠道全部完成衬砌，灌溉水利用系数达到零点六五以上，末级渠系管护责任全部落实到人，"
    "农业用水计量设施覆盖全部干渠和支渠，每个乡镇都有自己的灌溉服务站。"
)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("坐到田埂上，数字才是实的；走进灶房里，话才是热的。", []),
        ("种苗是起点，水肥才是关键。", [["种苗—起点", "水肥—关键"]]),
        ("种苗是起点；水肥才是关键。", [["种苗—起点", "水肥—关键"]]),
    ],
)
def test_what_holds_only_under_a_condition_is_no_role(text: str, roles: list[list[str]]) -> None:
    assert items_found(f"一、果园\n{text}", K.PARALLEL_ROLES) == roles


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("要常去路程远、人手少、住处分散的村组。", set()),
        ("要常去路程远、人手少、底子薄的村组。", {"人手少", "底子薄"}),
    ],
)
def test_no_member_ends_inside_a_word(text: str, members: set[str]) -> None:
    told = {member for row in items_found(f"一、巡诊\n{text}", K.ENUMERATION) for member in row}
    assert "住处分" not in told
    assert members <= told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("单笔支出超过五万元的，经理事会讨论，并报村民委员会、乡镇政府核准。", []),
        ("样品由抽样人员和检验员双人封装、双人签字。", [["双人封装", "双人签字"]]),
        ("坚持问题导向、目标导向。", [["问题导向", "目标导向"]]),
    ],
)
def test_what_two_of_them_do_is_no_part_of_the_second(text: str, pairs: list[list[str]]) -> None:
    assert items_found(f"一、程序\n{text}", K.COORDINATION) == pairs


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("一条红线，是指不得压着货单不发，不得代人签收，不得漏报破损。", "一条红线"),
        ("一条红线是指不得压着货单不发，不得代人签收，不得漏报破损。", "一条红线"),
        ("装卸工不得压着货单不发，不得代人签收，不得漏报破损。", "装卸工"),
    ],
)
def test_bans_explain_the_term_before_them(text: str, subject: str) -> None:
    (row,) = [one for one in found(f"一、货场纪律\n{text}", K.GROUPS) if one.aspect == "bans"]
    assert row.subject == subject
    assert [item.right.text for item in row.items] == ["压着货单不发", "代人签收", "漏报破损"]


def test_bans_that_explain_a_term_are_asked_for_as_what_it_means() -> None:
    text = "一、货场纪律\n一条红线，是指不得把货单压下了，不得代人签收，不得把破损瞒住了。"
    made = {each.stem: each for each in build_from_text(text, "试用").candidates}
    asked = made["请简要回答：材料所说的“一条红线”，是指哪三个“不得”。"]
    assert asked.answer == ("1. 不得把货单压下了\n2. 不得代人签收\n3. 不得把破损瞒住了",)
    assert not asked.reason.startswith("G13")
    text = "一、货场纪律\n装卸工不得把货单压下了，不得代人签收，不得把破损瞒住了。"
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert "请简要回答：就“货场纪律”，材料对装卸工提出的三个“不得”是什么。" in stems


_LONG_MEANING = (
    "留水观，是指灌区在充分认识来水不确定性和渠道能力有限性的基础上，主动在空间、时间、财力和规则中预留可调用的余量，"
    "使用水经得起旱情、容得下差错、接得住后人的治理思想和工作方法"
)
"""A meaning that says what sort of thing it is at its end is no meaning before."""


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (
            _PLAN,
            "到2031年底，全县主干渠道全部完成衬砌",
        ),
        (
            "封冻期，是指渠道表层结冰、无法通水的时段，一般包括每年十二月至次年二月。",
            "渠道表层结冰、无法通水的时段",
        ),
        (_LONG_MEANING + "。", _LONG_MEANING.removeprefix("留水观，是指")),
    ],
)
def test_by_when_something_is_to_be_is_no_meaning_yet(text: str, meaning: str) -> None:
    (row,) = found(f"一、灌区\n{text}", K.DEFINITION)
    assert row.items[0].right.text == meaning


@pytest.mark.parametrize(
    "text",
    [
        "这三道工序环环相扣：裁料定尺寸，拼接定外形，打磨定手感。\n\n老匠人说得好：“慢就是快，快就是慢。”",
        "几个概念之间的关系可以这样理解：裁料是起点，拼接是骨架。\n\n打磨：把表面的毛刺逐遍磨平的工序。",
        "质检与包装密不可分：质检挑出次品，包装留下凭据。\n\n掌柜念叨过：“货比话硬，话比纸长。”",
    ],
)
def test_sentences_and_speakers_are_no_terms(text: str) -> None:
    assert not found(f"一、作坊\n{text}", K.DEFINITION)


def test_terms_below_each_other_stay_terms() -> None:
    text = "一、垃圾\n其他垃圾：难以回收利用的生活废弃物。\n\n厨余垃圾：容易腐烂的食材和剩饭。"
    assert [row[:2] for row in items_found(text, K.DEFINITION)]


def _steps(text: str) -> list[str]:
    return [item.right.text for one in found(text, K.SEQUENCE) for item in one.items]


def test_a_long_step_is_told_up_to_its_first_comma_and_no_step_ends_with_when() -> None:
    text = (
        "一、点库制度\n点库按照三个步骤进行：第一步，成立由保管员、会计和职工代表共同组成的点库小组，组长由分管负责人担任，"
        "成员不少于五人；第二步，逐件核对，做到账物相符；第三步，经职工大会通过后，报主管部门备案。"
    )
    assert _steps(text) == [
        "成立由保管员、会计和职工代表共同组成的点库小组",
        "逐件核对",
        "经职工大会通过后，报主管部门备案",
    ]
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert "就“点库的步骤”，请将下列各项按材料中的先后顺序排列。" in stems


def test_short_steps_stay_whole() -> None:
    text = "一、点库\n点库分三步：第一步，断电，挂牌；第二步，逐件核对；第三步，签字。"
    assert _steps(text) == ["断电，挂牌", "逐件核对", "签字"]


def _recited(text: str) -> list[str]:
    made = build_from_text(text, "试用").candidates
    return [each.stem for each in made if each.kind is QuestionKind.RECITATION and "各项内容" in each.stem]


def test_what_is_to_be_kept_in_mind_is_named_by_what_it_is_for() -> None:
    text = "一、选种\n选择母树要注意三个条件：要有长势，能连年稳产；要有抗性，能耐住春寒；要有品相，能卖上好价。"
    assert _recited(text) == ["请默写“选择母树要注意的三个条件”的各项内容。"]
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any(each.startswith("就“选种”，材料提出，选择母树要注意三个条件：") for each in stems)


def test_how_things_belong_together_is_no_name_of_them() -> None:
    text = "一、作坊\n这三道工序环环相扣：裁料管住尺寸，拼接管住外形，打磨管住手感。"
    assert _recited(text) == []


def _rows(text: str) -> list[list[tuple[str, str]]]:
    made = [one for one in found(f"一、值守\n{text}", K.ROW) if one.aspect == "alike"]
    return [[(item.left.text, item.right.text) for item in one.items if item.left] for one in made]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("它与督查不同：巡更重在听动静，查岗重在看人。", [[("巡更", "听动静"), ("查岗", "看人")]]),
        ("短波长于远距离联络，对讲机长于近处喊话。", []),
        ("老办法长于认人，新设备长于认车。", [[("老办法", "认人"), ("新设备", "认车")]]),
        ("学习重在理解，理解重在运用。", []),
    ],
)
def test_two_things_are_told_apart_by_what_each_is_above_all_for(text: str, rows: list[list[tuple[str, str]]]) -> None:
    assert _rows(text) == rows


def test_how_things_differ_opens_no_stem_with_it() -> None:
    text = "一、值守\n它与督查不同：巡更重在听动静，查岗重在看人。"
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert stems
    assert not any("它与督查不同" in stem for stem in stems)


@pytest.mark.parametrize(
    ("text", "judgements"),
    [
        ("实事求是是修志工作的命脉。", [["实事求是—命脉(修志工作)"]]),
        ("田野走访首先是修志工作的入门功夫。", [["田野走访—入门功夫(修志工作)"]]),
        ("渡口两岸是两个乡是非最多的地段。", [["渡口两岸—地段(两个乡是非最多)"]]),
        ("渡口两岸是两个乡常说是最热闹的地段。", []),
    ],
)
def test_a_word_that_holds_is_says_of_nothing_what_it_is(text: str, judgements: list[list[str]]) -> None:
    assert items_found(f"一、修志\n{text}", K.JUDGEMENT) == judgements


def test_kinds_counted_in_quotation_marks_are_found() -> None:
    text = (
        "一、通病\n窗口上的问题，突出表现为“三种腔”。\n第一种是“太极腔”。问什么都往外推。\n"
        "第二种是“官府腔”。张口就训人。\n第三种是“拖拉腔”。今天推明天。"
    )
    (row,) = [one for one in found(text, K.GROUPS) if one.aspect == "kinds"]
    assert [each.text for each in row.items[0].extra] == ["太极腔", "官府腔", "拖拉腔"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("商户对处罚结果有异议的，可以向县市场监管局价格与竞争科反映。", False),
        ("商户对处罚结果有异议的，应当向监管局和消协办公室反映。", True),
    ],
)
def test_half_of_the_name_of_an_office_is_not_asked_for(text: str, key: bool) -> None:
    asked = [item for row in items_found(f"一、申诉\n{text}", K.KEY_SENTENCE) for item in row]
    assert any(each in ("竞争科", "办公室") for each in asked) is key


def test_the_opposite_of_what_was_before_opens_no_stem() -> None:
    text = (
        "一、驻村\n有人一上午看完六个组，茶都没有喝一口。与之相反，县档案馆原副馆长沈守拙退休前连续九年在白茅村住满二十天，"
        "记下口述材料31本。"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("沈守拙" in stem for stem in stems)
    assert not any("与之相反" in stem for stem in stems)
