"""Doubts of keys that the stem gives away: a name coined from its words, a year that everybody knows, half a claim."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import TOO_SHORT, given_away, well_known
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare
from question_bank.composition.source import Source
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_COINED = re.compile("(?:称|叫|名|誉|呼|讥|讽|贬|谑)[之做作为它其]{0,3}(?:是|为)?[“《]?$")
"""What stands before a name that somebody was given."""
_HANZI = re.compile("[\u4e00-\u9fff]")
_LONGEST_COINED = 8
_SHORT_WORD = 2
"""Characters of a term that is no compound which says what it is."""
_FAMOUS = re.compile(
    r"，?(?:(?:中华)?民国(?:政府)?(?:成立|建立)|(?:中华人民共和国|新中国|共和国)(?:成立|诞生)|改革开放|十一届三中全会|恢复高考|高考(?:制度)?恢复|"
    r"辛亥革命|武昌起义|五四运动|中国共产党(?:成立|诞生)|九一八事变|七七事变|卢沟桥事变|抗(?:日战争|战)(?:全面)?(?:爆发|胜利)|西安事变|南昌起义|"
    r"“?文化大革命”?(?:开始|爆发|结束)|香港回归|澳门回归|鸦片战争|甲午战争|戊戌变法|汶川(?:特大)?地震|北京奥运会)(?P<rest>[^，。]*)(?P<more>，)?"
)
_DATED_ALONE = re.compile("民国|共和国|新中国|改革开放")
_SHORTEST_CLAIM = 14
_LEAST_THEME = 3


@only_of(QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def coined(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name made of the words of the stem: 因形似铜锅，人称“铜锅楼”; a term of a field may say what it is."""
    if draft.formulation.kind is FormulationKind.DEFINITION and len(draft.key[0]) > _SHORT_WORD:
        return ""
    for gap, key in zip(draft.gaps, draft.fillers or draft.key, strict=False):
        signs = _HANZI.findall(key)
        if not 1 < len(signs) <= _LONGEST_COINED or not _COINED.search(gap.left):
            continue
        shown = gap.left + gap.right
        told = sum(sign in shown for sign in signs)
        if 3 * told >= 2 * len(signs) and (len(signs) <= 3 or 4 * told >= 3 * len(signs)):
            return given_away(key)
    return ""


@only_of(FormulationKind.EVENT)
def known_by_all(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The day that is asked is also that of what everybody dates: （　　）新中国成立，粮站划归…."""
    if draft.formulation.aspect != "when":
        return ""
    found = next((found for gap in draft.gaps if (found := _FAMOUS.match(gap.right))), None)
    if found is None or not (found["more"] or _DATED_ALONE.search(found.group())):
        return ""
    return well_known(draft.key[0])


@only_of(FormulationKind.QUOTATION, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def theme(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is left out of a quotation is what the whole document is about, by its title."""
    key = draft.key[0]
    return well_known(key) if len(key) >= _LEAST_THEME and key in source.title else ""


@only_of(QuestionKind.TRUE_FALSE, FormulationKind.SHARED_SUBJECT, FormulationKind.JUDGEMENT)
def bare_claim(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One link of a chain of claims, cut out, is true and leaves nothing to weigh."""
    short = len(bare(draft.stem).rstrip("。")) < _SHORTEST_CLAIM
    return TOO_SHORT if short and draft.key == (RIGHT,) else ""
