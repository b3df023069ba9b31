"""Whether a heading says that what stands under it is planned, and whether words tell of a plan at all.

| heading | words | planned |
| 2025年工作安排 | 新建泵站31座 | yes |
| 2025年工作安排 | 东渠始建于1953年 / 试点半年，报警267次 | no: it is so, or it was done |
| 发展基础, in a plan | 全县有蜜源植物186种 | no: how things are |
| 工作完成情况 | 修渠31公里 | no |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.naming.topics import is_topic

_PLANNED = re.compile(
    r"工作要点|贯彻(?:落实)?(?:意见|措施|打算)|落实(?:意见|措施)|目标|安排|计划|规划|部署|打算|重点工作|工作任务|重点任务|下一步|思路|工作要求|总体要求|主要举措|力争|争取|确保|预计|预期"
)
_PLAN_HEADING = re.compile(
    "(?:下|今后|工作|任务|重点|主要|总体|发展|预期|奋斗|具体)[^的]{0,8}(?:思路|打算|安排|部署|目标|任务|要点|举措|计划|规划|要求|工作|意见|方案|措施)$|^(?:力争|争取|确保|贯彻|落实)"
)
"""人力资源规划 is a subject that is taught, 下学年工作思路 what somebody plans."""
_DONE = re.compile(
    r"已|了|累计|完成率|同比|比上年|较上年|始[建渡凿]于|现存|建于[\d唐宋元明清民]|得名于|"
    r"试点[^，。；]{1,4}，|地处|近[一二两三四五六七八九十]年(?:来|共|累计)|现有|拥有\d|每年[^，。；]{2,10}约\d"
)
"""What tells what has been done, or how things are: neither is planned."""
REPORTED = re.compile("总结|报告|评估|情况|回顾|成效|成绩|进展|进度|问题|短板|不足|困难|差距|体会|经验")
"""Headings over what has come of plans: nothing under them is planned."""
_STATE_HEADING = re.compile("基础|现状|背景|形势|机遇|环境|挑战|意义|概况|条件|成就|经验|问题")


def tells_plans(title: str) -> bool:
    """Tell whether a heading is the name of a plan: it has a year, or says what is planned."""
    return is_topic(title) and (YEAR.search(title) or _PLAN_HEADING.search(title)) is not None


def is_planned(title: str, words: str) -> bool:
    """Tell whether the heading `title` says that `words`, which tell of nothing done, are planned."""
    return _PLANNED.search(title) is not None and not REPORTED.search(title) and not tells_done(words)


def tells_done(words: str) -> bool:
    """Tell whether `words` tell what has been done, or how things are."""
    return _DONE.search(words) is not None


def tells_state(titles: Sequence[str]) -> bool:
    """Tell whether a heading below the title of a plan is over how things are: nothing under it is planned."""
    return any(_STATE_HEADING.search(title) for title in titles[:-1])
