"""The commands with real files: what they write, what they say, and how they end."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.formats import read_questions, write_questions
from question_bank.model import Evidence, QuestionKind, QuestionStatus, derive_id
from question_bank.outlines import builtin_outline_path
from question_bank.storage import BankStore
from tests.builders import one_of_each, question
from tests.question_bank.cli.terminal import OUTLINE, Run, process


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
    path.write_text('{"format": "question-bank"}\n{"kind": "essay", "stem": "题"}\n', encoding="utf-8")
    shown = run("show", path)
    assert (shown.code, shown.out) == (0, "0 of 0 questions\n")
    assert shown.err == "line 2 left out: “essay” is not a kind of question\n"


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
    assert lines[0].startswith("line 6: the question has no kind")
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


def test_lines_are_what_other_programs_expect(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    run("build", OUTLINE, "-o", output)
    raw = builtin_outline_path().read_text(encoding="utf-8")
    for line in output.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert all(raw[piece["start"] : piece["end"]] == piece["text"] for piece in row["evidence"])
