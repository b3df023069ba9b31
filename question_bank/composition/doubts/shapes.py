"""Doubts of the shape of what is asked: a head that belongs to all members, points of two moulds, steps cut short.

| stem or points | in doubt |
| 防范措施及＿＿＿＿措施 (应急) | half a word is asked: the head stands behind the blank |
| 公司级、项目级、班组级的安全教育 | the last member holds the head of all |
| 触电 / “四害”是指溺水、触电和坠落 | one point holds another |
| 第一步，甲，乙；第二步，丙，丁 by heart | of each step only the first clause is asked |
| 只要大家齐心，就一定能把蓝图变成现实 | nothing to be known: a call |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import CUT_SHORT, FORMULA, FURTHER, MORE_ELSEWHERE, UNLIKE_HALVES, no_word
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_CALL = re.compile(
    "只要(?:我们|咱们|大家|全体|人人|每个人?|全[党国省市县区镇乡村厂院校]|坚持)[^。]*就(?:一定|必定|必将|定)?[能会]|让我们|"
    "(?:我们|我)?(?:坚信|深信|相信)[，]?[^。]*(?:一定|必将|必定|定)[能会]?|(?:一定|必将|必定)[能会]?(?:创造|谱写|开创|书写|迎来|赢得)[^。]*(?:辉煌|篇章|未来|明天|胜利)"
)
_CALLING = ("只要", "让我们", "信", "一定", "必将", "必定")
_HEAD = re.compile("[\u4e00-\u9fff]{2,4}(?=[，。；]|$)")
_VERBAL = re.compile("[为是有等在和与及的了由将把被应须可均都也]|不得|必须|组成|构成|部分|[一二三四五六七八九十\\d]")
_THE_REST = re.compile("其他[^，。；]{2,}的(?:行为|情形|情况|事项)$|规定的其他(?:行为|情形|情况|事项)$")
"""With which a law ends a list."""
_OF_ALL = re.compile("的[^的、]{2,8}$")
_STEP = re.compile("第[一二三四五六七八九十]步")
_MARKS = re.compile(
    "[，。；：、“”\\s（）①-⑳]|第[一二三四五六七八九十]+步[是要应]?|首先|其次|然后|接着|随后|最后|再|[后先并]|[一二三四五六七八九十]"
)
_FOR = re.compile("[对为向给]\\S{2,}")
_BOUNDS = re.compile(
    r"\d[\d.]*[万亿]?(?:[\u4e00-\u9fffa-zA-Z²³]{0,4}[～~—-]\d[\d.]*[万亿]?)?[^\d，。；]{0,5}(?:及?以[上下]|以内)?的[^，。；]*?(?:不|至少|为|应|配)"
)
"""1万～5万平方米的工程不少于2人: a property is left out that the part before names."""
_STATE = re.compile(
    "当?(?:压力|温度|浓度|液位|水位|流量|电压|电流|含量|湿度|料位|转速|振动)(?:[降升]至|[低高]于|超过|达到|大于|小于|不足)[^，。；]*时"
)
"""当压力降至5MPa时: in what, the sentence before says."""
_PROPERTY = re.compile(
    "[\u4e00-\u9fff]{0,4}(?:时间|时长|期限|时限|标准|范围|对象|周期|频次|频率|方式|地点|比例|数量|金额|温度|浓度|压力|间距)："
)
_DEMAND = re.compile("(?:要|必须|应当?|须)(?![求点素])")
_IS = re.compile("[^，。；]{2,20}(?:是|作为)[^，。；]{2,}(?<!之[本基要源魂道先重路举策])")
_CUT_VERB = re.compile("(?:[^规设固约指稳评认法特]定|[划评]分|[^对职]称|[重忽]?视|列|归|命名|[当看记]作)$")
_GOES_ON = 3
_A_ROW = 3
_DEFINES = re.compile("是指|指的是|，是|统称|称为")


def called_upon(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A call with which a speech ends says nothing that could be known."""
    # Most stems have none of these words, and the pattern is slow.
    if not any(word in draft.stem for word in _CALLING):
        return ""
    return FORMULA if _CALL.search(bare(draft.stem)) else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, QuestionKind.FILL_BLANK)
def shared_head(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What stands behind the last blank is the end of its own word: 防范措施及＿措施, 对流层、＿和＿大气 (高层大气)."""
    if not draft.gaps:
        return ""
    last = draft.formulation.items[-1].right
    head = _HEAD.match(source.text, last.end)
    if head is None or _VERBAL.search(head.group()):
        return ""
    others = [item.right.text for item in draft.formulation.items[:-1]]
    own = any(other.endswith(head.group()) for other in others)
    whole = last.text + head.group()
    counted = source.count(whole) > 1 and not any(source.count(other + head.group()) for other in others)
    own = own or counted or whole in source.throughout(_titles)
    return no_word(last.text) if own else ""


def _titles(source: Source) -> frozenset[str]:
    """Return all headings."""
    return frozenset(section.title for section in source.outline.sections)


@only_of(FormulationKind.GROUPS)
def head_of_all(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The last member holds the head that belongs to all (公司级、项目级、班组级的安全教育)."""
    if len(draft.key) < 2 or not _OF_ALL.search(draft.key[-1]) or any("的" in key for key in draft.key[:-1]):
        return ""
    alike = len({key[-2:] for key in draft.key}) == 1  # 委员之间必谈，…有意见的党员必谈
    return "" if alike or _THE_REST.search(draft.key[-1]) else f"“{draft.key[-1]}” holds more than a member of the list"


@only_of(FormulationKind.ORDERED_POINTS)
def nested_points(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One of the points names another one, or alone is a whole definition: they are no list of one kind."""
    titles = [item.right.text for item in draft.formulation.items]
    holds = any(one in other for one in titles for other in titles if one is not other and len(other) > len(one) + 2)
    defines = sum(_DEFINES.search(title) is not None for title in titles)
    return UNLIKE_HALVES if holds or 0 < defines < len(titles) else ""


@only_of(FormulationKind.FIGURES)
def without_object(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """For whom it is done, the first clause says (对三类对象，甲每月走访，乙每季度排查); or of what 5万 is a bound."""
    if not draft.spans or draft.core:
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    if sentence is None or not sentence.clauses or bare(draft.stem)[:2] != source.text[start : start + 2]:
        return ""
    first = sentence.clauses[0]
    within = first.end < start and _FOR.fullmatch(source.text, source.after_label(first.start), first.end) is not None
    bounds = source.text[sentence.start - 1 : sentence.start] == "；" and _BOUNDS.match(source.text, start) is not None
    state = start == source.after_label(sentence.start) and _STATE.match(source.text, start) is not None
    return FURTHER if within or bounds or state else ""


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION)
def of_a_property(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label that is always of something (培训时间：甲级不得少于…), and the stem does not say of what."""
    found = _PROPERTY.match(draft.stem)
    return FURTHER if found is not None and not draft.core else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.SLOGAN)
def demanded_of_whom(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody has just been named (书记是第一责任人，要带头学、带头干), and only what is demanded is told."""
    if not draft.spans or draft.core or not _DEMAND.match(bare(draft.stem)):
        return ""
    start = draft.spans[0][0]
    sentence = source.sentence_at(start)
    before = [each for each in sentence.clauses if each.end < start] if sentence else []
    told = source.text[before[-1].start : before[-1].end] if before else ""
    return FURTHER if _IS.match(told) and told not in draft.stem else ""


@only_of(FormulationKind.SHARED_SUBJECT, QuestionKind.RECITATION)
def one_of_its_own(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two statements of what a whole section is about are not all that is said of it; nor is one of a row apart."""
    subject = draft.formulation.subject
    titled = "点论断" in draft.stem and subject in source.throughout(_titles)
    first = draft.formulation.items[0].right.start
    in_row = any(
        first in row and len(row) >= _A_ROW and draft.formulation.items[-1].right.start not in row
        for row in source.once(_rows_of_roles)
    )
    return MORE_ELSEWHERE if titled or in_row else ""


def _rows_of_roles(source: Source) -> tuple[frozenset[int], ...]:
    """Return where the predicates of each row of parallel roles stand."""
    return tuple(
        frozenset(item.right.start for item in each.items)
        for each in source.formulations
        if each.kind is FormulationKind.PARALLEL_ROLES
    )


@only_of(FormulationKind.ROW)
def half_verb(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A verb is cut in two: 0～80%定 / 为A类."""
    cut = next(
        (item.left.text for item in draft.formulation.items if item.left and _CUT_VERB.search(item.left.text)), ""
    )
    return no_word(cut) if cut and draft.kind is not QuestionKind.FILL_BLANK else ""


@only_of(FormulationKind.SEQUENCE, QuestionKind.RECITATION)
def first_clauses(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """More is said of a step than the clause that is to be recited."""
    parts = [item.right for item in draft.formulation.items]
    for part, behind in pairwise(parts):
        between = source.text[part.end : behind.start]
        if _STEP.search(between) and len(_MARKS.sub("", between)) > _GOES_ON:
            return CUT_SHORT
    return ""


SHAPES: tuple[Ask | Doubt, ...] = (
    called_upon,
    shared_head,
    head_of_all,
    nested_points,
    first_clauses,
    without_object,
    of_a_property,
    demanded_of_whom,
    one_of_its_own,
    half_verb,
)
"""The doubts of this module, in the order in which they are asked."""
