"""Cells of web systems, whose texts are HTML: the same cells with the words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from question_bank.formats.batch import Remark
from question_bank.formats.remarks import remark
from question_bank.formats.safe_html import Words, html_words
from question_bank.formats.tables.cells import Cell

_MARKUP = re.compile(
    r"</[A-Za-z][\w:]*\s*>|<br\s*/?>|<(?:p|img|div|span)[\s>]|&(?:nbsp|lt|gt|amp|quot|[lr][sd]quo|#\d+);"
)
_OFTEN = 0.2
"""Part of the rows from which on tags are taken for markup; a tag in one question may be what it asks about."""


def are_marked(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the texts of a table are HTML."""
    count = sum(1 for cells in rows if any(isinstance(cell, str) and _MARKUP.search(cell) for cell in cells))
    return count > 0 and count >= _OFTEN * len(rows)


def without_markup(cells: Sequence[Cell]) -> tuple[list[Cell], tuple[Remark, ...]]:
    """Return the cells with the words of their HTML, and what of it a text cannot carry."""
    lost: list[Words] = []
    found = [_plain(cell, lost) for cell in cells]
    counts = {
        "picture": sum(words.pictures for words in lost),
        "formula": sum(words.formulas for words in lost),
        "media": sum(words.media for words in lost),
    }
    return found, tuple(remark(code) for code, count in counts.items() if count)


def _plain(cell: Cell, lost: list[Words]) -> Cell:
    if isinstance(cell, str):
        if not _MARKUP.search(cell):
            return cell
        words = html_words(cell)
        lost.append(words)
        # An option that is nothing but a tag is about that tag.
        return words.text if words.text or words.pictures else cell
    if isinstance(cell, Mapping):
        return {key: _plain(value, lost) for key, value in cell.items()}
    if isinstance(cell, list | tuple):
        return [_plain(each, lost) for each in cell]
    return cell
