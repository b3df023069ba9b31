"""Reading XML of strangers: no entity is ever expanded, no DTD and no address ever loaded, no endless nesting."""

from __future__ import annotations

import html.entities
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import XMLParser, XMLPullParser, _Element

from question_bank.outline.encoding import decode

_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))


class DamagedXml(Exception):
    """What was to be XML is none; `line` is where that was noticed (0: nowhere)."""

    def __init__(self, line: int, what: str) -> None:
        """Keep the line and what the parser says."""
        super().__init__(what)
        self.line = line


def parser(*, encoding: str | None = None) -> XMLParser:
    """Return a parser that is safe to feed with anything."""
    from lxml import etree  # start-up

    return etree.XMLParser(encoding=encoding, **_safe())


def pull_parser() -> XMLPullParser:
    """Return a parser of the same kind that gives each element when it has ended."""
    from lxml import etree  # start-up

    return etree.XMLPullParser(("end",), **_safe())


def parse(data: bytes) -> _Element:
    """Return the root of the XML `data`; raise `DamagedXml`.

    Data that reads as UTF-8 is UTF-8 whatever it declares, and the named characters of HTML are known.
    """
    try:
        return _tried(data, "utf-8" if _is_utf8(data) else None)
    except DamagedXml:
        text = decode(data)
        if text is None:
            raise
        return _tried(_NAMED.sub(_numbered, text.encode("utf-8", "replace")), "utf-8")


def parse_damaged(data: bytes) -> _Element | None:
    """Return what can be read of damaged XML, None for nothing."""
    from lxml import etree  # start-up

    text = decode(data)
    forgiving = etree.XMLParser(encoding="utf-8", recover=True, **_safe())
    try:
        return etree.fromstring((text or "").encode("utf-8", "replace"), forgiving)
    except (etree.LxmlError, ValueError):
        return None


def local_name(element: _Element) -> str:
    """Return the name of `element` without its namespace; "" for what is no element."""
    tag: object = element.tag  # a function where it is a comment
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _safe() -> dict[str, Any]:
    return {
        "resolve_entities": False,
        "no_network": True,
        "load_dtd": False,
        "huge_tree": False,
        "remove_comments": True,
        "remove_pis": True,
    }


def _tried(data: bytes, encoding: str | None) -> _Element:
    from lxml import etree  # start-up

    try:
        return etree.fromstring(data, parser(encoding=encoding))
    except etree.XMLSyntaxError as error:
        raise DamagedXml(error.lineno or 0, error.msg or "no element found") from error
    except (etree.LxmlError, ValueError, LookupError) as error:
        raise DamagedXml(0, str(error)) from error


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def _numbered(found: re.Match[bytes]) -> bytes:
    name = found[1]
    if name in _OF_XML:
        return found[0]
    characters = html.entities.html5.get(name.decode("ascii") + ";")
    return "".join(f"&#{ord(one)};" for one in characters).encode("ascii") if characters else found[0]
