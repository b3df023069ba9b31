"""Doubts of blanks that the words beside them fill: a gloss in brackets, or the name that a cut list comes to.

| stem | why |
| 暂存时间不超过＿＿＿＿天（48小时） | the bracket says it in hours |
| 落实“＿＿＿＿”（包卫生、包绿化、包秩序） | the bracket spells out 三包 |
| 改变不良习惯，即“＿＿＿＿” (清理垃圾、清理沟塘，改变…，即“三清一改”) | of the list only its end is told |
| 8周、12周、3个月检测 (false: 6个月) | the same time stands beside it |
| “＿＿＿＿”即工业园，“两带”即… (一园) | it only counts, as the others do |
| “产生明火的作业”说的是动火作业 | the meaning says its term |
| ＿＿＿＿则是指… | the word that joins it to what was said before is left |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind, term_of
from question_bank.composition.doubts.reasons import (
    FURTHER,
    GOES_ON_ROW,
    TOLD_AGAIN,
    UNPLACED,
    given_away,
    only_label,
    unclear,
)
from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import bare, lead_of
from question_bank.composition.numbers.amounts import amount_at, amounts, same
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import WRONG, FormulationKind, QuestionKind

_BEHIND = re.compile("[”》]?([^，。；：、（）“”]{0,4})（([^（）]+)）")
_AHEAD = re.compile("([^，。；：（）]{2,})（(?:即|也就是|合|约合?|折合|相当于)?“?$")
_SHORT_NAME = re.compile("(?:以下)?(?:简称|统称|又称|即|也称|俗称)(?:为)?[“：]?([^”]{2,})”?")
_COUNTED = re.compile("[一二三四五六七八九十两]+[个大项]?")
_SUMS_UP = re.compile("(?:即|也就是|统称为?|合称为?|总称为?|并称为?|简称为?|概括为|归纳为|总结为|提炼为)“?$")
_NUMERAL = re.compile("[一二三四五六七八九十两]")
_JOINED = re.compile("(?:则|而|又|也|即|就|亦|便)(?:是指|指的是|系指|是)")
_LABELLED = re.compile("[^，。：；]{2,14}：(?P<what>[^，。：；]{1,10})$")
_LIMITS = re.compile(r"[≤≥<>＜＞为是达至到有每第约近超]|不[超少低高大小多]|应|须|得|以[上下内]")
_RESULT = re.compile(
    "(?:年度|季度)?(?:考核|考评|评估|评议|检查|评比|测评|督查|审查|监测|评价|评审|核查|抽查)(?:评价)?(?:结果|情况|得分|成绩)"
)
_QUOTED = re.compile("[“‘]([^“”‘’＿]+)[”’]")
_SHORTEST_HALF = 2
_HALF = 2
"""Characters of each half of a term like 动火作业."""
_SAYS_LITTLE = "有无不大小上下内外中前后高低一二三四可要主自"
"""Characters that stand in many a meaning and name no term."""
_BARE_COUNT = re.compile("[一二三四五六七八九十两][\u4e00-\u9fff]")
_TELLS = re.compile("”?[^，。；：]{0,4}：")


@only_of(QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def glossed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A bracket right behind or before the blank says the same in other words."""
    if "（" not in draft.stem:
        return ""
    if draft.kind is QuestionKind.TRUE_FALSE:
        left, sign, right = draft.stem.partition(SAID)
        given = draft.key == (WRONG,) and sign and draft.fillers and _spelt_out(draft.fillers[0], left, right)
        return given_away(draft.fillers[0]) if given else ""
    for gap, key in zip(draft.gaps, draft.fillers or draft.key, strict=False):
        if _spelt_out(key, gap.left, gap.right):
            return given_away(key)
    return ""


def _spelt_out(key: str, left: str, right: str) -> bool:
    """Tell whether a bracket behind `key`, or what stands before the one that holds it, says the same."""
    behind, ahead = _BEHIND.match(right), _AHEAD.search(left)
    gloss = behind[2] if behind else ahead[1].rpartition("，")[2] if ahead else ""
    if not gloss:
        return False
    own = amount_at(key + right)
    if own is not None and any(same(own, each) for each in amounts(gloss)):
        return True
    if counted := _COUNTED.match(key):
        members, core = gloss.split("、"), key[counted.end() :]
        if core and len(members) > 1 and all(set(core) & set(member) for member in members):
            return True
    short = _SHORT_NAME.fullmatch(gloss)
    return short is not None and set(short[1]) <= set(key)


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def sums_up(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name sums up a list (即“三清一改”), and the stem begins in the midst of that list."""
    if not draft.gaps or not draft.spans or not _SUMS_UP.search(draft.gaps[0].left):
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    begin = source.after_label(sentence.start) if sentence else start
    before = source.text[begin:start]
    return FURTHER if "、" in before or (before and _NUMERAL.search(draft.key[0])) else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def half_shown(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A half of the name stands in marks elsewhere in the stem (“＿＿”改革，18个“一件事”场景: 一件事一次办)."""
    shown = [words for words in _QUOTED.findall(draft.stem) if len(words) >= _SHORTEST_HALF]
    half = next((key for key in draft.key if any(words in key and 2 * len(words) >= len(key) for words in shown)), "")
    return given_away(half) if half else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def by_its_count(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name that only counts (一园) is one of several of its sort, or more is to come of what it counts (三步走：)."""
    for gap, key in zip(draft.gaps, draft.key, strict=False):
        others = [words for words in _QUOTED.findall(draft.stem) if _BARE_COUNT.fullmatch(words)]
        if _BARE_COUNT.fullmatch(key) and others:
            return only_label(key)
        if _NUMERAL.match(key) and _TELLS.match(gap.right) and sign_behind(draft, source) == "；":
            return GOES_ON_ROW
    return ""


@only_of(FormulationKind.DEFINITION, QuestionKind.TRUE_FALSE)
def says_itself(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The meaning names the kind of thing as its term does, and a telling half of it (动火作业: 产生明火的作业)."""
    item, term = draft.formulation.items[0], term_of(draft)
    if len(term) != 2 * _HALF or term not in draft.stem or not item.right.text.endswith(term[-_HALF:]):
        return ""
    told = item.right.text[:-_HALF]
    named = any(sign in told and sign not in _SAYS_LITTLE for sign in term[:_HALF])
    return given_away(term) if named else ""


@only_of(FormulationKind.DEFINITION, QuestionKind.FILL_BLANK)
def joined_on(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A definition keeps the word that sets it against the one before (乙则是指…)."""
    found = next((found for gap in draft.gaps if (found := _JOINED.match(gap.right))), None)
    return unclear(found.group()) if found else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def only_labelled(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label and a name stand before the figure, and nothing says what of it the figure is (灭菌：下排气式＿℃)."""
    words = bare(draft.stem)
    before, sign, behind = words.partition(SIGNS[draft.kind])
    found = _LABELLED.fullmatch(before) if sign and "，" not in behind else None
    if found is None or _LIMITS.search(found["what"]):
        return ""
    said = any(word.tag[:1] == "v" for word in tagged(found["what"] + "一" + behind.rstrip("。")))
    return "" if said else "too little stands around the blank"


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION, FormulationKind.SLOGAN, FormulationKind.FACT)
def of_some_check(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """考核结果纳入…: of which examination, the heading says."""
    return UNPLACED if not draft.core and not lead_of(draft.stem) and _RESULT.match(draft.stem) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE)
def equal_neighbour(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The wrong figure says the same as its neighbour in a list (12周、3个月)."""
    if draft.key != (WRONG,) or not distractors or SAID not in draft.stem:
        return ""
    left, _, right = draft.stem.partition(SAID)
    own = amount_at(distractors[0] + right)
    row = re.split("[，。；：]", left)[-1], re.split("[，。；：]", right)[0]
    if own is None or "、" not in row[0][-1:] + row[1]:
        return ""
    beside = (*amounts(row[0]), *amounts(row[1].partition("、")[2]))
    return TOLD_AGAIN if any(same(own, each) for each in beside) else ""


GLOSSES: tuple[Ask | Doubt, ...] = (
    glossed,
    sums_up,
    by_its_count,
    half_shown,
    says_itself,
    joined_on,
    only_labelled,
    of_some_check,
    equal_neighbour,
)
"""The doubts of this module, in the order in which they are asked."""
