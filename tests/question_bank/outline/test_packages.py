"""XML and ZIP files of strangers: nothing is expanded, loaded or unpacked beyond bounds."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.outline.package import Budget, Package
from question_bank.outline.refusal import Refused
from question_bank.outline.safe_xml import DamagedXml, local_name, parse


def zipped(**files: bytes) -> bytes:
    """Return a ZIP file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return held.getvalue()


def test_an_entity_of_a_file_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    root = parse(f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>1&x;2</a>'.encode())
    assert "secret" not in "".join(map(str, root.itertext()))


def test_entities_in_entities_do_not_grow() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    with suppress(DamagedXml):
        root = parse(f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a>&l11;</a>'.encode())
        assert len("".join(map(str, root.itertext()))) < 100


def test_the_characters_that_html_names_are_known() -> None:
    assert parse(b"<a>1&nbsp;&ldquo;2&rdquo; &amp; 3</a>").text == "1\xa0“2” & 3"


@pytest.mark.parametrize(
    "data",
    [
        '<?xml version="1.0" encoding="GBK"?><a>中文</a>'.encode("gbk"),
        '<?xml version="1.0" encoding="UTF-8"?><a>中文</a>'.encode("gbk"),
        '<?xml version="1.0" encoding="GBK"?><a>中文</a>'.encode(),
        '<?xml version="1.0" encoding="UTF-16"?><a>中文</a>'.encode("utf-16"),
        "\ufeff<a>中文</a>".encode(),
    ],
    ids=["as declared", "declared wrongly", "UTF-8 declared as another", "UTF-16", "byte order mark"],
)
def test_encodings(data: bytes) -> None:
    assert parse(data).text == "中文"


def test_damage_has_a_line() -> None:
    with pytest.raises(DamagedXml) as caught:
        parse(b"<a>\n<b>\n</a>")
    assert caught.value.line == 3


def test_nesting_without_end_is_refused() -> None:
    with pytest.raises(DamagedXml):
        parse(b"<a>" * 100_000)


@given(st.binary(max_size=200) | st.text(alphabet="<>/&;a!?'\"= xml", max_size=60).map(str.encode))
def test_anything_is_parsed_or_damaged(data: bytes) -> None:
    with suppress(DamagedXml):
        assert local_name(parse(data))


def test_a_package_gives_its_files_by_name_whatever_the_case() -> None:
    package = Package(zipped(**{"A/b.XML": b"<a/>", "c.txt": b"3"}))
    assert package.files() == ("A/b.XML", "c.txt")
    assert package.read("a/B.xml") == b"<a/>"
    assert package.size("C.TXT") == 1
    assert package.size("d") == 0
    assert "d" not in package


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    package = Package(zipped(big=bytes(10_000_000)), Budget(1_000_000))
    with pytest.raises(Refused) as caught:
        package.read("big")
    assert caught.value.code == "large"


def test_a_name_that_leaves_the_folder_is_only_a_name(tmp_path: Path) -> None:
    package = Package(zipped(**{"../../evil.txt": b"1", "/etc/x": b"2"}))
    assert package.read("../../evil.txt") == b"1"
    assert package.read("etc/x") == b"2"
    assert list(tmp_path.iterdir()) == []


@given(st.binary(max_size=200), st.integers(0, 100))
def test_any_bytes_are_a_package_or_refused(data: bytes, cut: int) -> None:
    whole = zipped(a=b"abc" * 50)
    for each in (data, whole[:cut], whole[cut:], whole[:cut] + data + whole[cut:]):
        with suppress(Refused):
            package = Package(each)
            assert all(isinstance(package.read(name), bytes) for name in package.files())
