"""An outline as JSON and back, losing nothing: positions, structure and the map from normalised to raw characters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from question_bank.model.outline import Clause, Outline, Paragraph, Section, Sentence, Soundness
from question_bank.model.text import MappedText, positions


def structure_to_json(outline: Outline) -> str:
    """Return everything of `outline` but its raw text and title as compact JSON."""
    structure = {
        "text": outline.text.text,
        "origins": _runs(outline.text.origins),
        "sections": [
            [s.parent, s.depth, s.label, s.ordinal, s.title, s.heading, s.has_body, s.flawed, s.point]
            for s in outline.sections
        ],
        "paragraphs": [[p.start, p.end, p.section, p.heading, p.level] for p in outline.paragraphs],
        "sentences": [
            [s.start, s.end, s.section, s.soundness.value, [[c.start, c.end, c.tainted] for c in s.clauses]]
            for s in outline.sentences
        ],
        "language": outline.language,
        "marked": outline.marked,
    }
    return json.dumps(structure, ensure_ascii=False, separators=(",", ":"))


def outline_from_json(title: str, raw: str, structure: str) -> Outline:
    """Return the outline of `raw` whose `structure` was written by `structure_to_json`."""
    parts: dict[str, Any] = json.loads(structure)
    return Outline(
        title=title,
        raw=raw,
        text=MappedText(parts["text"], _positions(parts["origins"])),
        sections=tuple(_section(number, row) for number, row in enumerate(parts["sections"])),
        paragraphs=tuple(Paragraph(*row) for row in parts["paragraphs"]),
        sentences=tuple(
            Sentence(start, end, section, Soundness(soundness), tuple(Clause(*clause) for clause in clauses))
            for start, end, section, soundness, clauses in parts["sentences"]
        ),
        # Outlines stored by the first program say neither.
        language=parts.get("language", "zh"),
        marked=tuple((start, end, how) for start, end, how in parts.get("marked", ())),
    )


def _section(number: int, row: list[Any]) -> Section:
    parent, depth, label, ordinal, title, heading, has_body, flawed, point = row
    ranges = tuple((start, end) for start, end in heading)
    return Section(number, parent, depth, label, ordinal, title, ranges, has_body, flawed, point)


def _runs(origins: Sequence[int]) -> list[list[int]]:
    """Return ascending positions as [first, length] of each run without a gap: a thousandth of their number."""
    runs: list[list[int]] = []
    for position in origins:
        if runs and position == runs[-1][0] + runs[-1][1]:
            runs[-1][1] += 1
        else:
            runs.append([position, 1])
    return runs


def _positions(runs: list[list[int]]) -> Sequence[int]:
    return positions(position for first, length in runs for position in range(first, first + length))
