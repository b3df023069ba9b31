"""A file of questions while it is read: rows one by one, so that a large file never stands in memory whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from question_bank.formats.batch import ImportBatch, ImportRow, Part, Remark


@dataclass(slots=True)
class ImportStream:
    """The rows of a file, to be taken once; `title`, `parts` and `notes` are complete when the rows have been taken."""

    rows: Iterable[ImportRow]
    title: str = ""
    format: str = ""
    parts: list[Part] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)

    def __iter__(self) -> Iterator[ImportRow]:
        """Return the iterator over the rows."""
        return iter(self.rows)

    def collect(self) -> ImportBatch:
        """Take all rows at once."""
        rows = tuple(self.rows)
        return ImportBatch(rows, self.title, self.format, tuple(self.parts), tuple(self.notes))
