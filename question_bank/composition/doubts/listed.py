"""Doubts of what only its list or its chapter makes clear: a member told by its number, a class under 总则.

| question | left open |
| 第三种错误最多，占了（　　） | which errors there are, and in what order |
| 把前两项工作做完，用了（　　） | which two |
| 监督执纪“四种形态”，第一种形态… | nothing: the row is named before |
| 设置公共客渡的常住人口（　　）以上的岛屿 (，没有桥梁的) | that it has no bridge, and what follows |
| 就“总则”，＿＿＿＿：单价5万元以上的设备 (甲类) | by what, and of what, it is a class |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, Waiting, unsaid
from question_bank.composition.draft import Draft
from question_bank.composition.framing.announcements import announcement
from question_bank.composition.framing.phrasing import inner
from question_bank.composition.framing.placing import told_in_year
from question_bank.composition.framing.speakers import meeting_of
from question_bank.composition.framing.stems import OWN_LISTS, VERBATIM, filled_in, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import is_topic
from question_bank.composition.readings.laws import situation_at
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import FormulationKind

_LATER = "[二三四五六七八九十]"
_ANY = "[一二三四五六七八九十]"
_SORT = "(?=错误|问题|情[况形]|人(?![员才])|做法|现象|困难|办法|原因|叫|最)"
_NTH = Cue(
    f"第{_ANY}种(?!形态|语言)|第{_ANY}类{_SORT}|第{_ANY}(?:点|方面)(?!钟)|第{_LATER}条(?=路|线索|经验|措施|意见|建议|要求|办法|原因|教训)|"
    f"第{_LATER}(?:项(?=任务|工作|措施|内容|要求|制度|改革|指标)|件(?=事|大事|实事))|"
    f"[前后][两二三四五](?:[项条点种类件者步]|个(?!月|季|年|半|星|小时|交易|工作日|五年))(?![车道])"
)
"""A member of a row that is called by its place alone."""
_COUNTS = "[两二三四五六七八九十几]"
_MEASURE = re.compile("[种类点条项件者步个]|方面")
_IN_ROWS = frozenset((*OWN_LISTS, FormulationKind.ROW)) - {FormulationKind.DEFINITION}
"""Kinds whose questions tell of the row themselves."""
_CLASS = re.compile("第?[甲乙丙丁戊一二三四五六A-FⅠ-Ⅵ]+[类级等型档种]")
"""A class that only the row names by which it is one."""
_OF_TERMS = re.compile("概念|术语|定义|名词|用语|知识|设施")
"""A heading over terms that mean something by themselves."""
_BARE = re.compile(r"每[年月周日班季]|不|按|由|在")
_BY_WHAT = re.compile("按照?[^，]{2,}，(?!又|也|还|可?以?分为)[^，]{2,}分为")
_SOMEBODYS = re.compile("“(?!存在)[^”]{2,}存在的")
"""发展中存在的问题: of which work the problems are is told."""


_RELATION = re.compile("[^，。；：]{0,6}“[^”]+”[与和同]“[^”]+”的关系，")
"""把握好“稳”与“进”的关系，稳是大局: what the item tells it names itself."""


def listed(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words are one item of a list, and the stem does not say of which."""
    if draft.formulation.kind in OWN_LISTS or not draft.spans:
        return ""
    announced = announcement(source, draft.spans[0][0])
    if announced is None:
        return ""
    if not announced.told:
        headed = "：" in draft.stem.partition("，")[0]
        headed = headed or _BY_WHAT.match(draft.stem) is not None or _SOMEBODYS.search(draft.stem) is not None
        headed = headed or _RELATION.match(draft.stem) is not None
        alone = not lead_of(draft.stem) and not headed and (_BARE.match(draft.stem) or subjectless(source, draft.stem))
        return FURTHER if alone else ""
    told = announced.told[:4] in draft.stem or (announced.name and inner(announced.name) in draft.stem)
    meeting = meeting_of(source, draft.spans[0][0])
    told = told or (meeting and meeting in draft.stem) or told_in_year(draft.stem, announced)
    return "" if told else Waiting(f"the stem leaves out what the list is about (“{announced.told}”)")


def by_its_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A member is called by its place (第三种错误) in a row that the stem does not tell of."""
    if draft.formulation.kind in _IN_ROWS:
        return ""
    words = filled_in(draft)
    found = _NTH.search(words)
    if found is None or words.startswith("“", found.start() - 1):
        return ""
    measure = _MEASURE.search(found.group())
    counted = f"{_COUNTS}(?:大|小)?{measure.group() if measure else ''}"
    told = re.search(f"(?<!前)(?<!后)(?<!第){counted}", words[: found.start()])
    row = words.count("第", 0, found.start()) > 0
    return "" if told or row else unsaid(found.group())


@only_of(FormulationKind.DEFINITION)
def under_a_chapter(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A class is asked for under no heading, or under one that says only in which part it stands (就“总则”，…)."""
    if draft.kind not in VERBATIM:
        return ""
    topic = draft.formulation.subject
    lead = lead_of(draft.stem)
    if topic and topic in lead:
        return "" if is_topic(topic) or _OF_TERMS.search(topic) else FURTHER
    return FURTHER if not lead and _CLASS.fullmatch(draft.key[0]) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.ENUMERATION)
def half_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Half of a case is told that a clause with 下列 lays down, without what comes of it."""
    found = situation_at(source, draft.spans[0][0]) if draft.spans else None
    if found is None:
        return ""
    law, item = found
    return "" if law.then in draft.stem or item.text in filled_in(draft) else BROKEN


BY_LIST: tuple[Ask | Doubt, ...] = (by_its_place, under_a_chapter, half_a_case)
"""The doubts of this module, in the order in which they are asked."""
