"""The named steps by which bank.db came to its shape; a step is never edited once shipped, only followed by another."""

from __future__ import annotations

from sqlite_utils import Database, Migrations


def bank_migrations() -> Migrations:
    """Return the steps in the order they are applied; their number is the file's `user_version`."""
    steps = Migrations("question_bank")
    for step in (
        create_sets_and_questions,
        create_outlines_and_formulations,
        remember_status_before_retiring,
        keep_imports_editions_tags_and_reports,
        index_terms_of_questions,
        index_first_characters_of_terms,
    ):
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


def keep_imports_editions_tags_and_reports(db: Database) -> None:
    """Remember each import and what it changed, the earlier versions of questions, their tags, and members' reports.

    `first_number` and `last_number` bound the rows that an import made, `first_section` its sections. An edition holds
    what a change replaced, as `rows.packed` writes it. `question_tag` repeats what the rows say in `more`, so that tags
    can be looked for.
    """
    for statement in _IMPORTS_EDITIONS_TAGS_AND_REPORTS:
        db.execute(statement)


def index_terms_of_questions(db: Database) -> None:
    """Make the index of the search: terms of questions by number, filled in slices up to `indexed_to`."""
    for statement in _TERMS:
        db.execute(statement)


def index_first_characters_of_terms(db: Database) -> None:
    """Make the index of the search anew with one of first characters, so that a single character is found at once."""
    for statement in _FIRST_CHARACTERS:
        db.execute(statement)


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

_IMPORTS_EDITIONS_TAGS_AND_REPORTS = (
    """
    CREATE TABLE import_record (
        number INTEGER PRIMARY KEY,
        set_number INTEGER REFERENCES question_set (number) ON DELETE SET NULL,
        set_name TEXT NOT NULL,
        made_set INTEGER NOT NULL CHECK (made_set IN (0, 1)),
        file TEXT NOT NULL,
        at INTEGER NOT NULL,
        found INTEGER NOT NULL,
        added INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        skipped INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        first_number INTEGER NOT NULL,
        last_number INTEGER NOT NULL,
        first_section INTEGER NOT NULL,
        undone_at INTEGER,
        CHECK (found = added + updated + skipped + refused)
    ) STRICT
    """,
    "CREATE INDEX import_of_set ON import_record (set_number)",
    "ALTER TABLE question ADD COLUMN import_number INTEGER",
    """
    CREATE TABLE edition (
        question_number INTEGER NOT NULL REFERENCES question (number),
        place INTEGER NOT NULL,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        change TEXT NOT NULL,
        import_number INTEGER,
        before TEXT NOT NULL,
        PRIMARY KEY (question_number, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX edition_of_import ON edition (import_number) WHERE import_number IS NOT NULL",
    "CREATE TABLE tag (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    # Without keys to other tables: checking them would need a second index as large as this one.
    """
    CREATE TABLE question_tag (
        tag_number INTEGER NOT NULL,
        question_number INTEGER NOT NULL,
        PRIMARY KEY (tag_number, question_number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO tag (name)
    SELECT DISTINCT t.value FROM question AS q CROSS JOIN json_each(q.more, '$.tags') AS t
    """,
    """
    INSERT OR IGNORE INTO question_tag (tag_number, question_number)
    SELECT g.number, q.number
    FROM question AS q CROSS JOIN json_each(q.more, '$.tags') AS t CROSS JOIN tag AS g ON g.name = t.value
    """,
    """
    CREATE TABLE wrong_report (
        number INTEGER PRIMARY KEY,
        question_number INTEGER NOT NULL REFERENCES question (number),
        member TEXT NOT NULL,
        text TEXT NOT NULL,
        at INTEGER NOT NULL,
        resolved_at INTEGER
    ) STRICT
    """,
    "CREATE INDEX wrong_report_of_question ON wrong_report (question_number)",
)

_TERMS = (
    # The terms can be made again from the rows, and where a term stands in one is not asked: neither is kept.
    """
    CREATE VIRTUAL TABLE question_terms USING fts5 (
        terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
    )
    """,
    "CREATE TABLE search_state (number INTEGER PRIMARY KEY CHECK (number = 1), indexed_to INTEGER NOT NULL) STRICT",
    "INSERT INTO search_state VALUES (1, 0)",
)

_FIRST_CHARACTERS = (
    "DROP TABLE question_terms",
    """
    CREATE VIRTUAL TABLE question_terms USING fts5 (
        terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii', prefix = '1'
    )
    """,
    "UPDATE search_state SET indexed_to = 0",
)
