"""The commands with real files: what they write, what they say, and how they end."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from question_bank.cli.__main__ import main
from question_bank.formats import read_questions, write_questions
from question_bank.model import Evidence, QuestionKind, QuestionStatus, derive_id
from question_bank.outlines import builtin_outline_path
from question_bank.storage import BankStore
from tests.builders import one_of_each, question
from tests.rights import folder_for_anybody, somebody_without_rights

OUTLINE = str(builtin_outline_path())
ROOT = Path(__file__).resolve().parents[3]


class Ended(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs a command in this process."""

    def command(*arguments: str | Path) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        assert isinstance(ended.value.code, int)
        return Ended(ended.value.code, *capsys.readouterr())

    return command


def process(*arguments: str | Path, **environment: str) -> Ended:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "question_bank.cli", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_build_writes_questions_that_check_finds_no_fault_with(run: Run, tmp_path: Path, suffix: str) -> None:
    output = tmp_path / f"out{suffix}"
    built = run("build", OUTLINE, "-o", output)
    assert (built.code, built.err) == (0, "")
    batch = read_questions(output)
    assert f"{len(batch.questions)} questions" in built.out
    assert batch.problems == ()
    checked = run("check", output, "--outline", OUTLINE)
    assert checked == (0, f"{len(batch.questions)} questions, 0 problems\n", "")


def test_build_is_the_same_to_the_byte_under_another_hash_seed(tmp_path: Path) -> None:
    outputs = [tmp_path / f"{seed}.jsonl" for seed in (1, 2)]
    for seed, output in enumerate(outputs, start=1):
        assert process("build", OUTLINE, "-o", output, PYTHONHASHSEED=str(seed)).code == 0
    assert outputs[0].read_bytes() == outputs[1].read_bytes()


def test_build_adds_to_a_bank_and_may_be_repeated(run: Run, tmp_path: Path) -> None:
    bank = tmp_path / "bank.db"
    first = run("build", OUTLINE, "--bank", bank, "--title", "党建")
    with BankStore.open(bank) as store:
        (made,) = store.sets()
        assert (made.id, made.name, made.has_outline) == (derive_id("set", "党建"), "党建", True)
        document = store.outline(made.id)
        assert document is not None
        assert document.raw == builtin_outline_path().read_text(encoding="utf-8")
        assert len(store.formulations(made.id)) > 10
        assert set(store.formulation_questions(made.id)) <= {each.id for each in store.formulations(made.id)}
    again = run("build", OUTLINE, "--bank", bank, "--title", "党建")
    assert (first.code, again.code) == (0, 0)
    assert "questions added to “党建”, 0 updated, 0 there already" in first.out
    assert "0 questions added to “党建”, 0 updated" in again.out


def test_build_names_the_set_after_the_outline(run: Run, tmp_path: Path) -> None:
    assert run("build", OUTLINE, "--bank", tmp_path / "bank.db").code == 0
    with BankStore.open(tmp_path / "bank.db") as store:
        assert [each.name for each in store.sets()] == ["outline"]


def test_build_shows_progress_on_stderr_when_asked(run: Run, tmp_path: Path) -> None:
    shown = run("build", OUTLINE, "-o", tmp_path / "out.json", "--progress")
    assert [line.split("%")[0].strip() for line in shown.err.splitlines()] == ["0", "20", "50"]


def test_show_prints_every_kind_readable(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    made = [
        *one_of_each(),
        question(9, status=QuestionStatus.REVIEW, reason="存疑", evidence=(Evidence(3, 5, "原\n"),)),
    ]
    write_questions(path, made, "题")
    shown = run("show", path)
    assert (shown.code, shown.err) == (0, "")
    for words in (
        "1. single choice · 一、甲章 › （一）甲节",
        "B. 锻造过硬队伍（1）",
        "Answer: B. 锻造过硬队伍（1）",
        "Answer: 正确",
        "Answer: (1) 根本和核心 (2) 基础和关键",
        "第6组0 — 作用6—0; 第6组1",
        "↔ 作用6—2 / 作用6—0",
        "9. single choice [review]",
        "Source [3, 5): 原",
        "Reason: 存疑",
        "9 of 9 questions of “题”",
    ):
        assert words in shown.out


def test_show_keeps_to_kinds_and_limit_and_reads_banks(run: Run, tmp_path: Path) -> None:
    bank = tmp_path / "bank.db"
    with BankStore.open(bank) as store:
        store.add("题", one_of_each(), set_id=derive_id("set", "题"), added_at=1)
        store.retire([one_of_each()[7].id], at=2)
    shown = run("show", bank, "--kind", "ordering", "--kind", "short_answer", "--limit", "1")
    assert shown.out.startswith("1. ordering")
    assert shown.out.endswith("1 of 8 questions of “题”\n")
    assert "8. short answer [retired]" in run("show", bank).out


def test_show_names_what_it_left_out(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"kind": "essay", "stem": "题"}\n', encoding="utf-8")
    shown = run("show", path)
    assert (shown.code, shown.out) == (0, "0 of 0 questions\n")
    assert shown.err == "line 1 left out: “essay” is not a kind of question\n"


def test_check_names_every_problem(run: Run, tmp_path: Path) -> None:
    outline = tmp_path / "提纲.txt"
    outline.write_text("一、甲章\n政治功能是根本和核心。\n", encoding="utf-8")
    raw = outline.read_text(encoding="utf-8")
    at = raw.index("政治功能")
    good = question(1, evidence=(Evidence(at, at + 4, "政治功能"),))
    path = tmp_path / "in.jsonl"
    made = [
        good,
        replace(good, id=derive_id("again")),
        question(2, id=good.id, evidence=(Evidence(at, at + 4, "组织功能"),)),
        question(3, evidence=(Evidence(9000, 9002, "没有"),)),
        question(4),
    ]
    write_questions(path, made, "")
    path.write_text(path.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
    checked = run("check", path, "--outline", outline)
    assert (checked.code, checked.err) == (1, "")
    lines = checked.out.splitlines()
    assert lines[0].startswith("line 6: “” is not a kind of question")
    assert lines[1].startswith("question 2 “第1题")
    assert lines[1].endswith("asks the same as question 1")
    assert lines[2].endswith("has the id of question 1")
    assert lines[3].endswith("the outline says “政治功能” at [" + f"{at}, {at + 4}), not “组织功能”")
    assert lines[4].endswith("the outline says “nothing” at [9000, 9002), not “没有”")
    assert lines[5].endswith("names no source")
    assert lines[6] == "6 questions, 6 problems"


def test_check_notices_keys_that_stand_in_one_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    same_place = [question(4 * number) for number in range(12)]
    same_truth = [question(2 * number, QuestionKind.TRUE_FALSE) for number in range(12)]
    write_questions(path, [*same_place, *same_truth], "")
    checked = run("check", path)
    assert checked.out.splitlines() == [
        "A is right in 12 of 12 single choices with 4 options",
        "12 of 12 true/false questions are false",
        "24 questions, 2 problems",
    ]
    write_questions(path, [question(number) for number in range(12)], "")
    assert run("check", path).code == 0


def test_check_lets_two_sets_of_a_bank_hold_the_same(run: Run, tmp_path: Path) -> None:
    for title in ("甲", "乙"):
        assert run("build", OUTLINE, "--bank", tmp_path / "bank.db", "--title", title).code == 0
    checked = run("check", tmp_path / "bank.db", "--outline", OUTLINE)
    assert checked.code == 0
    assert checked.out.endswith(" questions, 0 problems\n")


@pytest.mark.parametrize("command", [(), ("build",), ("show",), ("check",)])
def test_help_shows_examples_and_exit_codes(run: Run, command: tuple[str, ...]) -> None:
    helped = run(*command, "--help")
    assert helped.code == 0
    assert "  Examples:\n    question-bank " in helped.out
    assert "  Exit codes:\n    0    done" in helped.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("build", OUTLINE), "say where the questions go"),
        (("build", OUTLINE, "-o", "x.json", "--title", " "), "a title is readable text"),
        (("build", OUTLINE, "-o", "x.json", "--title", "\udcff"), "a title is readable text"),
        (("show", "x.json", "--kind", "essay"), "'essay' is not one of 'single_choice'"),
        (("show",), "Missing argument 'FILE'"),
        (("sing",), "No such command 'sing'"),
    ],
)
def test_a_wrong_command_line_ends_with_two(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


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
    one_sentence(run("build", OUTLINE, "-o", tmp_path / "out.docx"), 5, "end its name in one of .json")


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


def test_a_reader_that_has_enough_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    write_questions(path, [question(number) for number in range(2000)], "")
    with subprocess.Popen(
        [sys.executable, "-m", "question_bank.cli", "show", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as shown:
        assert shown.stdout is not None
        assert shown.stderr is not None
        shown.stdout.readline()
        shown.stdout.close()
        assert shown.stderr.read() == b""


def test_lines_are_what_other_programs_expect(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    run("build", OUTLINE, "-o", output)
    raw = builtin_outline_path().read_text(encoding="utf-8")
    for line in output.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert all(raw[piece["start"] : piece["end"]] == piece["text"] for piece in row["evidence"])
