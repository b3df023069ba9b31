"""What a PDF page repeats around its text, running heads and feet and page numbers, taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.outline.pdf_text_layer import PdfLine, PdfPage

_ZONE = 0.12
"""Part of the page's height at its top and at its foot in which such lines stand."""
_ROWS = 3
"""Rows from the edge that are looked at."""
_RUN = 3
"""Pages in a row, or every other one, on which a line must return."""
_SAME_PLACE = 4.0
"""Points by which the height of a returning line may vary."""
_NUMBER = re.compile(r"[\d〇零一二三四五六七八九十百]+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"[\s\-—–－·•.~]*(?:第|page)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*页?\s*(?:(?:[/／,，]|共|of)\s*共?\s*\d{1,4}\s*页?)?[\s\-—–－·•.~]*$",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Return `pages` without lines that return at the same place of neighbouring pages and page numbers."""
    edges = [_edges(page) for page in pages]
    met: dict[tuple[bool, str], list[tuple[int, PdfLine]]] = {}
    for number, lines in enumerate(edges):
        for line, upper in lines:
            met.setdefault((upper, _key(line)), []).append((number, line))
    dropped: list[set[int]] = [set() for _ in pages]
    for places in met.values():
        for run in _runs(places):
            if len(run) >= min(_RUN, max(2, len(pages))):
                for number, line in run:
                    dropped[number].add(id(line))
    for number, lines in enumerate(edges):
        dropped[number] |= {id(line) for line, _ in lines if _PAGE_NUMBER.match(line.text)}
    return [
        page._replace(lines=tuple(line for line in page.lines if id(line) not in gone))
        for page, gone in zip(pages, dropped, strict=True)
    ]


def _edges(page: PdfPage) -> list[tuple[PdfLine, bool]]:
    """Return the lines of the outermost rows of `page`, and for each whether it stands at the top."""
    ordered = sorted(page.lines, key=lambda line: -line.top)
    upper = [line for line in _outermost(ordered) if line.bottom > page.height * (1 - _ZONE)]
    lower = [line for line in _outermost(ordered[::-1]) if line.top < page.height * _ZONE]
    return [(line, True) for line in upper] + [(line, False) for line in lower]


def _outermost(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return the lines of the first rows of `lines`, which are sorted from an edge."""
    found: list[PdfLine] = []
    rows = 0
    for line in lines:
        if not found or abs(line.top - found[-1].top) > line.size / 2:
            rows += 1
        if rows > _ROWS:
            break
        found.append(line)
    return found


def _key(line: PdfLine) -> str:
    return _NUMBER.sub("#", "".join(line.text.split()))


def _runs(places: list[tuple[int, PdfLine]]) -> list[list[tuple[int, PdfLine]]]:
    """Part the occurrences of one line into runs over neighbouring pages (left and right ones differ) at one height."""
    runs: list[list[tuple[int, PdfLine]]] = []
    for number, line in places:
        last = runs[-1][-1] if runs else None
        if last is None or number - last[0] > 2 or abs(line.bottom - last[1].bottom) > _SAME_PLACE:
            runs.append([])
        runs[-1].append((number, line))
    return runs
