"""A whole paper pasted into a sheet: stems with numbers, options in the rows below, answers beside or inside the stem.

| row | is |
| 一、单选题 | the kind of what follows |
| 三、判断题(错误) | the kind of what follows, and what answers it |
| 1、与磁极对数()。 | B | a stem and its answer |
| (A)无关  (B)成反比 | options of the stem above |
| (C)成正比 | more of them |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from question_bank.formats.batch import ImportRow, Place, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.tables.assemble import assembled
from question_bank.formats.tables.cells import is_blank, text_of
from question_bank.formats.tables.columns import Row
from question_bank.formats.tables.kinds import Kinds, kinds_named, truth
from question_bank.formats.tables.options import options_in
from question_bank.formats.tables.record import Record, Way

_STEM = re.compile(r"\s*[0-9０-９]{1,5}\s*[、.．](?![0-9]+\s*$)")
_OPTION = re.compile(r"\s*(?:[（(]\s*[A-Za-zＡ-Ｚ]\s*[)）]|[A-ZＡ-Ｚ]\s*[.．、])")
_HEADING = re.compile(r"\s*[一二三四五六七八九十]{1,3}\s*[、.．]\s*(.+)")
_IN_BRACKETS = re.compile(r"[（(]\s*([^（()）]{1,4})\s*[)）]\s*$")


def looks_like_paper(sample: Sequence[Row]) -> bool:
    """Whether rows are those of a paper: numbered stems in the first column, and rows of options below them."""
    firsts = [text for _, cells in sample if (text := _first(cells))]
    firsts = [text for text in firsts if not _HEADING.match(text)]
    stems = sum(1 for text in firsts if _STEM.match(text))
    options = sum(1 for text in firsts if _OPTION.match(text))
    narrow = all(len([cell for cell in cells if text_of(cell).strip()]) <= 3 for _, cells in sample)
    return narrow and stems >= 2 and options >= 2 and (stems + options) >= 0.7 * len(firsts)


class PaperReader:
    """Reads the rows of a pasted paper; `notes` are complete when they have been read."""

    def __init__(self, part: str, unit: str) -> None:
        """Read rows of `part`, counted as `unit`."""
        self.notes: list[Remark] = []
        self._part = part
        self._unit = unit
        self._kinds: Kinds = ()
        self._truth: str | None = None
        self._passed: list[tuple[int, str]] = []

    def rows(self, rows: Iterable[Row]) -> Iterator[ImportRow]:
        """Yield the questions of `rows`."""
        number, stem, answer, below = 0, "", "", list[str]()
        for place, cells in rows:
            if is_blank(cells):
                continue
            first = _first(cells)
            heading = _HEADING.match(first)
            if heading and _kinds_of(heading[1]):
                if stem:
                    yield self._row(number, stem, answer, below)
                number, stem, answer, below = place, "", "", []
                self._begin(heading[1])
            elif _STEM.match(first):
                if stem:
                    yield self._row(number, stem, answer, below)
                number, stem, answer, below = place, first, _others(cells), []
            elif stem and _OPTION.match(first):
                below.append(first)
                answer = answer or _others(cells)
            elif stem and not below:
                stem += "\n" + first
                answer = answer or _others(cells)
            elif stem:
                below.append(first)
            else:
                self._passed.append((place, first or _others(cells)))
        if stem:
            yield self._row(number, stem, answer, below)
        if self._passed:
            at, text = self._passed[0]
            self.notes.append(remark("note_rows", str(len(self._passed)), str(at), text[:60]))

    def _begin(self, heading: str) -> None:
        """Take the kind that a heading names, and the answer of all its questions where that stands in brackets."""
        said = _IN_BRACKETS.search(heading)
        self._truth = truth(said[1]) if said else None
        self._kinds = _kinds_of(heading)

    def _row(self, number: int, stem: str, answer: str, below: list[str]) -> ImportRow:
        options = options_in("\n".join(below)).texts if below else ()
        record = Record(stem, answer or self._truth, options, None, self._kinds)
        text = "\n".join((" | ".join(filter(None, (stem, answer))), *below))
        return assembled(Place(self._unit, number, self._part), record, Way(numbered=True), text)


def _kinds_of(heading: str) -> Kinds:
    return kinds_named(re.split(r"[（(]", heading, maxsplit=1)[0].strip())


def _first(cells: Sequence[object]) -> str:
    return next((text for cell in cells if (text := text_of(cell).strip())), "")


def _others(cells: Sequence[object]) -> str:
    texts = [text for cell in cells if (text := text_of(cell).strip())]
    return " ".join(texts[1:])
