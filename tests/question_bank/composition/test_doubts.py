"""G13: what a careful reader would change keeps a question in review, with its reason."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import topic_of, unquoted
from question_bank.composition.framing.wholeness import broken_off
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def _reasons(text: str) -> set[str]:
    return {each.reason.removeprefix("G13: ") for each in _asked(text) if each.reason.startswith("G13")}


@pytest.mark.parametrize(
    ("words", "behind", "broken"),
    [
        ("连续两年被评为较差的", "，对主要负责人进行组织调整。", True),
        ("作业中断时间超过60分钟", "，应当重新检测分析。", True),
        ("新建、改建、扩建工程项目的安全设施", "，必须与主体工程同时设计。", True),
        ("对连续6个月不参加党的组织生活的党员", "，按自行脱党处理。", True),
        ("某支部创办的“堤坝夜话”", "，把组织生活搬到一线。", True),
        ("滴灌是通过安装在毛管上的滴头", "，将水均匀地滴入土壤的灌水方法。", True),
        ("漫灌因为水量浪费大", "，应当避免采用。", True),
        ("气温越高、空气越干燥", "，作物需水量就越大。", True),
        ("为使青年职工知矿史、爱矿山", "，特编写本材料。", True),
        ("组织路线是为政治路线服务的", "，也是为群众服务的。", False),
        ("公司应当建立值班制度", "，并应当做好记录。", False),
        ("永久档案保存五十年以上", "。", False),
    ],
)
def test_a_statement_without_its_main_clause_is_told(words: str, behind: str, broken: bool) -> None:
    assert broken_off(words, behind) is broken


def test_a_condition_stays_with_what_it_is_the_condition_of() -> None:
    text = "二、管理\n党员人数较多的党支部，个人自评和党员互评可分党小组进行。"
    assert all("党员人数较多" in each.stem for each in _published(text))


def test_a_clause_is_completed_by_what_says_something_of_it() -> None:
    text = "第二章 保障\n生产经营单位新建、改建、扩建工程项目的安全设施，必须与主体工程同时投入使用。"
    (blank,) = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blank.stem == "生产经营单位新建、＿＿＿＿、＿＿＿＿工程项目的安全设施，必须与主体工程同时投入使用。"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("一、人物\n他首创的“四快一稳”操作法在全省煤炭系统得到推广。", "“他” does not say who or what is meant"),
        ("一、人物\n其中韩愈写文章最勤，主张“文以载道”。", "“其中” does not say who or what is meant"),
        (
            "一、精神\n会议明确提出了关于党的建设的重要思想，概括为“十三个坚持”。",
            "“会议明确提出” does not say who or what is meant",
        ),
    ],
)
def test_a_stem_says_of_whom_it_speaks(text: str, reason: str) -> None:
    assert _published(text) == []
    assert reason in _reasons(text)


def test_the_words_of_a_meeting_are_its_words() -> None:
    text = "一、要求\n全国教育大会强调，要完善人防、物防、技防体系，守住校园安全底线。"
    stems = [each.stem for each in _published(text) if each.kind is not QuestionKind.TRUE_FALSE]
    assert stems
    assert all("全国教育大会强调" in stem for stem in stems)


def test_what_stands_behind_a_semicolon_is_told_with_its_subject() -> None:
    text = "二、职责\n安全环保部负责日常监督管理；制止违章指挥、强令冒险作业、违反操作规程的行为。"
    stems = [each.stem for each in _published(text) if "制止" in each.stem]
    assert stems
    assert all(stem.startswith("安全环保部负责日常监督管理；制止") for stem in stems)


def test_a_figure_says_when_or_is_planned_for_when() -> None:
    done = "一、工作\n三年分流职工4200人，兴办多种经营实体11家。"
    assert _published(done) == []
    assert _reasons(done) == {"the stem does not say when this was"}
    planned = "三、2024年工作安排\n新建高标准农田18万亩，改造老旧小区26个。"
    assert all(each.stem.startswith("按照材料“2024年工作安排”部分的安排，") for each in _published(planned))
    reviewed = "一、2023年工作回顾\n新建高标准农田18万亩，改造老旧小区26个。"
    assert all(each.stem.startswith("材料“2023年工作回顾”部分指出，") for each in _published(reviewed))


def test_a_relative_time_is_told_beside_the_date_of_the_document() -> None:
    text = "在座谈会上的讲话\n（2024年3月21日）\n一、形势\n过去一年，全市有新进步。选派工作队员415名，整顿支部31个。"
    asked = _published(text)
    assert asked
    assert all(each.stem.startswith("据2024年3月21日的讲话，过去一年，") for each in asked)
    assert not any("就“（2024年" in each.stem for each in asked)


def test_a_date_line_is_no_topic() -> None:
    text = "专题党课讲稿\n（2023年7月）\n支部党员大会一般每季度召开1次，支部委员会一般每月召开1次。"
    blanks = [each for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]
    assert [each.stem for each in blanks] == ["支部党员大会一般＿＿＿＿召开1次，支部委员会一般＿＿＿＿召开1次。"]
    assert blanks[0].answer == ("每季度", "每月")


def test_a_plan_is_not_turned_round() -> None:
    text = "二、2024年主要预期目标\n一般公共预算收入增长7%，固定资产投资增长9%。"
    assert not any("下降" in each.stem for each in _published(text))


def test_parallel_points_are_not_asked_by_their_number() -> None:
    demands = "一、要求\n一要压实责任。二要改进作风。三要严格考核。"
    assert not [each for each in _published(demands) if each.kind is QuestionKind.ORDERING]
    steps = "二、作业程序\n作业前应按以下程序进行：\n1. 办理作业许可证。\n2. 切断相连管线。\n3. 清洗置换。"
    (ordering,) = [each for each in _published(steps) if each.kind is QuestionKind.ORDERING]
    assert ordering.stem == "请将“作业前应遵循的程序”的内容按材料中的顺序排列。"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("一、人才\n要大力实施“江州英才计划”。", "too little stands around the blank"),
        ("一、部门\n财政、人社、编制等部门要密切配合。", "nobody has to know these bodies by heart"),
    ],
)
def test_blanks_that_ask_little_wait(text: str, reason: str) -> None:
    assert any(each.startswith(reason) for each in _reasons(text)), _reasons(text)


def test_an_item_names_its_list() -> None:
    text = (
        "第三章 安全投入\n公司按月提取安全生产费用：（一）上年度营业收入不超过1000万元的，按照4.5%提取；"
        "（二）超过1000万元至1亿元的部分，按照2.25%提取。"
    )
    assert all("安全生产费用" in each.stem for each in _published(text))
    assert any(each.stem.startswith("就“公司按月提取安全生产费用”，材料") for each in _published(text))


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("从业人员有哪些权利？", "从业人员的权利"),
        ("安全生产方针是什么？", "安全生产方针"),
        ("档案馆履行下列职责", "档案馆履行的职责"),
        ("发现火情后要做到以下四点", "发现火情后要做到的四点"),
        ("作业前应按以下程序进行", "作业前应遵循的程序"),
        ("受限空间分为三类", "受限空间的分类"),
        ("制定灌溉制度的方法主要有三种", "制定灌溉制度的方法"),
        ("沟灌与畦灌相比，具有明显的优点", "沟灌与畦灌相比的优点"),
        ("四个能力建设", "四个能力建设"),
        ("流动党支部承担五项任务", "流动党支部承担的五项任务"),
        ("承担五项任务", "承担五项任务"),
        ("如何做好群众工作", "如何做好群众工作"),
    ],
)
def test_topics_are_names(title: str, topic: str) -> None:
    assert topic_of(title) == topic


def test_only_marks_around_the_whole_are_taken_off() -> None:
    assert unquoted("“三违”") == "三违"
    assert unquoted("“大跃进”中片面追求产量") == "“大跃进”中片面追求产量"


def test_a_story_without_names_is_not_asked_in_its_details() -> None:
    text = "三、案例\n某县原副县长王某，违规接受宴请13次，收受礼金6.8万元，2022年5月受到撤职处分。"
    assert _published(text) == []
    assert _reasons(text) == {"nobody has to know the details of a story without names"}


def test_a_table_of_contents_is_not_recited() -> None:
    text = "二、处分条例的主要内容\n（一）指导思想和原则\n（二）处分的种类\n（三）处分的影响\n正文说明如下。"
    assert not [each for each in _published(text) if each.kind is QuestionKind.RECITATION]
    assert "the points only name what is told behind them" in _reasons(text)


def test_points_cut_at_different_places_are_not_recited() -> None:
    text = (
        "三、治理措施\n一是实行紧缩性财政政策，减少政府支出。二是实行紧缩性货币政策，提高法定存款准备金率、提高再贴现率、"
        "在公开市场上卖出政府债券。三是实行收入政策，控制工资上涨。"
    )
    assert not [each for each in _published(text) if each.kind is QuestionKind.RECITATION]


def test_the_label_of_an_item_does_not_stand_inside_a_stem() -> None:
    text = "一、原则\n处分工作应当坚持下列原则：（一）坚持党要管党、从严治党；（二）党纪面前一律平等；（三）实事求是。"
    assert not any("（一）" in each.stem for each in _published(text))


def test_who_stands_for_what_is_asked_forward_only() -> None:
    text = "一、诸子\n儒家代表人物是孔子、孟子，道家代表人物是老子、庄子，法家代表人物是韩非子，墨家代表人物是墨子。"
    asked = _asked(text)
    assert not any("（　　）是" in each.stem for each in asked)
    (recited,) = [each for each in asked if each.kind is QuestionKind.RECITATION]
    assert recited.stem.startswith("请默写材料中说明儒家代表人物、")


def test_terms_of_a_list_are_told_from_those_of_the_list() -> None:
    text = (
        "一、理念\n企业使命：让制造业的生产更简单。\n企业愿景：成为受人尊敬的装备服务商。\n企业作风：雷厉风行，说到就做到。\n"
        "二、质量\n产品召回是指收回有缺陷的产品。\n工序检验是指对半成品的检验。"
    )
    claims = [each for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE and "让制造业" in each.stem]
    assert claims
    assert not any("召回" in each.stem or "检验" in each.stem for each in claims)


def test_an_answer_is_told_without_its_mark() -> None:
    text = "1、交通事故责任分为哪几种？\n答：交通事故责任分为全部责任、主要责任、同等责任、次要责任和无责任五种。"
    asked = _published(text)
    assert asked
    assert not any("答：" in each.stem for each in asked)


def test_a_line_with_a_date_names_no_list() -> None:
    text = (
        "讲话提纲\n（局党组书记 2024年4月）\n一、廉洁是立身之本，常怀敬畏之心\n二、作风是形象之基，常修为政之德\n"
        "三、监督是干净之盾，常思贪欲之害"
    )
    assert not any("局党组书记" in each.stem for each in _asked(text))


def test_what_is_after_something_is_no_event() -> None:
    text = (
        "一、斗争\n1927年“马日事变”后，支部转入地下。1928年3月，农民自卫军成立。1930年5月，县苏维埃政府成立。"
        "1949年7月，县城获得解放。"
    )
    assert not any("事变”后" in option for each in _asked(text) for option in (*each.options, *each.answer))


def test_what_something_is_aimed_at_is_no_statement() -> None:
    text = "三、案例\n北辰机械厂针对返工率居高不下、交货期延误、客户投诉增多等问题，推行“质量红黄牌”制度。"
    assert all("推行" in each.stem or "做法" in each.stem or "实践" in each.stem for each in _published(text))


def test_a_call_is_a_formula() -> None:
    text = "三、结语\n让我们以更大的决心、更实的举措、更严的作风，为企业发展保驾护航。"
    assert not [each for each in _published(text) if each.kind is QuestionKind.FILL_BLANK]


def test_a_degree_without_its_conduct_is_not_asked() -> None:
    text = (
        "一、处罚\n9.纳税人未按照规定的期限办理纳税申报的，由税务机关责令限期改正，可以处二千元以下的罚款；"
        "情节严重的，可以处二千元以上一万元以下的罚款。"
    )
    assert not any(each.stem.startswith("情节严重") for each in _published(text))


def test_years_in_the_title_of_a_plan_and_ages_in_a_list_are_no_figures() -> None:
    plan = "一、主要做法\n县里编制《茶产业发展规划（2021—2025年）》，推广新品种9万亩。"
    assert not any("2021" in answer for each in _published(plan) for answer in each.answer)
    care = "一、扣除\n专项附加扣除共四项：子女教育、继续教育、大病医疗、3岁以下婴幼儿照护。"
    assert not any("3" in answer for each in _published(care) for answer in each.answer)


def test_an_answer_to_a_question_is_told_with_the_question() -> None:
    assert broken_off("决议回答了在农民为主要成分的情况下，如何从党的建设着手", "，保持党的先锋队性质的问题。")


def test_a_comparison_keeps_all_that_its_date_says() -> None:
    text = "五、考核\n2023年第四季度演练中，全员点击率为6.8%，较第一季度下降11.4个百分点。"
    stems = [each.stem for each in _asked(text) if "较第一季度" in each.stem]
    assert stems
    assert all(stem.startswith("2023年第四季度演练中，") for stem in stems)


def test_a_statement_has_no_short_name() -> None:
    text = "一、概念\n信息安全的三个基本属性是保密性、完整性和可用性，简称CIA三要素。"
    assert not any("界定" in each.stem or "说的是" in each.stem for each in _asked(text))


def test_no_answer_closes_a_bracket_that_it_does_not_open() -> None:
    text = "一、决议\n最核心的部分是第一部分《关于纠正党内的错误思想》。"
    assert not any(answer.endswith("》") and "《" not in answer for each in _published(text) for answer in each.answer)


def test_what_can_be_counted_in_the_stem_is_not_asked() -> None:
    text = "一、种类\n有限空间分为地下有限空间、地上有限空间和密闭设备3类。"
    assert not any("3" in answer for each in _published(text) for answer in each.answer)


def test_a_measure_waits_for_what_has_to_be_done() -> None:
    assert broken_off("作业中断超过30分钟", "，作业人员再次进入前，应当重新通风。")


def test_where_something_comes_from_is_not_what_it_is_called() -> None:
    text = "一、戏曲\n昆曲发源于江苏昆山，被称为“百戏之祖”。"
    assert not any("说的是" in each.stem for each in _asked(text))


def test_who_was_at_this_meeting_is_asked_with_its_name() -> None:
    text = "一、会议\n出席这次全会的有，市委委员46人，候补市委委员9人。"
    assert not _published(text)
