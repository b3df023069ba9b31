"""What a bank file holds, for comparing it before and after; and whether its sums are true."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

_LOOKS = {
    "sets": "SELECT id, name FROM question_set ORDER BY id",
    "sections": "SELECT set_number, path, label, title FROM section ORDER BY id",
    "questions": """
        SELECT q.id, z.id, s.path, q.kind, q.status, q.fingerprint, q.version, q.formulation_id, q.stem, q.options,
            q.answer, q.explanation, q.evidence, q.more, q.status_before, q.retired_at
        FROM question AS q JOIN section AS s ON s.number = q.section_number
        JOIN question_set AS z ON z.number = q.set_number ORDER BY q.id
    """,
    "editions": """
        SELECT q.id, e.place, e.at, e.who, e.change, e.before
        FROM edition AS e JOIN question AS q ON q.number = e.question_number ORDER BY q.id, e.place
    """,
    "tags": """
        SELECT q.id, g.name FROM question_tag AS t JOIN tag AS g ON g.number = t.tag_number
        JOIN question AS q ON q.number = t.question_number ORDER BY q.id, g.name
    """,
}


def state(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that an organizer could notice, without the file's own numbers."""
    with closing(sqlite3.connect(path)) as raw:
        return {name: raw.execute(sql).fetchall() for name, sql in _LOOKS.items()}


def assert_sums_are_true(path: Path) -> None:
    """Check that tallies and tags say what the rows say, and that no key points nowhere."""
    with closing(sqlite3.connect(path)) as raw:
        kept = {row[:4]: row[4] for row in raw.execute("SELECT * FROM tally WHERE questions > 0")}
        rows = raw.execute("SELECT set_number, section_number, kind, status FROM question").fetchall()
        assert kept == Counter(rows)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        said = raw.execute(
            "SELECT DISTINCT q.number, t.value FROM question AS q JOIN json_each(q.more, '$.tags') AS t ORDER BY 1, 2"
        )
        listed = raw.execute(
            """
            SELECT t.question_number, g.name FROM question_tag AS t JOIN tag AS g ON g.number = t.tag_number
            ORDER BY 1, 2
            """
        )
        assert listed.fetchall() == said.fetchall()
        raw.execute("INSERT INTO question_terms (question_terms) VALUES ('integrity-check')")
