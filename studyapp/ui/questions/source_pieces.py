"""The source as it is shown: the whole document with its formulations, or the places that prove a question."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from question_bank.model import RIGHT, WRONG, Formulation, Outline, Paragraph, Question, QuestionKind, Span
from studyapp.ui.questions.view import Look, Piece, SourceParagraph

NEAR = 60
"""Characters of context that stand before and after an evidence, to the end of the sentence."""
CUT = "……"
REDACTED = "_"
JOINT = " › "

Range = tuple[int, int]


def headed_document(outline: Outline) -> tuple[SourceParagraph, ...]:
    """Return all paragraphs, each heading set off; its key is the raw position where it begins, 8 bytes in hex."""
    headings = sorted((*one.heading[0], one.number) for one in outline.sections)
    starts = [start for start, _end, _number in headings]
    found = []
    for one in outline.paragraphs:
        inside = headings[bisect_left(starts, one.start) : bisect_left(starts, one.end)]
        marks: list[tuple[int, int, Look, str]] = []
        for start, end, number in inside:
            key = outline.text.origins[start].to_bytes(8, "big").hex()
            look = Look.PLAIN if one.heading and one.section == number else Look.MARK
            if not marks or marks[-1][1] <= start - one.start:
                marks.append((start - one.start, min(end, one.end) - one.start, look, key))
        found.append(
            SourceParagraph(one.start, _pieces(outline.words(one.start, one.end), marks), _depth(outline, one))
        )
    return tuple(found)


def _depth(outline: Outline, paragraph: Paragraph) -> int | None:
    """Return the depth of the heading that `paragraph` is, None for text."""
    return outline.sections[paragraph.section].depth if paragraph.heading and paragraph.section is not None else None


def marked_document(
    outline: Outline, formulations: Iterable[Formulation], looks: Mapping[bytes, Look]
) -> tuple[SourceParagraph, ...]:
    """Return all paragraphs with the formulations marked as `looks` says; one that is not in it is not marked.

    Where formulations overlap the later beginning wins its own characters, so that each can be clicked.
    """
    spans = sorted((start, end, one.id) for one in formulations if one.id in looks for start, end in one.spans)
    starts = [start for start, _end, _key in spans]
    longest = max((end - start for start, end, _key in spans), default=0)
    found = []
    for one in outline.paragraphs:
        near = spans[bisect_left(starts, one.start - longest) : bisect_left(starts, one.end)]
        inside = [span for span in near if span[1] > one.start]
        marks: list[tuple[int, int, Look, str]] = []
        for start, end, key in inside:
            left, right = max(start, one.start) - one.start, min(end, one.end) - one.start
            if marks and marks[-1][1] > left:
                before = marks.pop()
                if before[0] < left:
                    marks.append((before[0], left, *before[2:]))
                if before[1] > right:
                    right = before[1] if looks[key] is Look.CURRENT else right
            marks.append((left, right, looks[key], key.hex()))
        found.append(
            SourceParagraph(one.start, _pieces(outline.words(one.start, one.end), marks), _depth(outline, one))
        )
    return tuple(found)


def _pieces(text: str, marks: Sequence[tuple[int, int, Look, str]]) -> tuple[Piece, ...]:
    pieces = []
    done = 0
    for start, end, look, key in marks:
        if done < start:
            pieces.append(Piece(text[done:start]))
        pieces.append(Piece(text[start:end], look, key))
        done = end
    if done < len(text):
        pieces.append(Piece(text[done:]))
    return tuple(part for piece in pieces for part in _without_marks(piece))


def _without_marks(piece: Piece) -> Iterator[Piece]:
    """Split a piece at the marks of what was struck out of the document, a run of which is one."""
    before = ""
    for number, words in enumerate(piece.text.split(REDACTED)):
        if number and (before or number == 1):
            yield Piece(REDACTED, Look.LOST, piece.key)
        if words:
            yield piece._replace(text=words)
        before = words


def question_places(question: Question, outline: Outline) -> tuple[SourceParagraph, ...]:
    """Return each place that proves `question`: its headings as a caption, then the words around it."""
    spans = [outline.text.locate(Span(one.start, one.end)) for one in question.evidence]
    return places(outline, spans, _asked(question))


def places(outline: Outline, spans: Iterable[Range], asked: tuple[str, ...] = ()) -> tuple[SourceParagraph, ...]:
    """Return the paragraphs around `spans` (normalised), each under a caption with its headings."""
    wanted = sorted({(start, end) for start, end in spans if start < end})
    found: list[SourceParagraph] = []
    captions: set[str] = set()
    for whole in outline.paragraphs:
        inside = [span for span in wanted if span[0] < whole.end and span[1] > whole.start]
        if not inside:
            continue
        caption = JOINT.join(outline.path(whole.section))
        if caption and caption not in captions:
            captions.add(caption)
            found.append(SourceParagraph(whole.start, (Piece(caption, Look.FAINT),), caption=True))
        found.append(SourceParagraph(whole.start, _around(outline, (whole.start, whole.end), inside, asked)))
    return tuple(found)


def _around(outline: Outline, whole: Range, spans: Sequence[Range], asked: tuple[str, ...]) -> tuple[Piece, ...]:
    text = outline.text.text
    start = _sentence_start(outline, max(whole[0], spans[0][0] - NEAR), whole[0])
    end = _sentence_end(outline, min(whole[1], spans[-1][1] + NEAR), whole[1])
    pieces = [Piece(CUT, Look.FAINT)] if start > whole[0] else []
    done = start
    for first, last in spans:
        first, last = max(first, start, done), min(last, end)
        if first >= last:
            continue
        pieces.append(Piece(text[done:first], Look.FAINT))
        pieces += _evidence(text[first:last], asked)
        done = last
    pieces.append(Piece(text[done:end], Look.FAINT))
    if end < whole[1]:
        pieces.append(Piece(CUT, Look.FAINT))
    return tuple(part for piece in pieces for part in _without_marks(piece))


def _sentence_start(outline: Outline, position: int, least: int) -> int:
    return max((one.start for one in outline.sentences if least <= one.start <= position), default=least)


def _sentence_end(outline: Outline, position: int, most: int) -> int:
    return min((one.end for one in outline.sentences if position <= one.end <= most), default=most)


def _evidence(text: str, asked: tuple[str, ...]) -> Iterator[Piece]:
    """Split the evidence at the words that are asked, wherever they stand in it."""
    marks = [False] * len(text)
    for words in asked:
        at = text.find(words)
        while at >= 0:
            marks[at : at + len(words)] = [True] * len(words)
            at = text.find(words, at + len(words))
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or marks[position] != marks[start]:
            yield Piece(text[start:position], Look.ASKED if marks[start] else Look.EVIDENCE)
            start = position


def _asked(question: Question) -> tuple[str, ...]:
    """Return the words to set off: the key, as far as it is wording of the source."""
    if question.kind in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER):
        return ()
    words = {word.strip("。；，、“”") for word in question.answer if word not in (RIGHT, WRONG)}
    return tuple(sorted((word for word in words if len(word) > 1), key=len, reverse=True))
