"""Aiken is read to its end, whatever breaks off in it, and takes choices and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from question_bank.formats import losses, read_questions, write_questions
from question_bank.model import Question, QuestionKind
from tests.builders import one_of_each
from tests.question_bank.formats.exchanging import codes, comes_back, kept, never_crashes, read

SAMPLE = """\
火警电话是
A. 110
B) 119
C. 120
ANSWER: B

只有一个选项
A. 甲
ANSWER: A

A. 没有题干

ANSWER: A

没有写完
A. 甲
B. 乙

答案是别的字母
A. 甲
B. 乙
ANSWER: D

两行的
题干
A. <a> & <b>
B. 乙
ANSWER: A, B
"""


def test_broken_blocks_are_named_by_line_and_the_others_read() -> None:
    batch = read(SAMPLE, "a.txt")
    assert batch.format == "aiken"
    assert [(str(row.place), codes(row)) for row in batch.rows] == [
        ("line 1", ()),
        ("line 7", ("invalid",)),
        ("line 11", ("aiken_option",)),
        ("line 13", ("aiken_answer",)),
        ("line 15", ("aiken_unfinished",)),
        ("line 19", ("aiken_letter",)),
        ("line 24", ()),
    ]
    first, last = batch.questions
    assert (first.stem, first.options, first.answer) == ("火警电话是", ("110", "119", "120"), ("119",))
    assert (last.stem, last.options) == ("两行的\n题干", ("<a> & <b>", "乙"))
    assert last.kind is QuestionKind.MULTIPLE_CHOICE


def test_only_choices_are_written_and_it_says_so(tmp_path: Path) -> None:
    path = tmp_path / "out.aiken"
    said = {each.kind: [remark.code for remark in lost] for each, lost in losses(path, one_of_each())}
    assert [kind for kind in QuestionKind if said[kind] == ["only_choices"]] == list(QuestionKind)[3:]
    write_questions(path, one_of_each(), "")
    assert [question.kind for question in read_questions(path).questions] == list(QuestionKind)[:3]


def test_any_question_that_it_can_carry_comes_back() -> None:

    def without_id(made: Question) -> Question:
        return replace(kept(made), id=bytes(16))

    comes_back("out.aiken", without_id)


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.txt", [SAMPLE.encode()])
