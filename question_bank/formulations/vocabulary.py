"""Words of the language, not of any document, by which the ends of a list are told."""

from __future__ import annotations

import re

TAKING = re.compile(
    "提高|增强|提升|加强|推进|推动|坚持|落实|实现|促进|完善|健全|建立|强化|优化|深化|保障|维护|做好|抓好|包括|包含|涉及|具有|"
    "开展|培养|形成|构建|打造|发挥|履行|遵守|执行|贯彻|增进|树立|弘扬|掌握|了解|熟悉|学习|检查|配备|设置|配置|制定|明确|规范|"
    "确保|通过|经过|按照|根据|依托|针对|统筹|引导|组织|严禁|禁止|防止|避免|导致|造成|引发|需要|解决|克服|具备|属于|体现|围绕|"
    "聚焦|突出|巩固|扩大|激发|分为|称为|做到|是指|指|有|是|含|如|即"
)
"""Verbs (and prepositions) that commonly take a whole list behind them."""
SHARED_HEAD = re.compile(
    "执法|司法|用权|建设|管理|监督|治理|服务|运行|流动|推进|发展|工作|活动|制度|机制|体系|方面|领域|环节|部门|单位|人员|措施|"
    "办法|要求|原则|特点|特征|问题|作用|能力|任务|方针|政策|理念|精神|阶段|时期|地区|行业|因素|条件|功能|方式|方法|手段|过程|"
    "内容|合理|有序"
)
"""Words that commonly stand behind a list and belong to all of it."""
JOINT = ("以及", "及其", "和", "与", "及", "或者", "或", "并", "暨")
"""Conjunctions before the last item."""
EXAMPLES = ("诸如", "例如", "比如", "譬如", "如")
"""Words that say that what follows are only some of many."""
FOLLOWS = re.compile(
    "的|等|之间|之中|[中上下内外间这三四五六七八九十两]|作为|成为|构成|组成|相结合|相统一|并重|是|都|均|应|要|必须|不得"
)
"""What may follow a list at once without belonging to its last item: particles, places, a count, a predicate."""
CUE = re.compile("(?:包括|涉及|分为|称为|概括为|具有|有|即|是|为|：|的|要|把|将|了|好|在|对|从|向|以|到|与|和)$")
"""What an item often begins behind."""
