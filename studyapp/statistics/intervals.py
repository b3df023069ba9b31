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
    widened = 1 + Z * Z / whole
    centre = (share + Z * Z / (2 * whole)) / widened
    half = Z * sqrt(share * (1 - share) / whole + Z * Z / (4 * whole * whole)) / widened
    return max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half))
