"""What was cut off from its condition, owner, exception or the rest of its predicate waits, or is told whole."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from question_bank.outline.bylines import is_byline
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of


def test_a_figure_of_a_year_is_no_event() -> None:
    text = (
        "云河图书馆馆史\n\n一、新馆时期（2004—2020）\n2004年，云河图书馆在城东建成新馆。2008年，云河图书馆开通汽车图书馆。"
        "2012年，云河图书馆设立少儿分馆。2016年全年借阅量23万册次，办证1.2万张。2019年，云河图书馆加入全省联盟。\n"
    )
    events = asked_of(text, "stages")
    assert events
    assert not any("借阅量" in words for each in events for words in (each.stem, *each.options, *each.answer))


def test_who_somebody_was_is_no_judgement() -> None:
    text = "云河厂史\n\n一、人物\n名册上有三百人。末一名是在云河造纸厂工作过四十一年的司炉工魏长河。\n"
    assert asked_of(text, "judgement")
    assert not sound_of(text, "judgement")


def test_the_outcome_of_an_act_that_stands_before_waits() -> None:
    text = (
        "云河厂安全规定\n\n第一条 发生泄漏后，班长应当立即报告车间；造成人员中毒的，安全科应当于2小时内报告应急局。\n"
    )
    assert asked_of(text, "figures")
    assert not any(each.stem.partition("，")[2].startswith("造成") for each in sound_of(text, "figures"))
    assert not any(each.stem.startswith("造成") for each in sound_of(text, "figures"))


def test_what_a_village_earned_waits_where_only_the_paragraph_names_it() -> None:
    text = (
        "学习提纲\n\n一、经验\n石桥镇柳河村的做法值得借鉴。该村2021年以前账上分文没有。"
        "到2023年底，村集体收入达到37万元，上访量比2021年下降八成。\n"
    )
    assert asked_of(text, "figures")
    assert not any("村集体收入" in each.stem and "柳河村" not in each.stem for each in sound_of(text, "figures"))


def test_with_whom_somebody_set_out_is_no_statement() -> None:
    text = "云河学校校史\n\n一、西迁\n1938年5月县城失守。赵志远率教师12人，雇船五条，携仪器三箱西迁至白马镇。\n"
    assert not any(each.stem.rstrip("。").endswith(("（　　）", "12人")) for each in sound_of(text, "figures"))


def test_how_often_is_told_with_its_exception() -> None:
    text = "锅炉操作教材\n\n一、检验\n安全阀每2年检验一次，使用满10年的锅炉改为每年一次。\n"
    told = [each for each in sound_of(text, "figures") if "改为" in each.stem]
    assert told
    assert all("安全阀" in each.stem for each in told)
    assert not any(
        each.kind is QuestionKind.TRUE_FALSE and "改为" not in each.stem and each.answer == ("正确",)
        for each in sound_of(text, "figures")
    )


def test_whose_son_somebody_is_waits() -> None:
    text = "云河医院院史\n\n一、发展\n1987年云河医院设立骨科中心，主任为赵志远之孙赵继明。\n"
    assert not any(each.answer == ("赵志远",) for each in sound_of(text, "fact"))


def test_a_nickname_waits() -> None:
    text = "云河医院院史\n\n一、创办\n1934年，赵志远创办诊所。赵志远擅长骨科，乡人称“赵一手”。\n"
    assert not any(each.answer == ("赵一手",) for each in sound_of(text, "slogan"))


def test_a_row_and_a_noun_is_a_heading() -> None:
    text = (
        "学习提纲\n\n一、为什么抓治理\n治理是发展的基石。\n\n二、准确把握几对关系\n（一）党建与治理的关系。党建是引领，治理是落点。\n"
        "（二）自治、法治、德治的关系。自治是基础，法治是保障，德治是先导，三者缺一不可。\n"
    )
    headed = [each for each in asked_of(text, "enumeration") if each.stem.endswith("的关系。")]
    assert not any(map(is_sound, headed))


def test_a_case_that_says_what_it_involves_needs_nothing_before_it() -> None:
    text = (
        "学习提纲\n\n一、方法\n这里要特别注意顺序，审核在前，议事在后。"
        "涉及集体资产处置、金额在5万元以上的，必须提交居民代表会议表决。\n"
    )
    assert any(each.stem.startswith("涉及集体资产") for each in sound_of(text, "figures"))


def test_what_comes_of_a_thing_is_no_definition() -> None:
    text = "质量教材\n\n一、原则\n“细节决策”是指以车间数据的分析为依据的决策，更有可能取得成效。\n"
    assert not any("更有可能" in words for each in sound_of(text, "definition") for words in (each.stem, *each.answer))


def test_steps_that_a_name_sums_up_are_asked_by_it() -> None:
    text = (
        "学习提纲\n\n一、方法\n群众工作有规矩。概括起来是“五步理事法”：第一步，居民点题；第二步，支部选题；第三步，协商解题；"
        "第四步，公开晒题；第五步，居民评题。\n"
    )
    order = [each for each in asked_of(text, "sequence") if each.kind is QuestionKind.ORDERING]
    assert order
    assert all("五步理事法" in each.stem for each in order)
    assert not any("：第一步" in each.stem for each in sound_of(text, "slogan"))


def test_what_a_verb_comes_to_begins_no_member() -> None:
    text = "服务须知\n\n一、首问\n居民来访，不属于本人职责的，要说清找谁办、在哪里办。\n"
    assert not any(words.startswith("清") for each in asked_of(text, "coordination") for words in each.answer)


def test_one_of_the_places_is_no_judgement() -> None:
    text = "电梯教材\n\n一、困人\n底坑本身是井道里最危险的地方之一。\n"
    assert not asked_of(text, "judgement")


def test_what_opened_on_a_feast_waits_without_its_name() -> None:
    text = "云河图书馆馆史\n\n一、新馆\n2006年3月新馆在城东奠基，2008年5月1日劳动节当天开馆，占地12亩，藏书30万册。\n"
    told = [each for each in sound_of(text) if "当天开馆" in each.stem]
    assert not any("新馆" not in each.stem.rpartition("”")[2] for each in told)


def test_what_an_unnamed_apprentice_burnt_waits() -> None:
    text = (
        "云河厂培训讲义\n\n一、事故\n2021年5月6日，云河厂二车间一名学徒在值班时离开岗位，锅炉缺水，引燃棉纱起火，"
        "烧毁机床2台，直接经济损失18.6万元。\n"
    )
    assert asked_of(text, "figures")
    assert not any("学徒" in each.stem for each in sound_of(text, "figures"))


def test_what_is_kept_half_monthly_has_a_name() -> None:
    text = (
        "锅炉维护教材\n\n一、维护周期\n锅炉的日常维护分三级：半月维护、季度维护和年度维护。年度维护由厂家承担。\n"
        "半月维护共31项，重点是炉排、水泵、风机和仪表。\n"
    )
    assert any(each.stem.startswith("半月维护共") for each in sound_of(text))


def test_a_history_names_by_its_title_whose_it_is() -> None:
    text = (
        "河湾县第一医院院史（1934—2024）\n\n一、公立医院的起步（1949—1978）\n1949年6月河湾解放，军管会派员接管，医院照常开诊。"
        "1951年8月改为公立，定名河湾县人民医院，职工68人。\n"
    )
    told = [each for each in sound_of(text) if "改为公立" in each.stem]
    assert told
    assert all("河湾县第一医院" in each.stem for each in told)


def test_scope_is_told_of_a_paper_by_its_name() -> None:
    text = "云河物业公司收费制度\n\n第一条 本制度适用于公司管理的全部住宅、写字楼和商铺。\n"
    assert not any(each.stem.startswith("本制度") for each in sound_of(text, "enumeration"))


def test_a_way_by_heart_is_told_with_its_heading() -> None:
    text = (
        "安全用电讲义\n\n一、有人触电怎么办\n口诀是“断、拨、查”：断，就是拉下电闸；拨，就是用木棍拨开电线；"
        "查，就是检查呼吸，查看时间控制在10秒以内。\n"
    )
    assert not any(each.stem.startswith("口诀") for each in sound_of(text))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("清河热力有限公司 培训部 编", True),
        ("云河县文化馆 编印", True),
        ("河湾县档案馆 编著", True),
        ("机构改革与人员 编制", False),
        ("规章制度的编制", False),
    ],
)
def test_who_compiled_a_text_is_no_heading(line: str, expected: bool) -> None:
    assert is_byline(line) is expected


def test_of_so_many_none_is_asked_without_the_others() -> None:
    text = (
        "云河馆史\n\n一、迁馆\n1938年8月，云河馆要求在迁馆以前完成三项任务："
        "一是装箱图书一万册，二是转移馆员二十人，三是清点藏品。\n"
    )
    stems = [each.stem for each in sound_of(text)]
    assert not any("一是" in stem and "二是" not in stem for stem in stems)
    assert any("一是" in stem and "三是" in stem for stem in stems)


def test_why_a_paper_is_made_is_not_asked() -> None:
    text = (
        "云河县委关于建立借阅长效机制的意见\n\n为解决“重藏轻用”的积弊，现就建立借阅长效机制提出如下意见。\n\n"
        "一、总体要求\n坚持以用为主。\n"
    )
    assert not any("积弊" in each.stem for each in sound_of(text))


def test_how_many_of_those_counted_before_is_told_with_them() -> None:
    text = (
        "云河馆讲稿\n\n一、差距\n党总支组织走访了1260户读者，收回意见347条。\n\n"
        "二、服务\n347条意见里有129条与服务有关。\n"
    )
    assert not any(each.stem.startswith("347条意见里") for each in sound_of(text))
