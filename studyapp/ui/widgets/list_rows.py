"""The rows of a list as values: made one by one, or for thousands each only when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, overload


class ListRow(NamedTuple):
    """A row of a list: words, a caption with a sign (an icon's name) in a tone, and a check where it has one."""

    key: bytes
    title: str
    caption: str = ""
    sign: str = ""
    tone: str = "ink2"
    checked: bool | None = None


class LazyRows(Sequence[ListRow]):
    """The rows of `keys`, each put into words by `make`, which gets its place, when it is first looked at."""

    def __init__(self, keys: Sequence[bytes], make: Callable[[int], ListRow]) -> None:
        """Make none yet."""
        self.keys = tuple(keys)
        self._make = make
        self._made: dict[int, ListRow] = {}

    @overload
    def __getitem__(self, place: int) -> ListRow: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[ListRow, ...]: ...

    def __getitem__(self, place: int | slice) -> ListRow | tuple[ListRow, ...]:
        """Return a row, made when it was not yet."""
        if isinstance(place, slice):
            return tuple(self[each] for each in range(len(self))[place])
        place = range(len(self))[place]
        row = self._made.get(place)
        if row is None:
            row = self._made[place] = self._make(place)
        return row

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.keys)

    def seen(self) -> Iterator[tuple[int, ListRow]]:
        """Yield the rows that were looked at, with their places."""
        return iter(sorted(self._made.items()))


def places_changed(before: Sequence[ListRow], after: Sequence[ListRow]) -> list[int] | None:
    """Return the places of rows that look otherwise than before; None where they are not the same rows in this order.

    A row that nobody has looked at has not changed for anybody.
    """
    if len(before) != len(after):
        return None
    if isinstance(before, LazyRows) and isinstance(after, LazyRows):
        if before.keys != after.keys:
            return None
        return [place for place, row in before.seen() if row != after[place]]
    pairs = list(zip(before, after, strict=True))
    if not all(one is other or one.key == other.key for one, other in pairs):
        return None
    return [place for place, (one, other) in enumerate(pairs) if one is not other and one != other]
