"""What is said before a stem in which nothing says of what it speaks: a heading, a time, that the source demands it.

| stem | opened with |
| 建设信息平台（“书联”平台），＿＿＿＿前上线。 | 就“数字化建设”， |
| 要严格规范检查，一年不超过＿＿＿＿。 | 材料提出， |
| 1952年扩建，产纸＿＿＿＿吨。 | 就“云河造纸厂”， |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.dating.moments import moment
from question_bank.composition.dating.years import YEAR
from question_bank.composition.draft import Draft
from question_bank.composition.framing.frames import Frame
from question_bank.composition.framing.owners import named_by_title
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.framing.predicates import DATED, acts
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import TOPIC, lead_of
from question_bank.composition.framing.window import led, section_over
from question_bank.composition.naming.short_names import speaks_in_short
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

REPORT = re.compile("报告|总结|汇报|工作要点|述职|简报|讲话|回顾")
LEAST_TOPIC = 4
"""Characters of a heading that says more than what sort of list it stands over (要求, 职责)."""
STATES = re.compile("[，；：]|分为|不(?:得|应|少于|超过|低于|大于)|[应必]须?当?[^急用][^，]*、")
"""A heading that lays something down is no topic to be named before what else stands under it."""
_DEMAND = re.compile("要(?![求点素件害领道闻塞务案职是])")
_TASK = re.compile(
    "(?:每(?:半?年|季度?|月|周)|在(?=[^，]*(?:设[置立]|布局|建设|新建|配[置备]|开展|推广))|已满|除[^，]*外，|建设|建立|制定|编制|出台|开展|组织|成立|设立|推行|推进|实施|健全|完善|引导|鼓励|支持|推广|布局|设置|配[备置])"
    "[^，了]*(?:，|$)"
)
"""How what is to be done under a heading begins, which no sentence before it does."""
_HISTORY = re.compile("[^，。]{2,14}(?:公司|集团|街道|社区|医院|学校|大学|学院|中学|小学|[厂矿馆])(?![区长])")
"""Whose history the title says the document is: one body's, not that of a whole country."""
_SHORTEST_NAME, _LONGEST_NAME = 3, 20
_NO_NAME = re.compile(
    r"\d|[，、和与及的]|时期|阶段|年代|(?:管理|工作|纪律|安全|防护|要求|规定|措施|服务|教育|培训|监督|治理|保障|发展|建设|改革|"
    r"情况|概况|简介|背景|历程|成就|成绩|问题|目标|任务|沿革|史略?)$"
)
"""What makes a heading a time or a field of work and no name."""


def openings(draft: Draft, source: Source, frame: Frame) -> Iterator[str]:
    """Yield what may be said before a stem that says nothing of the kind: when it was, what it is told of."""
    if lead_of(draft.stem) or draft.core:
        return
    event = draft.formulation.kind is FormulationKind.EVENT
    if not event and (when := moment(source, draft.formulation, frame.start, frame.end)):
        yield when
    if headed := _headed(draft, source, frame.start):
        yield headed
    dated = DATED.match(source.text, frame.start) is not None and _HISTORY.match(source.title)
    if dated and (titled := named_by_title(source)):
        yield titled
    words = source.text[frame.start : frame.end]
    unnamed = not source.regulation and (acts(source, words) or not names_subject(source, words))
    if not unnamed:
        return
    task = is_task(words)
    lead = led(source, frame.start, frame.end) or (_topic(source, frame.start) if task else "")
    topic = TOPIC.search(lead)
    if topic and len(topic[1]) >= LEAST_TOPIC and not STATES.search(topic[1]):
        yield lead
        if task:
            yield source.language.opening(topic[1])  # shorter, where a stem would be too long


def is_task(words: str) -> bool:
    """Tell whether `words` begin with what is to be done, and with nothing done."""
    return _TASK.match(words) is not None


def is_demanded(source: Source, start: int, words: str) -> bool:
    """Tell whether a sentence demands from its beginning, of all who hear it (要严格规范检查，…)."""
    sentence = source.sentence_at(start)
    return sentence is not None and start == source.after_label(sentence.start) and _DEMAND.match(words) is not None


def demanded_by(draft: Draft, source: Source, frame: Frame) -> str:
    """Return how a demand of all who hear it is opened where no heading names its field, "" where one does."""
    if lead_of(draft.stem) or draft.core:
        return ""
    lead = led(source, frame.start, frame.end)
    return "" if TOPIC.search(lead) else lead


def _topic(source: Source, start: int) -> str:
    """Return the heading over what somebody is to do (建设信息平台, which begins with what may be a noun)."""
    sentence = source.sentence_at(start)
    title = topic_of(topic_over(source, section_over(source, sentence))) if sentence else ""
    return source.language.opening(title) if title else ""


def _headed(draft: Draft, source: Source, start: int) -> str:
    """Return the heading before a dated statement, as an opening, where it is the name of what that is told of."""
    sentence = source.sentence_at(start)
    title = topic_of(topic_over(source, sentence.section)) if sentence else ""
    words = source.text[start : draft.spans[-1][1]]
    vague = DATED.match(words) or speaks_in_short(source, start, words)
    if not vague or title in words or not _SHORTEST_NAME <= len(title) <= _LONGEST_NAME:
        return ""
    reported = REPORT.search(source.title) is not None and len(title) >= LEAST_TOPIC and not YEAR.search(title)
    named = _NO_NAME.search(title) is None and not acts(source, title)
    return source.language.opening(title) if named or reported else ""
