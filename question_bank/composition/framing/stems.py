"""Stems: the words that say where in the source they stand, what they state as a whole, and what their kinds name."""

from __future__ import annotations

import re
from functools import lru_cache

from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

VERBATIM = (QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
"""Kinds whose stem, where it has a gap, is the source's own words."""
OWN_LISTS = (
    FormulationKind.ORDERED_POINTS,
    FormulationKind.TWO_PART_HEADING,
    FormulationKind.SHARED_SUBJECT,
    FormulationKind.COPULA_HEADING,
    FormulationKind.DEFINITION,
    FormulationKind.GROUPS,
    FormulationKind.SEQUENCE,
    FormulationKind.STAGES,
)
"""Formulations whose questions name what they are points, pairs or terms of."""
OWN_PAIRS = (FormulationKind.PARALLEL_ROLES, FormulationKind.CASE)
"""Formulations of which statements are made in other words than the source's."""
NAMED_OTHERWISE = (*OWN_LISTS, *OWN_PAIRS, FormulationKind.ROW, FormulationKind.RULE)
"""Formulations whose stems say in other words of what they are."""
TELLING = (
    FormulationKind.FIGURES,
    FormulationKind.SLOGAN,
    FormulationKind.FACT,
    FormulationKind.ENUMERATION,
    FormulationKind.OPEN_ENUMERATION,
    FormulationKind.EVENT,
    FormulationKind.QUOTATION,
    FormulationKind.JUDGEMENT,
)
"""Formulations of which a sentence is asked that tells something of what may be named only before it."""
LISTS = (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, FormulationKind.COORDINATION)
"""Kinds of formulations that are lists inside a sentence."""
STATED = (
    FormulationKind.FIGURES,
    FormulationKind.FACT,
    FormulationKind.EVENT,
    FormulationKind.SLOGAN,
    FormulationKind.ENUMERATION,
    FormulationKind.OPEN_ENUMERATION,
    FormulationKind.COORDINATION,
)
"""Formulations that the source states in its own words, and which nobody else has said."""
OF_THIS_TIME = "据[^，]*的这份材料，|过去[^，]年，"
"""Leads that say of what time the source speaks."""
AS_LAID_DOWN = "按照材料的规定，"
"""The lead of what a rule or a consequence says."""
_LEAD = re.compile(
    r"^(?:就“[^”]*”(?:中的“[^”]*”)?，|“[^”]{2,8}”中的“[^”]{1,8}”，|材料的表述是：|材料(?:指出|提出)，|按照材料的(?:规定|叙述|表述)，|在材料[^，]*中，|"
    rf"按照(?:材料)?(?:“[^”]*”|《[^》]*》)(?:部分)?(?:关于“[^”]*”)?的安排，|{OF_THIS_TIME})+"
)
TOPIC = re.compile("“([^”]*)”")
"""What a lead, or the name of a list, has in quotation marks."""

_REMEMBERED = 1 << 12
"""How many stems are kept: most doubts of a question ask for the same one."""


@lru_cache(_REMEMBERED)
def bare(stem: str) -> str:
    """Return a stem without the words that say where in the source it stands."""
    lead = _LEAD.match(stem)
    return stem[lead.end() :] if lead else stem


@lru_cache(_REMEMBERED)
def lead_of(stem: str) -> str:
    """Return the words of a stem that say where in the source it stands, "" where none do."""
    return stem[: len(stem) - len(bare(stem))]


def statement(draft: Draft) -> str:
    """Return the whole statement that a question makes, as the source has it."""
    if draft.gaps:
        return draft.gaps[0].left + draft.fillers[0] + draft.gaps[0].right
    words = draft.stem.rstrip("。")
    return words.replace(SAID, draft.fillers[0] if draft.fillers else "").replace(CHOICE_GAP, "").replace(BLANK, "")


def filled_in(draft: Draft) -> str:
    """Return a stem with what is asked filled in, where its kind has a place for that."""
    sign = SIGNS.get(draft.kind)
    return _filled(draft.stem, draft.fillers, sign) if sign and draft.fillers else draft.stem


def unstopped(draft: Draft) -> str:
    """Return what a stem states, filled in, without where in the source it stands and without its stop."""
    return bare(filled_in(draft)).rstrip("。")


def filled(stem: str, draft: Draft) -> str:
    """Return `stem`, which may become that of `draft`, with what is asked filled in."""
    sign = SIGNS.get(draft.kind)
    return _filled(stem, draft.fillers, sign) if sign and draft.fillers else stem


@lru_cache(_REMEMBERED)
def _filled(words: str, fillers: tuple[str, ...], sign: str) -> str:
    for filler in fillers:
        before, gap, after = words.partition(sign)
        words = before + filler + after if gap else words
    return words


def is_quoted(words: str, place: int) -> bool:
    """Tell whether `place` stands inside quotation marks of `words`."""
    return words.count("“", 0, place) > words.count("”", 0, place)
