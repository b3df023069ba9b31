"""What is published: no kind that blind readers took too seldom, and nothing that only a span of years dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.build import build_from_text, build_questions
from question_bank.composition.weighing.reliability import ACCEPTED, CREDIT, FEWEST, doubt, load_reliability
from question_bank.model import Question, QuestionStatus
from tests.question_bank.composition.publishing import is_sound

HISTORY = Path(__file__).parents[2] / "samples" / "outlines" / "local_history.txt"


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def test_an_era_is_no_date_but_a_year_is_one() -> None:
    text = "一、发展壮大（1978—2005）\n东山医院收治烧伤患者37例，治愈率达到94.6%。"
    waiting = [each for each in _asked(text) if "1978—2005" in each.stem]
    assert waiting
    assert {each.reason for each in waiting} == {"G13: the stem does not say when this was"}
    dated = "一、发展壮大（1978—2005）\n1987年，东山医院收治烧伤患者37例，治愈率达到94.6%。"
    assert any(is_sound(each) for each in _asked(dated) if "1987年" in each.stem)


@pytest.mark.parametrize(
    "words", ["1976年5月3日全线贯通，使沿线8个公社用上了自来水。", "1934年2月至7月，先后有260名工人被捕。"]
)
def test_a_date_alone_is_nobody_who_did_it(words: str) -> None:
    made = [each for each in _asked(f"一、往事\n东山大渠1972年开工。{words}") if words[:7] in each.stem]
    assert made
    assert all(each.stem.startswith("东山大渠") or each.status is QuestionStatus.REVIEW for each in made)
    alone = [each for each in _asked(f"一、往事\n{words}") if words[:7] in each.stem]
    assert all(each.status is QuestionStatus.REVIEW for each in alone)


def test_whoever_did_it_may_stand_behind_the_date() -> None:
    text = "一、往事\n1976年5月3日，东山大渠全线贯通，使沿线8个公社用上了自来水。"
    assert [each for each in _asked(text) if is_sound(each)]


def test_no_kind_below_the_line_of_the_blind_readers_is_published() -> None:
    table = load_reliability()
    below = [
        pair
        for pair, trust in table.items()
        if trust.blind >= FEWEST and trust.accepted + CREDIT < ACCEPTED * (trust.blind + CREDIT)
    ]
    assert below
    assert all(doubt(table, *pair, weak=False) for pair in below)


def test_what_the_table_holds_back_is_made_all_the_same() -> None:
    made = build_questions(HISTORY).candidates
    held = [each for each in made if each.reason.startswith("G12") and "not been judged" not in each.reason]
    assert held
    assert all(is_sound(each) and each.status is QuestionStatus.REVIEW for each in held)
