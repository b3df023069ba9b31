"""What lists are called that a clause announces, and what is in doubt about lists."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.list_names import CLAUSE, list_name, of_its_heading
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


def _reasons(text: str) -> set[str]:
    return {each.reason.removeprefix("G13: ") for each in _asked(text) if each.reason.startswith("G13")}


@pytest.mark.parametrize(
    ("words", "heading", "name"),
    [
        ("各班组按此演练，操作步骤", "水带连接", "水带连接的操作步骤"),
        ("具体步骤如下", "水带连接", "水带连接的具体步骤"),
        ("具体步骤如下", "现场处置：以登高作业为例", "登高作业的具体步骤"),
        ("具体要求如下", "现场处置，分清责任", "现场处置，分清责任"),
        ("操作步骤", "水带连接步骤", "水带连接步骤"),
        ("具体步骤如下", "", "具体步骤如下"),
        ("盘库分四个步骤进行", "库房", "盘库的步骤"),
        ("总结一年的工作，有四点体会", "年度总结", "四点体会"),
        ("四项原则，分别是", "核心要求", "四项原则"),
        ("分年度目标如下", "行动目标", "分年度目标"),
        ("总结一年的工作，形成了四点体会", "", "四点体会"),
        ("《行动方案》提出了5个方面18项重点任务", "总体安排", "《行动方案》提出的重点任务"),
        ("六十年的历程给我们以深刻启示", "沿革", "六十年的历程给我们的启示"),
        ("发现火情后要做到以下四点", "应急", "发现火情后要做到以下四点"),
        ("职工享有的权利", "保障", "职工享有的权利"),
        ("船东是渔船安全的责任人，应当履行下列职责", "责任", "船东应当履行的职责"),
        ("申请渔船登记，应当提交下列材料", "登记", "申请渔船登记应当提交的材料"),
        ("凡是外港渔船，应当遵守下列规定", "进港", "凡是外港渔船应当遵守的规定"),
        ("库管员是物资的保管人，主要职责有三项", "库管员", "库管员的主要职责"),
        ("调度科负责全站的排班，其基本任务是", "", "调度科的基本任务"),
        ("如果是节假日值守，主要任务有两项", "", "如果是节假日值守，主要任务有两项"),
        ("他是库房的第一责任人，主要职责有三项", "库管员", "他是库房的第一责任人，主要职责有三项"),
        ("与此相对应，堵漏的基本方法有四种", "认识渗水", "堵漏的基本方法有四种"),
        ("此外，具体要求如下", "值守", "值守的具体要求"),
    ],
)
def test_a_list_is_called_by_the_noun_of_its_clause_or_the_heading(words: str, heading: str, name: str) -> None:
    assert list_name(words, heading) == name


@pytest.mark.parametrize(
    ("words", "heading", "name"),
    [
        ("其主要区别有以下几个方面", "代管与托管的区别", "代管与托管的区别"),
        ("其主要特点有三个", "沉井", "沉井的主要特点"),
        ("其主要特点有三个", "总则，分则", ""),
        ("其中的主要特点有三个", "沉井", ""),
        ("其他区别有三个", "沉井", ""),
    ],
)
def test_a_list_of_what_the_heading_names_is_called_by_it(words: str, heading: str, name: str) -> None:
    assert of_its_heading(words, heading) == name


@pytest.mark.parametrize(
    "words", ["各单位认真落实，有关安排", "具体如下", "会议采取了措施", "材料有3个方面", "历史告诉我们"]
)
def test_a_clause_is_told_from_a_name(words: str) -> None:
    assert CLAUSE.search(words)


def test_steps_are_asked_as_steps_of_their_heading() -> None:
    text = (
        "第一部分 器材\n（一）水带连接。供两人一组使用，操作步骤：①展开水带并检查接口；②连接分水器；"
        "③缓慢开启阀门。\n（二）水枪。用于出水。"
    )
    (ordering,) = _published(text, QuestionKind.ORDERING)
    assert ordering.stem == "请将“水带连接的操作步骤”的内容按材料中的顺序排列。"
    told = [each.stem for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE]
    assert any(stem.startswith("就“水带连接的操作步骤”，材料所说的第二步是") for stem in told)


def test_a_list_is_not_called_by_the_last_point_of_another() -> None:
    text = (
        "三、处置\n围井的具体做法如下：\n1. 清除周围杂物；\n2. 分层铺填砂石；\n3. 安设排水管并派人值守。\n"
        "转移人员要分清先后，操作顺序：①转移老幼病残；②转移一般群众；③转移工作人员。"
    )
    assert not any("派人值守的操作顺序" in each.stem for each in _asked(text))


def test_what_is_no_name_waits() -> None:
    text = "一、部署\n全市上下认真谋划，形成了良好局面：第一，压实安全责任。第二，改进工作作风。第三，严格考核问责。"
    assert not any("形成了" in each.stem for each in _published(text, QuestionKind.RECITATION))


def test_a_list_is_not_cut_at_a_comma_behind_which_it_goes_on() -> None:
    text = "一、总则\n本制度适用于市属中学、职业学校、特殊学校、幼儿园，各培训机构，以及民办托育机构。"
    asked = _published(text, QuestionKind.FILL_BLANK)
    assert not [each.stem for each in asked if each.formulation and each.formulation.kind != "key_sentence"]
    assert "the list may go on behind its last blank" in _reasons(text)


def test_a_row_of_verbs_keeps_its_object() -> None:
    text = "一、规定\n任何人不得占用、堵塞、封闭疏散通道或者遮挡指示标志。"
    assert not any("封闭疏散通道" in each.answer for each in _published(text))


def test_no_blank_is_the_middle_or_the_beginning_of_a_word() -> None:
    text = "一、机制\n构建不愿违、不敢违、不能违的长效机制，推动安全生产形势持续稳定。"
    assert not any(len(answer) == 1 for each in _published(text) for answer in each.answer)


def test_duties_in_a_row_are_no_headings() -> None:
    text = (
        "二、值班要求\n（一）坚守岗位，认真填写值班记录。\n值班记录应当完整。\n（二）外出办事应当事先报批，未经同意不得离岗。\n"
        "离岗须有人顶替。\n（三）发现异常情况或者接到险情报告，立即报告值班领导。\n报告应当及时。"
    )
    halves = [each for each in _asked(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    assert halves
    assert {each.reason for each in halves} == {"G13: the halves are not built alike"}


def test_a_note_in_brackets_is_not_recited() -> None:
    text = (
        "一、意义\n节水灌溉是农业增效的重要途径，是粮食安全三大支撑之一（另外两个是良种、良法），"
        "是建设美丽乡村的必然选择。"
    )
    assert not any("另外两个" in answer for each in _published(text, QuestionKind.RECITATION) for answer in each.answer)


def test_a_wrong_option_has_the_form_of_the_right_ones() -> None:
    text = (
        "一、几点体会\n（一）坚持服务群众是宗旨\n我们要办好实事。\n（二）坚持改革创新是动力\n要敢于探索。\n"
        "（三）坚持协同联动是路径\n要形成合力。\n二、主要做法\n（一）推行“四级”网格\n划分网格。\n"
        "（二）开展“五进”服务\n送服务上门。\n（三）建立“六项”清单\n列清单。"
    )
    assert "a wrong option is of another form than the right ones" in _reasons(text)
    assert not _published(text, QuestionKind.MULTIPLE_CHOICE)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("这里，我再强调一下近期的几件事", "近期的几件事"),
        ("我再强调一下近期的几件事", "近期的几件事"),
        ("概括起来就是“四个不足”", "“四个不足”"),
        ("理事会全体会议的职权是", "理事会全体会议的职权"),
        ("防汛物资的储备标准", "防汛物资的储备标准"),
    ],
)
def test_a_topic_is_told_without_what_somebody_says_around_it(words: str, name: str) -> None:
    assert topic_of(words) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("第九条规定，租借人按照下列规定确定", "确定租借人的规定"),
        ("船费按照以下标准计算", "船费计算的标准"),
        ("依照第七条，库管员履行下列职责", "库管员履行的职责"),
    ],
)
def test_the_article_is_no_part_of_the_name_and_what_is_settled_stands_behind_its_verb(title: str, name: str) -> None:
    assert topic_of(title) == name


_IN_SHORT = (
    "二、谁来管码头？\n码头由租借人管理。{question}简单说有四项：一是配备专职的安全员；二是保持航标灯彻夜长明；"
    "三是在显著位置张贴乘船须知；四是每年至少组织一次落水救援演练。"
)


def test_a_list_is_called_by_the_question_that_it_answers() -> None:
    stems = [each.stem for each in _asked(_IN_SHORT.format(question="租借人要做哪些事呢？"))]
    assert any("“租借人要做的事”" in stem for stem in stems)
    assert not any("简单说" in stem for stem in stems)


def test_how_something_is_told_names_no_list() -> None:
    stems = [each.stem for each in _asked(_IN_SHORT.format(question="管理并不复杂。"))]
    assert not any("简单说" in stem for stem in stems)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("会费用于下列支出：", "会费的支出"),
        ("救助基金主要用于以下三个方面", "救助基金的用途"),
        ("改造费用可以通过下列途径筹集", "筹集改造费用的途径"),
    ],
)
def test_what_something_is_spent_on_is_named_by_nouns(words: str, name: str) -> None:
    assert topic_of(words) == name


def test_of_a_name_that_counts_its_members_these_are_asked() -> None:
    text = "云河仓库\n\n仓库的保管员立下了“三条铁律”：一是进门必登记，二是出门必锁柜，三是交班必签字。\n"
    keys = [each.answer for each in _published(text)]
    assert ("三条铁律",) not in keys
    assert ("进门必登记", "出门必锁柜", "交班必签字") in keys


def test_a_name_that_says_what_it_counts_is_asked_itself() -> None:
    text = "云河县\n\n云河县多年来坚持推行“河长负责、村村巡护”的“一河三巡”制度，效果很好。\n"
    assert any(each.answer == ("一河三巡",) for each in _asked(text) if is_sound(each))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("全县建有渡口四十二处，分为三类", "渡口的分类"),
        ("本港现有渔船320艘，划分为四种", "渔船的分类"),
        ("渔港的收费，分为三类", "渔港的收费的分类"),
        ("全站共有船员50名，分为三组", "全站共有船员50名，分为三组"),
        ("渔船沉没主要有三种情形", "渔船沉没的三种情形"),
        ("出海前船长应当查对下列证件", "出海前船长应当查对的证件"),
        ("面对下列困难", "面对下列困难"),
    ],
)
def test_what_is_divided_or_counted_names_the_list(words: str, name: str) -> None:
    assert topic_of(words) == name


def test_the_points_of_what_is_counted_and_divided_are_told_of_it() -> None:
    text = (
        "渔港管理讲义\n\n第二，把泊位管起来。全港设置护渔泊位八十六个，分为三类：\n"
        "（1）避风泊位，由港监科长担任泊位长；\n（2）检修泊位，期限不超过二十天；\n（3）补给泊位，由渔民会和港监科共同管理。\n"
    )
    stems = [each.stem for each in _asked(text)]
    assert any("“护渔泊位的分类”" in stem for stem in stems)
    assert not any("个，的" in stem or "“分为三类”" in stem for stem in stems)


def test_what_is_found_wrong_is_no_list_of_the_last_part_of_a_review() -> None:
    text = (
        "青石乡政府工作报告\n\n一、工作回顾\n\n（一）竹业转型，把链条接起来\n\n全年完成竹业产值8亿元。\n\n"
        "（二）民生保障，把小事办细\n\n十件民生实事完成九件。\n\n同时，我们清醒看到，工作中还存在不少问题。"
        "一是产业结构偏单一，抗风险能力弱。二是财政收支矛盾突出，自给率低。三是人口持续外流，教师不足。\n\n"
        "二、今年打算\n\n略。\n"
    )
    stems = [each.stem for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert stems == ["就“青石乡政府工作报告”，请默写“存在的问题”的三点内容。"]
