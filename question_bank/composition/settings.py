"""G12: how far a stem is trusted by the kind of document it is from and by how it says what it speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from question_bank.composition.reliability import ACCEPTED, rows_of

ENOUGH = 8
"""So many have to be read blind before a setting is trusted."""
_REMEMBERED = 1 << 8
_FILE = Path(__file__).parent / "settings.tsv"


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


class Count(NamedTuple):
    """How many published stems of a setting were read blind, and how many of those were taken as they stood."""

    blind: int
    accepted: int


Settings = Mapping[Setting, Count]


def load_settings(file: Path = _FILE) -> dict[Setting, Count]:
    """Return what blind readers took of each setting by `file`; raise ValueError for a line that makes no sense."""
    found: dict[Setting, Count] = {}
    for where, (document, standing, stretch, blind, accepted) in rows_of(file):
        setting = Setting(Document(document), Standing(standing), stretch == "joined")
        count = Count(int(blind), int(accepted))
        if setting in found or stretch not in ("joined", "one") or not 0 <= count.accepted <= count.blind:
            raise ValueError(f"{where} stands twice or makes no sense")
        found[setting] = count
    return found


def unsettled(settings: Settings, setting: Setting) -> str:
    """Return why stems of `setting` are to be read before they are published, or "" where enough were taken blind."""
    return _reason(settings.get(setting, Count(0, 0)))


@lru_cache(_REMEMBERED)
def _reason(count: Count) -> str:
    """Return the same words for all that stand alike: a book has them by the ten thousand."""
    blind, accepted = count
    if blind < ENOUGH:
        return "G12: too few stems that stand like this one have been judged"
    if accepted < ACCEPTED * blind:
        share = accepted / blind
        return f"G12: of stems that stand like this one blind readers took {share:.0%}; the line is {ACCEPTED:.0%}"
    return ""
