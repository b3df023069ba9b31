"""What a command says and how it ends when a document, a bank or the disk is not as it should be."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from question_bank.model import derive_id
from question_bank.storage import BankStore
from tests.builders import one_of_each
from tests.question_bank.cli.terminal import OUTLINE, ROOT, Ended, Run, process
from tests.rights import folder_for_anybody, somebody_without_rights


def one_sentence(ended: Ended, code: int, words: str) -> None:
    """Check that a command failed with nothing but one sentence."""
    assert (ended.code, ended.out) == (code, "")
    assert ended.err.startswith("question-bank: ")
    assert words in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "does not exist"),
        (b"", "is empty"),
        (b"\0\1\2" * 2000, "is not a document"),
        (b"%PDF-1.7", "a PDF file"),
    ],
)
def test_an_outline_that_cannot_be_read_costs_nothing(
    run: Run, tmp_path: Path, content: bytes | None, words: str
) -> None:
    outline, output, bank = tmp_path / "in.txt", tmp_path / "out.json", tmp_path / "bank.db"
    if content is not None:
        outline.write_bytes(content)
    output.write_text("before", encoding="utf-8")
    one_sentence(run("build", outline, "-o", output, "--bank", bank), 3, words)
    assert output.read_text(encoding="utf-8") == "before"
    assert not bank.exists()


def test_an_outline_of_a_hundred_megabytes_is_refused(run: Run, tmp_path: Path) -> None:
    outline = tmp_path / "in.txt"
    with outline.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    one_sentence(run("build", outline, "-o", tmp_path / "out.json"), 3, "is larger than 20 MB")


def test_a_file_that_cannot_be_read_or_written_is_named(run: Run, tmp_path: Path) -> None:
    one_sentence(run("show", tmp_path / "no.json"), 3, "does not exist")
    one_sentence(run("check", tmp_path), 3, "is a folder")
    one_sentence(run("build", OUTLINE, "-o", tmp_path / "no" / "out.json"), 5, "cannot be written")
    one_sentence(run("build", OUTLINE, "-o", tmp_path / "out.mp3"), 5, "end its name in one of .json")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Return the path of a bank with a set in it."""
    path = tmp_path / "bank.db"
    with BankStore.open(path) as store:
        store.add("题", one_of_each(), set_id=derive_id("set", "题"), added_at=1)
    return path


def test_a_newer_bank_is_named_before_anything_is_written(run: Run, tmp_path: Path, bank: Path) -> None:
    with closing(sqlite3.connect(bank)) as raw:
        raw.execute("PRAGMA user_version = 99")
    one_sentence(run("build", OUTLINE, "-o", tmp_path / "out.json", "--bank", bank), 4, "newer version")
    assert not (tmp_path / "out.json").exists()


def test_a_corrupt_bank_is_named(run: Run, tmp_path: Path) -> None:
    bank = tmp_path / "bank.db"
    bank.write_bytes(b"SQLite format 3\0" + b"\xa5" * 9000)
    one_sentence(run("build", OUTLINE, "--bank", bank), 4, "damaged")
    one_sentence(run("show", bank), 4, "damaged")


def test_a_locked_bank_is_named(bank: Path) -> None:
    with closing(sqlite3.connect(bank, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ended = process("build", OUTLINE, "--bank", bank)
    one_sentence(ended, 4, "another program is using")


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows keeps rights another way")
def test_a_bank_that_may_not_be_written_is_named(run: Run, bank: Path) -> None:
    with folder_for_anybody() as folder:
        shutil.copyfile(bank, folder / "bank.db")
        (folder / "bank.db").chmod(0o444)
        with somebody_without_rights():
            ended = run("build", OUTLINE, "--bank", folder / "bank.db")
    one_sentence(ended, 4, "may not be written")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no limit on the size of files")
def test_a_disk_without_room_is_named_and_loses_nothing(tmp_path: Path, bank: Path) -> None:
    before = tmp_path / "out.json"
    before.write_text("before", encoding="utf-8")
    program = """
import resource, sys
from question_bank.cli.__main__ import main
before = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
try:
    main(sys.argv[1:])
finally:  # what measures coverage writes when the process ends
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
"""
    ends = [
        subprocess.run(
            [sys.executable, "-c", program, "build", OUTLINE, *target],
            capture_output=True,
            encoding="utf-8",
            cwd=ROOT,
            check=False,
        )
        for target in (["-o", str(before)], ["--bank", str(bank)])
    ]
    one_sentence(Ended(ends[0].returncode, ends[0].stdout, ends[0].stderr), 5, "cannot be written")
    one_sentence(Ended(ends[1].returncode, ends[1].stdout, ends[1].stderr), 4, "no room left")
    assert before.read_text(encoding="utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
    with BankStore.open(bank) as store:
        assert [(each.name, each.approved) for each in store.sets()] == [("题", 8)]
