"""Names that are offered for files: whatever people call themselves and their sets, each system takes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_REFUSED = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', "_"))
_LONGEST = 75
"""Characters of a name at most: a Chinese one takes three bytes each, and 255 is the limit with the suffix."""


def file_name(words: str) -> str:
    """Return `words` as the name of a file, without what some system refuses in one."""
    return words.translate(_REFUSED)[:_LONGEST].strip(" .")


def with_suffix(chosen: str, suffixes: Sequence[str], otherwise: str) -> Path:
    """Return the path of a file that was `chosen`; without one of the `suffixes` (in small letters) it gets another."""
    path = Path(chosen)
    known = path.name.lower().endswith(tuple(suffixes))
    return path if known else path.with_name(path.name + otherwise)
