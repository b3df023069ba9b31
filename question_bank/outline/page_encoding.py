"""Which encoding a web page is written in: its mark, what its head declares, or what comes out of it."""

from __future__ import annotations

import codecs
import re

from question_bank.outline.encoding import decode
from question_bank.outline.refusal import Refused

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 4096
"""Bytes in which a page must declare its encoding; the standard says 1,024."""
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,300}?charset\s*=|<\?xml[^>]{0,200}?encoding\s*=)\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
# As browsers do (Encoding Standard, 4.2): the old names mean their larger successors.
_SUCCESSORS = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs"}
_WRONG = 0.01
"""Share of characters that may be broken in a page that declares its encoding."""


def page_text(data: bytes, declared: str = "") -> str:
    """Return the text of the page `data`; `declared` is what was said outside of it. Raise `Refused`."""
    if data.startswith(_MARKS):
        text = decode(data)
        if text is not None:
            return text
    match = _DECLARED.search(data[:_HEAD])
    name = declared or (match[1].decode("ascii") if match else "")
    codec = _codec(name)
    broken = None
    if codec is not None:
        broken = data.decode(codec, errors="replace")
        if "\ufffd" not in broken:
            return broken
    text = decode(data)
    if text is not None:
        return text
    if broken is not None and broken.count("\ufffd") <= _WRONG * len(broken):
        return broken
    raise Refused("encoding", "is in an unknown encoding; save it as UTF-8 and try again")


def _codec(name: str) -> str | None:
    """Return the name of the text codec that a page calls `name`, None for none; a page that says UTF-16 is not."""
    name = _SUCCESSORS.get(name.lower(), name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    text = found.name.startswith(
        ("utf-8", "gb", "big5", "cp", "iso8859", "iso2022", "euc", "shift", "koi8", "hz", "ascii")
    )
    return found.name if text else None
