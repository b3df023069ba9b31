"""Doubts that ask for the form that makes a question faulty: what is sound without it goes free, what has it waits."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, title: str = "试用") -> list[Question]:
    return list(build_from_text(text, title).candidates)


def _sound(text: str, title: str = "试用") -> list[str]:
    return [each.stem for each in _asked(text, title) if is_sound(each)]


def _held(text: str, words: str, title: str = "试用") -> list[Question]:
    return [each for each in _asked(text, title) if words in each.stem and not is_sound(each)]


_FINDINGS = "一、存在的问题\n"


def test_a_state_that_a_report_finds_needs_no_year() -> None:
    text = _FINDINGS + "养护力量薄弱。全县仍有26座山塘未配专人看护，持证上岗的护堤员只占31%。"
    assert any("仍有" in stem for stem in _sound(text, "云河县水务局2031年工作总结及2032年工作打算"))


def test_what_a_year_brought_still_needs_it() -> None:
    text = _FINDINGS + "养护力量薄弱。全年办结护堤案件26件，仅占受理案件的31%。"
    assert not any("全年办结" in stem for stem in _sound(text, "云河县水务局2031年工作总结及2032年工作打算"))


def test_a_state_in_a_history_still_needs_its_year() -> None:
    text = "\n\n一、车间\n厂房分三排。目前全厂共有职工620名。"
    assert not any("共有职工" in stem for stem in _sound("云河机修厂厂史" + text))
    assert any("共有职工" in stem for stem in _sound("云河机修厂学习提纲" + text))


def test_a_consequence_with_its_case_told_is_free_of_its_heading() -> None:
    text = "云河县集市管理办法\n第一条 为了规范集市，制定本办法。\n第二章 法律责任\n"
    text += "第二条 占用消防通道摆摊的，由县集市管理部门责令限期改正，处二百元以上五百元以下的罚款。\n"
    text += "第三条 连续两次排名靠后的，由县集市管理部门约谈。"
    sound = _sound(text, "云河县集市管理办法")
    assert any("占用消防通道摆摊的" in stem for stem in sound)
    assert not any("按照材料的规定，连续两次排名靠后的" in stem for stem in sound)


def test_what_something_is_weighed_as_is_asked() -> None:
    text = "一、认识\n诚信经营是集市长久兴旺的根本保证。"
    assert any("长久兴旺的＿＿＿＿" in stem for stem in _sound(text))


def test_an_idle_head_is_not() -> None:
    text = "一、认识\n诚信经营是集市长久兴旺的重要方面。"
    assert not any("长久兴旺的＿＿＿＿" in stem for stem in _sound(text))


def test_the_middle_step_of_a_row_may_be_a_verb() -> None:
    text = "一、作业要求\n粮仓熏蒸作业应当坚持“先清仓、再密闭、后投药”的原则。"
    assert any("再＿＿＿＿" in stem for stem in _sound(text))


def test_a_row_of_roles_of_which_each_is_named_is_recited() -> None:
    text = "一、主要经验\n场地是基础，师资是关键，制度是保障。"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION and is_sound(each)]
    assert any("场地" in each.stem for each in recited)


def test_a_named_row_of_aims_may_be_asked_in_part() -> None:
    text = "一、总体要求\n养护工作的总体要求是：以安全畅通为主线，以机械养护为抓手，以制度创新为动力，建设平安水网。"
    assert not any("more of the same" in each.reason or "breaks off" in each.reason for each in _asked(text))


def test_a_clause_that_only_says_how_still_breaks_off() -> None:
    text = "一、做法\n各站以安全畅通为主线，全面推进机械养护和制度创新。"
    assert all("以安全畅通为＿＿＿＿。" not in each.stem for each in _asked(text) if is_sound(each))


def test_the_noun_before_the_first_figure_is_counted_by_the_second() -> None:
    text = "一、2031年主要工作完成情况\n新建防火林带480亩，累计达到2.6万亩，占全场面积的18%。"
    assert any("累计达到" in stem for stem in _sound(text, "云河林场2031年工作总结"))


def test_a_finding_says_what_its_figure_is_of() -> None:
    text = "云河镇2031年工作报告\n一、存在的问题\n人才结构不优，大专以上学历的护林员仅占12%。"
    assert not _held(text, "大专以上学历的护林员仅占", "云河镇2031年工作报告")


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("被检查单位需要延期整改的，应当在期满9日前提出申请。", "被检查单位需要延期整改的"),
        ("除当场能够办结的外，集市管理机构应当自受理之日起17日内答复。", "除当场能够办结的外"),
        ("五年来，26个试点村集体收入年均增长7.3%。", "26个试点村集体收入"),
        ("修改摊位图的决议，须经到会商户三分之二以上通过。", "修改摊位图的决议"),
    ],
)
def test_who_is_spoken_of_is_seen(sentence: str, asked: str) -> None:
    text = f"一、集市\n集市设在河东，逢五逢十开集。{sentence}"
    assert not any("further before" in each.reason for each in _asked(text) if asked in each.stem)
    assert any(asked in each.stem for each in _asked(text))


def test_what_was_done_to_it_still_is_not_somebody() -> None:
    text = "一、沿革\n河东集市设于1931年。1952年被县供销社接管，改设摊位240个。"
    assert not any(stem.startswith(("1952年被", "被县")) for stem in _sound(text))


def test_by_what_something_is_divided_says_of_what() -> None:
    text = "一、摊位的结构\n摊位是集市的基本单元。依据不同的标准，可以作不同的划分。\n"
    text += "（1）按照经营的品类，摊位分为农货摊和杂货摊。\n（2）按照租用的期限，摊位分为长租摊和日租摊。"
    asked = [each for each in _asked(text) if "摊位分为＿＿＿＿和＿＿＿＿" in each.stem]
    assert asked
    assert all(map(is_sound, asked))


def test_a_task_in_a_row_is_told_by_a_heading_that_sets_one() -> None:
    row = "各摊位负责人签订责任书，设立巡查岗26个；推行“摊长巡查”制度，全面消除隐患。"
    assert any("建设平安集市”部分指出，推行“" in stem for stem in _sound(f"一、加快建设平安集市\n{row}"))
    assert not any("概况”部分指出，推行“" in stem for stem in _sound(f"一、集市概况\n{row}"))


@pytest.mark.parametrize(("seen", "told"), [("，集市管理中还存在不少", True), ("存在的", False)])
def test_problems_of_a_named_work_say_whose_they_are(seen: str, told: bool) -> None:
    text = "云河镇2031年工作报告\n一、2031年工作回顾\n一年来工作有进步。\n"
    text += f"在肯定成绩的同时，我们也清醒地看到{seen}困难和问题：一是巡查力量薄弱，人手不足；二是排水设施老化，"
    text += "雨天积水；三是摊位规划零乱，通道狭窄；四是资金筹措困难，缺口较大。\n二、2032年工作安排\n修整路面。"
    choices = [each for each in _asked(text) if each.kind is QuestionKind.MULTIPLE_CHOICE]
    assert choices
    assert all(("further before" not in each.reason) is told for each in choices)


def test_a_rule_that_binds_somebody_by_a_day_is_told_from_a_right() -> None:
    text = "集市知识讲义\n一、摊位转让\n摊位管理机构应当在19日内答复。布置摊位应当坚持美观。"
    text += "集市管理单位应当自接到申请之日起23日内，逐户上门查看。"
    rules = [each for each in _asked(text) if each.stem.startswith("按照材料的规定，")]
    assert {is_sound(each) for each in rules if "管理机构" in each.stem} == {True}
    assert {is_sound(each) for each in rules if "布置摊位" in each.stem} == {False}
    assert not any(is_sound(each) for each in rules if each.stem.endswith("23日内。"))


def test_hours_of_lessons_end_no_clause() -> None:
    text = "一、培训\n新摊主上岗前应接受不少于26学时的培训，其中消防9学时、卫生11学时、计量6学时。"
    assert any("计量6学时" in stem for stem in _sound(text))


@pytest.mark.parametrize(("whole", "sound"), [("集市精神的", True), ("", True)])
def test_roles_that_each_say_of_what_want_no_whole(whole: str, sound: bool) -> None:
    text = f"一、传统\n形成了“勤俭互助、诚信守约”的集市精神，其中勤俭互助是{whole}根脉，诚信守约是{whole}灵魂。"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert [is_sound(each) for each in recited] == [sound]


def test_a_limit_does_not_count_the_list_before_it() -> None:
    text = "一、联系制度\n集市管理员每年与每名摊主、每名货主谈话不少于2次。"
    assert any("谈话不少于＿＿＿＿次" in stem for stem in _sound(text))
    counted = "一、改造\n集市管理机构完成了河东、河西2个集市改造。"
    assert not any("＿＿＿＿个集市" in stem for stem in _sound(counted))


def test_a_figure_is_no_member_of_the_row_that_a_name_announces() -> None:
    text = "一、值守\n集市推行“摊长值守法”，摊长每月值守不少于6天，帮助摊主解决停车、排水难题。"
    assert not any("more of the same" in each.reason for each in _asked(text) if "值守不少于" in each.stem)
    assert any("值守不少于＿＿＿＿天" in stem for stem in _sound(text))


def test_members_that_one_noun_closes_are_told_apart() -> None:
    text = "一、货场\n按照所处的环节，货场的存货可分为原料存货、在制存货、维修存货和成品存货。"
    assert any("＿＿＿＿和＿＿＿＿" in stem for stem in _sound(text))


def test_what_is_named_behind_those_that_are_so_is_told_whole() -> None:
    text = "一、清点\n账面多于实物的称为短少，账面少于实物的称为溢余。短少应当当天查明原因。"
    assert "账面多于实物的称为＿＿＿＿。" in _sound(text)


def test_a_kind_that_names_itself_needs_no_heading_that_says_by_what_kinds_are_parted() -> None:
    text = (
        "一、冷库\n（一）按储存温度分\n1.高温冷库：适于存放鲜果，库内温度一般控制在2℃～8℃之间。\n"
        "2.低温冷库：适于存放冻肉，库内温度一般在-18℃以下。"
    )
    assert any(stem.startswith("高温冷库：") for stem in _sound(text))


@pytest.mark.parametrize(
    "rule",
    [
        "被劝离的摊主自劝离之日起4个月内不得重新摆摊。",
        "卫生不合格的摊点，取消当月评优资格，摊主补交保洁费的30%。",
        "改造集市内新增的摊位，占用面积不得超过集市总面积的15%。",
        "操办集市庙会，主办方应当提前9日向集市管理所报备。",
    ],
)
def test_a_rule_that_begins_with_a_verb_may_name_all_the_same_of_whom_it_speaks(rule: str) -> None:
    text = f"一、经营\n集市每天五点开市。{rule}"
    asked = [each for each in _asked(text) if each.stem[:6] == rule[:6]]
    assert asked
    assert all(is_sound(each) for each in asked if each.kind is QuestionKind.FILL_BLANK)


def test_before_a_term_ends_is_no_date_and_a_meeting_that_is_to_be_held_did_not_happen() -> None:
    text = (
        "一、换届\n任期届满前5个月，集市商会应当向集市管理所报告。\n二、例会\n"
        "会前要开展走访，会后要列出清单，整改情况在9日内向摊主公布。"
    )
    asked = [each for each in _asked(text) if "报告" in each.stem or "公布" in each.stem]
    assert {"5", "9"} <= {key for each in asked for key in each.answer}
    assert not any("does not say when" in each.reason for each in asked)


def test_what_follows_from_a_list_of_cases_says_of_what_they_are() -> None:
    text = "第一条 集市实行积分管理。\n第二条 有下列情形之一的，给予加分：\n（一）拾金不昧的，每次加6分；\n"
    text += "（二）帮扶孤老摊主的，每次加8分；\n（三）劝阻争吵的，每次加3分。\n第三条 本规约由商会解释。\n"
    asked = [each for each in _asked(text) if each.answer[0] in ("8", "8分")]
    assert asked
    assert all(is_sound(each) for each in asked)


@pytest.mark.parametrize(("told", "sound"), [("坚持便民，市场管理费压减8%", True), ("压减市场管理费8%", False)])
def test_the_date_of_the_paper_is_enough_behind_what_is_done(told: str, sound: bool) -> None:
    text = f"在全县集市工作会上的讲话\n（2022年3月6日）\n同志们：\n我讲几点意见。\n一、夜市\n{told}，带动就业80人。\n"
    asked = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK and "市场管理费" in each.stem]
    assert asked
    assert all("stands further before" not in each.reason for each in asked) == sound


def test_an_aim_of_a_plan_is_an_aim_of_whom_the_plan_is_for() -> None:
    text = "河湾县集市提升行动方案\n\n一、目标\n到2026年，建成星级集市18家，其中三星级7家。\n"
    text += "\n二、任务\n各镇摸清集市底数。\n"
    asked = [each for each in _asked(text) if "星级集市" in each.stem]
    assert asked
    assert not any("stands further before" in each.reason for each in asked)


def test_what_counts_a_list_behind_it_makes_no_word_with_its_last_member() -> None:
    text = "一、摊位\n集市管理所对摊位实行红、黄、绿三色管理。"
    assert any("红、＿＿＿＿、＿＿＿＿三色" in stem for stem in _sound(text))
