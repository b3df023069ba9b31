"""Enumerations in a language of spaced words: three or more members, the last one behind and or or.

| text | members |
| Fires are divided into five classes, namely wood, oil, gas, metal and fat. | wood / oil / gas / metal / fat |
| A fire triangle has three sides: heat, fuel and oxygen. | heat / fuel / oxygen |
| It burns solids such as wood, paper and textiles. | open: wood / paper / textiles |
| In winter, it is cold and dark. | none: two |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import statements
from question_bank.formulations.spaced.cues import CUES, Cues
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_COMMA = re.compile(r",\s")
_LONGEST_SENTENCE = 800
_LONGEST = 7
"""Words of the longest member."""
_UNEVEN = 5
"""How many words more than the shortest member the longest may have."""
_STARTS_CLAUSE = re.compile(
    r"(?:and|or|but|which|who|that|it|they|he|she|we|you|this|there|if|when|while|because|so)\b", re.IGNORECASE
)


def find_worded_lists(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each list with clear ends in a clean sentence."""
    cues = CUES[outline.language]
    for sentence in statements(outline):
        if sentence.end - sentence.start > _LONGEST_SENTENCE or any(clause.tainted for clause in sentence.clauses):
            continue
        made = _list(outline, cues, sentence)
        if made is not None:
            yield made


def _list(outline: Outline, cues: Cues, sentence: Sentence) -> Formulation | None:
    text = outline.text.text
    begin = sentence.clauses[0].start if sentence.clauses else sentence.start
    commas = [match.span() for match in _COMMA.finditer(text, begin, sentence.end)]
    for joint in cues.joint.finditer(text, begin, sentence.end):
        # The commas that part the members are those of the unbroken row before the joint.
        announced = [match.end() for match in cues.strong.finditer(text, begin, joint.start())]
        low = announced[-1] if announced and any(announced[-1] < one[0] for one in commas) else begin
        row: list[tuple[int, int]] = []
        stop = joint.start()
        for comma in reversed([one for one in commas if low < one[0] and one[1] <= joint.start()]):
            if len(text[comma[1] : stop].split()) > _LONGEST or stop <= comma[1]:
                break
            row.insert(0, comma)
            stop = comma[0]
        if not row:
            continue
        opened = [match.end() for match in cues.opener.finditer(text, begin, row[0][0])] if low == begin else [low]
        if not opened:
            continue
        first = opened[-1]
        behind = cues.behind.search(text, joint.end(), sentence.end)
        last = behind.start() if behind else sentence.end
        gaps = [*row, joint.span()]
        starts = [first, *(gap[1] for gap in gaps)]
        ends = [*(gap[0] for gap in gaps), last]
        spans = list(zip(starts, ends, strict=True))
        opens = cues.examples.search(text[max(begin, first - 24) : first]) is not None
        if cues.more.match(text, *spans[-1]):
            spans, opens = spans[:-1], True
        if not _sane([text[a:b] for a, b in spans]):
            continue
        kind = FormulationKind.OPEN_ENUMERATION if opens else FormulationKind.ENUMERATION
        items = [Item(part(outline, *span)) for span in spans]
        end = sentence.clauses[-1].end
        frame = (text[begin:first], text[spans[-1][1] : end])
        return formulation(outline, kind, sentence.section, items, [(begin, end)], frame=frame)
    return None


def _sane(members: list[str]) -> bool:
    if len(members) < 3 or len(set(members)) < len(members) or any(one != one.strip() or not one for one in members):
        return False
    sizes = [len(one.split()) for one in members]
    unclear = any(_STARTS_CLAUSE.match(one) or one.count("“") != one.count("”") for one in members)
    return max(sizes) <= _LONGEST and max(sizes) - min(sizes) < _UNEVEN and not unclear
