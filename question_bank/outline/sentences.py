"""Sentences and clauses of a block, with what may not carry a question marked as such."""

from __future__ import annotations

from question_bank.lexicon.cues import Cue
from question_bank.model.outline import Clause
from question_bank.outline.characters import CLOSING, HANZI
from question_bank.outline.language import CHINESE, Language
from question_bank.outline.quoting import depths

TAINT = Cue(rf"_+|×{{2,}}|[□■█▇▮]+|(?<![xX])[xX]{{2,}}(?=[{HANZI}])|(?<!\*)\*{{2,}}(?=[{HANZI}])")
"""Redacted characters."""
_EDGE = " ，：；、,;:–—"


def sentence_ends(text: str, start: int, end: int, language: Language = CHINESE) -> list[int]:
    """Return where the sentences of `text[start:end]` end, with their closing signs; the last one is `end`.

    A stop inside quotes or brackets ends nothing, but a quotation that ends with a stop ends the sentence around it
    too, unless that visibly goes on.
    """
    if not language.stop.search(text, start, end):
        return [end]
    piece = text[start:end]
    depth = depths(piece)
    ends: list[int] = []
    for match in language.stop.finditer(piece):
        place = match.end()
        closing = place
        while closing < len(piece) and piece[closing] in CLOSING + '"' and depth[closing]:
            closing += 1
        outside = depth[match.start()] == 0
        inside_ended = closing > place and (closing == len(piece) or depth[closing] == 0)
        if outside:
            ends.append(start + place)
        elif inside_ended and match[0][-1] != "；" and piece[closing : closing + 1] not in tuple(language.goes_on):
            ends.append(start + closing)
    if not ends or ends[-1] != end:
        ends.append(end)
    return ends


def clauses(text: str, start: int, end: int, label: int = 0, language: Language = CHINESE) -> tuple[Clause, ...]:
    """Return the clauses of the sentence `text[start:end]`: parted by commas and colons outside quotes and brackets.

    The first `label` characters are numbering and belong to no clause.
    """
    piece = text[start:end]
    depth = depths(piece)
    redacted = TAINT.search(piece) is not None
    result: list[Clause] = []
    done = label
    for match in (*language.pause.finditer(piece), None):
        if match is not None and (depth[match.start()] or match.start() < label):
            continue
        stop = match.start() if match is not None else len(piece)
        first, last = done, stop
        while first < last and piece[first] in _EDGE:
            first += 1
        while last > first and piece[last - 1] in _EDGE:
            last -= 1
        if first < last:
            tainted = redacted and TAINT.search(piece, first, last) is not None
            result.append(Clause(start + first, start + last, tainted))
        if match is not None:
            done = match.end()
    return tuple(result)
