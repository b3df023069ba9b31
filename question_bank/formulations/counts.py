"""How many a sign in front of a measure word says (三种, 两条, 双报到, 5项), and names that count."""

from __future__ import annotations

import re

from question_bank.lexicon.meaning_words import POINTS_OUT

_VALUES = {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)} | {"两": 2, "双": 2}
_N = "[二两双三四五六七八九十]"
_QUOTED = rf"“(?P<quoted>{_N})[^“”、，：]{{1,9}}”[^，。；：、“”]{{0,6}}?"
_PLAIN = (
    rf"(?P<plain>{_N}|\d)(?:个方面|个|项|条|大|种|类|层|级|点|方面|步|样|件)的?[^，。；：、“”的是]{{1,9}}(?:基础上的?)?"
)
_JOINT = (
    rf"(?:：(?:即|是?{POINTS_OUT})?|，?即：?|，?就?是指?：?|指的是：?|，?包括：?"
    "|，?(?:分别|依次)[是为]：?|主要[是为]：?)"
)
COUNTED_NAME = re.compile(
    rf"(?P<name>{_QUOTED}|{_PLAIN})(?P<joint>{_JOINT})(?![^，。；：]{{0,3}}(?:一是[^。；]*；|第一(?![年月天日周季道关])|首先|（一）|1[.．、]|①))"
)
"""用好“四下基层”制度，即…; 五条经验：…: a name, with its count, and what joins the members to it."""


def count_of(sign: str) -> int:
    """Return the value of one numeral, or of digits; raise KeyError for anything else."""
    return int(sign) if sign.isdigit() else _VALUES[sign]
