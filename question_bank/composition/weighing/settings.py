"""From what kind of document a stem is, and how it says what it speaks of: traits that the odds of G12 count."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Document(StrEnum):
    """What kind of paper a document is: a report of one body's work, one of measures, rules by articles, any other."""

    REPORT = "report"
    MEASURES = "measures"
    RULES = "rules"
    OTHER = "other"


class Standing(StrEnum):
    """How a stem says what it speaks of: by a heading before it, by a word of a heading over it, or by itself."""

    HEADED = "headed"
    NAMED = "named"
    ALONE = "alone"


class Setting(NamedTuple):
    """Where a verbatim stem is from and how it stands; `joined`: of several sentences, or of parts of one."""

    document: Document
    standing: Standing
    joined: bool
