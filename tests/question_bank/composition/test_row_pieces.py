"""A piece of a row, a plan or a story is published only with what it is a piece of, and of which time it is told."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_REPORT = "云河县水利局2031年工作总结\n\n一、2031年工作回顾\n{}\n全年新建泵站31座。\n"


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("抽查的1286株护堤树中，正常的1047株，占81.4%；衰弱的193株，占15%；死亡的46株，占3.6%。", "指出，衰弱的"),
        ("主要目标是“两升一降”。两升：灌溉面积升到31.6万亩，水费收入升到2550万元。", "两升："),
        ("东渠发生渗漏，没有伤人。水利局当天派人上堤，次日决定加固同类渠段14处。", "当天派人"),
        ("农户田守义腿脚不便。龚师傅原来的水车比院门宽14厘米，后来换成了新的。", "龚师傅"),
        ("渠网恢复到186公里，去年冬天有记录的越冬水鸟达到47种。", "去年冬天"),
        ("人才方面，首先是建立“双师带徒”制度，由一名技师带一名新人。", "首先是"),
        ("侨资项目势头良好。开工21个、投产13个，分别比上年增加6个和5个。", "，开工"),
        ("云顶村36户茶农被拖欠水费补贴74.8万元，当年全部追回。", "云顶村36户"),
        ("对连续两个季度进度滞后的，由局长约谈股室负责人。", "对连续"),
        ("县人大代表龙秀兰评价：“渠水到了田头，心也就到了地头。”", "评价。"),
        ("银行卡：无人认领满17日的，应当剪角后交发卡银行。", "银行卡："),
        ("全年调解用水纠纷17件。17件当中，山界纠纷8件，田埂纠纷6件。", "17件当中"),
        ("东渠改造是大事。工程总共花了76.6万元，其中县补助52.3万元。", "工程总共"),
        ("排查隐患31处，完成整改27处。未完成的4处都是渠坡塌陷。", "未完成的"),
        ("渠工管理更严。年度考核中，优秀9人，合格35人。", "年度考核中"),
        ("东沟撤销4处老渠。4处老渠原有的17名渠工，12名转到泵站。", "原有的"),
        ("全年共救助612人次。从构成看，60岁以上老年人169人次，未成年人47人次。", "从构成看"),
        ("寻亲工作有突破。到12月底，19人中已有14人找到家人。", "19人中"),
        ("志愿者帮一位走失者回家。老人离家已经17年，认得出村口的石桥。", "老人离家"),
        ("要实现两个提升。两个提升，一是提升技能工资比重，由12%提高到23%。", "两个提升，一是"),
        ("馆藏搬迁自3月6日启动。至5月19日结束，历时75天，共转运档案14.3万卷。", "至5月19日"),
        ("7月，大塅村与上塅村因一片421亩山场发生争执，后来调解成功。", "421亩"),
        ("今后要抓紧。全县68个应移交电子档案的单位中，只有31个完成移交。", "单位中。"),
        ("查出漏水渠段17处，17处漏水渠段中，按时上报的只有2处。", "漏水渠段中，按时"),
    ],
)
def test_a_piece_is_not_published_without_its_whole(said: str, piece: str) -> None:
    asked = [each.stem for each in sound_of(_REPORT.format(said)) if each.kind is not QuestionKind.TRUE_FALSE]
    assert asked, "what stands beside is asked"
    assert not [stem for stem in asked if piece in stem and "1286" not in stem]


def test_a_plan_for_one_of_its_years_is_told_with_that_year() -> None:
    text = (
        "云河县古井保护三年行动方案\n\n一、目标\n——2032年为修缮提升年。累计修缮古井不少于260处，划定保护范围并设立标识。\n"
        "——2033年为活化利用年。389处古井全部脱危，水质达标率达到85%以上。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if "2032年" not in stem and "2033年" not in stem]


def test_a_rule_is_told_with_its_exception() -> None:
    text = (
        "云河灌区管理办法\n\n第一章 档案\n\n第一条 灌区档案由管理站保管。\n"
        "第二条 启闭记录保存期限为3年；发生事故的闸门，启闭记录保存期限为10年。\n第三条 本办法由管理站解释。\n"
    )
    asked = [each for each in asked_of(text, "figures") if "启闭记录" in each.stem]
    assert asked
    assert all("发生事故的闸门" in each.stem for each in asked if is_sound(each))


def test_all_of_a_county_is_not_told_in_a_paper_of_a_city() -> None:
    said = "一、做法\n沙渠县建立“水医生”巡诊制度，聘请工程师9名。两年来，全县修复渠段27处。\n"
    of_a_city = stems_of("潞川市水利局关于渠道检查情况的通报\n\n" + said, "figures")
    assert not [stem for stem in of_a_city if "全县" in stem]


@pytest.mark.parametrize(
    ("said", "refuted"),
    [
        ("实行百分制考核，建档20分、修缮35分、保护25分、活化20分。", "建档"),
        ("推行“渠口办公日”，每月5日、15日、25日由局领导轮流接访。", "15日"),
        ("38座停走时钟分三批实施：第一批为9座历史钟，第二批为17座标准钟，第三批为12座景观钟。", "第三批"),
        ("泵站设循环泵4台，三用一备，单台流量540立方米每小时。", "循环泵"),
        ("2031年，灌区拨付资金4200万元，发放报酬1512万元，占拨付资金的36%。", "占拨付资金的"),
    ],
)
def test_what_the_rest_of_the_stem_tells_is_not_asked(said: str, refuted: str) -> None:
    text = f"云河灌区考核办法讲义\n\n一、考核\n{said}\n"
    wrong = [each for each in asked_of(text, "figures") if refuted in each.stem and each.answer == ("错误",)]
    assert not any(is_sound(each) for each in wrong)


def test_how_things_are_is_no_plan() -> None:
    text = (
        "云垭县中蜂产业发展规划（2031—2035年）\n\n一、发展基础\n全县有蜜粉源植物186种，其中主要蜜源5种。"
        "近三年共发生施药纠纷37起。\n\n"
        "二、发展目标\n到2035年，全县中蜂存栏达到6.5万群。\n"
    )
    stems = [each.stem for each in asked_of(text, "figures")]
    assert any("186种" in stem or "植物" in stem for stem in stems)
    assert not [stem for stem in stems if "的安排，" in stem and ("植物" in stem or "纠纷" in stem)]


def test_what_is_laid_down_of_a_thing_is_told_with_it() -> None:
    text = (
        "云河渡口管理条例\n\n第一章 渡口\n\n第一条 渡口由县政府管理。\n"
        "第二条 列入保护名录或者具有百年以上历史的古渡口，撤销渡运后应当保留渡口遗存。\n"
        "第三条 本条例自公布之日起施行。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.endswith("古渡口。")]


@pytest.mark.parametrize(
    ("said", "piece"),
    [
        ("设立渠道管理小组，由7人组成：渠工代表4人，村民代表2人，县水利局代表1人。", "渠工代表"),
        ("涉及下列事项的，应当提交灌区大会决定：单次支出超过2000元；变更闸门位置；修改本办法。", "单次支出"),
        ("闸门借用期限为：甲类7日，乙类3日，丙类1日。", "甲类"),
    ],
)
def test_a_row_that_is_announced_is_told_to_its_end(said: str, piece: str) -> None:
    text = f"云河灌区管理办法\n\n第一章 管护\n\n第一条 {said}\n第二条 本办法由管理站解释。\n"
    end = said.rstrip("。").rpartition("，")[2].rpartition("；")[2]
    asked = [each for each in asked_of(text) if piece in each.stem]
    assert asked
    assert all(end[:2] in each.stem for each in asked if is_sound(each))


def test_a_grade_is_told_with_what_is_so() -> None:
    text = (
        "云窦洞应急预案\n\n一、预警分级\n预警由低到高分为四级，以水尺读数为准：\n"
        "蓝色：水位达到1.6米，或者1小时降雨量达到21毫米；\n黄色：水位达到2.1米，或者水色明显变浑。\n"
    )
    stems = stems_of(text, "figures")
    assert not [stem for stem in stems if "水位达到" in stem]


def test_an_article_of_the_paper_itself_is_not_called_by_its_number() -> None:
    text = (
        "云河灌区管理细则\n\n第一章 管护\n\n第一条 灌区由管理站管护。\n"
        "第二条 违反《云河灌区管理细则》第四条规定的，暂停用水90日。\n第三条 本细则由管理站解释。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if "第四条" in stem]


def test_a_row_of_verbs_shares_its_object() -> None:
    text = "失物招领服务规范\n\n一、要求\n完整是基础，不得拆用、调换、毁损失物。\n"
    assert not [each for each in sound_of(text) if "毁损失物" in each.answer]


def test_what_a_word_means_names_the_list_of_its_cases() -> None:
    text = (
        "云河冷链专项行动方案\n\n一、总则\n本方案所称断链，是指下列三种情形之一：\n"
        "1. 温度断链，即货物温度超出温区连续15分钟以上；\n2. 记录断链，即温度记录缺失连续31分钟以上；\n"
        "3. 责任断链，即交接无人签认。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert stems
    assert not [stem for stem in stems if "是指的" in stem]


def test_words_before_what_somebody_said_are_no_statement() -> None:
    text = (
        "云河医院管理办法\n\n第一章 总则\n\n第一条 下面是康复部主任沈若兰在通报会上讲的一段话："
        "“借出去的是器具，收回来的是信任。”\n"
    )
    assert not [stem for stem in stems_of(text) if "一段话。" in stem]


def test_why_a_paper_is_made_is_not_asked_without_the_paper() -> None:
    text = (
        "云河县关于加强物候观测的意见\n\n为加强物候观测工作，更好服务农业生产、生态保护和群众生活，现提出以下意见。\n\n"
        "一、目标\n到2032年，建成观测点31个。\n"
    )
    assert not [stem for stem in stems_of(text) if "为加强" in stem]


def test_names_that_could_change_places_are_not_all_left_out() -> None:
    text = (
        "云河灌区管理办法\n\n第一章 附则\n\n第一条 本办法所称“以下”包括本数，“不满”“不足”“超过”不包括本数。\n"
        "第二条 本办法自2031年5月1日起施行。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.count("＿＿＿＿") > 2]


def test_a_row_of_amounts_evenly_apart_is_not_asked() -> None:
    text = (
        "云河史料馆管理规定\n\n第一章 封存\n\n第一条 史料由馆封存。\n"
        "第二条 丙级史料的封存期由口述人在十年、二十年、三十年中选定。\n"
    )
    assert not [each for each in sound_of(text, "enumeration") if "三十年" in each.answer]


def test_rules_are_not_told_as_what_the_material_points_out() -> None:
    text = (
        "云河史料馆管理规定\n\n第一章 经费\n\n第一条 史料由馆封存。\n"
        "第二条 采录专项经费单独列账，用于误餐补助、设备维护、口述人慰问，不得用于支付讲述报酬。\n"
    )
    assert not [each.stem for each in asked_of(text) if each.stem.startswith("材料指出，")]


@pytest.mark.parametrize(
    ("said", "cut", "whole"),
    [
        ("连续两个季度排名末位的区，由县水利局约谈主要负责人。", "末位的区。", "约谈"),
        ("每份管护合同履行满一年，双方联合检查一次。", "满一年。", "检查"),
        ("选择亏损渡口中的3处，经县政府批准后转为公益渡口。", "中的3处。", "公益"),
    ],
)
def test_a_condition_is_told_with_what_follows(said: str, cut: str, whole: str) -> None:
    text = f"云河县渠道管护实施意见\n\n一、考核\n{said}\n二、保障\n各镇配备渠工31名。\n"
    asked = [each for each in asked_of(text) if is_sound(each) and said[:4] in each.stem]
    assert all(whole in each.stem and not each.stem.endswith(cut) for each in asked)


def test_a_rule_is_told_without_another_rule_before_it() -> None:
    text = (
        "云河养蜂协会章程\n\n第一章 授粉\n\n第一条 本会由蜂农组成。\n"
        "第二条 会员与种植户签订协议的，应当载明蜂群数量。种植户在授粉期内确需用药的，应当提前七十二小时通知蜂场。\n"
    )
    stems = stems_of(text, "figures")
    assert not [stem for stem in stems if "载明蜂群数量。" in stem and "七十二" in stem.replace("＿", "七十二")]


def test_a_stage_of_a_plan_is_told_with_its_years() -> None:
    text = (
        "云河市歇脚友好城市实施意见\n\n一、推进步骤\n\n起步阶段（2031年7月至12月）。完成摸底，新增座椅1217个。\n"
        "推开阶段（2032年1月至12月）。建成区全面实施，每年新增座椅不少于9123个。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if "年" not in stem.replace("每年", "")]


def test_a_change_that_two_amounts_tell_is_not_asked() -> None:
    text = "云河救助站2031年工作总结\n\n一、2031年工作\n2031年全年共救助612人次，比2030年的668人次下降8.4%。\n"
    wrong = [each for each in asked_of(text, "figures") if each.answer == ("错误",) and "下降" in each.stem]
    assert not [each for each in wrong if is_sound(each)]


def test_what_came_of_a_trial_is_no_plan() -> None:
    text = (
        "云河县井盖安全实施方案\n\n一、重点任务\n2031年在东渠先行试点。试点半年，东渠共报警267次，其中有效报警241次。\n"
        "二、保障\n各镇配备渠工31名。\n"
    )
    assert not [each.stem for each in asked_of(text, "figures") if "的安排，试点半年" in each.stem]


def test_an_act_without_an_owner_is_not_asked_in_rules() -> None:
    text = (
        "云河水库操作办法\n\n第一章 操作\n\n第一条 监护人向调度科回报操作结果。回报应当在操作结束后5分钟内完成。\n"
        "第二条 闸门由操作员启闭。\n"
    )
    assert not [stem for stem in stems_of(text, "figures") if stem.startswith("回报")]


def test_to_how_many_something_was_done_is_no_consequence() -> None:
    said = "对有能力而拒不履行的，纳入失信名单86人，司法拘留17人。"
    asked = sound_of(_REPORT.format(said), "consequence")
    assert not [each for each in asked if "86人" in each.answer]


def test_nobody_is_employed_at_twelve() -> None:
    text = "云河渡口管理办法\n\n第一章 渡工\n\n第一条 渡工应当年满18周岁、未满65周岁。\n第二条 渡船由渡工驾驶。\n"
    offered = {option for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE for option in each.options}
    assert not {"12周岁", "14周岁", "10周岁"} & offered


def test_seconds_and_quarters_are_such_as_are_laid_down() -> None:
    text = (
        "云河灌区值班规程\n\n一、启动\n柴油发电机应在停电后15秒内启动。"
        "连续两个季度未完成任务的科室，由科室负责人作出说明。\n"
    )
    offered = {each.answer[0]: each.options for each in asked_of(text) if each.kind is QuestionKind.SINGLE_CHOICE}
    assert not {"11秒", "13秒", "9秒"} & set(offered.get("15秒", ()))
    assert "五个季度" not in offered.get("两个季度", ())
