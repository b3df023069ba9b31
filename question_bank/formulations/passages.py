"""Passages: sound sentences with their clauses, those joined by a semicolon read as one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from question_bank.lexicon.cues import Cue
from question_bank.model.outline import Clause, Outline, Sentence, Soundness

_CONNECTIVES = (
    *("但是?(?!愿|凡)", "然而", "不过", "而且", "并且", "同时", "此外", "另外", "因而", "例如", "比如"),
    *("因此(?:说(?=[，：]))?", "所以(?:说(?=[，：]))?"),
    *(
        "与[此之]相反(?=，)",
        "恰恰相反(?=，)",
        "其中",
        "特别是",
        "尤其是",
        "总之",
        "可见",
        "由此可见",
        "一方面",
        "另一方面",
        "具体来说",
        "也就是说",
        "换句话说",
    ),
    *("即(?=[^将使便日])", "而(?!今|后|立|不)", "则", "且"),
)
_OPENERS = frozenset(each[0] for each in _CONNECTIVES)
CONNECTIVE = re.compile(f"(?:{'|'.join(_CONNECTIVES)})[，：]?")
"""What ties a clause to the one before and is no part of what it says."""

_LETTERS = frozenset("abcdefgh")
_LETTER = re.compile("[a-h][.．、)）] ?(?=[\u4e00-\u9fff“])")
MOST_CLAUSES = 300
"""Clauses beyond which nobody writes a sentence: a text without stops is passed over, so that time stays linear."""


_SENTENCE = 18
"""Characters of the shortest numbered point that is no title but says something."""


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


def sentences_with(outline: Outline, cue: Cue | re.Pattern[str]) -> Iterator[Sentence]:
    """Yield the sound sentences in which `cue` occurs, each once: one pass over the text, however few they are."""
    for place in _places(outline, cue):
        if len(outline.sentences[place].clauses) <= MOST_CLAUSES:
            yield outline.sentences[place]


def passages_with(outline: Outline, cue: Cue | re.Pattern[str]) -> Iterator[Passage]:
    """Yield those of the `passages` in which `cue` occurs."""
    done = 0
    for place in _places(outline, cue):
        if place < done:
            continue
        low, done = place, place + 1
        while low and _goes_on(outline, low):
            low -= 1
        while done < len(outline.sentences) and _goes_on(outline, done):
            done += 1
        passage = _passage(outline.sentences[low:done])
        if len(passage.clauses) <= MOST_CLAUSES:
            yield passage


def _places(outline: Outline, cue: Cue | re.Pattern[str]) -> Iterator[int]:
    starts, text = outline.once(_starts), outline.text.text
    match = cue.search(text, starts[0])
    while match is not None:
        place = bisect_right(starts, match.start()) - 1
        if _speaks(outline, outline.sentences[place]):
            yield place
        match = cue.search(text, max(match.end(), starts[place + 1]))


def _speaks(outline: Outline, sentence: Sentence) -> bool:
    """Tell whether a sentence may carry a question: a sound one, or a numbered point that is one whole sentence."""
    if sentence.soundness is Soundness.WHOLE:
        return True
    if sentence.soundness is not Soundness.HEADING or sentence.section is None:
        return False
    own = outline.sections[sentence.section]
    numbered = own.label[:1].isdigit() or own.label[:1] in "（("
    closed = outline.text.text[sentence.end - 1 : sentence.end] == "。"
    return own.heading[0][0] == sentence.start and numbered and closed and sentence.end - sentence.start >= _SENTENCE


def _starts(outline: Outline) -> tuple[int, ...]:
    """Return where each sentence begins, and a place that no sentence reaches."""
    return (*(sentence.start for sentence in outline.sentences), len(outline.text.text) + 1)


def sentences_in(outline: Outline, start: int, end: int) -> tuple[Sentence, ...]:
    """Return the sentences, sound or not, that reach into `[start, end)`."""
    starts = outline.once(_starts)
    low = max(0, bisect_right(starts, start) - 1)
    return tuple(one for one in outline.sentences[low : bisect_left(starts, end)] if one.end > start)


def _goes_on(outline: Outline, place: int) -> bool:
    """Tell whether sentence number `place` goes on with the sound one before it, behind a semicolon."""
    before, own = outline.sentences[place - 1], outline.sentences[place]
    return (
        before.soundness is own.soundness is Soundness.WHOLE
        and before.section == own.section
        and own.start - before.end <= 1
        and outline.text.text[before.end - 1] == "；"
    )


def spoilt(clauses: Sequence[Clause], start: int, end: int) -> bool:
    """Tell whether one of `clauses` that reach into `[start, end)` holds a redaction."""
    return any(clause.tainted for clause in clauses if clause.start < end and clause.end > start)


def passages(outline: Outline) -> tuple[Passage, ...]:
    """Return the sound sentences, those of one section that a semicolon parts put together."""
    return outline.once(_passages)


def _passages(outline: Outline) -> tuple[Passage, ...]:
    found: list[Passage] = []
    low = 0
    for place, sentence in enumerate(outline.sentences):
        if sentence.soundness is not Soundness.WHOLE:
            low = place + 1
        elif place + 1 == len(outline.sentences) or not _goes_on(outline, place + 1):
            found.append(_passage(outline.sentences[low : place + 1]))
            low = place + 1
    return tuple(found)


def _passage(run: Sequence[Sentence]) -> Passage:
    if len(run) == 1:
        return Passage(run[0].start, run[0].end, run[0].section, run[0].clauses)
    clauses = tuple(clause for sentence in run for clause in sentence.clauses)
    return Passage(run[0].start, run[-1].end, run[0].section, clauses)


def parted(text: str, start: int, end: int, parting: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the pieces of `[start, end)` that what `parting` finds there leaves between them."""
    pieces: list[tuple[int, int]] = []
    for found in parting.finditer(text, start, end):
        pieces.append((start, found.start()))
        start = found.end()
    return [*pieces, (start, end)]


def lead_in(text: str, start: int, end: int) -> int:
    """Return where the clause `[start, end)` begins to say something of its own, behind a letter and connectives."""
    if text[start : start + 1] in _LETTERS and (letter := _LETTER.match(text, start, end)):
        start = letter.end()
    while text[start : start + 1] in _OPENERS and (match := CONNECTIVE.match(text, start, end)):
        if match.end() >= end:
            break
        start = match.end()
    return start
