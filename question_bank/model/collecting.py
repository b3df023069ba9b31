"""Working without the garbage collector, for work that makes very many objects and no cycles of them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, leaves_cycles: bool = False) -> Iterator[None]:
    """Keep the garbage collector away: what is made here stays, and it would look through all of it again and again.

    Where the work `leaves_cycles` behind they are collected once at its end.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if leaves_cycles:
                gc.collect(0)
            # All that there is counts as old now, or the very next object made would have it looked through as young.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
