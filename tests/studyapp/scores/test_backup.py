"""Copies of the data: made while it is in use, verified, put back, packed to take along."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from question_bank.model import derive_id
from question_bank.storage import BankStore
from studyapp.errors import StoreCorrupt, UnusableFolder
from studyapp.scores import ScoreStore
from studyapp.scores.backup import Backup, Contents, back_up, backups, drop, is_sound, pack, restore, unpack
from tests.builders import questions
from tests.studyapp.scores.test_score_store import MEMBER, NOON, answer, sitting

DAY = 739_580


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a data folder with a bank, one sitting of two answers, and settings."""
    folder = tmp_path / "data"
    folder.mkdir()
    with BankStore.open(folder / "bank.db") as bank:
        bank.add("题集", questions(5), set_id=derive_id("set", "x"), added_at=1)
    with ScoreStore.open(folder / "scores.db") as store:
        store.add_member("张华", id=MEMBER, at=1)
        store.begin_sitting(sitting(1), "{}")
        store.record(answer(sitting(1), 0), None)
        store.record(answer(sitting(1), 1), None)
    (folder / "settings.json").write_text("{}", encoding="utf-8")
    return folder


def copied(root: Path, name: str = "20261125-1200", at: int = NOON) -> Backup:
    sources = [root / "bank.db", root / "scores.db", root / "settings.json", root / "missing.json"]
    return back_up(sources, root / "backups", name, at=at, day=DAY)


def test_a_copy_made_while_answers_are_written_holds_all_that_were_kept(root: Path) -> None:
    with ScoreStore.open(root / "scores.db") as store:
        store.record(answer(sitting(1), 2), None)  # still in the log beside the file
        made = copied(root)
        store.record(answer(sitting(1), 3), None)
    assert made.contents == Contents(1, 1, 3, NOON + 1 + 4000)
    assert {each.name for each in made.folder.iterdir()} == {"bank.db", "scores.db", "settings.json", "backup.json"}
    assert backups(root / "backups") == (made,)
    with ScoreStore.open(made.folder / "scores.db") as copy:
        assert copy.totals(MEMBER).answers == 3


def test_putting_a_copy_back_gives_exactly_what_it_held(root: Path) -> None:
    made = copied(root)
    with ScoreStore.open(root / "scores.db") as store:
        store.begin_sitting(sitting(2), "{}")
        store.record(answer(sitting(2), 0), None)
    (root / "scores.db-wal").write_bytes(b"of another file")
    restore(made, root)
    with ScoreStore.open(root / "scores.db") as store:
        assert store.totals(MEMBER).answers == 2
    with BankStore.open(root / "bank.db") as bank:
        assert [one.approved for one in bank.sets()] == [5]


def test_a_damaged_file_makes_no_copy_and_a_damaged_copy_replaces_nothing(root: Path) -> None:
    made = copied(root)
    copy = made.folder / "scores.db"
    data = bytearray(copy.read_bytes())
    data[3000:9000] = b"\xff" * 6000
    copy.write_bytes(data)
    assert not is_sound(copy)
    before = (root / "scores.db").read_bytes()
    with pytest.raises(StoreCorrupt, match="choose an older one"):
        restore(made, root)
    assert (root / "scores.db").read_bytes() == before
    (root / "scores.db").write_bytes(data)
    with pytest.raises(StoreCorrupt, match="damaged"):
        copied(root, "20261126-1200")
    assert [each.name for each in (root / "backups").iterdir()] == [made.folder.name]


def test_the_newest_copy_comes_first_and_what_is_no_copy_is_passed_over(root: Path) -> None:
    old, new = copied(root, "a", NOON), copied(root, "b", NOON + 1)
    (root / "backups" / "notes").mkdir()
    (root / "backups" / "c.part").mkdir()
    (root / "backups" / "file.txt").write_text("x", encoding="utf-8")
    assert backups(root / "backups") == (new, old)
    drop(old)
    assert backups(root / "backups") == (new,)
    assert backups(root / "nowhere") == ()


def test_a_copy_travels_as_one_file(root: Path, tmp_path: Path) -> None:
    made = copied(root)
    packed = tmp_path / "全部数据.zip"
    pack(made, packed)
    there = unpack(packed, tmp_path / "other", "came")
    assert (there.at, there.day, there.contents) == (made.at, made.day, made.contents)
    restore(there, tmp_path / "other")
    with ScoreStore.open(tmp_path / "other" / "scores.db") as store:
        assert store.totals(MEMBER).answers == 2


@pytest.mark.parametrize("names", [("../evil.db", "backup.json"), ("bank.db",), ("sub/backup.json",)])
def test_a_file_of_a_stranger_is_refused_and_leaves_nothing(tmp_path: Path, names: tuple[str, ...]) -> None:
    packed = tmp_path / "foreign.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "{}")
    with pytest.raises(StoreCorrupt, match="choose another one"):
        unpack(packed, tmp_path / "out", "came")
    assert not (tmp_path / "evil.db").exists()
    assert not (tmp_path / "out" / "came").exists()


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken"])
def test_what_is_no_packed_copy_is_refused(tmp_path: Path, content: bytes) -> None:
    packed = tmp_path / "x.zip"
    packed.write_bytes(content)
    with pytest.raises(StoreCorrupt):
        unpack(packed, tmp_path / "out", "came")


def test_a_folder_that_cannot_be_written_is_named(root: Path) -> None:
    (root / "backups").write_text("a file stands here", encoding="utf-8")
    with pytest.raises(UnusableFolder, match="cannot be written"):
        copied(root)
