"""Questions written as exam text come back as they were, or are said to lose something before they are written."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.formats import losses, read_pasted, read_questions, write_questions
from question_bank.formats.exam_text.writing import exam_losses, write_text
from question_bank.model import Question, QuestionStatus
from tests import strategies
from tests.builders import one_of_each, questions

SUFFIXES = (".txt", ".docx")
NOT_CARRIED = {"loses_source", "loses_status", "loses_accepted"}


def carried(question: Question) -> Question:
    """Return `question` with only what exam text has a place for."""
    return replace(
        question,
        id=b"\0" * 16,
        formulation=None,
        evidence=(),
        status=QuestionStatus.APPROVED,
        reason="",
        version=1,
        accepted=(),
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_comes_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"paper{suffix}"
    made = (*one_of_each(), *questions(12))
    write_questions(path, made, "练习")
    batch = read_questions(path)
    assert batch.problems == ()
    assert tuple(map(carried, batch.questions)) == tuple(map(carried, made))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_lost_is_said_before(tmp_path: Path, suffix: str) -> None:
    made = one_of_each()
    said = {question.kind: [loss.code for loss in lost] for question, lost in losses(tmp_path / f"a{suffix}", made)}
    assert said == {made[3].kind: ["loses_accepted"]}


@settings(max_examples=40)
@given(st.lists(strategies.questions(), max_size=5), strategies.texts)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_question_that_loses_nothing_comes_back_among_any_others(
    suffix: str, made: list[Question], title: str
) -> None:
    """Losses are told of each question alone, so what stands before and behind it must not matter."""
    keeping = [one for one in made if {loss.code for loss in exam_losses(one)} <= NOT_CARRIED]
    if not keeping:
        return
    with TemporaryDirectory() as folder:
        path = Path(folder, f"paper{suffix}")
        write_questions(path, keeping, title)
        assert tuple(map(carried, read_questions(path).questions)) == tuple(map(carried, keeping))


def test_tags_and_sections_come_back() -> None:
    first, second = questions(2)
    made = (
        replace(first, section=("一、甲章", "（一）甲节"), tags=("难度:3", "知识点:制度", "自拟")),
        replace(second, section=()),
    )
    file = io.BytesIO()
    write_text(file, made, "")
    assert tuple(map(carried, read_pasted(file.getvalue().decode()).questions)) == tuple(map(carried, made))


def test_wording_that_looks_like_something_else_is_said_to_be_lost() -> None:
    (question,) = questions(1)
    assert [loss.code for loss in exam_losses(replace(question, stem="看下面：\n1. 甲\n答案：乙"))] == ["loses_wording"]
