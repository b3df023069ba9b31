"""What other genres add: definitions, statements, contrasts, steps, groups, rules, key terms."""

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
            "管理幅度是指一名管理者直接指挥的下属人数，一般以6人为宜。",
            [["管理幅度—一名管理者直接指挥的下属人数(是指)"]],
        ),
        ("本办法所称档案，是指机关直接形成的历史记录。", [["档案—机关直接形成的历史记录(是指)"]]),
        ("所谓“三违”，就是违章指挥、违章作业、违反劳动纪律。", [["“三违”—违章指挥、违章作业、违反劳动纪律(就是)"]]),
        ("液体表面发生的汽化现象叫做蒸发。", [["蒸发—液体表面发生的汽化现象(叫做)"]]),
        (
            "闪点：液体挥发的蒸气能够闪燃的最低温度。\n燃点：物质持续燃烧的最低温度。",
            [["闪点—液体挥发的蒸气能够闪燃的最低温度", "燃点—物质持续燃烧的最低温度"]],
        ),
        (
            "通货膨胀是指在一定时期内，一般物价水平持续上涨的经济现象。",
            [["通货膨胀—在一定时期内，一般物价水平持续上涨的经济现象(是指)"]],
        ),
        (
            "温和的上涨是指年上涨率在10%以下，恶性的上涨是指月上涨率超过50%。",
            [["温和的上涨—年上涨率在10%以下(是指)"]],
        ),
        ("时间：下午三点整开会。\n地点：三楼大会议室。", []),
        ("这是指违章指挥和违章作业。", []),
        ("某物是指_直接形成的历史记录。", []),
    ],
)
def test_definitions(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.DEFINITION) == items


@pytest.mark.parametrize(
    ("raw", "item", "context", "certain"),
    [
        (
            "全会指出，改革开放是决定当代中国命运的关键一招。",
            "全会—改革开放是决定当代中国命运的关键一招(指出)",
            "",
            True,
        ),
        ("2024年7月，市委全会强调，要坚持党的全面领导。", "市委全会—要坚持党的全面领导(强调)", "2024年7月", True),
        (
            "省委全会提出，要实施基层党建“强基提质”行动，消除薄弱村。",
            "省委全会—要实施基层党建“强基提质”行动，消除薄弱村(提出)",
            "",
            True,
        ),
        ("《意见》明确提出：到2025年全部建成。", "《意见》—到2025年全部建成(明确提出)", "", True),
        ("会议强调，要抓好工作落实。", "会议—要抓好工作落实(强调)", "", False),
    ],
)
def test_statements(raw: str, item: str, context: str, certain: bool) -> None:
    found = _found(raw, K.STATEMENT)
    assert [(_item(one.items[0]), one.context, one.certain) for one in found] == [(item, context, certain)]


@pytest.mark.parametrize(
    "raw", ["他强调，要抓紧落实工作。", "实践表明，这条路走对了。", "根据会议要求，各单位要行动起来。"]
)
def test_no_statements(raw: str) -> None:
    assert _items(raw, K.STATEMENT) == []


@pytest.mark.parametrize(
    ("raw", "aspect", "items", "subject"),
    [
        ("改革不是改向，而是完善。", "not", ["改向—完善(不是)(而是)"], "改革"),
        ("问题的根子，不在制度，而在作风。", "not", ["制度—作风(不在)(而在)"], ""),
        ("工作既要放得开，又要管得住。", "both", ["放得开—管得住(既要)(又要)"], "工作"),
        (
            "从单一种植向多元经营转变，由粗放管理向精细管理转变。",
            "change",
            ["单一种植—多元经营(从)(向)", "粗放管理—精细管理(由)(向)"],
            "",
        ),
        ("变“层层加码”为“层层减负”。", "change", ["层层加码—层层减负(变“)(”为“)"], ""),
        ("先救命后治伤，先重伤后轻伤。", "order", ["救命—治伤(先)(后)", "重伤—轻伤(先)(后)"], ""),
        ("从组织力到组织功能，反映出核心要义不断深化。", "span", ["组织力—组织功能(从)(到)"], ""),
    ],
)
def test_contrasts(raw: str, aspect: str, items: list[str], subject: str) -> None:
    found = _found(raw, K.CONTRAST)
    told = [(one.aspect, [_item(item) for item in one.items], one.subject) for one in found]
    assert told == [(aspect, items, subject)]


@pytest.mark.parametrize(
    "raw", ["从2020年到2023年，成绩很大。", "从北京到上海，再到广州。", "不是没有困难，而是很多。", "由此向前走去。"]
)
def test_no_contrasts(raw: str) -> None:
    assert _items(raw, K.CONTRAST) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        ("使用灭火器要做到一提、二拔、三握、四压。", ["1.提", "2.拔", "3.握", "4.压"]),
        ("到了现场，一看标识，二查通道，三试设备。", ["1.看标识", "2.查通道", "3.试设备"]),
        ("作业必须先通风、再检测、后作业。", ["1.通风", "2.检测", "3.作业"]),
        ("第一步，制定计划；第二步，检查效果；第三步，总结处理。", ["1.制定计划", "2.检查效果", "3.总结处理"]),
        ("办理流程为申请→审核→公示→发证。", ["1.办理流程为申请", "2.审核", "3.公示", "4.发证"]),
    ],
)
def test_sequences(raw: str, items: list[str]) -> None:
    assert _items(raw, K.SEQUENCE) == [items]


def test_no_sequences() -> None:
    for raw in ("他一心一意，二话不说。", "一提、二拔、_三握。", "第一步，看；第三步，做；第四步，想。"):
        assert _items(raw, K.SEQUENCE) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "直接费用包括设备费、材料费，间接费用包括管理费、绩效费。",
            ["直接费用—设备费、材料费(设备费)(材料费)", "间接费用—管理费、绩效费(管理费)(绩效费)"],
        ),
        (
            "种植粮食（小麦、玉米）和油料（花生、大豆）。",
            ["粮食—小麦、玉米(小麦)(玉米)", "油料—花生、大豆(花生)(大豆)"],
        ),
        (
            "要做到三交三查：交任务、交技术，查着装、查状态。",
            ["三交—交任务、交技术(交任务)(交技术)", "三查—查着装、查状态(查着装)(查状态)"],
        ),
        ("事前：培训、演练。\n事后：总结、评估。\n", ["事前—培训、演练(培训)(演练)", "事后—总结、评估(总结)(评估)"]),
    ],
)
def test_groups(raw: str, items: list[str]) -> None:
    assert _items(raw, K.GROUPS) == [items]


@pytest.mark.parametrize(
    ("raw", "aspect", "item", "condition"),
    [
        ("任何单位不得占用消防车通道。", "prohibition", "任何单位—占用消防车通道(不得)", ""),
        ("发生火灾时，单位应当立即组织力量扑救。", "duty", "单位—立即组织力量扑救(应当)", "发生火灾时"),
        ("严禁携带火种进入库区。", "prohibition", "携带火种进入库区(严禁)", ""),
        ("发现违规行为的，应当立即劝阻。", "duty", "立即劝阻(应当)", "发现违规行为的"),
        ("第一条 公民可以申请公开档案。\n第二条 本法自公布之日起施行。", "permission", "公民—申请公开档案(可以)", ""),
    ],
)
def test_rules(raw: str, aspect: str, item: str, condition: str) -> None:
    found = _found(raw, K.RULE)
    assert [(one.aspect, _item(one.items[0]), one.context) for one in found] == [(aspect, item, condition)]


@pytest.mark.parametrize(
    "raw", ["我们应当看到困难不少。", "公民可以申请公开档案。", "学习时应当注意方法得当。", "数量不得少于2具。"]
)
def test_no_rules(raw: str) -> None:
    assert _items(raw, K.RULE) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "工程拖延一周的亮蓝牌，拖延两周的亮黄牌，拖延三周以上的亮红牌并约谈负责人。",
            ["工程拖延一周的—亮蓝牌", "拖延两周的—亮黄牌", "拖延三周以上的—亮红牌并约谈负责人"],
        ),
        ("一个月内失约累计3次的，暂停借阅资格30日。", ["一个月内失约累计3次的—暂停借阅资格30日(30日)"]),
        ("抽查结果逐季公布，连续两年在二星以下的班组，列为整改班组。", ["连续两年在二星以下的班组—列为整改班组"]),
        ("拖延一周的亮蓝牌，大家都很着急。", []),
    ],
)
def test_consequences_in_one_clause_and_of_other_acts(raw: str, items: list[str]) -> None:
    made = [_item(item) for one in _found(raw, FormulationKind.CONSEQUENCE) for item in one.items]
    assert made == items


def test_consequences() -> None:
    raw = "占用消防车通道的，责令改正；拒不改正的，处五千元以上五万元以下罚款；情节严重的，处10日以下拘留。"
    found = _found(raw, K.CONSEQUENCE)
    assert [[_item(item) for item in one.items] for one in found] == [
        [
            "占用消防车通道的—责令改正",
            "拒不改正的—处五千元以上五万元以下罚款(五千元以上)(五万元以下)",
            "情节严重的—处10日以下拘留(10日以下)",
        ]
    ]
    assert found[0].subject == "占用消防车通道"
    assert _items("表现突出的，大家都很高兴。", K.CONSEQUENCE) == []
    assert _items("有下列行为之一的，责令限期改正：", K.CONSEQUENCE) == []


def test_key_terms_are_what_markup_sets_off() -> None:
    raw = "消防工作贯彻**预防为主**的方针。\n\n用 `git add` 暂存文件。\n\n**注意：这一整句都是黑体。**\n"
    found = _found(raw, K.KEY_TERM, markdown=True)
    assert [(one.aspect, one.items[0].right.text, one.frame) for one in found] == [
        ("strong", "预防为主", ("消防工作贯彻", "的方针")),
        ("code", "git add", ("用 ", " 暂存文件")),
    ]


def test_nested_bullets_stand_under_what_they_belong_to() -> None:
    own = ("制定灭火预案", "组织日常训练", "指挥火灾扑救"), ("熟悉场所器材", "参加防火巡查", "扑救初起火灾")
    raw = "# 职责\n\n" + "".join(
        f"- {who}\n" + "".join(f"  - {what}\n" for what in duties)
        for who, duties in zip(("站长", "队员"), own, strict=True)
    )
    found = _found(raw, K.ORDERED_POINTS, markdown=True)
    assert [(one.subject, len(one.items)) for one in found] == [("站长", 3), ("队员", 3)]


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        ("记录保存期限不少于一年。", [["记录保存期限不少于—一年(不少于)"]]),
        ("企业应当自收到建议之日起十五个工作日内答复。", [["企业应当自收到建议之日起—十五个工作日(内)"]]),
        ("企业开办时间压缩至1个工作日以内。", [["企业开办时间压缩至—1个工作日(以内)"]]),
        ("他一次也没有来过三年级。", []),
    ],
)
def test_written_figures_count_with_a_bound(raw: str, items: list[list[str]]) -> None:
    assert _items(raw, K.FIGURES) == items


def test_a_colon_and_a_stop_are_the_ends_of_a_list() -> None:
    raw = "管理要做到“三全一多”：全过程管理、全员参与、全组织落实、多方法运用。"
    assert _items(raw, K.ENUMERATION) == [["全过程管理", "全员参与", "全组织落实", "多方法运用"]]
    assert [one.certain for one in _found(raw, K.ENUMERATION)] == [True]


def test_a_list_with_likely_ends_is_not_certain() -> None:
    text = "自然灾害、事故灾难、公共卫生事件分为特别重大、重大、较大和一般"
    for end, certain in (("的等级", False), ("四级", True)):
        found = _found(f"{text}{end}。", K.ENUMERATION)
        assert [([item.right.text for item in one.items], one.certain) for one in found][-1:] == [
            (["特别重大", "重大", "较大", "一般"], certain)
        ]


def test_a_verb_that_begins_with_the_same_word_defines_nothing() -> None:
    for words in ("变革阶段的任务是指明方向、形成新的行为方式。", "上级的职责是指导基层开展业务工作。"):
        assert _found(f"一、任务\n{words}", FormulationKind.DEFINITION) == []


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            (
                "第九条 有下列情形之一的，给予责任人300元以上900元以下罚款；情节严重的，予以辞退：\n"
                "1.酒后上岗的；\n2.擅离岗位的；\n3.瞒报险情的。"
            ),
            [
                "酒后上岗的—给予责任人300元以上900元以下罚款(300元以上)(900元以下)",
                "擅离岗位的—给予责任人300元以上900元以下罚款(300元以上)(900元以下)",
                "瞒报险情的—给予责任人300元以上900元以下罚款(300元以上)(900元以下)",
            ],
        ),
        ("对累计三次缺席的学员，班主任要约谈家长。", ["对累计三次缺席的学员—班主任要约谈家长"]),
        (
            "考核结果为“差”等次的干部，当年不得评为先进；连续两年为“差”的，要予以调整。",
            ["考核结果为“差”等次的干部—当年不得评为先进"],
        ),
        (
            "第二条 有下列情形之一的，给予扣分：\n（一）值班脱岗的，每次扣3分；\n（二）漏填不补的，每次扣5分。",
            ["值班脱岗的—每次扣3分(3分)", "漏填不补的—每次扣5分(5分)"],
        ),
        ("听取有关部门的意见，取消了收费。", []),
        ("遗失图书的，应当购买同一版本抵还，无法购买的，按照定价赔偿。", []),
    ],
)
def test_consequences_for_persons_and_for_listed_conducts(raw: str, items: list[str]) -> None:
    assert [_item(item) for one in _found(raw, K.CONSEQUENCE) for item in one.items] == items


def test_what_a_heading_names_is_defined_below_it_by_what_it_does() -> None:
    text = "（一）渗灌\n渗灌是利用埋在地下的管道，将水缓慢渗入作物根区土壤中的灌水方法。渗灌是省水的好方法。"
    assert _items(text, K.DEFINITION) == [["渗灌—利用埋在地下的管道，将水缓慢渗入作物根区土壤中的灌水方法(是)"]]
    other = "（一）概况\n渗灌是利用埋在地下的管道，将水缓慢渗入作物根区土壤中的灌水方法。"
    assert _items(other, K.DEFINITION) == []


def test_a_numbered_point_that_is_a_whole_sentence_is_read_like_one() -> None:
    text = (
        "第二章 守塔\n2.1 守护方针为“人不离塔、灯不离火、账不离身”。\n2.2 守塔人员必须整夜在岗，严禁擅自离开灯室。\n"
        "2.3 “雾笛”是指在能见度不足时按规定间隔鸣响的音响信号装置。\n2.4 加强领导\n2.5 严格考核，落实责任"
    )
    assert [item.right.text for one in _found(text, K.FACT) for item in one.items] == ["人不离塔、灯不离火、账不离身"]
    assert [item.right.text for one in _found(text, K.RULE) for item in one.items] == ["整夜在岗", "擅自离开灯室"]
    assert [item.left.text for one in _found(text, K.DEFINITION) for item in one.items if item.left] == ["“雾笛”"]
