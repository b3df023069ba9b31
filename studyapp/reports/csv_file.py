"""The log of answers as CSV: UTF-8 with a mark by which table programs know it, no cell of it taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import BinaryIO

from question_bank.formats.tables.own import guarded
from studyapp.reports.answer_rows import Column, Row, TableWords, Value


def write_csv(file: BinaryIO, rows: Iterable[Row], words: TableWords) -> None:
    """Write `rows`; a last column says in each what the table was narrowed to, for a CSV has no other place for it."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(map(guarded, (*words.headings, words.selection_heading)))
        selection = guarded(words.selection_line)
        writer.writerows([*(_cell(row[column]) for column in Column), selection] for row in rows)
    finally:
        text.detach()  # flushes, and leaves closing to whoever opened the file


def _cell(value: Value) -> str:
    """Return a value as text: times as ISO 8601 has them, numbers with a point, whatever the language."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    if isinstance(value, str):
        return guarded(value)
    return f"{value:.12g}" if isinstance(value, float) else str(value)
