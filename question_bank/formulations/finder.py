"""What a finder is, and how it puts a formulation together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.identity import derive_id
from question_bank.model.outline import Outline


class Finder(Protocol):
    """Finds the formulations of one kind; the order in which it gives them does not matter."""

    def __call__(self, outline: Outline) -> Iterable[Formulation]:
        """Return the formulations of the `outline`."""
        ...


def part(outline: Outline, start: int, end: int) -> Part:
    """Return the verbatim piece `[start, end)` of the normalised text."""
    words = outline.words(start, end)
    return Part(outline.once(_wordings).setdefault(words, words), start, end)


def _wordings(outline: Outline) -> dict[str, str]:
    """Return the words of pieces, by themselves: a book names the same again and again, and keeps it once."""
    return {}


def formulation(
    outline: Outline,
    kind: FormulationKind,
    section: int | None,
    items: Sequence[Item],
    spans: Sequence[tuple[int, int]],
    *,
    subject: str = "",
    frame: tuple[str, str] = ("", ""),
    context: str = "",
    aspect: str = "",
    certain: bool = True,
) -> Formulation:
    """Return a formulation; its id comes from the kind, the raw text that proves it and what is asked.

    What is asked belongs to the id because one sentence may hold two formulations of one kind. The spans are put in
    the order of the text; a row of headings of which the body has lost some stands partly in the summary.
    """
    texts = [outline.evidence(start, end).text for start, end in spans]
    asked = [item.right.text for item in items]
    identity = derive_id("formulation", kind, *texts, "", *asked)
    ordered = tuple(sorted(spans))
    return Formulation(identity, kind, section, subject, tuple(items), ordered, frame, context, aspect, certain)
