"""One table of a file: looked at, understood or corrected, and read as a stream of questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain, islice
from typing import NamedTuple

from question_bank.formats.batch import Choices, ImportRow, Part, PartChoice, Place, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.rows import refused
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables.cells import is_blank, text_of
from question_bank.formats.tables.columns import Columns, Row, fields_of, understand
from question_bank.formats.tables.field import field_named
from question_bank.formats.tables.kinds import Kinds, kinds_named
from question_bank.formats.tables.own import OwnReader, is_own
from question_bank.formats.tables.paper import PaperReader, looks_like_paper
from question_bank.formats.tables.reading import TableReader
from question_bank.formats.tables.record import Way

_SAMPLE = 200
"""Rows by which a table is understood."""
_SHOWN = 8
_WIDEST_SHOWN = 60
_NO_CHOICE = PartChoice()


class Table(NamedTuple):
    """A table as a file holds it: its rows with their numbers; `headings` where the file gives them apart from rows.

    `kinds` are those of questions that name none; `guarded` cells may begin with a sign that keeps them no formula.
    `broken` collects rows that cannot be read, `refused` says why none is. In the rows `pictured` pictures lie.
    """

    name: str
    rows: Iterable[Row]
    headings: tuple[str, ...] | None = None
    unit: str = "row"
    kinds: Kinds = ()
    guarded: bool = False
    broken: Sequence[tuple[int, str]] = ()
    refused: Remark | None = None
    pictured: frozenset[int] = frozenset()


class Opened(NamedTuple):
    """A table that has been looked at: its part, its rows as far as they are read, and the notes on it."""

    part: Part
    rows: Iterator[ImportRow]
    notes: list[Remark]


def stream_of(tables: Iterable[Table], choices: Choices, title: str = "") -> ImportStream:
    """Return the questions of all tables of a file; a table that repeats an earlier one is left out."""
    opened: list[Opened] = []
    prints: dict[bytes, str] = {}
    for table in tables:
        choice = choices.parts.get(table.name, _NO_CHOICE)
        copied = ""
        if isinstance(table.rows, list):
            copied = prints.setdefault(_print(table.rows), table.name)
            copied = "" if copied == table.name else copied
        opened.append(open_table(table, choice, choices, copied))
    stream = ImportStream((), title, parts=[each.part for each in opened])
    stream.rows = _rows(opened, stream)
    return stream


def open_table(table: Table, choice: PartChoice, choices: Choices, copy_of: str = "") -> Opened:
    """Return the table looked at; `choice` decides where the organizer did, `copy_of` names a table that it repeats."""
    if table.refused is not None:
        return _left_out(Part(table.name, "nothing", chosen=False, reason=table.refused))
    rows = iter(table.rows)
    sample = list(islice(rows, _SAMPLE))
    filled = [row for row in sample if not is_blank(row[1])]
    if not filled:
        return _left_out(Part(table.name, "nothing", chosen=False, reason=remark("empty_part")))
    numbers = tuple(number for number, _ in filled[:_SHOWN])
    part = Part(table.name, "table", sample=_shown(filled), numbers=numbers, columns=table.headings or ())
    if choice.fields is None and choice.head_row is None and table.headings is None and looks_like_paper(filled):
        reader: PaperReader | TableReader | OwnReader = PaperReader(table.name, table.unit)
        part = part._replace(layout="exam text")
        columns = Columns()
    else:
        columns = _columns(filled, table, choice)
        part = part._replace(columns=columns.headings, fields=tuple(columns.fields), head_row=columns.head_row)
        if is_own(columns.headings) and choice.fields is None:
            reader = OwnReader(table.name, table.unit, columns.headings, guarded=table.guarded)
        else:
            way = Way(kinds=table.kinds or kinds_named(table.name), last_kind=choices.kind)
            reader = TableReader(table.name, table.unit, columns, way)
            reader.learn([row for row in filled if row[0] > columns.head_row])
    if copy_of:
        part = part._replace(chosen=False, reason=remark("copy_of", copy_of))
    elif columns.reason is not None:
        layout = "table" if columns.can_be_asked else "nothing"
        part = part._replace(chosen=False, layout=layout, reason=columns.reason)
    if choice.chosen is not None and (not choice.chosen or columns.can_be_asked or part.layout == "exam text"):
        part = part._replace(chosen=choice.chosen, reason=None if choice.chosen else remark("left_out"))
    if not part.chosen:
        count = sum(1 for row in chain(filled, rows) if not is_blank(row[1]))
        return _left_out(part._replace(rows=count))
    body = (row for row in chain(sample, rows) if row[0] > columns.head_row)
    read = reader.rows(body)
    if table.pictured:
        read = _with_pictures(read, table.pictured)
    return Opened(part, chain(read, _broken(table)), reader.notes)


def _with_pictures(rows: Iterable[ImportRow], pictured: frozenset[int]) -> Iterator[ImportRow]:
    for row in rows:
        told = any(each.code == "picture" for each in row.remarks)
        if row.place.number in pictured and not told:
            row = row._replace(remarks=(*row.remarks, remark("picture")))
        yield row


def _broken(table: Table) -> Iterator[ImportRow]:
    for number, why in table.broken:
        yield refused(Place(table.unit, number, table.name), "csv_broken", remark("csv_broken", why).sentence, why)


def _columns(filled: list[Row], table: Table, choice: PartChoice) -> Columns:
    """Return the columns as the organizer decided, and as they are understood where nobody did."""
    if choice.head_row is None:
        columns = understand(filled, table.headings)
    else:
        head = next((cells for number, cells in filled if number == choice.head_row), ())
        names = tuple(text_of(cell).strip() for cell in head)
        body = [row for row in filled if row[0] > choice.head_row]
        columns = (
            Columns(fields_of(names, body), names, choice.head_row)
            if names
            else understand(body)._replace(head_row=choice.head_row)
        )
    if choice.fields is not None:
        columns = columns._replace(fields=tuple(map(field_named, choice.fields)), reason=None)
    if columns.can_be_asked or columns.reason is not None:
        return columns
    return columns._replace(reason=remark("no_columns"))


def _rows(opened: list[Opened], stream: ImportStream) -> Iterator[ImportRow]:
    for place, table in enumerate(opened):
        if not table.part.chosen:
            continue
        count = 0
        for row in table.rows:
            count += 1
            yield row
        stream.parts[place] = table.part._replace(rows=count)
        stream.notes += table.notes
    if not any(part.chosen and part.rows for part in stream.parts):
        reasons = [part.reason.sentence for part in stream.parts if part.reason] or [remark("empty_part").sentence]
        stream.notes.append(remark("no_questions", "; ".join(dict.fromkeys(reasons))))


def _left_out(part: Part) -> Opened:
    return Opened(part, iter(()), [])


def _shown(filled: list[Row]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(text_of(cell)[:_WIDEST_SHOWN] for cell in cells) for _, cells in filled[:_SHOWN])


def _print(rows: list[Row]) -> bytes:
    digest = blake2b(digest_size=16)
    for _, cells in rows:
        digest.update("\0".join(map(text_of, cells)).strip("\0").encode("utf-8", "replace") + b"\n")
    return digest.digest()
