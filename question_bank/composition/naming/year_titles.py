"""Titles over a summary of one year and the plan of another, and which half of it a section is told of.

| title | section | told of |
| 云河局2024年度工作总结和2025年工作计划 | 一、主要工作及成效 | 云河局2024年度工作总结 |
| | 二、存在的问题, 三、下一步打算, 三、2025年工作计划 | neither: its own heading says it |
| 云河馆2024年度工作报告 | 借阅服务 | 云河馆2024年度工作报告, where no part is called by the year |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.framing.phrasing import plain_title
from question_bank.composition.naming.topics import document, is_topic
from question_bank.composition.source import Source

_TWO_YEARS = re.compile(
    "(?:和|及|与|暨|、)[^，。]{0,6}?(?:(?:1[89]|20)\\d\\d年|下一?步|下一?年|明年|来年|下半年)[^，。]{0,14}?"
    "(?:打算|计划|安排|思路|要点|谋划|草案|任务|部署|目标|展望)"
)
"""A title over a summary of one year and a plan of the next: of neither alone."""
_SUMMARY = re.compile("(?:总结|汇报|报告|回顾|情况|述职)$")
_AHEAD = re.compile(
    "打算|计划|安排|思路|部署|要点|目标|下一?步|下一?年|明年|来年|展望|举措|建议|措施|问题|不足|困难|差距|短板"
)
"""Headings of what is to come, and of what is still wrong, which say themselves what their points are."""
_YEARLY = re.compile("(?:19|20)\\d\\d年度?[^，。]{0,16}(?:报告|总结|汇报)$")
"""The title of a paper that reports one year."""
_LACK = "(?:问题|不足|短板|差距|困难|薄弱环节|弱项)"
_LACKS = re.compile(
    f"(?:(?:工作中?|当前|目前)?存在的?(?:主要|突出)?|主要|面临的?(?:主要)?){_LACK}(?:[和与、及]{_LACK})*"
)
LACKING = re.compile(f"就“{_LACKS.pattern}”，")
"""How a stem begins that is told of what a report finds wrong, at the end of its year."""

_PLANNED_FOR = re.compile("打算|计划|安排|思路|部署|要点|目标|任务|举措|重点工作")
_TO_DO = re.compile(
    "(?:切实|全面|持续|不断|着力|进一步)*(?:加强|推进|深化|提升|强化|抓好|做好|建设|打造|坚持|优化|完善|改进)"
)
"""How a heading begins that says what is to be done."""


def problems_over(titles: Sequence[str]) -> str:
    """Return the nearest of `titles` over what a report finds wrong, "" where none is."""
    return next((title for title in titles if _LACKS.fullmatch(title)), "")


def of_two_years(title: str) -> bool:
    """Tell whether `title` names a summary of one year and the plan of another, so that it dates nothing."""
    return YEAR.search(title) is not None and _TWO_YEARS.search(title) is not None


def told_of(titles: Sequence[str]) -> list[str]:
    """Return `titles`, the nearest first, with that of the document cut to its summary where the others plan nothing.

    Without a heading between, both halves may be meant.
    """
    whole = titles[-1] if len(titles) > 1 else ""
    both = _TWO_YEARS.search(whole)
    half = whole[: both.start()] if both else ""
    if len(set(YEAR.findall(half))) != 1 or not _SUMMARY.search(half):
        return list(titles)
    own = titles[:-1]
    if any(YEAR.search(title) or _AHEAD.search(title) for title in own):
        return list(titles)
    return [*own, half]


def plan_gone_on(source: Source, number: int | None) -> tuple[str, str]:
    """Return the heading over section `number` that goes on with a plan of a year, and this year ("", "" for none).

    Behind 二、2025年工作安排 the part 三、加强自身建设 is planned for 2025 too, though its heading does not say so.
    """
    above = [each for each in source.ancestors(number) if each != document(source)]
    if not above:
        return "", ""
    own = source.outline.sections[above[-1]]
    before = [each for each in source.outline.sections[: above[-1]] if each.parent == own.parent]
    dated = [title for each in before if YEAR.search(title := plain_title(each.title))]
    years = YEAR.findall(dated[-1]) if dated else []
    if len(years) != 1 or not _PLANNED_FOR.search(dated[-1]) or not _TO_DO.match(own.title) or not is_topic(own.title):
        return "", ""
    return plain_title(own.title), years[0]


def of_its_year(source: Source, titles: Sequence[str]) -> str:
    """Return the title of a paper that reports one year, for a part of it that tells what was done then, else "".

    云河馆2024年度工作报告 is no topic, but says of when its parts tell, unless a part is called by the year itself.
    `titles` are those over what is told, that of the paper the last.
    """
    yearly = len(titles) > 1 and source.throughout(_reports_one_year)
    return titles[-1] if yearly and not any(map(_AHEAD.search, titles[:-1])) else ""


def _reports_one_year(source: Source) -> bool:
    yearly = None if of_two_years(source.title) else _YEARLY.search(source.title)
    return yearly is not None and not any(yearly.group()[:4] in each.title for each in source.outline.sections[1:])
