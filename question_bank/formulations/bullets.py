"""Lists without numbers, and points counted inside one sentence: both are points under what leads to them.

| text | items |
| 四个能力 - 检查隐患能力 - 扑救火灾能力 - 疏散逃生能力 | 检查隐患能力 / 扑救火灾能力 / 疏散逃生能力 |
| 党员要做到：一要讲政治，二要守规矩，三要有担当。 | 1 讲政治 / 2 守规矩 / 3 有担当 |
| 一方面要抓生产，另一方面要抓安全。 | none: two are no list |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import passages
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Paragraph, Soundness

_FEWEST = 3
_SHORTEST, _LONGEST = 3, 30
_PUNCTUATION = re.compile(r"[，。；：？！…]")
_COUNTED = re.compile(
    r"(?:并且|同时)?(?P<n>[一二三四五六七八九十])(?P<verb>要|是|靠|抓|看|讲|有)(?P<what>[^一，。；：][^，。；：]{1,29})"
)
_DIGITS = "一二三四五六七八九十"


def find_bullets(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of three or more short paragraphs without punctuation under one heading."""
    whole = {(one.start, one.end): one for one in outline.sentences if one.soundness is Soundness.WHOLE}
    runs: dict[int | None, list[list[Paragraph]]] = {}
    last: Paragraph | None = None
    for paragraph in outline.paragraphs:
        words = outline.words(paragraph.start, paragraph.end)
        sentence = whole.get((paragraph.start, paragraph.end))
        short = _SHORTEST <= len(words) <= _LONGEST and not _PUNCTUATION.search(words)
        if paragraph.heading or sentence is None or not short or any(one.tainted for one in sentence.clauses):
            last = None
            continue
        own = runs.setdefault(paragraph.section, [])
        if last is None or last.section != paragraph.section:
            own.append([])
        own[-1].append(paragraph)
        last = paragraph
    for section, lists in runs.items():
        long = [run for run in lists if len(run) >= _FEWEST]
        for run in long:
            spans = [(one.start, one.end) for one in run]
            items = [Item(part(outline, *span)) for span in spans]
            subject = outline.sections[section].title if section is not None and len(long) == 1 else ""
            if len({item.right.text for item in items}) == len(items):
                yield formulation(outline, FormulationKind.ORDERED_POINTS, section, items, spans, subject=subject)


def find_counted_clauses(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of clauses of one sentence that count 一, 二, 三 with one verb."""
    text = outline.text.text
    for passage in passages(outline):
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
