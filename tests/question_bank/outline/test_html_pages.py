"""Pages saved from a browser: the article is read, what stands around it is not."""

from __future__ import annotations

import codecs
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.model.outline import Outline
from question_bank.outline import read_outline

BODY = "坚持人民至上，把安全责任落到实处。各单位要加强领导，落实措施，严格考核。"


def read(folder: Path, page: str | bytes, name: str = "提纲.bin") -> Outline:
    """Return the outline of `page`, saved under a name that says nothing."""
    path = folder / name
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return read_outline(path)


def html(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>标题</title>{head}</head><body>{body}</body></html>"


def lines(outline: Outline) -> list[str]:
    return [line for line in outline.raw.split("\n") if line]


def test_headings_and_paragraphs(tmp_path: Path) -> None:
    outline = read(
        tmp_path,
        html(
            f"<h1>学习手册</h1><p>{BODY}</p><h2>基本<b>要求</b></h2><div>加强\n领导。<span>落实</span>责任。</div><h2>附则</h2>完。"
        ),
    )
    assert lines(outline) == ["学习手册", BODY, "基本要求", "加强领导。落实责任。", "附则", "完。"]
    assert [(one.depth, one.title) for one in outline.sections] == [(0, "学习手册"), (1, "基本要求"), (1, "附则")]
    for sentence in outline.sentences:
        found = outline.evidence(sentence.start, sentence.end)
        assert outline.raw[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("declared", "encoding", "bom"),
    [
        ('<meta charset="gb2312">', "gbk", b""),
        ('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', "gb18030", b""),
        ("<meta charset=utf-8>", "utf-8", b""),
        ('<meta charset="big5">', "big5", b""),
        ("", "utf-8", codecs.BOM_UTF8),
        ('<meta charset="gbk">', "utf-8", codecs.BOM_UTF8),
        ("", "utf-16-le", codecs.BOM_UTF16_LE),
        ("", "utf-16-be", codecs.BOM_UTF16_BE),
        ("", "gb18030", b""),
        ("", "utf-8", b""),
        ('<meta charset="iso-8859-1x">', "utf-8", b""),
        ('<meta charset="utf-16">', "utf-8", b""),
        ('<meta charset="utf-8">', "gbk", b""),
    ],
)
def test_encodings(tmp_path: Path, declared: str, encoding: str, bom: bytes) -> None:
    words = "一、總體要求" if encoding == "big5" else "一、总体要求"
    text = "堅持人民至上，加強領導。" if encoding == "big5" else BODY
    page = html(f"<p>{words}</p><p>{text}</p>" * 2, declared).replace("标题", "page")
    assert lines(read(tmp_path, bom + page.encode(encoding))) == [words, text] * 2


def test_a_page_with_one_broken_character_is_read_all_the_same(tmp_path: Path) -> None:
    page = html(f"<p>{BODY * 10}</p>", '<meta charset="utf-8">').encode().replace("落到".encode(), b"\xff", 1)
    assert "\ufffd" in read(tmp_path, page).raw
    with pytest.raises(UnreadableDocument, match="unknown encoding"):
        read(tmp_path, html("<p>a</p>", '<meta charset="utf-8">').encode() + bytes(range(128, 256)) * 4)


def test_lists_show_their_labels(tmp_path: Path) -> None:
    page = html(
        "<ol start=3><li>加强领导。<li><p>落实责任。</p><p>逐级签字。</p><ol type=a><li>到岗。<li>到人。</ol>"
        "<li value=9>严格考核。</ol><ol type=I reversed><li>二<li>一</ol>"
        "<ul><li>政治过硬<li>1. 作风优良</ul><ol><li>1. 已有编号。<li>（2）另一种。</ol>"
        '<ol style="list-style-type: cjk-ideographic"><li>总体要求<li>主要任务</ol>'
        '<ol style="list-style:none"><li>无编号</ol><ul><ul><li>内层</ul>文字。</ul>'
    )
    outline = read(tmp_path, page)
    assert lines(outline) == [
        "3. 加强领导。", "4. 落实责任。", "逐级签字。", "a. 到岗。", "b. 到人。", "9. 严格考核。", "II. 二", "I. 一",
        "• 政治过硬", "1. 作风优良", "1. 已有编号。", "（2）另一种。", "一、总体要求", "二、主要任务",
        "无编号", "• 内层",
    ]  # fmt: skip
    assert "• " not in outline.text.text


def test_tables_are_rows_unless_they_are_layout(tmp_path: Path) -> None:
    rows = "<table><caption>分工</caption><thead><tr><th>任务<th>单位<tbody><tr><td>加强<br>领导<td><p>党委</p></table>"
    layout = f"<table><tr><td><h1>总体要求</h1><p>{BODY * 4}</p></td><td>旁注</td></tr></table>"
    assert lines(read(tmp_path, html(rows + layout))) == [
        "分工", "任务\t单位", "加强 领导\t党委", "总体要求", BODY * 4, "旁注",
    ]  # fmt: skip


def test_line_breaks_entities_and_spaces(tmp_path: Path) -> None:
    page = html(
        f"<p>{BODY}<br>\u3000\u3000第二段\n  安全&mdash;生产&nbsp;A&amp;B &#x7532;</p><pre>一、甲\n二、乙</pre>"
        "<p>注<ruby>责<rp>(</rp><rt>zé</rt><rp>)</rp></ruby>任<del>旧</del><sup>1</sup></p>"
    )
    assert lines(read(tmp_path, page)) == [
        BODY, "\u3000\u3000第二段安全—生产\u00a0A&B 甲", "一、甲", "二、乙", "注责任1",
    ]  # fmt: skip


def test_what_stands_around_the_article_is_left_out(tmp_path: Path) -> None:
    links = "".join(f'<li><a href="/{n}">栏目{n}</a></li>' for n in range(8))
    page = html(
        f'<div id="top-nav"><a href="/">首页</a></div><nav>导航</nav><ul class="list">{links}</ul>'
        '<div class="breadcrumb">当前位置：<a href="/">首页</a></div><script>var a = "脚本";</script><style>p{}</style>'
        "<noscript>请开启脚本</noscript><template><p>模板</p></template><!-- 注释 --><?php 指令 ?>"
        f'<article><h1>总体要求</h1><p>{BODY * 6}</p><p>见<a href="x">附件</a>。</p></article>'
        '<div style="display:none">看不见</div><p hidden>藏</p><div aria-hidden="true">藏</div>'
        '<div class="footer">版权所有 某单位 京ICP备1号</div><footer>联系我们</footer><aside>推荐</aside>'
        "<form><select><option>选项</select><button>提交</button></form>"
    )
    assert lines(read(tmp_path, page)) == ["总体要求", BODY * 6, "见附件。"]


def test_an_article_named_like_something_else_stays(tmp_path: Path) -> None:
    page = html(f'<div class="content-footer-share"><p>{BODY * 5}</p></div><div class="share">分享到</div>')
    assert lines(read(tmp_path, page)) == [BODY * 5]
    linked = "".join(f'<p>坚持人民至上，<a href="#{n}">落实</a>安全责任。</p>' for n in range(6))
    assert len(lines(read(tmp_path, html(linked)))) == 6


@pytest.mark.parametrize(
    ("page", "name", "found"),
    [
        ("<?xml version='1.0' encoding='utf-8'?><html><body><p>加强领导。</p></body></html>", "a.txt", "加强领导。"),
        ("\n<!-- 保存自 --><!-- x --><HTML><p>加强领导。", "a.md", "加强领导。"),
        ("<div>加强领导。</div>", "a.html", "加强领导。"),
        ("<div>加强领导。</div>", "a.txt", "<div>加强领导。</div>"),
        ("加强领导，5<6。", "a.html", "加强领导，5<6。"),
    ],
)
def test_what_is_html_the_content_says(tmp_path: Path, page: str, name: str, found: str) -> None:
    assert read(tmp_path, page, name).raw == found


def test_a_web_archive(tmp_path: Path) -> None:
    page = "=E4=B8=80=E3=80=81=E6=80=BB=E4=BD=93"
    data = (
        'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n'
        "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>{page}</p>\r\n--b--\r\n"
    )
    assert read(tmp_path, data).raw == "一、总体"


@pytest.mark.parametrize("page", [html(""), html("<script>1</script>"), "<html>", html("<p>\u3000&nbsp;</p>")])
def test_a_page_without_words(tmp_path: Path, page: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(tmp_path, page)
    assert caught.value.code in ("document_empty", "document_damaged")


def test_nothing_is_fetched_or_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    laughs = '<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">{laughs}]><html><body><p>公开。&x;&c;</p>'
        f'<iframe src="{secret.as_uri()}"></iframe><object data="{secret.as_uri()}"></object></body></html>'
    )
    raw = read(tmp_path, page).raw
    assert "机密" not in raw
    assert "哈哈哈哈哈哈哈哈" not in raw
    assert "公开。" in raw


@pytest.mark.parametrize("tag", ["div", "ul><li", "table><tr><td", "b", "blockquote"])
def test_depth_without_end(tmp_path: Path, tag: str) -> None:
    begin = time.process_time()
    with suppress(UnreadableDocument):
        assert read(tmp_path, "<html><body><p>浅。</p>" + f"<{tag}>" * 20_000 + "深。").raw
    assert time.process_time() - begin < 5


def test_a_long_page_takes_time_in_proportion(tmp_path: Path) -> None:
    begin = time.process_time()
    assert len(read(tmp_path, html(f"<p>{BODY * 4}</p><!-- x -->" * 3_000)).raw) > 400_000
    assert time.process_time() - begin < 8


_PIECE = st.sampled_from(
    [
        "<p>", "</p>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ol start=-3 reversed>", "<li value=x>",
        "</ol>", "<h3>", "</h3>", "<br>", "&nbsp;", "&#0;", "&#xd800;", "<!--", "-->", "<![CDATA[", "]]>", "<a href=x>",
        "</a>", "一、总体要求", "加强领导。", "\u2028", "\x0b", "\x85", "<pre>\n\n", "<svg>", "<math>", "<frameset>",
        "<article>", "</body>", "<",
    ]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PIECE, max_size=30))
def test_any_page_gives_an_outline_or_a_sentence(tmp_path: Path, pieces: list[str]) -> None:
    with suppress(UnreadableDocument):
        outline = read(tmp_path, "<html>" + "".join(pieces))
        assert outline.raw.strip()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([b"<html>", b"\xff\xfe<\0h\0t\0m\0l\0>\0", b"MIME-Version: 1.0\nContent-Type: multipart/x\n"]),
    st.binary(),
)
def test_any_bytes_behind_a_beginning(tmp_path: Path, start: bytes, rest: bytes) -> None:
    with suppress(UnreadableDocument):
        assert read(tmp_path, start + rest).raw.strip()
