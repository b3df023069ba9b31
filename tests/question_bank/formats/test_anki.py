"""Anki: notes of many types become questions, and packages are written that Anki can update."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.formats import losses, read_questions, write_questions
from question_bank.formats.anki.notes import key_letters, split_options, without_clozes
from question_bank.model import BLANK, RIGHT, WRONG, QuestionKind
from tests.builders import one_of_each, question
from tests.question_bank.formats.anki_files import collection, package
from tests.question_bank.formats.exchanging import codes, comes_back, never_crashes, only, read


@pytest.mark.parametrize("new", [False, True], ids=["collection.anki2", "collection.anki21b"])
def test_the_notes_of_every_version_are_read(new: bool) -> None:
    data = collection(
        ("Front", "Back"), [("火警<b>电话</b>", "119"), ("急救", "120")], deck="安全::消防", tags=" 重点 难 ", new=new
    )
    batch = read(package(data, new=new), "a.apkg")
    assert (batch.title, len(batch.rows)) == ("安全", 2)
    first = batch.questions[0]
    assert (first.kind, first.stem, first.answer) == (QuestionKind.SHORT_ANSWER, "火警电话", ("119",))
    assert (first.section, first.tags) == (("消防",), ("重点", "难"))


@pytest.mark.parametrize(
    ("fields", "values", "kind", "options", "answer"),
    [
        (
            ("题目", "选项", "答案", "解析"),
            ("火警是", "A. 110<br>B. 119", "B", "见教材"),
            QuestionKind.SINGLE_CHOICE,
            ("110", "119"),
            ("119",),
        ),
        (
            ("题干", "A", "B", "C", "D", "正确答案"),
            ("四个能力有", "检查", "扑救", "围观", ""),
            None,
            ("检查", "扑救", "围观"),
            (),
        ),
        (
            ("题干", "A", "B", "C", "D", "正确答案"),
            ("四个能力有", "检查", "扑救", "围观", "", "AB"),
            QuestionKind.MULTIPLE_CHOICE,
            ("检查", "扑救", "围观"),
            ("检查", "扑救"),
        ),
        (
            ("Question", "Title", "QType (0=kprim,1=mc,2=sc)", "Q_1", "Q_2", "Q_3", "Answers", "Extra 1"),
            ("Which burn?", "", "1", "wood", "sand", "oil", "1 0 1", "because"),
            QuestionKind.MULTIPLE_CHOICE,
            ("wood", "sand", "oil"),
            ("wood", "oil"),
        ),
        (
            ("Front", "Back"),
            ("火警是<br>A、110　B、119<br>C、120", "<div>B。</div>"),
            QuestionKind.SINGLE_CHOICE,
            ("110", "119", "120"),
            ("119",),
        ),
        (("正面", "背面"), ("可以乘电梯逃生", "错误"), QuestionKind.TRUE_FALSE, (), (WRONG,)),
        (
            ("Text", "Back Extra"),
            ("拨打{{c1::119::号}}报{{c2::警}}", "一"),
            QuestionKind.FILL_BLANK,
            (),
            ("119", "警"),
        ),
        (("单词", "释义", "例句"), ("fire", "火", "a fire"), QuestionKind.SHORT_ANSWER, (), ("火",)),
    ],
    ids=["options", "no key", "lettered", "all in one", "below", "truth", "cloze", "any"],
)
def test_types_of_notes(
    fields: tuple[str, ...],
    values: tuple[str, ...],
    kind: QuestionKind | None,
    options: tuple[str, ...],
    answer: tuple[str, ...],
) -> None:
    (row,) = read(package(collection(fields, [values])), "a.apkg").rows
    assert row.question is not None
    assert (row.question.options, row.question.answer) == (options, answer)
    if kind is None:
        assert codes(row) == ("no_answer",)
    else:
        assert (row.question.kind, row.faults) == (kind, ())


def test_the_id_is_that_of_the_note_in_every_collection() -> None:
    one = only(read(package(collection(("Front", "Back"), [("甲", "乙")])), "a.apkg"))
    other = only(read(package(collection(("Front", "Back"), [("甲改", "乙")], new=True), new=True), "b.apkg"))
    assert one.id == other.id


def test_sounds_and_formulas_are_remarked() -> None:
    (row,) = read(package(collection(("Front", "Back"), [("[sound:a.mp3]甲", "[latex]x^2[/latex]")])), "a.apkg").rows
    assert row.question is not None
    assert (row.question.stem, row.question.answer) == ("甲", ("x^2",))
    assert set(codes(row)) == {"media", "formula"}


def test_a_key_that_is_no_option_is_refused() -> None:
    made = collection(("题目", "选项", "答案"), [("甲", "A. 一<br>B. 二", "E"), ("乙", "A. 一<br>B. 二", "三")])
    assert [codes(row) for row in read(package(made), "a.apkg").rows] == [("aiken_letter",), ("answer_no_option",)]


def test_clozes_may_stand_in_clozes() -> None:
    assert without_clozes("a{{c1::b {{c2::c}} d::hint}}e}}") == (f"a{BLANK}e}}}}", ["b c d"])
    assert without_clozes("{{c1::a") == (BLANK, ["a"])


def test_options_and_letters() -> None:
    assert split_options("A. 甲；B．乙 C、丙\nD）丁") == ["甲", "乙", "丙", "丁"]
    assert key_letters("A、C") == ("A", "C")
    assert key_letters("ＢＤ。") == ("B", "D")
    assert key_letters("B. 甲\nC. 乙") == ("B", "C")
    assert key_letters("甲") == ()


def test_the_text_export_is_read_by_its_head() -> None:
    text = (
        "#separator:tab\n#html:true\n#guid column:1\n#deck column:3\n#tags column:6\n"
        'g1\t<b>火警</b>\t安全::电话\t119\t"见 ""一"""\t重点 难\n\n'
        "g2\t急救\t\t120\t\t\n"
    )
    first, second = read(text, "a.txt").questions
    assert (first.stem, first.answer, first.explanation) == ("火警", ("119",), '见 "一"')
    assert (first.section, first.tags) == (("安全", "电话"), ("重点", "难"))
    assert second.answer == ("120",)


def test_a_text_export_without_html_keeps_its_signs() -> None:
    found = only(read("#separator:Semicolon\n#html:false\n哪个是链接？;<a>\n", "a.txt"))
    assert found.answer == ("<a>",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no zip", "damaged"),
        (package(b"no database"), "cannot be read"),
        (package(collection(("Front",), []))[:-30], "damaged"),
    ],
)
def test_what_is_no_package_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words):
        read(data, "a.apkg")


def test_a_package_without_notes_says_so() -> None:
    assert [note.code for note in read(package(collection(("Front",), [])), "a.apkg").notes] == ["no_notes"]


def test_any_question_that_it_can_carry_comes_back() -> None:
    comes_back("out.apkg")


@pytest.mark.parametrize("name", [":", "甲::乙", "甲:", " 甲"])
def test_a_section_whose_name_divides_decks_is_said_to_be_lost(tmp_path: Path, name: str) -> None:
    path = tmp_path / "out.apkg"
    made = replace(question(1), section=(name,))
    assert len(losses(path, [made])) == 1


def test_a_package_keeps_kinds_sections_and_ids(tmp_path: Path) -> None:
    path = tmp_path / "out.apkg"
    assert losses(path, one_of_each()) == ()
    write_questions(path, one_of_each(), "党 建")
    batch = read_questions(path)
    assert batch.title == "党 建"
    assert {each.id: each.kind for each in batch.questions} == {each.id: each.kind for each in one_of_each()}
    assert batch.questions == one_of_each()


def test_a_later_package_updates_the_same_notes(tmp_path: Path) -> None:
    path, made = tmp_path / "out.apkg", question(1)
    times = []
    for each in (made, replace(made, stem="改了", version=2)):
        write_questions(path, [each], "题")
        data = zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("collection.anki2")
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(data)
            times.append(connection.execute("SELECT guid, mid, mod FROM notes").fetchall())
    ((first, second),) = zip(*times, strict=True)
    assert first[:2] == second[:2]
    assert second[2] == first[2] + 1


def test_an_edit_that_somebody_made_in_anki_is_read(tmp_path: Path) -> None:
    made = question(2)
    path = tmp_path / "out.apkg"
    write_questions(path, [made], "题")
    data = zipfile.ZipFile(path).read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        connection.execute("UPDATE notes SET flds = replace(flds, ?, ?)", (made.options[2], "改过的选项"))
        connection.commit()
        changed = connection.serialize()
    found = only(read(package(changed), "a.apkg"))
    assert (found.id, found.options[2], found.answer) == (made.id, "改过的选项", ("改过的选项",))


def test_a_title_of_colons_divides_no_decks(tmp_path: Path) -> None:
    made = question(1)
    write_questions(tmp_path / "out.apkg", [made], "党建::2026:")
    batch = read_questions(tmp_path / "out.apkg")
    assert (batch.title, batch.questions) == ("党建：：2026：", (made,))


def test_true_and_false_stand_as_words_on_the_back(tmp_path: Path) -> None:
    path = tmp_path / "out.apkg"
    write_questions(path, [question(1, QuestionKind.TRUE_FALSE)], "题")
    assert only(read_questions(path)).answer == (RIGHT,)


def test_anything_is_read_or_refused_in_words() -> None:
    made = collection(("Front", "Back"), [("甲{{c1::乙}}", "丙")])
    never_crashes("any.apkg", [package(made), package(made, new=True)])
    never_crashes("any.txt", ["#separator:tab\n#tags column:3\n甲\t乙\t丙\n".encode()])
