"""Whether words in the middle of a sentence say what was done without saying by whom or of what."""

from __future__ import annotations

import re

from question_bank.composition.source import Source
from question_bank.model import Formulation, Item

_DATED = re.compile(
    r"(?:截至|截止|自|从|至|到)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|同年(?:\d{1,2}月)?|\d{1,2}月(?:\d{1,2}日)?)"
    r"(?:年?[底末初]|以来|起|前后)?，?"
)
_DONE = re.compile(
    "(?:先后|再次|首次|又|已|并|共|被)*(?:荣?获|被|受到|入选|列入|评为|命名|更名|改称|改组|当选|停[建产工]|复[工产]|开工|竣工|投产|建成|通过|"
    "启动|总(?:投资|面积|产值|长|建筑面积)|年?产量|占地)"
)
"""Words with which a predicate begins, or a property of something named before."""


def lacks_doer(source: Source, words: str) -> bool:
    """Tell whether `words` begin, perhaps behind a date, with what was done and not with who or what did it."""
    dated = _DATED.match(words)
    return dated is not None and _DONE.match(words, dated.end()) is not None


def owned_events(source: Source, formulation: Formulation) -> tuple[Item, ...]:
    """Return the dated events that say whose they are: 1966年获省科技成果二等奖 is told of something before it."""
    found: list[Item] = []
    for item in formulation.items:
        start = item.left.start if item.left else item.right.start
        sentence = source.sentence_at(start)
        inside = sentence is not None and start > sentence.clauses[0].end
        if not (inside and _DONE.match(item.right.text)):
            found.append(item)
    return tuple(found)
