"""The tree of headings, built from the order in which their styles are met, not from a fixed table of ranks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from question_bank.outline.headings import NOTE, Heading

_CHAPTERS = ("第编", "第篇", "第部分", "第章", "第单元", "第讲", "第节", "第课")
"""Styles of the parts of a book, of which none is ever part of a list or of a note."""
APPENDIX = "appendix"
"""The style of what stands behind the whole of a paper (附：名词解释)."""


class Node(NamedTuple):
    """A heading in a tree: `parent` is an index into the same list (None: top)."""

    heading: Heading
    parent: int | None


def grow(headings: Sequence[Heading], closings: Mapping[int, int | None] | None = None) -> list[Node]:
    """Return the nodes of `headings`, in the same order.

    A style that is open closes everything below it and continues there. A new style that begins with 1 (or counts
    nothing) opens a level of its own. A new style that begins in the middle continues a list whose start is lost; only
    then the customary rank says how far up it belongs. Markdown levels are what they say. `closings` are the blocks
    that close all below a heading, each with that one.
    """
    waiting = sorted((closings or {}).items(), key=lambda each: each[0], reverse=True)
    nodes: list[Node] = []
    open_nodes: list[int] = []
    for number, heading in enumerate(headings):
        while waiting and waiting[-1][0] <= heading.block:
            owner = waiting.pop()[1]
            del open_nodes[open_nodes.index(owner) + 1 if owner in open_nodes else 0 :]
        if open_nodes and not heading.style.startswith("#"):
            _close_row(headings, open_nodes, heading)
        styles = [headings[place].style for place in open_nodes]
        if heading.style == APPENDIX or heading.style.startswith("#"):
            open_nodes = [place for place in open_nodes if _stands_over(headings[place], heading)]
        elif heading.style in styles:
            del open_nodes[styles.index(heading.style) :]
        elif (closed_by := _what_it_closes(heading, styles)) is not None:
            while open_nodes and closed_by(headings[open_nodes[-1]]):
                open_nodes.pop()
        nodes.append(Node(heading, open_nodes[-1] if open_nodes else None))
        open_nodes.append(number)
    return nodes


def _what_it_closes(heading: Heading, styles: Sequence[str]) -> Callable[[Heading], bool] | None:
    """Return which headings one closes of whose style none is open, None for one that opens a level of its own."""
    if heading.style == NOTE:
        return _in_list
    if heading.style in _CHAPTERS and heading.ordinal == 1:
        # 第一节 behind the aims of its chapter (【学习目标】 1.…；2.…) belongs to the chapter.
        inside = any(style in _CHAPTERS for style in styles)
        return lambda upper: _of_aims(upper, inside=inside)
    if heading.style == "title":
        # No heading in a line of its own stands under a point of a paragraph, which closed all before it.
        return lambda upper: upper.point
    return (lambda upper: _outranked(upper, heading)) if heading.ordinal > 1 else None


def _stands_over(upper: Heading, heading: Heading) -> bool:
    """Tell whether what is appended to a paper, or a Markdown heading, stands under `upper`, which is open."""
    if heading.style == APPENDIX:
        return upper.style == "document"
    return upper.style.startswith("#") and upper.style < heading.style


def _close_row(headings: Sequence[Heading], open_nodes: list[int], heading: Heading) -> None:
    """Close the points that run inside a paragraph (一是…；二是…) when a paragraph without one follows it.

    第一，… further down belongs to what announces it there, and so to what the row stands in.
    """
    while open_nodes:
        last = open_nodes[-1]
        one = headings[last]
        before = headings[last - 1] if last else None
        in_row = before is not None and before.block == one.block and before.style == one.style
        if not in_row or heading.block <= one.block + 1:
            return
        open_nodes.pop()


def _in_list(heading: Heading) -> bool:
    """Tell whether a heading is an item of a list, behind which a note belongs to what the list stands in."""
    return heading.style.startswith("（") or heading.style.rstrip(".．、）)").isdigit()


def _of_aims(heading: Heading, *, inside: bool) -> bool:
    """Tell whether a heading is that of the aims of a chapter or one of them; `inside`: a chapter is open.

    A heading without a number in brackets of its own (【学习目的】) is that of the aims of all chapters.
    """
    aims = heading.style == "title" and (inside or heading.start < heading.title_start)
    return heading.style == NOTE or _in_list(heading) or aims


def _outranked(upper: Heading, heading: Heading) -> bool:
    return not upper.style.startswith("#") and upper.rank >= heading.rank


def title_style(headings: Sequence[Heading], *, titled: bool) -> list[Heading]:
    """Return `headings` with the first one restyled when it is the title of the whole document.

    That is a heading without numbering before all others, followed by another heading or the only one of its kind; or
    the document is `titled` by it as papers are.
    """
    if not headings or headings[0].style != "title":
        return list(headings)
    first = headings[0]
    others = [heading for heading in headings[1:] if heading.style == "title"]
    followed = len(headings) > 1 and headings[1].block == first.block + 1
    if followed or not others or titled:
        return [first._replace(style="document"), *headings[1:]]
    return list(headings)


def flawed(ordinals: Sequence[int], *, after: int = 0, restart: bool = False) -> list[bool]:
    """Tell for each of the siblings of one style, given their `ordinals` in order, whether its run jumps or repeats.

    A run begins with 1, or goes on `after` the number that the style had reached before. With `restart` a 1 begins a
    run of its own (points in running text); otherwise a second 1 is a repetition. Headings that count nothing (0) are
    never flawed.
    """
    runs: list[list[int]] = []
    for place, ordinal in enumerate(ordinals):
        if not runs or (restart and ordinal == 1):
            runs.append([])
        runs[-1].append(place)
    result = [False] * len(ordinals)
    for run in runs:
        counted = [ordinals[place] for place in run]
        first = counted[0] if counted[0] == after + 1 else 1
        if any(counted) and counted != list(range(first, first + len(run))):
            for place in run:
                result[place] = True
    return result
