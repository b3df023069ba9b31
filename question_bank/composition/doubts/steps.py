"""Doubts of steps of which numbers tell the order: they are called by them, or each has its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import ONLY_NAMED
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_NUMBER = r"(?:[①-⑳]|\d+|[一二三四五六七八九十]+)"
_STEP = re.compile(
    rf"(?:上述|以上|其中)?第?{_NUMBER}(?:[、至到和～~—-]第?{_NUMBER})*[个]?(?:步骤?|阶段|环节|道工序|项|条|点)"
)
_WHEN = re.compile(r"(?:\d{4}年|(?<!\d)\d{1,2}月)")
_ORDINAL = re.compile("第[一二三四五六七八九十]+[步个项条点]?(?:阶段|环节|步骤)?[，：]?")
_BY_PLACE = re.compile("第[一二三四五六七八九十]+(?:步|个?(?:阶段|环节|步骤|任务|要求)|[项点条])是")
_SHOWN = (QuestionKind.ORDERING, QuestionKind.MATCHING)


@only_of(*_SHOWN)
def only_numbered(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Steps are put in order, or matched, by their numbers: 第⑤步属于实施阶段."""
    shown = [text for text in (draft.options or draft.key) if _STEP.match(text)]
    return ONLY_NAMED if len(shown) > 1 else ""


@only_of(QuestionKind.ORDERING, FormulationKind.ORDERED_POINTS)
def dated_steps(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Points are put in order that bear their dates or their numbers: 动员阶段（3月）, 第一阶段为动员."""
    return ONLY_NAMED if _in_order(draft.options or draft.key) else ""


@only_of(QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE, FormulationKind.ORDERED_POINTS)
def dated_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Which is the second is asked of points that bear their dates."""
    asked = _BY_PLACE.search(draft.stem) is not None
    return ONLY_NAMED if asked and _in_order([item.right.text for item in draft.formulation.items]) else ""


def _in_order(points: Sequence[str]) -> bool:
    """Tell whether more than one of the points says when, or the how manieth, it is."""
    return sum(_WHEN.search(text) is not None or _ORDINAL.match(text) is not None for text in points) > 1


BY_NUMBER = (only_numbered, dated_steps, dated_place)
"""All of them, in their order."""
