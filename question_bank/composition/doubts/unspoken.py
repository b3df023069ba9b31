"""Doubts of what lost the object, the verb or the ban that it needs, and of keys that their description spells out.

| question | in doubt |
| 经催告后30日内仍不交纳的，（　　） | what is not paid |
| 会长会议三分之二以上成员同意的，发给证书 | what is agreed to |
| 场内司机＿＿＿＿货物、＿＿＿＿货物 (不得抛掷；拖拽翻滚) | the ban is of both |
| 支委会提议、＿＿＿＿、＿＿＿＿决议 (党员会审议；代表会议) | the last member lost its verb |
| “货架与墙之间不少于0.5米”说的是（　　） (墙距) | the description spells it out |
| 门口堆放纸箱 — 本身就违规 | a remark on the first half is no second one |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, UNLIKE_HALVES
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.composition.stems import bare, filled_in, lead_of
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_HOW = (
    "(?:经[^，。；的]{2,6}后|(?:超过|逾期|在)?[^，。；的]{0,3}?(?:\\d+|[一二两三四五六七八九十]+)个?(?:工作日|日|天|月|年)(?:之?[内后])?|"
    "逾期|到期|期满|仍然?|[未不]|拒不|按时|按期|及时|如期|擅自|无正当理由|无故|连续|能够?|予以|再)"
)
_DONE = (
    "(?:[交缴]纳|[交缴]费|补[缴交]|归还|退[还回]|返还|提交|完成|报送|上报|领取|办理|履行|支付|整改|更换|签订|"
    "备案|申报|登记|到位|答复|出具|移交|公示)"
)
_OBJECTLESS = re.compile(f"(?:按照材料的规定，)?{_HOW}+(?:不|未)?{_DONE}的，")
_AGREED = re.compile(
    "(?:按照材料的规定，)?[^，。；的]{2,20}(?:以上|成员|代表|会议|委员会|理事会)[^，。；的]{0,4}(?:同意|通过|赞成|批准)的，"
)
_BANNED = ("不得", "严禁", "不准", "禁止", "不许")
_VERB = 2
_NO_VERB = "等一二两三四五六七八九十"
_LONGEST_NAME = 4
_REMARK = re.compile("(?:本身|就(?!业|近|地)|也|竟|却|无人|没有?人|没有(?!规矩))")
_HANZI = re.compile("[\u4e00-\u9fff]")


@only_of(FormulationKind.CONSEQUENCE, FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.RULE)
def done_to_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What follows where something is not paid, done or agreed to is told without what; the words before mislead."""
    if "的，" not in draft.stem:
        return ""
    words = bare(filled_in(draft))
    return str(FURTHER) if _OBJECTLESS.match(words) or _AGREED.match(words) else ""


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
    return f"“{last.text}” is no whole word" if cut else ""


@only_of(FormulationKind.TWO_PART_HEADING, QuestionKind.SINGLE_CHOICE)
def spelt_out(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What tells a short name from those beside it stands in the description: 货架与墙之间… is 墙距."""
    key = draft.key[0]
    if len(key) > _LONGEST_NAME or not distractors:
        return ""
    shared = set(key).intersection(*map(set, distractors))
    own = set(_HANZI.findall(key)) - shared
    shown = draft.stem[len(lead_of(draft.stem)) :]
    told = shared and own and all(sign in shown for sign in own)
    others = any(all(sign in shown for sign in set(text) - shared) for text in distractors)
    return f"the stem holds most of “{key}”" if told and not others else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def remarked_on(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The second halves of plain sentences, of which one remarks upon its first half, are no halves of headings."""
    rights = [item.right.text for item in draft.formulation.items]
    return UNLIKE_HALVES if any(map(_REMARK.match, rights)) else ""


UNSPOKEN: tuple[Ask | Doubt, ...] = (done_to_what, ban_of_both, verb_behind_last, spelt_out, remarked_on)
"""The doubts of this module, in the order in which they are asked."""
