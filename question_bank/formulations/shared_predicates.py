"""Shared subjects inside one sentence: S是A，是B，也是C.

| text | subject: items |
| 管理是一门科学，也是一门艺术。 | 管理: 一门科学 / 一门艺术 |
| 消防工作是安全的保障，是发展的前提，更是民生的底线。 | 消防工作: 安全的保障 / 发展的前提 / 民生的底线 |
| 本会的名称是云溪书画协会，是书画爱好者自愿组成的团体。 | none: the name is no body |
| 计划是起点，组织是保证。 | none: two subjects |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, passages
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Outline

_FIRST = re.compile(
    r"(?P<subject>(?![这那其它他她该此谁有没不如若只凡每]|说到底|归根[到结]底|总的[来说]|[简换]言之|换句话说|从根本上|一句话)[^，。；：？！]{2,40}?)，?(?<![就也都正不只才于但要总可若还更又仍即算求])"
    r"(?:既|不仅|不但|首先)?是(?!否|非|因|由于|为了|指|说|不|什|怎|如何)(?P<what>[^，。；：？！]{2,40})"
)
_FURTHER = re.compile(
    r"(?:也|又|更|还|同时也?|而且|并且|同样|既|不仅|但|最终|最)?是(?!否|非|因|由于|为了|指|不|说)(?P<what>[^，。；：？！]{2,40})"
)
_NAME = re.compile("(?:名称|全称|简称|别名|原名|曾用名|笔名|住所|住址|地址|代码|编号|会徽)$")
"""What is one word or place: what else is said behind it is said of whoever bears it."""


def find_shared_predicates(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of clauses that say several things of the subject of the first."""
    text = outline.text.text
    for passage in passages(outline):
        subject: Part | None = None
        items: list[Item] = []
        end = passage.start
        for place, clause in enumerate(passage.clauses):
            further = None
            if subject is not None and not clause.tainted:
                further = _FURTHER.fullmatch(text, clause.start, clause.end)
            if further:
                items.append(Item(part(outline, *further.span("what"))))
                end = clause.end
                continue
            if subject is not None:
                yield from _formulation(outline, passage.section, subject, items, end)
                subject, items = None, []
            # S，是A: the subject may be a clause of its own.
            stop = clause.end
            if place + 1 < len(passage.clauses) and text.startswith("是", passage.clauses[place + 1].start):
                stop = passage.clauses[place + 1].end
            if clause.tainted or (stop == clause.end and text.find("是", clause.start, clause.end) < 0):
                continue
            first = None
            start = lead_in(text, clause.start, clause.end)
            if text.count("是", start, clause.end) == 1:
                first = _FIRST.fullmatch(text, start, clause.end)
            elif stop > clause.end and not passage.clauses[place + 1].tainted:
                named = re.compile(r"[^，。；：？！]{2,40}").fullmatch(text, start, clause.end)
                subject = part(outline, start, clause.end) if named else None
                continue
            if first:
                subject = part(outline, *first.span("subject"))
                items = [Item(part(outline, *first.span("what")))]
                end = clause.end
        yield from _formulation(outline, passage.section, subject, items, end)


def _formulation(
    outline: Outline, section: int | None, subject: Part | None, items: list[Item], end: int
) -> Iterator[Formulation]:
    if (
        subject is None
        or _NAME.search(subject.text)
        or len(items) < 2
        or len({item.right.text for item in items}) < len(items)
    ):
        return
    span = (subject.start, end)
    yield formulation(outline, FormulationKind.SHARED_SUBJECT, section, items, [span], subject=subject.text)
