"""Doubts of what was done to something that only the words before name, and of what only sets the scene.

| stem | in doubt |
| 受理87件，办结＿＿＿＿件 (收到投诉90件；) | what was taken up |
| 两块田相距不到＿＿＿＿ | which two |
| 火灾烧毁棉纱约＿＿＿＿吨 | which fire |
| 石桥村有一口深（　　）的老井 | how the place looks where a story begins |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import FURTHER, UNMEMORABLE, UNTIMED, Waiting
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import STATED, TOPIC, bare, filled_in, lead_of, unstopped
from question_bank.composition.numbers.bare_counts import counts_alone
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_WAITS = Waiting(FURTHER)
_MATTER = re.compile(
    "案|[投申上]诉|复议|信访|来访|调解|举报|热线|纠纷|建议|申请|仲裁|执法|矫正|违[法规章纪]|隐患|诉求|工单|登记|审批"
)
"""What a heading says that names what is taken up, examined or settled."""
_SOME_TWO = re.compile(
    "[这那]?[两二三四五六七八九](?:[块条座个家所处片口台棵栋]|支队)[\u4e00-\u9fff]{1,4}(?:之间|彼此)?(?:直线|大约|只|仅)*(?:相[距隔]|间隔)"
)
"""两块田相距: which, the sentence before says."""
_LAID_DOWN = re.compile("不得|应当?|必须|须|不宜|至少|不[小大少多低高]于|以[上下内](?=[的，。]|$)|的，|属于")
_DISASTER = re.compile(
    "(?:此次|该起|本次|这[场次起])?(?:火灾|事故|爆炸|洪水|山洪|坍塌|泄漏|大火|地震|台风|暴雨|泥石流|火情|险情|塌方)"
    "(?:共|直接|累计|先后|最终|当场|还)*(?:烧[毁损死伤]|造成|致使?|导致|波及|损毁|冲[毁走垮]|淹没|殃及|毁[坏掉])"
)
"""火灾烧毁…, 事故造成…: which, the sentence before tells."""
_SCENE = re.compile(
    "(?:^|[村镇乡组院校厂站队屯寨沟湾里旁边前后口头中])(?:，)?(?:还|也|只)?有[一两](?:[条座口片棵栋块处道艘台排眼方孔架]|间)"
    "(?:全|总|约|近|大约|将近|占地|建筑|面积)*[长宽高深厚]?(?:约|近|达)?\\d[\\d,.]*(?:多|余)?(?:公里|千米|米|里|丈|尺|亩|公顷|平方米|立方米|平方公里|吨|年|岁|层)"
    "(?:多|左右|[长宽高深厚见]方?)?的[^，。；的]{1,8}"
)
"""A thing without a name, and how large it is."""


@only_of(*STATED)
def dealt_with_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many were taken up or settled is told, or how many were warned, and what or who those were stands before."""
    if draft.kind not in SIGNS or draft.core or source.regulation:
        return ""
    if not counts_alone(bare(filled_in(draft))):
        return ""
    topic = TOPIC.search(lead_of(draft.stem))
    told = topic and not YEAR.search(topic[1]) and _MATTER.search(topic[1])
    return "" if told else _WAITS


@only_of(*STATED)
def which_two(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How far two things are from each other is told, and which two stands before."""
    if draft.kind not in SIGNS or draft.core:
        return ""
    words = bare(filled_in(draft))
    return _WAITS if _SOME_TWO.match(words) and not _LAID_DOWN.search(words) else ""


@only_of(*STATED)
def which_disaster(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a fire or an accident did is told, and which one it was stands before."""
    if draft.kind not in SIGNS or draft.core or source.regulation:
        return ""
    words = bare(filled_in(draft))
    found = _DISASTER.match(words) if any(sign.isdigit() for sign in words) else None
    return UNTIMED if found and not _LAID_DOWN.search(words) else ""


@only_of(FormulationKind.FIGURES)
def sets_the_scene(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long or old a thing without a name is where a story begins (村里有一口9米深的老井) nobody has to know."""
    if draft.kind not in SIGNS or sign_behind(draft, source) != "，":
        return ""
    words = unstopped(draft)
    found = _SCENE.search(words)
    return UNMEMORABLE if found and found.end() == len(words) else ""


BARE_DEEDS: tuple[Ask | Doubt, ...] = (dealt_with_what, which_two, which_disaster, sets_the_scene)
"""The doubts of this module, in the order in which they are asked."""
