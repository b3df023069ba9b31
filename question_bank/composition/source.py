"""What composers and gates know of the document: its text, clauses, formulations and the word lists, as one value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from question_bank.composition.draft import Gap, Modality, Spans
from question_bank.lexicon import Lexicon
from question_bank.model import Formulation, Outline, Section, Sentence

_CONTEXT = 8
"""Characters of context on each side of a gap that must already tell the filler."""
_SLACK = 12
"""How many characters more than the key another filler may have."""
_EDGE = "。！？；，：、“”（）\n"
_CASE = re.compile(
    r"^(?:例如|比如|如(?=[\u4e00-\u9fff]{2,4}[市县区镇乡村]))|[\u4e00-\u9fff]{2}[市县区镇乡村](?:探索|推行|实施|建立|形成|创新|打造|开展|推出)"
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{2}(?:市|县|区|镇|乡|村)(?=探索|推行|实施|建立|形成|创新|打造|开展|推出)")
_NAMED_PLACE = re.compile(r"(?:例如|比如)，?([\u4e00-\u9fff]{2})")
_SIDE = re.compile(r"^另?一方面，?|^同时，?")
_DEMAND = re.compile(r"^(?:要|必须|应当|应该|应|须|需要|务必)")


@dataclass(frozen=True, slots=True)
class Source:
    """The document with its formulations and the word lists; every question is judged against this value."""

    outline: Outline
    formulations: tuple[Formulation, ...]
    lexicon: Lexicon

    @property
    def text(self) -> str:
        """The normalised text."""
        return self.outline.text.text

    def sentences_at(self, spans: Spans) -> tuple[Sentence, ...]:
        """Return the sentences that any of `spans` touches."""
        return tuple(
            sentence
            for sentence in self.outline.sentences
            if any(sentence.start < end and start < sentence.end for start, end in spans)
        )

    def clauses(self) -> Iterator[str]:
        """Yield the words of every clause in document order."""
        for sentence in self.outline.sentences:
            for clause in sentence.clauses:
                yield self.outline.words(clause.start, clause.end)

    def section_with(self, position: int) -> Section | None:
        """Return the section in whose heading `position` stands."""
        for section in self.outline.sections:
            if any(start <= position < end for start, end in section.heading):
                return section
        return None

    def ancestors(self, number: int | None) -> tuple[int, ...]:
        """Return section `number` and all above it, itself first."""
        above: list[int] = []
        while number is not None:
            above.append(number)
            number = self.outline.sections[number].parent
        return tuple(above)

    def title_over(self, number: int | None) -> str:
        """Return the title of section `number` or of the nearest above it that has one, "" where there is none."""
        return next((title for each in self.ancestors(number) if (title := self.outline.sections[each].title)), "")

    def after_label(self, position: int) -> int:
        """Return where the words of a heading that begins at `position` begin; `position` itself outside headings."""
        heading = self.section_with(position)
        if heading is None or all(start != position for start, _ in heading.heading):
            return position
        start = position + len(heading.label)
        return start + len(self.text[start:]) - len(self.text[start:].lstrip())

    def related(self, one: int | None, other: int | None) -> bool:
        """Tell whether one section stands above the other, or is the other."""
        return one in self.ancestors(other) or other in self.ancestors(one)

    def area_of(self, number: int | None) -> Spans:
        """Return the ranges of all sentences in section `number` and below it; of those outside any for None."""
        return tuple(
            (sentence.start, sentence.end)
            for sentence in self.outline.sentences
            if (sentence.section is None if number is None else number in self.ancestors(sentence.section))
        )

    def stands_in(self, words: str, area: Spans) -> bool:
        """Tell whether `words` stand anywhere inside the ranges of `area`."""
        return any(self.text.find(words, start, end) >= 0 for start, end in area)

    def fillers(self, gap: Gap, filler: str) -> frozenset[str]:
        """Return all that the source has between the nearest context of `gap` (at most 8 characters a side).

        A side without context stands for the edge of a clause; fillers hold no punctuation that the key does not hold.
        """
        left, right = gap.left[-_CONTEXT:], gap.right[:_CONTEXT]
        edges = "".join(edge for edge in _EDGE if edge not in filler)
        before = re.escape(left) if left else rf"(?:(?<=[{edges}])|^)"
        after = re.escape(right) if right else rf"(?:[{edges}]|$)"
        pattern = re.compile(rf"(?={before}([^{edges}]{{1,{len(filler) + _SLACK}}}?){after})")
        return frozenset(match[1] for match in pattern.finditer(self.text))

    def paired(self, one: str, other: str) -> bool:
        """Tell whether some formulation puts `one` and `other` together as its left and right."""
        for formulation in self.formulations:
            for item in formulation.items:
                texts = {item.right.text, *(part.text for part in item.extra)}
                if item.left is not None and (
                    (item.left.text == one and other in texts) or (item.left.text == other and one in texts)
                ):
                    return True
        return False

    def named_places(self, sentences: Iterable[Sentence]) -> tuple[str, ...]:
        """Return the places that act in `sentences` (太原市探索…, 例如太原…)."""
        found: list[str] = []
        for sentence in sentences:
            words = self.outline.words(sentence.start, sentence.end)
            found += [*_PLACE.findall(words), *_NAMED_PLACE.findall(words)]
        return tuple(found)

    def modality(self, span: tuple[int, int]) -> Modality:
        """Tell what the source does at `span`: reports a case, demands something, or states it."""
        sentence = next(iter(self.sentences_at((span,))), None)
        if sentence is None:
            return Modality.STATEMENT
        if _CASE.search(self.outline.words(sentence.start, sentence.end)):
            return Modality.CASE
        heading = self.section_with(span[0])
        number = heading.number if heading else sentence.section
        if heading and heading.label.endswith("要"):
            return Modality.REQUIREMENT
        clause = next((each for each in sentence.clauses if each.start <= span[0] < each.end), None)
        words = self.outline.words(clause.start, clause.end) if clause else ""
        if _DEMAND.match(_SIDE.sub("", words)):
            return Modality.REQUIREMENT
        bare = self.lexicon.opens_with_verb(words)
        demanded = any(self.outline.sections[each].label.endswith("要") for each in self.ancestors(number)) or any(
            _DEMAND.match(_SIDE.sub("", self.outline.words(each.start, each.end)))
            for each in sentence.clauses
            if each.start <= span[0]
        )
        return Modality.REQUIREMENT if bare and demanded else Modality.STATEMENT
