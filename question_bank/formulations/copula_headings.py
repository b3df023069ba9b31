"""Copula headings: rows of headings that say what something is, with one subject for all or each with its own.

| headings | formulation |
| 加强消防工作，是科学的要求 / 加强消防工作，是人民的期盼 | shared subject 加强消防工作: 科学的要求 / 人民的期盼 |
| 信念坚定是立身之本 / 为民服务是执政之要 | 信念坚定 — 立身之本 / 为民服务 — 执政之要 |
| 坚持守正，这是立身之本 / 坚持创新，这就是活力之源 | 坚持守正 — 立身之本 / 坚持创新 — 活力之源 |
| 严守纪律是保证 / 实事求是是前提 | 严守纪律 — 保证 / 实事求是 — 前提 |
| 要看到方向与决策是统领的关系 / 要看到大局与队伍是共进的关系 | 方向与决策 — … / 大局与队伍 — … |
| 为什么说政治引领是根本 / 为什么说组织动员是关键 | 政治引领 — 根本 / 组织动员 — 关键 |
| 信念坚定是立身之本 / 加强学习 | none: the second says nothing of the kind |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation
from question_bank.formulations.siblings import rows, title_part
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_COPULA = re.compile(
    r"(?:(?:为什么|为何)说|(?:怎[样么]|如何)(?:看待|理解|认识)|要?(?:看到|认识到|懂得|明白|明确|牢记|记住|理解|把握)(?!的))?(?P<subject>[^，：；。]{2,30}?)(?P<comma>，?)(?:(?<=，)(?:[这此][就也正]?是(?!否|非|[为因由在对]|怎|如何)|此为)|(?<![就也都正不只才于但要总这此])(?:就|也|正)?是(?!否|非|是))(?P<what>[^，：；。]{2,40})"
)
_SHORT = 12


def find_shared_subjects(outline: Outline) -> Iterator[Formulation]:
    """Yield the rows in which one subject is said to be several things."""
    for row in rows(outline):
        matches = [_COPULA.fullmatch(section.title) for section in row.sections]
        found = [match for match in matches if match]
        if len(found) < len(matches) or len({match["subject"] for match in found}) > 1:
            continue
        if len({match["what"] for match in found}) < len(found):
            continue
        items = [
            Item(
                title_part(outline, section, match.start("what")), ordinal=section.ordinal if not section.flawed else 0
            )
            for section, match in zip(row.sections, found, strict=True)
        ]
        spans = [section.heading[0] for section in row.sections]
        subject = found[0]["subject"]
        yield formulation(outline, FormulationKind.SHARED_SUBJECT, row.parent, items, spans, subject=subject)


def find_copula_headings(outline: Outline) -> Iterator[Formulation]:
    """Yield the rows in which each heading has a subject of its own."""
    for row in rows(outline):
        matches = [_COPULA.fullmatch(section.title) for section in row.sections]
        found = [match for match in matches if match and len(match["subject"]) <= _SHORT]
        subjects = {match["subject"] for match in found}
        if (
            len(found) < len(matches)
            or len(subjects) < len(found)
            or len({match["what"] for match in found}) < len(found)
        ):
            continue
        items = [
            Item(
                title_part(outline, section, match.start("what")),
                title_part(outline, section, match.start("subject"), match.end("subject")),
                section.ordinal if not section.flawed else 0,
            )
            for section, match in zip(row.sections, found, strict=True)
        ]
        spans = [
            # 为什么说政治引领是根本: the words that ask are no part of what is said.
            (item.left.start if item.left and match.start("subject") else start, end)
            for item, match, (start, end) in zip(items, found, (each.heading[0] for each in row.sections), strict=True)
        ]
        yield formulation(outline, FormulationKind.COPULA_HEADING, row.parent, items, spans, subject=row.subject)
