"""G12: how likely a question is taken by how it looks, and that the table says what was judged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_text
from question_bank.composition.weighing.odds import LINE, Odds, Step, chance, load_odds, unlikely
from question_bank.composition.weighing.settings import Document, Setting, Standing
from question_bank.composition.weighing.traits import Looks, traits_of
from question_bank.model import Evidence
from tests.benchmarks.odds import fitted, judged, lines_of

SAMPLES = Path(__file__).parents[2] / "samples" / "outlines"
_SETTING = Setting(Document.RULES, Standing.HEADED, joined=False)
_TEXT = "红湖水库管理办法\n第一条 水库有大坝三座，其中主坝长360米。水位超过12米时，人员撤离。\n"


def _traits(words: str, said: str) -> Mapping[str, int]:
    start = _TEXT.index(words)
    return traits_of(Looks("figures", "fill_blank", _SETTING, said, Evidence(start, start + len(words), words), _TEXT))


def test_traits_tell_how_the_evidence_stands() -> None:
    inside = _traits("其中主坝长360米", "其中主坝长360米")
    assert inside["begins after comma"] == inside["ends at stop"] == 1
    assert (inside["sentence before it"], inside["cited length"], inside["place in paragraph"]) == (12, 9, 3)
    whole = _traits("水位超过12米时，人员撤离", "水位超过12米时，人员撤离")
    assert (whole["begins after comma"], whole["sentence before it"], whole["ends at stop"]) == (0, 0, 1)
    assert whole["states figures"] == whole["asks by fill_blank"] == whole["stands in rules headed one"] == 1


@pytest.mark.parametrize(
    ("said", "trait", "count"),
    [
        ("主坝长360米。", "further sentences", 0),
        ("大坝有三座。主坝长360米。", "further sentences", 1),
        ("我们的主坝长360米", "says 我", 1),
        ("这座主坝长360米", "says 这", 1),
    ],
)
def test_traits_tell_how_the_stem_reads(said: str, trait: str, count: int) -> None:
    assert _traits("其中主坝长360米", said)[trait] == count


@pytest.mark.parametrize(
    ("document", "said", "count"),
    [
        (Document.REPORT, "2023年，主坝长360米。", 1),
        (Document.REPORT, "主坝长360米。", 0),
        (Document.RULES, "2023年，主坝长360米。", 0),
    ],
)
def test_a_year_counts_in_a_report_only(document: Document, said: str, count: int) -> None:
    setting = Setting(document, Standing.HEADED, joined=False)
    looks = Looks("figures", "fill_blank", setting, said, Evidence(0, 4, _TEXT[:4]), _TEXT)
    assert traits_of(looks)["year in report"] == count


def test_a_step_is_taken_above_its_bound_only() -> None:
    odds = Odds(0.0, {"length": (Step(10, -1.0), Step(20, -2.0))})
    shares = [chance(odds, {"length": length}) for length in (10, 11, 21)]
    assert shares == pytest.approx([0.5, 0.2689, 0.0474], abs=1e-4)


def test_what_is_likely_taken_is_published() -> None:
    assert unlikely(LINE) == ""
    assert unlikely(0.7).startswith("G12: of questions that look like this one blind readers take about 70%")


@given(st.dictionaries(st.sampled_from(sorted(load_odds().steps)), st.integers(-1, 500)))
def test_a_chance_lies_between_none_and_all(traits: dict[str, int]) -> None:
    assert 0 < chance(load_odds(), traits) < 1


@pytest.mark.parametrize("line", ["year\t0", "year\tnone\t0.1", "year\t0\t0.1\nyear\t0\t0.2", "year\t0\t0.1"])
def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "odds.tsv"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"odds\.tsv|unpack|invalid"):
        load_odds(file)


def test_the_table_is_what_the_judged_questions_say() -> None:
    table = load_odds()
    assert lines_of(fitted(judged())) == lines_of(table)
    counted = [trait for trait in table.steps if not trait.startswith(("states ", "asks ", "stands "))]
    assert counted
    assert set(counted) <= set(judged()[0].traits)


def test_what_looks_unlikely_is_made_and_waits() -> None:
    text = (SAMPLES / "local_history.txt").read_text(encoding="utf-8")
    made = build_from_text(text, "地方史").candidates
    assert any(each.reason.startswith("G12: of questions that look like this one") for each in made)
