"""Distractors by their source: siblings, other lists, fine classes, couples, meetings, figures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_text
from question_bank.composition import distractors
from question_bank.composition.choose import at_place
from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.numbers import near_numbers
from question_bank.composition.source import Source
from question_bank.model import FormulationKind


def _texts(candidates: tuple[Candidate, ...]) -> list[str]:
    return [candidate.text for candidate in candidates]


def test_groups_are_ranked_and_no_wording_comes_twice() -> None:
    groups = distractors.ranked(
        [Candidate("甲", Origin.SIBLING)], [Candidate("甲", Origin.LEXICON), Candidate("乙", Origin.LEXICON)]
    )
    assert groups == (Candidate("甲", Origin.SIBLING), Candidate("乙", Origin.LEXICON))


def test_siblings_of_the_nearest_length_come_first() -> None:
    assert _texts(distractors.siblings("甲乙", ("甲乙", "甲", "丙丁戊己", "庚辛"))) == ["庚辛", "甲", "丙丁戊己"]


_LISTS = (
    "一、第一项主要任务\n一要强化政治建设。二要锻造过硬队伍。三要全面从严治党。\n"
    "二、第二项主要任务\n一要坚持理论自信，凝聚治理共识。二要坚持人民至上，协调各方利益。三要坚持系统观念，建构治理格局。"
)


def test_points_of_other_lists_have_the_commas_of_the_keys(source_of: Callable[..., Source]) -> None:
    source = source_of(_LISTS)
    own = next(each for each in source.formulations if each.subject == "第一项主要任务")
    found = _texts(distractors.points_elsewhere(source, own, ("强化政治建设", "锻造过硬队伍", "全面从严治党")))
    assert "坚持理论自信" in found
    assert not any("，" in text or text == "强化政治建设" for text in found)


def test_points_above_and_below_are_no_distractors(source_of: Callable[..., Source]) -> None:
    source = source_of(
        "一、总任务\n（一）加强领导。一要强化政治建设。二要锻造过硬队伍。三要全面从严治党。\n（二）完善制度。\n（三）压实责任。"
    )
    above = next(each for each in source.formulations if each.subject == "总任务")
    assert _texts(distractors.points_elsewhere(source, above, ("加强领导",))) == []


@pytest.mark.parametrize(
    ("terms", "some", "none"),
    [
        (("政治认同", "思想认同"), "价值认同", "政治功能"),
        (("获得感", "幸福感"), "归属感", "责任感"),
        (("组织力",), "战斗力", "凝聚力"),
    ],
)
def test_peers_come_from_the_finest_class(
    source_of: Callable[..., Source], terms: tuple[str, ...], some: str, none: str
) -> None:
    found = _texts(distractors.peers(source_of("全文。"), terms))
    assert some in found
    assert none not in found


def test_couples_keep_their_joint_and_use_no_part_twice(source_of: Callable[..., Source]) -> None:
    source = source_of("全文。")
    assert "前提和保障" in _texts(distractors.compounds(source, ("根本和核心", "基础和关键")))
    found = _texts(distractors.compounds(source, ("把方向、聚共识", "明责任、促落实")))
    assert found[:2] == ["管大局、强保障", "强队伍、抓监督"]
    assert distractors.compounds(source, ("毫无此词和别的词",)) == ()


def test_meetings_nearest_in_time_come_first(source_of: Callable[..., Source]) -> None:
    found = _texts(distractors.meetings(source_of("全文。"), "党的十九大"))
    assert found[:2] == ["党的十八大", "党的二十大"]
    assert all("全会" not in text for text in found)
    assert distractors.meetings(source_of("全文。"), "《党章》") == ()


def test_lists_built_alike_lend_their_members(source_of: Callable[..., Source]) -> None:
    source = source_of(
        "增进政治认同、思想认同、理论认同。不断扩大价值认同、文化认同、身份认同。实行事前控制、事中控制、事后控制。"
    )
    lists = [each for each in source.formulations if each.kind is FormulationKind.ENUMERATION]
    assert _texts(distractors.members_elsewhere(source, lists[0])) == ["价值认同", "文化认同", "身份认同"]
    assert distractors.members_elsewhere(source, lists[2]) == ()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("增强党组织政治功能", "增强基层党组织政治功能", True),
        ("基层治理", "严密的组织体系", False),
    ],
)
def test_wordings_of_one_subject_are_seen(one: str, other: str, alike: bool) -> None:
    assert distractors.alike_subject(one, other) is alike


def test_a_stated_difference_is_the_step_where_it_fits() -> None:
    assert _texts(near_numbers.numbers("517.6万个", ["61.1万个", "99.9%"]))[:3] == [
        "456.5万个",
        "578.7万个",
        "395.4万个",
    ]
    assert _texts(near_numbers.numbers("517.6万个", ["11.1万个"]))[:2] == ["467.6万个", "567.6万个"]


@pytest.mark.parametrize(
    ("figure", "row"),
    [
        ("96亩", [66, 76, 86, 106, 116, 126]),
        ("58天", [43, 48, 53, 63, 68, 73]),
        ("14名", [8, 10, 12, 16, 18, 20]),
        ("1386人", [1086, 1186, 1286, 1486, 1586, 1686]),
        ("九十一箱", [61, 71, 81, 101, 111, 121]),
        ("30分钟", [10, 15, 20, 45, 60, 90]),
    ],
)
def test_wrong_figures_surround_the_right_one_at_an_even_step(figure: str, row: list[int]) -> None:
    assert sorted(near_numbers.number_of(text) for text in _texts(near_numbers.numbers(figure, []))[:6]) == row


def test_wrong_results_of_a_small_change_are_as_near_as_what_was_before() -> None:
    assert _texts(near_numbers.numbers("2.02", [], "2.08"))[:4] == ["1.97", "2.07", "1.92", "2.12"]
    assert _texts(near_numbers.numbers("91.2%", [], "78.6%"))[:2] == ["89.2%", "93.2%"]


@given(st.integers(min_value=4, max_value=99999).filter(lambda value: value % 10 > 0))
def test_a_figure_may_be_the_least_or_the_greatest_of_an_even_row(value: int) -> None:
    near = _texts(near_numbers.numbers(f"{value}名", []))
    for place in range(4):
        chosen = at_place(f"{value}名", near, 3, place)
        row = sorted(near_numbers.number_of(text) for text in (*chosen, f"{value}名"))
        assert row.index(Decimal(value)) == place
        assert len({later - earlier for earlier, later in pairwise(row)}) == 1


@given(st.decimals(min_value=Decimal("0.1"), max_value=Decimal(99999), places=1))
def test_figures_keep_unit_and_decimals_and_are_never_round(value: Decimal) -> None:
    for text in _texts(near_numbers.numbers(f"{value}万个", [])):
        assert text.endswith("万个")
        assert text.split("万")[0][-2] == "."
        assert not text.startswith(("-", f"{value}万"))
        assert not text.split("万")[0].endswith("0")


@pytest.mark.parametrize(
    ("figure", "behind", "near"),
    [
        ("66千伏", "", ["35千伏", "110千伏", "20千伏", "220千伏"]),
        ("24V", "", ["12V", "36V", "42V", "110V"]),
        ("三十六伏", "", ["二十四伏", "四十二伏", "十二伏", "一百一十伏"]),
        ("250千伏安", "", ["200千伏安", "315千伏安", "160千伏安", "400千伏安"]),
        ("5kg", "水基灭火器", ["4kg", "8kg", "3kg", "20kg"]),
        ("35kg", "砂袋", ["30kg", "40kg", "25kg", "45kg"]),
        ("37千伏", "", ["32千伏", "42千伏", "27千伏", "47千伏"]),
    ],
)
def test_what_is_made_in_grades_has_no_wrong_size_between_them(figure: str, behind: str, near: list[str]) -> None:
    assert _texts(near_numbers.numbers(figure, [], behind=behind))[:4] == near


@pytest.mark.parametrize(
    ("year", "rows"),
    [
        ("一年", [["半年", "一年", "两年", "三年"], ["三个月", "半年", "一年", "两年"]]),
        ("1年", [["半年", "1年", "2年", "3年"], ["3个月", "半年", "1年", "2年"]]),
    ],
)
def test_a_year_stands_among_the_periods_that_are_laid_down(year: str, rows: list[list[str]]) -> None:
    near = _texts(near_numbers.numbers(year, []))
    for place, row in zip((0, 2), rows, strict=True):
        chosen = at_place(year, near, 3, place)
        assert sorted((*chosen, year), key=near_numbers.size_of) == row


def test_months_among_months_keep_their_order() -> None:
    near = _texts(near_numbers.numbers("6个月", []))
    assert sorted(near, key=near_numbers.size_of) == sorted(near, key=near_numbers.number_of)
    assert not any(text.endswith("年") for text in near)


def test_words_without_a_number_have_no_neighbours() -> None:
    assert near_numbers.numbers("若干个", []) == ()
    assert near_numbers.number_of("若干个") == 0


@given(
    st.integers(min_value=0, max_value=3), st.integers(min_value=0, max_value=4), st.integers(min_value=0, max_value=4)
)
def test_the_rank_of_a_figure_is_the_wanted_one_where_possible(place: int, below: int, above: int) -> None:
    admitted = [f"{50 - step}个" for step in range(1, below + 1)] + [f"{50 + step}个" for step in range(1, above + 1)]
    chosen = at_place("50个", admitted, 3, place)
    smaller = sum(near_numbers.number_of(text) < 50 for text in chosen)
    assert len(chosen) <= 3
    if below >= place and above >= 3 - place:
        assert smaller == place


def test_terms_are_chosen_among_things_of_one_kind() -> None:
    text = (
        "二、名词\n返浆水是指借毛管力上升的水。渗漏水是指沿大孔隙下渗的水。结合水是指被颗粒表面吸附的水。"
        "凝结水是指由水汽转化而来的水。点播是指按穴下种的方式。"
    )
    singles = [each for each in build_from_text(text, "试用").candidates if "说的是" in each.stem and each.options]
    assert singles
    assert all(option.endswith("水") for each in singles for option in each.options)


def test_a_meaning_is_asked_from_its_term_on() -> None:
    text = "二、名词\n" + "".join(
        f"{meaning}称为{term}。"
        for meaning, term in (
            ("借毛管力上升到地表附近的水", "返浆水"),
            ("在重力下沿孔隙下渗的水", "渗漏水"),
            ("被土粒表面牢牢吸附的水", "结合水"),
            ("由水汽在夜间转化而来的水", "凝结水"),
        )
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates if each.stem.startswith("按照材料的界定")]
    assert stems
    assert all("指的是" in stem and "称为" not in stem for stem in stems)


def test_what_a_thing_is_is_no_choice_among_judgements() -> None:
    text = (
        "一、充分认识建好书屋的重要意义\n（一）建好书屋，是满足群众文化需求的迫切需要。\n（二）建好书屋，是培育文明乡风的有效途径。"
        "\n（三）建好书屋，是提升治理水平的重要举措。\n二、加强管理\n理事会是书屋日常事务的管理机构。读书活动是凝聚人心的重要纽带。"
    )
    (asked,) = [each for each in build_from_text(text, "试用").candidates if "意义在于" in each.stem]
    assert set(asked.options) - set(asked.answer) == {"凝聚人心的重要纽带"}


def test_small_decimals_have_wrong_ones_about_a_tenth_away() -> None:
    assert _texts(near_numbers.numbers("3.6人", []))[:3] == ["3.1人", "4.1人", "2.6人"]
    assert _texts(near_numbers.numbers("1.08亿吨", []))[:2] == ["0.98亿吨", "1.18亿吨"]


def test_half_a_unit_of_a_limit_stands_among_halves() -> None:
    near = _texts(near_numbers.numbers("2.5小时", []))
    assert near[:3] == ["1.5小时", "3.5小时", "0.5小时"]
    assert "2.5米" not in near
    assert _texts(near_numbers.numbers("2.6小时", []))[0] != "1.6小时"
