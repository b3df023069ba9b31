"""Quotations as the source attributes them: who said what, in which clause, and which term in it can be asked."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from question_bank.composition.draft import Gap
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Part

_SHORTEST_TERM = 3
"""A term of two characters may be half of a longer word (党组 in 党组织)."""
_GOES_ON = frozenset("人者性化制权论体员们量率度观感力")
"""A character behind a term that makes it part of a longer word (第一责任 in 第一责任人)."""
_EXCEPTED = re.compile("除[^，。]*$")
"""除国务院明确规定外: who may make exceptions is part of a formula."""
_PLAIN_VERBS = ("指出", "提出", "强调", "要求", "明确", "：", "")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: `speaker` (会议、文件、人), the words `said` inside the marks, the whole clause `[start, end)`.

    `verb` is what stands between both, `tail` what follows the closing mark in the same clause. `once`: the document
    attributes these words to nobody else; `first`: nobody before has said them.
    """

    formulation: Formulation
    speaker: Part
    said: Part
    verb: str
    tail: str
    start: int
    end: int
    once: bool
    first: bool

    @property
    def statement(self) -> str:
        """What the speaker did, without the speaker: the bare words if a plain verb leads them and they are unique."""
        if self.once and self.verb.strip("，：") in _PLAIN_VERBS and not self.tail:
            return f"“{self.said.text}”"
        return f"{self.verb}“{self.said.text}”{self.tail}"


def quotations(source: Source) -> tuple[Quotation, ...]:
    """Return all attributed quotations in document order."""
    found: list[Quotation] = []
    formulations = [each for each in source.formulations if each.kind is FormulationKind.QUOTATION]
    words = Counter(item.right.text for each in formulations for item in each.items)
    met: set[str] = set()
    for formulation in formulations:
        for item in formulation.items:
            if item.left is None or item.left.end > item.right.start:
                continue
            closing = item.right.end + 1
            end = closing + len(source.rest_of_clause(closing))
            verb = source.text[item.left.end : item.right.start].rstrip("“").lstrip("，")
            found.append(
                Quotation(
                    formulation=formulation,
                    speaker=item.left,
                    said=item.right,
                    verb=verb,
                    tail=source.text[closing:end],
                    start=item.left.start,
                    end=end,
                    first=item.right.text not in met,
                    once=words[item.right.text] == 1 and source.index.once(item.right.text),
                )
            )
            met.add(item.right.text)
    return tuple(found)


def alike_told(one: Quotation, other: Quotation) -> bool:
    """Tell whether the speakers of both stand in the same way before their verb (据《县志》载 unlike 县长提出)."""
    return one.speaker.text.startswith("据") is other.speaker.text.startswith("据")


def terms_in(source: Source, part: Part) -> tuple[Part, ...]:
    """Return the terms of the fine classes that stand once in `part`, the longest where they overlap, in order."""
    standing = {
        term
        for place, character in enumerate(part.text)
        for term in source.lexicon.members_by_first.get(character, ())
        if len(term) >= _SHORTEST_TERM and part.text.startswith(term, place)
    }
    found: list[Part] = []
    for term in sorted(standing, key=lambda term: (-len(term), term)):
        start = part.start + part.text.index(term)
        if part.text.count(term) != 1 or source.text[start + len(term) : start + len(term) + 1] in _GOES_ON:
            continue
        if _EXCEPTED.search(source.text, part.start, start):
            continue
        if all(start + len(term) <= other.start or other.end <= start for other in found):
            found.append(Part(term, start, start + len(term)))
    return tuple(sorted(found, key=lambda each: each.start))


def slot(source: Source, quotation: Quotation, term: Part) -> Gap:
    """Return the gap that `term` leaves in the clause of `quotation`."""
    return Gap(source.text[quotation.start : term.start], source.text[term.end : quotation.end])
