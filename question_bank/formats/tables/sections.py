"""The path of headings that one cell names."""

from __future__ import annotations

import re
from functools import lru_cache

_STEPS = re.compile(r"\s*(?:/|\\|>|→|->|\n)\s*")


@lru_cache(maxsize=4096)
def path_of(text: str) -> tuple[str, ...]:
    """Return the headings that the text of a section names, topmost first: “/第一章/第二节” names two."""
    return tuple(step for step in _STEPS.split(text.strip()) if step)
