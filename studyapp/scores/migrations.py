"""How the score file came to be, one named step after the other; a step is never edited once it has shipped.

Ids are 16 bytes, times Unix milliseconds (UTC), days proleptic ordinals of the member's study day. An answer names its
question, set and section by id alone, without a foreign key: it outlives them.

What people did:                  members, sittings, papers, answers, marks; the memory in `progress`
Summaries (rebuilt from answers): the sums in `sittings`; the rest of `progress`; `member_days`; `member_sections`
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("scores")

_FIRST_SCHEMA = (
    """
    CREATE TABLE members (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        name TEXT NOT NULL,
        archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
        added_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # `day` is the first day on which something was answered; NULL keeps a sitting without answers out of the history.
    """
    CREATE TABLE sittings (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        member_id BLOB NOT NULL REFERENCES members (id),
        mode TEXT NOT NULL,
        title TEXT NOT NULL,
        set_id BLOB,
        feedback TEXT NOT NULL,
        rule TEXT NOT NULL,
        seed INTEGER NOT NULL,
        questions INTEGER NOT NULL,
        possible REAL NOT NULL,
        started_at INTEGER NOT NULL,
        finished_at INTEGER,
        day INTEGER,
        answered INTEGER NOT NULL DEFAULT 0,
        correct INTEGER NOT NULL DEFAULT 0,
        points REAL NOT NULL DEFAULT 0,
        elapsed INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX sittings_by_start ON sittings (member_id, started_at) WHERE day IS NOT NULL",
    "CREATE INDEX sittings_by_day ON sittings (member_id, day, mode, set_id) WHERE day IS NOT NULL",
    "CREATE INDEX sittings_open ON sittings (member_id, started_at) WHERE finished_at IS NULL",
    # Apart from its sitting: a paper is large, and lists of sittings must stay light.
    """
    CREATE TABLE papers (
        sitting_id BLOB NOT NULL PRIMARY KEY REFERENCES sittings (id),
        paper TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Clustered by sitting: an answer goes beside the one before it, and a sitting is read from one place. `superseded`
    # is 0 for the answer that stands, 1 for the first that was replaced at its position, 2 for the next.
    """
    CREATE TABLE answers (
        id BLOB NOT NULL CHECK (length(id) = 16),
        sitting_id BLOB NOT NULL REFERENCES sittings (id),
        member_id BLOB NOT NULL,
        question_id BLOB NOT NULL CHECK (length(question_id) = 16),
        question_version INTEGER NOT NULL,
        set_id BLOB NOT NULL CHECK (length(set_id) = 16),
        section_id BLOB NOT NULL CHECK (length(section_id) = 16),
        kind TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0),
        response TEXT NOT NULL,
        self_mark REAL,
        fraction REAL NOT NULL,
        points REAL NOT NULL,
        answered_at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        certainty TEXT,
        correct INTEGER NOT NULL CHECK (correct = (fraction >= 1)),
        superseded INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (sitting_id, position, superseded)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX answers_by_day ON answers (member_id, day, correct, section_id) WHERE superseded = 0",
    """
    CREATE TABLE marks (
        sitting_id BLOB NOT NULL REFERENCES sittings (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        PRIMARY KEY (sitting_id, position)
    ) STRICT, WITHOUT ROWID
    """,
    # One row for each question a member has answered. Up to `last_answer` it is a summary: set and section are the last
    # answer's, `prior_streak` is the streak without it. The rest is the question's memory, set by `memory_answer`, and
    # the memory before that answer, which counts again when the answer is replaced; NULL where there is none.
    """
    CREATE TABLE progress (
        member_id BLOB NOT NULL,
        question_id BLOB NOT NULL,
        set_id BLOB NOT NULL,
        section_id BLOB NOT NULL,
        attempts INTEGER NOT NULL,
        correct INTEGER NOT NULL,
        streak INTEGER NOT NULL,
        prior_streak INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        last_answer BLOB NOT NULL,
        memory_answer BLOB,
        stability REAL,
        difficulty REAL,
        due INTEGER,
        last INTEGER,
        state INTEGER,
        step INTEGER,
        prior_stability REAL,
        prior_difficulty REAL,
        prior_due INTEGER,
        prior_last INTEGER,
        prior_state INTEGER,
        prior_step INTEGER,
        PRIMARY KEY (member_id, question_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX progress_missed ON progress (member_id, last_at) WHERE streak = 0",
    "CREATE INDEX progress_due ON progress (member_id, due) WHERE due IS NOT NULL",
    """
    CREATE TABLE member_days (
        member_id BLOB NOT NULL,
        day INTEGER NOT NULL,
        set_id BLOB NOT NULL,
        mode TEXT NOT NULL,
        answers INTEGER NOT NULL,
        correct INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        PRIMARY KEY (member_id, day, set_id, mode)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE member_sections (
        member_id BLOB NOT NULL,
        set_id BLOB NOT NULL,
        section_id BLOB NOT NULL,
        beginning INTEGER NOT NULL,
        familiar INTEGER NOT NULL,
        mastered INTEGER NOT NULL,
        PRIMARY KEY (member_id, set_id, section_id)
    ) STRICT, WITHOUT ROWID
    """,
)


@migrations()
def members_sittings_answers_and_their_sums(database: Database) -> None:
    """Make the tables of a new file."""
    for statement in _FIRST_SCHEMA:
        database.execute(statement)
