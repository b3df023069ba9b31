"""Statements that leave to the words before them what is asked, whose it is or of what; halves that are labels."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _all(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[Question]:
    return [each for each in _all(text) if is_sound(each)]


def test_a_label_and_what_is_done_there_wait() -> None:
    text = (
        "云河馆值班讲义\n\n一、几个岗位\n1.早班岗：开启门窗和照明，清点昨日借出的图书。\n2.晚班岗：关闭门窗和电源，核对当日归还的图书。\n"
        "3.巡查岗：检查各楼层消防器材，填写巡查记录。\n"
    )
    assert not [each for each in _all(text) if each.status is QuestionStatus.APPROVED]


def test_a_label_with_its_content_is_no_pair_of_halves() -> None:
    text = (
        "云河馆讲义\n\n一、几个容易混淆的关系\n1.总馆与分馆：总馆对分馆的采购工作起统筹作用，不代替分馆管理；开放时间由分馆决定。\n"
        "2.分馆与街道：街道负责分馆的场地和水电，不干预借阅；经费由街道承担。\n"
        "3.分馆与学校：学校每半年听取一次分馆工作汇报，推荐优秀学生做志愿者。\n"
    )
    pairs = [each for each in _all(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    assert not any("相对应" in each.stem or each.status is QuestionStatus.APPROVED for each in pairs)


def test_halves_of_headings_are_still_asked() -> None:
    text = (
        "云河馆工作要点\n\n一、重点任务\n（一）守牢安全底线，提升应急能力。全年开展演练4次。\n（二）聚焦读者需求，提升借阅体验。新购图书2万册。\n"
        "（三）推进数字转型，提升智能水平。建成自助借还机6台。\n"
    )
    pairs = [each for each in _sound(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    assert any("要点之一是" in each.stem for each in pairs)


def test_what_was_approved_reminded_of_or_put_off_is_told() -> None:
    text = (
        "云河馆分馆工作讲义\n\n一、开馆\n（一）怎么开\n1.开设分馆由街道提出申请，总馆在2个月内研究并批复。批复后，街道应在20日内召开筹备会。\n"
        "（二）年检\n分馆应当按期年检。总馆办公室提前3个月以书面形式提醒。因特殊情况需要延期的，须报总馆批准，延长期限一般不超过2年。\n"
    )
    stems = [each.stem for each in _sound(text)]
    assert not any(
        stem.startswith(("批复后", "材料“怎么开”部分指出，批复后", "因特殊情况需要延期的")) for stem in stems
    )
    assert not any(stem.startswith("总馆办公室提前") for stem in stems)


def test_what_may_be_done_is_told_with_when() -> None:
    text = (
        "云河馆讲义\n\n一、缴费\n读者应当按月缴纳会费，遇特殊情况，经馆长同意，可以每季度缴纳一次，也可以委托他人代缴。"
        "补缴时间一般不超过5个月。\n"
    )
    assert not any(
        stem.lstrip("材料“缴费”部分指出，").startswith("可以") for stem in (each.stem for each in _sound(text))
    )


def test_members_are_those_of_the_body_over_them() -> None:
    text = (
        "云河馆讲义\n\n一、机构\n（一）读者委员会\n1.读者委员会由5至7人组成，设主任1名。\n"
        "2.读者委员会会议须有半数以上委员到会。委员出现空缺的，一般应在3个月内补选。\n"
    )
    stems = [each.stem for each in _sound(text) if "空缺" in each.stem]
    assert stems
    assert all("读者委员会" in stem for stem in stems)


def test_the_figures_of_an_example_wait() -> None:
    text = (
        "云河馆讲义\n\n一、怎么赔\n逾期一天赔0.2元，封顶50元。\n"
        "举个例子。读者老林借书逾期30天，应赔6元；按老办法，要赔15元。这样就少赔了9元。\n"
    )
    stems = [each.stem for each in _sound(text)]
    assert not any("老林" in stem or "老办法" in stem or "少赔" in stem for stem in stems)


def test_a_limit_that_two_parts_have_is_told_of_its_own() -> None:
    text = (
        "云河馆讲义\n\n一、购书怎么补\n县级书店购书，起付线30元，最多补200元。\n二、培训怎么补\n"
        "培训级别越低，补得越多。乡镇讲习点起付线150元，补90%；县级讲习点起付线400元，补78%。\n"
    )
    stems = [each.stem for each in _sound(text) if "起付线" in each.stem]
    assert stems
    assert not any("讲习点起付线" in stem and "；" not in stem and "培训" not in stem for stem in stems)


def test_a_list_is_told_with_what_is_said_of_it() -> None:
    text = (
        "云河馆讲义\n\n一、借阅\n特藏待遇从公布的次月起享受，押金一年300元。"
        "馆藏地方文献、古籍善本、工具书三种，按馆内阅览办理，一年只登记一次。\n"
    )
    stems = [each.stem for each in _all(text) if "三种" in each.stem]
    assert stems
    assert all("馆内阅览" in stem for stem in stems)


def test_an_amount_in_two_units_is_not_halved() -> None:
    text = "云河馆史\n\n一、迁馆\n1964年11月，高文远主持完成全县第一次馆藏清点，清点历时5小时40分钟。\n"
    assert not any("＿小时40分" in each.stem or "）40分" in each.stem for each in _sound(text))


def test_what_joined_a_statement_to_others_is_left_out() -> None:
    text = (
        "云河馆史\n\n一、新馆\n2019年，骨干馆员与高校合作共建，挂牌“修复中心”；同年8月，县志室在旧馆址开放，展陈面积360平方米，收藏实物412件。1958年，修复中心扩建。同年办起技工班，第一期招收学员28名。\n"
        "二、怎么交\n个人会费每人40元，比去年多5元。也就是说，一个人入会，一年的总费用是107元。\n"
    )
    stems = [each.stem for each in _all(text)]
    assert any("2019年8月，县志室" in stem for stem in stems)
    assert not any("，同年" in stem or "也就是说" in stem for stem in stems)


def test_a_heading_in_marks_is_quoted_once() -> None:
    text = "云河馆讲义\n\n一、“三读一评”\n1.读者大会一般每季度召开1次，读书会会议一般每月召开1次。\n"
    stems = [each.stem for each in _all(text)]
    assert any("“三读一评”" in stem for stem in stems)
    assert not any("“‘" in stem for stem in stems)


def test_a_property_keeps_the_label_that_has_it() -> None:
    text = (
        "云河馆讲义\n\n一、借阅有哪些变化\n1、普通借阅：在总馆和分馆借书，不收押金，一次可借5册。\n"
        "2、特藏借阅：品种由原来的12种增加到30种，新增的包括县志稿、老地图、名人手稿等。\n"
    )
    stems = [each.stem for each in _sound(text) if "品种" in each.stem]
    assert all("特藏借阅" in stem for stem in stems)


def test_a_time_is_no_event_and_money_is_raised_for_something() -> None:
    text = (
        "云河馆史\n\n一、壮大（2003—2021）\n2008年南山地震发生后第三天，馆里派出9人服务队。2009年，县馆自筹1.2亿元、贷款8000万元，在滨河新区动工建设新馆。"
        "2012年6月，新馆建成启用。2014年，县馆晋升为一级馆。2016年，县馆牵头组建图书馆联盟。\n"
    )
    asked = _all(text)
    assert not any("第三天”" in each.stem or "后第三天" in "".join(each.answer) for each in asked)
    assert not any(
        each.stem.rstrip("。”").endswith("万元") and "动工" not in each.stem for each in asked if is_sound(each)
    )


def test_points_with_counts_wait_and_counted_deeds_are_no_section() -> None:
    text = (
        "云河馆讲义\n\n一、差错\n去年抽查发现三类问题：一是台账缺页，12本；二是签名不全，7本；三是日期倒置，5本。\n"
        "二、改革与发展\n1987年，陆文慧接任馆长。她在任九年，做成三件大事：一是建立全市第一个少儿馆；二是引进第一台缩微机；三是与省馆签订协议。\n"
    )
    recited = [each for each in _sound(text) if each.kind.value in ("recitation", "short_answer")]
    assert not any("差错”" in each.stem or "改革与发展”" in each.stem for each in recited)


def test_within_how_long_is_told_upon_what() -> None:
    text = "云河馆值班规定\n\n一、火情\n发现烟雾报警的，值班员应当在3分钟内到场；安保科应当在2小时内完成排查。\n"
    made = [each for each in _sound(text) if "完成排查" in each.stem]
    assert made
    assert all("发现烟雾报警的" in each.stem for each in made)
    own = "云河馆值班规定\n\n一、火情\n发现烟雾报警的，值班员应当到场；安保科应当自接到报告之日起10日内完成整改。\n"
    assert any(each.stem.startswith("安保科") or "自接到报告" in each.stem for each in _sound(own))
