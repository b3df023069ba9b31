"""Reasons: why something is so, is done or is forbidden, answered in the source's own words.

| text | question |
| 5 泄漏处置：严禁在钢瓶上直接喷水，因为水会加剧腐蚀。 | 就“泄漏处置”，…为什么严禁在钢瓶上直接喷水 |
| 定点巡查之所以定在夜间，是因为夜间流量最小。 | 为什么定点巡查定在夜间 |
| 这样做，是因为夜间流量最小。 / 因为老人们记不住嘛。 | none: what it is of is said further before; mere talk |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import name_over
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_POINTS = re.compile(
    "[这那该此其它他她某]|上述|前者|后者|[两二]者|我|你|咱|大家|第[一二三四五六七八九十\\d]+[条款项]|"
    "[去今前上]年|目前|现在|当[时年]|同[年时]|[又还也](?!要)"
)
"""What points to what stands before, to who speaks, or to a time that only the date of the paper tells."""
_TALK = re.compile("[嘛呢啊吧啦呀哩]$|我|你|咱|上述|前者|后者|这[些种个样]|如前")
OPENS = re.compile(
    "(?:需要|应当|请|务必|特别|千万|一定|要)*(?:(?:注意|记住)(?!事项)(?:的是)?，?|(?:向[^，。；]{2,8})?(?:说明|指出|强调|报告)的是，?)(?=.)"
)
"""What asks to mind what follows, and says nothing of it: 需要说明的是，…."""
_BAN = re.compile("(?:绝对|一律)?(?:严禁|禁止|不得|不准|不许|不要|不能|不可|切勿|切忌)")
_SO = "之所以"
_BARE = 3
"""Characters of a heading that is a step, or else too short to say in what."""


def compose_reasons(source: Source) -> Iterator[Draft]:
    """Yield the question why, of what names itself or stands under a heading that names it."""
    if not source.language.has("reason.answer"):
        return
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.REASON:
            yield from _asked(source, formulation)


def _asked(source: Source, formulation: Formulation) -> Iterator[Draft]:
    item = formulation.items[0]
    if item.left is None or _TALK.search(item.right.text):
        return
    what = OPENS.sub("", item.left.text, count=1).replace(_SO, "", 1)
    if _POINTS.search(what) or what.startswith(("，", "是", "有")) or "因为" in what:
        return
    ban = _BAN.match(what) is not None
    topic = _topic(source, formulation.section) if ban or subjectless(source, what) else ""
    if not topic and not ban and subjectless(source, what):
        return
    lead = source.language.put("points.under", topic=quoted(topic)) if topic else ""
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=formulation,
        stem=lead + source.language.stem("reason.answer", what=what),
        key=(item.right.text,),
        fact=(what, "why"),
        spans=formulation.spans,
    )


def _topic(source: Source, section: int | None) -> str:
    """Return the heading that says in what something is done: of a bare step (开窗) the one above it ("": none)."""
    topic = topic_of(name_over(source, section))
    above = source.ancestors(section)
    if len(topic) <= _BARE and len(above) > 1:
        topic = topic_of(name_over(source, source.outline.sections[above[0]].parent)) or topic
    return "" if "，" in topic else topic
