"""Text to outline: lines, blocks, headings, tree, sentences, paragraphs, in this order."""

from __future__ import annotations

from question_bank.model.outline import Outline
from question_bank.model.text import MappedText, Span
from question_bank.outline.blocks import make_blocks
from question_bank.outline.body import Body, paragraphs, sentences
from question_bank.outline.closings import closings
from question_bank.outline.forewords import foreword_ends
from question_bank.outline.headings import find_headings
from question_bank.outline.language import CHINESE, language_of
from question_bank.outline.lines import Line
from question_bank.outline.markdown import markdown_lines
from question_bank.outline.marked_text import MarkedText, marked_lines
from question_bank.outline.merging import merge
from question_bank.outline.papers import titles_paper, with_parts
from question_bank.outline.plain_text import plain_lines
from question_bank.outline.summary import summary_headings
from question_bank.outline.tree import grow, title_style

_SAMPLE = 2_000
"""Lines from whose beginning the language of a document is told."""


def parse_outline(raw: str, title: str, *, markdown: bool = False) -> Outline:
    """Return the outline of the document `raw`, which may be any text at all; `title` names it."""
    return _parsed(raw, title, markdown_lines(raw) if markdown else plain_lines(raw))


def parse_marked(document: MarkedText, title: str) -> Outline:
    """Return the outline of a `document` whose format says what is a heading; `title` names it."""
    return _parsed(document.raw, title, marked_lines(document))


def _parsed(raw: str, title: str, lines: list[Line]) -> Outline:
    language = language_of("\n".join(line.text for line in lines[:_SAMPLE]))
    text, blocks = make_blocks(lines, language)
    summary, listed = summary_headings(text.text, blocks, language)
    # Headings keep their block's number, so the summary's blocks are passed over rather than taken out.
    headings = [one for one in find_headings(text.text, blocks, language) if one.block not in summary]
    headings = title_style(headings, titled=bool(headings) and titles_paper(text.text, blocks, headings[0]))
    headings = with_parts(text.text, headings)
    nodes = grow(headings)
    ended = foreword_ends(text.text, nodes) if language is CHINESE else {}
    if ended:
        nodes = grow(headings, ended)
    closed = {**closings(text.text, blocks, nodes), **ended} if language is CHINESE else {}
    if closed:
        nodes = grow(headings, closed)
    merged = merge(text.text, grow(listed), nodes)
    body = Body(text.text, blocks, summary, tuple(listed), tuple(nodes), merged, language, closed)
    found = sentences(body)
    marked = _marked(text, lines)
    return Outline(title, raw, text, merged.sections, paragraphs(body, found), found, language.code, marked)


def _marked(text: MappedText, lines: list[Line]) -> tuple[tuple[int, int, str], ...]:
    """Return where in the normalised `text` what markup sets off stands."""
    result: list[tuple[int, int, str]] = []
    for line in lines:
        for start, end, how in line.marked:
            first, last = text.locate(Span(start, end))
            if first < last:
                result.append((first, last, how))
    return tuple(result)
