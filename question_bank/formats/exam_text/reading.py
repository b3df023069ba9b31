"""Exam text to rows: the one door by which papers come in, whatever file they stood in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from question_bank.formats.batch import NO_CHOICES, Choices, ImportRow, Part, Remark
from question_bank.formats.exam_text.blocks import block_drafts, is_in_blocks
from question_bank.formats.exam_text.building import has_substance, is_question, row_of_draft
from question_bank.formats.exam_text.draft import Draft
from question_bank.formats.exam_text.grammar import Grammar
from question_bank.formats.exam_text.habits import tokenized
from question_bank.formats.exam_text.line import PICTURE, Line, cleaned
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.exam_text.parsed import Heading, Parsed
from question_bank.formats.remarks import remark
from question_bank.formats.stream import ImportStream
from question_bank.model.question import QuestionKind
from question_bank.outline.marked_text import MarkedText

_FEWEST = 5
_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
_ONE_KIND = 0.95
"""Part of the choice questions of a run from which on they are all meant to be of one kind."""
_HABIT = 0.3
"""Part of the questions without an answer whose letters leave some out, from which on only right options are listed."""


def read_exam_lines(
    lines: Iterable[Line], *, unit: str = "line", part: str = "", title: str = "", choices: Choices = NO_CHOICES
) -> ImportStream:
    """Return the questions of `lines`, the lines of one paper or of several; `unit` is what their numbers count."""
    kept = [line._replace(text=cleaned(line.text)) for line in lines]
    tokens, habits = tokenized(kept)
    parsed = Parsed(block_drafts(tokens), [], 0) if is_in_blocks(tokens) else Grammar(tokens, habits).read()
    stream = ImportStream((), title)
    drafts = _questions(parsed.drafts)
    if drafts:
        stream.rows = _rows(drafts, unit, part, choices)
        stream.notes += _totals(parsed.headings, drafts)
    else:
        stream.notes.append(remark("no_questions", _why_none(kept)))
    stream.parts.append(Part(part, "exam text" if drafts else "nothing", len(drafts)))
    return stream


def read_marked_text(marked: MarkedText, unit: str, title: str, choices: Choices = NO_CHOICES) -> ImportStream:
    """Return the questions of a document that was read to marked text; `unit` counts its lines that are not empty."""
    pieces = zip(marked.raw.split("\n"), marked.marks, strict=True) if marked.raw else ()
    full = ((text, mark.level) for text, mark in pieces if text.strip())
    lines = (Line(text, number, level) for number, (text, level) in enumerate(full, start=1))
    return read_exam_lines(lines, unit=unit, title=title, choices=choices)


def _questions(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts that are questions; in a paper that has some, a number alone makes one that lacks something."""
    only_right = _lists_only_right(drafts)
    proven = [is_question(draft) or (only_right and bool(draft.options)) for draft in drafts]
    if not has_substance([draft for draft, proof in zip(drafts, proven, strict=True) if proof]):
        return []
    mostly = sum(proven) * 2 >= len(proven)
    return [draft for draft, proof in zip(drafts, proven, strict=True) if proof or (mostly and draft.number)]


def _rows(drafts: list[Draft], unit: str, part: str, choices: Choices) -> Iterator[ImportRow]:
    only_right = _lists_only_right(drafts)
    for run in _runs(drafts):
        rows = [row_of_draft(draft, unit, part, only_right=only_right, kind=choices.kind) for draft in run]
        kind = _kind_of_run(run, rows)
        for draft, row in zip(run, rows, strict=True):
            meant = not draft.marked_kind and (row.kind in _CHOICES or not draft.stem)
            yield row._replace(kind=kind) if kind and meant else row


def _runs(drafts: list[Draft]) -> Iterator[list[Draft]]:
    """Yield the questions from one number 1 to the next: what is numbered on is of one kind more often than not."""
    run: list[Draft] = []
    for draft in drafts:
        if draft.number == 1 and run:
            yield run
            run = []
        run.append(draft)
    if run:
        yield run


def _kind_of_run(run: list[Draft], rows: list[ImportRow]) -> QuestionKind | None:
    """Return the kind of choice that a run is of where no word says so, None where it holds both in earnest."""
    kinds = Counter(row.kind for draft, row in zip(run, rows, strict=True) if not draft.marked_kind and draft.stem)
    choices = {kind: count for kind, count in kinds.items() if kind in _CHOICES}
    if not choices:
        return None
    kind, most = max(choices.items(), key=lambda pair: pair[1])
    return kind if most >= _ONE_KIND * sum(choices.values()) else None


def _lists_only_right(drafts: list[Draft]) -> bool:
    bare = [draft for draft in drafts if draft.options and not draft.has_answer]
    gaps = sum(1 for draft in bare if not LETTERS.startswith("".join(one.letter for one in draft.options)))
    lone = sum(1 for draft in bare if len(draft.options) == 1)
    return len(bare) >= _FEWEST and max(gaps, lone) >= _HABIT * len(bare) and len(bare) * 2 > len(drafts) * _HABIT


def _totals(headings: list[Heading], drafts: list[Draft]) -> list[Remark]:
    counts = Counter(number for draft in drafts for number in draft.under)
    if not counts[1]:
        counts[1] = len(drafts)  # the first heading is the title of all
    return [
        remark("declared_total", heading.text[:80], str(heading.declared), str(counts[number]))
        for number, heading in enumerate(headings, start=1)
        if heading.declared and heading.declared != counts[number]
    ]


def _why_none(lines: list[Line]) -> str:
    words = [line.text for line in lines if line.text.replace(PICTURE, "").strip()]
    pictures = sum(line.text.count(PICTURE) for line in lines)
    if pictures and len(words) <= pictures:
        return "it holds only pictures; let a text recognition (OCR) run over them first"
    if not words:
        return "it holds no text"
    return "its lines have no options, no answers and no headings of question kinds"
