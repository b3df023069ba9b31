"""Parts of a whole that the sentence before counts: figures behind 其中 are told of it, and not without it.

| text | parts of |
| 检查食堂12家，查出问题16个。其中，留样不规范9个，证件过期7个 | 16个: both are counted alike |
| 去年售票19万张。其中，网上售出的占62% | 19万张: a share is always one of the whole |
| 去年演出19场。其中，上座率最高的达到98% | none: that is told of nothing that was counted |
"""

from __future__ import annotations

import re

from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import filled
from question_bank.composition.numbers.near_numbers import AMOUNT
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_AMONG = "其中，"
_COUNTED = re.compile(rf"(?<![\d.]){AMOUNT}[十百千万亿]*(?![年月日天周小分秒岁])([\u4e00-\u9fff])")
"""A figure with the first character of its unit: a time is no part of another, as things are."""
_SHARE = re.compile(r"占[^，。；\d]{0,8}\d[\d.]*[%成]")


def counts_parts(draft: Draft, source: Source) -> bool:
    """Tell whether `draft` tells with 其中 how many parts there are of what the sentence before it counts."""
    if draft.formulation.kind is not FormulationKind.FIGURES or _AMONG not in draft.stem or not draft.spans:
        return False
    own = source.sentence_at(draft.spans[0][0])
    before = source.sentence_at(own.start - 1) if own and own.start > source.line_start(own.start) else None
    if before is None:
        return False
    words = filled(draft.stem, draft)
    units = set(_COUNTED.findall(source.text, before.start, before.end))
    return bool(units) and (_SHARE.search(words) is not None or not units.isdisjoint(_COUNTED.findall(words)))
