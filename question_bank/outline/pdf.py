"""PDF files to marked text: running heads taken out, columns in order, lines joined to paragraphs by their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from question_bank.outline.characters import HANZI, NUMERAL, widen
from question_bank.outline.marked_text import MarkedText, TextBuilder
from question_bank.outline.numbering import marker_at
from question_bank.outline.pdf_child import guarded_text_layer
from question_bank.outline.pdf_columns import Row, reading_order
from question_bank.outline.pdf_furniture import without_furniture
from question_bank.outline.plain_text import cleaned
from question_bank.outline.refusal import Refused

_CLOSED = re.compile(r"[。！？；：.!?;:…][”’」』》）】\"')]*$")
_NEVER_LAST = re.compile(r"[、，,“‘「『《（【(]$")
_NEVER_FIRST = "，。、；：！？”’」』》）】,.;:!?)"
_LATIN_WORD = re.compile(r"[!-~]+")
# pdfium marks a hyphen at which a word was parted; a plain one counts when the word goes on in small letters.
_PARTED = re.compile("(?<=\\w)[\ufffe\u00ad\x02]$")
_HYPHEN = re.compile(r"(?<=[a-z])-$")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff]")
_SPREAD = re.compile(f"(?<=[{HANZI}]) (?=[{HANZI}])")
_UNMAPPED = re.compile("[\ufffd\ue000-\uf8ff\x00]")
_GARBLED = 0.3
"""Part of the characters that may be unknown; more of them, and the fonts do not say what they draw."""
_LEADING = 1.4
"""Distance of two lines, in usual distances, from which on a paragraph ends between them."""
_SAME_SIZE = 1.12
_INDENT = 1.2
"""Sizes of type by which a line stands back from the edge that is indented."""
_SHORT = 6
"""Sizes of type that a line lacks which certainly ends its paragraph."""
_RAGGED = 0.75
"""Part of the column that a ragged line fills at least."""
_FEWEST = 3
"""Paragraphs' beginnings from which a habit is seen."""


def read_pdf(data: bytes) -> MarkedText:
    """Return the text of the PDF file `data`; raise `Refused`."""
    builder = TextBuilder()
    for paragraph in _paragraphs(_rows(data)):
        if len(paragraph[0].cells) > 1:
            builder.add("\t".join(_clear(cell.text) for cell in paragraph[0].cells), item=True)
        else:
            builder.add(_joined([row.first.text for row in paragraph]))
    return builder.text()


def pdf_lines(data: bytes) -> list[str]:
    """Return the lines of the PDF file `data` as they are printed, not joined to paragraphs; raise `Refused`."""
    return ["\t".join(_clear(cell.text) for cell in row.cells) for row in _rows(data)]


def _rows(data: bytes) -> list[Row]:
    layer = guarded_text_layer(data)
    rows = reading_order(without_furniture(layer.pages))
    letters = "".join(cell.text for row in rows for cell in row.cells)
    if not letters.strip():
        if layer.pictures:
            raise Refused(
                "pictures", "holds only pictures of its pages; let a text recognition (OCR) run over it first"
            )
        raise Refused("empty", "is empty; choose a document that has text in it")
    if len(_UNMAPPED.findall(letters)) > _GARBLED * len(letters):
        raise Refused(
            "garbled", "does not say which characters its fonts draw; save the document as Word or plain text"
        )
    return rows


def _paragraphs(rows: Sequence[Row]) -> list[list[Row]]:
    usual = _usual(rows)
    found: list[list[Row]] = []
    for row in rows:
        if found and _goes_on(found[-1], row, usual):
            found[-1].append(row)
        else:
            found.append([row])
    return found


class _Usual(NamedTuple):
    """The document's usual `size` of type in points, its distance of two lines in sizes, and whether it `indents`.

    A document indents when the first lines of its paragraphs do: then a line at the edge goes on.
    """

    size: float
    leading: float
    indents: bool


def _usual(rows: Sequence[Row]) -> _Usual:
    distances = [
        (before.first.top - after.first.top) / after.first.size
        for before, after in pairwise(rows)
        if before.region == after.region and 0 < before.first.top - after.first.top < 4 * after.first.size
    ]
    size = median(row.first.size for row in rows)
    starts = [
        after.first.left - after.left > _INDENT * after.first.size
        for before, after in pairwise(rows)
        if before.region == after.region and before.first.right < before.right - _SHORT * before.first.size
    ]
    return _Usual(
        size, median(distances) if distances else 1.5, len(starts) >= _FEWEST and 3 * starts.count(False) < len(starts)
    )


def _goes_on(paragraph: Sequence[Row], row: Row, usual: _Usual) -> bool:
    """Tell whether `row` goes on with the `paragraph` that the rows before it began."""
    before, line = paragraph[-1].first, row.first
    if len(row.cells) > 1 or len(paragraph[-1].cells) > 1:
        return False
    if max(before.size, line.size) > _SAME_SIZE * min(before.size, line.size):
        return False
    same = paragraph[-1].region == row.region
    distance = before.top - line.top
    if same and not 0 < distance <= _LEADING * usual.leading * line.size:
        return False
    if same and _is_centred(paragraph[-1], usual) and _is_centred(row, usual):
        return not _CLOSED.search(before.text) and not _numbered(line.text)
    closed = _CLOSED.search(before.text) is not None
    # A line that could have taken the next word but did not ends its paragraph.
    indented = line.left - row.left > _INDENT * line.size
    if before.right + _first_word(line.text) * line.size < paragraph[-1].right:
        if not same or _numbered(line.text):
            return False
        # Where type is set ragged, only the indents of the others tell.
        ragged = usual.indents and not indented and before.right > row.left + _RAGGED * (row.right - row.left)
        return ragged or line.text[0] in _NEVER_FIRST or _NEVER_LAST.search(before.text) is not None
    if closed and _numbered(line.text):
        return False
    if indented:
        deeper = not same or line.left > before.left + 0.8 * line.size
        return not (deeper or closed)
    # After the first line, a line further out than the one before begins something else.
    return not (same and len(paragraph) > 1 and before.left > line.left + _INDENT * line.size)


def _is_centred(row: Row, usual: _Usual) -> bool:
    """Tell whether `row` stands in the middle; a first line of usual type, indented and almost full, may do so too."""
    line, middle = row.first, (row.left + row.right) / 2
    margin = line.size if line.size > _SAME_SIZE * usual.size else 3 * line.size
    return abs((line.left + line.right) / 2 - middle) < line.size and line.left > row.left + margin


def _first_word(text: str) -> float:
    """Return how many characters' widths the first word of `text` takes that could stand on the line before."""
    latin = _LATIN_WORD.match(text)
    if latin:
        return 0.6 * len(latin[0]) + 0.8
    width = 1
    while width < min(len(text), 4) and text[width] in _NEVER_FIRST:
        width += 1
    return width + 0.8


def _numbered(text: str) -> bool:
    words = widen(cleaned(text[:40])[0])
    marker = marker_at(words, 0, len(words))
    # 十 alone is no numbering, but the sign behind it may stand on the next line.
    return marker is not None or (words.strip(NUMERAL) == "、" and len(words) > 1)


def _joined(lines: Sequence[str]) -> str:
    """Return the words of a paragraph's `lines` in one line; words that a line's end parted are whole again."""
    words = ""
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        line, after = line.strip(), following.lstrip()[:1]
        whole = _PARTED.sub("", line)
        if whole == line and after.islower():
            whole = _HYPHEN.sub("", line)
        clear = _clear(whole)
        words += clear
        if whole == line and clear[-1:].isascii() and after.isascii() and clear and after:
            words += " "
    return words


def _clear(line: str) -> str:
    """Return `line` without controls and without the spaces of spread type."""
    line = _UNSEEN.sub("", line)
    spaces = len(_SPREAD.findall(line))
    return _SPREAD.sub("", line) if spaces > 3 and spaces * 4 > len(line.replace(" ", "")) else line
