"""Names that count their members, and the rows of two, on examples of their own."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found


@pytest.mark.parametrize(
    ("raw", "name", "members"),
    [
        (
            "要用好“四下基层”制度，即宣传下基层，调研下基层，接访下基层，办公下基层。",
            "“四下基层”制度",
            ["宣传下基层", "调研下基层", "接访下基层", "办公下基层"],
        ),
        ("“三懂”是懂危险性、懂预防措施、懂扑救方法。", "“三懂”", ["懂危险性", "懂预防措施", "懂扑救方法"]),
        ("共享有三层内涵，即全民共享、全面共享、共建共享。", "三层内涵", ["全民共享", "全面共享", "共建共享"]),
        ("“三会一课”是指党员大会、委员会会、小组会和党课。", "“三会一课”", ["党员大会", "委员会会", "小组会", "党课"]),
        ("立下“三条铁律”：一是进门必登记，二是出门必锁柜，三是交班必签字。", "“三条铁律”",
         ["进门必登记", "出门必锁柜", "交班必签字"]),
        ("这叫“三道坎”：第一年过育苗坎，第二年过嫁接坎，第三年过挂果坎。", "“三道坎”",
         ["过育苗坎", "过嫁接坎", "过挂果坎"]),
        ("馆务会把住“三道口”：采购的询价权，验收的签字权，报废的审定权。", "“三道口”",
         ["采购的询价权", "验收的签字权", "报废的审定权"]),
        ("剧毒品实行“三双”管理，即双人验收、双人保管、双本账。", "“三双”管理", ["双人验收", "双人保管", "双本账"]),
        ("共育室做到“三专一公开”，即专人饲养、专用桑园、专室消毒，收费标准公开。", "“三专一公开”",
         ["专人饲养", "专用桑园", "专室消毒", "收费标准公开"]),
        ("支部总结出“两快两不”：发现快、到位快；不盲目进山、不单独行动。", "“两快两不”",
         ["发现快", "到位快", "不盲目进山", "不单独行动"]),
        ("泥不过夜、釉不混匀、窑不离人，这“三不”是老规矩。", "“三不”", ["泥不过夜", "釉不混匀", "窑不离人"]),
        ("喂饭的时候不逗笑、不催促、不看手机，这叫“三不”。", "“三不”", ["不逗笑", "不催促", "不看手机"]),
        ("“三管三必须”：管甲必须、管乙必须、管丁必须。", "“三管三必须”", ["管甲必须", "管乙必须", "管丁必须"]),
    ],
)  # fmt: skip
def test_as_many_members_as_the_name_says(raw: str, name: str, members: list[str]) -> None:
    (made,) = [one for one in found(raw, FormulationKind.GROUPS) if one.aspect == "counted"]
    (item,) = made.items
    assert item.left is not None
    assert item.left.text == name
    assert [member.text for member in item.extra] == members


@pytest.mark.parametrize(
    "raw",
    [
        "要做到“三个必须”：必须学习、必须检查。",
        "“四看四问”：看现场、看记录、看标识、看状态。",
        "三是加强管理：定人、定岗、定责。",
        "支部总结出“两快两不”：发现快、到位快；盲目进山、单独行动。",
        "泥不过夜、釉不混匀、窑不离人，这“四不”是老规矩。",
        "组里立下“三条铁律”：一是进门必登记，三是出门必锁柜，四是交班必签字。",
    ],
)
def test_other_counts_make_no_group(raw: str) -> None:
    assert [one for one in found(raw, FormulationKind.GROUPS) if one.aspect == "counted"] == []


def test_two_clauses_of_one_build_are_a_row_where_they_say_what_each_is_good_for() -> None:
    raw = "畦灌适用于小麦等窄行作物；沟灌适用于棉花等宽行作物。甲方称为买方，乙方称为卖方。"
    (made,) = found(raw, FormulationKind.ROW)
    assert [item.left.text for item in made.items if item.left] == ["畦灌", "沟灌"]


def test_the_label_of_an_article_counts_nothing() -> None:
    raw = "第三条 负责人是本项目安全的责任人，对吊装作业负责；甲负责方案的编制与交底；乙负责现场监督检查。"
    assert not [one for one in found(raw, FormulationKind.GROUPS) if one.aspect == "counted"]
