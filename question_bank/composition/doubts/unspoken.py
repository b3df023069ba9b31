"""Doubts of what lost the verb or the ban that it needs, and of keys that their description spells out.

| question | in doubt |
| 场内司机＿＿＿＿货物、＿＿＿＿货物 (不得抛掷；拖拽翻滚) | the ban is of both |
| 支委会提议、＿＿＿＿、＿＿＿＿决议 (党员会审议；代表会议) | the last member lost its verb |
| “货架与墙之间不少于0.5米”说的是（　　） (墙距) | the description spells it out |
| “轻轻打开门窗”说的是（　　） (开窗) | so does this one, beside 关阀 and 撤人 |
| 门口堆放纸箱 — 本身就违规 | a remark on the first half is no second one |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    FURTHER,
    OTHER_FORM,
    UNLIKE_HALVES,
    UNMEMORABLE,
    UNPLACED,
    given_away,
    no_word,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare, lead_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_BANNED = ("不得", "严禁", "不准", "禁止", "不许")
_VERB = 2
_NO_VERB = "等一二两三四五六七八九十"
_LONGEST_NAME = 4
_REMARK = re.compile("(?:本身|就(?!业|近|地)|也|竟|却|无人|没有?人|没有(?!规矩))")
_HOUSE = re.compile(r"(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，?)?([厂校院社站馆店])里的?(?=[\u4e00-\u9fff])")
_NEW = re.compile("新(?:规程|办法|规定|标准|条例|细则|规范|政策)(?![一二三四五六七八九十]*项)")
_ERA = re.compile(r"(\d{4})年?[—–～-]+(\d{4})")
_AFTER_THE_WAR = (1945, 9999)
_PEACE = re.compile("抗(?:日战争|战)胜利[之以]?后，")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LIKENED = re.compile("(?:比方|比喻|好比)[^。；：]{0,6}：[^。]*$")
_PHASE = re.compile("[一二三四]期(?:工程|项目)")
_DATED = 4
_POINTED = re.compile("(?<![对朝向刹])那$")
_BY_NOW = re.compile(r"\d+岁了")
_EXAMPLE = re.compile("如(?!实|何|期|意|数|约)")
_HANZI = re.compile("[\u4e00-\u9fff]")


@only_of(FormulationKind.COORDINATION)
def ban_of_both(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The ban that holds for both of a row was read as a part of its first member."""
    members = [item.right.text for item in draft.formulation.items]
    asked = any(words.startswith(_BANNED) for words in draft.key)
    odd = asked and members[0].startswith(_BANNED) and not any(member.startswith(_BANNED) for member in members[1:])
    return f"“{members[0]}” holds more than a member of the list" if odd else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def verb_behind_last(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All members but the last end in verbs of one mould (提议、商议、审议), and the last one has its own behind it."""
    last = draft.formulation.items[-1].right
    behind = source.text[last.end : last.end + _VERB]
    others = {item.right.text[-1] for item in draft.formulation.items[:-1]}
    if behind[1:] not in others or len(others) > 1 or behind[0] in _NO_VERB:
        return ""
    cut = tagged(behind)[0].end == _VERB and behind.isalpha()
    return no_word(last.text) if cut else ""


@only_of(FormulationKind.TWO_PART_HEADING, QuestionKind.SINGLE_CHOICE)
def spelt_out(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What tells a short name from those beside it stands in the description: 货架与墙之间… is 墙距."""
    key = draft.key[0]
    if len(key) > _LONGEST_NAME or not distractors:
        return ""
    shared = set(key).intersection(*map(set, distractors))
    own = set(_HANZI.findall(key)) - shared
    shown = draft.stem[len(lead_of(draft.stem)) :]
    told = own and all(sign in shown for sign in own)
    others = any(all(sign in shown for sign in set(text) - shared) for text in distractors)
    return given_away(key) if told and not others else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def remarked_on(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The second halves of plain sentences, of which one remarks upon its first half, are no halves of headings."""
    rights = [item.right.text for item in draft.formulation.items]
    return UNLIKE_HALVES if any(map(_REMARK.match, rights)) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.COORDINATION, FormulationKind.SLOGAN)
def of_what_house(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """厂里的 means a works that was named before, where the title names none; so does 新规程 a paper."""
    words = bare(draft.stem)
    found = _HOUSE.match(words)
    return FURTHER if (found and found[1] not in source.title) or _NEW.match(words) else ""


@only_of(FormulationKind.EVENT, QuestionKind.SINGLE_CHOICE)
def out_of_its_era(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A year that is offered lies outside the span of years that the heading in the stem tells."""
    era = _ERA.search(lead_of(draft.stem))
    first, last = (int(era[1]), int(era[2])) if era else (_AFTER_THE_WAR if _PEACE.match(draft.stem) else (0, 9999))
    years = [int(found[0]) for text in distractors if (found := _YEAR.search(text))]
    return "" if all(first <= year <= last for year in years) else OTHER_FORM


@only_of(FormulationKind.DEFINITION, QuestionKind.SINGLE_CHOICE)
def begun_alike(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only a wrong option keeps the word with which an example begins (如未焊透)."""
    led = any(_EXAMPLE.match(text) for text in distractors) and not _EXAMPLE.match(draft.key[0])
    return OTHER_FORM if led else ""


@only_of(
    FormulationKind.FACT,
    FormulationKind.ENUMERATION,
    FormulationKind.OPEN_ENUMERATION,
    FormulationKind.COORDINATION,
    FormulationKind.SLOGAN,
)
def phase_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """二期工程 is that of something that the heading of its paragraph names."""
    return UNPLACED if _PHASE.match(bare(draft.stem)) and "年" not in draft.stem[:_DATED] else ""


@only_of(FormulationKind.FIGURES)
def counted_before(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How old somebody is by now, or how many those are that were counted before."""
    if any(_POINTED.search(gap.left) for gap in draft.gaps):
        return FURTHER
    for gap, asked in zip(draft.gaps, draft.fillers or draft.key, strict=False):
        if _BY_NOW.match(asked + gap.right):
            return UNMEMORABLE
    return ""


@only_of(FormulationKind.PARALLEL_ROLES)
def compared(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What somebody compares with what (打个比方：…) is told as if it were so."""
    start = draft.formulation.spans[0][0]
    return str(FURTHER) if _LIKENED.search(source.text, source.line_start(start), start) else ""


UNSPOKEN: tuple[Ask | Doubt, ...] = (
    ban_of_both,
    verb_behind_last,
    spelt_out,
    remarked_on,
    of_what_house,
    out_of_its_era,
    begun_alike,
    phase_of_what,
    counted_before,
    compared,
)
"""The doubts of this module, in the order in which they are asked."""
