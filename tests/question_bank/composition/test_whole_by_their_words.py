"""Doubts that good questions met: rules that name their subject, tasks with a month, clauses that are whole."""

from __future__ import annotations

from question_bank.composition.framing.wholeness import broken_off
from tests.question_bank.composition.publishing import asked_of, sound_of

_RULES = "云河县渡口管理办法\n第一条 为了规范渡口，制定本办法。\n第二章 渡船\n第二条 渡船实行登记。"


def _held_free(text: str, words: str) -> bool:
    return any(words in each.stem for each in sound_of(text))


def test_an_article_names_its_subject_though_that_begins_with_a_verb() -> None:
    assert _held_free(_RULES + "救生筏由当班船工每班检查。", "救生筏由当班船工")


def test_an_outcome_in_an_article_is_of_what_stands_before() -> None:
    assert not any(each.stem.startswith("表决结果") for each in sound_of(_RULES + "表决结果应当在9日内书面告知船主。"))


def test_a_task_with_a_month_is_of_the_year_of_its_paper() -> None:
    text = "一、学习安排\n各村支部要在7月底前完成集中学习，时间不少于9学时。"
    assert _held_free(text, "7月底前完成集中学习")


def test_a_month_in_a_history_needs_its_year() -> None:
    text = "一、渡口的来历\n1931年设渡。至7月底，全县建立渡口37处。"
    assert not any(each.stem.startswith("至7月底") for each in sound_of(text))


def test_what_something_weighs_is_laid_down() -> None:
    text = "一、渡口安全\n渡口安全在乡镇年度考核中的权重由9%提高到16%。"
    assert _held_free(text, "权重由")


def test_a_step_with_its_own_subject_needs_no_name_of_the_step() -> None:
    text = "一、渡口党建怎么抓\n第二步是严格组织生活。渡口支部党员大会一般每季度召开1次，每月8日为主题党日。"
    assert _held_free(text, "支部党员大会一般")


def test_a_limit_is_whole_before_the_case_behind_it() -> None:
    assert not broken_off("每户摊位的面积不超过12平方米", "，使用明火的，应当再隔一堵墙。")
    assert not broken_off("考核结果分为上、中、下三等", "，连续两年为下等的，取消摊位。")
    assert broken_off("在河道边搭建摊棚", "，情节严重的，取消摊位。")


def test_a_base_is_no_way_to_what_follows() -> None:
    text = "一、渡口史\n石埠会议是根据地历史上的转折点，它决定把渡船化整为零。"
    held = [each for each in asked_of(text, "judgement") if "main clause" in each.reason]
    assert not held


def test_of_a_party_to_a_case_it_is_told_which_case() -> None:
    text = "一、反面的教训\n去年有人伪造渡船登记。当事人受到严重警告处分，三年内不得申请渡船。"
    assert not any(each.stem.startswith("当事人") for each in sound_of(text))


def test_what_something_is_not_is_asked_by_a_long_name() -> None:
    text = "一、公共设施\n公共设施并不等于“由乡镇出资的设施”。"
    assert _held_free(text, "公共设施并不等于")


def test_a_short_word_that_something_is_not_is_an_everyday_one() -> None:
    text = "一、认识\n有的船工把开航检查当成“走过场”。"
    assert not _held_free(text, "当成“＿＿＿＿”")


def test_no_blank_begins_behind_the_sign_in_a_number() -> None:
    text = "一、处罚\n迟报渡船事故的，对责任人处3,000元以上1万元以下的经济处罚。"
    assert not any("3,＿" in each.stem for each in sound_of(text))


def test_points_that_bear_the_name_of_their_list_are_its_members() -> None:
    text = "一、处理好三个关系\n（一）行船与养船的关系。先养后行。\n（二）快与稳的关系。稳字当先。\n"
    text += "（三）人与船的关系。人在船在。"
    assert not any("only name" in each.reason for each in asked_of(text, "ordered_points"))
