"""Shares in Chinese numerals: what they are of a hundred, and what might be laid down instead.

| share | of a hundred | instead |
| 百分之三十 | 30 | 百分之二十, 百分之四十, 百分之十 |
| 百分之八十五 | 85 | 百分之八十, 百分之九十, 百分之七十五 |
| 三分之二 | 66.7 | 四分之三, 五分之四, 二分之一 |
| 千分之五 | 0.5 | 千分之十, 千分之十五, 千分之二十 |
| 百分之九十七点六 | none | none: who measures so closely lays nothing down |
"""

from __future__ import annotations

import re
from decimal import Decimal

from question_bank.composition.numbers.written_numbers import numeral_of, value_of

_WHOLE = 100
_SHARE = re.compile("(?P<of>[二三四五六七八九十百千])分之(?P<parts>[一二三四五六七八九十百]++)(?!点)(?P<behind>.*)")
_LAID_DOWN = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (4, 5))
"""Parts of a whole, as votes and majorities are counted."""
_COUNTED_IN = ("百", "千")
_FIVE, _TEN, _TWENTY = 5, 10, 20
_OFFERED = 6


def share_of(figure: str) -> Decimal | None:
    """Return how much of a hundred the share at the start of `figure` is, None where there is none."""
    found = _SHARE.match(figure)
    if found is None:
        return None
    whole, parts = value_of(found["of"]), value_of(found["parts"])
    return Decimal(_WHOLE) * parts / whole if whole and parts else None


def shares_near(figure: str) -> tuple[str, ...]:
    """Return shares that might stand in the place of `figure`, the nearest first, () where it is no round share."""
    found, value = _SHARE.match(figure), share_of(figure)
    if found is None or value is None or value > _WHOLE or found["behind"][:1] in ("至", "到"):
        return ()
    if found["of"] not in _COUNTED_IN:
        near = sorted(_LAID_DOWN, key=lambda each: abs(Decimal(_WHOLE) * each[0] / each[1] - value))
        told = [f"{numeral_of(whole)}分之{numeral_of(parts)}" for parts, whole in near]
    else:
        parts = value_of(found["parts"]) or 0
        step = _TEN if parts > _TWENTY and not parts % _TEN else _FIVE if not parts % _FIVE else 1
        steps = [parts + by * step for by in (-1, 1, -2, 2, -3, 3)]
        told = [f"{found['of']}分之{numeral_of(each)}" for each in steps if 0 < each < _WHOLE]
    return tuple(each + found["behind"] for each in told if share_of(each) != value)[:_OFFERED]
