"""The date of a sentence for a later one whose deed went on for longer than a day.

| date | words | told of |
| 2011年8月4日 | 队长带领九人连续抢修40个小时 | 2011年8月 |
| 2011年8月4日 | 全县停电31处 | 2011年8月4日 |
| 2011年8月30日 | 队长带领九人连续抢修五天 | 2011年 |
"""

from __future__ import annotations

import re

_DAY = re.compile(r"(?:(?P<year>.*?年))?(?P<month>\d{1,2}月)(?P<day>\d{1,2})日$")
_LASTED = re.compile(
    r"(?:连续|历时|历经|奋战|鏖战|坚守|用了?|经过)[^，。；]{0,8}?(?:\d|[一二三四五六七八九十百两半])[^，。；]{0,4}"
    "(?:小时|天|昼夜|日夜|周|星期|月)"
)
_NEAR_ITS_END = 24
"""From this day on what lasted may have ended in another month."""


def lasting(date: str, words: str) -> str:
    """Return of what time `words` are told behind the `date` of a sentence before: of no day where it lasted."""
    found = _DAY.match(date) if _LASTED.search(words) else None
    if found is None:
        return date
    year = found["year"] or ""
    return year + found["month"] if int(found["day"]) < _NEAR_ITS_END else year or found["month"]
