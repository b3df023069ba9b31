"""Years that date what they stand with, and years with which something is only compared.

| words | dated |
| 2023年，入库率提高到31% | yes |
| 入库率由2022年的28%提高到31% / 提前完成2025年目标 | no: what they compare with is no time of theirs |
"""

from __future__ import annotations

import re

from question_bank.composition.dating.years import YEAR

_BASE = re.compile(
    r"[由从](?:1[89]|20)\d\d年(?:\d{1,2}月)?[底末初]?(?:时?的|(?=约?\d))|(?:相?比|比起|较|相较于?)(?:1[89]|20)\d\d年(?:同期)?|"
    r"[与和同](?:1[89]|20)\d\d年(?:同期)?(?=相?比)|(?:1[89]|20)\d\d年(?:的|度)?(?:规划|计划)?目标|"
    r"自(?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:以来|起)(?=[^，]{0,2}[未没]|一直)|"
    r"自?(?:1[89]|20)\d\d年(?:\d{1,2}月)?[^，。；\d]{0,14}以来(?=[^，。；]{0,5}(?:最|[首第][一二三四五次个]|新高|新低|罕见|极值))"
)
"""The year with which something is compared (由2022年的28%提高到31%, 提前完成2025年目标): it dates nothing."""


def year_told(words: str) -> bool:
    """Tell whether `words` name a year that dates them: not only the one with which they compare."""
    return YEAR.search(words) is not None and YEAR.search(without_bases(words)) is not None


def without_bases(words: str) -> str:
    """Return `words` without the years with which they only compare."""
    return _BASE.sub("", words)
