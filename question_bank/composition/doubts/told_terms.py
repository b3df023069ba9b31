"""Doubts of terms and their meanings: does the meaning tell its term, and was the whole of it read?

| meaning of | why |
| 缓冲器: 吸收冲击的缓冲装置 | it holds most of its term |
| 三检制: 自检、互检和专检相结合的制度 | it counts what its term counts |
| 甲: …的 / …，以及… | it goes on |
| 温度：冷藏0℃至8℃ / 发现：社工当晚视频抽查 | a label before a colon, told of and not explained |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import given_away, only_label
from question_bank.composition.draft import Draft
from question_bank.composition.readings.holders import is_holder
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_ASKED_BACK = (QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK, QuestionKind.TRUE_FALSE)
_COUNTS = re.compile(
    "[两二三四五六七八九十][大个项条种类不要重级道步]?(?P<head>[\u4e00-\u9fff]{1,4}?)(?:制度?|法|化|机制|原则|工作法|工程|行动|活动|管理)?"
)
"""A name that counts its members: 三个基本, 三检制."""
_HALF = 2
_HEADED = re.compile("的[^，的]{1,12}$|的[^，。]*[和与及、][^，的]{2,8}$|之[比和差积商称]$")
"""How a meaning ends that has come to the noun that it explains a term by."""
_OTHERWISE = re.compile("的职责是|负责|属于|包括")
"""Stems that say what somebody does, or to what something belongs, and not what it means."""
_STATES = re.compile("，(?:是|可使|会|容易|往往)")
"""How a label is told of instead: 火灾：保温材料燃烧快，是造成伤亡的主要原因."""
_ON = re.compile("，(?:再|然后|接着|最后|责令|在|从而|专)")
"""How a meaning goes on behind a noun: 先抽出冷空气，再通入蒸汽."""
_NO_TERM = re.compile("按照|根据|依据|从")
_LEADS_TO = re.compile("，就能?")
_TERMS = re.compile("概念|术语|定义|名词|用语|含义|词条")
_PHRASE = re.compile("[两二三四五六七八九十][类种个项条级]|[与和]|一个|[^，]重在|为[^，]{2,}阶段")
"""What names no one thing: 盲道与人行道, 四类人员, 先给会议下一个定义."""
_NAMED_BEHIND = re.compile(
    "，(?:这(?:部分|种|类|些|个)?[^，。；]{0,6}?)?(?:[也则就又都]|通常|一般|被|可|[统合总]){0,2}(?:称为|称作|叫做|叫作|称之为|叫)"
)
"""What is named behind its meaning, which is whole there."""


@only_of(FormulationKind.DEFINITION, *_ASKED_BACK)
def half_told(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The meaning holds most of the term that is asked for: 缓冲器 is a 缓冲装置."""
    asked = draft.key if draft.kind is not QuestionKind.TRUE_FALSE else draft.fillers
    terms = {item.left.text.strip("“”") for item in draft.formulation.items if item.left is not None}
    term = next((text.strip("“”") for text in asked if text.strip("“”") in terms), "")
    stem = draft.stem.replace(term, "") if term else ""
    if term and _told_by_members(term, stem):
        return given_away(term)
    if term and draft.kind is QuestionKind.FILL_BLANK and _only_told_here(term, draft):
        return given_away(term)
    most = max(2, -(-len(term) * 3 // 5))
    told = any(term[at : at + most] in stem for at in range(len(term) - most + 1)) if term else False
    halves = len(term) == 2 * _HALF and term[:_HALF] in stem and term[_HALF:] in stem
    spread = len(term) > _HALF + 1 and all(sign in stem for sign in term)
    return given_away(term) if told or halves or spread else ""


def _told_by_members(term: str, stem: str) -> bool:
    """Tell whether a term counts members that all name its head: “三个基本” are 基本组织、基本队伍、基本制度."""
    found = _COUNTS.fullmatch(term)
    listed = stem[: stem.rfind("、") + 1] + re.sub("[和与及]", "、", stem[stem.rfind("、") + 1 :], count=1)
    members = listed.count("、") + 1
    return found is not None and members > 1 and stem.count(found["head"]) >= members


def _only_told_here(term: str, draft: Draft) -> bool:
    """Tell whether the meaning of a listed term of four characters holds a half of it, as no other meaning does."""
    items = [item for item in draft.formulation.items if item.left is not None]
    own = next((item.right.text for item in items if item.left and item.left.text.strip("“”") == term), "")
    others = "".join(item.right.text for item in items if item.right.text != own)
    halves = (term[:_HALF], term[-_HALF:]) if len(term) == 2 * _HALF and len(items) > 1 else ()
    return any(half in own and half not in others for half in halves)


@only_of(FormulationKind.DEFINITION)
def label_before_a_colon(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What stands before a colon is a label: what follows neither says what it is nor stands under 术语 or 概念."""
    over = source.ancestors(source.section_of(draft.spans))
    if _OTHERWISE.search(draft.stem) or any(_TERMS.search(source.outline.sections[each].title) for each in over):
        return ""
    for item in draft.formulation.items:
        if item.left is None or not source.text.startswith("：", item.left.end) or is_holder(item.left.text):
            continue
        if item.left.text not in draft.texts and not any(item.left.text in text for text in (draft.stem, *draft.key)):
            continue
        meant = _HEADED.search(item.right.text) is not None and _STATES.search(item.right.text) is None
        meant = (meant and "；" not in item.right.text) or source.text.startswith("指", item.left.end + 1)
        if not meant or _PHRASE.search(item.left.text):
            return only_label(item.left.text)
    return ""


@only_of(FormulationKind.DEFINITION)
def unfinished_meaning(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A definition of which only a part was read: it ends in 的, or at a comma behind which it goes on."""
    ends = [item.right for item in draft.formulation.items]
    if len(ends) == 1 and _NAMED_BEHIND.match(source.text, ends[0].end):
        return ""  # 厚度超过…的，称为…: its term stands behind it
    meant = (
        [] if _OTHERWISE.search(draft.stem) else [part for part in ends if part.text in draft.stem + "".join(draft.key)]
    )
    if len(ends) == 1 or meant:
        for part in meant or ends:
            on = source.text.startswith("，", part.end) and (
                _HEADED.search(part.text) is None or _ON.match(source.text, part.end)
            )
            if on or _LEADS_TO.search(part.text):
                return "the definition goes on"
    terms = [item.left.text for item in draft.formulation.items if item.left is not None]
    if no_term := next(filter(_NO_TERM.match, terms), ""):
        return only_label(no_term)
    # 账面多于实物的称为盘亏: what is named behind its meaning is whoever or whatever is so.
    named = draft.kind is QuestionKind.FILL_BLANK and all(
        item.left is not None and item.right.end <= item.left.start for item in draft.formulation.items
    )
    cut = any(
        (part.text.endswith("的") and not named) or source.text.startswith(("，以及", "，及其"), part.end)
        for part in ends
        if part.text in draft.stem or part.text in draft.key or len(ends) == 1
    )
    return "the definition goes on" if cut else ""
