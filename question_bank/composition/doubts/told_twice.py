"""Doubts of terms and roles of which the source says something else as well.

| question | in doubt |
| ＿＿＿＿是指旧流程停用通知 (交付物：, four times) | a label |
| 效果是＿＿＿＿，效率是＿＿＿＿ (效果是指…) | what the term means is as right |
| 引领是指方向、定规矩，包办是替决定 | another term is explained behind it |
| 默写政治引领…各是什么 (根, before: 根本) | told in other words before |
| 默写第一问、第二问与第三问各自定位 | of what these are the numbers |
| 默写“相互关系”的内容 (为什么说…；为什么说…) | the points only ask |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, term_of
from question_bank.composition.doubts.reasons import (
    ANOTHER,
    MEANT,
    MEANT_TWICE,
    ONLY_NAMED,
    fits_anywhere,
    only_label,
    unclear,
)
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_HOLLOW_ROLE = re.compile("行为|安排|活动|过程|工作|事情|做法|方式|东西|结果|状态")
_ROLES = (FormulationKind.PARALLEL_ROLES, FormulationKind.COPULA_HEADING)
_ANOTHER_TERM = re.compile(
    "，(?![这它其也就而即并不都又还更或]|特别|尤其|主要|一般|可以|通常|多数|大多|(?:根本|主要)?(?:目的|核心|实质|本质|重点|关键|特点|前提|目标)是)[^，。；：]{2,4}是(?!否|指)"
)
_NTH = re.compile("第[一二三四五六七八九十][\u4e00-\u9fff]")
_ASKS = re.compile("(?:为什么|为何|怎[样么]|如何|什么是|何谓)")
_HEAD = re.compile("(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,12})：")


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.FILL_BLANK)
def meant_elsewhere(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is told by a role is explained elsewhere: 效果是＿＿＿＿ wants its meaning as well as 方向问题."""
    if told := next(filter(_HOLLOW_ROLE.fullmatch, draft.key), ""):
        return fits_anywhere(told)
    lefts = {item.left.text for item in draft.formulation.items if item.left is not None}
    return MEANT if lefts & source.once(_terms) else ""


def _terms(source: Source) -> set[str]:
    """Return the terms that the source explains."""
    defined = (each for each in source.formulations if each.kind is FormulationKind.DEFINITION)
    return {item.left.text.strip("“”") for each in defined for item in each.items if item.left is not None}


@only_of(FormulationKind.DEFINITION)
def label_of_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What stands before a colon again and again heads a line, and each time another meaning: 交付物：…."""
    term = term_of(draft)
    return only_label(term) if source.throughout(_labels)[term] > 1 else ""


def _labels(source: Source) -> Counter[str]:
    """Return how often each stands at the head of something, before a colon."""
    return Counter(_HEAD.findall(source.outline.text.text))


@only_of(FormulationKind.DEFINITION)
def two_meanings(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is taken for the meaning goes on with that of another term: 引领是指…，包办是替….."""
    return ANOTHER if any(_ANOTHER_TERM.search(item.right.text) for item in draft.formulation.items) else ""


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.RECITATION, QuestionKind.MATCHING)
def told_otherwise(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The same things have other roles in a row before: 政治引领是根 behind 政治引领是根本."""
    own = draft.formulation.spans[0][0]
    rows = source.once(_roles)
    sides = ((item.left.text, item.right.text) for item in draft.formulation.items if item.left is not None)
    before = any(start < own and told != role for name, role in sides for start, told in rows.get(name, ()))
    return MEANT_TWICE if before else ""


def _roles(source: Source) -> dict[str, list[tuple[int, str]]]:
    """Return where each thing has which role, by its name."""
    found: dict[str, list[tuple[int, str]]] = {}
    for each in source.formulations:
        for item in each.items if each.kind in _ROLES else ():
            if item.left is not None:
                found.setdefault(item.left.text, []).append((each.spans[0][0], item.right.text))
    return found


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.RECITATION, QuestionKind.MATCHING)
def by_their_numbers(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What has roles is called by its number alone: 第一问是前提, of what."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    return unclear(lefts[0]) if lefts and all(map(_NTH.fullmatch, lefts)) else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.RECITATION)
def only_ask(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The points are questions that what stands under them answers."""
    return ONLY_NAMED if draft.key and all(map(_ASKS.match, draft.key)) else ""


TOLD_TWICE: tuple[Ask | Doubt, ...] = (
    meant_elsewhere,
    label_of_many,
    two_meanings,
    told_otherwise,
    by_their_numbers,
    only_ask,
)
"""The doubts of this module, in the order in which they are asked."""
