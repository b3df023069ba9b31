"""Word files that are broken, locked, or made to harm: one sentence each, in little time and memory."""

from __future__ import annotations

import io
import time
import tracemalloc
import zipfile
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from question_bank.errors import UnreadableDocument
from question_bank.outline import read_outline
from tests.question_bank.outline.word_files import R, W, lines, p, package, read


def refusal(folder: Path, data: bytes) -> UnreadableDocument:
    """Return the error that reading `data` ends with; it is one sentence."""
    with pytest.raises(UnreadableDocument) as caught:
        read(folder, data)
    assert "\n" not in str(caught.value)
    return caught.value


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def document(body: str, doctype: str = "") -> bytes:
    """Return a package whose main part is written as it is given, with a document type."""
    xml = f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped(**{"word__document.xml": xml.encode()})


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"PK\x03\x04rest", "document_damaged", "is damaged"),
        (package(p("加强领导。"))[:-300], "document_damaged", "is damaged"),
        (zipped(**{"word__document.xml": b"<w:document"}), "document_damaged", "is damaged"),
        (document("<w:p>"), "document_damaged", "is damaged"),
        (document(""), "document_empty", "is empty"),
        (zipped(**{"xl__workbook.xml": b"<a/>"}), "document_binary", "an Excel file"),
        (zipped(**{"ppt__presentation.xml": b"<a/>"}), "document_binary", "a PowerPoint file"),
        (zipped(a=b"1"), "document_binary", "a ZIP file"),
        (b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "document_encrypted", "password"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "document_binary", "an old Word"),
        (b"{\\rtf1 text}", "document_binary", "an RTF file"),
    ],
)
def test_one_sentence_for_each_fault(tmp_path: Path, data: bytes, code: str, words: str) -> None:
    error = refusal(tmp_path, data)
    assert error.code == code
    assert words in str(error)


def test_a_locked_zip(tmp_path: Path) -> None:
    data = bytearray(package(p("加强领导。")))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(mark, place + 4)
    assert refusal(tmp_path, bytes(data)).code == "document_encrypted"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    zeros = bytes(1 << 20)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(300):
            part.write(zeros)
    tracemalloc.start()
    error = refusal(tmp_path, stream.getvalue())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert error.code == "document_large"
    assert peak < 48 << 20


def test_documents_inside_documents_share_one_budget_and_end(tmp_path: Path) -> None:
    relation = f'<Relationship Id="r" Type="{R}/aFChunk" Target="inner.docx"/>'
    data = package(p("最里面。"))
    for depth in range(12):
        data = package(p(f"第{depth}层。") + '<w:altChunk r:id="r"/>', {"word/inner.docx": data}, relation)
    assert lines(read(tmp_path, data)) == [f"第{depth}层。" for depth in (11, 10, 9, 8)]


def test_a_file_of_very_many_parts(tmp_path: Path) -> None:
    error = refusal(tmp_path, zipped(a=b"1") + b"PK\x01\x02" * 30_000)
    assert error.code == "document_large"


def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    outside = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    outline = read(tmp_path, document("<w:p><w:r><w:t>公开。&x;</w:t></w:r></w:p>", outside))
    assert outline.raw == "公开。"


@pytest.mark.parametrize(
    "place", ["<w:p><w:r><w:t>公开。&i;</w:t></w:r></w:p>", '<w:p w:a="&i;"><w:r><w:t>公开。</w:t></w:r></w:p>']
)
def test_a_billion_laughs(tmp_path: Path, place: str) -> None:
    names = "abcdefghi"
    entities = '<!ENTITY a "' + "哈" * 10 + '">'
    entities += "".join(f'<!ENTITY {two} "{f"&{one};" * 10}">' for one, two in pairwise(names))
    begin = time.process_time()
    with suppress(UnreadableDocument):
        assert len(read(tmp_path, document(place, f"<!DOCTYPE d [{entities}]>")).raw) < 10_000
    assert time.process_time() - begin < 2


def test_names_that_leave_the_package_are_only_names(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("<p>机密</p>", encoding="utf-8")
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{R}/aFChunk" {where}/>'
        for n, where in enumerate(
            ('Target="../../../secret.html"', f'Target="{(tmp_path / "secret.html").as_uri()}" TargetMode="External"')
        )
    )
    body = p("公开。") + '<w:altChunk r:id="r0"/><w:altChunk r:id="r1"/>'
    data = package(body, {"../../evil.txt": b"x", "/etc/evil": b"x"}, relations)
    before = sorted(tmp_path.iterdir())
    assert lines(read(tmp_path, data)) == ["公开。"]
    assert [one for one in sorted(tmp_path.iterdir()) if one not in before] == [tmp_path / "提纲.bin"]


@pytest.mark.parametrize("tag", ["w:sdt", "w:ins", "w:tbl><w:tr><w:tc"])
def test_depth_without_end(tmp_path: Path, tag: str) -> None:
    ends = "".join(f"</{one}>" for one in reversed(tag.split("><")))
    deep = f"<{tag}>" * 3_000 + p("深。") + ends * 3_000
    assert refusal(tmp_path, document(deep)).code == "document_damaged"


def test_a_long_document_takes_time_in_proportion(tmp_path: Path) -> None:
    body = "".join(p("坚持把党的政治建设摆在首位，落实全面从严治党主体责任。" * 4) for _ in range(4_000))
    begin = time.process_time()
    outline = read(tmp_path, package(body))
    assert len(outline.raw) > 400_000
    assert time.process_time() - begin < 8


_XML = st.recursive(
    st.sampled_from(
        ["<w:t>加强领导。</w:t>", "<w:br/>", "<w:tab/>", "<w:pPr/>", "<w:tbl/>", "<w:altChunk/>", "&#13;", "x"]
    ),
    lambda inner: st.tuples(
        st.sampled_from(
            ["p", "r", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "txbxContent", "numPr", "pPr"]
        ),
        st.lists(inner, max_size=4),
    ).map(lambda pair: f"<w:{pair[0]}>{''.join(pair[1])}</w:{pair[0]}>"),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_XML, max_size=4))
def test_any_tree_gives_an_outline_or_a_sentence(tmp_path: Path, parts: list[str]) -> None:
    try:
        outline = read(tmp_path, document("".join(parts)))
    except UnreadableDocument:
        return
    assert outline.raw


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_gives_an_outline_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(package(p("加强领导。"), {"word/styles.xml": f'<w:styles xmlns:w="{W}"/>'}))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.docx"
    path.write_bytes(bytes(whole[: data.draw(st.integers(10, len(whole)))]))
    with suppress(UnreadableDocument):
        assert read_outline(path).raw
