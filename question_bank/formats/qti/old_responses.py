"""What an item of QTI 1.2 gives marks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from question_bank.formats.qti.names import inside, plain
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element


class Key(NamedTuple):
    """The values that bring marks, by the place they are given in; for a number also the bounds of what does."""

    values: dict[str, tuple[str, ...]]
    low: str = ""
    high: str = ""

    def of(self, identifier: str) -> tuple[str, ...]:
        """Return the right values of the place called `identifier`."""
        return self.values.get(identifier, ())


def key_of(item: _Element) -> Key:
    """Return what brings marks: the conditions that raise the score, or those whose feedback is called correct.

    A single place for one choice takes only the conditions that bring most, for others bring a part of the marks.
    """
    scored = [(condition, _marks(condition)) for condition in inside(item, "respcondition")]
    right = [(condition, marks) for condition, marks in scored if marks > 0]
    single = _takes_one(item)
    best = max((marks for _, marks in right), default=0)
    values: dict[str, list[str]] = {}
    low = high = ""
    for condition, marks in right:
        if single and marks < best:
            continue
        for one in inside(condition, "varequal", "varsubset", "vargte", "vargt", "varlte", "varlt"):
            name, value = local_name(one), plain(one)
            if _is_negated(one, condition):
                continue
            if name in ("vargte", "vargt"):
                low = low or value
            elif name in ("varlte", "varlt"):
                high = high or value
            elif value and value not in values.setdefault(one.get("respident") or "", []):
                values[one.get("respident") or ""].append(value)
    return Key({identifier: tuple(each) for identifier, each in values.items()}, low, high)


def _takes_one(item: _Element) -> bool:
    places = list(inside(item, "response_lid", "response_str", "response_num"))
    return len(places) == 1 and (places[0].get("rcardinality") or "single").lower() == "single"


def _marks(condition: _Element) -> float:
    """Return the marks that `condition` brings; 1 where it only shows the feedback of a right answer."""
    set_ = list(inside(condition, "setvar"))
    if set_:
        return max((_number(plain(one)) for one in set_), default=0)
    shown = [(one.get("linkrefid") or "").lower() for one in inside(condition, "displayfeedback")]
    return float(any(name.startswith("correct") for name in shown))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _is_negated(element: _Element, condition: _Element) -> bool:
    parent = element.getparent()
    negated = False
    while parent is not None and parent is not condition:
        negated ^= local_name(parent) == "not"
        parent = parent.getparent()
    return negated
