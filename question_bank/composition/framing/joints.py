"""Takes out of a stem what joined its words to those before them, where it says nothing by itself.

| stem | becomes |
| 2019年，同年8月，县志馆开馆 | 2019年8月，县志馆开馆 |
| 1958年，同年办起技工班 | 1958年，办起技工班 |
| 需要说明的是，缴费期为＿＿＿＿天 | 缴费期为＿＿＿＿天 |
| 也就是说，一户一年交＿＿＿＿元 | 一户一年交＿＿＿＿元 |
| 第一个关节是1954年公私合营，合众厂改名“＿＿＿＿” | 1954年公私合营，合众厂改名“＿＿＿＿” |
| 就“怎么交”，反过来，断交的要等＿＿＿＿天 | 就“怎么交”，断交的要等＿＿＿＿天 |
| 东湖站则由＿＿＿＿值守 | 东湖站由＿＿＿＿值守 |
"""

from __future__ import annotations

import re
from dataclasses import replace

from question_bank.composition.draft import SIGNS, Draft, Gap, reworded
from question_bank.composition.framing.stems import bare, lead_of
from question_bank.composition.source import Source

_SAME_YEAR = re.compile(r"(?P<year>(?:1[89]|20)\d\d年)，同年(?![级龄度])，?")
_JOINT = re.compile(
    "(?:典型)?(?:事例|案例|实例|示例)[一二三四五六七八九十]?：(?=.{8})|(?:也就是说|换句话说|换言之|反过来(?:说|讲|看)?|说白了|简单说|打个比方说|"
    "(?:需要|值得|必须|应当)(?:特别|着重)?(?:向[^，。；]{2,8})?(?:注意|指出|说明|强调|一提|报告)的是)，(?=.{8})|"
    "第[一二三四五六七八九](?:个|件|条|桩|步|次)[^，。；：“”是＿（\ue000]{1,6}是(?=(?:1[89]|20)[0-9]{2}年.{6})"
)
"""What only joins words to those before, or counts what a speaker goes through: of what it counts, he has said."""

_WHEREAS = re.compile(
    "^(?P<who>[^，。；：“”《》（＿的]{2,10}?(?:（[^（）＿\u3000]{1,8}）[^，。；：“”《》（＿的]{0,6}?)?)"
    "(?:(?<![原规准法细守总通附否然])则|(?<!、)也(?=[由是按]))(?=[由把将按以在对用向从是])"
)
"""甲…，乙则由…: what joins a statement to the one before it that said the same of another, or something else."""


def unjoined(draft: Draft, source: Source) -> Draft:
    """Return `draft` without the words that only join its stem to what was said before."""
    if draft.kind not in SIGNS or source.language.scale > 1:
        return draft
    if "，同年" in draft.stem and (found := _SAME_YEAR.search(draft.stem)):
        rest = draft.stem[found.end() :]
        month = rest[:1].isdigit() or rest[:1] in "底末初春夏秋冬"
        draft = reworded(draft, draft.stem[: found.start()] + found["year"] + ("" if month else "，") + rest)
    words = bare(draft.stem)
    joint = _JOINT.match(words) or _WHEREAS.match(words)
    if joint is None:
        return draft
    # What stands before the joint is shown, but no part of the words around a gap: those run on in the source.
    who = joint.groupdict().get("who") or ""
    gaps = tuple(Gap(gap.left.removeprefix(joint.group()), gap.right) for gap in draft.gaps)
    return replace(draft, stem=lead_of(draft.stem) + who + words[joint.end() :], gaps=gaps)
