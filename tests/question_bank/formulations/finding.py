"""What a finder finds, in short words, for the tables of its tests."""

from __future__ import annotations

from question_bank.formulations import find_formulations
from question_bank.model import Formulation, FormulationKind, Item, Outline
from question_bank.outline import parse_outline


def found(raw: str, kind: FormulationKind, *, markdown: bool = False) -> list[Formulation]:
    """Return the formulations of `kind` in the text `raw`."""
    outline = parse_outline(raw, "题目", markdown=markdown)
    return [one for one in find_formulations(outline) if one.kind is kind]


def short(item: Item) -> str:
    """Return an item as "1.left—right(extra)"."""
    left = f"{item.left.text}—" if item.left else ""
    count = f"{item.ordinal}." if item.ordinal else ""
    return count + left + item.right.text + "".join(f"({one.text})" for one in item.extra)


def items_found(raw: str, kind: FormulationKind, *, markdown: bool = False) -> list[list[str]]:
    return [[short(item) for item in one.items] for one in found(raw, kind, markdown=markdown)]


def check(outline: Outline, found: tuple[Formulation, ...]) -> None:
    """Every part is verbatim and inside its spans, every span is exact in the raw text."""
    assert len({one.id for one in found}) == len(found)
    for one in found:
        assert one.items
        assert list(one.spans) == sorted(one.spans)
        for start, end in one.spans:
            evidence = outline.evidence(start, end)
            assert outline.raw[evidence.start : evidence.end] == evidence.text
        for item in one.items:
            for part in (item.right, *item.extra, *((item.left,) if item.left else ())):
                assert part.text == outline.words(part.start, part.end)
                assert part.text.strip() == part.text != ""
                assert any(start <= part.start and part.end <= end for start, end in one.spans)
