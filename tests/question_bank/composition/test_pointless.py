"""What points nowhere waits for review, statements are told to their main clause, and wrong options share the field."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.composition.dating.years import YEAR
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.list_names import list_name
from question_bank.composition.numbers.near_numbers import numbers
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, kind: str = "", title: str = "试用") -> list[Question]:
    asked = build_from_text(text, title).candidates
    return [each for each in asked if not kind or (each.formulation and each.formulation.kind == kind)]


def _sound(text: str, kind: str = "", title: str = "试用") -> list[Question]:
    return [each for each in _asked(text, kind, title) if is_sound(each)]


def test_a_class_that_holds_one_of_two_sides_gives_no_wrong_options() -> None:
    text = "一、馆与人的关系\n数字展厅是手段，服务群众是目的。\n"
    options = [option for each in _asked(text, "parallel_roles") for option in each.options]
    assert not {"管理党员", "教育党员"} & set(options)


def test_years_long_ago_are_shown_among_their_neighbours() -> None:
    for year, apart in ((1796, 21), (1927, 9), (1368, 60)):
        near = [int(each.text.removesuffix("年")) for each in numbers(f"{year}年", ())]
        assert near
        assert all(0 < abs(each - year) <= apart for each in near)
    assert [each.text for each in numbers("30年", ())][:2] == ["20年", "40年"]


def test_what_stands_a_span_of_time_before_waits_for_its_main_clause() -> None:
    text = "一、盘点\n元旦、春节、清明等节日前5个工作日，各分馆应当开展一次藏品盘点。\n"
    stems = [each.stem for each in _asked(text) if each.kind in (QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)]
    assert stems
    assert all("藏品盘点" in stem or "藏品" in stem for stem in stems)


def test_the_finding_that_calls_for_a_duty_is_no_statement() -> None:
    text = "一、巡查\n发现漏水、断电等重大险情，馆员应当立即上报，最迟不得超过30分钟。\n"
    blanks = [each for each in _asked(text) if each.kind is QuestionKind.FILL_BLANK and "发现" in each.stem]
    assert blanks
    assert all("上报" in each.stem for each in blanks)


def test_numbers_that_are_part_of_names_are_no_steps() -> None:
    text = "一、险情分级\n险情分为三级：一级险情1小时内处置，二级险情6小时内处置，三级险情2日内处置。\n"
    assert not any("级险情1小时内处置" in each.answer for each in _asked(text, "sequence"))
    assert _asked("一、巡查口诀\n巡查要做到一看水位、二查闸门、三听机声。\n", "sequence")


def test_what_something_is_no_more_than_is_no_subject() -> None:
    text = "一、说明\n流行的看法不过是少数人的意见。邻近的河东馆走的是开架借阅的路子。\n"
    assert not any("不过”" in each.stem or "走的”" in each.stem for each in _asked(text, "judgement"))


def test_the_words_a_speech_ends_with_begin_no_stem() -> None:
    text = "一、变化\n“书虽旧，读的人新。”河东村老馆长秦有田说。到2022年，河东村的借阅量由每年37次增加到96次。\n"
    assert not any("秦有田说" in each.stem for each in _asked(text))


def test_a_sentence_of_some_it_begins_no_stem() -> None:
    text = "一、由来\n秦有田试图用它建立一门整理旧书的学问。后来县馆把这套办法称作“柜号法”。\n"
    assert not any(each.stem.startswith("秦有田试图用它") for each in _asked(text))


def test_that_town_is_the_one_named_nearer() -> None:
    text = "云河市图书馆学习提纲\n\n一、外地做法\n榆山市有一批老厂房。2020年6月，该市砖窑街道率先探索“红砖书屋”机制。\n"
    assert not any("云河市砖窑街道" in each.stem for each in _asked(text, title="云河市图书馆学习提纲"))


def test_features_are_called_by_whose_they_are() -> None:
    assert list_name("与旧馆相比，数字馆有三个显著特点", "基本概念") == "数字馆的三个显著特点"
    assert list_name("开展活动以来有三个显著特点", "基本概念") != "开展活动以来的三个显著特点"
    bare = "一、外地做法\n两地做法不同，但有三点共同启示：一是坚持开架借阅；二是坚持夜间开馆；三是坚持送书下乡。\n"
    assert not any("“三点共同启示”" in each.stem for each in _sound(bare, "ordered_points"))


def test_a_head_that_says_nothing_and_some_field_wait() -> None:
    text = "一、借阅中的问题\n拖欠不还是危害最大的一类。“北坡做法”是这方面的典型。\n"
    assert not _sound(text, "judgement")


def test_any_two_things_differ() -> None:
    text = "一、两类书\n善本与普通古籍既有联系又有区别。\n"
    assert not any("区别" in each.answer for each in _sound(text, "contrast"))


def test_one_of_several_relations_is_not_asked_for() -> None:
    text = "一、处理好几对关系\n要正确处理借与还的关系。要正确处理藏书与用书的关系：藏书是基础，用书是目的。\n"
    assert not any("的关系" in each.stem for each in _sound(text, "coordination"))


def test_a_verb_is_no_part_of_a_member() -> None:
    text = "一、处置\n对受到警告、停借处理的读者，所在分馆应当在15日内回访。\n"
    assert not any("受到警告" in each.answer for each in _sound(text, "coordination"))


def test_what_is_said_of_a_subject_is_counted_in_the_whole_text() -> None:
    row = "阅览室是读者自习的场所，是馆员服务的窗口。"
    more = "一、阅览室的布局\n阅览室分为南北两区。\n"
    recited = [each for each in _asked(f"{more}{row}\n") if "点论断" in each.stem]
    assert all("elsewhere" in each.reason for each in recited)


def test_a_rule_keeps_its_occasion() -> None:
    text = "馆员守则\n\n一、报告\n遇到漏水、断电等重大险情，馆员应当立即上报。\n"
    assert not any(each.stem.endswith("规定，馆员应当立即上报。") for each in _sound(text, "rule", "馆员守则"))


def test_may_for_should_is_no_error_in_a_theory() -> None:
    text = "第一章 阅读史\n\n一、方法\n评价古代藏书家应当坚持历史分析方法和比较分析方法。\n"
    assert not _sound(text, "rule", "阅读史")


def test_a_row_of_failings_need_not_measure_alike() -> None:
    failings = (
        "学习流于形式，以抄写代替研读；二是借还登记不及时，漏登错登；三是采购把关不严，重复采购未根除；"
        "四是对读者的意见建议视而不见，敷衍之风盛行"
    )
    asked = _asked(f"一、服务中的突出问题\n全馆存在的突出问题主要有四类：一是{failings}。\n", "two_part_heading")
    assert asked
    assert not any("not built alike" in each.reason for each in asked)


def test_to_know_people_is_no_person() -> None:
    text = "一、馆员成长\n素质培养是起点，知事识人是基础，选拔任用是关键，从严管理是重点。\n"
    asked = _asked(text, "parallel_roles")
    assert asked
    assert not any("not built alike" in each.reason for each in asked)


def test_a_list_is_called_without_the_comma_before_its_count() -> None:
    assert topic_of("旧书修补具有独立的价值，主要表现在四个方面") == "旧书修补具有独立的价值"


def test_a_year_in_numerals_is_a_year() -> None:
    assert YEAR.search("一九八四年，新任馆长秦有田提出方针")
    assert YEAR.search("二〇〇三年建馆")
    assert not YEAR.search("一九二年级")


def test_works_without_a_name_wait_in_the_history_of_a_county() -> None:
    text = "{}\n\n【红岩水库】红岩水库位于云河上游。2008年至2010年，水库实施除险加固，总投资3860万元。\n"
    county = _sound(text.format("云河县水利沿革"), "figures", "云河县水利沿革")
    assert not any(each.stem.startswith("2008年至2010年，水库") for each in county)
    own = _sound(text.format("红岩水库沿革"), "figures", "红岩水库沿革")
    assert any("水库实施除险加固" in each.stem for each in own)


def test_what_the_section_sums_up_with_is_no_wrong_point() -> None:
    text = (
        "一、外馆的启示\n（一）坚持开架借阅\n方便读者。\n（二）坚持夜间开馆\n延长时间。\n（三）坚持送书下乡\n送到村里。\n"
        "二、改进的任务\n（一）推进书目上网\n数据归一。\n（二）建好分馆队伍\n选派馆员。\n（三）激发读者参与\n开展评书。\n"
        "总之，开架借阅是办馆的根本保证。\n"
    )
    options = [option for each in _asked(text, "ordered_points") if "改进" in each.stem for option in each.options]
    assert options
    assert "坚持开架借阅" not in options
