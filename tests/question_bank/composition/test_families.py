"""What each further kind of formulation is asked: one small text each, and the question an examiner would write."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import BLANK, RIGHT, WRONG, FormulationKind, Question, QuestionKind

_CASE = (
    "一、实践\n针对小区物业服务质量不高、小区环境脏乱差、小区治理成难题的现状，太原市探索形成了“红色物业”的实践做法，"
    "把党组织建在物业上，建立“社区+居民+物业”三方议事协调机制，社区党支部牵头协调居民和物业关系。"
)
_GROUPS = (
    "一、费用\n预防成本有培训费、策划费、评审费，鉴定成本有检验费、试验费、仪器费，损失成本有返工费、报废费、停工费。"
)
_LAW = (
    "第一条 物业服务企业应当建立巡查制度。\n第二条 占用消防车通道的，责令改正；拒不改正的，处五百元以上一千元以下罚款；"
    "情节严重的，处五千元以上二万元以下罚款；引发火灾的，处十日以下拘留。"
)
_TERMS = (
    "一、概念\n整理：区分必需品和非必需品。\n整顿：把必需品定位摆放整齐。\n清扫：清除现场的脏污。\n"
    "清洁：把前三项活动制度化。\n"
)


def _asked(text: str, formulation: FormulationKind, kind: QuestionKind) -> list[Question]:
    built = build_from_text(text, "试用", generous=True)
    return [
        each
        for each in built.candidates
        if each.kind is kind and each.formulation and each.formulation.kind == formulation.value
    ]


def test_a_case_is_asked_by_name_place_parts_and_actor_and_names_whose_it_is() -> None:
    singles = {each.answer[0]: each for each in _asked(_CASE, FormulationKind.CASE, QuestionKind.SINGLE_CHOICE)}
    assert {"红色物业", "物业", "社区+居民+物业", "党支部"} <= set(singles)
    assert all("太原市" in each.stem + each.answer[0] for each in singles.values())
    assert "物业" not in singles["物业"].stem


def test_the_parts_of_a_mechanism_stand_equally_often_among_its_options() -> None:
    (single,) = [
        each for each in _asked(_CASE, FormulationKind.CASE, QuestionKind.SINGLE_CHOICE) if "+" in each.answer[0]
    ]
    cells = [option.split("+") for option in single.options]
    assert all(sum(key in cell for cell in cells) in (2, 4) for key in single.answer[0].split("+"))


def test_problems_are_asked_without_what_they_share() -> None:
    (several,) = _asked(_CASE, FormulationKind.PROBLEMS, QuestionKind.MULTIPLE_CHOICE)
    assert "小区（　　）的现状" in several.stem
    assert set(several.answer) == {"物业服务质量不高", "环境脏乱差", "治理成难题"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("坚持人民至上，把最广大人民根本利益放在首位考量，围绕人民群众的急难愁盼布局工作。", ("首位", "急难愁盼")),
        ("推动党的工作嵌入各类基层组织，充分发挥基层党组织的战斗堡垒作用。", ("嵌入", "战斗堡垒")),
        ("增强党建工作实效性，贯通服务群众“最后一米”。", ("最后一米",)),
        ("从事后检验到事前预防，体现了管理思想的根本进步。", ("事前预防",)),
    ],
)
def test_neighbouring_clauses_share_a_fill_in(text: str, key: tuple[str, ...]) -> None:
    asked = build_from_text("一、要求\n" + text, "试用").candidates
    assert key in [each.answer for each in asked if each.kind is QuestionKind.FILL_BLANK]


def test_members_of_groups_are_told_apart_by_the_other_groups() -> None:
    (several, *_) = _asked(_GROUPS, FormulationKind.GROUPS, QuestionKind.MULTIPLE_CHOICE)
    others = set(several.options) - set(several.answer)
    assert others <= {"检验费", "试验费", "仪器费", "返工费", "报废费", "停工费"}
    assert _asked(_GROUPS, FormulationKind.GROUPS, QuestionKind.MATCHING)
    claims = _asked(_GROUPS, FormulationKind.GROUPS, QuestionKind.TRUE_FALSE)
    assert {each.answer for each in claims} == {(RIGHT,), (WRONG,)}


def test_a_group_whose_name_tells_its_members_is_only_filled_in() -> None:
    text = "班前会要做到三交三查：交任务、交技术、交安全，查着装、查状态、查防护。"
    built = build_from_text(text, "试用")
    of_groups = [each for each in built.candidates if each.formulation and each.formulation.kind == "groups"]
    assert {each.kind for each in of_groups} <= {QuestionKind.FILL_BLANK}


def test_consequences_are_told_apart_by_the_other_tiers() -> None:
    singles = _asked(_LAW, FormulationKind.CONSEQUENCE, QuestionKind.SINGLE_CHOICE)
    assert any(each.answer == ("处五百元以上一千元以下罚款",) for each in singles)
    fills = _asked(_LAW, FormulationKind.CONSEQUENCE, QuestionKind.FILL_BLANK)
    assert any(each.answer == ("五百元以上一千元以下",) for each in fills)


def test_only_shall_and_may_are_exchanged_in_a_rule() -> None:
    claims = _asked(_LAW, FormulationKind.RULE, QuestionKind.TRUE_FALSE)
    assert all("应当" in each.stem or "可以" in each.stem for each in claims)


def test_terms_of_one_list_are_each_others_distractors() -> None:
    singles = _asked(_TERMS, FormulationKind.DEFINITION, QuestionKind.SINGLE_CHOICE)
    of_term = [each for each in singles if each.answer[0] in ("整理", "整顿", "清扫", "清洁")]
    assert len(of_term) >= 3
    assert all(set(each.options) == {"整理", "整顿", "清扫", "清洁"} for each in of_term)


def test_steps_are_ordered_and_numbered() -> None:
    text = "一、扑救\n使用灭火器要记住四个字的口诀：一提、二拔、三握、四压。"
    (order,) = _asked(text, FormulationKind.SEQUENCE, QuestionKind.ORDERING)
    assert order.answer == ("提", "拔", "握", "压")
    assert "口诀" in order.stem


def test_a_stem_with_two_answers_is_not_asked() -> None:
    text = "一、演练\n演练分为桌面演练和实战演练。演练分为单项演练和综合演练。"
    fills = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.FILL_BLANK]
    stems = [each.stem for each in fills]
    assert len(stems) == len(set(stems))
    assert not any(f"分为{BLANK}演练和{BLANK}" in stem for stem in stems)


_ENGLISH = """# Safety

## 1. The four steps of risk assessment

Step 1: Identify the hazards.
Step 2: Decide who might be harmed.
Step 3: Evaluate the risks.
Step 4: Record the findings.

## 2. Key terms

Hazard: anything that has the potential to cause harm.
Risk: the chance that a hazard will actually harm somebody.
Control measure: an action that removes a hazard or reduces its risk.
Near miss: an event that could have caused harm but did not.

In 2021, warehouses in the region reported 3,412 injuries. Every warehouse needs alarms, extinguishers and exits.
"""


def test_english_outlines_are_asked_in_english() -> None:
    asked = build_from_text(_ENGLISH, "safety", markdown=True).candidates
    kinds = {each.kind for each in asked}
    assert kinds >= {QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK, QuestionKind.ORDERING, QuestionKind.MATCHING}
    told = "".join(each.stem + each.explanation for each in asked)
    assert not any("\u4e00" <= character <= "\u9fff" for character in told)
    assert all(each.stem.endswith((".", ".”")) for each in asked)
    figures = [each for each in asked if each.formulation and each.formulation.kind == "figures"]
    assert any(each.answer == ("3,412",) for each in figures)


def test_the_amount_for_listed_conducts_is_asked_of_one_of_them() -> None:
    text = (
        "第九条 有下列情形之一的，给予责任人300元以上900元以下罚款：\n1.酒后上岗的；\n2.擅离岗位的；\n3.瞒报险情的。\n"
        "第十条 对避免重大损失的员工，给予3000元以上8000元以下奖励。"
    )
    asked = [each for each in build_from_text(text, "试用").candidates if each.formulation]
    made = [each for each in asked if each.formulation and each.formulation.kind == "consequence"]
    blanks = [(each.stem, each.answer) for each in made if each.kind is QuestionKind.FILL_BLANK]
    assert blanks[0] == ("酒后上岗的，给予责任人＿＿＿＿罚款。", ("300元以上900元以下",))
    # Nobody is rewarded for an offence or fined for a merit.
    assert not any("酒后" in each.stem and "奖励" in each.stem for each in made)
    assert not any("损失" in each.stem and "罚款" in each.stem for each in made)


def test_problems_that_stand_as_points_are_recited_by_what_they_are() -> None:
    text = (
        "一、2024年形势\n我们也清醒看到存在的问题和不足：一是机制不够活，有的窗口办事拖沓；二是人手不够强，骨干断档；"
        "三是设施不够全，部分阅览室陈旧。"
    )
    asked = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]
    assert [(each.stem, each.answer) for each in asked] == [
        ("就“2024年形势”，请默写“存在的问题和不足”的三个要点。", ("机制不够活", "人手不够强", "设施不够全"))
    ]


def test_terms_are_filled_in_behind_what_they_mean() -> None:
    pointed = "表土含水超过持水量时，多余的水沿大孔隙向下渗漏，这部分水称为渗漏水。"
    text = f"二、名词\n{pointed}被土粒表面牢牢吸附的水称为结合水。"
    made = build_from_text(text, "试用").candidates
    blanks = [(each.stem, each.answer) for each in made if each.kind is QuestionKind.FILL_BLANK]
    assert ("表土含水超过持水量时，多余的水沿大孔隙向下渗漏，这部分水称为＿＿＿＿。", ("渗漏水",)) in blanks
    assert ("被土粒表面牢牢吸附的水称为＿＿＿＿。", ("结合水",)) in blanks
