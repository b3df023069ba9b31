"""Papers in all the ways people write them: each sample gives exactly what stands in the file beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.formats import read_pasted, read_questions
from tests.question_bank.formats.exam_text.goldens import shown

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "questions" / "exam_text"
PAPERS = sorted(path for path in SAMPLES.iterdir() if path.suffix != ".expected")


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_each_sample_gives_what_stands_beside_it(path: Path) -> None:
    assert shown(read_questions(path)) == path.with_name(f"{path.name}.expected").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_nothing_disappears_when_a_sample_is_pasted(path: Path) -> None:
    pasted = read_pasted(path.read_text(encoding="utf-8"))
    assert len(pasted.rows) == len(read_questions(path).rows)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r\r\n", "\r"])
def test_encodings_and_line_ends_do_not_matter(tmp_path: Path, encoding: str, line_end: str) -> None:
    source = SAMPLES / "answer_lines.txt"
    path = tmp_path / "answer_lines.txt"
    path.write_bytes(source.read_text(encoding="utf-8").replace("\n", line_end).encode(encoding))
    assert [row.question for row in read_questions(path).rows] == [row.question for row in read_questions(source).rows]


def test_a_row_says_how_it_was_read_and_as_it_stood_in_the_file() -> None:
    (row,) = read_pasted("1．谁来主持会议？（ A ）\nA．主任\nB．会计\n").rows
    readings = {reading.field: (reading.rule, reading.confidence) for reading in row.readings}
    assert readings["stem"] == ("number_dot", 0.97)
    assert readings["answer"] == ("letters_in_brackets", 0.95)
    assert row.text == "1．谁来主持会议？（ A ）\nA．主任\nB．会计"
