"""Labels at the head of a point: left out of the stem where its words stand alone, never taken for a term."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question
from tests.question_bank.formulations.finding import items_found

_RULES = """合作社章程要点
一、理事会
1.地位：理事会是合作社的执行机构，由五名理事组成，一般每月召开1次。
2.任期：水库管护小组每届任期4年，放水员一般每届任期2年。
3.理事条件：应当热心公益、办事公道，一般应当具有3年以上社龄。
4.轮值：每班巡渠2次，发现渗漏超过5处立即上报。
5.工作机制：农户负责、小组协调、合作社兜底、县站指导。
"""


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _stems(text: str) -> list[str]:
    return [each.stem for each in _asked(text)]


def test_a_label_is_left_out_where_the_sentence_names_its_subject() -> None:
    stems = _stems(_RULES)
    assert "理事会是合作社的执行机构，由五名理事组成，一般＿＿＿＿召开1次。" in stems
    assert "水库管护小组每届任期＿＿＿＿年，放水员一般每届任期＿＿＿＿年。" in stems


def test_the_evidence_keeps_the_label() -> None:
    (question,) = [each for each in _asked(_RULES) if each.stem.startswith("水库管护小组每届任期＿")]
    assert question.evidence[0].text.startswith("任期：水库")


def test_a_property_needs_the_label_that_it_is_of() -> None:
    text = "一、浸种\n1.催芽：温度为30℃，时间为36小时，每4小时翻动一次。"
    assert not any(stem.startswith("温度为") for stem in _stems(text))


@pytest.mark.parametrize("opening", ["理事条件：应当", "轮值：每班巡渠"])
def test_a_label_stays_that_the_sentence_needs(opening: str) -> None:
    assert not any(stem.startswith(opening.partition("：")[2]) for stem in _stems(_RULES))


def test_the_name_of_a_list_stays() -> None:
    assert not any(stem.startswith("农户负责") for stem in _stems(_RULES))


def test_a_label_before_a_whole_statement_with_a_list_is_left_out() -> None:
    text = "一、机构\n1.性质：水利协会是由受益农户自愿组成，行使斗渠管理权、收费权、维护权的群众组织。"
    stems = _stems(text)
    assert not any(stem.startswith("性质：") and "＿" in stem for stem in stems)


@pytest.mark.parametrize("said", ["理事长说：", "大会强调：", "主要任务是："])
def test_what_announces_words_is_no_label(said: str) -> None:
    stems = _stems(f"一、要点\n1.{said}合作社每年完成清淤12处，水费收缴率达95.5%。")
    assert not any(stem.startswith("合作社每年") for stem in stems)


@pytest.mark.parametrize(
    "rule",
    [
        "表决：表决必须有三分之二以上的理事出席才能开始，并由监事逐一核对到会人员的姓名。",
        "培训：放水员每年应当至少参加1次县水利站举办的集中培训；新放水员还应当跟班学习。",
        "年检：渠首闸门一般每半年由县站的技术员检查一遍并填写加盖公章的记录。",
        "会费：社员的会费可以用自家生产的、质量合格的粮食折抵或者分期交清的现金。",
    ],
)
def test_a_rule_behind_a_label_is_no_definition(rule: str) -> None:
    assert items_found(f"一、制度\n1.{rule}", FormulationKind.DEFINITION) == []
    assert items_found(f"一、制度\n{rule}\n{rule.replace('：', '办法：')}", FormulationKind.DEFINITION) == []


def test_a_meaning_goes_on_behind_a_semicolon() -> None:
    text = "毛渠：从农渠引水、直接灌入田块的末级渠道；它也用来排水。\n斗门：装在斗渠渠首、控制进水多少的小闸门。"
    ((first, _),) = items_found(text, FormulationKind.DEFINITION)
    assert first == "毛渠—从农渠引水、直接灌入田块的末级渠道；它也用来排水"
