"""The labels of HTML lists: their style, where they begin, and how a number is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from question_bank.outline.marked_text import BULLET
from question_bank.outline.number_formats import formatted

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CSS = {
    "none": "none", "disc": "bullet", "circle": "bullet", "square": "bullet", "decimal": "decimal",
    "lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-latin": "lowerLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCountingThousand", "simp-chinese-informal": "chineseCountingThousand",
    "trad-chinese-informal": "chineseCountingThousand",
}  # fmt: skip
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w -]{1,80})", re.IGNORECASE)
_FURTHEST = 9_999


def list_style(element: HtmlElement, *, ordered: bool) -> str:
    """Return the number format of the list `element`, as `formatted` takes it."""
    match = _STYLE.search(element.get("style") or "")
    for word in match[1].lower().split() if match else ():
        if word in _CSS:
            return _CSS[word]
    return _FORMATS.get(element.get("type") or "1", "decimal") if ordered else "bullet"


def item_label(count: int, style: str) -> str:
    """Return the label of item `count` of a list, with the space behind it."""
    if style == "bullet":
        return BULLET
    number = formatted(count, style)
    if not number:
        return ""
    return f"{number}、" if style.startswith("chinese") else f"{number}. "


def whole_number(value: str | None, default: int) -> int:
    """Return the whole number that an attribute says, `default` where it says none or one beyond all lists."""
    value = (value or "").strip()
    digits = value.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 6):
        return default
    return max(-_FURTHEST, min(_FURTHEST, int(value)))
