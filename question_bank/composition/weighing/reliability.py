"""G12: how far each kind of question from each kind of formulation is trusted, and what stands below the line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from question_bank.model import FormulationKind, QuestionKind

LINE = 0.95
"""Below this share of sound questions a kind is made but not published."""
ENOUGH = 40
"""So many have to be read before their share counts for more than what is expected of the construction."""
CREDIT = 2
"""A kind is judged as if so many more had been read blind and taken: one bad question of two says little."""
ACCEPTED = 0.85
"""Below this share taken blind a kind is made but not published: no doubt knows its causes."""
ACCEPTED_ALONE = 0.8
"""The same for stems in the source's own words, of which each is judged by its looks as well."""
FEWEST = 3
"""Fewer read blind say nothing: of such a kind the samples decide."""
_REMEMBERED = 1 << 10
_GRADES = ("high", "medium")
_FILE = Path(__file__).parent / "reliability.tsv"


class Trust(NamedTuple):
    """What is expected of a construction, how many of its questions were read, and how many of those were sound.

    `blind`: so many were read by others in documents that the rules were not made with; `accepted` as they stood.
    """

    grade: str
    read: int
    sound: int
    blind: int = 0
    accepted: int = 0


Reliability = Mapping[tuple[FormulationKind, QuestionKind], Trust]


def load_reliability(file: Path = _FILE) -> dict[tuple[FormulationKind, QuestionKind], Trust]:
    """Return the trust in each pair of kinds by `file`; raise ValueError for a line that makes no sense."""
    found: dict[tuple[FormulationKind, QuestionKind], Trust] = {}
    for where, (kind, question, grade, *counts) in rows_of(file):
        pair, trust = (FormulationKind(kind), QuestionKind(question)), Trust(grade, *map(int, counts))
        counted = 0 <= trust.sound <= trust.read and 0 <= trust.accepted <= trust.blind
        if pair in found or grade not in _GRADES or not counted:
            raise ValueError(f"{where} stands twice or makes no sense")
        found[pair] = trust
    return found


def rows_of(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the columns of each line of a table of counts, with the words that say where it stands."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            yield f"{file.name}:{number}: {line!r}", line.split("\t")


def doubt(
    reliability: Reliability, formulation: FormulationKind, question: QuestionKind, *, weak: bool, alone: bool = False
) -> str:
    """Return why a question is to be read before it is published, or "" when its kind stands above the line.

    `weak`: it asks much of a weaker match. `alone`: it is judged by how it looks as well.
    """
    if weak:
        return "G12: the formulation is a weaker match, good enough to be shown and blanked only"
    line = ACCEPTED_ALONE if alone else ACCEPTED
    return _reason(reliability.get((formulation, question)), formulation, question, line)


@lru_cache(_REMEMBERED)
def _reason(trust: Trust | None, formulation: FormulationKind, question: QuestionKind, line: float) -> str:
    """Return the same words for all of a kind: a book has them by the ten thousand."""
    names = f"{question.value.replace('_', ' ')} of {formulation.value.replace('_', ' ')}"
    if trust is None or not trust.read + trust.blind:
        return f"G12: questions of this kind ({names}) have not been judged yet"
    if trust.blind >= FEWEST and trust.accepted + CREDIT < line * (trust.blind + CREDIT):
        share = trust.accepted / trust.blind
        return f"G12: of questions of this kind ({names}) blind readers took {share:.0%}; the line is {line:.0%}"
    if trust.read >= ENOUGH:
        if trust.sound < LINE * trust.read:
            share = trust.sound / trust.read
            return f"G12: of questions of this kind ({names}) {share:.0%} were sound; the line is {LINE:.0%}"
    elif trust.grade != "high" or trust.read - trust.sound > max(1, (1 - LINE) * trust.read):
        return f"G12: questions of this kind ({names}) are right too seldom, or too few have been read"
    return ""
