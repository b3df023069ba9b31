"""Doubts that ask for the form that makes a question faulty: what is sound without it goes free, what has it waits."""

from __future__ import annotations

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
