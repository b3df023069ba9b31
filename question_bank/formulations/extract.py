"""All finders over one outline, in one order that no machine changes."""

from __future__ import annotations

from question_bank.formulations.coordinations import find_coordinations
from question_bank.formulations.copula_headings import find_copula_headings, find_shared_subjects
from question_bank.formulations.enumerations import find_enumerations
from question_bank.formulations.figures import find_figures
from question_bank.formulations.finder import Finder
from question_bank.formulations.judgements import find_judgements
from question_bank.formulations.ordered_points import find_ordered_points
from question_bank.formulations.parallel_roles import find_parallel_roles
from question_bank.formulations.quotations import find_quotations
from question_bank.formulations.stages import find_stages
from question_bank.formulations.two_part_headings import find_two_part_headings
from question_bank.model.formulation import Formulation, FormulationKind
from question_bank.model.outline import Outline

_FINDERS: tuple[Finder, ...] = (
    find_ordered_points,
    find_two_part_headings,
    find_shared_subjects,
    find_copula_headings,
    find_parallel_roles,
    find_enumerations,
    find_coordinations,
    find_quotations,
    find_figures,
    find_stages,
    find_judgements,
)


def find_formulations(outline: Outline) -> tuple[Formulation, ...]:
    """Return the key formulations of `outline` in the order of the document; one that is said twice is given once."""
    rank = {kind: number for number, kind in enumerate(FormulationKind)}
    found: dict[bytes, Formulation] = {}
    for finder in _FINDERS:
        for one in finder(outline):
            found.setdefault(one.id, one)
    return tuple(sorted(found.values(), key=lambda one: (one.spans[0], rank[one.kind], one.id)))
