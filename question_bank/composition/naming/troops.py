"""Troops and persons: they bear a name of their own, to which that of the place does not belong whose history it is."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"[^，。；]{0,6}?第?[一二三四五六七八九十\d]+(?:团|[师军旅连营](?!事)|支队|纵队|大队|中队|兵团)|(?:主力)?部队|"
    "[＿（][＿　]+[）]?(?:接任|出任|担任|兼任|继任|任|当选为?)[^，。；]{0,4}?[县市区省镇乡地特][委长]|"
    "红军|八路军|新四军|解放军|志愿军|国民党|日[军伪寇]|敌|游击队"
)


def bears_own_name(words: str, start: int) -> bool:
    """Tell whether `words` speak of troops or somebody from `start` on: 独立第六团 is no 云河县独立第六团."""
    return _NAMED.match(words, start) is not None
