"""The named steps by which bank.db came to its shape; a step is never edited once shipped, only followed by another."""

from __future__ import annotations

from sqlite_utils import Database, Migrations


def bank_migrations() -> Migrations:
    """Return the steps in the order they are applied; their number is the file's `user_version`."""
    steps = Migrations("question_bank")
    for step in (create_sets_and_questions, create_outlines_and_formulations, remember_status_before_retiring):
        steps()(step)
    return steps


def create_sets_and_questions(db: Database) -> None:
    """Make sets, their sections, questions with everything packed into one row, and the tallies of questions.

    `number`s are this file's own short keys; `id`s are the 16 bytes by which other files know a row. `kind` and
    `status` are the codes of `rows.py`; `options`, `answer`, `evidence` and `more` are JSON.
    """
    for statement in _SETS_AND_QUESTIONS:
        db.execute(statement)


def create_outlines_and_formulations(db: Database) -> None:
    """Make the outline of a set, with its structure as JSON, and the key formulations found in it."""
    for statement in _OUTLINES_AND_FORMULATIONS:
        db.execute(statement)


def remember_status_before_retiring(db: Database) -> None:
    """Let a retired question know the status it goes back to (NULL: in use, or retired before this was kept)."""
    db.execute("ALTER TABLE question ADD COLUMN status_before INTEGER CHECK (status_before BETWEEN 1 AND 2)")


_SETS_AND_QUESTIONS = (
    """
    CREATE TABLE question_set (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE section (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        set_number INTEGER NOT NULL REFERENCES question_set (number),
        parent_number INTEGER REFERENCES section (number),
        position INTEGER NOT NULL,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        path TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX section_in_order ON section (set_number, position)",
    """
    CREATE TABLE question (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL CHECK (length(id) = 16),
        set_number INTEGER NOT NULL REFERENCES question_set (number),
        section_number INTEGER NOT NULL REFERENCES section (number),
        kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 8),
        status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 3),
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
        version INTEGER NOT NULL,
        formulation_id BLOB,
        formulation_kind TEXT,
        added_at INTEGER NOT NULL,
        retired_at INTEGER,
        stem TEXT NOT NULL,
        options TEXT NOT NULL,
        answer TEXT NOT NULL,
        explanation TEXT NOT NULL,
        evidence TEXT NOT NULL,
        more TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX question_by_id ON question (id)",
    # Fingerprints are uniform hashes: walking these two from any point is a fair sample of a set or a section.
    "CREATE UNIQUE INDEX question_in_set ON question (set_number, kind, fingerprint)",
    "CREATE INDEX question_in_section ON question (section_number, kind, status, fingerprint)",
    # The row's number comes last in every index: this one walks a section in the order of adding.
    "CREATE INDEX question_in_order ON question (section_number, kind, status)",
    """
    CREATE TABLE tally (
        set_number INTEGER NOT NULL REFERENCES question_set (number),
        section_number INTEGER NOT NULL REFERENCES section (number),
        kind INTEGER NOT NULL,
        status INTEGER NOT NULL,
        questions INTEGER NOT NULL CHECK (questions >= 0),
        PRIMARY KEY (set_number, section_number, kind, status)
    ) STRICT, WITHOUT ROWID
    """,
)

_OUTLINES_AND_FORMULATIONS = (
    """
    CREATE TABLE outline (
        set_number INTEGER PRIMARY KEY REFERENCES question_set (number),
        title TEXT NOT NULL,
        raw TEXT NOT NULL,
        structure TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE formulation (
        set_number INTEGER NOT NULL REFERENCES question_set (number),
        id BLOB NOT NULL CHECK (length(id) = 16),
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        section_number INTEGER REFERENCES section (number),
        spans TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (set_number, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX question_of_formulation ON question (set_number, formulation_id) WHERE formulation_id IS NOT NULL
    """,
)
