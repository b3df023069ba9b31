"""All doubts in their order."""

from __future__ import annotations

from question_bank.composition.doubts.adrift import ADRIFT
from question_bank.composition.doubts.anchoring import unanchored
from question_bank.composition.doubts.announced import ANNOUNCED
from question_bank.composition.doubts.apart import APART
from question_bank.composition.doubts.asking import Ask, Doubt
from question_bank.composition.doubts.astray import ASTRAY
from question_bank.composition.doubts.bare_deeds import BARE_DEEDS
from question_bank.composition.doubts.beforehand import BEFOREHAND
from question_bank.composition.doubts.betrayed import BETRAYED
from question_bank.composition.doubts.blanks import asks_little
from question_bank.composition.doubts.by_the_way import BY_THE_WAY
from question_bank.composition.doubts.carried import CARRIED
from question_bank.composition.doubts.context import OF_ITS_CONTEXT
from question_bank.composition.doubts.crossed import CROSSED
from question_bank.composition.doubts.detached import DETACHED
from question_bank.composition.doubts.eras import dated_only, of_an_era
from question_bank.composition.doubts.facts import (
    absurd,
    boilerplate,
    cut_short,
    defined,
    half_row,
    half_steps,
    judged,
    named_only,
    one_of_several,
    partial,
    said_elsewhere,
    some_meeting,
    unordered,
    unwieldy,
)
from question_bank.composition.doubts.figures import (
    another_figure,
    only_dated,
    told_by_others,
    uncounted,
    undated,
    unmemorable,
    unowned,
)
from question_bank.composition.doubts.glosses import GLOSSES
from question_bank.composition.doubts.going_on import GOING_ON
from question_bank.composition.doubts.guessable import GUESSABLE
from question_bank.composition.doubts.half_told import HALF_TOLD
from question_bank.composition.doubts.idle import IDLE
from question_bank.composition.doubts.joined import TWO_IN_ONE
from question_bank.composition.doubts.leaks import bare_claim, coined, known_by_all, theme
from question_bank.composition.doubts.left_open import LEFT_OPEN
from question_bank.composition.doubts.left_out import LEFT_OUT
from question_bank.composition.doubts.levels import of_a_level, of_bare_amounts
from question_bank.composition.doubts.list_called import BY_NAME
from question_bank.composition.doubts.listed import BY_LIST, listed
from question_bank.composition.doubts.lists import (
    clause_named,
    dropped,
    half_member,
    more_behind,
    odd_form,
    odd_group,
    shared_object,
    swallowed,
    unmoulded,
)
from question_bank.composition.doubts.lone import LEFT_OVER
from question_bank.composition.doubts.minor import MINOR
from question_bank.composition.doubts.miscalled import MISCALLED
from question_bank.composition.doubts.miscued import MISCUED
from question_bank.composition.doubts.misled import MISLED
from question_bank.composition.doubts.mismade import MISMADE
from question_bank.composition.doubts.misnamed import MISNAMED
from question_bank.composition.doubts.of_nothing import OF_NOTHING
from question_bank.composition.doubts.orphaned import ORPHANED
from question_bank.composition.doubts.overfull import OVERFULL
from question_bank.composition.doubts.ownerless import (
    besides_what,
    headless,
    of_what_in_a_case,
    of_what_term,
    ownerless,
)
from question_bank.composition.doubts.pairs import (
    adverbial_case,
    by_article,
    counted_groups,
    labelled,
    needs_no_telling,
    odd_date,
    office,
    part_of,
    told_already,
    told_by_a_letter,
)
from question_bank.composition.doubts.parted import MORE_THAN_ASKED
from question_bank.composition.doubts.pointless import POINTLESS
from question_bank.composition.doubts.read_off import BY_WORDS
from question_bank.composition.doubts.recited import BY_IS
from question_bank.composition.doubts.reckoned import RECKONED_FROM
from question_bank.composition.doubts.references import anaphoric, bare_subject, elliptical, ours, this_paper
from question_bank.composition.doubts.reported import REPORTED
from question_bank.composition.doubts.row_pieces import ROW_PIECES
from question_bank.composition.doubts.ruled import BY_RULE
from question_bank.composition.doubts.severed import SEVERED
from question_bank.composition.doubts.shapes import SHAPES
from question_bank.composition.doubts.shortened import SHORTENED
from question_bank.composition.doubts.speech import of_nobody, spoken
from question_bank.composition.doubts.standing import (
    behind_its_subject,
    objectless,
    of_a_label,
    only_a_count,
    relative_time,
    skipped,
    tail_only,
    unnamed_subject,
    whose_accident,
    year_of_a_heading,
)
from question_bank.composition.doubts.steps import BY_NUMBER
from question_bank.composition.doubts.stories import STORIES
from question_bank.composition.doubts.subjects import (
    anonymous,
    continued,
    loose,
    of_some,
    patched,
    tabular,
    unattributed,
    unconditioned,
    unfinished,
    unnamed,
    untitled,
)
from question_bank.composition.doubts.taken_up import TAKEN_UP
from question_bank.composition.doubts.told_in_passing import TOLD_IN_PASSING
from question_bank.composition.doubts.told_terms import half_told, label_before_a_colon, unfinished_meaning
from question_bank.composition.doubts.told_twice import TOLD_TWICE
from question_bank.composition.doubts.torn import TORN
from question_bank.composition.doubts.unled import UNLED
from question_bank.composition.doubts.unsaid import UNSAID
from question_bank.composition.doubts.unspoken import UNSPOKEN
from question_bank.composition.doubts.untold import UNTOLD
from question_bank.composition.doubts.wanting import WANTING

DOUBTS: tuple[Ask | Doubt, ...] = (
    boilerplate,
    spoken,
    loose,
    of_nobody,
    ours,
    this_paper,
    elliptical,
    anaphoric,
    bare_subject,
    ownerless,
    besides_what,
    of_what_term,
    of_what_in_a_case,
    headless,
    unnamed,
    untitled,
    patched,
    tabular,
    anonymous,
    of_some,
    unattributed,
    unfinished,
    continued,
    listed,
    unconditioned,
    one_of_several,
    some_meeting,
    unordered,
    named_only,
    cut_short,
    half_row,
    half_steps,
    *BY_NUMBER,
    judged,
    said_elsewhere,
    defined,
    only_dated,
    uncounted,
    undated,
    unmemorable,
    unowned,
    another_figure,
    told_by_others,
    asks_little,
    partial,
    unwieldy,
    absurd,
    clause_named,
    odd_form,
    odd_group,
    more_behind,
    shared_object,
    swallowed,
    half_member,
    unmoulded,
    dropped,
    part_of,
    told_already,
    told_by_a_letter,
    office,
    labelled,
    counted_groups,
    half_told,
    needs_no_telling,
    by_article,
    adverbial_case,
    odd_date,
    unfinished_meaning,
    label_before_a_colon,
    *GUESSABLE,
    *OF_ITS_CONTEXT,
    of_an_era,
    dated_only,
    unnamed_subject,
    skipped,
    tail_only,
    behind_its_subject,
    of_a_label,
    objectless,
    unanchored,
    relative_time,
    year_of_a_heading,
    whose_accident,
    only_a_count,
    coined,
    known_by_all,
    bare_claim,
    *SHAPES,
    theme,
    *APART,
    *LEFT_OVER,
    *GLOSSES,
    *TORN,
    of_a_level,
    of_bare_amounts,
    *TWO_IN_ONE,
    *WANTING,
    *MORE_THAN_ASKED,
    *MINOR,
    *POINTLESS,
    *UNSAID,
    *LEFT_OPEN,
    *BEFOREHAND,
    *UNTOLD,
    *ASTRAY,
    *BETRAYED,
    *SEVERED,
    *IDLE,
    *UNLED,
    *BY_LIST,
    *ADRIFT,
    *CARRIED,
    *UNSPOKEN,
    *BY_IS,
    *BY_NAME,
    *MISNAMED,
    *OF_NOTHING,
    *HALF_TOLD,
    *SHORTENED,
    *STORIES,
    *BY_RULE,
    *BY_WORDS,
    *MISLED,
    *DETACHED,
    *GOING_ON,
    *ANNOUNCED,
    *RECKONED_FROM,
    *BARE_DEEDS,
    *TAKEN_UP,
    *ROW_PIECES,
    *TOLD_IN_PASSING,
    *ORPHANED,
    *MISMADE,
    *CROSSED,
    *MISCUED,
    *MISCALLED,
    *OVERFULL,
    *BY_THE_WAY,
    *LEFT_OUT,
    *REPORTED,
    *TOLD_TWICE,
)
"""What is asked of each question, in this order."""
