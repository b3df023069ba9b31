"""The same paper gives the same questions whichever kind of document it stands in."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.formats import read_pasted, read_questions
from question_bank.outline.refusal import Refused
from question_bank.outline.word_97 import read_word_97
from tests.question_bank.formats.old_word_files import container, word_97
from tests.question_bank.outline.pdf_files import drawn

PAPER = (
    "一、单选题（每题2分，共4分）",
    "1．会议由（ B ）主持。",
    "A．会计    B．主任    C．医生",
    "2．谁来记录？",
    "A．文书",
    "B．司机",
    "答案：A",
    "解析：文书熟悉程序。",
    "二、判断题",
    "1．记录要存档。（√）",
)


def _docx(lines: tuple[str, ...]) -> bytes:
    document: Document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _page(lines: tuple[str, ...]) -> bytes:
    body = "".join(f"<div>{line}</div>\n" for line in lines)
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()


def _word_2003(lines: tuple[str, ...]) -> bytes:
    names = "http://schemas.microsoft.com/office/word/2003/wordml"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>'
    return f'{head}<w:wordDocument xmlns:w="{names}"><w:body>{body}</w:body></w:wordDocument>'.encode()


def _word_97(lines: tuple[str, ...]) -> bytes:
    return word_97("\r".join((*lines, "")), pieces=5)


@pytest.mark.parametrize("suffix", [".docx", ".doc", ".txt"])
@pytest.mark.parametrize("make", [_docx, _word_97, _word_2003, _page])
def test_the_kind_of_document_is_told_by_its_content(
    tmp_path: Path, make: Callable[[tuple[str, ...]], bytes], suffix: str
) -> None:
    path = tmp_path / f"paper{suffix}"
    path.write_bytes(make(PAPER))
    batch = read_questions(path)
    assert batch.questions == read_pasted("\n".join(PAPER)).questions
    assert len(batch.questions) == 3


def test_an_old_document_gives_the_results_of_its_fields_and_its_tables_row_by_row() -> None:
    text = '1．\x13HYPERLINK "http://example.org/"\x14谁来主持\x15？\x0b(单选)\rA．主任\x07B．会计\x07\x07答案\x1e\r图\x01\x08\r'
    assert read_word_97(word_97(text), "▣").raw == "1．谁来主持？\n(单选)\n\nA．主任\tB．会计\n\n答案-\n\n图▣▣"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (word_97("1", flags=0x0300), "password"),
        (word_97("1", version=0x65), "save it as .docx"),
        (container({"WordDocument": b"\0" * 0x400}), "save it as .docx"),
        (container({"Sheet": b"1"}), "no Word document"),
        (word_97("1")[:600], "damaged|save it"),
        (b"{\\rtf1\\ansi 1. A}", "save it as .docx"),
        (b"PK\x03\x04word/", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "paper.doc"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument, match=words):
        read_questions(path)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 6000), st.binary(min_size=1, max_size=4)), max_size=6))
def test_a_damaged_old_document_is_read_or_refused(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(_word_97(PAPER))
    for place, new in changes:
        place %= len(data)
        data[place : place + len(new)] = new
    with suppress(Refused):
        assert "\x13" not in read_word_97(bytes(data)).raw


def test_automatic_numbers_pictures_and_underlined_words_of_a_document(tmp_path: Path) -> None:
    document: Document = docx.Document()
    document.add_paragraph("填空题")
    paragraph = document.add_paragraph("1. 公开栏应当")
    paragraph.add_run("每季度").underline = True
    paragraph.add_run("更新。")
    document.add_paragraph("单选题")
    document.add_paragraph("看图，这是什么？", style="List Number")
    document.add_paragraph().add_run().add_picture(io.BytesIO(_PIXEL))
    document.add_paragraph("A. 灭火器")
    document.add_paragraph("B. 水桶")
    document.add_paragraph("答案：A")
    path = tmp_path / "paper.docx"
    document.save(str(path))
    fill, pictured = read_questions(path).rows
    assert fill.question
    assert (fill.question.stem, fill.question.answer) == ("公开栏应当＿＿＿＿更新。", ("每季度",))
    assert pictured.question
    assert pictured.question.stem == "看图，这是什么？"
    assert [remark.code for remark in pictured.remarks] == ["picture"]


def test_a_document_of_pictures_says_so(tmp_path: Path) -> None:
    document: Document = docx.Document()
    document.add_paragraph().add_run().add_picture(io.BytesIO(_PIXEL))
    path = tmp_path / "paper.docx"
    document.save(str(path))
    batch = read_questions(path)
    assert batch.rows == ()
    assert [note.code for note in batch.notes] == ["no_questions"]
    assert "pictures" in batch.notes[0].sentence


_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)


def test_the_lines_of_a_pdf_file(tmp_path: Path, chinese_font: str) -> None:
    page = [(60.0, 80.0 + 24 * number, 12.0, line) for number, line in enumerate(PAPER)]
    path = tmp_path / "paper.pdf"
    path.write_bytes(drawn([page], chinese_font))
    batch = read_questions(path)
    assert batch.format == "pdf"
    assert [question.answer for question in batch.questions] == [("主任",), ("文书",), ("正确",)]
