"""What a command does when its output goes nowhere, and when names are not text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from question_bank.formats import write_questions
from question_bank.storage import BankStore
from tests.builders import question
from tests.question_bank.cli.terminal import ROOT, Run, process

_FULL = Path("/dev/full")
needs_full_device = pytest.mark.skipif(not _FULL.exists(), reason="only Linux has a device that is always full")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Return a file with more questions than a pipe holds."""
    path = tmp_path / "in.json"
    write_questions(path, [question(number) for number in range(2000)], "")
    return path


def into_full_device(*arguments: str | Path, errors_too: bool = False) -> tuple[int, str]:
    """Run a command whose output finds no room; return its exit code and what it said on stderr."""
    with _FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "question_bank.cli", *map(str, arguments)],
            stdout=full,
            stderr=full if errors_too else subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    return done.returncode, (done.stderr or b"").decode()


@needs_full_device
@pytest.mark.parametrize("command", [("show",), ("check",), ("--help",), ("--version",), ("show", "--help")])
def test_an_output_without_room_is_named_in_one_sentence(many: Path, command: tuple[str, ...]) -> None:
    code, said = into_full_device(*command, *(() if "-" in command[-1] else (many,)))
    assert (code, said.count("\n")) == (5, 1)
    assert said.startswith("question-bank: the output cannot be written (No space left on device)")


@needs_full_device
def test_where_nothing_can_be_said_the_exit_code_still_says_it(many: Path) -> None:
    assert into_full_device("show", many, errors_too=True) == (5, "")


def test_a_reader_that_has_enough_ends_the_command_as_a_signal_would(many: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "question_bank.cli", "show", str(many)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as shown:
        assert shown.stdout is not None
        assert shown.stderr is not None
        shown.stdout.readline()
        shown.stdout.close()
        assert shown.stderr.read() == b""
    assert shown.returncode == 141


@pytest.mark.skipif(os.name == "nt", reason="Windows has no shell that closes an output")
def test_no_output_at_all_is_no_fault(many: Path) -> None:
    line = '"$0" -m question_bank.cli show "$1" >&-'
    done = subprocess.run(["sh", "-c", line, sys.executable, str(many)], capture_output=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_version_is_told(run: Run) -> None:
    told = run("--version")
    assert (told.code, told.err) == (0, "")
    name, version = told.out.split()
    assert name == "question-bank"
    assert version[0].isdigit()


def test_the_version_of_a_program_that_is_not_installed_is_no_fault(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert run("--version") == (0, "question-bank, run from its folder\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_an_outline_whose_name_is_not_text_is_built(tmp_path: Path) -> None:
    outline, output, bank = tmp_path / "x\udcff.txt", tmp_path / "a.json", tmp_path / "bank.db"
    outline.write_text("一、甲章\n政治功能是根本和核心。\n", encoding="utf-8")
    ended = process("build", outline, "-o", output, "--bank", bank, "--report", tmp_path / "a.html")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(output.read_text(encoding="utf-8"))["title"] == "x\ufffd"
    with BankStore.open(bank) as store:
        assert [each.name for each in store.sets()] == ["x\ufffd"]


HEAD = '{"format": "question-bank"}'


@pytest.mark.parametrize(
    ("name", "content", "code", "out", "err"),
    [
        ("a.json", '{"a":1}', 3, "", "is JSON but not a file of questions"),
        ("a.json", '{"questions": [{"a": 1}]}', 3, "", "is JSON but not a file of questions"),
        ("a.json", HEAD[:-1] + ', "questions": [{"a": 1}]}', 1, "question 1: the question has no kind", ""),
        ("a.jsonl", HEAD + '\n{"a":1}', 1, "line 2: the question has no kind", ""),
        ("a.jsonl", HEAD + '\n{"kind": ""}', 1, "line 2: the question has no kind", ""),
    ],
)
def test_check_says_what_is_missing(
    run: Run, tmp_path: Path, name: str, content: str, code: int, out: str, err: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    checked = run("check", tmp_path / name)
    assert checked.code == code
    assert checked.out.startswith(out)
    assert err in checked.err
    assert "“”" not in checked.out + checked.err
