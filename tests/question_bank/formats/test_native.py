"""The native format loses nothing, and says of each row and file what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument, UnwritableDocument
from question_bank.formats import ImportBatch, Problem, read_questions, write_questions
from question_bank.formats.question_json import question_from_json, question_to_json
from question_bank.model import Question, QuestionKind, QuestionStatus
from tests import strategies
from tests.builders import one_of_each, question

OURS = b'{"format": "question-bank", "version": '
SUFFIXES = (".json", ".jsonl", ".ndjson")


@given(strategies.questions())
def test_any_question_comes_back_from_its_json(made: Question) -> None:
    assert question_from_json(json.loads(json.dumps(question_to_json(made)))) == made


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_any_questions_come_back_from_a_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"

    @given(st.lists(strategies.questions(), min_size=1, max_size=5), strategies.texts)
    def they_do(made: list[Question], title: str) -> None:
        write_questions(path, made, title)
        batch = read_questions(path)
        assert (batch.questions, batch.problems) == (tuple(made), ())
        assert batch.title == (title if suffix == ".json" else "")

    they_do()


def test_a_line_whose_option_bears_the_name_of_the_list_is_a_line(tmp_path: Path) -> None:
    asked = replace(one_of_each()[0], options=("questions", "answers"), answer=("questions",))
    write_questions(tmp_path / "out.jsonl", [asked, asked], "题")
    assert read_questions(tmp_path / "out.jsonl").questions == (asked, asked)


def test_a_document_may_hold_no_question(tmp_path: Path) -> None:
    write_questions(tmp_path / "none.json", [], "空")
    assert read_questions(tmp_path / "none.json") == ImportBatch((), "空", "json")


def test_lines_hold_one_question_each_with_the_fields_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    write_questions(path, one_of_each(), "题")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 8
    first = json.loads(lines[0])
    always = ["id", "kind", "stem", "options", "answer", "explanation", "section", "formulation", "evidence", "status"]
    assert list(first) == always
    assert json.loads(lines[5])["answer"][0] == "第6组0—作用6—0"
    assert "政治功能" in lines[2]


def test_a_document_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    write_questions(path, one_of_each(), "题")
    document = json.loads(path.read_text(encoding="utf-8"))
    assert (document["format"], document["version"], document["title"]) == ("question-bank", 1, "题")
    assert len(document["questions"]) == 8


@pytest.mark.parametrize(
    "change",
    [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n"), lambda text: "\n\n" + text],
    ids=["byte order mark", "line ends", "empty lines"],
)
@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".txt"])
def test_what_editors_do_to_a_file_does_not_matter(tmp_path: Path, suffix: str, change: Callable[[str], str]) -> None:
    path = tmp_path / ("out.jsonl" if suffix == ".jsonl" else "out.json")
    write_questions(path, one_of_each(), "")
    changed = tmp_path / f"changed{suffix}"
    changed.write_bytes(change(path.read_text(encoding="utf-8")).encode())
    assert read_questions(changed).questions == one_of_each()


def test_the_beginning_decides_when_the_suffix_is_wrong(tmp_path: Path) -> None:
    write_questions(tmp_path / "a.json", one_of_each(), "")
    write_questions(tmp_path / "b.jsonl", one_of_each(), "")
    (tmp_path / "a.json").rename(tmp_path / "c.jsonl")
    (tmp_path / "b.jsonl").rename(tmp_path / "d.json")
    pretty = json.loads((tmp_path / "c.jsonl").read_text(encoding="utf-8"))
    (tmp_path / "e.jsonl").write_text(json.dumps(pretty, indent=2), encoding="utf-8")
    for name in ("c.jsonl", "d.json", "e.jsonl"):
        assert read_questions(tmp_path / name).questions == one_of_each()


def _row(**changes: Any) -> dict[str, Any]:
    row = question_to_json(question(1))
    row.update(changes)
    return {name: value for name, value in row.items() if value != "absent"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (7, "this is not an object with the fields of a question"),
        (_row(kind="essay"), "“essay” is not a kind of question"),
        (_row(kind=["single_choice"]), "“kind” is not a text"),
        (_row(id="xyz"), "“id” is not made of hexadecimal digits"),
        (_row(id=5), "“id” is not made of hexadecimal digits"),
        (_row(id="00"), "the id has 1 bytes instead of 16"),
        (_row(status="lost"), "“lost” is not a status"),
        (_row(options="甲乙"), "“options” is not a list of texts"),
        (_row(options=["甲", 5]), "“options” is not a list of texts"),
        (_row(accepted=[["甲"], 3]), "“accepted” is not a list of lists of texts"),
        (_row(version=True), "“version” is not a whole number"),
        (_row(version=10**40), "the version is 1"),
        (_row(formulation=[]), "“formulation” is not an object"),
        (_row(formulation={"id": 3, "kind": "case"}), "“formulation.id” is not made of hexadecimal digits"),
        (_row(evidence={"start": 1}), "“evidence” is not a list of objects"),
        (_row(evidence=[{"start": "1", "end": 3, "text": "文本"}]), "“evidence.start” is not a whole number"),
        (_row(stem="absent"), "the stem is empty"),
        (_row(stem="\ud800"), "control character"),
        (_row(kind="matching", options=["甲", "乙"], answer=["甲—丙"], pool=[]), "2 items on the left but 1 pairs"),
        (
            _row(kind="matching", options=["甲", "乙"], answer=["甲—丙", "丁"]),
            "the pair “丁” does not begin with “乙—”",
        ),
    ],
)
@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_a_bad_row_is_left_out_with_its_place_and_reason(tmp_path: Path, suffix: str, row: object, reason: str) -> None:
    good = question_to_json(question(2))
    path = tmp_path / f"in{suffix}"
    lines = "\n".join(json.dumps(each) for each in (good, row))
    path.write_text(lines if suffix == ".jsonl" else json.dumps({"questions": [good, row]}), encoding="utf-8")
    batch = read_questions(path)
    assert batch.questions == (question(2),)
    (problem,) = batch.problems
    assert problem.place == ("line 2" if suffix == ".jsonl" else "question 2")
    assert reason in problem.reason


def test_all_that_is_wrong_with_a_row_is_said_at_once() -> None:
    reason = question_from_json(_row(kind="essay", stem=5, options=None))
    assert isinstance(reason, str)
    assert reason.split("; ") == [
        "“essay” is not a kind of question",
        "“options” is not a list of texts",
        "“stem” is not a text",
    ]


def test_a_broken_line_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [json.dumps(question_to_json(question(number))) for number in (1, 2)]
    path.write_text("\n".join(['{"kind": ', lines[0], "[" * 100_000, "", lines[1], "3"]), encoding="utf-8")
    batch = read_questions(path)
    assert batch.questions == (question(1), question(2))
    assert batch.problems == (
        Problem("line 1", "this is not a JSON object"),
        Problem("line 3", "this is not a JSON object"),
        Problem("line 6", "this is not an object with the fields of a question"),
    )


def test_rows_written_by_hand_may_leave_out_what_can_be_found() -> None:
    by_hand = {"kind": "matching", "stem": "请配对。", "options": ["甲", "乙"], "answer": ["甲—丁", "乙—丙"]}
    made = question_from_json(by_hand)
    assert isinstance(made, Question)
    assert (made.answer, made.pool) == (("丁", "丙"), ("丁", "丙"))
    assert made.status is QuestionStatus.APPROVED
    assert made == question_from_json(by_hand)
    assert made.kind is QuestionKind.MATCHING


def test_a_head_before_lines_is_read(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    head = json.dumps({"format": "question-bank", "version": 1, "title": "题"})
    path.write_text(head + "\n" + json.dumps(question_to_json(question(1))), encoding="utf-8")
    batch = read_questions(path)
    assert (batch.questions, batch.problems, batch.title) == ((question(1),), (), "题")


@pytest.mark.parametrize(
    ("name", "content", "words", "code"),
    [
        ("a.json", b"", "is empty", "document_empty"),
        ("a.jsonl", b" \n\n", "is empty", "document_empty"),
        ("a.json", b"\x89PNG\x00\xff\x00", "is not text", "document_binary"),
        ("a.json", b'{"questions": [', "is not a JSON document: Expecting value at line 1", "document_json"),
        ("a.json", b"[" * 200_000, "nested too deeply", "document_json"),
        ("a.json", b"[1, 2]", "not a file of questions", "document_foreign"),
        ("a.json", b'{"questions": {}}', "not a file of questions", "document_foreign"),
        ("a.json", b'{"format": "other",\n"questions": []}', "not a file of questions", "document_foreign"),
        (
            "a.json",
            b'{"format": "question-bank", "version": "1",\n"questions": []}',
            "not a file of questions",
            "document_foreign",
        ),
        (
            "a.json",
            b'{"format": "question-bank", "version": 2,\n"questions": []}',
            "newer version of the program",
            "document_newer",
        ),
        ("a.jsonl", b'{"format": "question-bank", "version": 2}', "newer version of the program", "document_newer"),
        ("a.unknown", "一段话".encode(), "in no known format", "document_format"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, words: str, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read_questions(path)
    assert (caught.value.code, caught.value.path) == (code, str(path))


def test_what_is_not_a_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="does not exist"):
        read_questions(tmp_path / "missing.json")
    with pytest.raises(UnreadableDocument, match="is a folder"):
        read_questions(tmp_path)
    with pytest.raises(UnreadableDocument, match="cannot be read"):
        read_questions(tmp_path / "a\0b.json")


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("before", encoding="utf-8")
    path.chmod(0o640)

    def then_fails() -> Any:
        yield question(1)
        raise OSError(28, "No space left on device")

    with pytest.raises(UnwritableDocument, match="No space left on device"):
        write_questions(path, then_fails(), "")
    assert path.read_text(encoding="utf-8") == "before"
    write_questions(path, [question(1)], "")
    assert read_questions(path).questions == (question(1),)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["out.json"]


def test_a_link_keeps_pointing_at_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("before", encoding="utf-8")
    (tmp_path / "link.json").symlink_to("real.json")
    write_questions(tmp_path / "link.json", [question(1)], "")
    assert (tmp_path / "link.json").is_symlink()
    assert read_questions(tmp_path / "real.json").questions == (question(1),)


@pytest.mark.parametrize(
    ("name", "words"),
    [("out.bin", "end its name in one of .json"), ("folder.json", "is a folder"), ("no/out.json", "cannot be written")],
)
def test_where_nothing_can_be_written_is_said_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(UnwritableDocument, match=words):
        write_questions(tmp_path / name, [question(1)], "")


def test_a_row_with_faults_holds_what_can_be_mended(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(json.dumps(_row(answer=[], id="xyz"), ensure_ascii=False) + "\n[]\n", encoding="utf-8")
    first, second = read_questions(path).rows
    assert first.question is not None
    assert first.question.stem
    assert len(first.question.id) == 16
    assert first.faults
    assert second.question is None
