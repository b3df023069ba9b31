"""Whatever stands in a text, reading it ends, and what it calls a question is one or says why not."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.formats import read_pasted
from question_bank.formats.exam_text import Line, read_exam_lines
from question_bank.model.validation import faults

_WRITTEN = (
    "1.|2、|3．|（4）|第5题|6 |一、|（二）|单选题|【多选题】|判断题|三、简答题（每题5分）|A.|B、|（C）|D |A|农业|工业 |"
    "村民会议（ ）|（A）|( √ )|____|【1978】|答案：|正确答案：B|我的答案：AC|解析：|难度：|参考答案|1、A 2、B|"
    "1-5 ABCDA|对|错误|第一章 总则|----------|--- 甲 ---|写笔记|\t| |\u3000|。|？|：|，|\ufffc|\ufff9|\ufffa|"
    "\x00|⼯|Ａ．|❌|<a>|&nbsp;"
)
_PIECES = st.sampled_from(_WRITTEN.split("|"))
_LINES = st.lists(st.one_of(st.lists(_PIECES, max_size=6).map("".join), st.text(max_size=30)), max_size=30)


@given(_LINES)
def test_reading_ends_and_every_row_is_a_question_or_says_why_not(lines: list[str]) -> None:
    batch = read_exam_lines(Line(text, number) for number, text in enumerate(lines, start=1)).collect()
    for row in batch.rows:
        assert row.question is not None
        assert row.kind is not None
        assert bool(faults(row.question)) <= bool(row.faults)
        assert 1 <= row.place.number <= len(lines)
    assert batch.rows or [note.code for note in batch.notes] == ["no_questions"]


@given(
    st.lists(
        st.tuples(st.text("党务村民农业工会议事", min_size=4, max_size=12), st.booleans()), min_size=1, max_size=12
    )
)
def test_every_numbered_item_of_a_paper_is_a_row(stems: list[tuple[str, bool]]) -> None:
    paper = ["一、单项选择题"]
    for number, (stem, answered) in enumerate(stems, start=1):
        paper += [f"{number}．{stem}（　　）", "A．甲　　B．乙", "C．丙　　D．丁", *(["答案：C"] if answered else [])]
    batch = read_pasted("\n".join(paper))
    assert [row.is_good for row in batch.rows] == [answered for _, answered in stems]
    codes = [[fault.code for fault in row.faults] for row in batch.rows]
    assert codes == [[] if answered else ["no_answer"] for _, answered in stems]


@pytest.mark.parametrize(
    "piece", ["A. ", "(", "____", "  ", "AB ", "1、A ", "答案：", "【", "-", "第1题", "（A）", "@b#c%A"]
)
@pytest.mark.parametrize("begin", ["", "1. 谁？（ ）", "单选题（", "1-2 "])
def test_no_line_takes_long_whatever_stands_in_it(piece: str, begin: str) -> None:
    line = begin + piece * (2900 // len(piece)) + "!"
    before = process_time()
    read_pasted("\n".join([line] * 20))
    assert process_time() - before < 20


def test_reading_takes_as_long_as_the_text_is() -> None:
    """A long text of answers on lines of their own takes a few times as long as a short one, not its square."""

    def seconds(count: int) -> float:
        before = process_time()
        batch = read_pasted("1. 题（ ）\n答案：\n甲\n" * count)
        assert len(batch.rows) == count
        return process_time() - before

    seconds(100)
    assert seconds(4000) < 40 * max(seconds(400), 0.02)
