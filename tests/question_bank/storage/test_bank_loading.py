"""A load leaves the bank as adding one by one does, and its indexes as they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import Evidence, Question, QuestionFilter, QuestionKind, derive_id
from question_bank.model.import_record import Intake
from question_bank.model.merge import Verdict
from question_bank.storage import BankStore, adding
from tests.builders import question
from tests.question_bank.storage.bank_state import assert_sums_are_true, state

SET, OTHER = derive_id("set", "甲"), derive_id("set", "乙")
_INDEXES = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"


@pytest.fixture
def short_chunks() -> Iterator[None]:
    """Let a load begin with the fourth question."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adding, "_CHUNK", 4)
        yield


@st.composite
def _incoming(draw: st.DrawFn) -> Question:
    """One of few questions, of few wordings, which may be a later version, or have a source."""
    wording, id_ = draw(st.integers(0, 30)), draw(st.none() | st.integers(0, 30))
    made = question(wording, QuestionKind.SINGLE_CHOICE, version=draw(st.sampled_from((1, 1, 1, 2))))
    if id_ is not None:
        made = replace(made, id=question(id_).id)
    if draw(st.integers(0, 5)) == 5:
        made = replace(made, evidence=(Evidence(0, 2, "甲乙"),), section=("第一章",))
    return made


@pytest.mark.usefixtures("short_chunks")
def test_a_load_does_what_adding_one_by_one_does(tmp_path_factory: pytest.TempPathFactory) -> None:
    @given(st.lists(st.integers(0, 40), max_size=3, unique=True), st.lists(_incoming(), min_size=1, max_size=24))
    def it_does(held: list[int], incoming: list[Question]) -> None:
        folder = tmp_path_factory.mktemp("load")
        told: dict[str, list[Verdict]] = {"all": [], "each": []}
        for way in ("all", "each"):
            with BankStore.open(folder / way) as store:
                for number in held:
                    store.add(
                        "乙" if number % 2 else "甲", [question(number)], set_id=(SET, OTHER)[number % 2], added_at=1
                    )
                groups = [incoming] if way == "all" else [[each] for each in incoming]
                for group in groups:
                    store.add("甲", group, set_id=SET, added_at=2, told=told[way].append)
            assert_sums_are_true(folder / way)
        assert told["all"] == told["each"]
        assert state(folder / "all") == state(folder / "each")
        assert _indexes(folder / "all") == _indexes(folder / "each")

    it_does()


@pytest.mark.usefixtures("short_chunks")
def test_a_load_that_fails_leaves_the_indexes(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    with BankStore.open(path) as store:
        before = _indexes(path)
        invalid = replace(question(90), answer=())
        with pytest.raises(ValueError, match="not valid"):
            store.add("甲", [*map(question, range(10)), invalid], set_id=SET, added_at=1)
        assert _indexes(path) == before
        assert store.sets() == ()


@pytest.mark.usefixtures("short_chunks")
def test_a_load_can_be_taken_back(tmp_path: Path) -> None:
    with BankStore.open(tmp_path / "bank.db") as store:
        store.add("甲", [question(99)], set_id=SET, added_at=1)
        intake = Intake("题库.csv")
        report = store.add("甲", map(question, range(20)), set_id=SET, added_at=2, intake=intake)
        assert report.added == 20
        assert intake.number is not None
        assert store.undo_import(intake.number, at=3).removed == 20
        assert store.count(QuestionFilter()) == 1
    assert_sums_are_true(tmp_path / "bank.db")


def _indexes(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(_INDEXES).fetchall()
