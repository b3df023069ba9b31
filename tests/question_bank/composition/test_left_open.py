"""Stories and rows of points: when a deed was, which activities, whose shoulder; what stands alone is told so."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _made(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def test_a_deed_of_a_dry_summer_is_told_with_it() -> None:
    text = (
        "守堤人\n\n一、守堤\n2019年夏天大旱，石桥河断流两个月。"
        "村委会一边分片轮供，一边组织青年开着5辆水车给学校送水，一共送水860吨。\n"
    )
    stems = [each.stem for each in _made(text) if "水车" in each.stem]
    assert stems
    assert all("2019年夏天大旱，" in stem for stem in stems)


def test_each_activity_is_of_the_work_over_it() -> None:
    text = (
        "驻村工作讲义\n\n一、方法\n（一）院坝工作\n1.院坝人数：一般10至15人。\n2.每次活动结束后4日内形成记录。\n"
        "（二）文化活动\n1.开展前：做问卷调查。\n2.开展后：公示经费。\n"
    )
    stems = [each.stem for each in _made(text) if "活动结束后" in each.stem]
    assert all("院坝工作" in stem for stem in stems)


def test_halves_that_say_when_are_offered_beside_others_that_do() -> None:
    text = (
        "驻村工作讲义\n\n一、原则\n（一）尊重差异。不歧视，不评判。\n（二）保守秘密。不外传，不议论。\n二、方法\n（一）文化活动\n"
        "1.开展前：做问卷调查，不少于50份。\n2.开展中：安排安全员，提前报备。\n3.开展后：公示经费情况，不少于7日。\n"
    )
    singles = [each for each in _made(text) if each.kind is QuestionKind.SINGLE_CHOICE and "开展" in each.answer[0]]
    assert all(option.startswith("开展") for each in singles for option in each.options)


def test_whose_shoulder_and_which_canal_waits() -> None:
    text = (
        "守堤人\n\n一、守堤\n1999年8月，一块飞石砸中他的左肩；2003年，工程停了整整一年；2008年，大渠全线贯通。\n"
        "乡亲们把这条渠叫作“同心渠”。老人拉着队长的手说：“我活了七十一年，头一回喝上自来水。”\n"
    )
    stems = [each.stem for each in _made(text)]
    assert not any("他的左肩" in stem or stem.startswith(("乡亲们把这条渠", "老人拉着")) for stem in stems)
    assert not any("“乡亲们把这条渠”" in stem for stem in stems)


def test_a_speech_is_asked_without_whom_it_is_held_to() -> None:
    text = "守堤人\n\n一、学习\n同志们，县委已于2026年3月作出决定，在全县开展向周大川同志学习的活动。\n"
    assert not any("同志们" in each.stem for each in build_from_text(text, "试用").candidates)


def test_a_row_of_things_is_not_cut_from_who_bore_them() -> None:
    text = "守堤人\n\n一、守堤\n修渠那些年，家里的五亩稻田、两个老人、一个孩子，全靠她一个人。\n"
    stems = [each.stem for each in _made(text) if "稻田" in each.stem]
    assert all("全靠" in stem for stem in stems)


def test_counted_cases_and_papers_to_be_handed_in_are_asked_by_their_name() -> None:
    text = (
        "工友讲义\n\n一、什么是工伤\n要注意，有三种情况不能认定为工伤：故意犯罪的，醉酒或者吸毒的，自残或者自杀的。\n"
        "申请时要交三样材料：工伤认定申请表；劳动关系的证明材料；医疗诊断证明书。\n"
    )
    stems = {each.stem: each.answer for each in _made(text) if each.kind is QuestionKind.RECITATION}
    assert any("不能认定为工伤的三种情况" in stem for stem in stems)
    assert any("申请时要交的三样材料" in stem for stem in stems)


def test_a_list_announced_by_a_clause_is_called_by_its_noun() -> None:
    text = (
        "工友讲义\n\n一、保密\n下列三种情形属于保密例外：\n（1）有自伤危险的；\n（2）可能伤害他人的；\n（3）司法机关依法要求的。\n"
        "二、申报\n应当申报的常见情形有：\n1、在工作时间受到事故伤害的；\n2、患职业病的；\n3、因公外出受到伤害的。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("属于保密例外的三种情形" in stem for stem in stems)
    assert not any("情形有”" in stem for stem in stems)


def test_two_things_done_at_once_are_no_halves() -> None:
    text = (
        "接待讲义\n\n一、谈话要点\n1.多用开放式提问，少用“为什么”。\n2.多说鼓励的话，少说评判的话。\n3.多听对方讲，少打断对方。\n"
        "4.倾听时身体微微前倾，保持目光接触。\n"
    )
    pairs = [each for each in _made(text) if "相对应" in each.stem]
    assert not any("身体微微前倾" in each.stem or "身体微微前倾" in "".join(each.answer) for each in pairs)


def test_what_closes_a_lesson_is_not_told_of_its_last_part() -> None:
    text = (
        "工友讲义\n\n一、什么是工伤\n工伤由市人社局认定。\n二、职工的义务\n职工应当在上岗前参加培训。\n"
        "学习结束后，各单位应当在6月30日前组织一次测试。\n"
    )
    assert not any("义务”" in each.stem and "测试" in each.stem for each in _made(text))


def test_a_statement_does_not_stop_at_a_time_or_a_means() -> None:
    text = (
        "工友讲义\n\n一、申请\n单位应当自事故发生之日起30日内，向市人社局提出认定申请。\n"
        "2018年冬天，村支部6名党员利用周末，自己出工，用了13天把水接到了山腰。\n"
    )
    stems = [each.stem.rstrip("。") for each in _made(text)]
    assert not any(stem.endswith(("日内", "周末")) for stem in stems)
