"""Two lines made one in an outline: the break between them goes, and every position behind it moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from question_bank.model.outline import Clause, Outline, Paragraph, Sentence, Soundness
from question_bank.model.text import MappedText, positions

_PAUSES = "，：；。！？,:;.!? "


def join_line(outline: Outline, place: int) -> tuple[Outline, int]:
    """Return `outline` without the line break at `text[place]`, and by how much what is behind it moved (0 or -1).

    Between two Latin letters or digits the break becomes a space. The sentences and paragraphs that it parted are one.
    """
    text, origins = outline.text.text, outline.text.origins
    spaced = _is_latin(text[place - 1 : place]) and _is_latin(text[place + 1 : place + 2])
    shift = 0 if spaced else -1
    middle = " " if spaced else ""
    kept = origins if spaced else positions((*origins[:place], *origins[place + 1 :]))
    mapped = MappedText(text[:place] + middle + text[place + 1 :], kept)

    def at(position: int) -> int:
        return position + shift if position > place else position

    sentences = [
        replace(
            one,
            start=at(one.start),
            end=at(one.end),
            clauses=tuple(replace(part, start=at(part.start), end=at(part.end)) for part in one.clauses),
        )
        for one in outline.sentences
    ]
    paragraphs = [replace(one, start=at(one.start), end=at(one.end)) for one in outline.paragraphs]
    joined = replace(
        outline,
        text=mapped,
        sections=tuple(
            replace(one, heading=tuple((at(start), at(end)) for start, end in one.heading)) for one in outline.sections
        ),
        sentences=_one_sentence(sentences, place, place + 1 + shift, mapped.text),
        paragraphs=_one_paragraph(paragraphs, place, place + 1 + shift),
        marked=tuple((at(start), at(end), how) for start, end, how in outline.marked),
    )
    return joined, shift


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _one_sentence(sentences: Sequence[Sentence], before: int, behind: int, text: str) -> tuple[Sentence, ...]:
    """Join the sentence that ends at `before` to the one that starts at `behind`, unless the first is closed."""
    result: list[Sentence] = []
    for one in sentences:
        last = result[-1] if result else None
        if last is None or last.end != before or one.start != behind or text[before - 1] in "。！？!?":
            result.append(one)
            continue
        result[-1] = replace(
            last,
            end=one.end,
            # A heading that goes on is a heading as long as its second line was one.
            soundness=one.soundness if last.soundness is not Soundness.ORPHAN else last.soundness,
            clauses=_one_clause(last.clauses, one.clauses, text[before - 1]),
        )
    return tuple(result)


def _one_clause(first: tuple[Clause, ...], second: tuple[Clause, ...], seam: str) -> tuple[Clause, ...]:
    if not first or not second or seam in _PAUSES:
        return first + second
    left, right = first[-1], second[0]
    return (*first[:-1], Clause(left.start, right.end, left.tainted or right.tainted), *second[1:])


def _one_paragraph(paragraphs: Sequence[Paragraph], before: int, behind: int) -> tuple[Paragraph, ...]:
    """Join the paragraph that ends at `before` to the one that starts at `behind`."""
    upper = next((one for one in paragraphs if one.end == before), None)
    lower = next((one for one in paragraphs if one.start == behind), None)
    if upper is None or lower is None:
        return tuple(paragraphs)
    whole = replace(upper, end=lower.end)
    return tuple(whole if one is upper else one for one in paragraphs if one is not lower)
