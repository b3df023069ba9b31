"""Where something stands, as other programs of a terminal write it: file:sheet:row."""

from __future__ import annotations

from pathlib import Path

from question_bank.formats import ImportRow, Place

_COUNTED = ("row", "line")


def place_of(path: Path, place: Place) -> str:
    """Return the place in the file at `path`: 题库.xlsx:Sheet1:7, 题库.json:question 3."""
    number = str(place.number) if place.unit in _COUNTED else f"{place.unit} {place.number}"
    return ":".join(filter(None, (str(path), place.part, number if place.number else "")))


def problem_line(path: Path, row: ImportRow) -> str:
    """Return why a row is refused, on one line that begins with its place."""
    reasons = "; ".join(fault.sentence for fault in row.faults) or "there is nothing that could be asked"
    return f"{place_of(path, row.place)}: {' '.join(reasons.split())}"
