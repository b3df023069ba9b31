"""What 他 and 同年 stand for, where the sentence before says it: put in their place, the statement stands alone.

| before | words | stands alone as |
| 1978年12月，周国平出任院长。 | 他提出“立足地方”的方针 | 周国平提出“立足地方”的方针 |
| 1958年学堂升格。 | 同年，青年教师李某研制新机 | 1958年，青年教师李某研制新机 |
| 王一平和李大山先后任职。 | 他提出… | none: two are named |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_HE = re.compile("他(?!们|人|乡|国|律|杀)|她(?!们)")
_SAME_YEAR = re.compile("同年(?=[，\\d末底初春夏秋冬])|当年(?=，)")
_YEAR = re.compile(r"((?:1[5-9]|20)\d\d年)(?!代|度|前|内)")


class Antecedent(NamedTuple):
    """The words to be put before the statement, which now begins at `start`."""

    words: str
    start: int


def antecedent(source: Source, start: int) -> Antecedent:
    """Return what stands for the pronoun or the year with which words at `start` begin; else nothing and `start`."""
    if found := _HE.match(source.text, start):
        named = _person_before(source, start)
        return Antecedent(named, found.end()) if named else Antecedent("", start)
    if found := _SAME_YEAR.match(source.text, start):
        year = _year_before(source, start)
        return Antecedent(year, found.end()) if year else Antecedent("", start)
    return Antecedent("", start)


def _before(source: Source, position: int) -> tuple[int, int] | None:
    """Return the range of the sentence before the one at `position`, in the same paragraph."""
    own = source.sentence_at(position)
    before = source.sentence_at(max(0, own.start - 1)) if own and own.start else None
    if own is None or before is None or before is own or before.section != own.section:
        return None
    return None if "\n" in source.text[before.end : own.start] else (before.start, before.end)


def _person_before(source: Source, position: int) -> str:
    where = _before(source, position)
    if where is None:
        return ""
    names = {name for at, name in source.once(_names) if where[0] <= at < where[1]}
    return next(iter(names)) if len(names) == 1 else ""


def _names(source: Source) -> tuple[tuple[int, str], ...]:
    told = (each for each in source.formulations if each.kind is FormulationKind.FACT and each.aspect == "person")
    return tuple((item.right.start, item.right.text) for each in told for item in each.items)


def _year_before(source: Source, position: int) -> str:
    where = _before(source, position)
    years = _YEAR.findall(source.text, *where) if where else []
    return years[-1] if years else ""
