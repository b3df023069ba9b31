"""The path of a Moodle category, `$course$/top/a/b`, and the section that it is here."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BETWEEN = re.compile(r"(?<!/)/(?!/)")
_OF_MOODLE = re.compile(r"\$\w+\$|top")


def section_of(category: str) -> tuple[str, ...]:
    """Return the path without the names that only Moodle knows; `//` is a slash inside a name."""
    names = [name.replace("//", "/").strip() for name in _BETWEEN.split(category)]
    while names and _OF_MOODLE.fullmatch(names[0]):
        del names[0]
    return tuple(name for name in names if name)


def category_of(section: Sequence[str]) -> str:
    """Return the category of `section`, "" where there is none or no category can say it."""
    category = "/".join(("$course$", "top", *(name.replace("/", "//") for name in section)))
    return category if section and section_of(category) == tuple(section) and "\n" not in category else ""
