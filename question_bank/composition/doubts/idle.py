"""Doubts of what nobody has to know, or only beside its heading: formulas, illustrations, a bare platform, a way.

| stem | in doubt |
| 法院判决物业公司在＿＿＿＿日内退还押金 (案例二…) | what one of two was ordered to do |
| 新建、＿＿＿＿、＿＿＿＿建筑物的，… | the formula of every rule |
| 现在找支部，问的是异地报销、＿＿＿＿、＿＿＿＿ | illustrations |
| 每天处理购药记录大约＿＿＿＿万条 | nobody counts so |
| 平台承担预约、＿＿＿＿、＿＿＿＿三项功能 | which platform |
| 路径是强村带弱村，… | the way to what |
| 先稳情绪，再＿＿＿＿，后谈问题 | in dealing with what |
| 通风时间不少于＿＿＿＿分钟 | in which work |
| 距离较远的，抵达时间不得超过＿＿＿＿ (应当在30分钟内抵达现场；…) | arrival upon what |
| 值班员接报后，应在（　　）内赶到 | what was reported |
| 就“2024年主要工作”，开展专题学习（　　） (，组织警示教育3场) | in which field |
| 持股不足（　　）的，可以不申报 | what is declared |
| 就“《云河市电梯条例》”，截至2022年底，全市有电梯＿＿＿＿台 | a count is no law's |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FORMULA, FURTHER, LITTLE, NAMELESS_STORY, UNMEMORABLE, UNPLACED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, STATED, bare, filled_in, lead_of, unstopped
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_SET_PHRASES = (
    frozenset(("新建", "改建", "扩建", "迁建", "重建", "改扩建", "翻建")),
    frozenset(("法律", "法规", "规章", "行政法规", "地方性法规")),
    frozenset(("公民", "法人", "其他组织", "非法人组织")),
    frozenset(("省", "自治区", "直辖市")),
    frozenset(("机关", "团体", "企业", "事业单位", "企业事业单位", "企事业单位", "社会团体", "社会组织", "其他组织")),
    frozenset(("人力", "物力", "财力", "人员", "物资", "经费")),
)
"""Words that stand together in every rule."""
_ILLUSTRATED = re.compile("(?:[问说想聊谈讲盼愁]的(?:都|多)?是|多半是|无非是|好比|譬如|比方说?|诸如)[^，。；：]*$")
_ROUGHLY = re.compile("(?:大约|大概|约莫|估计|差不多)(?:有|是|为)?$")
_EVERYDAY = re.compile("每[天日]")
_BARE_THING = re.compile(
    "(?:平台|系统|中心|基地|园区|基金|专班|联盟|小程序)(?:一期|二期)?(?=承担|设[有置立]|具有|具备|由|实行|提供|负责|集成|整合|受理|覆盖|采用|投入|可以?|应当?|将)"
)
_WAY = re.compile(
    "(?:路径|办法|做法|抓手|思路|途径|打法|步骤|切入点|突破口|着力点|落脚点)(?:就?是|为|在于)(?![^，。]{0,12}的?(?:重要)?(?:路径|办法))"
)
_PROPERTY = re.compile(
    "(?P<act>[\u4e00-\u9fff]{2})(?:时间|时长|次数|速度|温度|距离)(?:应当?|一般)?(?:不(?:得|应|宜)?(?:超过|少于|低于|大于|小于|高于)|控制在)[^，；：]*"
)
_POINT_OF_WORK = re.compile(
    "就“(?:作业|施工|操作|开工|开机|停机|检修|上岗|使用|运行)(?:之?前|之?后|中|时|过程中|期间)”"
)
"""A heading that names no work, but a point of it."""
_LATER = re.compile("[^，。；]{4,}的，(?P<act>[\u4e00-\u9fff]{2})(?:时间|时限|期限|时长|费用|次数|比例)")
_EXEMPT = re.compile(
    "[^，。；]{4,}的，(?:可以不|可不|不用|不必|无需|无须|不需要?|应当?|都应当?|须)(?P<act>申报|登记|报告|备案|公示|审批|上报|报备)"
)
_REPORTED = re.compile("[^，。；]{0,12}(?:接报|接警)后，")
_DEED = re.compile(
    "(?:全年|共)?(?:开展|组织|举办|召开|进行)(?:专题|集中|警示|主题|业务)?[\u4e00-\u9fff]{2,3}\\d+[次场期]"
)
_LAW = re.compile("就“《[^“”]*》[^“”《》]{0,6}”，")
_COUNTED = re.compile("截[至止]|[我全][省市县区州]|(?:1[89]|20)\\d\\d年|现有|目前")
_RULING = re.compile(
    "(?:裁决|裁定|判决|判令|调解|复议|仲裁|法[院庭官])[^。]*(?:责令|判令|判决|裁决|限令?|要求|赔偿|支付|返还|补偿|给付|退还)[^，。；]{0,12}$"
)
"""What a court or a body over both orders one of two to do or to pay."""
_PARTIES = re.compile("双方|原告|被告|上诉人|申请人|当事人")
"""Who stands against whom in a case."""
_OF_A_CASE = re.compile("[\\s\u3000]*[【（(]?(?:典型)?(?:案例|判例|案情)")
"""How a line begins that tells a case."""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def ordered_in_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Until when or how much one of the two of a told case was ordered to pay holds for nobody else."""
    start = draft.spans[0][0] if draft.spans else 0
    asked = [item.right for item in draft.formulation.items if item.right.text in draft.fillers] or [
        item.right for item in draft.formulation.items
    ]
    if not any(_RULING.search(source.text[start : each.start]) for each in asked if start < each.start):
        return ""
    case = _OF_A_CASE.match(source.text, source.line_start(start)) or any(
        map(_OF_A_CASE.match, (source.outline.sections[each].title for each in source.over(start)))
    )
    return UNMEMORABLE if case or (_PARTIES.search(draft.stem) and not source.regulation) else ""


@only_of(QuestionKind.FILL_BLANK, *LISTS)
def set_phrase(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The blanks are of a formula of every rule."""
    if draft.formulation.kind not in LISTS or not draft.key:
        return ""
    asked = frozenset(draft.key)
    return FORMULA if any(asked <= phrase for phrase in _SET_PHRASES) else ""


@only_of(*LISTS)
def illustrated(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What people ask or talk about is listed, by way of illustration."""
    if draft.kind is not QuestionKind.FILL_BLANK or not draft.gaps:
        return ""
    return NAMELESS_STORY if _ILLUSTRATED.search(draft.gaps[0].left) and not source.regulation else ""


@only_of(FormulationKind.FIGURES)
def roughly(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How much comes about on a day is told roughly."""
    rough = any(_ROUGHLY.search(gap.left) and _EVERYDAY.search(gap.left) for gap in draft.gaps)
    return UNMEMORABLE if rough else ""


@only_of(*STATED)
def which_platform(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a platform or centre does is told, and its name stands in the heading."""
    if draft.kind not in SIGNS or draft.core or source.regulation:
        return ""
    found = _BARE_THING.match(bare(filled_in(draft)))
    return UNPLACED if found and found.group()[:2] not in lead_of(draft.stem) else ""


@only_of(FormulationKind.GROUPS, FormulationKind.SLOGAN, FormulationKind.CONTRAST, FormulationKind.FIGURES, *LISTS)
def way_to_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """By which way something is reached, and what, the sentence before tells."""
    told = draft.kind in SIGNS and not draft.core and not lead_of(draft.stem)
    return UNPLACED if told and _WAY.match(filled_in(draft)) else ""


@only_of(FormulationKind.SEQUENCE)
def steps_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Steps of two words each (先…，再…，后…) are told without what they are steps of."""
    bald = draft.kind is QuestionKind.FILL_BLANK and draft.stem.startswith("先") and not draft.core
    return UNPLACED if bald else ""


@only_of(FormulationKind.FIGURES)
def property_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long or often at least is told of an act, and in which work the heading says."""
    lead = lead_of(draft.stem)
    if draft.kind not in SIGNS or draft.core or (lead and not _POINT_OF_WORK.match(lead)):
        return ""
    return UNPLACED if _PROPERTY.fullmatch(unstopped(draft)) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def upon_the_same(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Another case of an act has its own limit, and upon what that is done the part before the semicolon says."""
    if draft.kind not in SIGNS or not draft.spans or draft.core or "的，" not in draft.stem:
        return ""
    start = draft.spans[0][0]
    found = _LATER.match(bare(filled_in(draft)))
    if found is None or not source.text.startswith("；", start - 1):
        return ""
    before = source.sentence_at(start - 1)
    return FURTHER if before and found["act"] in source.outline.words(before.start, before.end) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def reported_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be done upon a report is told, and what was reported the heading says."""
    if draft.kind not in SIGNS or draft.core or lead_of(draft.stem) or "后，" not in draft.stem:
        return ""
    return UNPLACED if _REPORTED.match(draft.stem) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.SINGLE_CHOICE)
def deed_alone(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The first of a row of deeds is told alone (开展学习12次), and only the next ones say in what field."""
    alone = lead_of(draft.stem) and _DEED.fullmatch(unstopped(draft))
    return LITTLE if alone else ""


@only_of(FormulationKind.FIGURES)
def declared_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who need not declare something is told, and what is declared the heading says."""
    if draft.kind not in SIGNS or draft.core or lead_of(draft.stem) or "的，" not in draft.stem:
        return ""
    return UNPLACED if _EXEMPT.fullmatch(filled_in(draft).rstrip("。")) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def count_of_a_law(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The name of a law stands before what was counted, which the law does not lay down."""
    named = draft.stem.startswith("就“《") and _LAW.match(draft.stem)
    return FURTHER if named and _COUNTED.match(bare(draft.stem)) else ""


IDLE: tuple[Ask | Doubt, ...] = (
    ordered_in_a_case,
    set_phrase,
    illustrated,
    roughly,
    which_platform,
    way_to_what,
    steps_of_what,
    property_of_what,
    upon_the_same,
    reported_what,
    deed_alone,
    declared_what,
    count_of_a_law,
)
"""The doubts of this module, in the order in which they are asked."""
