"""A formula in MathML as a line of text, for a question that cannot carry it otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 40
"""How deep a formula may nest; below that its characters follow one another."""
_UP = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_DOWN = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


def formula(element: _Element) -> str:
    """Return the formula in TeX where it is given so too, else read from left to right."""
    for one in element.iter():
        if local_name(one) == "annotation" and "tex" in (one.get("encoding") or "").lower() and one.text:
            return one.text.strip()
    return element.get("alttext") or _read(element, 0)


def _read(element: _Element, depth: int) -> str:
    name = local_name(element).lower()
    if name.startswith("annotation"):
        return ""
    if depth > _DEEPEST:
        return "".join("".join(map(str, element.itertext())).split())
    own = (element.text or "").strip() if not len(element) or name == "mtext" else ""
    parts = [_read(one, depth + 1) for one in element]
    if name == "mfrac" and len(parts) == 2:
        return f"{_grouped(parts[0])}/{_grouped(parts[1])}"
    if name == "msup" and len(parts) == 2:
        return parts[0] + _shifted(parts[1], "^", _UP)
    if name == "msub" and len(parts) == 2:
        return parts[0] + _shifted(parts[1], "_", _DOWN)
    if name == "msqrt":
        return f"√{_grouped(''.join(parts))}"
    if name == "mfenced":
        return f"({','.join(parts)})"
    return own + "".join(parts)


def _grouped(text: str) -> str:
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _shifted(text: str, sign: str, table: dict[int, int]) -> str:
    moved = text.translate(table)
    changed = bool(text) and all(before != after for before, after in zip(text, moved, strict=True))
    return moved if changed else sign + _grouped(text)
