"""Bytes to text: which encoding a document is written in, decided by what comes out of it."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_SAMPLE = 20_000
_COMMON = 0.7
"""Least share of first-level characters (GB 2312, the 3,755 of everyday use) among the Chinese ones of a real text.

Real texts have 97 % and more; bytes read in a wrong encoding give rare characters all over.
"""


def decode(data: bytes) -> str | None:
    """Return the text of `data` with every character kept, without its byte order mark; None when no encoding fits."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding)
    text = _utf8(data)
    if text is not None:
        return text
    for encoding in ("utf-16-le", "utf-16-be") if len(data) % 2 == 0 else ():
        text = _strict(data, encoding)
        if text is not None and _reads_like_text(text):
            return text
    if b"\0" in data:
        return None
    text = _strict(data, "gb18030")
    if text is not None and _reads_like_text(text):
        return text
    return _guessed(data) or _western(data)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes) -> str | None:
    """Return `data` as UTF-8, without a last character cut in two; NUL is never part of a UTF-8 document."""
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = error.reason == "unexpected end of data" and error.start >= len(data) - 3
        return data[: error.start].decode("utf-8") if cut else None


def _reads_like_text(text: str) -> bool:
    """Tell whether `text` is Chinese as people write it: mostly everyday characters, hardly any that nothing shows."""
    sample = text[:_SAMPLE]
    hanzi = [char for char in sample if "\u3400" <= char <= "\u9fff"]
    strange = sum(1 for char in sample if not char.isprintable() and char not in "\r\n\t\u3000\ufeff\f")
    foreign = sum(1 for char in sample if char > "\u02ff" and not _expected(char))
    if not hanzi or (strange + foreign) * 50 > len(sample):
        return False
    return sum(1 for char in hanzi if _everyday(char)) >= _COMMON * len(hanzi)


def _expected(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\u2000" <= char <= "\u33ff" or "\uff00" <= char <= "\uffef"


def _everyday(char: str) -> bool:
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return code < b"\xd8"


def _guessed(data: bytes) -> str | None:
    """Return what statistics make of `data` (Big5 and rarer encodings)."""
    # Heavy, and needed for hardly any document.
    from charset_normalizer import from_bytes

    best = from_bytes(
        data[: 4 * _SAMPLE], cp_isolation=["big5", "big5hkscs", "cp950", "euc_tw", "hz", "iso2022_jp"]
    ).best()
    if best is None:
        return None
    return _strict(data, best.encoding)


def _western(data: bytes) -> str | None:
    """Return `data` as Windows-1252 when it is ASCII but for accented letters and signs that stand alone."""
    high = len(_HIGH.findall(data))
    alone = len(_ALONE.findall(data))
    return _strict(data, "cp1252") if alone >= 0.9 * high and high * 5 <= len(data) else None
