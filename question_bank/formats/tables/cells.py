"""The values of cells, as texts that people would read in their place."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

Cell = object
"""A text, a number, a date, a truth value, None; in JSON also a list or a mapping of such."""

_LONGEST_LIST = 50_000
"""Characters of a text that is read as a list."""


def text_of(cell: Cell) -> str:
    """Return what people read in a cell: a whole number without its point, a date as year-month-day."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d}" if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, Mapping):
        return json.dumps(cell, ensure_ascii=False, default=str)
    if isinstance(cell, Sequence):
        return "\n".join(text_of(each) for each in cell)
    return str(cell)


def is_date(cell: Cell) -> bool:
    """Whether a table program holds the cell as a date or a time, whatever was typed into it."""
    return isinstance(cell, date | time | timedelta)


def is_blank(cells: Sequence[Cell]) -> bool:
    """Whether a row has nothing in it."""
    return not any(text_of(cell).strip() for cell in cells if cell is not None and cell != "")


def list_in(cell: Cell) -> Cell:
    """Return the list or mapping that a cell is or that its text spells in JSON or as Python writes it, else None."""
    if isinstance(cell, list | tuple | dict):
        return cell
    if not isinstance(cell, str) or len(cell) > _LONGEST_LIST:
        return None
    text = cell.strip()
    if text[:1] + text[-1:] not in ("[]", "{}", "()"):
        return None
    found: Cell
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        try:
            found = ast.literal_eval(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            return None
    return found if isinstance(found, list | tuple | dict) else None
