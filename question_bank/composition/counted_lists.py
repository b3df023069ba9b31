"""Figures that count the list right before them, so that whoever sees the list can reckon them."""

from __future__ import annotations

import re

_COUNT = re.compile(r"\d{1,2}(?!\d)(?=[\u4e00-\u9fff]|$)")
_MEASURES = re.compile("(?:(?<![每][日天周月])(?:不(?:得|应)?(?:少于|多于|超过|低于|高于)|至少)|扣|奖|罚)$")
"""与甲、乙谈话不少于2次: the figure does not count the list."""


def counts_list(left: str, figure: str, unit: str) -> bool:
    """Tell whether `figure` counts the list right before it: 完成了甲、乙、丙3个小区改造."""
    digits = None if _MEASURES.search(left) else _COUNT.match(figure + unit)
    members = re.split("[、和与及]", left.rpartition("，")[2])
    return digits is not None and len(members) == int(digits[0]) > 1
