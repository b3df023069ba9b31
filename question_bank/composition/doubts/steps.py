"""Doubts of steps that are only called by their numbers, which tell their order and not what is done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.model import QuestionKind

_NUMBER = r"(?:[①-⑳]|\d+|[一二三四五六七八九十]+)"
_STEP = re.compile(
    rf"(?:上述|以上|其中)?第?{_NUMBER}(?:[、至到和～~—-]第?{_NUMBER})*[个]?(?:步骤?|阶段|环节|道工序|项|条|点)"
)
_SHOWN = (QuestionKind.ORDERING, QuestionKind.MATCHING)


@only_of(*_SHOWN)
def only_numbered(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Steps are put in order, or matched, by their numbers: 第⑤步属于实施阶段."""
    shown = [text for text in (draft.options or draft.key) if _STEP.match(text)]
    return "the points only name what is told behind them" if len(shown) > 1 else ""
