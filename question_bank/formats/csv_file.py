"""Text tables: values with commas, tabs, semicolons or bars between them, in any encoding; read as a stream.

| what is undecided | how it is decided |
| the sign between values | the one that cuts most of the first lines into equally many values, at least two |
| whether quotes quote | where they stand at the beginning of values, and as often at their end |
| whether a text without a telling name is a table at all | one of its first lines has headings of questions |
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import BinaryIO, NamedTuple

from question_bank.formats import excel
from question_bank.formats.batch import Choices
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables import own
from question_bank.formats.tables.cells import is_blank
from question_bank.formats.tables.columns import Row, understand
from question_bank.formats.tables.kinds import kinds_named
from question_bank.formats.tables.table import Table, stream_of
from question_bank.model.question import Question

SUFFIXES = (".csv", ".tsv", ".tab")
_SEPARATORS = ",\t;|，"
_SNIFFED = 64 * 1024
_LINES = 60
_LARGEST_VALUE = 1 << 20
_FEW_LINES = 2


class Dialect(NamedTuple):
    """What stands between values, whether quotes quote, and how many values most lines have."""

    separator: str
    quoting: bool
    width: int = 0


def is_table(source: Source) -> bool:
    """Whether a text is a table of questions: its name says so, or its first lines do."""
    if not source.head_text:
        return False
    if source.suffix in SUFFIXES:
        return not source.head_text.lstrip().startswith(("{", "[{", "<"))
    dialect = dialect_of(source.head_text)
    if dialect is None:
        return False
    sample = list(islice(_records(_first_lines(source.head_text), dialect, []), _LINES))
    columns = understand([row for row in sample if not is_blank(row[1])])
    return columns.can_be_asked and columns.reason is None and (columns.head_row > 0 or source.suffix in excel.SUFFIXES)


def read_table(source: Source, choices: Choices) -> ImportStream:
    """Begin to read a text table."""
    dialect = dialect_of(source.head_text) or Dialect(",", quoting=True)
    broken: list[tuple[int, str]] = []
    rows = _records(source.lines(), dialect, broken)
    table = Table("", rows, kinds=kinds_named(source.path.stem), guarded=True, broken=broken)
    return stream_of([table], choices)


def write_table(file: BinaryIO, questions: Iterable[Question], _title: str) -> None:
    """Write a table in UTF-8 that opens in table programs; no cell of it is taken for a formula."""
    found = tuple(questions)
    options = max((len(question.options) for question in found), default=0)
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(own.headings(options))
        writer.writerows(map(own.guarded, own.cells_of(question, options)) for question in found)
    finally:
        text.detach()


def dialect_of(head: str) -> Dialect | None:
    """Return how the values of a text are divided, None where no sign divides them."""
    best: tuple[float, Dialect] | None = None
    text = "".join(_first_lines(head))
    for separator in _SEPARATORS:
        if separator not in text:
            continue
        for quoting in (True, False) if '"' in text else (False,):
            dialect = Dialect(separator, quoting)
            widths = Counter(len(row[1]) for row in islice(_records(_first_lines(text), dialect, []), _LINES) if row[1])
            width, count = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1], pair[0]), default=(0, 0))
            if width < 2:
                continue
            score = count / widths.total() + min(width, 12) / 100 + (0.05 if separator in ",\t" else 0)
            score += 0.05 if quoting is _quotes(text, separator) else 0
            if best is None or score > best[0]:
                best = (score, dialect._replace(width=width))
    return best[1] if best else None


def _first_lines(head: str) -> Iterator[str]:
    """Yield the first lines of a text with their ends, without one that is cut off."""
    if len(head) > _SNIFFED:
        head = head[: head.rfind("\n", 0, _SNIFFED) + 1] or head[:_SNIFFED]
    return iter(io.StringIO(head, newline=""))


def _quotes(text: str, separator: str) -> bool:
    """Whether quotes at the beginning of values mostly have their fellows at the end of these."""
    sign = re.escape(separator)
    rest, good = re.subn(rf'(^|{sign})"(?:[^"]|"")*"(?={sign}|\r|\n|\Z)', r"\1", text, flags=re.MULTILINE)
    return good > len(re.findall(rf'(?:^|{sign})"', rest, flags=re.MULTILINE))


class _Lines:
    """Hands out lines and keeps those since the last record, to read them anew where a quote has swallowed them."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.taken.append(line)
        return line


def _records(lines: Iterator[str], dialect: Dialect, broken: list[tuple[int, str]]) -> Iterator[Row]:
    """Yield the records with their numbers; those that cannot be read go to `broken`, with the reason."""
    csv.field_size_limit(_LARGEST_VALUE)
    source = _Lines(lines)
    reader = csv.reader(
        source, delimiter=dialect.separator, quoting=csv.QUOTE_MINIMAL if dialect.quoting else csv.QUOTE_NONE
    )
    taken, width, number = source.taken, dialect.width, 0
    while True:
        number += 1
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if len(taken) == 1:
                broken.append((number, str(error)))
            for values in _singly(taken, dialect) if len(taken) > 1 else ():
                yield number, values
                number += 1
            taken.clear()
            continue
        if len(taken) > _FEW_LINES and len(values) < width:
            # A quote that nothing closes has swallowed the lines below it.
            anew = _singly(taken, dialect)
            if sum(1 for each in anew if len(each) == width) * 2 > len(anew):
                for each in anew:
                    yield number, each
                    number += 1
                number -= 1
                taken.clear()
                continue
        taken.clear()
        yield number, values


def _singly(lines: list[str], dialect: Dialect) -> list[list[str]]:
    """Return the values of lines each of which is a record, whatever its quotes."""
    found = []
    for line in lines:
        strict = csv.reader([line], delimiter=dialect.separator, strict=True)
        try:
            found += list(strict)
        except csv.Error:
            found += list(csv.reader([line], delimiter=dialect.separator, quoting=csv.QUOTE_NONE))
    return found
