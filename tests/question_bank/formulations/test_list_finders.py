"""Finders of lists, quotations, figures, stages and judgements on the examples of their tables."""

from __future__ import annotations

import pytest

from question_bank.formulations import find_formulations
from question_bank.model import FormulationKind
from question_bank.outline import parse_outline
from tests.question_bank.formulations.finding import found as _found
from tests.question_bank.formulations.finding import items_found as _items
from tests.question_bank.formulations.finding import short as _item

K = FormulationKind


@pytest.mark.parametrize(
    ("clause", "frame", "items"),
    [
        ("基层治理涉及主体多、领域广、范围大、事项细", ("基层治理涉及", ""), "主体多 领域广 范围大 事项细"),
        ("不断增进政治认同、思想认同、理论认同和情感认同", ("不断增进", ""), "政治认同 思想认同 理论认同 情感认同"),
        ("推动政府、社会、市场、群众之间的联系", ("推动", "之间的联系"), "政府 社会 市场 群众"),
        ("切实提升人民群众的获得感、幸福感、安全感", ("切实提升人民群众的", ""), "获得感 幸福感 安全感"),
        ("要提高政治能力、调查研究能力、科学决策能力", ("要提高", ""), "政治能力 调查研究能力 科学决策能力"),
        ("做到严格、规范、公正、文明执法", ("做到", "执法"), "严格 规范 公正 文明"),
        (
            "以党建引领治理是加强全面领导、夯实执政根基、推进治理体系和治理能力现代化的要求",
            ("以党建引领治理是", "的要求"),
            "加强全面领导 夯实执政根基 推进治理体系和治理能力现代化",
        ),
        ("促进商品、技术、人才合理流动", ("促进", "合理流动"), "商品 技术 人才"),
        ("问需于民、问策于民、问计于民、问效于民", ("", ""), "问需于民 问策于民 问计于民 问效于民"),
        (
            "针对小区物业服务不高、小区环境脏乱、小区治理困难的现状",
            ("针对", "的现状"),
            "小区物业服务不高 小区环境脏乱 小区治理困难",
        ),
        ("库房应当具备防火、防盗、防潮、防有害生物的条件", ("库房应当具备", "的条件"), "防火 防盗 防潮 防有害生物"),
        (
            "档案是指机关、团体、企业事业单位和其他组织",
            ("档案是指", ""),
            "机关 团体 企业事业单位 其他组织",
        ),
        (
            "监测系统由水位计、雨量筒、数据采集器和传输器四部分组成",
            ("监测系统由", "四部分组成"),
            "水位计 雨量筒 数据采集器 传输器",
        ),
        ("灭火的基本方法有冷却法、窒息法、隔离法和抑制法", ("灭火的基本方法有", ""), "冷却法 窒息法 隔离法 抑制法"),
        ("把品德、知识、能力和业绩作为主要标准", ("把", "作为主要标准"), "品德 知识 能力 业绩"),
        ("管理包括计划、组织、指挥、协调、控制五项职能", ("管理包括", "五项职能"), "计划 组织 指挥 协调 控制"),
        (
            "任何单位都有维护消防安全、保护消防设施、预防火灾、报告火警的义务",
            ("任何单位都有", "的义务"),
            "维护消防安全 保护消防设施 预防火灾 报告火警",
        ),
    ],
)
def test_closed_enumerations(clause: str, frame: tuple[str, str], items: str) -> None:
    found = _found(clause + "。", K.ENUMERATION)
    assert [([item.right.text for item in one.items], one.frame) for one in found] == [(items.split(), frame)]


@pytest.mark.parametrize(
    ("clause", "items"),
    [
        ("落实好“三会一课”、民主评议党员、谈心谈话、民主集中等制度规则", "“三会一课” 民主评议党员 谈心谈话 民主集中"),
        ("如未焊透、未熔合、夹渣和内部裂纹等", "未焊透 未熔合 夹渣 内部裂纹"),
        ("共同解决小区内诸如加强出租房管理、关爱残疾人、环境治理等小事", "加强出租房管理 关爱残疾人 环境治理"),
        ("特种作业包括电工作业、高处作业、制冷与空调作业等", "电工作业 高处作业 制冷与空调作业"),
        ("固体物质火灾如木材、棉、毛、麻、纸张等", "木材 棉 毛 麻 纸张"),
        ("通过集中学习、走访交流、批评和自我批评、结对帮扶等", "集中学习 走访交流 批评和自我批评 结对帮扶"),
    ],
)
def test_open_enumerations(clause: str, items: str) -> None:
    found = _found(clause + "。", K.OPEN_ENUMERATION)
    assert [[item.right.text for item in one.items] for one in found] == [items.split()]


@pytest.mark.parametrize(
    "clause",
    [
        "加强党组织在各领域、各行业、各_的覆盖",
        "使用“甲、乙、丙”",
        "认真落实中央、省委、市委农村工作会议和县委八届五次全会部署",
        "考评以职工大会、职工代表会议或者班组会形式召开",
        "在市委、市政府和县委的坚强领导下",
        "该法将文献分为哲学、宗教、政治、法律，历史、地理，数学、物理",
        "馆里配备盲文图书1260册、播放器80台、助视器12台",
    ],
)
def test_lists_without_clear_ends_are_given_up(clause: str) -> None:
    assert _found(clause + "。", K.ENUMERATION) == []


@pytest.mark.parametrize(
    ("clause", "items"),
    [
        ("严密的组织体系是党的优势所在、力量所在", "优势所在 力量所在"),
        ("推进党支部标准化、规范化建设", "标准化 规范化"),
        ("坚持问题导向和目标导向", "问题导向 目标导向"),
        ("功能和作用相互影响、相互促进", "相互影响 相互促进"),
    ],
)
def test_coordinations(clause: str, items: str) -> None:
    found = _found(clause + "。", K.COORDINATION)
    assert [[item.right.text for item in one.items] for one in found] == [items.split()]


@pytest.mark.parametrize(
    ("raw", "item", "tail", "context"),
    [
        ("党的十九大指出“要以提升组织力为重点”，大家赞成。", "党的十九大—要以提升组织力为重点(指出)", "", ""),
        ("党的二十大明确提出“增强组织功能”并作出部署。", "党的二十大—增强组织功能(明确提出)", "并作出部署", ""),
        ("《消防法》规定：“任何人不得损坏消防设施。”", "《消防法》—任何人不得损坏消防设施。(规定)", "", ""),
        ("德鲁克曾说，“管理是一种实践”。", "德鲁克—管理是一种实践(曾说)", "", ""),
        ("陶行知同志早就讲过，“生活即教育”。", "陶行知同志—生活即教育(早就讲过)", "", ""),
        (
            "王明远书记对林业工作作出重要批示，强调“坚持绿水青山的导向”。",
            "王明远书记—坚持绿水青山的导向(强调)",
            "",
            "",
        ),
        ("2017年，党的十九大提出“加强基层建设”。", "党的十九大—加强基层建设(提出)", "", "2017年"),
        (
            "同时，毛泽东在《愚公移山》中指出：“下定决心，不怕牺牲。”",
            "毛泽东在《愚公移山》中—下定决心，不怕牺牲。(指出)",
            "",
            "",
        ),
    ],
)
def test_quotations(raw: str, item: str, tail: str, context: str) -> None:
    found = _found(raw, K.QUOTATION)
    assert [(_item(one.items[0]), one.frame[1], one.context) for one in found] == [(item, tail, context)]


@pytest.mark.parametrize(
    "raw", ["太原推行“红色物业”模式。", "他强调“安全第一”。", "会议指出“加强_建设”。", "要坚持“安全第一”。"]
)
def test_no_quotations(raw: str) -> None:
    assert _found(raw, K.QUOTATION) == []


@pytest.mark.parametrize(
    ("raw", "items", "context", "subject"),
    [
        (
            "数据显示，截至2023年12月31日，党的基层组织共有517.6万个，比2022年末增加11.1万个，覆盖率达99.9%以上。",
            ["党的基层组织共有—517.6万个", "比2022年末增加—11.1万个", "覆盖率达—99.9%(以上)"],
            "截至2023年12月31日",
            "党的基层组织",
        ),
        ("疏散走道的净宽度不应小于1.4米。", ["疏散走道的净宽度不应小于—1.4米(不应小于)"], "", "疏散走道的净宽度"),
        ("2022年，全国共接报火灾82.5万起，死亡2,053人。", ["全国共接报火灾—82.5万起", "死亡—2,053人"], "2022年", ""),
        ("长期档案保存16年至50年。", ["长期档案保存—16年至50年"], "", ""),
        ("有效期为6年，每3年复审1次。", ["有效期为—6年"], "", "有效期"),
        ("温度保持在14℃至24℃。", ["温度保持在—14℃至24℃"], "", "温度"),
        ("整改期限不超过15日。", ["整改期限不超过—15日(不超过)"], "", "整改期限"),
        ("培训时间不得少于72学时。", ["培训时间不得少于—72学时(不得少于)"], "", "培训时间"),
        (
            "城乡收入分别达到4.8万元、2.7万元。",
            ["城乡收入分别达到—4.8万元(分别)", "城乡收入分别达到—2.7万元(分别)"],
            "",
            "城乡收入",
        ),
    ],
)
def test_figures(raw: str, items: list[str], context: str, subject: str) -> None:
    found = [one for one in _found(raw, K.FIGURES) if not one.aspect]
    assert [([_item(item) for item in one.items], one.context, one.subject) for one in found] == [
        (items, context, subject)
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "第3条规定了2023年的任务。",
        "到2035年基本实现目标。",
        "一般以6人左右为宜。",
        "重大事故，是指造成30人以上死亡。",
        "共有_12个单位。",
    ],
)
def test_no_figures(raw: str) -> None:
    assert _found(raw, K.FIGURES) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "从革命时期的斗争磨砺、建设时期的曲折发展，到改革时期的基本成型，再到新时代的创新发展，体系不断完善。",
            ["1.革命时期—斗争磨砺", "2.建设时期—曲折发展", "3.改革时期—基本成型", "4.新时代—创新发展"],
        ),
        (
            "起步阶段，重在立规矩；成长阶段，重在强管理；成熟阶段，重在促创新。",
            ["1.起步阶段—重在立规矩", "2.成长阶段—重在强管理", "3.成熟阶段—重在促创新"],
        ),
        (
            "1921年，中国共产党成立；1949年，新中国成立；1978年，改革开放开始。",
            ["1.1921年—中国共产党成立", "2.1949年—新中国成立", "3.1978年—改革开放开始"],
        ),
        (
            "1953年4月，经上级批准，二号煤矿正式成立；1957年5月至7月，全矿停产检修；1961年被评为先进；1965年，新井开工建设。",
            ["1.1953年4月—二号煤矿正式成立", "2.1957年5月至7月—全矿停产检修", "3.1965年—新井开工建设"],
        ),
    ],
)
def test_stages(raw: str, items: list[str]) -> None:
    assert _items(raw, K.STAGES) == [items]


@pytest.mark.parametrize(
    "raw",
    [
        "从北京到上海，再到广州。",
        "1978年，改革开始；1949年，新中国成立；1921年，建党。",
        "从甲时期的_、乙时期的发展，到丙时期的成型，再到丁时期的创新。",
    ],
)
def test_no_stages(raw: str) -> None:
    assert _items(raw, K.STAGES) == []


def test_judgements() -> None:
    assert _items("基层治理是国家治理的基石。", K.JUDGEMENT) == [["基层治理—基石(国家治理)"]]
    for raw in ("这是最好的办法。", "问题是可以解决的。", "制度是企业的骨架，文化是企业的灵魂。"):
        assert _items(raw, K.JUDGEMENT) == []


def test_truncated_sentences_carry_nothing() -> None:
    assert find_formulations(parse_outline("要增进政治认同、思想认同、理论认同……", "题")) == ()


def test_what_a_year_brought_is_never_cut_at_a_length() -> None:
    title = "关于在全区范围内进一步加强基层组织建设和制度建设的若干意见"
    row = f"1953年，甲项工作全面开始；1956年，乙项工作全面完成；1958年，通过《{title}》；1960年，丙项工作收尾。"
    (found,) = _found(f"一、经过\n{row}", FormulationKind.STAGES)
    assert [item.right.text for item in found.items] == ["甲项工作全面开始", "乙项工作全面完成", "丙项工作收尾"]


@pytest.mark.parametrize(
    "clause",
    [
        "我们形成了以批评和自我批评为主要方法的新风",
        "把药液一滴一滴地、均匀而缓慢地注入根部",
        "冬小麦一般返青期和接近灌浆期需水少",
        "在市委和县委的坚强领导下",
    ],
)
def test_no_couple_of_what_is_one_thing_or_says_how(clause: str) -> None:
    assert _items(clause + "。", K.COORDINATION) == []


def test_a_couple_of_levels_may_begin_with_an_adjective() -> None:
    assert _items("隐患分为一般隐患和重大隐患。", K.COORDINATION) == [["一般隐患", "重大隐患"]]


def test_an_abbreviation_is_no_definition() -> None:
    assert _items("集团设立质量管理委员会（以下简称质委会），由总经理任主任。", K.DEFINITION) == []


def test_an_announced_count_tells_where_a_list_behind_a_colon_ends() -> None:
    assert _items("衡量播种质量的指标有三个：播种深度、播种均匀度和覆土厚薄程度。", K.ENUMERATION) == [
        ["播种深度", "播种均匀度", "覆土厚薄程度"]
    ]


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        ("理事会一般每月召开1次会议。", [["理事会一般—每月"]]),
        ("车间每周至少组织一次检查，班组每班进行巡查。", [["车间—每周(至少)", "班组—每班"]]),
        ("证书有效期为5年，每2年复审1次。", [["每2年"]]),
        ("由质检部门牵头每周通报。", [["每周"]]),
        ("每人每年补助500元。", []),
        ("每年再培训时间不得少于20学时。", []),
        ("本规定自2024年3月1日起施行。", []),
    ],
)
def test_frequencies(raw: str, items: list[list[str]]) -> None:
    assert [[_item(item) for item in one.items] for one in _found(raw, K.FIGURES) if one.aspect] == items


def test_a_joint_inside_a_wrongly_read_word_joins_members_that_end_alike() -> None:
    text = "一、分类\n退货分为返工品、让步品和报废品三类。\n"
    assert _items(text, FormulationKind.ENUMERATION) == [["返工品", "让步品", "报废品"]]
    named = "一、布置\n展区陈列着水彩画、和平鸽雕塑。\n"
    assert _items(named, FormulationKind.ENUMERATION) == []
