"""The finders of cases, laws, speeches, textbooks and the like on the worked examples of their tables."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found as _found
from tests.question_bank.formulations.finding import items_found as _items
from tests.question_bank.formulations.finding import short as _item

K = FormulationKind


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实。",
            [["政治功能—把方向、聚共识(把方向)(聚共识)", "组织功能—明责任、促落实(明责任)(促落实)"]],
        ),
        ("党委发挥把方向、管大局、保落实的领导作用。", [["党委—把方向、管大局、保落实(把方向)(管大局)(保落实)"]]),
        ("充分发挥基层党组织的战斗堡垒作用。", [["基层党组织—战斗堡垒"]]),
        ("充分发挥党支部战斗堡垒作用和党员先锋模范作用。", [["党支部—战斗堡垒", "党员—先锋模范"]]),
        ("甲部门负责质量监督，乙部门负责登记上牌。", [["甲部门—质量监督", "乙部门—登记上牌"]]),
        (
            "总体预案管全局、定原则，专项预案管灾种、定职责。",
            [["总体预案—管全局、定原则(管全局)(定原则)", "专项预案—管灾种、定职责(管灾种)(定职责)"]],
        ),
        (
            "突发性考验反应速度，不确定性考验研判能力，危害性考验处置能力。",
            [["突发性—反应速度", "不确定性—研判能力", "危害性—处置能力"]],
        ),
        ("要讲政治、守规矩。", []),
        ("计划是管理的起点，组织是管理的保证，领导是管理的关键。", []),
    ],
)
def test_role_functions(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.ROLE_FUNCTION) == items


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (
            "坚定拥护“两个确立”，坚决做到“两个维护”。",
            [("两个确立", ("坚定拥护“", "”")), ("两个维护", ("坚决做到“", "”"))],
        ),
        ("要打通“最后一米”。再说“最后一米”。", [("最后一米", ("要打通“", "”"))]),
        ("党的十九大指出“坚持党的领导”。", []),
        ("学习《“十四五”规划》。", []),
        ("这里就是“家”。", []),
        ("要做到“_个维护”。", []),
    ],
)
def test_slogans(raw: str, found: list[tuple[str, tuple[str, str]]]) -> None:
    assert [(one.items[0].right.text, one.frame) for one in _found(raw, K.SLOGAN)] == found


_CASE = (
    "例如，临河市针对环境脏乱差、停车难、邻里纠纷多等问题，探索形成“红管家”做法，把服务站建在楼栋里，"
    "建立“社区+居民+物业”三方议事机制，社区党支部牵头协调各方关系。"
)


def test_cases_tell_name_place_mechanism_and_actor() -> None:
    found = _found(_CASE, K.CASE)
    assert {one.subject for one in found} == {"临河市“红管家”"}
    assert [(one.aspect, _item(one.items[0])) for one in found] == [
        ("name", "临河市—红管家"),
        ("placement", "服务站—楼栋(建在)"),
        ("mechanism", "社区+居民+物业(三方议事机制)"),
        ("actor", "社区党支部—牵头协调各方关系"),
    ]
    assert [one.frame for one in found][1:3] == [("把", "里"), ("建立“", "")]


@pytest.mark.parametrize("raw", ["各地探索推行“红管家”做法。", "要建立“社区+居民+物业”机制。", "临河市探索形成_做法。"])
def test_no_cases(raw: str) -> None:
    assert _items(raw, K.CASE) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "基层仍存在领导难以一贯到底、“中梗阻”现象，部分组织功能弱化以及党建工作亟需加强的问题。",
            [
                [
                    "领导难以一贯到底、“中梗阻”现象(领导难以一贯到底)(“中梗阻”现象)",
                    "部分组织功能弱化",
                    "党建工作亟需加强",
                ]
            ],
        ),
        ("针对土地零散、劳力外流、集体经济薄弱等问题。", [["土地零散", "劳力外流", "集体经济薄弱"]]),
        (
            "存在的主要问题有：思想认识不足，制度执行不严，监督检查不力。",
            [["思想认识不足", "制度执行不严", "监督检查不力"]],
        ),
        (
            "工作中还存在一些不足：一是经济总量偏小；二是创新能力不强；三是少数干部作风不实。",
            [["经济总量偏小", "创新能力不强", "少数干部作风不实"]],
        ),
        ("要解决思想认识问题。", []),
        ("仍存在认识不足、执行_、监督不力等问题。", []),
    ],
)
def test_problems(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.PROBLEMS) == items


def test_a_case_names_the_problems_that_led_to_it() -> None:
    assert [one.subject for one in _found(_CASE, K.PROBLEMS)] == ["临河市“红管家”"]


@pytest.mark.parametrize(
    ("raw", "aspect", "items"),
    [
        ("坚持以党建为引领，以产业为支撑，以改革为动力。", "as", ["党建—引领", "产业—支撑", "改革—动力"]),
        ("把最广大人民根本利益放在首位考量。", "place", ["最广大人民根本利益—首位(放在)"]),
        ("推动党的工作嵌入各类基层组织。", "place", ["党的工作—各类基层组织(嵌入)"]),
        (
            "把成果转化为标准，把标准落实到岗位。",
            "place",
            ["成果—标准(转化为)", "标准—岗位(落实到)"],
        ),
        ("通过建立利益联结机制，破除体制壁垒。", "by", ["建立利益联结机制—破除体制壁垒"]),
        ("围绕群众的急难愁盼布局工作。", "around", ["群众的急难愁盼—布局工作"]),
    ],
)
def test_means_and_ends(raw: str, aspect: str, items: list[str]) -> None:
    found = _found(raw, K.MEANS_END)
    assert [(one.aspect, [_item(item) for item in one.items]) for one in found] == [(aspect, items)]


@pytest.mark.parametrize(
    "raw",
    ["以张三同志为例说明。", "坚持以人为本。", "以实际行动为人民群众办实事。", "要把_放在首位。", "会议作了总结。"],
)
def test_no_means_and_ends(raw: str) -> None:
    assert _items(raw, K.MEANS_END) == []


@pytest.mark.parametrize(
    ("raw", "items", "certain"),
    [
        (
            "强化政治建设，完善机构设置，明确基本职责，管好党员队伍，优化服务质量。",
            [["强化政治建设", "完善机构设置", "明确基本职责", "管好党员队伍", "优化服务质量"]],
            [True],
        ),
        (
            "延长产业链，提升价值链，完善供应链，培育新增长点。",
            [["延长产业链", "提升价值链", "完善供应链", "培育新增长点"]],
            [False],
        ),
        ("强化建设，完善机构，明确职责。", [], []),
        ("计划是起点，组织是保证，领导是关键，控制是手段，协调是要求。", [], []),
        ("收到线索12条，查实线索10条，办结案件8件，处理人员6名，挽回损失5万元。", [], []),
    ],
)
def test_clause_runs(raw: str, items: list[list[str]], certain: list[bool]) -> None:
    found = _found(raw, K.CLAUSE_RUN)
    assert [[item.right.text for item in one.items] for one in found] == items
    assert [one.certain for one in found] == certain
