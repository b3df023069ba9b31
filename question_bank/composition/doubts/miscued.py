"""Doubts of stems that are led in wrongly, stop before who decides, or leave to a line above of when they are.

| question | in doubt |
| 高值耗材的比例为（　　） (2022年4月，审计室进行盘点，结果如下：) | measured when and where |
| 主绳使用满＿＿＿＿年。 (出现下列情形之一的，应予报废：) | what follows |
| 就“定为高风险井”，材料指出，周边＿＿＿＿米内有养殖场的。 | a case without what follows from it |
| 各位新同事，本库现有平房仓（　　）座 | who is spoken to belongs in no stem |
| 材料“防爆”部分规定，本库的规定是：… | that it is laid down is said twice |
| 建立“月调度、季观摩”制度：＿＿＿＿调度一次 (每月) | the name of the rule tells it |
| 章程修改后15日内，经主管单位同意。 (，报登记机关核准) | where it goes then |
| 落实《决定》要处理好以下关系。 | which |
| 材料“禁止行为”部分指出，向窨井内倾倒垃圾、渣土。 | without the heading it reads like what is to be done |
| 会员履行的义务包括“批评建议和监督权” | the ending tells that it is none |
| 打那以后，联社就定了规矩 / 每天降（　　）(不要超过1度) | since when; one bound and the other |
| 调查某队的218次故障 (，其中漏斗堵塞121次) | what was found |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, OTHER_FORM, given_away, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_MEASURED = re.compile("为例[，：]|相比[，：]|比较[，：]|盘点|普查|摸底|抽查|调查(?:显示|发现|表明)|统计(?:显示|表明)")
"""What a line says that announces measures: of when, and of whom they are."""
_ANY_OF = re.compile("(?:之一|任一|任何一[种项个])的?[，：]")
"""出现下列情形之一的，应予报废：what follows from a case is said once for all."""
_YEAR = re.compile(r"(?:19|20)\d\d年")
_OUTCOME = re.compile("就“(?:定为|列为|认定为|评为|视为|属于)[^”]*”，")
_ADDRESSED = re.compile("(?:^|[，。：])(?:各位[^，。]{0,8}|同志们|同事们|朋友们|同学们|大家好|乡亲们)[，：！]")
_LAID_DOWN_TWICE = re.compile("规定，[^，。：]{0,8}规定(?:是|为|如下)?[：，]")
_RHYTHM = re.compile("每(?:个)?([天日周月季年班旬])")
_QUOTED = re.compile("“[^”]*”")
_AGREED = re.compile("经[^，。；]{2,24}(?:同意|批准|审[查核议定]|通过|研究)$")
_GOES_UP = re.compile("，(?:再?报|并报|提交|提请)")
_THESE = re.compile(
    "(?<![元年日天个次成倍岁万])(?:以下|下列|如下)(?:几?[个项点种]|[两三四五六七八九十][个项点种对])?[\u4e00-\u9fff]{2,4}$"
)
_BANS = re.compile("禁止|严禁|不得|不准|严防|禁忌")
_NORM = re.compile("[禁不勿无]|应当?|必须|须|可以|严防|[处罚]")
_SINCE = re.compile("(?:打那|从那|自那|打这|从这|自这)(?:以后|之后|时|天|起|一?[天年次])")
_BOUND = re.compile("，(?:不要|不能|不得|最多不|最少不|至多|绝不)(?:能|得|要)?(?:超过|少于|多于|高于|低于)")
_LOOKED_AT = re.compile("(?:调查|统计|分析|检查|回顾|梳理)(?!显示|发现|表明|了|组|队|员)[^，。；]*$")
_OF_THEM = re.compile("，(?:其中|有)")


@only_of(*STATED)
def of_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A point leaves to the line that announces it what follows from it, or when and of whom measures were taken."""
    if not draft.spans:
        return ""
    line = _announcing(source, draft.spans[0][0])
    if _ANY_OF.search(line) and "的，" not in filled_in(draft) and not lead_of(draft.stem).startswith("就“"):
        return str(BROKEN)
    if not _MEASURED.search(line):
        return ""
    year = _YEAR.search(line)
    return "" if year and year[0] in filled_in(draft) else FURTHER


def _announcing(source: Source, start: int) -> str:
    """Return the line that ends in a colon and announces the points to which the line of `start` belongs, or ""."""
    at = source.line_start(start)
    while at > 1:
        end = at - 1
        at = source.line_start(end)
        line = source.text[at:end].strip()
        if line.endswith("："):
            return line
        if line and line[-1] not in "；，":
            return ""
    return ""


@only_of(*SIGNS)
def led_wrongly(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A case is led in by what follows from it, by whom a speech is for, or by that it is laid down."""
    if _OUTCOME.match(draft.stem):
        return str(BROKEN)
    words = bare(filled_in(draft))
    if spoken := _ADDRESSED.search(words):
        return unclear(spoken[0].strip("，。：！"))
    if _SINCE.match(words):
        return FURTHER
    return unclear("规定") if _LAID_DOWN_TWICE.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def rhythm_in_its_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often something is done is told by the name of the rule in the stem: “月调度”, 每月调度一次."""
    named = "".join(_QUOTED.findall(draft.stem))
    rhythms = [found[1] for found in map(_RHYTHM.match, draft.key) if found]
    return given_away(draft.key[0]) if any(one in named for one in rhythms) else ""


@only_of(*SIGNS, *STATED)
def stops_too_early(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words stop before where something goes for approval, before what was found, or before the other bound."""
    if not draft.spans:
        return ""
    words, end = bare(filled_in(draft)).rstrip("。"), draft.spans[-1][1]
    if _AGREED.search(words) and _GOES_UP.match(source.text, end):
        return BROKEN
    if _LOOKED_AT.match(words) and _OF_THEM.match(source.text, end):
        return BROKEN
    return BROKEN if _BOUND.match(source.text, end) else ""


@only_of(QuestionKind.TRUE_FALSE)
def announces_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A statement only announces what comes behind it."""
    return str(BROKEN) if _THESE.search(bare(filled_in(draft)).rstrip("。")) else ""


@only_of(*SIGNS, *STATED)
def bans_by_heading(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That something is forbidden is said by the heading or the line above alone."""
    if not draft.spans:
        return ""
    headed = f"{lead_of(draft.stem)}{_announcing(source, draft.spans[0][0])}"
    banned = _BANS.search(headed) is not None and sign_behind(draft, source) in "；。"
    return FURTHER if banned and not _NORM.search(bare(filled_in(draft))) else ""


@only_of(FormulationKind.GROUPS)
def by_their_endings(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whether something belongs to a list is told by its last word: duties do not end in “权”."""
    if draft.kind is not QuestionKind.TRUE_FALSE or draft.key[0] == RIGHT or not distractors:
        return ""
    own = {item.right.text[-1] for item in draft.formulation.items}
    other = distractors[0][-1]
    return OTHER_FORM if (other == "权" or own == {"权"}) and other not in own else ""


MISCUED: tuple[Ask | Doubt, ...] = (
    of_a_case,
    led_wrongly,
    rhythm_in_its_name,
    stops_too_early,
    announces_only,
    bans_by_heading,
    by_their_endings,
)
"""The doubts of this module, in the order in which they are asked."""
