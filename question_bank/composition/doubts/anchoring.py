"""Doubts of a statement that shares no word with the heading over it, and begins with no year or name of its own.

Of published statements that share a word with their heading, blind readers took 96 % as they stood; of the others
that have neither year nor name, 61 to 72 %.

| under | statement | |
| 电梯困人 | 维保单位须在30分钟内赶到现场 | shares nothing: in which situation? |
| 手卫生规范 | 手卫生依从性每季度监测一次 | shares 手卫 |
| 用电管理 | 配电箱每月检查1次 | a field of work: its things speak for themselves |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import UNPLACED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.labels import label_over
from question_bank.composition.source import Source
from question_bank.composition.stems import NAMED_OTHERWISE, filled_in
from question_bank.composition.topics import FIELD, name_over, telling_pairs
from question_bank.composition.window import section_over
from question_bank.lexicon.words import words as tagged
from question_bank.model import QuestionKind

_MARKED = re.compile("按照(?:材料)?“|(?:就“[^”]*|.{0,10})(?:1[89]|20)[0-9][0-9]年|(?!就“).{0,10}[《“]")
_NAMES = ("nr", "nt")
_CALLED = ("ns", "nz")
"""Tags of names that the segmenter gives short words too freely."""
_SEEN = 16
_PAIR = 2
_SHORTEST = 4
"""Characters of a heading that says more than 背景 or 分工."""


@only_of(*SIGNS)
def unanchored(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement names nothing of the heading over it, and nothing of its own by which it would be known."""
    if draft.core or draft.formulation.kind in NAMED_OTHERWISE or not draft.spans:
        return ""  # a passage names what it speaks of
    if not (draft.gaps or draft.kind is QuestionKind.TRUE_FALSE):
        return ""
    words = filled_in(draft)
    if _stands_alone(words):
        return ""
    sentence = source.sentence_at(draft.spans[0][0])
    if label := label_over(source, draft.spans[0][0]):
        return "" if label in words else UNPLACED
    title = name_over(source, section_over(source, sentence)) if sentence else ""
    pairs = telling_pairs(title) if len(title) >= _SHORTEST and not FIELD.search(title) else frozenset()
    return UNPLACED if pairs and pairs.isdisjoint(telling_pairs(words)) else ""


def _stands_alone(words: str) -> bool:
    """Tell whether `words` begin with a year, a name in marks or the name of somebody or of a place."""
    opening = words[:_SEEN]
    return _MARKED.match(opening) is not None or any(
        (word.tag in _NAMES and word.end - word.start > 1) or (word.tag in _CALLED and word.end - word.start > _PAIR)
        for word in tagged(opening)
    )
