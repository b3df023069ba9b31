"""GIFT is read as people really write it, and what it can carry comes back from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.formats import losses, read_questions, write_questions
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, WRONG, QuestionKind
from tests.builders import one_of_each, question
from tests.question_bank.formats.exchanging import codes, comes_back, never_crashes, only, read

SAMPLE = Path(__file__).parents[2] / "samples" / "questions" / "fire.gift"


def test_each_kind_is_read() -> None:
    batch = read_questions(SAMPLE)
    assert batch.format == "gift"
    kinds = [row.kind for row in batch.rows]
    assert kinds[:7] == [
        QuestionKind.SINGLE_CHOICE,
        QuestionKind.MULTIPLE_CHOICE,
        QuestionKind.TRUE_FALSE,
        QuestionKind.FILL_BLANK,
        QuestionKind.MATCHING,
        QuestionKind.FILL_BLANK,
        QuestionKind.FILL_BLANK,
    ]
    assert kinds[7:11] == [
        QuestionKind.SHORT_ANSWER,
        QuestionKind.ORDERING,
        QuestionKind.FILL_BLANK,
        QuestionKind.TRUE_FALSE,
    ]
    first, several, truth, blank, pairs = batch.questions[:5]
    assert first.section == ("消防安全", "基本知识")
    assert first.tags == ("难度:2", "火警")
    assert (first.options, first.answer) == (("110", "119", "120"), ("119",))
    assert first.explanation == "报警时要讲清地点"
    assert (several.stem, several.answer) == ("下列属于灭火基本方法的有", ("冷却", "窒息", "隔离"))
    assert several.explanation == "共四种，另一种是抑制。"
    assert (truth.answer, truth.explanation) == ((WRONG,), "火灾时电梯可能断电。")
    assert blank.stem == f"干粉灭火器的压力表指针应当指在 {BLANK} 区域。"
    assert (blank.answer, blank.accepted) == (("绿色",), (("绿色区域",),))
    assert (pairs.options, pairs.answer, pairs.pool) == (("木材", "汽油"), ("A 类", "B 类"), ("A 类", "B 类", "D 类"))


def test_what_is_doubtful_is_said_and_what_breaks_off_is_refused_with_its_line() -> None:
    batch = read_questions(SAMPLE)
    assert "partial_credit" in codes(batch.rows[3])
    assert codes(batch.rows[6]) == ("tolerance",)
    assert batch.questions[10].stem == "转义：2 \\+ 2 = 4，集合 {1}，~ 与 # 与 \\"
    assert codes(batch.rows[-1]) == ("gift_unclosed",)
    assert str(batch.rows[-1].place) == "line 48"
    assert [note.code for note in batch.notes] == ["passages"]
    assert batch.notes[0].about == ("46",)


@pytest.mark.parametrize(
    ("text", "kind", "answer"),
    [
        ("二加二等于{=四 =4}。", QuestionKind.FILL_BLANK, ("四",)),
        ("天是蓝的。{TRUE}", QuestionKind.TRUE_FALSE, (RIGHT,)),
        ("选一个{~甲 ~=乙 ~丙}", QuestionKind.SINGLE_CHOICE, ("乙",)),
        ("多少？{#=12:0 =%50%12:2}", QuestionKind.FILL_BLANK, ("12",)),
        ("多少？{#3..5}", QuestionKind.FILL_BLANK, ("4",)),
        ("首都是{1:SA:=北京~%50%北平}，时区是{1:NM:=8}。", QuestionKind.FILL_BLANK, ("北京", "8")),
        ("选{1:MC:~甲~=乙}吧", QuestionKind.SINGLE_CHOICE, ("乙",)),
        ("::题::\n\n 空行不分开{\n\n=甲\n\n~乙}", QuestionKind.SINGLE_CHOICE, ("甲",)),
    ],
)
def test_ways_to_write_answers(text: str, kind: QuestionKind, answer: tuple[str, ...]) -> None:
    found = only(read(text.replace("空行不分开", "空行"), "a.gift"))
    assert (found.kind, found.answer) == (kind, answer)


def test_a_missing_word_leaves_a_gap() -> None:
    assert only(read("水在{~零 =一百}度沸腾。", "a.gift")).stem == f"水在{CHOICE_GAP}度沸腾。"


def test_several_right_answers_of_a_single_choice_are_to_be_reviewed() -> None:
    (row,) = read("偶数有{=2 =4 ~3}", "a.gift").rows
    assert row.question is not None
    assert (row.kind, row.question.kind) == (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
    assert codes(row) == ("several_right",)


def test_an_essay_without_an_answer_is_kept_to_be_mended() -> None:
    (row,) = read("谈谈你的看法。{}", "a.gift").rows
    assert (row.kind, codes(row)) == (QuestionKind.SHORT_ANSWER, ("no_answer",))
    assert row.question is not None


def test_an_unclosed_brace_swallows_nothing_behind_it() -> None:
    batch = read("甲{=一 ~二\n\n乙{=三 ~四}\n\n::丙:: 丙{T}\n", "a.gift")
    assert [codes(row) for row in batch.rows] == [("gift_unclosed",), (), ()]


def test_a_western_encoding_is_read() -> None:
    assert only(read("::a::Qui a peint la fen\xeatre ouverte ?{=Matisse ~Monet}".encode("cp1252"), "a.gift")).stem == (
        "Qui a peint la fenêtre ouverte ?"
    )


def test_a_tag_that_is_no_markup_is_kept() -> None:
    assert only(read("哪个标签是链接？{=<a> ~<p>}", "a.gift")).options == ("<a>", "<p>")


def test_any_question_that_it_can_carry_comes_back() -> None:
    comes_back("out.gift")


def test_it_says_what_it_cannot_carry(tmp_path: Path) -> None:
    path = tmp_path / "out.gift"
    lost = {each.kind: [code.code for code in said] for each, said in losses(path, one_of_each())}
    assert lost == {
        QuestionKind.FILL_BLANK: ["loses_kind", "merges_explanation", "loses_accepted"],
        QuestionKind.RECITATION: ["loses_kind", "merges_explanation"],
        QuestionKind.SHORT_ANSWER: ["merges_explanation"],
    }
    write_questions(path, one_of_each(), "题")
    assert len(read_questions(path).questions) == 8


def test_what_looks_like_a_sign_is_written_so_that_it_is_none(tmp_path: Path) -> None:
    made = question(1, options=("%50%", "[html]甲", "=~#{}", "a -> b"), answer=("%50%",))
    rights = ("[plain]丙", "~丁")
    pairs = question(2, QuestionKind.MATCHING, options=("[html]甲", "%1%乙"), answer=rights, pool=rights)
    write_questions(tmp_path / "out.gift", [made, pairs], "")
    assert read_questions(tmp_path / "out.gift").questions == (made, pairs)


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.gift", [SAMPLE.read_bytes()])
