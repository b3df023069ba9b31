"""What is told by the way is not asked: in a story or a case, of nobody, as the way to something, after a course."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_PAPER = "青禾湾合作社社员手册\n\n一、基本要求\n{}\n"


@pytest.mark.parametrize(
    ("told", "piece"),
    [
        ("十二年下来，社里有了自己的分拣车间和两座冷库，社员增加到236名。", "社员增加到"),
        ("市委组织部在总结全市216个基层党委经验的基础上，把重大事项决策归纳为五个环节。", "个基层党委经验"),
        ("社员应当履行的义务，最要紧的是两条。\n第一是交售义务：每年交到社里的蔬菜不低于本户产量的70%。", "第一是"),
        ("发展家庭养老床位。家庭养老床位由专业机构照护。每张床位一次性给予不超过3000元的建设补贴。", "每张床位"),
    ],
)
def test_what_is_told_by_the_way_is_not_asked(told: str, piece: str) -> None:
    assert not [stem for stem in stems_of(_PAPER.format(told), "figures") if piece in stem]


def test_a_case_of_a_rule_is_told_with_what_follows() -> None:
    told = "公共收益年度总额在二十万元以上的小区，业主委员会应当每年委托第三方审计一次。"
    stems = [stem for stem in stems_of(_PAPER.format(told)) if "年度总额" in stem]
    assert stems
    assert all("审计一次" in stem for stem in stems)


def test_a_deed_in_three_words_is_of_nobody() -> None:
    text = "泽溪县图书馆2023年度工作报告\n\n一、内部管理\n修订制度11项。读者押金全部退还。\n"
    assert not [stem for stem in stems_of(text, "figures") if "修订制度" in stem]


@pytest.mark.parametrize(
    ("told", "torn"),
    [
        ("街道服务中心承担全托、康复护理、资源调度和对社区站点的业务指导。", "对社区站点"),
        ("社员出资时，不得以劳务、信用、商誉作价。", "商誉作价"),
    ],
)
def test_no_blank_swallows_what_joins_or_treats_the_members(told: str, torn: str) -> None:
    asked = [each for each in sound_of(_PAPER.format(told)) if each.kind is QuestionKind.FILL_BLANK]
    assert not [each for each in asked if torn in each.answer]


def test_neither_half_of_what_is_joined_nor_a_wide_word_is_blanked() -> None:
    told = "党的民主集中制是民主基础上的集中和集中指导下的民主相结合。生态文明是人民群众共同参与的事业。"
    filled = [each.answer for each in sound_of(_PAPER.format(told)) if each.kind is QuestionKind.FILL_BLANK]
    assert ("民主相结合",) not in filled
    assert ("事业",) not in filled


def test_the_figures_of_a_case_in_a_commentary_are_not_asked() -> None:
    text = (
        "《澜州市物业管理条例》条文解读\n\n一、收益与公开\n【案例一】云栖苑小区物业公司2022年7月至2024年6月"
        "出租电梯轿厢广告位，共收取38.6万元。业主委员会要求返还。\n"
    )
    assert not [stem for stem in stems_of(text) if "共收取" in stem]


def test_how_a_course_is_held_is_not_asked() -> None:
    text = (
        "工会职责学习提纲\n\n一、职责\n工会的基本职责是维护职工合法权益。\n\n二、讨论题\n"
        "各组讨论后由组长归纳，每人发言不超过八分钟，讨论记录于培训结束后三个工作日内交教务科。\n"
    )
    assert not [stem for stem in stems_of(text) if "每人发言" in stem]


def test_what_is_punished_is_not_called_by_its_penalty() -> None:
    text = (
        "上锁挂牌管理规定\n\n第六章 罚则\n第二十六条 有下列行为之一的，对责任人处2000元罚款，暂停授权资格3个月："
        "应上锁而只挂牌；未经验证即开始作业；借用他人锁具。\n"
    )
    recited = [each.stem for each in sound_of(text) if each.kind is QuestionKind.RECITATION]
    assert not [stem for stem in recited if "“暂停授权" in stem]


@pytest.mark.parametrize("label", ["常见错误", "课堂一句话"])
def test_a_word_that_heads_a_remark_is_no_term(label: str) -> None:
    text = f"# 风险管理\n\n## 4 准备金\n\n- 应急储备：用来应对已识别风险的预算\n- {label}：拿应急储备去补范围变更的钱\n"
    assert not [each for each in sound_of(text, "definition") if label in each.answer or label in each.stem]


def test_a_name_that_is_told_as_wrong_is_not_asked() -> None:
    told = "把党建也算作一治，称为“四治”，看似抬高，实则降低了党的领导的地位。"
    assert not sound_of(_PAPER.format(told), "definition")


@pytest.mark.parametrize(
    ("told", "cut"),
    [
        (
            "医院感染是指住院患者在医院内获得的感染，包括在住院期间发生的感染和在医院内获得出院后发生的感染。",
            "住院患者在医院内获得的感染",
        ),
        (
            "执行不能是指被执行人确无财产可供执行，属于当事人应当承担的商业风险和社会风险。",
            "被执行人确无财产可供执行",
        ),
    ],
)
def test_a_meaning_is_recited_with_what_belongs_to_it(told: str, cut: str) -> None:
    recited = [each for each in sound_of(_PAPER.format(told)) if each.kind is QuestionKind.RECITATION]
    assert not [each for each in recited if each.answer == (cut,)]


def test_what_follows_an_order_names_what_is_ordered() -> None:
    told = "水费收入专款专用，按下列次序使用：先支付电费和消毒药剂费，再支付管水员报酬，然后支付日常维修费。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.startswith("按下列次序")]


def test_a_paragraph_is_not_named_by_where_something_is() -> None:
    told = "布局上应做到沟坡兼治。坡面是径流的主要来源，沟道是泥沙的主要通道，二者不可偏废。"
    assert not [each.stem for each in asked_of(_PAPER.format(told)) if "“布局上”" in each.stem]


def test_words_that_ask_to_mind_are_no_part_of_a_question() -> None:
    told = "需要向各位代表说明的是，年初提出的收入增长4%的目标没有完成，主要原因是两家水泥企业停产改造，减收约600万元。"
    text = f"云溪县政府工作报告\n\n一、2024年工作回顾\n{told}\n"
    assert not [
        each.stem for each in asked_of(text) if "说明的是" in each.stem and each.kind is not QuestionKind.TRUE_FALSE
    ]


def test_columns_of_their_own_make_a_matching_another_one() -> None:
    text = (
        "民主集中制学习提纲\n\n一、各起什么作用\n发扬民主是基础，正确集中是保证，严明纪律是条件。\n"
        "知情权是前提，参与权是核心，监督权是保障。\n"
    )
    matched = [each.options for each in asked_of(text) if each.kind is QuestionKind.MATCHING]
    assert {frozenset(each) for each in matched} >= {
        frozenset(("发扬民主", "正确集中", "严明纪律")),
        frozenset(("知情权", "参与权", "监督权")),
    }


def test_a_row_is_told_without_who_says_it() -> None:
    stems = [each.stem for each in asked_of(_PAPER.format("我要提醒大家，PDCA里头，起点在计划，关键在处置。"), "row")]
    assert any(stem.startswith("PDCA里头，起点在") for stem in stems)
    assert not [stem for stem in stems if "提醒" in stem]


def test_a_case_that_goes_on_with_another_stands_in_no_column() -> None:
    text = (
        "养犬管理条例\n\n第一条 携犬外出未使用犬绳牵领的，由公安机关责令改正，给予警告；"
        "拒不改正的，处二百元以上五百元以下罚款；"
        "一年内因同一行为被处罚三次以上的，吊销养犬登记证，没收犬只。\n"
    )
    assert not [each for each in sound_of(text, "consequence") if each.kind is QuestionKind.MATCHING]


@pytest.mark.parametrize(
    "told",
    [
        "前一步是引领，后一步是服务，两步合起来才是完整的工作。",
        "泵送的混凝土，按强度是高强混凝土，按流动性是大流动性混凝土。",
    ],
)
def test_what_has_no_name_of_its_own_has_no_role(told: str) -> None:
    assert not sound_of(_PAPER.format(told), "parallel_roles")


def test_a_number_is_not_torn_at_its_space() -> None:
    stems = [
        each.stem for each in asked_of(_PAPER.format("干表观密度大于2 800 kg/m³的混凝土不得用于楼板。"), "figures")
    ]
    assert not [stem for stem in stems if "2 ＿" in stem or "2 （" in stem]


def test_what_spreads_is_named() -> None:
    text = (
        "清芦河灌区大事记\n\n1981年，农田承包到户。\n1982年3月，管理处在柳湾试行“斗渠立公约”。\n1983年，全灌区推开。\n"
        "1985年7月，管理处更名为灌区管理局。\n1988年9月，云盘水库大坝检测发现渗漏。\n"
    )
    assert not [stem for stem in stems_of(text) if "推开" in stem]


@pytest.mark.parametrize(
    "told",
    [
        "路子是方向问题，走不走得动是作风问题。",
        "外面的虫子是外因，自己先烂才是内因。",
        "实情是基础，说的话是空话。",
    ],
)
def test_a_turn_of_talk_has_no_role(told: str) -> None:
    assert not sound_of(_PAPER.format(told), "parallel_roles")


@pytest.mark.parametrize(
    ("told", "torn"),
    [
        (
            "组织生活会是党支部、党小组以交流思想、总结经验教训、开展批评和自我批评为主要内容的组织活动。",
            "党小组以交流思想",
        ),
        ("每班作业前，司机应当对制动器、限位器、钢丝绳、吊具和夹轨器进行检查并空载试运行。", "空载试运行"),
    ],
)
def test_no_blank_holds_what_all_members_do(told: str, torn: str) -> None:
    asked = [each for each in sound_of(_PAPER.format(told), "enumeration") if each.kind is QuestionKind.FILL_BLANK]
    assert not [each for each in asked if torn in each.answer]


def test_what_thing_it_is_belongs_to_a_meaning() -> None:
    told = "蜂王突然丧失后由工蜂房改造而成的，称为急造王台。民主生活会是党员领导干部的会。"
    made = sound_of(_PAPER.format(told), "definition")
    assert not [each for each in made if each.kind is QuestionKind.RECITATION]
    assert not [each for each in made if "民主生活会" in (*each.answer, each.stem)]
