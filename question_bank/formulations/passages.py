"""Passages: sound sentences with their clauses, those joined by a semicolon read as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.model.outline import Clause, Outline, Sentence, Soundness

CONNECTIVE = re.compile(
    r"(?:但是?(?!愿|凡)|然而|不过|而且|并且|同时|此外|另外|因此|所以|因而|例如|比如|其中|特别是|尤其是|总之|可见|由此可见|"
    r"一方面|另一方面|具体来说|也就是说|换句话说|即(?=[^将使便日])|而(?!今|后|立|不)|则|且)[，：]?"
)
"""What ties a clause to the one before and is no part of what it says."""


class Passage(NamedTuple):
    """Sentences that belong together: `[start, end)`, in `section`, with all their clauses in order."""

    start: int
    end: int
    section: int | None
    clauses: tuple[Clause, ...]


def sound_sentences(outline: Outline) -> Iterator[Sentence]:
    """Yield the sentences of the body that may carry a question."""
    for sentence in outline.sentences:
        if sentence.soundness is Soundness.WHOLE:
            yield sentence


def statements(outline: Outline) -> Iterator[Sentence]:
    """Yield the sound sentences and the headings, each once: a list or a figure may stand in a title as well."""
    for sentence in outline.sentences:
        own = outline.sections[sentence.section].heading[0][0] if sentence.section is not None else -1
        if sentence.soundness is Soundness.WHOLE or (sentence.soundness is Soundness.HEADING and own == sentence.start):
            yield sentence


def passages(outline: Outline) -> Iterator[Passage]:
    """Yield the sound sentences, those of one section that a semicolon parts put together."""
    run: list[Sentence] = []
    for sentence in outline.sentences:
        sound = sentence.soundness is Soundness.WHOLE
        goes_on = (
            bool(run) and outline.words(run[-1].end - 1, run[-1].end) == "；" and sentence.start - run[-1].end <= 1
        )
        if run and not (sound and goes_on and sentence.section == run[-1].section):
            yield _passage(run)
            run = []
        if sound:
            run.append(sentence)
    if run:
        yield _passage(run)


def _passage(run: list[Sentence]) -> Passage:
    clauses = tuple(clause for sentence in run for clause in sentence.clauses)
    return Passage(run[0].start, run[-1].end, run[0].section, clauses)


def lead_in(text: str, start: int, end: int) -> int:
    """Return where the clause `[start, end)` begins to say something of its own, behind connectives."""
    while match := CONNECTIVE.match(text, start, end):
        if match.end() >= end:
            break
        start = match.end()
    return start
