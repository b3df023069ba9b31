"""Figures that count the list right before them, so that whoever sees the list can reckon them."""

from __future__ import annotations

import re

_COUNT = re.compile(r"\d{1,2}(?!\d)(?=[\u4e00-\u9fff]|$)")
_MEASURES = re.compile("(?:(?<![每][日天周月])(?:不(?:得|应)?(?:少于|多于|超过|低于|高于)|至少)|扣|奖|罚)$")
"""与甲、乙谈话不少于2次: the figure does not count the list."""
_LONGEST = 8
"""Characters before a figure among which such words end."""
_FEWEST = 2


def counts_list(left: str, figure: str, unit: str) -> bool:
    """Tell whether `figure` counts the list right before it: 完成了甲、乙、丙3个小区改造."""
    digits = _COUNT.match(figure + unit)
    if digits is None or int(digits[0]) < _FEWEST or _MEASURES.search(left[-_LONGEST:]):
        return False
    return len(re.split("[、和与及]", left.rpartition("，")[2])) == int(digits[0])
