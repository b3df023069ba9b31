"""The names of QTI 2 (`choiceInteraction`) and QTI 3 (`qti-choice-interaction`) as one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def name_of(element: _Element) -> str:
    """Return the name of `element` as both versions have it: “choiceinteraction”."""
    tag: object = element.tag
    return _canonical(tag) if isinstance(tag, str) else ""


@lru_cache(4096)
def _canonical(tag: str) -> str:
    return tag.rpartition("}")[2].removeprefix("qti-").replace("-", "").lower()


def attribute(element: _Element | None, name: str) -> str:
    """Return the attribute `name` (“responseidentifier”) of `element` as either version spells it; "" for none."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2].replace("-", "").lower() == name:
            return str(value).strip()
    return ""


def inside(element: _Element, *names: str) -> Iterator[_Element]:
    """Yield the elements of these names anywhere inside `element`, in order."""
    return (one for one in element.iter() if name_of(one) in names and one is not element)


def first(element: _Element, *names: str) -> _Element | None:
    """Return the first element of these names inside `element`."""
    return next(inside(element, *names), None)


def plain(element: _Element | None) -> str:
    """Return the characters inside `element`, trimmed; "" for none."""
    return "".join(map(str, element.itertext())).strip() if element is not None else ""
