"""How far a share of few can be relied on: Wilson's score interval (95 %).

| right | of  | share | interval    |
| ----- | --- | ----- | ----------- |
| 1     | 1   | 100 % | 21 to 100 % |
| 5     | 10  | 50 %  | 24 to 76 %  |
| 74    | 100 | 74 %  | 65 to 82 %  |
| 0     | 0   | none  | 0 to 100 %  |
"""

from __future__ import annotations

from math import sqrt

Z = 1.959964
"""The normal quantile of 95 %."""


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return the bounds (0 to 1) between which the true share lies when `part` of `whole` were so."""
    if whole <= 0:
        return 0.0, 1.0
    share = part / whole
    return bounds(share, share * (1 - share), whole)


def bounds(share: float, spread: float, count: int) -> tuple[float, float]:
    """Return Wilson's bounds of a `share` of `count` draws (at least one), each of which has the variance `spread`."""
    widened = 1 + Z * Z / count
    centre = (share + Z * Z / (2 * count)) / widened
    half = Z * sqrt(spread / count + Z * Z / (4 * count * count)) / widened
    return max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half))
