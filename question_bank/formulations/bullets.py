"""Lists without numbers, and points counted inside one sentence: both are points under what leads to them.

| text | items |
| 四个能力 - 检查隐患能力 - 扑救火灾能力 - 疏散逃生能力 | 检查隐患能力 / 扑救火灾能力 / 疏散逃生能力 |
| 党员要做到：一要讲政治，二要守规矩，三要有担当。 | 1 讲政治 / 2 守规矩 / 3 有担当 |
| 一方面要抓生产，另一方面要抓安全。 | none: two are no list |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import passages
from question_bank.formulations.widths import width
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Paragraph, Sentence, Soundness

_FEWEST = 3
_SHORTEST, _LONGEST = 3, 30
_PUNCTUATION = re.compile(r"[，。；：？！…;!?]|[.:](?= |$)")
_COUNTED = re.compile(
    r"(?:并且|同时)?(?P<n>[一二三四五六七八九十])(?P<verb>要|是|靠|抓|看|讲|有)(?P<what>[^一，。；：][^，。；：]{1,29})"
)
_DIGITS = "一二三四五六七八九十"


class _Run(NamedTuple):
    """Paragraphs of one level below each other; `parent` is the item that they stand under."""

    section: int | None
    parent: Paragraph | None
    paragraphs: list[Paragraph]


def find_bullets(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of three or more short paragraphs of one level under one heading or item."""
    runs = [run for run in _runs(outline) if len(run.paragraphs) >= _FEWEST]
    lists: dict[int | None, int] = {}
    for run in runs:
        lists[run.section] = lists.get(run.section, 0) + (run.parent is None)
    for run in runs:
        spans = [(one.start, one.end) for one in run.paragraphs]
        items = [Item(part(outline, *span)) for span in spans]
        if len({item.right.text for item in items}) < len(items):
            continue
        subject = ""
        if run.parent is not None:
            subject = outline.words(run.parent.start, run.parent.end).rstrip("：:")
        elif run.section is not None and lists[run.section] == 1:
            subject = outline.sections[run.section].title
        yield formulation(outline, FormulationKind.ORDERED_POINTS, run.section, items, spans, subject=subject)


def _runs(outline: Outline) -> Iterator[_Run]:
    """Yield all runs: deeper items do not end one, anything else that is no short paragraph does."""
    whole = {(one.start, one.end): one for one in outline.sentences if one.soundness is Soundness.WHOLE}
    open_runs: dict[int, _Run] = {}
    above: dict[int, Paragraph] = {}
    section: int | None = None
    for paragraph in outline.paragraphs:
        level = paragraph.level
        sentence = whole.get((paragraph.start, paragraph.end))
        if paragraph.heading or paragraph.section != section or not level:
            yield from (run for at, run in open_runs.items() if paragraph.heading or at or paragraph.section != section)
            open_runs = (
                {0: open_runs[0]} if 0 in open_runs and not paragraph.heading and paragraph.section == section else {}
            )
            above, section = {}, paragraph.section
        for deeper in [one for one in open_runs if one > level]:
            yield open_runs.pop(deeper)
        if sentence is None or not _is_short(outline, sentence):
            if level in open_runs:
                yield open_runs.pop(level)
        elif not paragraph.heading:
            open_runs.setdefault(level, _Run(section, above.get(level - 1) if level > 1 else None, []))
            open_runs[level].paragraphs.append(paragraph)
        if level:
            above[level] = paragraph
    yield from open_runs.values()


def _is_short(outline: Outline, sentence: Sentence) -> bool:
    words = outline.words(sentence.start, sentence.end)
    longest = _LONGEST * width(outline.language)
    clean = not any(clause.tainted for clause in sentence.clauses)
    return clean and _SHORTEST <= len(words) <= longest and not _PUNCTUATION.search(words.rstrip("：:"))


def find_counted_clauses(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of clauses of one sentence that count 一, 二, 三 with one verb."""
    text = outline.text.text
    for passage in passages(outline):
        if len(passage.clauses) < _FEWEST:
            continue
        items: list[Item] = []
        verb = ""
        lead = ""
        for place, clause in enumerate(passage.clauses):
            match = None if clause.tainted else _COUNTED.fullmatch(text, clause.start, clause.end)
            number = _DIGITS.index(match["n"]) + 1 if match else 0
            if match and number == len(items) + 1 and verb in ("", match["verb"]):
                items.append(Item(part(outline, *match.span("what")), ordinal=number))
                verb = match["verb"]
                if number == 1 and place:
                    lead = outline.words(passage.clauses[place - 1].start, passage.clauses[place - 1].end)
            elif items:
                break
        if len(items) >= _FEWEST:
            spans = [(items[0].right.start - 2, items[-1].right.end)]
            yield formulation(outline, FormulationKind.ORDERED_POINTS, passage.section, items, spans, context=lead)
