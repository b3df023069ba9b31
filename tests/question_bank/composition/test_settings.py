"""G12: which stems are published by where they are from and by how they say what they speak of."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.build import build_from_text
from question_bank.composition.reliability import ACCEPTED
from question_bank.composition.settings import (
    ENOUGH,
    Count,
    Document,
    Setting,
    Standing,
    load_settings,
    unsettled,
)
from question_bank.model import Question, QuestionKind

_SETTING = Setting(Document.OTHER, Standing.NAMED, joined=False)
_HELD = "G12: of stems that stand like this one"


def _blanks(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.FILL_BLANK]


def test_the_table_names_every_setting_once() -> None:
    table = load_settings()
    assert len(table) == len(Document) * len(Standing) * 2
    assert any(not unsettled(table, setting) for setting in table)
    assert any(unsettled(table, setting) for setting in table)


@pytest.mark.parametrize(
    ("count", "held"),
    [
        (Count(100, round(100 * ACCEPTED)), False),
        (Count(100, round(100 * ACCEPTED) - 1), True),
        (Count(ENOUGH, ENOUGH), False),
        (Count(ENOUGH - 1, ENOUGH - 1), True),
    ],
)
def test_a_setting_is_trusted_when_enough_were_read_and_taken(count: Count, held: bool) -> None:
    assert bool(unsettled({_SETTING: count}, _SETTING)) is held


def test_a_setting_nobody_judged_is_not_trusted() -> None:
    assert unsettled({}, _SETTING)


@pytest.mark.parametrize(
    "line",
    ["other\tnamed\tone\t3\t4", "story\tnamed\tone\t3\t3", "other\tnamed\ttwo\t3\t3", "other\tnamed\tone\t3"],
)
def test_a_line_that_makes_no_sense_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "settings.tsv"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"settings\.tsv:1|not enough values|not a valid"):
        load_settings(file)


def test_a_stem_that_shares_a_word_with_its_heading_is_published() -> None:
    made = _blanks(
        "消防讲义\n一、灭火器检查\n灭火器每月检查1次，检查情况记入台账。\n二、疏散演练\n疏散演练每半年组织1次。"
    )
    assert made
    assert not any(each.reason for each in made)


def test_the_same_sentence_waits_where_its_heading_has_to_be_put_before_it() -> None:
    text = "窗口讲义\n一、首问负责\n首问负责是基本制度。\n二、值守时限\n对来访群众要在15分钟内接待，5个工作日内答复。"
    made = [each for each in _blanks(text) if "15分钟" in each.evidence[0].text]
    assert made
    assert all(each.reason.startswith(("G12", "G13")) for each in made)


def test_in_a_report_a_heading_before_the_stem_is_enough() -> None:
    body = "\n一、2023年平安建设\n全镇把平安建设摆在突出位置，层层压实责任。\n全镇调解纠纷312件，办结信访事项45件。"
    reported = [each for each in _blanks("清河镇2023年工作报告" + body) if "312" in each.answer]
    told = [each for each in _blanks("清河镇的故事" + body) if "312" in each.answer]
    assert reported
    assert not any(each.reason for each in reported)
    assert [each.stem for each in told] == [each.stem for each in reported]
    assert all(each.reason.startswith(_HELD) for each in told)


def test_in_a_paper_of_measures_too_below_whoever_issues_it_but_not_in_a_lecture_on_one() -> None:
    work = "全镇把平安建设摆在突出位置，层层压实责任。\n全镇调解纠纷不少于312件，办结信访事项45件。"
    issued = "清河镇党委 清河镇人民政府\n"
    body = "\n（临政发〔2023〕4号）\n一、2023年平安建设\n" + work
    laid_down = [each for each in _blanks(issued + "关于加强基层治理的实施意见" + body) if "312" in each.answer]
    taught = [
        each for each in _blanks(issued + "《关于加强基层治理的实施意见》学习讲义" + body) if "312" in each.answer
    ]
    assert laid_down
    assert not any(each.reason.startswith(_HELD) for each in laid_down)
    assert [each.stem for each in taught] == [each.stem for each in laid_down]
    assert all(each.reason.startswith(_HELD) for each in taught)
