"""Finders of persons, honours, days and those in charge on the examples of their table."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found, short


@pytest.mark.parametrize(
    ("raw", "facts"),
    [
        ("时任厂长孙建业提出“两先两后”办厂思路。", [("person", ["孙建业"])]),
        ("首任站长为秦思明。", [("person", ["秦思明"])]),
        ("工友王小五为抢救账册殉难。", [("person", ["王小五"])]),
        ("图书管理员吴月华将厂报藏于阁楼。", [("person", ["吴月华"])]),
        ("省里派来的转业军人郭大年任第一任站长。", [("person", ["郭大年"])]),
        ("茶农推举吴有根为牵头人。", [("person", ["吴有根"])]),
        ("浮标在红区表示水位过低。", [("sign", ["水位过低"])]),
        ("洞口挂一面红旗，表示洞内有人作业。", [("sign", ["洞内有人作业"])]),
        ("与会代表表示感谢，红旗村代表表示愿意支持。", []),
        ("首任所长为随军转业的卫生员方守德，时有职工6人。", [("person", ["方守德"])]),
        ("第一任社长是铜匠出身的何长明。", [("person", ["何长明"])]),
        ("首任校长由老区来的干部吴振远担任。", [("person", ["吴振远"])]),
        ("首任厂长是全县最年轻的干部，第二任厂长是外地人。", []),
        (
            "馆风八个字“严谨、求实、勤勉、敢言”是1984年定下的。",
            [("motto", ["馆风八个字—严谨、求实、勤勉、敢言(严谨)(求实)(勤勉)(敢言)"])],
        ),
        ("2018年3月，外出经商的退役军人陈大力返乡创业。", [("person", ["陈大力"])]),
        ("白沙村获评省级美丽乡村。", [("honour", ["省级美丽乡村"])]),
        ("2021年，东坪茶厂被列为国家首批绿色制造示范企业。", [("honour", ["国家首批绿色制造示范企业"])]),
        ("该队被授予先进集体称号。", []),
        ("随后被省科协评为优秀科普品牌。", []),
        ("本办法自2024年3月1日起施行。", [("date", ["2024年3月1日"])]),
        ("《章程》于2018年9月20日由理事会审议通过。", [("date", ["2018年9月20日"])]),
        (
            "特级作业票由分管副经理审批，一级作业票由安全部审批；本办法由安全部负责解释。",
            [
                ("body", ["特级作业票—分管副经理(审批)", "一级作业票—安全部(审批)"]),
                ("body", ["本办法—安全部(负责解释)"]),
            ],
        ),
        ("读书会的组长一般由担任过馆员、教员的党员担任。", [("chair", ["担任过馆员、教员的党员"])]),
        ("委员会由总经理任主任，由于天气原因推迟。", [("chair", ["总经理"])]),
        (
            "本厂精神的内涵是：艰苦奋斗的创业精神，敢为人先的创新精神，生命至上的安全精神。",
            [("mould", ["创业精神—艰苦奋斗", "创新精神—敢为人先", "安全精神—生命至上"])],
        ),
        ("先入先出法又称顺序发放法，适用于易变质的货物。", [("alias", ["顺序发放法"])]),
        ("红黄牌法又称重点盯防法。", [("alias", ["重点盯防法"])]),
        ("前者又称顺序发放法，滑石板也叫做黄石板或者云石板。", []),
        ("省里的专家又称赞改造后的渡口，镇上也叫停违建工程，当地村民又称云水大桥。", []),
        ("会议由此推迟，队长带队，三小时后到达。", []),
        ("完工之后，班长向厂党组织口头汇报进度，队长向社区组织递交名单。", []),
        ("村民向大勇组织邻里修渠。", [("person", ["向大勇"])]),
    ],
)
def test_facts(raw: str, facts: list[tuple[str, list[str]]]) -> None:
    made = [(one.aspect, [short(item) for item in one.items]) for one in found(raw, FormulationKind.FACT)]
    assert made == facts


@pytest.mark.parametrize(
    ("raw", "aspect", "asked"),
    [
        ("账面数与库存数不一致的，以库存数为准。", "prevails", ["库存数"]),
        ("出纳不得兼任会计，仓管不得兼任其他职务。", "apart", ["会计", "仓管"]),
        ("这件事以后再说，以人为准。", "prevails", []),
        ("会计不得兼任。", "apart", []),
    ],
)
def test_what_prevails_and_who_holds_no_second_post(raw: str, aspect: str, asked: list[str]) -> None:
    made = [one for one in found(raw, FormulationKind.FACT) if one.aspect == aspect]
    assert [one.items[0].right.text for one in made] == asked
