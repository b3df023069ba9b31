"""Doubts of stems that speak of more than they ask: another year, another subject, another task."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.dating.present_states import is_so_now
from question_bank.composition.dating.two_years import needs_year
from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import UNTIMED, given_away, no_word
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, TOPIC, bare, filled_in, lead_of
from question_bank.composition.naming.item_heads import under_year
from question_bank.composition.naming.year_titles import LACKING, of_two_years
from question_bank.composition.source import Source
from question_bank.model import BLANK, FormulationKind, QuestionKind

_DIVIDED = re.compile(
    f"[分区划]+[为成](?:{BLANK}[和与及、][^＿，。；、和与及]{{1,12}}|[^＿，。；、和与及]{{1,12}}[和与及、]{BLANK})"
    "(?:[^，。；、＿]{0,4}[两二2][个大种类级部]?[^，。；＿]{0,4})?(?=[。，；])"
)
_TOLD = re.compile(rf"{YEAR.pattern}|的安排，|回顾|总结|完成情况|成效|成绩|打算|计划|思路")
"""A heading that is of the one half or of the other."""
_BY_YEAR = re.compile(r"到20\d\d年")
_COMPARED = re.compile("全年|同比|[比较](?:上年|去年|同期)")
_DOUBLED = re.compile("由[由经被以](?![济营贸历过])|于[于在]|以以|在[于在](?!于)|对对|从从|将将|向向")


@only_of(*SIGNS)
def of_one_of_two_years(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of which of its years a report with a plan says 全年, 比上年 or 11月底前, no heading in the stem says."""
    if draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    words = filled_in(draft)
    if LACKING.match(words):
        words = _COMPARED.sub("", words)  # of the year that is summed up, as all that is wrong
    if not needs_year(source, words):
        return ""
    # 就“确保隧道9月底前通车”，由局长任组长: the month is the heading's, which stands under its year.
    return UNTIMED if needs_year(source, bare(words)) or not under_year(draft, source) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT)
def of_which_half(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The title names a summary and a plan, and neither the stem nor a heading says to which this belongs."""
    if not of_two_years(source.title) or source.regulation:
        return ""
    lead = lead_of(draft.stem)
    named = TOPIC.search(lead)
    if year_told(bare(draft.stem)) or (lead and (named is None or not of_two_years(named[1])) and _TOLD.search(lead)):
        return ""
    if LACKING.match(lead):
        return ""  # what is wrong is told at the end of the year that is summed up
    if under_year(draft, source):
        return ""
    return "" if is_so_now(source, bare(filled_in(draft))) else UNTIMED


@only_of(FormulationKind.FIGURES)
def by_which_year(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A target of several years (到2027年，…达到65%；到2030年，…) is told without the year by which it is to be met."""
    if not draft.spans or "目标" not in lead_of(draft.stem) or YEAR.search(draft.stem):
        return ""
    start = draft.spans[0][0]
    line = source.line_start(start)
    return UNTIMED if _BY_YEAR.search(source.text, line, start) else ""


@only_of(QuestionKind.FILL_BLANK)
def other_half(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of the two kinds of something the other one stands beside the blank: 库存分为＿＿＿＿和专用库存."""
    alone = len(draft.fillers) == 1 and _DIVIDED.search(draft.stem) is not None
    return given_away(draft.fillers[0]) if alone else ""


@only_of(*SIGNS)
def doubled(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words around what is asked put one preposition upon another, as the source does not: 由经职代会通过."""
    found = _DOUBLED.search(draft.stem)
    return no_word(found.group()) if found and found.group() not in source.text else ""


MORE_THAN_ASKED = (of_one_of_two_years, of_which_half, by_which_year, other_half, doubled)
