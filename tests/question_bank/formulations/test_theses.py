"""Finders of theses without numbers on the examples of their table."""

from __future__ import annotations

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found, items_found

K = FormulationKind
_ARGUED = "这件事关系到每一个班组和每一名职工，大家都要放在心上、抓在手上。"


def test_paragraphs_that_demand_are_points_of_their_section() -> None:
    text = "二、几点意见\n" + "\n".join(
        f"{thesis}。{_ARGUED}"
        for thesis in ("抓好读书，要把思想引领摆在首位", "要选好用好领读人", "要切实减轻基层负担")
    )
    (made,) = [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "demands"]
    assert [item.right.text for item in made.items] == ["把思想引领摆在首位", "选好用好领读人", "切实减轻基层负担"]
    assert made.subject == "几点意见"


def test_paragraphs_that_open_alike_are_points_and_halves() -> None:
    theses = ("坚持规划先行，守住耕地红线", "坚持产业带动，拓宽增收渠道", "坚持建管并重，改善人居环境")
    text = "二、重点工作\n" + "\n".join(f"{thesis}。{_ARGUED}" for thesis in theses)
    (made,) = [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "theses"]
    assert [item.right.text for item in made.items] == ["坚持规划先行", "坚持产业带动", "坚持建管并重"]
    assert items_found(text, K.TWO_PART_HEADING) == [
        ["坚持规划先行—守住耕地红线", "坚持产业带动—拓宽增收渠道", "坚持建管并重—改善人居环境"]
    ]


def test_two_paragraphs_or_others_between_are_no_row() -> None:
    two = f"二、几点意见\n要抓紧落实到位。{_ARGUED}\n要加强组织领导。{_ARGUED}"
    parted = (
        f"二、几点意见\n坚持规划先行。{_ARGUED}\n{_ARGUED}\n坚持产业带动。{_ARGUED}\n{_ARGUED}\n坚持建管并重。{_ARGUED}"
    )
    for text in (two, parted):
        assert not [one for one in found(text, K.ORDERED_POINTS) if one.aspect]


def test_powers_behind_a_colon_are_points() -> None:
    text = "理事会全体会议的职权是：听取和审查工作报告；选举理事长；审议年度预算。会议每年召开一次。"
    (made,) = [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "powers"]
    assert made.subject == "理事会全体会议的职权"
    assert [item.right.text for item in made.items] == ["听取和审查工作报告", "选举理事长", "审议年度预算"]


def test_principles_behind_a_dash_are_points_of_their_heading() -> None:
    text = (
        "一、总体要求\n（二）基本原则\n——坚持茶农主体。尊重茶农意愿，不搞统一行动。\n——坚持因地制宜。宜茶则茶，宜林则林，不搞齐步走。\n"
        "——坚持质量优先。把住农残关口，守住老茶园。\n（三）目标。到2027年，茶园达到9万亩。"
    )
    (made,) = [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "theses"]
    assert [item.right.text for item in made.items] == ["坚持茶农主体", "坚持因地制宜", "坚持质量优先"]
    assert made.subject == "基本原则"


def test_what_has_been_named_is_defined_behind_a_comma() -> None:
    named = "一、办法\n先说“楼道会”。楼道会，就是由楼长召集、住户自愿参加、在单元门口商量小事的碰头会。"
    assert items_found(named, K.DEFINITION) == [["楼道会—由楼长召集、住户自愿参加、在单元门口商量小事的碰头会(就是)"]]
    asked = "一、什么叫社区自治\n我给它下个定义：社区自治，就是在党组织领导下，楼里的事由住户商量着办、按约定办。"
    assert items_found(asked, K.DEFINITION) == [["社区自治—在党组织领导下，楼里的事由住户商量着办、按约定办(就是)"]]
    unnamed = "一、办法\n肯下功夫，就是在别人午睡的时候还到楼里一户一户地走访谈心。"
    assert not found(unnamed, K.DEFINITION)


def test_names_behind_dashes_are_points_of_the_heading_right_before_them() -> None:
    text = (
        "云河馆办法\n\n一、总体要求\n（一）目标。三年内建成一批书屋，让村里人都能看上书。\n（二）基本原则。\n"
        "——就近借阅。书屋设在村口，不另外建房。\n——专人看护。每个书屋都有一名管理员。\n——破损必修。发现破损的书，当天送修。\n"
    )
    made = [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "theses"]
    assert [[item.right.text for item in one.items] for one in made] == [["就近借阅", "专人看护", "破损必修"]]
    assert [one.subject for one in made] == ["基本原则"]


def test_dashes_before_whole_sentences_name_nothing() -> None:
    text = (
        "云河馆办法\n\n一、去年的事\n——馆里添了三百本书，借阅的人多了。另有捐书。\n——村口修了一间书屋，桌椅都齐了。常有人来。\n"
        "——请来一位管理员，每天开门。书也整齐。\n"
    )
    assert not [one for one in found(text, K.ORDERED_POINTS) if one.aspect == "theses"]
