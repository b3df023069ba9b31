"""Names the place or body that 我县 is, by the title of the document.

| title | stem | becomes |
| 云河镇人民政府工作报告 | 就“云河镇人民政府工作报告”，2024年5月，我镇建成… | 2024年5月，云河镇建成… |
| 云河县水利局2024年度报告 | 就“…2024年度报告”，5月3日，我县建成… | 就“…2024年度报告”，5月3日，云河县建成… |
| 关于做好防汛工作的通知 | 我县建成… | stays: the title names no county |
"""

from __future__ import annotations

import re

from question_bank.composition.dating.years import YEAR
from question_bank.composition.draft import Draft, reworded
from question_bank.composition.framing.stems import is_quoted
from question_bank.composition.source import Source

_OURS = re.compile("我们?(?P<unit>[省市县区旗镇乡]|街道|公司|集团)(?![国军党委])")
_TITLED = "(?:中共)?((?!关于|全[国省市县区]|[我本各在对])[\u4e00-\u9fff]{2,10}?%s)(?![\u4e00-\u9fff]?[域级长容场貌])"
_DATED = re.compile(r"(?:截至|到|至)?(?:1[89]|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?")


def place_named(draft: Draft, source: Source) -> Draft:
    """Return `draft` with the name that the title gives for 我县, and without the title where it said no more."""
    stem = draft.stem
    found = _OURS.search(stem) if "我" in stem else None
    titled = re.match(_TITLED % found["unit"], source.title) if found else None
    if found is None or titled is None:
        return draft
    opening = source.language.opening(source.called)
    if is_quoted(stem, found.start()) or titled[1] in stem.removeprefix(opening):
        return draft
    named = stem[: found.start()] + titled[1] + stem[found.end() :]
    rest = named.removeprefix(opening)
    told = rest != named and not YEAR.search(opening) and _DATED.match(rest)
    return reworded(draft, rest if told else named)
