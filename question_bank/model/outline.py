"""The document as understood: sections, paragraphs, sentences and clauses over one normalised text.

Positions in `Section`, `Paragraph`, `Sentence` and `Clause` count characters of `Outline.text.text` (the normalised
text); `Outline.evidence` turns them into exact raw spans.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from question_bank.model.identity import derive_id
from question_bank.model.text import MappedText, Span
from question_bank.model.values import value

_Read = TypeVar("_Read")


@value(frozen=True, slots=True)
class Evidence:
    """An exact piece of the raw document: `raw[start:end] == text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; `number` is its index in `Outline.sections`, `parent` that of its parent.

    `label` is the printed numbering ("二、", "（一）", "三要"), `title` the heading without it and without its final
    stop. For numbering of the kind 一要/一是 the 要/是 belongs to the label. `ordinal` is the number that the label
    says (0: none). `heading` are the normalised ranges where the heading stands (the body's first, then the outline
    summary's), at least one. `has_body` is false when only the summary names it. `flawed`: the ordinals of its
    siblings repeat or jump, so no question may rely on their order. `point` tells headings that stand for a
    requirement or point inside running text (一要…, 第一，…) from titles proper.
    """

    number: int
    parent: int | None
    depth: int
    label: str
    ordinal: int
    title: str
    heading: tuple[tuple[int, int], ...]
    has_body: bool
    flawed: bool
    point: bool


class Soundness(StrEnum):
    """Whether a sentence may carry a question."""

    WHOLE = "whole"
    HEADING = "heading"
    TRUNCATED = "truncated"
    ORPHAN = "orphan"


@value(frozen=True, slots=True)
class Clause:
    """A clause `[start, end)` without its closing punctuation; `tainted` when a redaction stands in it."""

    start: int
    end: int
    tainted: bool


@value(frozen=True, slots=True)
class Sentence:
    """A sentence `[start, end)` with its closing punctuation, the section it stands in (None: before any heading)."""

    start: int
    end: int
    section: int | None
    soundness: Soundness
    clauses: tuple[Clause, ...]

    def clauses_before(self, place: int) -> list[Clause]:
        """Return the clauses that end at `place` or before."""
        return [clause for clause in self.clauses if clause.end <= place]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph `[start, end)` as a reader is shown it; `heading` when the whole of it is one section's heading.

    `level`: how deep a bullet stands among bullets, 1 the outermost; 0 for what is no bullet.
    """

    start: int
    end: int
    section: int | None
    heading: bool
    level: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """A document: the `raw` text as decoded, its normalised `text`, and the structure found in it.

    `language`: the code of the language it is read in ("zh", "en"). `marked`: the normalised ranges, in order, that its
    markup sets off from the rest, each with how ("strong", "code").
    """

    title: str
    raw: str
    text: MappedText
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    language: str = "zh"
    marked: tuple[tuple[int, int, str], ...] = ()
    _memo: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, read: Callable[[Outline], _Read]) -> _Read:
        """Return `read(self)`, which several readers of the document ask for, read only the first time."""
        if read not in self._memo:
            self._memo[read] = read(self)
        found: _Read = self._memo[read]
        return found

    def forget(self) -> None:
        """Let go of what was read `once`, when all have had it."""
        self._memo.clear()

    def words(self, start: int, end: int) -> str:
        """Return the normalised characters `[start, end)`."""
        return self.text.text[start:end]

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the raw evidence of the normalised range `[start, end)`."""
        span: Span = self.text.raw_span(start, end)
        return Evidence(span.start, span.end, self.raw[span.start : span.end])

    def children(self, number: int | None) -> tuple[Section, ...]:
        """Return the sections directly under section `number` (None: the top ones), in document order."""
        return tuple(section for section in self.sections if section.parent == number)

    def path(self, number: int | None) -> tuple[str, ...]:
        """Return label and title of section `number` and of all above it, the topmost first."""
        titles: list[str] = []
        while number is not None:
            section = self.sections[number]
            # The bracket of 【第一段 云水桥】 is opened in the label and closed behind the title.
            label = section.label.lstrip("【★☆▲△※＊*")
            # A number without a sign behind it would make one with the title: 1.2 and 2025年目标.
            space = " " if label[-1:].isdigit() and section.title[:1].isdigit() else ""
            titles.append(label + space + section.title)
            number = section.parent
        return tuple(reversed(titles))


def section_id(set_id: bytes, path: tuple[str, ...]) -> bytes:
    """Return the 16-byte id of the section at `path` (label + title of each level) within a set."""
    return derive_id("section", set_id.hex(), *path)
