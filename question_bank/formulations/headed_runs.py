"""Runs under a heading: one sentence under 重大原则 whose clauses begin alike, or of which it counts as many.

| text | name — members |
| 二、重大原则 / 坚持甲领导，坚持乙道路，坚持丙思想。 | 重大原则 — 坚持甲领导 / 坚持乙道路 / 坚持丙思想 |
| 二、主要成效 / 建成甲路，改造乙桥，疏通丙河。 | none: no two begin alike |
| 二、要求 / 坚持甲，坚持乙。 | none: two are no list |
| 二、“三不出门” / 要做到：甲不明不出门，乙不备不出门，丙不到不出门。 | “三不出门” — 甲不明不出门 / … |
| 二、“三不出门” / 甲不明不出门，乙不备不出门。 | none: two are not three |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.siblings import by_heading_end
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Section, Sentence, Soundness

_NAMES = re.compile(
    "(?:原则|要求|任务|措施|内容|方法|途径|目标|职责|条件|经验|做法|方针|准则|纪律|义务|权利|理念|思想|工作)$"
)
_FEWEST, _MOST = 3, 10
_SHORTEST, _LONGEST = 4, 30
_ALIKE = 2
"""Characters with which all clauses begin."""


_COUNTED = re.compile(
    r"“?(?P<count>[三四五六七八九十])(?:个|大)?(?P<core>[\u4e00-\u9fff]{1,6})”?(?:制度?|原则|要求|机制)?"
)
"""A heading that counts clauses which all hold its words."""


def find_headed_runs(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each such sentence right below its heading."""
    headed = outline.once(by_heading_end)
    text = outline.text.text
    for sentence in outline.sentences:
        section = headed.get(sentence.start) or headed.get(sentence.start - 1) or headed.get(sentence.start - 2)
        if section is None or sentence.soundness is not Soundness.WHOLE or sentence.section != section.number:
            continue
        if _NAMES.search(section.title) and _alike(text, sentence.clauses):
            yield from _run(outline, section, sentence, sentence.clauses)
        elif members := _counted(text, section.title, sentence):
            yield from _run(outline, section, sentence, members)


def _counted(text: str, title: str, sentence: Sentence) -> tuple[Clause, ...]:
    """Return the clauses with which `sentence` ends, as many as the `title` counts, if all hold its words."""
    found = _COUNTED.fullmatch(title)
    number = count_of(found["count"]) if found else 0
    if found is None or len(sentence.clauses) < number or any(each.tainted for each in sentence.clauses):
        return ()
    members = sentence.clauses[-number:]
    holding = [each for each in sentence.clauses if found["core"] in text[each.start : each.end]]
    words = {text[each.start : each.end] for each in members}
    fit = all(_SHORTEST <= len(each) <= _LONGEST for each in words) and len(words) == number
    return members if fit and tuple(holding) == tuple(members) else ()


def _alike(text: str, clauses: Sequence[Clause]) -> bool:
    words = [text[clause.start : clause.end] for clause in clauses]
    sound = not any(clause.tainted for clause in clauses)
    fit = _FEWEST <= len(words) <= _MOST and all(_SHORTEST <= len(each) <= _LONGEST for each in words)
    return sound and fit and len({each[:_ALIKE] for each in words}) == 1 and len({*words}) == len(words)


def _run(outline: Outline, section: Section, sentence: Sentence, clauses: Sequence[Clause]) -> Iterator[Formulation]:
    start, end = section.heading[0]
    start += len(section.label)
    while outline.text.text[start : start + 1].isspace():
        start += 1
    name = part(outline, start, start + len(section.title))
    if name.text != section.title:
        return
    members = tuple(part(outline, clause.start, clause.end) for clause in clauses)
    item = Item(part(outline, members[0].start, members[-1].end), name, extra=members)
    spans = [(section.heading[0][0], end), (sentence.start, members[-1].end)]
    yield formulation(outline, FormulationKind.GROUPS, section.number, [item], spans, aspect="counted")
