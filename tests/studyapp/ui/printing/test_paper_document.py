"""What is saved as PDF is searched and copied to the very characters that were written."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.errors import UnwritableDocument
from question_bank.outline import read_outline
from question_bank.outlines import builtin_outline_path
from studyapp.reports.pdf_text import mended_text
from studyapp.ui.printing.paper_document import PaperDocument
from studyapp.ui.theme import choose_family

TRAPS = "一人大子心方日月木水火生用白目立行西言走足车长门青面页风食首马高户胶龙龟麦黄鱼鸟齿鬼骨贝见角身里金隹非飞香"
SIGNS = "22 Nov 2026, 第12条, K12, Ⅲ5 “”‘’——……《》〈〉（）：；，。、·％？！＝～①②Ⅲ0123456789abcXYZ/ -+%"


def text_of(path: Path) -> str:
    """Return the text of a PDF without what lines and pages add."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "".join("".join(pages).replace("\ufffe", "").split())


def saved(folder: Path, html: str) -> tuple[str, int]:
    path = folder / "页.pdf"
    pages = PaperDocument(html, "复习单", choose_family(), numbers="%1/%2").save(path)
    return text_of(path), pages


def plain(text: str) -> str:
    return "".join(text.split())


def test_common_characters_and_signs_come_back_as_they_are(qapp: object, tmp_path: Path) -> None:
    lines = [TRAPS, SIGNS]
    found, pages = saved(tmp_path, "".join(f"<p>{escape(line)}</p><p><b>{escape(line)}</b></p>" for line in lines))
    assert found == "".join(plain(line) * 2 for line in lines)
    assert pages == 1


def test_every_character_of_simplified_chinese_comes_back(qapp: object, tmp_path: Path) -> None:
    level_one = bytes(b for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF) for b in (high, low))
    text = level_one.decode("gb2312", errors="ignore")
    assert len(text) == 6763
    rows = [text[start : start + 30] for start in range(0, len(text), 30)]
    found, pages = saved(tmp_path, "".join(f"<p>{row}</p>" for row in rows))
    assert pages > 1
    digits = set("0123456789/")
    assert "".join(one for one in found if one not in digits) == text


def test_the_built_in_outline_comes_back_word_for_word(qapp: object, tmp_path: Path) -> None:
    document = read_outline(builtin_outline_path())
    paragraphs = [document.words(one.start, one.end) for one in document.paragraphs]
    path = tmp_path / "outline.pdf"
    html = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    PaperDocument(html, "提纲", choose_family(), numbers="").save(path)
    assert text_of(path) == plain("".join(paragraphs))


def test_a_radical_that_was_written_stays_a_radical(qapp: object, tmp_path: Path) -> None:
    assert saved(tmp_path, "<p>部首⼀与⻋</p>")[0] == "部首⼀与⻋"


@pytest.mark.parametrize(("lines", "pages"), [(10, 1), (40, 1), (200, 4)])
def test_one_page_where_it_can_be_read(qapp: object, tmp_path: Path, lines: int, pages: int) -> None:
    text, found = saved(tmp_path, "".join(f"<p>第{number}行：组织功能是基础和关键</p>" for number in range(lines)))
    assert found == 1 if pages == 1 else found >= pages
    assert ("1/" in text) is (found > 1)
    assert all(text.count(f"第{number}行") == 1 for number in range(lines))


def test_a_file_that_cannot_be_written_is_told_of_and_leaves_nothing(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(UnwritableDocument):
        PaperDocument("<p>一</p>", "复习单", choose_family()).save(tmp_path / "there")
    with pytest.raises(UnwritableDocument):
        PaperDocument("<p>一</p>", "复习单", choose_family()).save(tmp_path / "none" / "a.pdf")
    assert os.listdir(tmp_path / "there") == []  # noqa: PTH208 - the names themselves


@given(st.binary(max_size=200))
def test_what_has_no_table_of_characters_is_left_as_it_is(data: bytes) -> None:
    assert mended_text(data, "一") == data
