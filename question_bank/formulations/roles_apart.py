"""Roles apart: sentences that follow each other and each begin by saying what another thing is, and go on with more.

| text | items |
| 中心是枢纽，面积不少于800平方米。站是支点，…。点是触角，…。 | 中心 — 枢纽 / 站 — 支点 / 点 — 触角 |
| 中心是枢纽，…。站面积不少于300平方米。 | none: three at least have to follow each other |
| 老周是组长，…。老李是队员，… | none: who somebody is, is no role of a thing |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formulations.finder import formulation
from question_bank.formulations.parallel_roles import Role, roles_in
from question_bank.formulations.passages import passages_with
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.aspects import APART
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_IS = Cue("是")
_FEWEST, _LONGEST = 3, 6
_BETWEEN = 2
"""Characters between a sentence and the next of its paragraph, or the next paragraph."""
_SOMEBODY = ("nr", "nrt")


def find_roles_apart(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of three or more sentences that each begin with a role."""
    run: list[Role] = []
    after, section = -1, None
    for passage in passages_with(outline, _IS):
        found = [each for each in roles_in(outline, passage) if each.place == 0 and len(passage.clauses) > 1]
        goes_on = passage.start - after <= _BETWEEN and passage.section == section
        if run and not (found and goes_on):
            yield from _formulation(outline, section, run)
            run = []
        run += [each for each in found if _is_role(each)]
        after, section = passage.end, passage.section
    yield from _formulation(outline, section, run)


def _is_role(role: Role) -> bool:
    """Tell whether a clause says in a word or two what a thing, and nobody, is."""
    named = words(role.who.text)
    return len(role.role.text) <= _LONGEST and "的" not in role.role.text and named[-1].tag not in _SOMEBODY


def _formulation(outline: Outline, section: int | None, run: list[Role]) -> Iterator[Formulation]:
    distinct = len({each.who.text for each in run}) == len({each.role.text for each in run}) == len(run)
    if len(run) < _FEWEST or not distinct:
        return
    items = [Item(each.role, each.who) for each in run]
    spans = [(each.who.start, each.role.end) for each in run]
    yield formulation(outline, FormulationKind.PARALLEL_ROLES, section, items, spans, aspect=APART)
