"""Reading a document into the value that composers and gates are given, with all its indexes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from question_bank.composition.draft import Spans
from question_bank.composition.framing.language import load_language
from question_bank.composition.framing.phrasing import plain_title
from question_bank.composition.framing.surroundings import Surroundings
from question_bank.composition.places import Places
from question_bank.composition.readings.statements import Statements
from question_bank.composition.source import Source
from question_bank.composition.text_index import TextIndex
from question_bank.composition.weighing.odds import load_odds
from question_bank.composition.weighing.reliability import load_reliability
from question_bank.lexicon import Lexicon
from question_bank.model import Formulation, FormulationKind, FormulationRef, Outline, Soundness

_LISTS = (FormulationKind.TWO_PART_HEADING, FormulationKind.ORDERED_POINTS)
_REMEMBERED = 1 << 13
"""How many places, as they were read, and answers about words are kept: what the questions of a chapter share."""
_ARTICLE = re.compile("第.{1,6}条")
"""The label of a heading that is the number of an article."""


def read_source(outline: Outline, formulations: Sequence[Formulation], lexicon: Lexicon) -> Source:
    """Return the source of a document with its indexes."""
    partners = {
        (item.left.text, right)
        for formulation in formulations
        for item in formulation.items
        if item.left is not None
        for right in (item.right.text, *(part.text for part in item.extra))
    }
    starts = tuple(sentence.start for sentence in outline.sentences)
    headings = sorted((start, end, section.number) for section in outline.sections for start, end in section.heading)
    spoilt = sorted(_spoilt(outline))
    places = Places(outline, starts, headings, spoilt)
    lists = sorted((each for each in formulations if each.kind in _LISTS), key=lambda each: each.spans[0][0])
    judged = {
        item.left.text
        for each in formulations
        if each.kind is FormulationKind.JUDGEMENT
        for item in each.items
        if item.left
    }
    lineages = _lineages(outline)
    text = outline.text.text
    index = TextIndex(text)
    evidence = lru_cache(_REMEMBERED)(outline.evidence)
    return Source(
        outline=outline,
        formulations=tuple(formulations),
        lexicon=lexicon,
        sentence_starts=starts,
        partners=frozenset(partners),
        areas=_areas(outline, lineages),
        lineages=lineages,
        lists=tuple(lists),
        list_starts=tuple(each.spans[0][0] for each in lists),
        judged=Counter(subject for subject in _subjects(outline) if subject in judged),
        spoilt=tuple(spoilt),
        regulation=_has_articles(outline),
        title=plain_title(outline.sections[0].title) if outline.sections else "",
        text=text,
        index=index,
        surroundings=Surroundings(text, index),
        statements=Statements(text),
        language=load_language(outline.language),
        reliability=load_reliability(),
        odds=load_odds(),
        sentence_at=places.sentence_at,
        section_with=places.section_with,
        after_label=places.after_label,
        spoilt_at=places.spoilt_at,
        canonical=lru_cache(_REMEMBERED)(lexicon.canonical),
        opens_with_verb=lru_cache(_REMEMBERED)(lexicon.opens_with_verb),
        path=lru_cache(_REMEMBERED)(outline.path),
        evidence=lru_cache(_REMEMBERED)(lambda spans: tuple(evidence(*span) for span in spans)),
        reference=lru_cache(_REMEMBERED)(FormulationRef),
        count=lru_cache(_REMEMBERED)(text.count),
    )


def _spoilt(outline: Outline) -> Iterator[tuple[int, int, str]]:
    """Yield the redacted clauses, and the sentences that are cut off or have lost what was before."""
    for sentence in outline.sentences:
        if sentence.soundness in (Soundness.TRUNCATED, Soundness.ORPHAN):
            reason = f"the evidence stands in a sentence that is {sentence.soundness}"
            yield sentence.start, sentence.end, reason
        for clause in sentence.clauses:
            if clause.tainted:
                yield clause.start, clause.end, "a word of the evidence is redacted"


def _subjects(outline: Outline) -> Iterator[str]:
    """Yield what stands before 是 in each clause that has it."""
    text = outline.text.text
    for sentence in outline.sentences:
        for clause in sentence.clauses:
            verb = text.find("是", clause.start, clause.end)
            if verb >= 0:
                yield text[clause.start : verb]


def _lineages(outline: Outline) -> tuple[tuple[int, ...], ...]:
    """Return for each section its number and those of all above it, the lowest first; parents come before children."""
    found: list[tuple[int, ...]] = []
    for section in outline.sections:
        found.append((section.number, *(found[section.parent] if section.parent is not None else ())))
    return tuple(found)


def _areas(outline: Outline, lineages: Sequence[tuple[int, ...]]) -> dict[int | None, Spans]:
    """Return the ranges of sentences of each section with those below it; neighbours are one range."""
    found: dict[int | None, list[tuple[int, int]]] = {}
    for sentence in outline.sentences:
        for owner in (None,) if sentence.section is None else lineages[sentence.section]:
            ranges = found.setdefault(owner, [])
            if ranges and sentence.start - ranges[-1][1] <= 1:
                ranges[-1] = (ranges[-1][0], sentence.end)
            else:
                ranges.append((sentence.start, sentence.end))
    return {owner: tuple(ranges) for owner, ranges in found.items()}


def _has_articles(outline: Outline) -> bool:
    """Tell whether more than one heading is the number of an article."""
    return sum(_ARTICLE.match(section.label) is not None for section in outline.sections) > 1
