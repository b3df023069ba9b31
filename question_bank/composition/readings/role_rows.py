"""Roles told as one row, with the words that say in what they are roles: to be judged, chosen or filled in."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from question_bank.composition.readings.pairs import Pairing
from question_bank.composition.readings.role_frames import frame_start
from question_bank.composition.readings.views import view_of
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.model import Formulation, FormulationKind

_LONGEST_ROW, LONGEST_JUDGED = 90, 64
"""Characters of the longest row of roles, and of one to be judged: of more nobody can say what is exchanged."""
_LONGEST_REST = 24
"""Characters that may be told of the last role, as they are of the others."""
_REST = re.compile("(?:，[^，。；]+)+(?=[。；])")
_JOINT = re.compile("[，；。、][而但则更又才]?")
"""What stands between two roles that can be exchanged: nothing that is said of one alone."""


class Row(NamedTuple):
    """Roles told in one sentence, `lead` before the range `around`: number `number` and the next are `pair`."""

    lead: str
    around: tuple[int, int]
    number: int
    pair: tuple[int, int]
    exchanged: str
    """The words of `pair` with the roles of both exchanged."""


def roles_as_one(source: Source, pairing: Pairing, longest: int = _LONGEST_ROW) -> Row | None:
    """Return the roles of `pairing` as one statement of at most `longest` characters; None for other pairs.

    None too for roles that say what they do (政治功能是根本和核心，把方向、聚共识): each is fact enough by itself.
    """
    formulation, pairs = pairing.formulation, pairing.pairs
    if formulation.kind is not FormulationKind.PARALLEL_ROLES or any(item.extra for item in formulation.items):
        return None
    begin, end = formulation.spans[0]
    start, lead = framed(source, formulation, pairs[0].left.start)
    number = rank("roles", *(pair.left.text for pair in pairs))[0] % (len(pairs) - 1)
    one, other = pairs[number], pairs[number + 1]
    words = source.outline.words
    within = begin <= one.left.start < other.right.end <= end
    next_to = within and _JOINT.fullmatch(source.text, one.right.end, other.left.start) is not None
    if not next_to or len(lead) + end - start > longest:
        return None
    exchanged = words(one.left.start, one.right.start) + other.right.text
    exchanged += words(one.right.end, other.right.start) + one.right.text
    end = row_end(source, formulation)
    return Row(lead, (start, end), number, (one.left.start, other.right.end), exchanged)


def row_end(source: Source, formulation: Formulation) -> int:
    """Return where the row ends: behind what is told of its last role, where that is told of others too."""
    end = formulation.spans[0][1]
    sides = [(item.left, item.right) for item in formulation.items if item.left is not None]
    more = any(
        one.end < other.start and _JOINT.fullmatch(source.text, one.end, other.start) is None
        for (_, one), (other, _) in pairwise(sides)
    )
    rest = _REST.match(source.text, end) if more else None
    whole = rest and rest.end() - end <= _LONGEST_REST and rest.end() - frame_start(source, formulation) <= _LONGEST_ROW
    return rest.end() if rest and whole else end


def framed(source: Source, formulation: Formulation, first: int) -> tuple[int, str]:
    """Return where the words begin by which roles are told of which the `first` begins there, and what to put before.

    A first role that is only shown says in what the others are roles.
    """
    begin = formulation.spans[0][0]
    start = frame_start(source, formulation)
    return start, "" if start < begin or begin < first else view_of(source, formulation)
