"""How values are declared that a document gives by the hundred thousand: the one exception from frozen dataclasses.

`@value(frozen=True, slots=True)` is `@dataclass(frozen=True, slots=True)` to the type checker, which refuses to change
a field. At run time nothing guards the fields, though they are hashed: whoever evades the type checker can break a set.
The guard makes a value of three fields five times and one of twenty ten times as slow to make, and to build a bank
from 140,000 characters took 6 to 12 % longer with it. What is not made for each sentence or question stays frozen.
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
