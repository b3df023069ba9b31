"""All composers, in the order in which they draft: where two ask the same, the first one is kept."""

from __future__ import annotations

from question_bank.composition.composers.bans import compose_bans
from question_bank.composition.composers.cases import compose_cases
from question_bank.composition.composers.causes import compose_causes
from question_bank.composition.composers.changes import compose_changes
from question_bank.composition.composers.clause_blanks import compose_clause_blanks
from question_bank.composition.composers.clause_runs import compose_clause_runs
from question_bank.composition.composers.comparisons import compose_comparisons
from question_bank.composition.composers.composer import Composer
from question_bank.composition.composers.counted_names import compose_counted_names
from question_bank.composition.composers.definitions import compose_definitions
from question_bank.composition.composers.events import compose_events
from question_bank.composition.composers.facts import compose_facts
from question_bank.composition.composers.fill_blank import compose_fill_blanks
from question_bank.composition.composers.frequencies import compose_frequencies
from question_bank.composition.composers.groups import compose_groups
from question_bank.composition.composers.laid_lists import compose_laid_lists
from question_bank.composition.composers.matching import compose_matchings
from question_bank.composition.composers.mottos import compose_mottos
from question_bank.composition.composers.multiple_choice import compose_multiple_choices
from question_bank.composition.composers.occasions import compose_occasions
from question_bank.composition.composers.offices import compose_offices
from question_bank.composition.composers.ordering import compose_orderings
from question_bank.composition.composers.pair_choices import compose_pair_choices
from question_bank.composition.composers.parallel_clauses import compose_parallel_clauses
from question_bank.composition.composers.problems import compose_problems
from question_bank.composition.composers.reasons import compose_reasons
from question_bank.composition.composers.recitation import compose_recitations
from question_bank.composition.composers.remarks import compose_remarks
from question_bank.composition.composers.roles_apart import compose_roles_apart
from question_bank.composition.composers.rows import compose_rows
from question_bank.composition.composers.rules import compose_rules
from question_bank.composition.composers.sayings import compose_sayings
from question_bank.composition.composers.scopes import compose_scopes
from question_bank.composition.composers.sequences import compose_sequences
from question_bank.composition.composers.short_answers import compose_short_answers
from question_bank.composition.composers.single_choice import compose_single_choices
from question_bank.composition.composers.tables import compose_tables
from question_bank.composition.composers.term_choices import compose_term_choices
from question_bank.composition.composers.true_false import compose_true_false

COMPOSERS: tuple[Composer, ...] = (
    compose_single_choices,
    compose_pair_choices,
    compose_multiple_choices,
    compose_true_false,
    compose_fill_blanks,
    compose_orderings,
    compose_matchings,
    compose_recitations,
    compose_short_answers,
    compose_frequencies,
    compose_facts,
    compose_events,
    compose_occasions,
    compose_mottos,
    compose_sayings,
    compose_parallel_clauses,
    compose_roles_apart,
    compose_changes,
    compose_rows,
    compose_tables,
    compose_offices,
    compose_remarks,
    compose_cases,
    compose_problems,
    compose_definitions,
    compose_sequences,
    compose_groups,
    compose_counted_names,
    compose_laid_lists,
    compose_bans,
    compose_causes,
    compose_reasons,
    compose_scopes,
    compose_comparisons,
    compose_rules,
    compose_term_choices,
    compose_clause_runs,
    compose_clause_blanks,
)
"""One composer a question kind for what many formulations share, then one for each family of formulations."""
