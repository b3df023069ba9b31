"""G12: which kinds of question are published, and what is only shown when asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.build import build_from_text
from question_bank.composition.weighing.reliability import ENOUGH, Trust, doubt, load_reliability
from question_bank.model import FormulationKind, QuestionKind, QuestionStatus

_KIND, _QUESTION = FormulationKind.FIGURES, QuestionKind.SINGLE_CHOICE
_WEAK = "一、要求\n一要坚定信念，筑牢根基。要坚定拥护“两个确立”，严格执行各项制度。"


def test_the_published_table_names_every_pair_once_and_makes_sense() -> None:
    table = load_reliability()
    assert len(table) >= 70
    assert all(trust.sound <= trust.read for trust in table.values())
    assert {question for _, question in table} == set(QuestionKind)


@pytest.mark.parametrize(
    ("trust", "doubted"),
    [
        (Trust("high", 0, 0), True),
        (Trust("medium", 0, 0), True),
        (Trust("high", 10, 9), False),
        (Trust("high", 10, 8), True),
        (Trust("medium", ENOUGH, ENOUGH), False),
        (Trust("medium", ENOUGH, ENOUGH - 2), False),
        (Trust("high", ENOUGH, ENOUGH - 3), True),
    ],
)
def test_what_was_read_counts_for_more_than_what_is_expected_once_it_is_enough(trust: Trust, doubted: bool) -> None:
    assert bool(doubt({(_KIND, _QUESTION): trust}, _KIND, _QUESTION, weak=False)) is doubted


@pytest.mark.parametrize(("taken", "alone", "doubted"), [(82, False, True), (82, True, False), (75, True, True)])
def test_stems_judged_one_by_one_need_a_kind_less_trusted(taken: int, alone: bool, doubted: bool) -> None:
    trust = Trust("high", 0, 0, 100, taken)
    assert bool(doubt({(_KIND, _QUESTION): trust}, _KIND, _QUESTION, weak=False, alone=alone)) is doubted


def test_a_kind_that_nobody_judged_and_a_weak_match_are_doubted() -> None:
    assert doubt({}, _KIND, _QUESTION, weak=False).startswith("G12")
    assert doubt({(_KIND, _QUESTION): Trust("high", 99, 99)}, _KIND, _QUESTION, weak=True).startswith("G12")


@pytest.mark.parametrize("line", ["figures\tsingle_choice\thigh\t3\t4", "figures\tsingle_choice\tgood\t3\t3"])
def test_a_line_that_makes_no_sense_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "table.tsv"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"table\.tsv:1"):
        load_reliability(file)


def test_doubtful_questions_are_made_but_not_published() -> None:
    built = build_from_text(_WEAK, "试用", generous=True)
    doubtful = [each for each in built.candidates if each.status is QuestionStatus.REVIEW]
    assert doubtful
    assert all(each.reason.startswith(("G12", "G13")) for each in doubtful)
    assert all(not each.reason for each in built.candidates if each.status is QuestionStatus.APPROVED)


def test_generous_shows_what_weak_matches_are_good_for_too() -> None:
    text = "二、问题\n（一）现状\n围绕人民群众的急难愁盼布局工作。" + _WEAK
    strict, generous = build_from_text(text, "试用"), build_from_text(text, "试用", generous=True)
    assert {each.id for each in strict.candidates} <= {each.id for each in generous.candidates}
    assert not any(each.gate == "G12" for each in generous.rejections)


def test_a_kind_that_nobody_has_read_waits() -> None:
    pair = (FormulationKind.CONSEQUENCE, QuestionKind.MATCHING)
    assert "not been judged" in doubt({pair: Trust("high", 0, 0)}, *pair, weak=False)
    assert not doubt({pair: Trust("high", 4, 4)}, *pair, weak=False)
