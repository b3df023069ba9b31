"""What goes on with the words before waits for them, and what announces the words behind is told with them."""

from __future__ import annotations

from question_bank.composition.dating.lasting import lasting
from tests.question_bank.composition.publishing import asked_of, sound_of


def test_what_is_divided_once_more_is_named() -> None:
    text = (
        "仓储教材\n\n一、盘点的主要活动\n1、账面盘点：致力于核对账目与凭证的一致。"
        "根据时间不同，又可分为定期账面盘点和临时账面盘点。\n2、实地盘点：致力于清点库内的实物。\n"
    )
    assert not any(each.stem.startswith("根据时间") for each in sound_of(text))


def test_that_somebody_said_something_is_told_with_what_he_said() -> None:
    text = (
        "云河站学习材料\n\n一、站史\n老站长韦成林1979年在石滩站建站时说过一句话："
        "“水位是一厘米一厘米量出来的，本事也是一天一天练出来的。”这句话写在了墙上。\n"
    )
    assert not any(each.stem.endswith("一句话。") for each in sound_of(text))


def test_what_was_begun_with_says_who_began() -> None:
    text = (
        "云河镇宣讲稿\n\n二、村子怎么变美\n我们是怎么改的呢？2018年入冬，从三件小事抓起：清河道、拆棚子、种行道树。"
        "后来家家门口都有了花池。\n"
    )
    assert not any("，从三件小事抓起" in each.stem for each in sound_of(text, "enumeration"))


def test_conditions_are_of_something() -> None:
    text = (
        "云河市社区食堂管理办法\n\n第二章 食堂和理事会\n第五条 供餐人数达到一百人的，应当设立食堂理事会。\n"
        "第六条 符合设立条件的，运营单位应当自条件具备之日起二十日内书面报告街道办事处。\n"
    )
    assert not any("符合设立条件的" in each.stem for each in sound_of(text))


def test_the_end_of_a_definition_is_no_sentence() -> None:
    text = (
        "云河市养老学习要点\n\n一、提升居家照护能力\n所谓家庭床位，是指依托有资质的养老机构，通过居家改造和上门服务，"
        "把专业照护延伸到老年人家中的服务形式。三年内新增家庭床位3000张。\n"
    )
    stems = [each.stem for each in sound_of(text)]
    assert not any("把专业照护" in stem and "家庭床位" not in stem for stem in stems)
    assert not any(each.answer == ("延伸到",) for each in asked_of(text))


def test_what_sums_up_a_list_is_not_said_of_its_last_point() -> None:
    text = (
        "云河市养老学习要点\n\n三、重点任务\n（1）织密助餐网络。三年新建助餐点90个。\n（2）壮大护理队伍。每年培训1200人次。\n"
        "（3）加强综合监管。对养老机构实行信用分级管理。\n三项任务中，助餐网络是突破口，护理队伍是支撑，综合监管是保障。\n"
    )
    assert not any(each.stem.startswith("就“加强综合监管”") for each in sound_of(text, "parallel_roles"))


def test_a_unit_and_what_is_done_by_it_are_two_things() -> None:
    text = (
        "云河市学习要点\n\n五、几个问题\n问：助餐点是什么？\n"
        "答：助餐点以社区为单位设置，主要提供就餐、送餐服务；综合中心以街道为单位设置。\n"
        "1925年10月，学生程某受党组织派遣回乡，以平民夜校为掩护发展党员。\n"
    )
    assert not any(answer.startswith(("单位设置", "掩护发展")) for each in asked_of(text) for answer in each.answer)


def test_what_is_done_for_whom_needs_no_sentence_before() -> None:
    text = (
        "云河市学习要点\n\n（1）织密助餐网络。三年新建社区助餐点90个，其中2025年40个、2026年50个。"
        "对在助餐点就餐的老年人实行分档补贴：60至79周岁的每餐补贴3元，80周岁及以上的每餐补贴5元。\n"
    )
    assert not any("对在助餐点" in each.stem and not each.stem.startswith("对在") for each in asked_of(text, "figures"))


def test_what_lasted_was_not_done_on_one_day() -> None:
    assert lasting("2011年8月4日", "队长带领九人连续抢修40个小时") == "2011年8月"
    assert lasting("2011年8月30日", "队长带领九人历时五天排险") == "2011年"
    assert lasting("2011年8月4日", "全县停电31处") == "2011年8月4日"


_PRINCIPLES = (
    "云河市养老学习要点\n\n一、总体要求\n（一）基本原则。计划提出三条原则：\n1.保障基本，突出重点。优先保障独居老人。\n"
    "2.就近就便，均衡布局。新增设施安排在服务空白的社区。\n3.数据赋能，安全可靠。依法保护老年人信息。\n"
    "其中，保障基本是前提，就近就便是着力点，安全可靠是底线。\n"
)


def test_roles_of_the_points_of_a_list_are_told_under_its_heading() -> None:
    sound = [each.stem for each in sound_of(_PRINCIPLES, "parallel_roles")]
    assert any(stem.startswith("材料“基本原则”部分指出，") and "就近就便是" in stem for stem in sound)
    assert any(stem.startswith("材料“基本原则”部分指出，保障基本是＿") for stem in sound)
    assert not any(stem.startswith("就“数据赋能") for stem in sound)


def test_members_that_end_alike_are_a_group() -> None:
    text = (
        "云河站党课\n\n一、组织生活会\n会前谈心谈话要做到“三必谈”：支部委员之间必谈，委员与党员之间必谈，"
        "党员之间有意见的必谈。\n"
    )
    assert any(each.answer[-1] == "党员之间有意见的必谈" for each in sound_of(text, "groups"))


def test_which_label_a_content_belongs_to_is_asked() -> None:
    text = (
        "质量教材\n\n一、计量管理的主要活动\n计量管理包括四项活动。\n1、计量策划：致力于规定计量目标。\n"
        "2、计量校核：致力于消除仪器的偏差。\n3、计量追溯：致力于让结果连到国家基准。\n"
        "4、计量改进：致力于增强满足要求的能力。\n"
    )
    assert any("说的是" in each.stem for each in sound_of(text))


def test_no_name_of_a_list_begins_with_but() -> None:
    text = (
        "云河市学习要点\n\n一、为什么要制定计划\n“有没有”已经解决，但“好不好”的问题还很突出：一是助餐点分布不均，"
        "城东占了四成；二是护理人员不足，缺口三百人；三是服务平台互不联通，电话太多。\n"
    )
    assert not any("“但" in each.stem or "还很突出”" in each.stem for each in asked_of(text))


def test_steps_are_called_by_the_method_they_make() -> None:
    text = (
        "云河水厂先进事迹\n\n一、苦练本领\n两年下来，他总结出“一望、二摸、三测、四核”的四步查漏法：一望，望地面有无湿痕；"
        "二摸，摸阀门有无震动；三测，测相邻管段的压力；四核，核图纸后再开挖。\n"
    )
    stems = [each.stem for each in asked_of(text, "sequence")]
    assert any("“四步查漏法”" in stem for stem in stems)
    assert not any("就“两年下来”" in stem for stem in stems)


def test_parts_of_what_was_counted_before_are_no_name() -> None:
    text = (
        "质量教材\n\n一、循环\n它包括三个阶段。三个阶段又可细分为四个步骤："
        "①分析现状；②找出原因；③制定措施；④检查效果。\n"
    )
    assert not any("又可细的" in each.stem for each in asked_of(text))
    assert not any("“三个阶段的四个步骤”" in each.stem for each in sound_of(text, "ordered_points"))


def test_where_something_may_be_parked_is_no_false_rule() -> None:
    text = (
        "云河市小区管理办法\n\n第一条 电动车应当在集中停放棚停放。\n第二条 物业公司应当自签订合同之日起十日内备案。\n"
        "第三条 业主应当按月交纳物业费。\n"
    )
    wrong = [each.stem for each in sound_of(text, "rule") if "可以" in each.stem]
    assert not any("停放棚停放" in stem or "按月交" in stem for stem in wrong)


def test_parts_that_add_up_refute_another_figure() -> None:
    text = (
        "云河镇情况\n\n一、议事\n2023年，议事亭一共议了38件事，办成了31件，还有7件正在办。"
        "2022年，议事亭一共议了25件事，办成了20件，还有5件没有办成。\n"
    )
    wrong = [each for each in sound_of(text, "figures") if each.answer == ("错误",)]
    assert not any("还有" in each.stem for each in wrong)


def test_a_turn_of_speech_waits() -> None:
    text = (
        "云河站党课\n\n一、几个环节\n大家要记准下面几个步骤：递交申请书之后，支部在一个月内派人谈话，并在册上登记。\n"
        "二、检查\n注意：站房的旧泵每班检查不少于3次，没有登记本、没有签字的，不得计入工作量。\n"
    )
    stems = [each.stem for each in sound_of(text)]
    assert not any("记准下面" in stem or "注意：" in stem for stem in stems)
