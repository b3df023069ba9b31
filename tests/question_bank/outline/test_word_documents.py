"""Word documents as Word writes them: what a reader of the printed page sees is what is read."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from question_bank.outline import read_outline
from tests.question_bank.outline.word_files import R, W, lines, p, package, read, saved


def test_headings_by_style_survive_without_numbering(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("学习提纲", 0)
    document.add_heading("总体要求", 1)
    document.add_paragraph("坚持人民至上。")
    document.add_heading("基本原则", 2)
    document.add_paragraph("坚持系统观念，坚持问题导向。")
    document.add_heading("组织保障", 1)
    document.add_paragraph("加强领导。")
    outline = read(tmp_path, saved(document))
    assert [(one.depth, one.title) for one in outline.sections] == [
        (0, "学习提纲"),
        (1, "总体要求"),
        (2, "基本原则"),
        (1, "组织保障"),
    ]
    assert outline.title == "提纲"
    for sentence in outline.sentences:
        found = outline.evidence(sentence.start, sentence.end)
        assert outline.raw[found.start : found.end] == found.text == outline.words(sentence.start, sentence.end)


def test_a_heading_by_outline_level_and_by_an_inherited_style(tmp_path: Path) -> None:
    styles = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="我的"/><w:basedOn w:val="a1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="ring"><w:name w:val="r"/><w:basedOn w:val="ring"/></w:style></w:styles>'
    )
    body = (
        p("总体要求", '<w:pStyle w:val="mine"/>')
        + p("加强领导。", '<w:pStyle w:val="ring"/>')
        + p("细则", '<w:outlineLvl w:val="1"/>')
        + p("落实责任。")
        + p("这一段不是标题。", '<w:pStyle w:val="mine"/><w:outlineLvl w:val="9"/>')
    )
    outline = read(tmp_path, package(body, {"word/styles.xml": styles}))
    assert [(one.depth, one.title) for one in outline.sections] == [(0, "总体要求"), (1, "细则")]


def test_a_whole_paragraph_in_a_heading_style_is_body_text(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("总体要求", 1)
    document.add_heading("坚持把全面从严治党作为永恒课题，" * 8 + "久久为功。", 1)
    assert [one.title for one in read(tmp_path, saved(document)).sections] == ["总体要求"]


def test_tables_are_read_row_by_row(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("任务分工如下。")
    table = document.add_table(2, 3)
    for row, words in zip(table.rows, (("任务", "单位", "时限"), ("加强领导", "党委", "6月底")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    layout = document.add_table(1, 1)
    layout.cell(0, 0).text = "一、总体要求"
    layout.cell(0, 0).add_paragraph("坚持人民至上。")
    outline = read(tmp_path, saved(document))
    assert lines(outline) == [
        "任务分工如下。",
        "任务\t单位\t时限",
        "加强领导\t党委\t6月底",
        "一、总体要求",
        "坚持人民至上。",
    ]
    assert outline.text.text.split("\n")[2] == "加强领导 党委 6月底"
    assert outline.sections[0].title == "总体要求"


def test_merged_cells_nested_tables_and_deleted_rows(tmp_path: Path) -> None:
    def cell(inner: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"

    merged = '<w:vMerge w:val="restart"/>'
    nested = f"<w:tbl><w:tr>{cell(p('甲'))}{cell(p('乙'))}</w:tr></w:tbl>"
    body = (
        f"<w:tbl><w:tr>{cell(p('组织'), merged)}{cell(p('任务一'))}</w:tr>"
        f"<w:tr>{cell('<w:p/>', '<w:vMerge/>')}{cell(p('任务二'))}</w:tr>"
        f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{cell(p('删'))}{cell(p('除'))}</w:tr>"
        f"<w:sdt><w:sdtContent><w:tr>{cell(p('三'))}{cell(nested + '<w:p/>')}</w:tr></w:sdtContent></w:sdt></w:tbl>"
    )
    assert lines(read(tmp_path, package(body))) == ["组织\t任务一", "任务二", "三\t甲 乙"]


def test_text_boxes_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('框中文字。')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>正文。</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r></w:p><w:p><w:r><w:pict><v:textbox>{box.replace('框中', '旧框')}</v:textbox>"
        "</w:pict></w:r></w:p>"
    )
    assert lines(read(tmp_path, package(body))) == ["正文。", "框中文字。", "旧框文字。"]


def test_what_the_reader_of_the_finished_document_sees(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t>加强</w:t></w:r><w:ins w:id="1"><w:r><w:t>党的</w:t></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>旧的</w:delText></w:r></w:del>'
        '<w:moveFrom w:id="3"><w:r><w:t>移走</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="3"><w:r><w:t>全面</w:t></w:r></w:moveTo>'
        "<w:hyperlink><w:r><w:t>领导</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>，</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>第3节</w:t></w:r>"
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>落实</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:ruby><w:rt><w:r><w:t>zé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>责</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        "<w:r><w:t>任。</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent>" + p("内容控件。") + "</w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent>" + p("一、目录行") + "</w:sdtContent></w:sdt>"
    )
    assert lines(read(tmp_path, package(body))) == ["加强党的全面领导，第3节落实责任。", "内容控件。"]


def test_a_deleted_end_of_a_paragraph_joins_the_next(tmp_path: Path) -> None:
    body = p("加强党的", "<w:rPr><w:del w:id='1'/></w:rPr>") + p("领导。") + p("完", "<w:rPr><w:del w:id='1'/></w:rPr>")
    assert lines(read(tmp_path, package(body))) == ["加强党的领导。", "完"]


def test_soft_line_breaks_part_lines_but_page_breaks_do_not(tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>加强领导。</w:t><w:br/><w:t>落实责任</w:t><w:br w:type='page'/><w:t>到人。</w:t></w:r></w:p>"
    outline = read(tmp_path, package(body))
    assert outline.raw == "加强领导。\n落实责任到人。"
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>总体</w:t><w:br/><w:t>要求</w:t></w:r></w:p>'
    assert read(tmp_path, package(heading + p("加强领导。"))).sections[0].title == "总体 要求"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("word/chunk.html", "<html><body><h1>总体要求</h1><p>坚持人民至上。</p></body></html>".encode()),
        ("word/chunk.mht", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: "
         b"text/html; charset=gbk\nContent-Transfer-Encoding: 8bit\n\n"
         + "<h1>总体要求</h1><p>坚持人民至上。</p>".encode("gbk") + b"\n--x--\n"),
        ("word/chunk.docx", package(p("总体要求", '<w:pStyle w:val="Heading1"/>') + p("坚持人民至上。"))),
    ],
)  # fmt: skip
def test_embedded_documents(tmp_path: Path, name: str, content: bytes) -> None:
    relation = f'<Relationship Id="rId9" Type="{R}/aFChunk" Target="/{name}"/>'
    body = p("前言。") + '<w:altChunk r:id="rId9"/><w:altChunk r:id="gone"/>' + p("后记。")
    outline = read(tmp_path, package(body, {name: content}, relation))
    assert lines(outline) == ["前言。", "总体要求", "坚持人民至上。", "后记。"]
    assert [one.title for one in outline.sections] == ["总体要求"]


def test_an_embedded_text_and_one_that_word_alone_reads(tmp_path: Path) -> None:
    relations = "".join(f'<Relationship Id="r{n}" Type="{R}/aFChunk" Target="c{n}"/>' for n in range(2))
    parts: dict[str, bytes | str] = {"word/c0": "加强领导。\n落实责任。", "word/c1": b"{\\rtf1 text}"}
    body = '<w:altChunk r:id="r0"/><w:altChunk r:id="r1"/>'
    assert lines(read(tmp_path, package(body, parts, relations))) == ["加强领导。", "落实责任。"]


def test_paragraphs_that_were_broken_when_pasted_are_joined(tmp_path: Path, shared: Path) -> None:
    """The outline in Word, line by line, is understood as the outline in plain text is."""
    raw = (shared / "outline" / "outline.txt").read_text(encoding="utf-8")
    document = docx.Document()
    for line in raw.splitlines():
        document.add_paragraph(line)
    outline = read(tmp_path, saved(document))
    plain = read_outline(shared / "outline" / "outline.txt")
    assert [outline.path(one.number) for one in outline.sections] == [plain.path(one.number) for one in plain.sections]
    assert outline.text.text == plain.text.text
