"""Stems that say enough: of the paper's own body, by whoever did it, of names of one mould, at a limit."""

from __future__ import annotations

import pytest

from question_bank.composition.framing.standing import names_subject
from question_bank.composition.readings.holders import somebody_acts
from question_bank.model import QuestionKind
from tests.question_bank.composition.conftest import MakeSource
from tests.question_bank.composition.publishing import asked_of, is_sound, stems_of


@pytest.mark.parametrize(
    ("title", "words", "named"),
    [
        ("云河纺纱厂厂史", "到1987年，全厂有职工612人", True),
        ("云河儿童福利院值班讲义", "院内配备的器材有三种", True),
        ("云河纺纱厂厂史", "到1987年，全院有职工612人", False),
        ("值班讲义", "全院每季度组织一次演练", False),
    ],
)
def test_a_paper_in_the_name_of_a_body_tells_of_it(source_of: MakeSource, title: str, words: str, named: bool) -> None:
    source = source_of(f"{title}\n\n一、概况\n{words}。\n")
    assert names_subject(source, words) is named


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("车间主任李敬之带着三人守炉，保住了炉子", True),
        ("李敬之住在窑边三个月", True),
        ("首任主任是铁匠出身的李敬之", False),
        ("县里派技术员李敬之到各村调查", False),
        ("回来以后，李敬之试了几十次", False),
    ],
)
def test_who_did_it_is_named_in_the_first_clause(words: str, acts: bool) -> None:
    assert somebody_acts(words) is acts


def test_what_a_named_person_did_in_some_years_needs_no_year_of_its_own() -> None:
    text = (
        "云河砖厂厂史\n\n一、困难年代（1966—1976）\n1967年夏，厂里断了煤。窑炉一旦骤冷，炉壁就会开裂。"
        "烧窑车间主任李敬之带着五名老工人轮流守窑，用小火保温九十六天，保住了窑炉。\n"
    )
    stems = stems_of(text, "figures")
    assert any("李敬之带着五名老工人轮流守窑，用小火保温" in stem for stem in stems)


def test_names_of_one_mould_go_together_without_a_whole() -> None:
    row = "一、主要经验\n船员们记得牢。{}。\n"
    alike = asked_of(row.format("看帆是基础，补帆是主业，换帆是退路"), "parallel_roles")
    assert [each for each in alike if each.kind is QuestionKind.TRUE_FALSE and is_sound(each)]
    unlike = asked_of(row.format("人才是基础，制度是保障，资金是条件"), "parallel_roles")
    assert not [each for each in unlike if each.kind is QuestionKind.TRUE_FALSE and is_sound(each)]


def test_until_when_something_is_to_be_done_is_no_event() -> None:
    text = "云河冷库温度讲义\n\n一、处理\n质检室在6小时内完成货物评估。\n"
    assert any("质检室在" in stem for stem in stems_of(text, "figures"))
    told = "云河冷库简介\n\n一、抢修\n质检室在6小时内完成了货物评估。\n"
    assert not any("质检室在" in stem for stem in stems_of(told, "figures"))
