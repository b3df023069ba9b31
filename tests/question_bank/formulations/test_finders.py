"""Each finder on the worked examples of its table: what it finds, and what it leaves alone."""

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
            "一、任务\n一要强化政治建设。二要锻造过硬队伍。三要全面从严治党。",
            [["1.强化政治建设", "2.锻造过硬队伍", "3.全面从严治党"]],
        ),
        ("（一）断电\n（三）报警\n（四）疏散\n正文一句话。", [["断电", "报警", "疏散"]]),
        ("一、总则\n二、罚则\n正文一句话。", []),
        ("一、总则部分\n二、某_部分\n三、罚则部分\n正文一句话。", []),
        ("党员要做到：一要讲政治，二要守规矩，三要有担当。", [["1.讲政治", "2.守规矩", "3.有担当"]]),
        ("党员一要讲政治，另一方面要守规矩。", []),
    ],
)
def test_ordered_points(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.ORDERED_POINTS) == items


def test_points_know_what_they_belong_to_and_what_leads_to_them() -> None:
    raw = "四、火情处置\n发现火情要做到以下三点：一是立即报警；二是组织疏散；三是保护现场。"
    found = _found(raw, K.ORDERED_POINTS)[0]
    assert (found.subject, found.context) == ("火情处置", "发现火情要做到以下三点")


def test_bullets_are_points_without_numbers() -> None:
    raw = "## 四个能力\n\n- 检查消除隐患能力\n- 组织扑救火灾能力\n- 组织疏散逃生能力\n\n后面还有正文，一句话。\n"
    found = _found(raw, K.ORDERED_POINTS, markdown=True)
    assert [[_item(item) for item in one.items] for one in found] == [
        ["检查消除隐患能力", "组织扑救火灾能力", "组织疏散逃生能力"]
    ]
    assert found[0].subject == "四个能力"


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "一要坚持理论自信，凝聚治理共识。二要坚持人民至上，协调各方利益。",
            [["1.坚持理论自信—凝聚治理共识", "2.坚持人民至上—协调各方利益"]],
        ),
        (
            "一、全领域建强组织体系\n二、全过程保障基层治理\n三、全方位巩固执政根基\n正文一句话。",
            [["1.全领域—建强组织体系", "2.全过程—保障基层治理", "3.全方位—巩固执政根基"]],
        ),
        ("（一）防火：消除隐患。\n（二）灭火：抢救生命。\n", [["1.防火—消除隐患", "2.灭火—抢救生命"]]),
        (
            "1. A类火灾：固体物质火灾，如木材、纸张等。\n2. B类火灾：液体火灾，如汽油、煤油等。\n",
            [["1.A类火灾—固体物质火灾", "2.B类火灾—液体火灾"]],
        ),
        ("一要加强领导，明确责任。二要严格考核。", []),
        ("一是值班脱岗的，每次扣3分。二是漏填不补的，每次扣5分。", []),
        ("主要有两类差错：一是台账缺页，12本；二是签名不全，约7本。", []),
        ("一、坚持人民至上\n二、坚持系统观念\n三、坚持问题导向\n正文一句话。", []),
        (
            "一、会风\n（一）在准备上下功夫\n（二）在发言上求实效\n（三）在落实上见真章",
            [["1.在准备上—下功夫", "2.在发言上—求实效", "3.在落实上—见真章"]],
        ),
    ],
)
def test_two_part_headings(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.TWO_PART_HEADING) == items


@pytest.mark.parametrize(
    ("raw", "subject", "items"),
    [
        (
            "（一）加强消防工作，是科学的要求。\n（二）加强消防工作，是人民的期盼。\n",
            "加强消防工作",
            ["1.科学的要求", "2.人民的期盼"],
        ),
        ("管理是一门科学，也是一门艺术。", "管理", ["一门科学", "一门艺术"]),
        (
            "消防工作是安全的保障，是发展的前提，更是民生的底线。",
            "消防工作",
            ["安全的保障", "发展的前提", "民生的底线"],
        ),
        ("加强消防工作，是安全的保障，是发展的前提。", "加强消防工作", ["安全的保障", "发展的前提"]),
    ],
)
def test_shared_subjects(raw: str, subject: str, items: list[str]) -> None:
    found = _found(raw, K.SHARED_SUBJECT)
    assert [([_item(item) for item in one.items], one.subject) for one in found] == [(items, subject)]


def test_two_subjects_are_not_shared() -> None:
    assert _found("计划是起点，组织是保证。", K.SHARED_SUBJECT) == []


def test_a_subject_that_ends_with_is_keeps_it() -> None:
    raw = "（一）严守纪律是割不断的保证。\n（二）实事求是是走得稳的前提。\n"
    assert _items(raw, K.COPULA_HEADING) == [["1.严守纪律—割不断的保证", "2.实事求是—走得稳的前提"]]


def test_copula_headings() -> None:
    raw = "（一）信念坚定是立身之本。\n（二）为民服务是执政之要。\n（三）勤政务实是成事之基。\n"
    assert _items(raw, K.COPULA_HEADING) == [
        ["1.信念坚定—立身之本", "2.为民服务—执政之要", "3.勤政务实—成事之基"],
    ]
    assert _found("（一）信念坚定是立身之本。\n（二）加强学习。\n", K.COPULA_HEADING) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实，二者高度统一。",
            [["政治功能—根本和核心(把方向、聚共识)", "组织功能—基础和关键(明责任、促落实)"]],
        ),
        ("制度是企业的骨架，文化是企业的灵魂。", [["制度—企业的骨架", "文化—企业的灵魂"]]),
        ("计划是起点；组织是保证；控制是手段。", [["计划—起点", "组织—保证", "控制—手段"]]),
        ("计划是起点。组织是保证。", [["计划—起点", "组织—保证"]]),
        (
            "责任人是第一责任人，管理人是直接责任人。走道是通道，出口是大门。",
            [["责任人—第一责任人", "管理人—直接责任人"], ["走道—通道", "出口—大门"]],
        ),
        ("这是根本，那是枝节。", []),
        ("消防工作是大事，必须抓紧。", []),
        ("政治功能是_，组织功能是基础。", []),
        ("盘山路一边是石壁，一边是深沟。", []),
        ("把握好“稳”与“进”的关系，稳是大局和基础，进是方向和动力。", [["稳—大局和基础", "进—方向和动力"]]),
        ("等一等，稳是大局，进是方向。", []),
    ],
)
def test_parallel_roles(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.PARALLEL_ROLES) == items
