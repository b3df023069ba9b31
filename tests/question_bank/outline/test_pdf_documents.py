"""PDF files: lines become paragraphs again, what pages repeat goes, columns are read one after the other."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from question_bank.outline import parse_outline, read_outline
from question_bank.outline.radicals import RADICALS
from tests.question_bank.outline.pdf_files import SIZE, Placed, drawn, lines, read, typeset, written

pytestmark = pytest.mark.usefixtures("qapp")

LONG = "坚持把党的政治建设摆在首位，落实全面从严治党主体责任，推动基层党组织全面进步全面过硬，把安全责任落到实处。"
OTHER = "各单位要结合实际制定措施，明确时限和责任人，按季度报告进展情况，年底前完成全部任务并接受上级部门的考核验收。"


def test_lines_become_paragraphs(tmp_path: Path, chinese_font: str) -> None:
    paragraphs = ["一、总体要求", LONG, "（一）指导思想", OTHER + LONG, "二、主要任务", "加强领导。", LONG]
    outline = read(tmp_path, drawn([typeset(paragraphs)], chinese_font))
    assert lines(outline) == paragraphs
    assert [(one.depth, one.title) for one in outline.sections] == [
        (0, "总体要求"), (1, "指导思想"), (0, "主要任务"),
    ]  # fmt: skip
    for sentence in outline.sentences:
        found = outline.evidence(sentence.start, sentence.end)
        assert outline.raw[found.start : found.end] == found.text


def test_a_paragraph_goes_on_over_the_page_and_furniture_goes(tmp_path: Path, chinese_font: str) -> None:
    pages = []
    text = [f"第{number}段从这里开始，" * (1 + number % 3) + LONG + OTHER for number in range(1, 10)]
    placed = typeset(text, top=90)
    for number in range(4):
        part = placed[number * 12 : number * 12 + 12]
        page: list[Placed] = [(72, 40, 9, "学习提纲汇编（内部资料）"), (400, 40, 9, f"第{number + 1}章")]
        page += [(left, 90 + 1.6 * SIZE * place, size, words) for place, (left, _, size, words) in enumerate(part)]
        page.append((290, 810, 9, f"- {number + 1} -"))
        pages.append(page)
    found = lines(read(tmp_path, drawn(pages, chinese_font)))
    assert "".join(found) == "".join(words for _, _, _, words in placed[:48])
    assert found[: len(text) - 1] == text[: len(found)][: len(text) - 1]


@pytest.mark.parametrize("foot", ["1", "- 1 -", "第1页", "第 1 页 共 9 页", "1/9", "· iv ·"])
def test_page_numbers_of_single_pages(tmp_path: Path, chinese_font: str, foot: str) -> None:
    data = drawn([[*typeset([LONG]), (290, 810, 9, foot)]], chinese_font)
    assert lines(read(tmp_path, data)) == [LONG]


def test_headings_at_the_top_of_pages_are_no_furniture(tmp_path: Path, chinese_font: str) -> None:
    pages = [
        [(72.0, 60.0, 12.0, f"第{n}章 {title}"), *typeset([LONG])] for n, title in (("一", "总则"), ("二", "职责"))
    ]
    pages.append([(72, 60, 12, "附则"), *typeset([OTHER])])
    assert lines(read(tmp_path, drawn(pages, chinese_font))) == [
        "第一章 总则",
        LONG,
        "第二章 职责",
        LONG,
        "附则",
        OTHER,
    ]


def test_two_columns_are_read_one_after_the_other(tmp_path: Path, chinese_font: str) -> None:
    left, right = [LONG, OTHER, LONG + OTHER], [OTHER + "完成。", LONG, OTHER]
    title: Placed = (200, 60, 20, "学习提纲的主要内容和要求")
    columns = typeset(left, columns=18, left=60), typeset(right, columns=18, left=320)
    in_order = [title, *columns[0], *columns[1]]
    by_rows = sorted(in_order, key=lambda one: (one[1], one[0]))
    for page in (in_order, by_rows):
        found = lines(read(tmp_path, drawn([page], chinese_font)))
        assert found == ["学习提纲的主要内容和要求", *left, *right]


def test_a_table_gives_rows(tmp_path: Path, chinese_font: str) -> None:
    page = typeset([LONG])
    for place, row in enumerate((("任务", "单位", "时限"), ("加强领导", "党委", "六月"), ("落实责任", "支部", "七月"))):
        page += [(72.0 + 150 * column, 250.0 + 30 * place, 12.0, words) for column, words in enumerate(row)]
    found = lines(read(tmp_path, drawn([page], chinese_font)))
    assert found == [LONG, "任务\t单位\t时限", "加强领导\t党委\t六月", "落实责任\t支部\t七月"]


def test_pages_that_a_program_wrote_from_the_bottom_up(tmp_path: Path, chinese_font: str) -> None:
    page = typeset(["一、总体要求", LONG, OTHER + LONG, "二、主要任务", OTHER])
    found = lines(read(tmp_path, drawn([page[::-1]], chinese_font)))
    assert found == ["一、总体要求", LONG, OTHER + LONG, "二、主要任务", OTHER]


def test_a_title_of_two_lines_in_the_middle(tmp_path: Path, chinese_font: str) -> None:
    page: list[Placed] = [(98, 80, 22, "关于进一步加强基层党组织建设"), (175, 115, 22, "工作的若干意见")]
    assert lines(read(tmp_path, drawn([[*page, *typeset([LONG, OTHER], top=180)]], chinese_font))) == [
        "关于进一步加强基层党组织建设工作的若干意见", LONG, OTHER,
    ]  # fmt: skip


def test_radicals_become_characters(tmp_path: Path, chinese_font: str) -> None:
    """Qt itself writes the radical wherever one glyph serves both, as Word and others do."""
    outline = read(tmp_path, drawn([typeset(["⻓⽼⽤⽇，力一人方面。"])], chinese_font))
    assert outline.raw == "长老用日，力一人方面。"
    assert not any("\u2e80" <= char <= "\u2fdf" for char in outline.raw)


def test_the_table_of_radicals() -> None:
    for code, char in RADICALS.items():
        assert len(char) == 1
        assert not 0x2E80 <= ord(char) <= 0x2FDF
        plain = unicodedata.normalize("NFKC", chr(code))
        assert plain in (chr(code), char)
    assert set(range(0x2F00, 0x2FD6)) <= RADICALS.keys()
    assert "".join(map(chr, RADICALS)).translate(RADICALS) == "".join(RADICALS.values())
    outline = parse_outline("⽼⻓，⻔⻋。", "题")
    assert (outline.raw, outline.text.text) == ("⽼⻓，⻔⻋。", "老长，门车。")


def test_words_that_the_end_of_a_line_parted(tmp_path: Path) -> None:
    rows = [
        "Every organisation keeps its own records of train-", "ing and of the well-known measures that it has tak-",
        "en so far. The next sentence stays in one para-", "graph with the others.",
    ]  # fmt: skip
    page = [(72.0, 100 + 16.0 * place, 12.0, words) for place, words in enumerate(rows)]
    page.append((72, 200, 12, "A new paragraph."))
    first, second = lines(read(tmp_path, written([page])))
    assert first == (
        "Every organisation keeps its own records of training and of the well-known measures that it has taken so far. "
        "The next sentence stays in one paragraph with the others."
    )
    assert second == "A new paragraph."


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_turned_pages(tmp_path: Path, turned: int) -> None:
    rows = [
        "The first line of the page is as wide as the others",
        "and the second one ends it. It has some words more.",
    ]
    page = [(72.0, 100 + 16.0 * place, 12.0, words) for place, words in enumerate(rows)]
    page.append((72, 560 if turned in (90, 270) else 800, 12, "Page 3 of 9"))
    found = lines(read(tmp_path, written([page], f"/Rotate {turned}", turned=turned)))
    assert found == [" ".join(rows)]


def test_the_real_outline_as_a_pdf_file(tmp_path: Path, shared: Path, chinese_font: str) -> None:
    plain = read_outline(shared / "outline" / "outline.txt")
    placed = typeset(plain.raw.splitlines(), columns=38, left=60, top=70)
    rows = 40
    pages = [
        [
            (left, 70 + 1.6 * SIZE * place, size, words)
            for place, (left, _, size, words) in enumerate(placed[start : start + rows])
        ]
        for start in range(0, len(placed), rows)
    ]
    outline = read(tmp_path, drawn(pages, chinese_font))
    assert [outline.path(one.number) for one in outline.sections] == [plain.path(one.number) for one in plain.sections]
    assert outline.text.text == plain.text.text
