"""The hot statements go through their indexes and read no table from end to end."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from question_bank.model import QuestionFilter, QuestionFlag, derive_id
from question_bank.storage import BankStore, draw, filter_sql, known, reading, search, sequence, undoing
from tests.builders import questions

_EVERYTHING = QuestionFilter(text="甲", tags=("乙",), reasons=("丙",), flags=tuple(QuestionFlag))
_STATEMENTS = {
    "stretch of sections": (draw.STRETCH_OF_SECTIONS, "USING COVERING INDEX question_in_section"),
    "stretch of sets": (draw.STRETCH_OF_SETS, "USING COVERING INDEX question_in_set"),
    "stretch with conditions": (draw.STRETCH_NARROWED, "USING INDEX question_in_section"),
    "references by number": (draw.REFS_BY_NUMBER, "USING INTEGER PRIMARY KEY"),
    "of formulations": (filter_sql.OF_FORMULATIONS, "USING INDEX question_of_formulation"),
    "in order": (sequence.IN_ORDER, "USING INDEX question_in_order"),
    "count with conditions": (sequence.COUNT_NARROWED, "USING INDEX question_in_order"),
    "count up to a question": (sequence.COUNT_UP_TO, "USING INDEX question_in_order"),
    "questions by id": (reading.QUESTIONS_BY_ID, "USING INDEX question_by_id"),
    "references by id": (reading.REFS_BY_ID, "USING INDEX question_by_id"),
    "questions of formulations": (reading.FORMULATION_QUESTIONS, "USING INDEX question_of_formulation"),
    "known by fingerprint": (known.KNOWN_BY_FINGERPRINT, "USING INDEX question_in_set"),
    "added by an import": (undoing.ADDED, "USING INTEGER PRIMARY KEY"),
    "updated by an import": (undoing.UPDATED, "USING INTEGER PRIMARY KEY"),
    "a search": (
        search.INDEXED.format(columns="q.id", joins="", conditions=f"AND {search.IN_GROUPS} {{narrowed}}"),
        "USING INTEGER PRIMARY KEY",
    ),
    "a scan": (search.SCANNED.format(columns="q.id", joins="", conditions="{narrowed}"), "USING INTEGER PRIMARY KEY"),
    "known by id": (known.KNOWN_BY_ID, "USING INDEX question_by_id"),
}


@pytest.mark.parametrize(("sql", "index"), _STATEMENTS.values(), ids=list(_STATEMENTS))
def test_a_hot_statement_uses_its_index(tmp_path: Path, sql: str, index: str) -> None:
    path = tmp_path / "bank.db"
    with BankStore.open(path) as store:
        store.add("甲", questions(16), set_id=derive_id("set", "甲"), added_at=1)
    connection = sqlite3.connect(path)
    narrowed, _ = filter_sql.narrowing(_EVERYTHING)
    sql = sql.replace("{narrowed}", narrowed)
    values = ["[]"] * (len(set(re.findall(r"\?\d", sql))) + len(re.findall(r"\?(?!\d)", sql)))
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    connection.close()
    assert any(line.startswith("SEARCH q ") and index in line for line in plan), plan
    assert not {"SCAN q", "SCAN s", "SCAN z"}.intersection(" ".join(line.split()[:2]) for line in plan), plan


def test_a_search_walks_its_index_and_sorts_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    BankStore.open(path).close()
    connection = sqlite3.connect(path)
    sql = search.INDEXED.format(columns="q.id", joins="", conditions="")
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", ["党", 0, 9, 50])]
    connection.close()
    assert plan[0].startswith("SCAN question_terms VIRTUAL TABLE INDEX"), plan
    assert not any("B-TREE" in line for line in plan), plan


def test_a_page_in_document_order_is_not_sorted(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    BankStore.open(path).close()
    connection = sqlite3.connect(path)
    plan = [
        row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sequence.IN_ORDER.format(narrowed='')}", [None] * 5)
    ]
    connection.close()
    assert not any("B-TREE" in line for line in plan), plan
