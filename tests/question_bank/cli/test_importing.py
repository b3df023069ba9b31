"""`import`, `export` and `convert` with real files: what they say, where it goes, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import read_questions, write_questions
from question_bank.formats.batch import Part
from question_bank.formats.profile import choices_for, read_profile
from question_bank.model import QuestionFilter, QuestionKind, derive_id
from question_bank.storage import BankStore
from tests.builders import one_of_each, question, questions
from tests.question_bank.cli.terminal import Run

EVERYTHING = QuestionFilter(statuses=())


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return tmp_path / "bank.db"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a file of eight good questions and two bad lines."""
    path = tmp_path / "题库.jsonl"
    write_questions(path, one_of_each(), "题")
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[2:2] = ["not json", '{"kind": "essay", "stem": "题"}']
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_good_rows_come_in_and_bad_ones_are_named(run: Run, bank: Path, file: Path) -> None:
    ended = run("import", file, "--bank", bank, "--set", "党建")
    assert ended.code == 1
    assert ended.out.splitlines() == [
        f"{file} → “党建”: 10 found = 8 added + 0 updated + 0 skipped + 2 refused",
        "1 file: 10 found = 8 added + 0 updated + 0 skipped + 2 refused",
    ]
    assert ended.err.splitlines() == [
        f"{file}:3: this is not a JSON object",
        f"{file}:4: “essay” is not a kind of question",
    ]
    with BankStore.open(bank) as store:
        assert list(store.questions_of_set(store.sets()[0].id)) == list(one_of_each())
        (record,) = store.imports()
        assert (record.file, record.found, record.added, record.refused) == ("题库.jsonl", 10, 8, 2)
    again = run("import", file, "--bank", bank, "--set", "党建", "--yes")
    assert "10 found = 0 added + 0 updated + 8 skipped + 2 refused" in again.out


def test_several_files_go_into_sets_of_their_own_names(run: Run, bank: Path, tmp_path: Path) -> None:
    for name, made in (("甲.jsonl", questions(3)), ("乙.json", questions(5))):
        write_questions(tmp_path / name, made, "" if name.startswith("甲") else "乙的标题")
    ended = run("import", tmp_path / "甲.jsonl", tmp_path / "乙.json", tmp_path / "没有.json", "--bank", bank)
    assert ended.code == 1
    assert "没有.json” does not exist" in ended.err
    assert ended.out.splitlines()[-1] == "3 files: 8 found = 8 added + 0 updated + 0 skipped + 0 refused"
    with BankStore.open(bank) as store:
        assert [(each.name, each.approved) for each in store.sets()] == [("甲", 3), ("乙的标题", 5)]
    assert run("import", tmp_path / "甲.jsonl", "--bank", bank).code == 0


def test_trying_keeps_nothing(run: Run, bank: Path, file: Path) -> None:
    tried = run("import", file, "--bank", bank, "--dry-run")
    assert tried.out.endswith("8 added + 0 updated + 0 skipped + 2 refused (only tried, nothing was kept)\n")
    assert not bank.exists()
    with BankStore.open(bank) as store:
        store.add("题库", questions(3), set_id=derive_id("set", "题库"), added_at=1)
    before = bank.read_bytes()
    tried = run("import", file, "--bank", bank, "--dry-run", "--set", "题库")
    assert "10 found = 8 added" in tried.out
    assert bank.read_bytes() == before
    assert "only tried" in run("import", file, "--against", _counts(file, 10)).out


def _counts(file: Path, total: int, **kinds: int) -> Path:
    path = file.parent / "expected.json"
    path.write_text(json.dumps({file.name: {"total": total, **kinds}}), encoding="utf-8")
    return path


def test_what_is_nearly_the_same_is_named(run: Run, bank: Path, tmp_path: Path) -> None:
    stem = "全面从严治党永远在路上，党的自我革命永远在路上，这句话出自（　　）"
    with BankStore.open(bank) as store:
        store.add("题", [question(1, stem=stem)], set_id=derive_id("set", "题"), added_at=1)
    path = tmp_path / "题.json"
    near = question(2, stem=stem.replace("出自", "来自"))
    write_questions(path, [near, question(1, stem=stem), question(3, stem="选举何时进行（　　）")], "题")
    report = tmp_path / "报告.json"
    assert run("import", path, "--bank", bank, "--near", "--report", report).code == 0
    (found,) = json.loads(report.read_text(encoding="utf-8"))["files"]
    assert [(row["number"], row["outcome"], row["said"][0]["code"]) for row in found["rows"]] == [
        (1, "added", "nearly_the_same"),
        (2, "skipped", "already_there"),
    ]
    assert stem in found["rows"][0]["said"][0]["sentence"]


def test_counts_are_compared_with_what_was_expected(run: Run, file: Path) -> None:
    folder = file.parent
    differing = run("import", "--folder", folder, "--against", _counts(file, 12, single=1, multiple=2))
    assert differing.code == 1
    assert "题库.jsonl: 10 questions found, 12 expected\n" in differing.out
    assert "题库.jsonl: 1 multiple choice found, 2 expected\n" in differing.out
    assert "single" not in differing.out
    write_questions(file, one_of_each(), "")
    assert "expected\n" not in run("import", file, "--against", _counts(file, 8, single=1, other=2)).out
    broken = folder / "broken.json"
    broken.write_text("[", encoding="utf-8")
    assert run("import", file, "--against", broken).code == 2


def test_a_file_of_nothing_but_bad_rows_ends_with_one(run: Run, bank: Path, tmp_path: Path) -> None:
    path = tmp_path / "坏.jsonl"
    write_questions(path, [question(number, stem="") for number in range(2)], "")
    ended = run("import", path, "--bank", bank)
    assert ended.code == 1
    assert "2 found = 0 added + 0 updated + 0 skipped + 2 refused" in ended.out
    with BankStore.open(bank) as store:
        assert store.sets() == ()
        assert [each.refused for each in store.imports()] == [2]


def test_nothing_readable_ends_with_two(run: Run, bank: Path, tmp_path: Path) -> None:
    path = tmp_path / "空.json"
    path.write_bytes(b"")
    ended = run("import", path, "--bank", bank)
    assert ended.code == 2
    assert "is empty" in ended.err
    path = tmp_path / "通知.txt"
    path.write_text("今天开会。\n", encoding="utf-8")
    ended = run("import", path, "--bank", bank)
    assert ended.code == 2
    assert "通知.txt: no question was found" in ended.err
    with BankStore.open(bank) as store:
        assert store.imports() == ()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "name at least one file"),
        (("x.json",), "say where the questions go"),
        (("x.json", "--dry-run", "--report", "x.docx"), "ends in one of .json, .xlsx"),
    ],
)
def test_a_wrong_command_line_is_explained(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ended = run("import", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err


def test_a_set_is_exported_and_comes_back(run: Run, bank: Path, tmp_path: Path) -> None:
    made = one_of_each()
    with BankStore.open(bank) as store:
        for name in ("甲", "乙"):
            store.add(name, made[: 5 if name == "甲" else 8], set_id=derive_id("set", name), added_at=1)
        store.retire([made[0].id], at=2)
    out = tmp_path / "out.json"
    assert run("export", "--bank", bank, "--set", "甲", out) == (0, f"{out}: 4 questions\n", "")
    assert list(read_questions(out).questions) == list(made[1:5])
    assert read_questions(out).title == "甲"
    assert run("export", "--bank", bank, "--all", out).out == f"{out}: 13 questions\n"
    assert "no set “丙”" in run("export", "--bank", bank, "--set", "丙", out).err


def test_losses_are_said_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "in.json", tmp_path / "out.aiken"
    made = [question(number, tags=("难",)) for number in range(3)]
    write_questions(path, made, "题")
    refused = run("convert", path, out)
    assert refused.code == 2
    assert "give --yes" in refused.err
    assert "its tags are not written" in refused.err
    assert not out.exists()
    written = run("convert", path, out, "--yes")
    assert written.code == 0
    assert out.exists()


def test_what_cannot_be_converted_is_named(run: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    ended = run("convert", file, out)
    assert ended.code == 1
    assert f"{file}:3: this is not a JSON object\n" in ended.err
    assert len(read_questions(out).questions) == 8


def test_a_profile_is_found_by_the_headings(tmp_path: Path) -> None:
    path = tmp_path / "profile.json"
    path.write_text('{"题目\\t甲\\t答": ["stem", "option", "answer"]}', encoding="utf-8")
    parts = [
        Part("一", "table", columns=("题目 ", "甲", "答")),
        Part("二", "table", columns=("题",)),
        Part("三", "nothing"),
    ]
    choices = choices_for(parts, read_profile(path), QuestionKind.SINGLE_CHOICE)
    assert {name: choice.fields for name, choice in choices.parts.items()} == {"一": ("stem", "option", "answer")}
    assert choices.kind is QuestionKind.SINGLE_CHOICE
    for content in ("[]", "{", '{"a": 1}'):
        path.write_text(content, encoding="utf-8")
        with pytest.raises(UnreadableDocument, match="no profile"):
            read_profile(path)
