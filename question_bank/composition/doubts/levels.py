"""Doubts of what holds at one level or stage only, and of rows that grade nothing that is named.

| stem | in doubt |
| 船舶应当在启动后8小时内离泊 (under Ⅱ级响应, beside Ⅲ级响应) | it holds at one level, which the stem does not name |
| 90分以上为“优”，75分以上不满90分为“良” | what is graded is not said |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import UNPLACED
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import OWN_LISTS, lead_of
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import FormulationKind, QuestionKind

_LEVEL = Cue(
    "[ⅠⅡⅢⅣⅤ]级?|(?<![\u4e00-\u9fff])I{1,3}V?级|[一二三四五特][级类]|[红橙黄蓝]色|第[一二三四五六七八九十]+(?:阶段|步|级|类|种|档)|(?:特别)?重大|较大|一般(?=事故|突发|险情|隐患)|"
    "[甲乙丙丁ABCD][级类]|[初中高]级|事[前中后]|灾[前中后]|[灾震汛]情?[前中后]期?"
)
"""What one of several headings of one mould is told apart by."""
_BARE_AMOUNTS = re.compile(
    r"(?:不满|不足|不到|低于|高于|超过|达到?|满|大于|小于)?\d[\d.,]*(?:[%‰℃度]|[\u4e00-\u9fff]{1,2}?)?(?:以[上下]|及以[上下]|（含）|[～~—至到-]\d[\d.,]*[\u4e00-\u9fff%]{0,2})*"
    r"(?:[，、]?(?:不满|不足|不到|低于|至|到)\d[\d.,]*[\u4e00-\u9fff%]{0,2}?(?:以[上下])?)?的?"
)
"""An amount or a span of amounts, of which nobody knows what they measure."""


def of_a_level(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule under a heading that names a level or a stage beside others, and the stem does not name it."""
    if draft.formulation.kind in OWN_LISTS or not draft.spans or draft.kind is QuestionKind.RECITATION:
        return ""
    told = source.throughout(_told_apart)
    if not told:
        return ""
    above = source.ancestors(source.section_of(draft.spans))
    unsaid = [each for each in above if each in told and told[each] not in draft.stem]
    return UNPLACED if unsaid else ""


@only_of(FormulationKind.ROW)
def of_bare_amounts(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All names of a row are amounts, and nothing says of what."""
    lefts = [item.left.text for item in draft.formulation.items if item.left is not None]
    if not lefts or not all(map(_BARE_AMOUNTS.fullmatch, lefts)) or lead_of(draft.stem) or "“" in draft.stem[:2]:
        return ""
    return UNPLACED if draft.kind is QuestionKind.MATCHING or draft.stem[:1].isdigit() else ""


def _told_apart(source: Source) -> dict[int, str]:
    """Return by which level each heading is told apart from those of its mould beside it."""
    rows: dict[tuple[int | None, str], list[tuple[int, str]]] = {}
    for section in source.outline.sections:
        if found := _LEVEL.search(section.title):
            mould = section.title[: found.start()] + "·" + section.title[found.end() :].partition("：")[0]
            rows.setdefault((section.parent, mould), []).append((section.number, found.group()))
    return {number: level for row in rows.values() if len({level for _, level in row}) > 1 for number, level in row}
