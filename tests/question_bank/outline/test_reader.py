"""Files as they come: encodings, and what cannot be read."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.outline import read_outline

TEXT = (
    "一、总体要求\n坚持人民至上，把“安全第一”落到实处。截至2023年底，共有12个单位。\r\n二、主要任务\n加强领导。\n" * 3
)


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("gb18030", b""),
        ("gbk", b""),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, bom: bytes) -> None:
    path = tmp_path / "提纲.txt"
    path.write_bytes(bom + TEXT.encode(encoding))
    outline = read_outline(path)
    assert outline.raw == TEXT
    assert outline.title == "提纲"
    assert outline.sections[0].title == "总体要求"


def test_traditional_text_in_big5(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = (
        "一、總體要求\n堅持人民至上，加強安全管理，維護社會穩定，保障經濟發展。\n二、主要任務\n加強領導，落實責任，嚴格考核。\n"
        * 8
    )
    path.write_bytes(text.encode("big5"))
    assert read_outline(path).raw == text


def test_a_character_cut_in_two_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes("加强领导。完".encode()[:-1])
    assert read_outline(path).raw == "加强领导。"


def test_markdown_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.MD"
    path.write_text("# 手册\n\n**重点**内容。\n", encoding="utf-8")
    outline = read_outline(path)
    assert [one.title for one in outline.sections] == ["手册"]
    assert outline.text.text == "手册\n重点内容。"


def test_markdown_by_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "讲义.txt"
    path.write_text("# 手册\n\n## 一、总则\n\n**重点**内容。\n", encoding="utf-8")
    assert [one.title for one in read_outline(path).sections] == ["手册", "总则"]
    path.write_text("# 号开头的一行不是标题。\n", encoding="utf-8")
    assert read_outline(path).text.text == "# 号开头的一行不是标题。"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (" \n\u3000\n".encode(), "is empty"),
        (b"PK\x03\x04rest", "Word"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (bytes(range(256)) * 40, "is not a document"),
        (b"\x00\x01\x02\x00" * 100, "is not a document"),
    ],
)
def test_what_is_no_document(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableDocument, match=words) as caught:
        read_outline(path)
    assert "\n" not in str(caught.value)
    assert caught.value.path == str(path)


def test_missing_folder_and_too_large(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="does not exist"):
        read_outline(tmp_path / "none.txt")
    with pytest.raises(UnreadableDocument, match="is a folder"):
        read_outline(tmp_path)
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(UnreadableDocument, match="larger than 20 MB"):
        read_outline(large)
    with pytest.raises(UnreadableDocument, match="cannot be read"):
        read_outline(tmp_path / ("x" * 400))


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_forbidden(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("加强领导。", encoding="utf-8")
    path.chmod(0)
    with pytest.raises(UnreadableDocument, match="may not be read"):
        read_outline(path)


_PIECES = st.one_of(
    st.binary(max_size=60),
    st.text("一二、（）“”第条章①²１ \n：。是等和\u2028\x85\U0001f600", max_size=40).map(str.encode),
    st.sampled_from(["提纲：\n一、加强领导。", "# 标题\n- 甲\n|-|-|", "一要抓好甲、乙、丙等工作。"]).flatmap(
        lambda words: st.sampled_from(["utf-8", "gb18030", "utf-16", "utf-16-be"]).map(words.encode)
    ),
    st.sampled_from(
        [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<html><p>", b"&#xD800;", b"{\\rtf", b"PK\x03\x04", b"```", b"\x1b$B"]
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PIECES, max_size=8).map(b"".join), st.sampled_from(["any.txt", "any.md", "any.html", "any"]))
def test_any_bytes_give_an_outline_or_a_sentence(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    try:
        outline = read_outline(path)
    except UnreadableDocument:
        return
    assert outline.raw.strip()
    for sentence in outline.sentences:
        found = outline.evidence(sentence.start, sentence.end)
        assert outline.raw[found.start : found.end] == found.text
