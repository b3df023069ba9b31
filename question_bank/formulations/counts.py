"""How many a sign in front of a measure word says: 三种, 两条, 双报到, 5项."""

from __future__ import annotations

_VALUES = {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)} | {"两": 2, "双": 2}


def count_of(sign: str) -> int:
    """Return the value of one numeral, or of digits; raise KeyError for anything else."""
    return int(sign) if sign.isdigit() else _VALUES[sign]
