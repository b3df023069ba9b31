"""What happens to the file: made, upgraded after a copy, refused with a sentence, and quick to open."""

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

from question_bank.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked, StoreReadOnly, StoreTooNew
from question_bank.model import QuestionFilter, derive_id
from question_bank.storage import BankStore
from question_bank.storage.connection import Database
from question_bank.storage.migrations import bank_migrations
from tests import builders
from tests.builders import one_of_each, questions
from tests.rights import folder_for_anybody, somebody_without_rights

SET = derive_id("set", "甲")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Return the path of a bank of eight questions."""
    path = tmp_path / "bank.db"
    with BankStore.open(path) as store:
        store.add("甲", one_of_each(), set_id=SET, added_at=1)
    return path


def test_an_up_to_date_bank_opens_and_asks_without_what_makes_start_up_slow(bank: Path) -> None:
    program = """
import sys
before = set(sys.modules)
from pathlib import Path
from question_bank.model import QuestionFilter
from question_bank.storage import BankStore
with BankStore.open(Path(sys.argv[1])) as store:
    ref, = store.draw(QuestionFilter(sets=(store.sets()[0].id,)), 1, b"p" * 16)
    print(store.question(ref.id).kind, len(store.sections(ref.set_id)), file=sys.stderr)
heavy = {"sqlite_utils", "click", "pluggy", "logging", "unittest", "tempfile", "concurrent.futures", "asyncio",
    "random", "importlib.metadata", "question_bank.storage.migrations", "question_bank.storage.adding",
    "question_bank.model.outline_json", "question_bank.model.fingerprint", "question_bank.model.validation"}
print(sorted(heavy & (set(sys.modules) - before)))
"""
    # -I keeps the folder of the tests out of the path; the packages are found by the working folder that is put back.
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {root!r}){program}", str(bank)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_the_file_keeps_its_log_beside_it_and_its_keys_checked(bank: Path) -> None:
    with closing(sqlite3.connect(bank)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        loose = {name for (name,) in raw.execute("SELECT name FROM pragma_table_list WHERE strict = 0")}
        # Only the tables that the index of the search makes for itself have no types.
        assert {name for name in loose if "sqlite" not in name and not name.startswith("question_terms")} == set()


def test_an_older_bank_is_copied_and_then_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        bank_migrations().apply(Schema(raw, execute_plugins=False), stop_before="create_outlines_and_formulations")
        raw.execute("INSERT INTO question_set (id, name) VALUES (?, '旧')", (SET,))
        raw.execute("PRAGMA application_id = 0x51424E4B")
        raw.execute("PRAGMA user_version = 1")
    document = builders.outline()
    with BankStore.open(path) as store:
        store.add("旧", [], set_id=SET, added_at=1, outline=document)
        assert store.outline(SET) == document
    with closing(sqlite3.connect(tmp_path / "bank.version-1.db")) as copy:
        assert copy.execute("SELECT name FROM question_set").fetchall() == [("旧",)]
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


def test_what_an_earlier_program_retired_can_be_restored(tmp_path: Path, bank: Path) -> None:
    path = tmp_path / "earlier.db"
    first = one_of_each()[0]
    with BankStore.open(bank) as store:
        store.retire([first.id], at=2)
    with closing(sqlite3.connect(bank, isolation_level=None)) as raw:
        raw.execute("ALTER TABLE question DROP COLUMN status_before")
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = 'remember_status_before_retiring'")
        raw.execute("PRAGMA user_version = 2")
        raw.execute("VACUUM INTO ?", (str(path),))
    with BankStore.open(path) as store:
        assert store.restore([first.id]) == 1
        assert store.question(first.id) == first


def test_the_search_of_an_older_bank_is_made_anew(bank: Path) -> None:
    with BankStore.open(bank) as store:
        assert store.index_slice() == 0
        held = len(store.search("党"))
        assert held
    with closing(sqlite3.connect(bank, isolation_level=None)) as raw:
        ((sql,),) = raw.execute("SELECT sql FROM sqlite_schema WHERE name = 'question_terms'").fetchall()
        raw.execute("DROP TABLE question_terms")
        raw.execute(sql.replace(", prefix = '1'", ""))
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = 'index_first_characters_of_terms'")
        raw.execute("PRAGMA user_version = 5")
    with BankStore.open(bank) as store:
        assert store.unindexed() == len(one_of_each())
        assert len(store.search("党")) == held
        assert store.index_slice() == 0
        assert len(store.search("党")) == held
        assert store.unindexed() == 0


def test_the_tags_of_an_older_bank_can_be_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    more = '{"reason":"存疑","tags":["难","党建","难"]}'
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        migrations = bank_migrations()
        migrations.apply(Schema(raw, execute_plugins=False), stop_before="keep_imports_editions_tags_and_reports")
        raw.execute("INSERT INTO question_set (id, name) VALUES (?, '旧')", (SET,))
        raw.execute("INSERT INTO section VALUES (1, ?, 1, NULL, -1, '', '', '[]')", (derive_id("section"),))
        raw.execute(
            """
            INSERT INTO question (id, set_number, section_number, kind, status, fingerprint, version, added_at, stem,
                options, answer, explanation, evidence, more)
            VALUES (?, 1, 1, 8, 2, ?, 1, 1, '简述意义。', '[]', '["意义"]', '', '[]', ?)
            """,
            (derive_id("old"), derive_id("print"), more),
        )
        raw.execute("INSERT INTO tally VALUES (1, 1, 8, 2, 1)")
        raw.execute("PRAGMA application_id = 0x51424E4B")
        raw.execute("PRAGMA user_version = 3")
    with BankStore.open(path) as store:
        assert store.tags() == (("党建", 1), ("难", 1))
        assert store.count(QuestionFilter(statuses=(), tags=("难",), reasons=("存疑",))) == 1
        assert [ref.id for ref in store.search("简述")] == [derive_id("old")]
        assert store.index_slice() == 0
        assert [ref.id for ref in store.search("意义")] == [derive_id("old")]


def test_a_new_bank_is_not_copied(bank: Path) -> None:
    assert [each.name for each in bank.parent.iterdir()] == ["bank.db"]


def test_a_newer_bank_is_refused_untouched(bank: Path) -> None:
    with closing(sqlite3.connect(bank)) as raw:
        raw.execute("PRAGMA user_version = 99")
    before = bank.read_bytes()
    with pytest.raises(StoreTooNew, match="newer version") as caught:
        BankStore.open(bank)
    assert caught.value.path == str(bank)
    assert bank.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bank.db"
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt, match="damaged"):
        BankStore.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(StoreCorrupt, match="another kind"):
        BankStore.open(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_reported_when_it_is_met(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    with BankStore.open(path) as store:
        store.add("甲", questions(2000), set_id=SET, added_at=1)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    with pytest.raises(StoreCorrupt, match="damaged"), BankStore.open(path) as store:
        store.draw(QuestionFilter(), 5, b"p" * 16)


def test_a_bank_that_another_program_holds_is_reported_soon(bank: Path) -> None:
    with (
        closing(sqlite3.connect(bank, isolation_level=None)) as other,
        BankStore.open(bank, busy_seconds=0.05) as store,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert store.count(QuestionFilter()) == 8
        with pytest.raises(StoreLocked, match="another program"):
            store.retire([one_of_each()[0].id], at=2)
        other.execute("ROLLBACK")
        assert store.retire([one_of_each()[0].id], at=2) == 1


def test_a_bank_that_another_process_holds_alone_is_refused(bank: Path) -> None:
    holder = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(bank)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StoreLocked, match="another program"):
            BankStore.open(bank, busy_seconds=0.05)
        process.communicate("")
    with BankStore.open(bank) as store:
        assert store.count(QuestionFilter()) == 8


def test_a_full_disk_undoes_the_addition_and_keeps_the_rest(bank: Path) -> None:
    raw = sqlite3.connect(bank, isolation_level=None)
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count = {pages + 5}")
    with BankStore(Database(bank, raw)) as store:
        with pytest.raises(StoreFull, match="no room left"):
            store.add("甲", questions(3000), set_id=SET, added_at=2)
        assert store.count(QuestionFilter()) == 8
        assert len(store.questions([each.id for each in one_of_each()])) == 8


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows keeps rights another way")
@pytest.mark.parametrize(("of_file", "of_folder"), [(0o444, 0o755), (0o444, 0o555), (0o644, 0o555), (0o000, 0o755)])
def test_a_bank_that_may_not_be_written_is_refused(bank: Path, of_file: int, of_folder: int) -> None:
    with folder_for_anybody() as folder:
        path = folder / "bank.db"
        shutil.copyfile(bank, path)
        path.chmod(of_file)
        folder.chmod(of_folder)
        with somebody_without_rights(), pytest.raises(StoreReadOnly, match="allow") as caught:
            BankStore.open(path)
    assert caught.value.path == str(path)


def test_a_folder_is_no_bank(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        BankStore.open(tmp_path)
    with pytest.raises(StoreError, match="cannot be opened"):
        BankStore.open(tmp_path / "missing" / "bank.db")
