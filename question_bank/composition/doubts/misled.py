"""Doubts of stems under headings that do not lead to them, of headings for what they lead to, of what is refuted.

| stem | why |
| 就“哪些事你没有权做”，… | the heading speaks to somebody |
| 就“先看两个案例”，… | it says what is done now, and not of what is told |
| 就“检测应在作业前进行，超过半小时的，应当重新检测”，… | it is a rule of its own |
| 就“…局2024年总结和2025年计划”，统筹推进＿＿＿＿、＿＿＿＿ | the title of all does not say who |
| 就“…管理办法”，充满后应当在（　　）小时内驶离 | nor what |
| “不要搬动，拨打120”说的是烫伤 (of 骨折, 触电, 烫伤) | what to do in a case is no meaning of its name |
| ＿＿＿＿：马上冲洗眼睛 (眼睛进了石灰) | what to do says in which case |
| “马上关闭阀门”说的是（　　） (关阀) | the name only says the same in short |
| 第一家是“甲号” (很多人讲，…，错了) | it is what others say, and wrong |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, given_away, only_label, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.phrasing import inner
from question_bank.composition.framing.stems import LISTS, TOPIC, bare, filled_in, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.told_labels import are_duties
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, Item, QuestionKind

_SOMEBODY = re.compile("[你您咱]|(?<!自)我(?!们?[党国军省市县区州镇乡村院校厂])|(?<![其吉维])[他她](?![山国乡人])")
_NOW = re.compile("(?:先|再|下面|接着)[看说讲听来]")
_RULE = re.compile("，[^‘]*(?:应当|必须|不得|可以?分为|[^，]{2,}的，)")
_REPORT = re.compile("总结|报告|汇报|计划|要点|述职|打算")
_UNNAMED_CASE = re.compile(
    r"[^，。；]{1,5}(?:后|过程中|期间)(?:应当?|须|必须|至少|不得)|经[^，。；]*的，|\d[^，。；]{0,12}以[上下内]的，|"
    r"会议(?:须|应)|[^，。；]{2,20}(?:同意|通过|批准)的，(?:由|方可)"
)
"""A case of a rule, and nothing of what it is the case of."""
_TO_DO = re.compile(
    "(?:不要|切勿|切不可|千万|马上|立即|立刻|迅速|赶[快紧]|尽快|尽量|就地|拨打|原地|先(?:切断|关闭|断开|断电|停|用|把|将|脱离|移)|打开|关闭|切断|按住|压住|捂住)"
)
"""How somebody is told what to do."""
_IN_SHORT = 2
"""Characters of a heading that says in short what is to be done: 关阀."""

_REFUTED = re.compile(
    "[”，。！；]*(?:但是?|其实|实际上?|事实上)?，?(?:[这那](?:种|个|句|些|一)?(?:说法|看法|观点|认识|想法|理解|传言|话|做法)?)?"
    "(?:其实|就|都|完全|也|并)*是?(?:错了|错的|错误的?(?=[，。；！])|不对(?=[，。；！])|不准确的?(?=[，。；！])|"
    "不正确的?(?=[，。；！])|不是这样|不是这么回事|不符合(?:事实|史实)|误传|误解(?=[，。；！])|讹传|谣[传言](?=[，。；！])|片面的)|"
    "[”，。！；]*(?:事实)?(?:并非如此|其实不然)"
)
"""What a text says right behind what it only quotes in order to refute it."""
_WRONG = re.compile("错[了的误]|不对|不准确|不正确|不是这|不符合|[误讹]传|误解|谣[传言]|片面的|并非如此|其实不然")


@only_of()
def refuted(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The statement is what others say, and the source goes on that it is wrong (第一家是“甲号”，错了)."""
    if not source.throughout(_refutes):
        return ""
    ends = {end for _, end in draft.spans} | {item.right.end for item in draft.formulation.items}
    for end in sorted(ends):
        found = _REFUTED.match(source.text, end)
        if found is not None and (wrong := found.group().strip("”，。！；")) not in draft.stem:
            return f"the stem does not say that these are words of another (“{wrong}”)"
    return ""


def _refutes(source: Source) -> bool:
    """Tell whether a text says of anything that it is wrong: few do, and every question is asked."""
    return _WRONG.search(source.text) is not None


@only_of(*SIGNS)
def under_such_a_heading(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading that is named speaks to somebody, says what is done now, or lays down a rule of its own."""
    lead = lead_of(draft.stem)
    found = TOPIC.search(lead)
    if found is None:
        return ""
    wrong = _SOMEBODY.search(found[1]) or _NOW.match(found[1]) or _RULE.search(found[1])
    return unclear(found[1]) if wrong else ""


@only_of(*SIGNS)
def under_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The title of the whole document is named before what leaves open who does it, or of what it is the case."""
    lead, title = lead_of(draft.stem), source.called
    if not lead or not title or f"“{inner(title)}”" not in lead:
        return ""
    words = bare(filled_in(draft))
    if draft.formulation.kind in LISTS:
        return str(FURTHER) if _REPORT.search(title) and subjectless(source, words) else ""
    return str(FURTHER) if source.regulation and _UNNAMED_CASE.match(words) else ""


@only_of(
    FormulationKind.DEFINITION,
    FormulationKind.TWO_PART_HEADING,
    QuestionKind.TRUE_FALSE,
    QuestionKind.SINGLE_CHOICE,
    QuestionKind.FILL_BLANK,
)
def what_to_do(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be done in a case is shown as the meaning of its name, or its name only says the same in short."""
    pairs = [(item.left.text, item) for item in draft.formulation.items if item.left is not None]
    steps = [(name, item) for name, item in pairs if _TO_DO.match(item.right.text)]
    if not steps or are_duties(source, draft.formulation):
        return ""
    if draft.formulation.kind is FormulationKind.TWO_PART_HEADING:
        short = all(len(name) == _IN_SHORT for name, _ in pairs) and draft.kind is not QuestionKind.FILL_BLANK
        asked = next((name for name, _ in pairs if name in draft.key), pairs[0][0])
        return given_away(asked) if short else ""
    shown = next(((name, item) for name, item in steps if item.right.text in draft.stem), None)
    if shown is None:
        return ""
    if draft.kind is not QuestionKind.FILL_BLANK:
        return only_label(shown[0])
    return given_away(shown[0]) if shown[0] in draft.key and _says_case(*shown) else ""


def _says_case(name: str, item: Item) -> bool:
    """Tell whether what is to be done names a part of the case: 眼睛."""
    return any(name[at : at + 2] in item.right.text for at in range(len(name) - 1))


MISLED: tuple[Ask | Doubt, ...] = (
    under_such_a_heading,
    under_the_title,
    what_to_do,
    refuted,
)
"""The doubts of this module, in the order in which they are asked."""
