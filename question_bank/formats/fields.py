"""Taking values of known types out of a JSON object, noting each one that is of another type."""

from __future__ import annotations

from typing import Any, TypeVar

_T = TypeVar("_T")


class Fields:
    """The fields of one JSON object; a value of a wrong type is noted in `faults` and replaced by an empty one."""

    def __init__(self, values: dict[str, Any], faults: list[str], prefix: str = "") -> None:
        """Read from `values`; faults name the field with `prefix` before it."""
        self._values = values
        self._faults = faults
        self._prefix = prefix

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(name, default)
        if isinstance(value, str):
            return value
        return self._fault(name, "a text", default)

    def number(self, name: str, default: int) -> int:
        """Return a whole number."""
        value = self._values.get(name, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        return self._fault(name, "a whole number", default)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._values.get(name, ())
        if _are_texts(value):
            return tuple(value)
        return self._fault(name, "a list of texts", ())

    def lists_of_texts(self, name: str) -> tuple[tuple[str, ...], ...]:
        """Return a list of lists of texts."""
        value = self._values.get(name, ())
        if isinstance(value, list | tuple) and all(_are_texts(texts) for texts in value):
            return tuple(tuple(texts) for texts in value)
        return self._fault(name, "a list of lists of texts", ())

    def id(self, name: str) -> bytes:
        """Return the bytes of hexadecimal digits."""
        value = self._values.get(name, "")
        try:
            return bytes.fromhex(value)
        except (TypeError, ValueError):
            return self._fault(name, "made of hexadecimal digits", b"")

    def object(self, name: str) -> Fields | None:
        """Return the fields of an object, or None where there is none."""
        value = self._values.get(name)
        if value is None or isinstance(value, dict):
            return None if value is None else Fields(value, self._faults, f"{self._prefix}{name}.")
        return self._fault(name, "an object", None)

    def objects(self, name: str) -> tuple[Fields, ...]:
        """Return the fields of each object in a list."""
        value = self._values.get(name, ())
        if isinstance(value, list | tuple) and all(isinstance(each, dict) for each in value):
            prefix = f"{self._prefix}{name}."
            return tuple(Fields(each, self._faults, prefix) for each in value)
        return self._fault(name, "a list of objects", ())

    def has(self, name: str) -> bool:
        """Whether the field is there at all."""
        return name in self._values

    def _fault(self, name: str, what: str, instead: _T) -> _T:
        self._faults.append(f"“{self._prefix}{name}” is not {what}")
        return instead


def _are_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(text, str) for text in value)
