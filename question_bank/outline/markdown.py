"""Markdown to lines: the signs of markup are dropped, what they mean is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.outline.characters import widen
from question_bank.outline.lines import Line, tidy, without
from question_bank.outline.plain_text import cleaned

_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_RULE = re.compile(r" {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,}|=+) *$")
_QUOTE = re.compile(r" {0,3}(?:> ?)+")
_HEADING = re.compile(r" {0,3}(#{1,6})(?: +|(?=[^#\s]))")
_HEADING_TAIL = re.compile(r" +#+ *$")
_BULLET = re.compile(r" *[-*+•] +(?:\[[ xX]\] +)?")
_TABLE_EDGE = re.compile(r" *\|.*\| *$")
_TABLE_RULE = re.compile(r" *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|\*|~~|`{1,3})(?=\S)([^\n]{1,500}?)(?<=\S)\1")
# _word_ is markup only between spaces; otherwise it is a redaction or part of a name.
_UNDERLINE = re.compile(r"(?<![\w_])(__?)(?=[^\s_])([^\n_]{0,500}?)(?<=[^\s_])\1(?![\w_])")
_MARKS = {"**": "strong", "__": "strong", "`": "code", "``": "code"}
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(([^()\n]{0,2000})\)")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>|<!--.{0,500}?-->|(?<!\\)\\(?=[!-/:-@\[-`{-~])")


def markdown_lines(raw: str) -> list[Line]:
    """Return the lines of a Markdown text that are not empty, markup taken out, positions still those of `raw`."""
    text, origins = cleaned(raw)
    lines: list[Line] = []
    start, gap, fenced = 0, False, False
    indents: list[int] = []
    for piece in text.split("\n"):
        end = start + len(piece)
        newline = origins[start - 1] if start else -1
        fence = _FENCE.match(piece) is not None
        if fence or (not fenced and (_RULE.match(piece) or _TABLE_RULE.match(piece))):
            fenced = fenced != fence
            gap = True
        else:
            lines_here = [] if not piece.strip() else [_line(piece, origins[start:end], fenced)]
            if lines_here and lines_here[0].depth:
                indent = lines_here[0].depth - 1
                indents = [*(one for one in indents if one < indent), indent]
                lines_here = [lines_here[0]._replace(depth=len(indents))]
            elif lines_here:
                indents = []
            lines.extend(line._replace(gap=gap, newline=newline) for line in lines_here if line.text)
            gap = not lines_here or not lines_here[0].text
        start = end + 1
    return lines


def _line(piece: str, origins: Sequence[int], fenced: bool) -> Line:
    """Return one line without its markup; in fenced code everything is text."""
    if fenced:
        return Line(*tidy(piece, origins), item=True)
    quote = _QUOTE.match(piece)
    head = quote.end() if quote else 0
    heading = _HEADING.match(piece, head)
    bullet = None if heading else _BULLET.match(piece, head)
    table = not heading and not bullet and _TABLE_EDGE.match(piece, head) is not None
    ranges = [(0, heading.end() if heading else bullet.end() if bullet else head)]
    tail = _HEADING_TAIL.search(piece) if heading else None
    if table:
        piece = piece.replace("|", " ")
    words, places = without(piece, origins, [one for one in ranges if one[1] > one[0]])
    if tail:
        keep = len(words) - (tail.end() - tail.start())
        words, places = words[:keep], places[:keep]
    words, places, marked = _inline(words, places)
    words, places = tidy(widen(words), places)
    # Counted from 1 here; the caller turns the indentation into the depth among its neighbours.
    depth = len(bullet[0]) - len(bullet[0].lstrip()) + 1 if bullet else 0
    level = len(heading[1]) if heading else 0
    return Line(words, places, level=level, item=bool(bullet or table), depth=depth, marked=marked)


def _inline(words: str, places: Sequence[int]) -> tuple[str, Sequence[int], tuple[tuple[int, int, str], ...]]:
    """Take out emphasis, links, tags and backslashes, from the outside in; return also what was emphasised in raw."""
    marked: set[tuple[int, int, str]] = set()
    for pattern in (_LINK, _EMPHASIS, _EMPHASIS, _UNDERLINE, _TAG):
        ranges: list[tuple[int, int]] = []
        for match in pattern.finditer(words):
            if pattern is _TAG:
                ranges.append(match.span())
                continue
            inner = match.span(1) if pattern is _LINK else match.span(2)
            ranges += [(match.start(), inner[0]), (inner[1], match.end())]
            how = "" if pattern is _LINK else _MARKS.get(match[1][:2], "")
            if how and inner[0] < inner[1]:
                marked.add((places[inner[0]], places[inner[1] - 1] + 1, how))
        words, places = without(words, places, [one for one in ranges if one[1] > one[0]])
    return words, places, tuple(sorted(marked))
