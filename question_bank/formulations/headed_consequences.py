"""Consequences under headings that are the conducts: 1. 擅自填井的。责令改正，并处1000元罚款。

| points | conduct — consequence |
| 1. 擅自填井的。责令改正，处罚款；拒不改正的，从重处罚。 2. 拆毁井栏的。给予警告。 |
|   擅自填井的 — 责令改正，处罚款 / 拆毁井栏的 — 给予警告 |
| 1. 擅自填井的。井是村民的命脉。 2. 拆毁井栏的。给予警告。 | none: nothing follows from the first |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.consequences import RESULT, amounts_in
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_in, spoilt
from question_bank.formulations.siblings import rows, title_part
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_FOLLOWS = re.compile(rf"[。：] ?(?P<right>(?:{RESULT.pattern})(?:，[^，。；\n]{{1,60}})*?)(?=[。；]|$)", re.MULTILINE)
"""What follows right behind the heading, to the first stop or semicolon."""
_LONGEST = 110
"""Characters of what follows from a conduct."""


def find_headed_consequences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of headings that are conducts, each with what follows from it behind it."""
    text = outline.text.text
    for row in rows(outline):
        if not all(section.title.endswith("的") and not section.flawed for section in row.sections):
            continue
        found = [_FOLLOWS.match(text, section.heading[0][1]) for section in row.sections]
        items: list[Item] = []
        spans: list[tuple[int, int]] = []
        for section, match in zip(row.sections, found, strict=True):
            if match is None or len(match["right"]) > _LONGEST:
                break
            right = match.span("right")
            extra = amounts_in(outline, *right)
            items.append(Item(part(outline, *right), title_part(outline, section), extra=extra))
            spans.append((section.heading[0][0], match.end("right")))
        clean = not any(spoilt(one.clauses, *span) for span in spans for one in sentences_in(outline, *span))
        if clean and len(items) == len({item.left.text for item in items if item.left}) == len(row.sections):
            yield formulation(outline, FormulationKind.CONSEQUENCE, row.parent, items, spans, aspect="headed")
