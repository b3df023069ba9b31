"""Questions that answer or refute themselves wait, and what a history leaves to the sentence before is told with it."""

from __future__ import annotations

import re

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of


def test_a_name_that_holds_the_figure_waits() -> None:
    text = "河湾县史话\n\n一、减息\n1943年春，河湾县政府推行“三七减息”，规定利息一律减去原额的37%。\n"
    blanked = [each for each in asked_of(text, "figures") if each.kind is not QuestionKind.TRUE_FALSE]
    assert blanked
    assert not any(is_sound(each) for each in blanked)


def test_a_numeral_of_a_name_is_no_figure_to_ask_for() -> None:
    text = "调律讲义\n\n一、律制\n钢琴采用十二平均律，就是把一个八度平均分成十二个半音，相邻两个的频率之比都相等。\n"
    asked = [each for each in asked_of(text, "figures") if each.answer == ("十二个",)]
    assert asked
    assert not any(is_sound(each) for each in asked)


def test_parts_that_do_not_make_the_whole_refute_themselves() -> None:
    text = "场馆名录\n\n一、场馆\n河湾县现有文化场馆9个，其中县属3个、镇属6个。\n"
    wrong = [each for each in sound_of(text, "figures") if each.answer == ("错误",)]
    assert not wrong


def test_a_count_of_the_list_before_it_is_not_blanked() -> None:
    text = "河湾县史话\n\n一、机构\n1931年，河湾县政府下设民政、财税、教育3个科，管辖5个区、27个乡。\n"
    blanks = [each for each in asked_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert all("3个科" in each.stem for each in blanks)
    assert not any(each.answer == ("3个",) for each in asked_of(text))


def test_an_office_is_told_with_its_body_or_waits() -> None:
    text = (
        "河湾县史话\n\n一、建党\n1927年3月4日，河湾县第一次农民代表大会在石桥村召开，选举产生了河湾县农民协会，"
        "佃农出身的陈大勇当选为主席。\n1931年5月，赵文清赴省城求学。1932年，李敬之创办平民夜校。1933年，周怀民主编《春雷》。\n"
    )
    stems = [each.stem for each in sound_of(text, "fact") if "主席" in each.stem]
    assert stems
    assert all("农民协会" in stem for stem in stems)


def test_a_fight_without_its_year_waits() -> None:
    text = (
        "河湾县史话\n\n一、反“清剿”\n1934年9月，独立三团转移，留下一个连坚持斗争。守军调集4个团的兵力进山“清剿”。"
        "1936年2月，守军又来一次。\n"
    )
    assert any("个团" in each.stem for each in asked_of(text))
    assert not any("团的兵力" in each.stem and "年" not in each.stem for each in sound_of(text))


def test_what_stands_inside_is_told_with_what_it_stands_in() -> None:
    text = "河湾县史话\n\n一、纪念\n1986年，河湾县烈士陵园在南山脚下建成，占地42亩；园内石碑高17.5米。\n"
    stems = [each.stem for each in asked_of(text) if "石碑" in each.stem]
    assert stems
    assert not any("石碑" in each.stem and "陵园" not in each.stem for each in sound_of(text))


def test_what_something_was_done_for_is_told_with_what_was_done() -> None:
    text = "河湾县史话\n\n一、交通站\n1947年秋，渡口交通站站长李素梅为掩护63名伤员转移，引开追兵后壮烈牺牲。\n"
    stems = [each.stem for each in asked_of(text, "figures")]
    assert stems
    assert all("引开追兵" in stem for stem in stems)


def test_where_something_holds_is_told_with_what_holds_there() -> None:
    text = "地下作业规程\n\n一、下井作业\n进入地窖、水池、管沟等地下空间，必须先通风、再检测、后作业。\n"
    assert not any(each.stem.rstrip("。").endswith("等地下空间") for each in sound_of(text))


def test_a_rating_is_told_with_its_appraisal() -> None:
    text = "支部工作办法\n\n一、奖惩\n连续两年被评为“较差”的，由镇党委约谈支部书记。\n"
    assert not any("按照材料的规定，连续" in each.stem for each in sound_of(text, "consequence"))


def test_what_most_people_named_is_told_with_the_survey() -> None:
    text = (
        "作风建设讲稿\n\n一、问题\n2021年，全县开展窗口服务问卷测评，收回问卷860份，"
        "群众反映最集中的三个问题依次是：排队过久、材料过多、答复过慢。\n"
    )
    stems = [each.stem for each in sound_of(text) if "最集中" in each.stem]
    assert stems
    assert all("问卷测评" in stem for stem in stems)
    assert not any("问题依次”" in each.stem for each in asked_of(text))


def test_an_army_of_its_own_name_is_not_called_by_the_county() -> None:
    text = "河湾县革命简史（1926—1949）\n\n一、转移\n1934年9月，独立第三团主力奉命转移，留下280余人坚持斗争。\n"
    assert not any("河湾县独立第三团" in each.stem for each in asked_of(text))


def test_a_history_that_calls_troops_some_is_no_story_without_names() -> None:
    text = (
        "河湾县史话\n\n一、解放\n1949年4月2日，解放军某部解放河湾县城，俘敌370余人。"
        "1949年5月6日，河湾县人民政府成立，高远山任县长。\n"
    )
    assert not any("story without names" in each.reason for each in asked_of(text))
    told = "服务讲稿\n\n一、办事\n某公司被拖欠货款。平台在2个工作日内转办，追回货款37万元。\n"
    assert any("story without names" in each.reason for each in asked_of(told))


def test_the_enemy_is_not_offered_beside_our_own() -> None:
    text = (
        "河湾县史话\n\n一、战斗\n1932年6月，独立团在双河口战斗中生俘敌旅长马得标。1929年5月，赵文清任县委书记。"
        "1930年5月，李敬之任县委书记。1931年5月，周怀民任县委书记。\n"
    )
    assert not any("河湾县＿" in each.stem or "河湾县（" in each.stem for each in asked_of(text))
    assert not any(each.kind is QuestionKind.SINGLE_CHOICE and "敌旅长" in each.stem for each in sound_of(text, "fact"))


def test_events_of_another_age_betray_themselves() -> None:
    text = (
        "河湾县史话\n\n一、大事\n1931年7月，县委机关迁至石桥村。1934年3月5日，独立团攻占河湾县城。"
        "1937年10月，县大队在南山组建。1988年，烈士陵园在南山建成。\n"
    )
    for each in sound_of(text, "stages"):
        if each.kind is QuestionKind.SINGLE_CHOICE:
            assert "1988年" not in each.stem
        if each.answer == ("错误",):
            assert "1988年" not in each.stem
            assert "烈士陵园" not in each.stem


def test_the_name_by_which_a_time_is_told_is_not_left_out_too() -> None:
    text = "河湾县史话\n\n一、转入地下\n“五二六”政变后，守军在河湾县开始“清乡”，县支部被迫转入地下。\n"
    stems = [each.stem for each in sound_of(text, "slogan")]
    assert not any("“＿＿＿＿”政变后" in stem and stem.count("＿＿＿＿") > 1 for stem in stems)


def test_a_span_of_years_is_not_asked_among_days() -> None:
    text = (
        "河湾县史话\n\n一、大事（1930年至今）\n1931年7月，县委机关迁至石桥村。1933年3月至1934年9月，守军先后三次围攻南山。"
        "1937年10月，县大队在南山组建。1939年5月，县中学在石桥村开办。\n"
    )
    for each in sound_of(text, "stages"):
        if each.kind is QuestionKind.TRUE_FALSE and each.answer == ("错误",):
            assert ("至1934年" in each.stem) is ("三次围攻" in each.stem)
    assert any(each.answer == ("错误",) for each in sound_of(text, "stages"))


def test_events_that_say_when_they_were_are_not_asked_for_it() -> None:
    text = (
        "河湾县医院史\n\n一、办院（1912—1999）\n1979年，医院设立中医科。1984年，医院恢复院长负责制。"
        "1989年10月16日，医院救治“10·16”翻车事故的伤员。1992年5月，医院举行建院80周年大会。1996年，医院开办护士学校。2008年5月，四川汶川发生特大地震，医院派出救护队。\n"
    )
    asked = sound_of(text, "stages")
    assert asked
    for each in asked:
        if each.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE):
            assert "10·16" not in each.stem + "".join(each.options)
            assert "周年" not in each.stem + each.answer[0]
            assert "汶川" not in each.stem + each.answer[0]


def test_whoever_enters_the_yard_is_named() -> None:
    text = (
        "入厂须知\n\n一、相关方管理\n外来检查人员进入库区，由接待部门负责安全告知，并安排专人陪同。"
        "外包施工单位进场前，应当与公司签订安全协议，缴纳保证金3万元。\n"
    )
    stems = [each.stem for each in asked_of(text, "figures")]
    assert stems
    assert not any("外来检查" in stem for stem in stems)


def test_a_verb_of_duty_is_no_name_of_steps() -> None:
    text = "地下作业规程\n\n一、下井作业\n进入地窖，必须严格执行“先通风、再检测、后作业”。\n"
    assert not any("“必须”" in each.stem for each in asked_of(text))


def test_a_whole_is_not_blanked_beside_all_its_parts() -> None:
    text = (
        "河湾镇2023年工作总结和2024年工作计划\n\n二、2024年工作计划\n（一）队伍建设\n"
        "公开招聘专业人员3名，其中古籍管理1名、信息技术2名。实行轮岗，每人每年下村不少于15天。\n"
    )
    blanks = {each.answer: each for each in asked_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK}
    assert is_sound(blanks["15",])
    assert not is_sound(blanks["3",])


_PRESS = (
    "河湾县印刷社社史\n\n一、沿革\n1952年，印刷社在东街开办。1956年，印刷社买进脚踏铅印机。1958年，推广到全县。"
    "1963年，社长郑守仁在全县大会上指出，铅字要当天归盘。1971年，印刷社迁到西街。\n"
)


def test_an_event_is_told_as_a_history_tells_it() -> None:
    sound = [each for each in sound_of(_PRESS, "stages") if each.kind is QuestionKind.TRUE_FALSE]
    assert sound
    assert all("年，印刷社" in each.stem and "材料" not in each.stem for each in sound)
    assert not any("归盘" in each.stem for each in sound)


def test_a_wrong_history_has_the_wrong_year_and_says_the_right_one() -> None:
    stated = [each for each in sound_of(_PRESS, "stages") if each.kind is QuestionKind.TRUE_FALSE]
    false = [each for each in stated if each.answer == ("错误",)]
    assert false
    assert all(re.fullmatch("“\\d{4}年”应为“\\d{4}年”。", each.explanation) for each in false)


def test_an_event_of_nobody_and_one_that_begins_a_speech_wait_for_review() -> None:
    stated = [each.stem for each in sound_of(_PRESS, "stages") if each.kind is QuestionKind.TRUE_FALSE]
    assert not any("推广到全县" in stem or "指出" in stem for stem in stated)
