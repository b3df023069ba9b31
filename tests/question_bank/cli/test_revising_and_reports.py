"""Reports and revisions from the terminal: what is told, what is asked, and that nothing is done unasked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from question_bank import lexicon
from question_bank.cli.findings import lexicon_notes
from question_bank.formats import read_questions
from question_bank.model import QuestionFilter, QuestionStatus
from question_bank.outlines import BUILTIN_SET_ID, builtin_outline_path
from question_bank.storage import BankStore
from tests.question_bank.cli.terminal import ROOT, Run

OLD = """一、强化政治功能
党的基层组织是党全部工作和战斗力的基础。要把方向、管大局、保落实。
二、建强骨干队伍
2023年，全区共培训骨干1280人次，比上年增长15%。
队伍建设包括选拔、培养、管理、使用四个环节。
"""
NEW = OLD.replace("15%", "18%").replace(
    "队伍建设包括选拔、培养、管理、使用四个环节。", "监督考核包括日常检查、年度考评、群众评议三种方式。"
)


@pytest.fixture
def outlines(tmp_path: Path) -> tuple[Path, Path]:
    """Write an outline and its changed form."""
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return old, new


@pytest.fixture
def bank(run: Run, outlines: tuple[Path, Path], tmp_path: Path) -> Path:
    """Build a bank of the old outline."""
    path = tmp_path / "bank.db"
    assert run("build", outlines[0], "--bank", path, "--set", "党建").code == 0
    return path


def active(bank: Path) -> dict[bytes, str]:
    with BankStore.open(bank) as store:
        everything = store.questions_of_set(store.sets()[0].id)
        return {each.id: each.stem + "; ".join(each.answer) for each in everything if each.status.value != "retired"}


@pytest.mark.parametrize("name", ["out.html", "out.json"])
def test_a_report_is_written_beside_the_questions_or_alone(run: Run, tmp_path: Path, name: str) -> None:
    report = tmp_path / name
    alone = run("build", builtin_outline_path(), "--report", report)
    assert (alone.code, alone.err) == (0, "")
    assert alone.out.startswith(f"{report}: ")
    assert " formulations (" in alone.out
    first = report.read_bytes()
    both = run("build", builtin_outline_path(), "-o", tmp_path / "q.json", "--report", report)
    assert both.out.count("\n") == 2
    assert report.read_bytes() == first


def test_generous_keeps_more(run: Run, tmp_path: Path) -> None:
    plain, generous = tmp_path / "plain.json", tmp_path / "generous.json"
    for path, more in ((plain, ()), (generous, ("--generous",))):
        assert run("build", builtin_outline_path(), "-o", path, *more).code == 0
    some, all_ = (read_questions(path).questions for path in (plain, generous))
    assert len(all_) >= len(some)
    approved = [sum(each.status is QuestionStatus.APPROVED for each in found) for found in (some, all_)]
    assert approved[1] <= approved[0] + len(all_) - len(some)


def test_a_revision_tells_its_four_groups_and_does_them_when_told_so(
    run: Run, outlines: tuple[Path, Path], bank: Path
) -> None:
    before = active(bank)
    ended = run("build", outlines[1], "--bank", bank, "--set", "党建", "--revise", "--yes")
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert lines[0].endswith(" unchanged")
    assert "with a changed source" in lines[1]
    assert any("was “" in line and "15%" in line for line in lines)
    assert any("is  “" in line and "18%" in line for line in lines)
    assert any(line.startswith("  - ") and "选拔" in line for line in lines)
    assert any(line.startswith("  + ") and "日常检查" in line for line in lines)
    assert lines[-1].startswith("“党建”: ")
    after = active(bank)
    assert any("18%" in words for words in after.values())
    assert not any("15%" in words or "选拔" in words for words in after.values())
    reworded = {id_ for id_, words in before.items() if "增长＿＿＿＿" in words}
    assert reworded
    assert reworded <= set(after)
    with BankStore.open(bank) as store:
        document = store.outline(store.sets()[0].id)
        assert document is not None
        assert document.raw == NEW
    again = run("build", outlines[1], "--bank", bank, "--set", "党建", "--revise", "--yes")
    assert "0 with a changed source" in again.out
    assert "0 new" in again.out


def test_without_a_terminal_nothing_is_done_unasked(run: Run, outlines: tuple[Path, Path], bank: Path) -> None:
    before = active(bank)
    ended = subprocess.run(
        [sys.executable, "-m", "question_bank.cli", "build", outlines[1], "--bank", bank, "--set", "党建", "--revise"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    assert ended.returncode == 2
    assert "orphaned" in ended.stdout
    assert "give --yes" in ended.stderr
    assert active(bank) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(
    ("answers", "has", "has_not"),
    [
        ("y\ny\ny\ny\n", ("18%", "日常检查"), ("15%", "选拔")),
        ("n\nn\ny\ny\n", ("15%", "选拔", "日常检查"), ()),
        ("y\ny\ny\nn\n", ("15%", "选拔"), ("18%", "日常检查")),
    ],
)
def test_a_terminal_is_asked_group_by_group(
    outlines: tuple[Path, Path], bank: Path, answers: str, has: tuple[str, ...], has_not: tuple[str, ...]
) -> None:
    try:
        ours, theirs = os.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo-terminals")
    command = [sys.executable, "-m", "question_bank.cli", "build", str(outlines[1]), "--bank", str(bank)]
    with subprocess.Popen(
        [*command, "--set", "党建", "--revise"], stdin=theirs, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT
    ) as process:
        os.close(theirs)
        os.write(ours, answers.encode())
        out, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == 0
    assert "Retire the " in out
    words = "".join(active(bank).values())
    assert [each for each in has if each not in words] == []
    assert [each for each in has_not if each in words] == []


def test_adding_a_changed_outline_says_that_a_revision_is_meant(
    run: Run, outlines: tuple[Path, Path], bank: Path
) -> None:
    ended = run("build", outlines[1], "--bank", bank, "--set", "党建")
    assert ended.code == 0
    assert "--revise" in ended.err
    with BankStore.open(bank) as store:
        assert len(store.sets()) == 1


def test_a_set_is_found_by_its_name(run: Run, outlines: tuple[Path, Path], tmp_path: Path) -> None:
    bank = tmp_path / "own.db"
    with BankStore.open(bank) as store:
        store.add("内置", (), set_id=BUILTIN_SET_ID, added_at=1)
    assert run("build", outlines[0], "--bank", bank, "--set", "内置").code == 0
    with BankStore.open(bank) as store:
        assert [each.id for each in store.sets()] == [BUILTIN_SET_ID]
        assert store.count(QuestionFilter()) > 0
    assert run("build", outlines[0], "--bank", bank, "--title", "另一套").code == 0
    with BankStore.open(bank) as store:
        assert [each.name for each in store.sets()] == ["内置", "另一套"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--set", "党建"), "say where the questions go"),
        (("--report", "x.json", "--revise"), "are about a bank"),
        (("-o", "x.json", "--set", "党建"), "are about a bank"),
        (("-o", "x.json", "--yes"), "--yes answers the questions of --revise"),
        (("--report", "x.pdf"), "ends in one of .html"),
        (("--bank", "no.db", "--revise"), "there is no bank no.db to revise"),
    ],
)
def test_a_wrong_command_line_does_nothing(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ended = run("build", "no.txt", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


def test_an_unknown_set_is_named_with_those_there_are(run: Run, outlines: tuple[Path, Path], bank: Path) -> None:
    for arguments in (("--set", "没有"), ("--title", "没有"), ()):
        ended = run("build", outlines[1], "--bank", bank, *arguments, "--revise", "--yes")
        assert ended.code == 2
        assert "its sets: “党建”" in ended.err


def test_the_word_lists_are_checked_by_themselves(run: Run, tmp_path: Path) -> None:
    ended = run("check", "--lexicon")
    assert ended.code == 0
    notes = list(lexicon_notes())
    assert ended.out.splitlines() == [*notes, f"the word lists are well formed; {len(notes)} entries to look at"]
    assert run("check", "--lexicon", "x.json").code == 2
    lists = tmp_path / "lists"
    shutil.copytree(Path(lexicon.__file__).parent, lists)
    (lists / "classes.tsv").write_text("just a word\n", encoding="utf-8")
    faulty = run("check", "--lexicon", lists)
    assert faulty.code == 1
    assert "classes.tsv" in faulty.out
    assert faulty.out.endswith("in the word lists\n")
    assert "(or --lexicon)" in run("check").err


def test_the_report_for_programs_names_every_question(run: Run, tmp_path: Path) -> None:
    questions, report = tmp_path / "q.json", tmp_path / "r.json"
    run("build", builtin_outline_path(), "-o", questions, "--report", report)
    document = json.loads(report.read_text(encoding="utf-8"))
    told = {q["id"] for section in document["sections"] for each in section["formulations"] for q in each["questions"]}
    assert told == {each.id.hex() for each in read_questions(questions).questions}
