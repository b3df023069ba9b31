"""From a question and its outline to what the panel shows: the paragraphs around, the evidence, the asked words."""

from __future__ import annotations

from collections.abc import Iterable

from question_bank.model import RIGHT, WRONG, Outline, Question, QuestionKind, Span
from studyapp.ui.quiz.view import EvidenceRun, EvidenceView, RunKind

NEAR = 60
"""How many characters of context stand before and after the evidence, to the end of the sentence."""
CUT = "……"
REDACTED = "_"

Range = tuple[int, int]


def evidence_view(question: Question, outline: Outline | None, set_id: bytes | None) -> EvidenceView | None:
    """Return what to show of the source; without an outline the evidence alone, None where there is neither."""
    if not question.evidence:
        return None
    start = question.evidence[0].start
    spans = _spans(question, outline) if outline is not None else []
    if outline is None or not spans:
        runs = tuple(
            (EvidenceRun(evidence.text, RunKind.EVIDENCE),) for evidence in question.evidence if evidence.text.strip()
        )
        return EvidenceView(question.section, runs, None, start)
    text = outline.text.text
    asked = _asked(question)
    paragraphs = []
    for whole in _paragraphs(outline, spans):
        inside = [span for span in spans if span[0] < whole[1] and span[1] > whole[0]]
        paragraphs.append(_runs(outline, text, whole, inside, asked))
    path = outline.path(_section_at(outline, spans[0][0])) or question.section
    return EvidenceView(path, tuple(paragraphs), set_id, start)


def _spans(question: Question, outline: Outline) -> list[Range]:
    """Return the evidence as normalised ranges in document order, each once.

    A question that was kept although a later outline has lost its source names places where that one says other things.
    """
    places = [(each.start, each.end) for each in question.evidence if outline.raw[each.start : each.end] == each.text]
    found = {outline.text.locate(Span(start, end)) for start, end in places}
    return sorted((start, end) for start, end in found if start < end)


def _paragraphs(outline: Outline, spans: list[Range]) -> list[Range]:
    """Return the paragraphs in which the spans stand, in document order."""
    found = [
        (paragraph.start, paragraph.end)
        for paragraph in outline.paragraphs
        if any(start < paragraph.end and end > paragraph.start for start, end in spans)
    ]
    return found or [(spans[0][0], spans[-1][1])]


def _section_at(outline: Outline, position: int) -> int | None:
    for paragraph in outline.paragraphs:
        if paragraph.start <= position < paragraph.end:
            return paragraph.section
    return None


def _runs(
    outline: Outline, text: str, whole: Range, spans: list[Range], asked: tuple[str, ...]
) -> tuple[EvidenceRun, ...]:
    """Return the part of a paragraph around `spans` in runs, cut at sentences where it is long."""
    first, last = spans[0][0], spans[-1][1]
    start = _sentence_start(outline, max(whole[0], first - NEAR), whole[0])
    end = _sentence_end(outline, min(whole[1], last + NEAR), whole[1])
    runs = [EvidenceRun(CUT, RunKind.CONTEXT)] if start > whole[0] else []
    position = start
    for span in spans:
        inside = max(span[0], start), min(span[1], end)
        runs.append(EvidenceRun(text[position : inside[0]], RunKind.CONTEXT))
        runs += _evidence(text[inside[0] : inside[1]], asked)
        position = max(position, inside[1])
    runs.append(EvidenceRun(text[position:end], RunKind.CONTEXT))
    if end < whole[1]:
        runs.append(EvidenceRun(CUT, RunKind.CONTEXT))
    return tuple(piece for run in runs for piece in _without_marks(run))


def _without_marks(run: EvidenceRun) -> Iterable[EvidenceRun]:
    """Split a run at the marks of what was struck out of the document."""
    for number, words in enumerate(run.text.split(REDACTED)):
        if number:
            yield EvidenceRun(REDACTED, RunKind.LOST)
        if words:
            yield EvidenceRun(words, run.kind)


def _sentence_start(outline: Outline, position: int, least: int) -> int:
    starts = [sentence.start for sentence in outline.sentences if least <= sentence.start <= position]
    return max(starts, default=least)


def _sentence_end(outline: Outline, position: int, most: int) -> int:
    ends = [sentence.end for sentence in outline.sentences if position <= sentence.end <= most]
    return min(ends, default=most)


def _evidence(text: str, asked: tuple[str, ...]) -> Iterable[EvidenceRun]:
    """Split the evidence at the words that were asked, the longest first, each wherever it stands."""
    marks = [False] * len(text)
    for words in asked:
        at = text.find(words)
        while at >= 0:
            marks[at : at + len(words)] = [True] * len(words)
            at = text.find(words, at + len(words))
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or marks[position] != marks[start]:
            yield EvidenceRun(text[start:position], RunKind.ASKED if marks[start] else RunKind.EVIDENCE)
            start = position


def _asked(question: Question) -> tuple[str, ...]:
    """Return the words to underline: the key, as far as it is wording of the source."""
    if question.kind in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER):
        return ()
    words = {word.strip("。；，、“”") for word in question.answer if word not in (RIGHT, WRONG)}
    return tuple(sorted((word for word in words if len(word) > 1), key=len, reverse=True))
