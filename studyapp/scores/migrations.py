"""How the score file came to be, one named step after the other; a step is never edited once it has shipped.

Ids are 16 bytes, times Unix milliseconds (UTC), days proleptic ordinals of the member's study day. Members and sittings
have a number within the file, which keeps the many rows that point at them small and in order. An answer names its
question, set and section by id alone, without a foreign key: it outlives them.

What people did:                  members, sittings, papers, (replaced_)answers, marks, keepsakes, ladder(_steps);
                                  memory in `progress`
Summaries (rebuilt from answers): the days in `sittings`; the rest of `progress`; `sitting_days`; `member_sections`
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("scores")

_ANSWER = """
        sitting INTEGER NOT NULL REFERENCES sittings (number),
        position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999999),
        id BLOB NOT NULL CHECK (length(id) = 16),
        question_id BLOB NOT NULL CHECK (length(question_id) = 16),
        question_version INTEGER NOT NULL,
        set_id BLOB NOT NULL CHECK (length(set_id) = 16),
        section_id BLOB NOT NULL CHECK (length(section_id) = 16),
        kind TEXT NOT NULL,
        response TEXT NOT NULL,
        self_mark REAL,
        fraction REAL NOT NULL,
        points REAL NOT NULL,
        answered_at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        certainty TEXT,
        correct INTEGER NOT NULL CHECK (correct = (fraction >= 1))"""

_FIRST_SCHEMA = (
    """
    CREATE TABLE members (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        name TEXT NOT NULL,
        archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
        added_at INTEGER NOT NULL
    ) STRICT
    """,
    # `day` and `last_day` are the first and the last day on which something was answered; NULL keeps a sitting without
    # answers out of the history. Its sums are in `sitting_days`.
    """
    CREATE TABLE sittings (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        member INTEGER NOT NULL REFERENCES members (number),
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
        last_day INTEGER
    ) STRICT
    """,
    "CREATE INDEX sittings_by_start ON sittings (member, started_at) WHERE day IS NOT NULL",
    "CREATE INDEX sittings_by_day ON sittings (member, day, mode, set_id) WHERE day IS NOT NULL",
    "CREATE INDEX sittings_open ON sittings (member, started_at) WHERE finished_at IS NULL",
    # Apart from its sitting: a paper is large, and lists of sittings must stay light.
    """
    CREATE TABLE papers (
        sitting INTEGER PRIMARY KEY REFERENCES sittings (number),
        paper TEXT NOT NULL
    ) STRICT
    """,
    # The answers that stand. `place` puts each beside the one before it, at the end of the table, and a sitting's
    # answers together; a member's answers of some days are those of the sittings of these days. No index is needed.
    f"""
    CREATE TABLE answers (
        place INTEGER PRIMARY KEY CHECK (place = sitting * 1000000 + position),
        {_ANSWER}
    ) STRICT
    """,
    # Answers that were replaced by a later one at the same position; `number` counts them from 0.
    f"""
    CREATE TABLE replaced_answers (
        number INTEGER NOT NULL,
        {_ANSWER},
        PRIMARY KEY (sitting, position, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE marks (
        sitting INTEGER NOT NULL REFERENCES sittings (number),
        position INTEGER NOT NULL CHECK (position >= 0),
        PRIMARY KEY (sitting, position)
    ) STRICT, WITHOUT ROWID
    """,
    # One row for each question a member has answered. Up to `last_answer` it is a summary: set and section are the last
    # answer's, `prior_streak` is the streak without it. The rest is the question's memory, set by `memory_answer`, and
    # the memory before that answer, which counts again when the answer is replaced; NULL where there is none.
    """
    CREATE TABLE progress (
        member INTEGER NOT NULL,
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
        PRIMARY KEY (member, question_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX progress_missed ON progress (member, last_at) WHERE streak = 0",
    "CREATE INDEX progress_due ON progress (member, due) WHERE due IS NOT NULL",
    # What each sitting added to each day, set by set: a day of a member, and a sitting of a few days, are each a few
    # neighbouring rows, and an answer changes one of them.
    """
    CREATE TABLE sitting_days (
        member INTEGER NOT NULL,
        day INTEGER NOT NULL,
        sitting INTEGER NOT NULL,
        set_id BLOB NOT NULL,
        mode TEXT NOT NULL,
        answers INTEGER NOT NULL,
        correct INTEGER NOT NULL,
        points REAL NOT NULL,
        elapsed INTEGER NOT NULL,
        PRIMARY KEY (member, day, sitting, set_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE member_sections (
        member INTEGER NOT NULL,
        set_id BLOB NOT NULL,
        section_id BLOB NOT NULL,
        beginning INTEGER NOT NULL,
        familiar INTEGER NOT NULL,
        mastered INTEGER NOT NULL,
        PRIMARY KEY (member, set_id, section_id)
    ) STRICT, WITHOUT ROWID
    """,
)


@migrations()
def members_sittings_answers_and_their_sums(database: Database) -> None:
    """Make the tables of a new file."""
    for statement in _FIRST_SCHEMA:
        database.execute(statement)


_MISTAKES_AND_KEEPSAKES = (
    # What a member keeps about a question: a row stands only while it says something.
    """
    CREATE TABLE keepsakes (
        member INTEGER NOT NULL REFERENCES members (number),
        question_id BLOB NOT NULL CHECK (length(question_id) = 16),
        favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
        set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
        note TEXT NOT NULL DEFAULT '',
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (member, question_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX keepsakes_favourite ON keepsakes (member, changed_at) WHERE favourite = 1",
    "CREATE INDEX keepsakes_aside ON keepsakes (member, changed_at) WHERE set_aside = 1",
    "CREATE INDEX keepsakes_noted ON keepsakes (member, changed_at) WHERE note <> ''",
    # The book of mistakes: everything once answered wrong, by how often it was right since. Its beginning, streak 0, is
    # what `progress_missed` held.
    "CREATE INDEX progress_mistakes ON progress (member, streak, last_at) WHERE correct < attempts",
    "DROP INDEX progress_missed",
    # A summary: what was given wrongly, how often; short answers and recitations have no wording to be confused with.
    """
    CREATE TABLE wrong_responses (
        member INTEGER NOT NULL,
        question_id BLOB NOT NULL,
        response TEXT NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (member, question_id, response)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX wrong_responses_by_times ON wrong_responses (member, times)",
    """
    INSERT INTO wrong_responses
    SELECT member, question_id, response, count(*)
    FROM answers JOIN sittings ON sittings.number = sitting
    WHERE correct = 0 AND kind IN ('single_choice', 'fill_blank', 'matching') GROUP BY 1, 2, 3
    """,
    # An exam: how long it may take (ms), the share of the points that passes, the time used at the last look.
    "ALTER TABLE sittings ADD COLUMN duration INTEGER",
    "ALTER TABLE sittings ADD COLUMN pass_share REAL",
    "ALTER TABLE sittings ADD COLUMN used INTEGER",
    "ALTER TABLE sittings ADD COLUMN seen_at INTEGER",
    # What `studyapp.passcode` keeps of a member's PIN ("": none).
    "ALTER TABLE members ADD COLUMN pin TEXT NOT NULL DEFAULT ''",
    # Ways of practice that a member saved under a name, as JSON that only the screen of practice understands.
    """
    CREATE TABLE presets (
        member INTEGER NOT NULL REFERENCES members (number),
        name TEXT NOT NULL,
        choice TEXT NOT NULL,
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (member, name)
    ) STRICT, WITHOUT ROWID
    """,
)


@migrations()
def daily_study(database: Database) -> None:
    """Keep favourites, notes, mistakes, mix-ups, timed exams, PINs and saved ways of practice."""
    for statement in _MISTAKES_AND_KEEPSAKES:
        database.execute(statement)


_LADDER = (
    # The recitation ladder (遮挡): each step of a passage that was done, and how many of its pieces came to mind.
    """
    CREATE TABLE ladder_steps (
        id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
        member INTEGER NOT NULL REFERENCES members (number),
        set_id BLOB NOT NULL CHECK (length(set_id) = 16),
        section_id BLOB NOT NULL CHECK (length(section_id) = 16),
        step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 4),
        typed INTEGER NOT NULL CHECK (typed IN (0, 1)),
        pieces INTEGER NOT NULL CHECK (pieces >= 0),
        recalled INTEGER NOT NULL CHECK (recalled BETWEEN 0 AND pieces),
        fraction REAL NOT NULL,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        elapsed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX ladder_steps_of_passage ON ladder_steps (member, set_id, section_id, at)",
    # Where each passage stands: the step to do next, and its memory (NULL: the full text was only read).
    """
    CREATE TABLE ladder (
        member INTEGER NOT NULL REFERENCES members (number),
        set_id BLOB NOT NULL CHECK (length(set_id) = 16),
        section_id BLOB NOT NULL CHECK (length(section_id) = 16),
        next_step INTEGER NOT NULL CHECK (next_step BETWEEN 1 AND 4),
        stability REAL,
        difficulty REAL,
        due INTEGER,
        last INTEGER,
        state INTEGER,
        step INTEGER,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (member, set_id, section_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX ladder_due ON ladder (member, due) WHERE due IS NOT NULL",
)


@migrations()
def recitation_ladder(database: Database) -> None:
    """Keep the steps of the recitation ladder and where each passage stands."""
    for statement in _LADDER:
        database.execute(statement)


_WAYS_OF_PRACTICE = (
    # What a sitting in document order goes through, to find where it was left; a challenge's time for each question.
    "ALTER TABLE sittings ADD COLUMN scope BLOB",
    "ALTER TABLE sittings ADD COLUMN question_limit INTEGER",
    """
    CREATE INDEX sittings_in_order ON sittings (member, scope, started_at)
    WHERE scope IS NOT NULL AND day IS NOT NULL
    """,
    "CREATE INDEX sittings_challenges ON sittings (member, question_limit) WHERE question_limit IS NOT NULL",
)


@migrations()
def ways_of_practice(database: Database) -> None:
    """Keep what a sitting in document order goes through, and the time for each question of a challenge."""
    for statement in _WAYS_OF_PRACTICE:
        database.execute(statement)
