"""What happens to the score file: made, upgraded after a copy, refused or full with a sentence, and quick to open."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database as Schema
from sqlite_utils import Migrations

from question_bank.storage.connection import Database, open_database
from studyapp.errors import KnownError, StoreCorrupt, StoreFull, StoreLocked, StoreReadOnly, StoreTooNew
from studyapp.quiz.schedule import Memory
from studyapp.scores import ScoreStore
from studyapp.scores.migrations import migrations
from studyapp.scores.score_store import SCORES
from tests.rights import folder_for_anybody, somebody_without_rights
from tests.studyapp.scores.test_score_store import MEMBER, NOON, answer, sitting

ROOT = Path(__file__).resolve().parents[3]
MEMORY = Memory(1.5, 5.0, NOON, NOON, 2, None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a score file with a sitting and one answer."""
    path = tmp_path / "scores.db"
    with ScoreStore.open(path) as store:
        store.add_member("张华", id=MEMBER, at=1)
        store.begin_sitting(sitting(1), "{}")
        store.record(answer(sitting(1), 0), MEMORY)
    return path


def run(program: str, *arguments: str) -> str:
    """Return what `program` prints in a process of its own."""
    whole = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{program}"
    done = subprocess.run([sys.executable, "-c", whole, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def answer_until_refused(store: ScoreStore) -> None:
    """Answer one position after the other, from the second on."""
    for position in range(1, 5000):
        store.record(answer(sitting(1), position), MEMORY)


def test_an_up_to_date_file_opens_without_what_makes_start_up_slow(path: Path) -> None:
    program = """
from pathlib import Path
from studyapp.scores import ScoreStore
with ScoreStore.open(Path(sys.argv[1])) as store:
    member = store.members()[0]
    store.open_sitting(member.id), store.due_count(member.id, 0), store.days(member.id, 0, 9), store.totals(member.id)
heavy = {"sqlite_utils", "click", "pluggy", "logging", "unittest", "tempfile", "concurrent.futures", "asyncio",
    "importlib.metadata", "fsrs", "studyapp.scores.migrations"}
print(sorted(heavy & set(sys.modules)))
"""
    assert run(program, str(path)) == "[]"


def test_the_file_is_strict_sound_and_synchronous(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        loose = "SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE '%sqlite%'"
        assert raw.execute(loose).fetchall() == []
    with closing(open_database(path, SCORES)) as database:
        assert database.row("PRAGMA synchronous") == (2,)
        assert database.row("PRAGMA foreign_keys") == (1,)


def test_the_version_counts_the_migrations() -> None:
    schema = Schema(memory=True)
    assert SCORES.migrations() is migrations
    assert len(migrations.pending(schema)) == SCORES.version


def test_an_older_file_is_copied_and_then_upgraded(path: Path) -> None:
    def longer() -> Migrations:
        steps = Migrations("scores")
        for step in migrations.pending(Schema(memory=True)):
            steps(name=step.name)(step.fn)
        steps(name="notes")(lambda schema: schema.execute("CREATE TABLE notes (text TEXT) STRICT") and None)
        return steps

    later = SCORES._replace(version=SCORES.version + 1, migrations=longer)
    database = open_database(path, later)
    assert database.rows("SELECT * FROM notes") == []
    assert len(ScoreStore(database).answers(sitting(1).id)) == 1
    database.close()
    with ScoreStore.open(path.with_name(f"scores.version-{SCORES.version}.db")) as copy:
        assert len(copy.answers(sitting(1).id)) == 1
    with pytest.raises(StoreTooNew, match="newer version"):
        ScoreStore.open(path)


def test_a_file_that_is_no_score_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "scores.db"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreCorrupt, match="damaged") as caught:
        ScoreStore.open(path)
    assert isinstance(caught.value, KnownError)
    assert caught.value.path == str(path)
    assert path.read_bytes() == b"not a database at all" * 100


def test_an_answer_to_a_locked_file_is_refused_and_can_be_given_again(path: Path) -> None:
    record = answer(sitting(1), 1)
    holder = """
import sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", f"import sys\n{holder}", str(path)]
    with (
        ScoreStore.open(path, busy_seconds=0.05) as store,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process,
    ):
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StoreLocked, match="another program"):
            store.record(record, MEMORY)
        process.communicate("")
        assert len(store.answers(sitting(1).id)) == 1
        store.record(record, MEMORY)
        assert store.answers(sitting(1).id)[1] == record


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows keeps rights another way")
def test_a_file_that_may_not_be_written_is_refused(path: Path) -> None:
    with folder_for_anybody() as folder:
        copy = folder / "scores.db"
        shutil.copyfile(path, copy)
        copy.chmod(0o444)
        with somebody_without_rights(), pytest.raises(StoreReadOnly, match="may not be written"):
            ScoreStore.open(copy)


def test_a_full_disk_keeps_every_answer_before_and_nothing_of_the_one_that_failed(path: Path) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0] + 8}")
    with ScoreStore(Database(path, raw)) as store:
        with pytest.raises(StoreFull, match="no room left"):
            answer_until_refused(store)
        position = len(store.answers(sitting(1).id))
        before = store.totals(MEMBER)
        assert before.answers == position > 1
        store.rebuild_summaries()
        assert store.totals(MEMBER) == before
        raw.execute("PRAGMA max_page_count = 100000")  # somebody made room
        store.record(answer(sitting(1), position), MEMORY)
        assert store.totals(MEMBER).answers == position + 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_disk_that_refuses_bytes_is_reported_and_loses_nothing(path: Path) -> None:
    program = """
import resource
from pathlib import Path
from studyapp.errors import StoreFull
from studyapp.scores import ScoreStore
from tests.studyapp.scores.test_score_file import MEMORY, answer_until_refused
from tests.studyapp.scores.test_score_store import answer, sitting
with ScoreStore.open(Path(sys.argv[1])) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
    try:
        answer_until_refused(store)
    except StoreFull as error:
        print(error)
    position = len(store.answers(sitting(1).id))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.record(answer(sitting(1), position), MEMORY)
print(position)
"""
    sentence, position = run(program, str(path)).splitlines()
    assert sentence == f"there is no room left on the disk for {path}; free some and try again"
    with ScoreStore.open(path) as store:
        assert len(store.answers(sitting(1).id)) == int(position) + 1
