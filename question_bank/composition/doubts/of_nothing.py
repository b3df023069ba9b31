"""Doubts of figures that are told of nothing: what was opened, counted or held up, the words before or behind say.

| stem | left open |
| 自5月1日开通以来，共收到报修信息＿＿＿＿条 | what was opened |
| 年内批准公布＿＿＿＿处 | places of what |
| 其余＿＿＿＿处因邻村意见不一 (，暂缓命名) | what came of it |
| 比上年净增＿＿＿＿条，其中新增＿＿＿＿条 (，注销178条) | the other part of the sum |
| 3吨以下的车辆，不小于＿＿＿＿厘米 | what is: the ice under it |
| 感染性织物：被血液、＿＿＿＿、＿＿＿＿污染 (，具有风险的织物) | the rest of what it means |
| 《意见》还对会员“＿＿＿＿”作出安排 | what else it says |
| 拿出染坊，加上法币＿＿＿＿元 (，办起传习所) / 先气干到＿＿＿＿ (，再进窑) | what came of it; what is next |
| 一块板湿时宽＿＿＿＿毫米 / 从＿＿＿＿里外的叙塘运来 | nothing: an example, a way in a story |
| 三方于4月签订了责任书，过去“＿＿＿＿”的现象明显减少 | who they are |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, GOES_ON_ROW, UNMEMORABLE, unclear
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import STATED, VERBATIM, bare, filled_in
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_MEASURE = "[处件个条项家户起座块份宗例次人名张]"
_SINCE = re.compile(
    r"自?(?:(?:\d{4}|今|去|上|同)年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式)?"
    "(?:开通|启用|投用|投运|运行|运营|实施|施行|推行|成立|开业|开馆|上线|试行|投入使用)以来，"
)
_DEED = (
    "(?:批准|公布|审批|核准|受理|立案|办结|办理|查处|整改|处理|处置|回复|答复|解决|调处|化解|登记|下发|印发|移交|清理|取缔|拆除|"
    "新增|注销|投保|赔付|理赔|修复|更换|维修|通过|否决|采纳|收到|审结|签订|命名|更名)"
)
_COUNTED = re.compile(
    rf"(?:年内|全年|今年|当年|年底前|目前|已经?|共|累计|总计|先后)*{_DEED}{{1,2}}了?\d[\d.,]*[万亿]?[多余]?{_MEASURE}(?=，|$)"
)
_IN_TIME = re.compile(
    r"(?:[我本][\u4e00-\u9fff])?(?:会同[^，]{2,8}?)?(?:在|用)?\d+个?(?:天|日|小时|工作日|分钟)内?(?:全部)?"
    r"(?:完成|办结|处置|处理|结案|到场)[\u4e00-\u9fff]{0,4}"
)
"""我局会同镇政府在5天内完成定损: of what."""
_HELD_UP = re.compile(
    "(?:^|，)(?:其余|另外|其他|其中)?[^，]{0,14}(?<![原诱病基起成])因(?![此而为素子果])[^，而]{2,}(?:不[一同足齐便]|不一致|争议|分歧|影响|原因|故障|冲突)$"
)
_PART = re.compile(rf"，其中[^，]{{1,8}}?\d[\d.,]*(?P<unit>{_MEASURE}|[元米亩吨])$")
_LIMITED = re.compile(
    "(?P<what>[^，。；：]{2,24}(?<![的时后前内])，)(?:应当?|一律|均|都)?(?:不(?:小于|少于|低于|高于|大于|超过)|至少|最[多少高低])[^，。；]*\\d"
)
_PROPERTY = re.compile("(?:[度量率比数径长宽高厚深重期距隔温压值额速价]|面积|时间|容积)，$")
_LABELLED = re.compile("[^，。；：“”]{2,12}：[^，。；]*(?:被|以|在|因|由|经)")
_BESIDES = re.compile("(?:《[^》]+》|[^，。；：“”]{2,10}?)还(?:对|就|提出|规定|明确|强调|指出|要求|专门)")
_FIRST = re.compile("(?:^|，)(?:首)?先(?!后|进|行|期|导|锋|生|辈)[^，]*$")
_THEN = re.compile("再|后|然后|接着")
_WITH_THIS = re.compile("(?:拿出|变卖|典卖|捐出|腾出|凑[出齐足]|加上|连同|筹集|募集|借来)[^，]*$")
_MADE = re.compile(
    "(?:共同|合伙|独力|在[^，]{1,8})?(?:办起|创办|开办|建成|建起|盖起|买下|买来|购置|修建|修起|开设|办了|建了|买了)"
)
_EXAMPLE = re.compile(
    "(?:例如|比如|假设|假如|设|有)?(?:一[块根张台辆桶片座口袋箱]|某[块根张台辆])[^，。；”]{1,6}(?:\\d|[一二三四五六七八九十百]+[毫厘米吨克升元])"
)
_FAR_OFF = re.compile("[一二三四五六七八九十百\\d]里(?:地)?(?:之)?外的")
_PARTIES = re.compile("[两三四五六]方(?![面案针式位法])")
_FURTHEST = 30
"""Characters behind a statement in which the next clause is looked for."""


@only_of(*STATED)
def of_no_thing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was opened or done stands in another sentence, so that the figures count nothing."""
    words = bare(filled_in(draft)).rstrip("。")
    return FURTHER if _SINCE.match(words) or _COUNTED.match(words) or _IN_TIME.fullmatch(words) else ""


@only_of(FormulationKind.FIGURES)
def of_an_example(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The figures are those of an example, which could be any others: 一块板湿时宽200毫米, 里程 in a story."""
    words = bare(filled_in(draft))
    return UNMEMORABLE if _EXAMPLE.match(words) or _FAR_OFF.search(words) else ""


@only_of(*STATED)
def of_half_a_sum(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A sum is told with one of its parts, or what held something up without what came of it."""
    if not draft.spans or not source.text.startswith("，", draft.spans[-1][1]):
        return ""
    words, end = filled_in(draft).rstrip("。"), draft.spans[-1][1]
    if _HELD_UP.search(words):
        return BROKEN
    part, first = _PART.search(words), _FIRST.search(words)
    behind = re.split("[，。；\n]", source.text[end + 1 : end + _FURTHEST])[0]
    more = part is not None and re.search(rf"\d{part['unit']}$", behind) is not None
    more = more or (first is not None and _THEN.match(behind) is not None)
    if _WITH_THIS.search(words) and _MADE.match(behind):
        return BROKEN
    return GOES_ON_ROW if more else ""


@only_of(FormulationKind.SLOGAN, FormulationKind.FIGURES, FormulationKind.FACT, *VERBATIM)
def of_some_parties(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many parties are spoken of that were named before: 三方签订了责任书."""
    found = _PARTIES.match(bare(draft.stem))
    return unclear(found[0]) if found else ""


@only_of(*VERBATIM, QuestionKind.TRUE_FALSE)
def said_besides(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """More is said of what was told before: 《意见》还对“结对守灯”作出安排."""
    return FURTHER if _BESIDES.match(bare(draft.stem)) else ""


@only_of(FormulationKind.FIGURES)
def limit_of_no_property(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A limit is told of a thing, and what of it is so much stands in the item before: 3吨以下的车辆，不小于45厘米."""
    words = bare(filled_in(draft))
    found = _LIMITED.match(words)
    return FURTHER if found and _PROPERTY.search(found["what"]) is None else ""


@only_of(FormulationKind.ENUMERATION)
def of_half_a_meaning(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The list stands in what a term means, which goes on behind it: 感染性织物：被血液、体液污染 (，…的织物)."""
    if not draft.spans or not source.text.startswith("，", draft.spans[-1][1]):
        return ""
    return BROKEN if _LABELLED.match(bare(filled_in(draft))) else ""


OF_NOTHING: tuple[Ask | Doubt, ...] = (
    *(
        of_no_thing,
        of_an_example,
        of_half_a_sum,
        of_some_parties,
        said_besides,
        limit_of_no_property,
        of_half_a_meaning,
    ),
)
"""The doubts of this module, in the order in which they are asked."""
