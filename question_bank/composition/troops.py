"""Troops: they bear a name of their own, to which that of the place does not belong whose history is told."""

from __future__ import annotations

import re

_TROOPS = re.compile(
    r"[^，。；]{0,6}?第?[一二三四五六七八九十\d]+(?:团|[师军旅连营](?!事)|支队|纵队|大队|中队|兵团)|(?:主力)?部队|"
    "红军|八路军|新四军|解放军|志愿军|国民党|日[军伪寇]|敌|游击队"
)


def opens_with_troops(words: str, start: int) -> bool:
    """Tell whether `words` speak of troops from `start` on: 独立第六团 is no 云河县独立第六团."""
    return _TROOPS.match(words, start) is not None
