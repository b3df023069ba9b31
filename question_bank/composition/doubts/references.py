"""Doubts of words that point out of the stem: our own place or body, what was named before, who laid it down."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.statement import OWN_LISTS, bare
from question_bank.composition.draft import Draft
from question_bank.composition.moments import OURS, is_regulation
from question_bank.composition.predicates import lacks_doer
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_OWN = re.compile(r"(?<![\u4e00-\u9fff])本([省市县区州旗镇乡村校院厂矿]|街道|社区|公司|集团|支部|局|馆)(?!级)")
_SUCH = re.compile("[^，。；：]{2,24}[^是]的[为是]")
"""闪点不低于60℃的为丙类: of what it is said stands before."""
_LAID_DOWN = re.compile("(?:规定|要求|提出|指出|强调|认为|决定|明确)(?![的了性和与、]|书|权|程度)")
_PARTS = (FormulationKind.FIGURES, FormulationKind.SLOGAN, FormulationKind.FACT, FormulationKind.ENUMERATION)
"""Kinds whose statement may begin in the middle of a sentence."""


def ours(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """我市 or 本公司 means nothing without the document, unless the stem names it."""
    found = OURS.search(draft.stem) or (None if source.once(is_regulation) else _OWN.search(draft.stem))
    if found is None or re.search(f"“[^”]*{found[1]}[^”]*”，", draft.stem[: found.start()]):
        return ""
    return f"“{found.group()}” does not say who or what is meant"


def elliptical(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind a semicolon or a comma the statement leaves out what the one before was about, or who lays it down."""
    if draft.formulation.kind in OWN_LISTS or not draft.spans or draft.kind is QuestionKind.RECITATION:
        return ""
    start, end = draft.spans[0]
    sentence = source.sentence_at(start)
    if sentence is None:
        return ""
    words = source.outline.words(start, end)
    first = source.after_label(sentence.start)
    if start == first:
        joined = source.text[sentence.start - 1 : sentence.start] == "；"
        return "who or what does this stands further before" if joined and _SUCH.match(words) else ""
    if bare(draft.stem)[:2] != words[:2] or draft.formulation.kind not in _PARTS:
        return ""
    left_out = _LAID_DOWN.match(words) or (start > sentence.clauses[0].end and lacks_doer(source, words))
    return "who or what does this stands further before" if left_out else ""
