"""Terms, pairs, lists and shares that are none are not published; what looks like them and is sound is."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of, stems_of

_PAPER = "护渠工作学习提纲\n\n一、主要情况\n{}\n"


def test_what_somebody_lacks_is_no_term() -> None:
    told = (
        "短板有两条。所谓“不强”，是指完成渠道鉴定的只占保存总量的一成左右。所谓“护渠人”，是指受村里委托看管渠道的人员。"
    )
    asked = sound_of(_PAPER.format(told), "definition")
    assert any("护渠人" in each.stem + " ".join(each.answer) for each in asked)
    assert not any("不强" in each.stem + " ".join(each.answer) for each in asked)


def test_words_that_point_to_a_list_are_no_meaning() -> None:
    told = "队长立下三条规矩：器材先过河，人再过河；群众先坐下，干部再坐下；放完先收场，队员再吃饭。"
    told += "这三条被后来的护渠队员称作“三先三后”，一直传了下来。"
    assert not [each for each in asked_of(_PAPER.format(told), "definition") if is_sound(each)]


def test_what_is_worn_is_no_duty() -> None:
    told = "上渠前查人。\n浇筑岗位：阻燃服、隔热面罩、隔热手套。\n清淤岗位：安全帽、防护眼镜、耳塞。\n"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if "的职责是" in stem]


def test_shares_are_not_asked_behind_the_whole_that_they_are_of() -> None:
    told = "2031年对1500株渠边树的调查显示，土壤板结引起的占54%，病虫引起的占23%，施工伤根引起的占17%，其他原因占6%。"
    assert not [stem for stem in stems_of(_PAPER.format(told)) if stem.split("指出，")[-1].startswith("施工伤根")]


def test_points_of_a_score_are_asked() -> None:
    told = "考评表分三栏：巡查栏占40分，护坡栏占35分，记录栏占25分。"
    assert [stem for stem in stems_of(_PAPER.format(told)) if "占＿＿＿＿分" in stem]


def test_a_name_that_mostly_stands_in_the_stem_is_not_asked() -> None:
    told = "实施“百名护渠师”计划，到2036年培养持证护渠师100名。"
    assert not [each for each in sound_of(_PAPER.format(told), "slogan") if "百名护渠师" in each.answer]


@pytest.mark.parametrize("points", [("总体思路", "主要目标", "五项重点任务")])
def test_headings_that_every_plan_has_are_no_points(points: tuple[str, ...]) -> None:
    text = "护渠工作会议学习提纲\n\n一、会议的主要内容\n" + "".join(
        f"（{number}）{point}\n护渠要按季节安排，汛前汛后各查一遍。\n"
        for number, point in zip("一二三", points, strict=True)
    )
    recited = [each for each in asked_of(text) if each.kind is QuestionKind.RECITATION and points[0] in each.answer]
    assert recited
    assert not any(map(is_sound, recited))


def test_half_a_definition_is_not_judged() -> None:
    told = "静渠期，是指从插秧前5天起，到插秧后3天止，原则上不得开闸放水的时段。"
    judged = [each for each in sound_of(_PAPER.format(told), "figures") if each.kind is QuestionKind.TRUE_FALSE]
    assert all(each.stem.endswith("的时段。") for each in judged)


def test_of_three_roles_the_last_is_not_told_before_all() -> None:
    told = "要守好三把尺。守政治的尺，听招呼、守规矩。守规程的尺，按章办、不省步。守廉洁的尺，分公私、不伸手。"
    told += "其中，守政治的尺是根本，守规程的尺是关键，守廉洁的尺是保证。"
    assert not [stem for stem in stems_of(_PAPER.format(told), "parallel_roles") if "。其中，" in stem]


def test_roles_under_a_heading_are_asked() -> None:
    text = "护渠工作学习提纲\n\n一、指导方针\n护渠要有章法。安全是前提，保护是底线，衔接是途径，便民是目的。\n"
    assert [stem for stem in stems_of(text, "parallel_roles") if "安全是＿＿＿＿" in stem]


def test_what_a_thing_is_judged_to_be_is_asked() -> None:
    asked = [
        each for each in sound_of(_PAPER.format("安全闸是护渠操作者的生命门。"), "judgement") if "生命门" in each.answer
    ]
    assert asked
    somebody = sound_of(_PAPER.format("投诉的用户是一位请了半天假的护士。"), "judgement")
    assert not [each for each in somebody if "护士" in each.answer]


@pytest.mark.parametrize("name", ["三看一问"])
def test_a_name_that_its_list_counts_out_is_not_asked(name: str) -> None:
    told = f"接收旧渠料实行“{name}”：看日期，看包装，看湿度，问来源。"
    assert not [each for each in sound_of(_PAPER.format(told), "slogan") if name in each.answer]


def test_a_heading_that_states_nothing_is_not_asked() -> None:
    text = "护渠工作学习提纲\n\n一、一次实战：二月十一日的83分钟\n那天渠口决了。\n"
    assert not [each for each in sound_of(text, "figures") if "83" in " ".join((each.stem, *each.answer))]


def test_a_blank_that_a_note_took_along_is_not_counted() -> None:
    told = "基本要求是：不清楚不开机，不停机不伸手，不检测不进仓，不清扫不交班（以下简称“四不”）。"
    assert all(
        "＿＿＿＿" in each.stem for each in asked_of(_PAPER.format(told)) if each.kind is QuestionKind.FILL_BLANK
    )


def test_members_that_a_mould_holds_are_not_cut_out_of_it() -> None:
    told = "收粮要围绕“有人收粮、有钱收粮、有仓收粮、有车运粮”来做。"
    stems = stems_of(_PAPER.format(told), "enumeration")
    assert not [stem for stem in stems if "有＿＿＿＿粮" in stem]


def test_a_time_is_no_half_of_what_is_told_of_it() -> None:
    text = "站史\n\n一、走过的路\n建站之初，全站形成了三道把关办法。发展之中，全站添了自动仪器。\n"
    claims = [each.stem for each in sound_of(text, "stages") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [stem for stem in claims if "相对应的内容是" in stem]


def test_a_meaning_that_a_condition_follows_is_not_recited_with_it() -> None:
    told = "损耗率指当季未分发的粮食重量占入库总重量的比例，连续两个季度超过8%的，应当整改。"
    recited = [each for each in sound_of(_PAPER.format(told), "definition") if each.kind is QuestionKind.RECITATION]
    assert not [each for each in recited if each.answer[0].endswith("的")]


def test_a_statement_is_no_term() -> None:
    told = "防护分三道。第一道是空气阀：孔口大，充水时排气。第二道是泄压阀：设定值为工作压力的1.2倍。"
    assert not [
        each for each in sound_of(_PAPER.format(told), "definition") if "第二道是" in each.stem + "".join(each.answer)
    ]


@pytest.mark.parametrize(
    "told", ["全渠四处渡口中，三处是石渡，一处是浮桥。", "三句话里，守得住寂寞是前提，亮得起灯光是目的。"]
)
def test_roles_of_what_is_only_counted_are_not_asked(told: str) -> None:
    stems = [stem for stem in stems_of(_PAPER.format(told), "parallel_roles") if "四处渡口" not in stem]
    assert not [stem for stem in stems if not stem.startswith("请默写")]


def test_half_of_a_post_on_the_line_is_no_figure() -> None:
    told = "2023年7月9日，K9+850处渠堤被冲开，抢修队43分钟赶到。"
    assert not [each for each in asked_of(_PAPER.format(told), "figures") if "850" in each.answer]


def test_a_body_without_a_verb_is_no_event() -> None:
    text = "蚕桑所史\n\n一、沿革\n1918年，岚州蚕桑讲习所。1949年11月，讲习所由军管会接管。1972年，讲习所恢复。\n"
    claims = [each.stem for each in sound_of(text, "stages") if each.kind is QuestionKind.TRUE_FALSE]
    assert not [stem for stem in claims if stem.endswith("年，岚州蚕桑讲习所。")]


def test_points_of_one_half_are_not_asked_under_a_heading_of_two() -> None:
    text = (
        "夜班工作学习提纲\n\n一、成效与不足\n全区夜间诉求下降。但也要看到存在的不足。\n（一）夜班长期运转，人员疲劳。\n"
        "（二）司机流动性大，议事难。\n（三）数据刷新慢，调度难。\n"
    )
    asked = [each for each in sound_of(text, "ordered_points") if "“成效与不足”" in each.stem]
    assert not [each for each in asked if each.kind in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)]
