"""How values are declared that a document gives by the hundred thousand.

`@value(frozen=True, slots=True)` is `@dataclass(frozen=True, slots=True)` to the type checker, which refuses to change
a field. At run time nothing guards the fields: the guard makes a value four times as slow to make, and making them was
the dearest single thing that building a bank from a book did.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    _Class = TypeVar("_Class", bound=type)

    def value(*, frozen: bool, slots: bool) -> Callable[[_Class], _Class]:
        """Make a dataclass with hash and without a guard."""
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["value"]
