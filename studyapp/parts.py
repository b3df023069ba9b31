"""What the program is made of: the libraries it was installed with, their versions, and their licences as shipped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from importlib.metadata import Distribution

PROGRAM = "studyapp"
_LICENCE_FILE = re.compile(r"(?i)^(licen[cs]es?|copying|notice)([._-].*)?$")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 80
"""Characters of a name of a licence; what is longer is its text."""


class Part(NamedTuple):
    """Something the program is made of: its name, version and licence."""

    name: str
    version: str
    licence: str


def installed_parts() -> tuple[Part, ...]:
    """Return the program and every library it needs to run, as they are installed, by name after the program."""
    found = {one.name: one for one in (_part(each) for each in _distributions(PROGRAM, set()))}
    own = found.pop(PROGRAM, Part(PROGRAM, "", "Apache-2.0"))
    return own, *sorted(found.values(), key=lambda part: part.name.lower())


def licence_text(name: str) -> str:
    """Return the licence that came with the library `name`, "" where none did."""
    from importlib.metadata import PackageNotFoundError, distribution  # start-up: slow to import, wanted in one dialog

    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return ""
    wanted = [file for file in files if _LICENCE_FILE.match(file.name) and ".dist-info" in file.parts[0]]
    texts = [file.read_text(encoding="utf-8") for file in wanted if "_vendor" not in file.parts]
    return "\n\n".join(text.strip() for text in texts)


def _distributions(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Yield the library `name` and all that it requires here; no extra, nothing another system needs."""
    from importlib.metadata import PackageNotFoundError, distribution  # start-up: as above

    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or []:
        needed = _NAME.match(requirement)
        if needed is not None and "extra ==" not in requirement:
            yield from _distributions(needed.group(), seen)


def _part(found: Distribution) -> Part:
    about = found.metadata
    named = [about[field] for field in ("License-Expression", "License") if field in about]
    classes = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier", []) if each.startswith("License")]
    short = [words for words in named if words and len(words) <= _LONGEST and "\n" not in words]
    return Part(about["Name"], found.version, next(iter([*short, *classes]), ""))
