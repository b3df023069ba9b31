"""What composers and gates know of the document: its text, formulations, word lists and indexes, as one value."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, TypeVar

from question_bank.composition.draft import Spans
from question_bank.composition.framing.language import Language
from question_bank.composition.framing.surroundings import Surroundings
from question_bank.composition.readings.statements import Statements
from question_bank.composition.text_index import SHORTEST_INDEXED, TextIndex
from question_bank.composition.weighing.odds import Odds
from question_bank.composition.weighing.reliability import Reliability
from question_bank.lexicon import Lexicon
from question_bank.lexicon.words import words as tagged
from question_bank.model import (
    Clause,
    Evidence,
    Formulation,
    FormulationRef,
    Outline,
    Section,
    Sentence,
)

_OVERLAPPING = 6
_OPENING = 8
_REMEMBERED = 1 << 12
_PORTION = 1_500
_SHORTEST_NAME, _LONGEST_NAME = 4, 24
"""Characters of a title with a subtitle that is said whole, and of one that names a paper without its subtitle."""
_OFTEN, _EVERY, _SAMPLE = 8, 200, 20_000
_SHORT_AREA = 4_000
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Source:
    """The document with its formulations and the word lists; every question is judged against this value.

    Made by `read_source`, which fills the indexes: sorted starts of sentences, redacted and broken places, whether it
    has articles, the first heading, which is the title of most documents ("" where there is none), all that is paired,
    the ranges of each section with all below it, the sections above each, the lists of points, how many clauses say 是
    of a subject, means to look words up, the language of its stems, how reliable each kind of question and each setting
    of a stem is, and what makes a reader take one. `sentence_at`, `section_with`, `after_label` and `spoilt_at` answer
    as `Places` do, `canonical`, `opens_with_verb`, `path`, `evidence`, `reference` and `count` as lexicon, outline,
    model and text do and remember it; `once` does so for what is read from all formulations of a portion, which
    several composers ask for, and `throughout` for what is read from the document alone.
    """

    outline: Outline
    formulations: tuple[Formulation, ...]
    lexicon: Lexicon
    sentence_starts: tuple[int, ...]
    partners: frozenset[tuple[str, str]]
    areas: Mapping[int | None, Spans]
    lineages: tuple[tuple[int, ...], ...]
    lists: tuple[Formulation, ...]
    list_starts: tuple[int, ...]
    judged: Mapping[str, int]
    spoilt: tuple[tuple[int, int, str], ...]
    regulation: bool
    title: str
    text: str
    index: TextIndex
    surroundings: Surroundings
    statements: Statements
    language: Language
    reliability: Reliability
    odds: Odds
    sentence_at: Callable[[int], Sentence | None]
    section_with: Callable[[int], Section | None]
    after_label: Callable[[int], int]
    spoilt_at: Callable[[int, int], str]
    canonical: Callable[[str], str]
    opens_with_verb: Callable[[str], bool]
    path: Callable[[int | None], tuple[str, ...]]
    evidence: Callable[[Spans], tuple[Evidence, ...]]
    reference: Callable[[bytes, str], FormulationRef]
    count: Callable[[str], int]
    _memo: dict[object, Any] = field(default_factory=dict)
    _whole: dict[object, Any] = field(default_factory=dict)

    def portions(self) -> Iterator[Source]:
        """Yield this source with some of its formulations at a time: a book is composed chapter by chapter.

        A portion ends where a top section does, or where it has become twice as large.
        """
        start, top = 0, -1
        for place, each in enumerate(self.formulations):
            above = self.ancestors(each.section)
            own = above[-1] if above else -1
            size = place - start
            if size >= 2 * _PORTION or (size >= _PORTION and own != top):
                yield replace(self, formulations=self.formulations[start:place], _memo={})
                start = place
            top = own
        yield replace(self, formulations=self.formulations[start:], _memo={})

    @property
    def called(self) -> str:
        """What the document is called in a stem: its title, a long one without the subtitle behind its dash."""
        name = self.title.partition("——")[0]
        return name if len(self.title) > _LONGEST_NAME and len(name) >= _SHORTEST_NAME else self.title

    def once(self, read: Callable[[Source], _Read]) -> _Read:
        """Return `read(self)`, read only the first time."""
        try:
            found: _Read = self._memo[read]
        except KeyError:
            found = self._memo[read] = read(self)
        return found

    def throughout(self, read: Callable[[Source], _Read]) -> _Read:
        """Return `read(self)`, read only the first time for all portions: of the document, not of what was found in it.

        A book would be read again for each of its portions.
        """
        try:
            found: _Read = self._whole[read]
        except KeyError:
            found = self._whole[read] = read(self)
        return found

    def acts(self, words: str) -> bool:
        """Tell whether `words` begin with a verb, perhaps behind adverbs, as the segmenter tags them."""
        return _acts(words[:_OPENING])

    def near(self, one: str, other: str) -> bool:
        """Tell whether two wordings differ in near-synonyms at most."""
        return one == other or self.canonical(one) == self.canonical(other)

    def sentences_at(self, spans: Spans) -> tuple[Sentence, ...]:
        """Return the sentences that any of `spans` touches, in document order."""
        if len(spans) == 1:
            alone = self.sentence_at(spans[0][0])
            if alone is not None and spans[0][1] <= alone.end:
                return (alone,)
        found: dict[int, Sentence] = {}
        for start, end in spans:
            place = max(0, bisect_right(self.sentence_starts, start) - 1)
            while place < len(self.sentence_starts) and self.sentence_starts[place] < end:
                if start < self.outline.sentences[place].end:
                    found[place] = self.outline.sentences[place]
                place += 1
        return tuple(found[place] for place in sorted(found))

    def own_sentences(self) -> Sequence[Sentence]:
        """Return the sentences from the first to the last formulation of this portion."""
        if not self.formulations:
            return ()
        first, last = self.formulations[0].spans[0][0], max(each.spans[-1][1] for each in self.formulations)
        low = max(0, bisect_right(self.sentence_starts, first) - 1)
        return self.outline.sentences[low : bisect_left(self.sentence_starts, last)]

    def rest_of_clause(self, position: int) -> str:
        """Return what follows `position` in its clause."""
        sentence = self.sentence_at(max(0, position - 1))
        for clause in sentence.clauses if sentence else ():
            if clause.start <= position <= clause.end:
                return self.outline.words(position, clause.end)
        return ""

    def section_of(self, spans: Spans) -> int | None:
        """Return the lowest section in whose heading or body all `spans` stand (None: outside any)."""
        shared: tuple[int, ...] | None = None
        for start, _ in spans:
            heading, sentence = self.section_with(start), self.sentence_at(start)
            own = heading.number if heading else sentence.section if sentence else None
            above = self.ancestors(own)
            shared = above if shared is None else tuple(each for each in shared if each in above)
        return shared[0] if shared else None

    def ancestors(self, number: int | None) -> tuple[int, ...]:
        """Return section `number` and all above it, itself first."""
        return () if number is None else self.lineages[number]

    def over(self, position: int) -> tuple[int, ...]:
        """Return the section in which what stands at `position` is told and all above it, itself first."""
        sentence = self.sentence_at(position)
        return self.ancestors(sentence.section) if sentence else ()

    def title_over(self, number: int | None) -> str:
        """Return the title of section `number` or of the nearest above it that has one, "" where there is none."""
        return next((title for each in self.ancestors(number) if (title := self.outline.sections[each].title)), "")

    def related(self, one: int | None, other: int | None) -> bool:
        """Tell whether one section stands above the other, or is the other."""
        return one == other or one in self.ancestors(other) or other in self.ancestors(one)

    def line_start(self, position: int) -> int:
        """Return where the line begins in which `position` stands."""
        return self.text.rfind("\n", 0, position) + 1

    def line_end(self, position: int) -> int:
        """Return where the line ends in which `position` stands."""
        end = self.text.find("\n", position)
        return end if end >= 0 else len(self.text)

    def clause_joined_to(self, start: int) -> Clause | None:
        """Return the clause of its sentence that only a comma parts from `start`, None for none or a spoilt one."""
        sentence = self.sentence_at(start)
        before = sentence.clauses_before(start) if sentence else []
        sound = before and not before[-1].tainted and self.text[before[-1].end : start] == "，"
        return before[-1] if sound else None

    def stands_in(self, words: str, area: Spans) -> bool:
        """Tell whether `words` stand anywhere inside the ranges of `area`."""
        if len(words) < SHORTEST_INDEXED or sum(end - start for start, end in area) <= _SHORT_AREA:
            return any(self.text.find(words, start, end) >= 0 for start, end in area)
        return any(start <= at and at + len(words) <= end for at in self.index.places(words) for start, end in area)

    def area_of(self, number: int | None) -> Spans:
        """Return the ranges of section `number` with all below it; of what stands outside any section for None."""
        return self.areas.get(number, ())

    def topical(self, word: str) -> bool:
        """Tell whether the document is about `word`: it stands there more often than every two hundred characters."""
        counts = self.throughout(_counts)
        if word not in counts:
            counts[word] = self.text.count(word, 0, _SAMPLE)
        count = counts[word]
        return count >= _OFTEN and count * _EVERY >= min(len(self.text), _SAMPLE)

    def paired(self, one: str, other: str) -> bool:
        """Tell whether some formulation puts `one` and `other` together as its left and right."""
        return (one, other) in self.partners or (other, one) in self.partners


@lru_cache(_REMEMBERED)
def _acts(opening: str) -> bool:
    if opening.isascii():
        return False  # the segmenter, which an English document need not wait for, knows no English verbs
    found = tagged(opening)
    for place, word in enumerate(found):
        if word.tag == "vn" and place + 1 < len(found) and found[place + 1].tag in ("n", "vn"):
            return False  # 生产经营单位: what verbs name before a noun is part of the name
        if word.tag[:1] == "v":
            return word.end - word.start > 1
        if word.tag not in ("d", "ad"):
            return False
    return False


def _counts(source: Source) -> dict[str, int]:
    """Return how often words that were asked for already stand in the document's beginning."""
    return {}


def touched(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether one of the ascending `spans` reaches into `[start, end)`; only few of them overlap."""
    place = bisect_left(spans, (end, 0))
    return any(first < end and start < last for first, last in spans[max(0, place - _OVERLAPPING) : place])
