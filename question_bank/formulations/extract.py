"""All finders over one outline, in one order that no machine changes."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Mapping

from question_bank.formulations.arrows import find_arrows
from question_bank.formulations.bans import find_bans
from question_bank.formulations.bullets import find_bullets, find_counted_clauses
from question_bank.formulations.cases import find_cases
from question_bank.formulations.causes import find_causes
from question_bank.formulations.changes import find_changes
from question_bank.formulations.clause_runs import find_clause_runs
from question_bank.formulations.comparisons import find_comparisons
from question_bank.formulations.consequences import (
    find_consequences,
    find_listed_consequences,
    find_told_consequences,
)
from question_bank.formulations.contrasts import find_contrasts
from question_bank.formulations.coordinations import find_coordinations
from question_bank.formulations.copula_headings import find_copula_headings, find_shared_subjects
from question_bank.formulations.counted_names import find_counted_names
from question_bank.formulations.definitions import find_definitions
from question_bank.formulations.enumerations import find_enumerations
from question_bank.formulations.events import find_events
from question_bank.formulations.facts import find_facts
from question_bank.formulations.figures import find_figures
from question_bank.formulations.finder import Finder
from question_bank.formulations.frequencies import find_frequencies
from question_bank.formulations.glossaries import find_glossaries
from question_bank.formulations.groups import find_groups
from question_bank.formulations.headed_consequences import find_headed_consequences
from question_bank.formulations.headed_runs import find_headed_runs
from question_bank.formulations.headed_terms import find_headed_terms
from question_bank.formulations.judgements import find_judgements
from question_bank.formulations.key_sentences import find_key_sentences
from question_bank.formulations.key_terms import find_key_terms
from question_bank.formulations.laid_lists import find_laid_lists
from question_bank.formulations.late_terms import find_late_terms
from question_bank.formulations.means_ends import find_means_ends
from question_bank.formulations.mottos import find_mottos
from question_bank.formulations.named_kinds import find_named_kinds
from question_bank.formulations.named_points import find_named_points
from question_bank.formulations.notes import in_note, notes
from question_bank.formulations.occasions import find_occasions
from question_bank.formulations.offices import find_offices
from question_bank.formulations.ordered_points import find_ordered_points
from question_bank.formulations.parallel_clauses import find_parallel_clauses
from question_bank.formulations.parallel_roles import find_parallel_roles
from question_bank.formulations.problems import find_problems
from question_bank.formulations.quotations import find_quotations
from question_bank.formulations.reasons import find_reasons
from question_bank.formulations.remarks import find_remarks
from question_bank.formulations.role_functions import find_role_functions
from question_bank.formulations.roles_apart import find_roles_apart
from question_bank.formulations.rows import find_rows
from question_bank.formulations.rules import find_rules
from question_bank.formulations.sayings import find_sayings
from question_bank.formulations.scopes import find_scopes
from question_bank.formulations.sequences import find_sequences
from question_bank.formulations.shared_predicates import find_shared_predicates
from question_bank.formulations.slogans import find_slogans
from question_bank.formulations.spaced import (
    find_worded_definitions,
    find_worded_figures,
    find_worded_lists,
    find_worded_quotations,
)
from question_bank.formulations.stages import find_stages
from question_bank.formulations.statements import find_statements
from question_bank.formulations.step_lists import find_step_lists
from question_bank.formulations.tables import find_tables
from question_bank.formulations.terms import find_terms
from question_bank.formulations.theses import find_theses
from question_bank.formulations.two_part_headings import find_two_part_headings
from question_bank.model.aspects import EXCEPTED, SCOPE
from question_bank.model.formulation import Formulation, FormulationKind
from question_bank.model.outline import Outline

_STRUCTURE: tuple[Finder, ...] = (
    find_ordered_points,
    find_step_lists,
    find_named_points,
    find_bullets,
    find_two_part_headings,
    find_definitions,
    find_glossaries,
    find_key_terms,
)
"""What headings, bullets and markup show in any language."""
_CHINESE: tuple[Finder, ...] = (
    *_STRUCTURE,
    find_counted_clauses,
    find_shared_subjects,
    find_shared_predicates,
    find_copula_headings,
    find_parallel_roles,
    find_roles_apart,
    find_enumerations,
    find_coordinations,
    find_quotations,
    find_figures,
    find_frequencies,
    find_stages,
    find_judgements,
    find_role_functions,
    find_slogans,
    find_cases,
    find_problems,
    find_means_ends,
    find_clause_runs,
    find_terms,
    find_late_terms,
    find_headed_terms,
    find_statements,
    find_contrasts,
    find_comparisons,
    find_sequences,
    find_groups,
    find_counted_names,
    find_named_kinds,
    find_rules,
    find_consequences,
    find_listed_consequences,
    find_told_consequences,
    find_headed_consequences,
    find_facts,
    find_events,
    find_mottos,
    find_sayings,
    find_parallel_clauses,
    find_changes,
    find_rows,
    find_tables,
    find_headed_runs,
    find_offices,
    find_theses,
    find_laid_lists,
    find_arrows,
    find_remarks,
    find_occasions,
    find_bans,
    find_causes,
    find_reasons,
    find_scopes,
    find_key_sentences,
)
_ENGLISH: tuple[Finder, ...] = (
    *_STRUCTURE,
    find_worded_lists,
    find_worded_definitions,
    find_worded_figures,
    find_worded_quotations,
)
_FINDERS: Mapping[str, tuple[Finder, ...]] = {"zh": _CHINESE, "en": _ENGLISH}
"""By the language of the outline."""


# What a stronger structure says already is not said again by a weaker one inside it.
_WEAKER = {
    FormulationKind.ENUMERATION: (FormulationKind.STAGES, FormulationKind.SEQUENCE),
    FormulationKind.OPEN_ENUMERATION: (FormulationKind.STAGES,),
    FormulationKind.COORDINATION: (
        FormulationKind.STAGES,
        FormulationKind.PARALLEL_ROLES,
        FormulationKind.ENUMERATION,
        FormulationKind.OPEN_ENUMERATION,
        FormulationKind.ROLE_FUNCTION,
        FormulationKind.SEQUENCE,
    ),
    FormulationKind.JUDGEMENT: (FormulationKind.PARALLEL_ROLES, FormulationKind.SHARED_SUBJECT),
    FormulationKind.FIGURES: (FormulationKind.CONSEQUENCE,),
    FormulationKind.RULE: (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION),
    FormulationKind.ROW: (FormulationKind.PARALLEL_ROLES, FormulationKind.SEQUENCE, FormulationKind.STAGES),
    FormulationKind.SLOGAN: (FormulationKind.QUOTATION, FormulationKind.CASE),
}

_WHOLE = (SCOPE, EXCEPTED)
"""Aspects of which the answer is a list that a stronger kind asks piece by piece."""


def find_formulations(outline: Outline, progress: Callable[[float], None] | None = None) -> tuple[Formulation, ...]:
    """Return the key formulations of `outline` in the order of the document; one that is said twice is given once.

    `progress` gets 0 to 1.
    """
    rank = {kind: number for number, kind in enumerate(FormulationKind)}
    found: dict[bytes, Formulation] = {}
    of_makers = notes(outline.text.text)
    finders = _FINDERS.get(outline.language, _STRUCTURE)
    for number, finder in enumerate(finders, start=1):
        for one in finder(outline):
            # Since when a paper is in force is worth knowing, wherever its makers say it.
            if one.aspect == "issued" or not in_note(of_makers, one.spans[0][0]):
                found.setdefault(one.id, one)
        if progress is not None:
            progress(number / len(finders))
    outline.forget()
    spans: dict[FormulationKind, list[tuple[int, int]]] = {}
    for one in found.values():
        rights = ((item.right.start, item.right.end) for item in one.items)
        # What a conduct is, is no part of what follows from it: its figures are asked on their own.
        spans.setdefault(one.kind, []).extend(rights if one.kind is FormulationKind.CONSEQUENCE else one.spans)
    stronger = {kind: sorted(span for by in kinds for span in spans.get(by, ())) for kind, kinds in _WEAKER.items()}
    kept = [one for one in found.values() if one.aspect in _WHOLE or not _covered(one, stronger.get(one.kind, []))]
    return tuple(sorted(kept, key=lambda one: (one.spans[0], rank[one.kind], one.id)))


def _covered(one: Formulation, spans: list[tuple[int, int]]) -> bool:
    """Tell whether the items of `one` stand inside one of the ascending `spans`."""
    if not spans:
        return False
    start, end = one.items[0].right.start, one.items[-1].right.end
    place = bisect_right(spans, (start, sys.maxsize)) - 1
    # Spans of different kinds may overlap, but only few begin within one sentence.
    return any(low <= start and end <= high for low, high in spans[max(0, place - 3) : place + 1])
