"""Doubts conditions whose verb takes an object and has none: what it is, the words before say.

| condition | left open |
| 无正当理由连续3次不参加的 | in what they take no part |
| 经催告后30日内仍不交纳的 | what is not paid |
| 会长会议三分之二以上成员同意的 | what is agreed to |
| 按照材料的规定，逾期不补足的 | what |
| 藏书不足千册的，由相邻三村联合组建 | what is formed, which the heading names |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of
from question_bank.composition.doubts.reasons import FURTHER, UNPLACED, Waiting
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import AS_LAID_DOWN, STATED, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_WAITS = Waiting(FURTHER)
_BY_RULE = (FormulationKind.CONSEQUENCE, FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.RULE)
_HAVE_OBJECTS = (
    "(?:参加|同意|缴纳|交纳|缴清|交清|办理|登记|提交|报告|上报|申报|收到|堆放|转租|转借|出租|出借|改正|"
    "归还|退还|领取|谢绝|拒绝|上交|配合|签订)"
)
_LACKING = re.compile(
    "(?>发现|经查实|经查证|经[^，、的]{0,4}后|无正当理由|无故|确实|逾期|拒不|擅自|连续|累计|主动|"
    "[一二三两四五六\\d]+(?:个工作|个)?[次日月年天](?:内|以上)?|超过|仍|未|不|无法|不能|未能|没有|按[时期]|及时|"
    "[^，。；、的]{2,14}?(?:成员|委员|业主|公司|单位|会员|部门|人员)|三分之二以上|[半过]数(?:以上)?|以上){0,6}+"
    f"{_HAVE_OBJECTS}(?:[、或者和]{{1,2}}{_HAVE_OBJECTS})*(?:且[^，。；]{{2,10}})?的，"
)
"""A condition of which the verb takes an object and has none: 连续3次不参加的."""
_HOW = (
    "(?:经[^，。；的]{2,6}后|(?:超过|逾期|在)?[^，。；的]{0,3}?(?:\\d+|[一二两三四五六七八九十]+)个?(?:工作日|日|天|月|年)(?:之?[内后])?|"
    "逾期|到期|期满|仍然?|[未不]|拒不|按时|按期|及时|如期|擅自|无正当理由|无故|连续|能够?|予以|再)"
)
_DONE = (
    "(?:[交缴]纳|[交缴]费|补[缴交]|归还|退[还回]|返还|提交|完成|报送|上报|领取|办理|履行|支付|整改|更换|签订|"
    "备案|申报|登记|到位|答复|出具|移交|公示)"
)
_NOT_DONE = re.compile(f"{_HOW}{{1,4}}(?:不|未)?{_DONE}的，")
"""A condition of which what is not done in time has no object: 经催告后30日内仍不交纳的."""
_AGREED = re.compile(
    "[^，。；的]{2,20}(?:以上|成员|代表|会议|委员会|理事会)[^，。；的]{0,4}(?:同意|通过|赞成|批准)的，"
)
_CONDUCT = re.compile(
    "[^，]*(?:不参加|[不未没](?:按时|按期)?(?:交纳|缴纳|交清|签订|提交|完成|办理|补足|答复|申请|报告|归还|参加|到场|出具)|同意|主动报告(?:[且并][^，]{0,8})?)的"
)
_OBJECT = re.compile("[对将把]|参加|交纳|缴纳")
_FORMED = re.compile(
    "(?P<case>[^。；]{2,40}的)，(?:可以?|应当?|须|必须|一般|原则上|也|都|一律)*(?:由[^，。；]{2,30}?)?"
    "(?:联合|共同|分别|单独|统一|临时|自行|合并|就近|依次|负责|牵头)*"
    "(?P<done>组建|设立|成立|建立|设置|开设|筹建|合建|联建|共建|组成|编成|托管|代管|选举产生|推举产生)。?"
)
"""In a case something is formed, and what it is stands in no clause of the stem."""
_LAST = 4
"""Characters at the end of a conduct in which no object can stand before its verb."""


@only_of(*STATED, FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def done_to_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What follows where something is not paid, done or agreed to is told without what."""
    if "的，" not in draft.stem:
        return ""
    words = bare(filled_in(draft))
    if not draft.core and _LACKING.match(words):
        return _WAITS
    if draft.formulation.kind in _BY_RULE and (_NOT_DONE.match(words) or _AGREED.match(words)):
        return str(FURTHER)
    return FURTHER if draft.formulation.kind is FormulationKind.CONSEQUENCE and _of_nothing(draft.stem) else ""


@only_of(*STATED, FormulationKind.RULE, FormulationKind.CONSEQUENCE)
def formed_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In what case something is formed, and by whom, is told without what: the heading names it."""
    if "的，" not in draft.stem or draft.core or "“" in lead_of(draft.stem):
        return ""
    found = _FORMED.fullmatch(bare(filled_in(draft)))
    return UNPLACED if found and found["done"] not in found["case"] else ""


def _of_nothing(stem: str) -> bool:
    """Tell whether a consequence follows from a conduct (逾期不补足的) that is told without its object."""
    conduct, sign, _ = bare(stem).partition("的，")
    lacking = sign and stem.startswith(AS_LAID_DOWN) and _CONDUCT.fullmatch(f"{conduct}的")
    return bool(lacking) and _OBJECT.search(conduct[:-_LAST]) is None
