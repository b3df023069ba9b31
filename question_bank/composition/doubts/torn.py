"""Doubts of what was torn off: one member of a count, a trial from its maker; and of headings that state something.

| stem | left open |
| 全案共60条，分三大板块：第一板块是总则 | the other two |
| 1898年，在装车试验中，日装车量提高到40吨 | whose trial |
| 就“甲制的局限也很明显”，… | a heading that states something is no topic |
| 密集架12列 (馆内现有固定架8排；密集架12列) | where, and that there are so many |
| 涉及税务、＿＿＿＿等7个领域 | what does |
| 档案科负责馆内收集、＿＿＿＿和＿＿＿＿ (整理、保管) | of what |
| 督导组抽查的＿＿＿＿户中 | what was found in them |
| （　　）六类作业实行许可 (three of the six are right options) | the others |
| 寄存遗物（（　　）内） | a gap in a note has two brackets on one side |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, MORE_BEHIND, SOME_MEMBERS, UNPLACED, no_word
from question_bank.composition.draft import ANY_SIGN, SIGNS, Draft
from question_bank.composition.framing.stems import TELLING, bare, lead_of
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import CHOICE_GAP, FormulationKind, QuestionKind

_FIRST = (
    r"(?:第[一1](?!次全|届)|其[一1]|[一1]是(?!否)|首先|一方面|（[一1]）|①)",
    r"(?:第[二2]|其[二2]|[二2]是|其次|另一方面|（[二2]）|②)",
)
_ONE_MEMBER = re.compile(f"：[“《]?{_FIRST[0]}[^：]*$")
_ANOTHER = re.compile(_FIRST[1])
_TRIAL = re.compile(
    "(?:[^，]*\\d{4}年[^，]{0,6}，)?(?:在|通过)(?:[^，《“]{1,10}(?:试验|实验|测试|研究|调查|访谈|案例|案件|事故|事件|比赛|演习|交易))(?:中|里|期间|过程中|阶段)，"
)
_VERB = 2
_NEAR = 80
_NAMES = ("nr", "ns", "nt", "nz")
_STATES = re.compile(
    "就“[^”]*(?:很|也|十分|非常|相当|更加|越来越|日益|尤为|极其|极为|比较|仍然?|依然)+"
    "(?:明显|突出|显著|严重|重要|复杂|艰巨|繁重|困难|深刻|广泛|丰富|简单|清楚|严峻|薄弱|滞后|不[\u4e00-\u9fff]{1,3}|[大小多少高低强弱好坏快慢深重难])”，"
)

_AMOUNT = re.compile(r"[^，。：；“”\d]{2,12}\d[\d.,]*[万亿]?[^\d，。；：、]{1,2}。?")
_SCOPE = re.compile(
    "(?:共|主要)?(?:涉及|涵盖|覆盖|惠及|辐射|分布在|来自)(?!面|率|的|[^，。；]*的，(?:必须|应|须|不得|一律|由))"
)
_AMONG = re.compile(f"(?:{ANY_SIGN}|\\d)[^，。；]{{0,5}}(?:中|(?<![公英华])里)。?$")
"""How a statement ends that has only come to among how many: 抽查的30户中."""
_COUNTED_BEHIND = re.compile(f"{CHOICE_GAP}([二三四五六七八九十]+)(?:大|个|项|类|种|级|道|条)")
_CHANGES = re.compile("([两二三四五六])个转变：")
_OBJECT_BEFORE = re.compile("对|将|把|[^，。]*的(?=[^，。、]{2,6}、)")


@only_of(FormulationKind.PARALLEL_ROLES, FormulationKind.JUDGEMENT)
def one_of_a_count(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A list is announced with its number, and only its first member is told (分三大板块：第一板块是总则)."""
    words = bare(draft.stem)
    first = _ONE_MEMBER.search(words) if draft.kind in SIGNS else None
    if first is None or _ANOTHER.search(words, first.start()):
        return ""
    return MORE_BEHIND


@only_of(*TELLING)
def whose_trial(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In a trial or a case that the sentence before is about; its year alone does not say whose it was."""
    found = None if draft.core else _TRIAL.match(bare(draft.stem))
    if found is None or any(word.tag in _NAMES and word.end - word.start > 1 for word in tagged(found.group())):
        return ""
    return FURTHER


@only_of(*SIGNS)
def stated_topic(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading before the stem states something (甲的局限也很明显) and names no topic."""
    return FURTHER if _STATES.match(lead_of(draft.stem)) else ""


@only_of(FormulationKind.FIGURES)
def of_a_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A thing and its number, behind another of which a verb says where they are: 馆内现有固定架8排；密集架12列."""
    if draft.core or not draft.spans or lead_of(draft.stem) or draft.kind not in (*SIGNS, QuestionKind.TRUE_FALSE):
        return ""
    start = draft.spans[0][0]
    words = source.text[start : draft.spans[-1][1]]
    behind = source.text[start - 1 : start] in tuple("；，、") and draft.stem.startswith(words[:_VERB])
    if not behind or _AMOUNT.fullmatch(words) is None:
        return ""
    before = re.split("[。\n]", source.text[max(0, start - _NEAR) : start])[-1]
    alike = words[:_VERB] in before
    # 保密柜 begins with a verb and is none; a neighbour of the same build shows it.
    return FURTHER if alike or not any(word.tag[:1] == "v" for word in tagged(words)) else ""


@only_of(*TELLING)
def of_what_scope(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How far something reaches, and what does stands before: 涉及税务、土地等7个领域."""
    return FURTHER if not draft.core and _SCOPE.match(bare(draft.stem)) else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION, QuestionKind.FILL_BLANK)
def done_to_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody is to do things, and nothing says to what: 档案科负责收集、整理和保管."""
    items = [item.right for item in draft.formulation.items]
    ends = source.text[items[-1].end : items[-1].end + 1] in tuple("，。；")
    if not ends or lead_of(draft.stem) or draft.core or "负责" not in bare(draft.stem):
        return ""
    done = all(len(item.text) == _VERB and tagged(item.text)[0].tag == "v" for item in items[1:])
    return UNPLACED if done and _OBJECT_BEFORE.search(draft.gaps[0].left if draft.gaps else "") is None else ""


@only_of(FormulationKind.CONTRAST)
def of_so_many_changes(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Three changes are announced and fewer told."""
    found = _CHANGES.search(draft.stem)
    return MORE_BEHIND if found and draft.stem.count("转变", found.end()) < (value_of(found[1]) or 0) else ""


@only_of(FormulationKind.FIGURES)
def among_so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement ends with among how many something is so, and does not say what."""
    return BROKEN if _AMONG.search(draft.stem) else ""


@only_of(FormulationKind.ENUMERATION, QuestionKind.MULTIPLE_CHOICE)
def fewer_than_counted(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The stem says how many things are listed, and fewer of them are among the options."""
    found = _COUNTED_BEHIND.search(draft.stem)
    count = value_of(found[1]) if found else None
    return SOME_MEMBERS if count and count != len(draft.key) else ""


@only_of(QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
def gap_in_a_note(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The gap opens a note in brackets, and looks like a bracket that is doubled."""
    return no_word("（" + CHOICE_GAP) if "（" + CHOICE_GAP in draft.stem else ""


TORN = (
    among_so_many,
    of_so_many_changes,
    one_of_a_count,
    whose_trial,
    stated_topic,
    of_a_row,
    of_what_scope,
    done_to_what,
    fewer_than_counted,
    gap_in_a_note,
)
"""All of them, in their order."""
