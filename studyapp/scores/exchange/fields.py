"""What a line of a stranger's file holds, field by field: of the right type and within bounds, or refused."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from question_bank.model import ID_BYTES
from studyapp.scores.rows import PLACES

Value = TypeVar("Value")
Name = TypeVar("Name", bound=StrEnum)

_LARGEST = (1 << 63) - 1
"""What a column of the score file holds at most."""
_LAST_MOMENT = 253_402_300_799_999
"""The end of the year 9999 in Unix ms."""
_LAST_DAY = 3_652_059
"""The last day of that year as an ordinal."""
_LAST_POSITION = PLACES - 1


class BadLine(ValueError):
    """A line is not what this program writes."""


class Fields:
    """The fields of one JSON object; each method returns the one of that name or raises `BadLine`."""

    def __init__(self, value: object) -> None:
        """Take the object apart."""
        if not isinstance(value, dict):
            raise BadLine("no object")
        self._fields = value

    def text(self, name: str) -> str:
        """Return a text."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            raise BadLine(name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self.items(name)
        if not all(isinstance(value, str) for value in values):
            raise BadLine(name)
        return tuple(map(str, values))

    def items(self, name: str) -> list[object]:
        """Return a list of anything."""
        value = self._fields.get(name)
        if not isinstance(value, list):
            raise BadLine(name)
        return value

    def whole(self, name: str, least: int = -_LARGEST - 1, most: int = _LARGEST) -> int:
        """Return a whole number between `least` and `most`."""
        value = self._fields.get(name)
        if type(value) is not int or not least <= value <= most:
            raise BadLine(name)
        return value

    def moment(self, name: str) -> int:
        """Return a time (Unix ms)."""
        return self.whole(name, 0, _LAST_MOMENT)

    def day(self, name: str) -> int:
        """Return the ordinal of a day."""
        return self.whole(name, 1, _LAST_DAY)

    def position(self, name: str) -> int:
        """Return a place in a paper."""
        return self.whole(name, 0, _LAST_POSITION)

    def number(self, name: str) -> float:
        """Return a number."""
        value = self._fields.get(name)
        if not isinstance(value, float) or not isfinite(value):
            raise BadLine(name)
        return value

    def share(self, name: str) -> float:
        """Return a number from 0 to 1."""
        value = self.number(name)
        if not 0 <= value <= 1:
            raise BadLine(name)
        return value

    def id(self, name: str) -> bytes:
        """Return an id of 16 bytes."""
        value = self.bytes(name)
        if len(value) != ID_BYTES:
            raise BadLine(name)
        return value

    def bytes(self, name: str) -> bytes:
        """Return bytes that are written as hexadecimal digits."""
        try:
            return bytes.fromhex(self.text(name))
        except ValueError as error:
            raise BadLine(name) from error

    def one_of(self, names: type[Name], name: str) -> Name:
        """Return one of the `names`."""
        try:
            return names(self.text(name))
        except ValueError as error:
            raise BadLine(name) from error

    def perhaps(self, name: str, read: Callable[[str], Value]) -> Value | None:
        """Return what `read` makes of the field, None where it holds null."""
        return None if name in self._fields and self._fields[name] is None else read(name)
