"""Doubts of what is called in short, or by a set or a beginning, of which only the words before say what it is.

| stem | in doubt |
| 核查在谢花后＿＿＿＿天进行 (效果服务费按坐果核查收取。) | which |
| 期限届满的，应当在＿＿＿＿日内立案 (诉前调解期限为30日。) | which |
| 台账由分工会主席＿＿＿＿更新, under 建立四本台账 | no: the heading says which |
| 四段当中，进场是＿＿＿＿ | four of what |
| 4月20日施行以后，再发生药害＿＿＿＿起 | what was put into force |
| 不足＿＿＿＿但达到18%的，减半收取 | what falls short |
| 以a1为准，分为四级：0～4音分为＿＿＿＿ | what is parted |
| 季怀山当时说：“不是花不够，是＿＿＿＿” / 乔维回答：“不准的是＿＿＿＿” / 说：“那两天锉掉的是＿＿＿＿” | upon what |
| 乔维在座谈会上说：“不准的是＿＿＿＿” | no: that says when |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, Waiting
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in
from question_bank.composition.naming.short_names import undated
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_SHORT = 2
_DONE = ("vn", "v")
_ABSTRACT = re.compile("期限|模式|资金|计划|机制|平台|项目|标准|比例|费用|名单|结果|方案|指标|额度|金额|系统|企业|办法")
"""What is done, or what has a name of its own: of these a paper has several, where it has one ledger or one team."""
_MODIFYING = ("n", "vn", "v", "b", "a", "j", "nz", "ns", "nt", "l", "an")
_SAYS_OF_IT = re.compile(
    "[在于由按应须要可不未每对以]|至[少多迟]|一般|原则上|实行|采取|分[为成三四两]|包括|推行|完成|下达|届满|到期|结束|使用|期满|提前"
)
_SET = re.compile(
    "[三四五六七八九十]个“[^”]{1,4}”，|[两三四五六七八]句话(?:是一个整体|相互|互为|连起来)|"
    "[两二三四五六七八九十][段个项类种者条步环级层](?:(?:当中|之中|中|之间|里)，|[都均皆全](?![面体部省市县]))"
)
_IN_FORCE = re.compile("[^，。；]{0,4}(?:施行|实施|启用|开通|运行|试行|投用|推行|上线)(?:以后|以来|之后|后)，")
_BARE_LIMIT = re.compile(
    "(?:不足|低于|高于|超过|未?达到|不满)(?:[\\d.%]+|[一二两三四五六七八九十百]+)[^，。；]{0,12}的，"
)
_PARTED = re.compile(
    "(?:[以按根依][^，。；]{1,14}，)?(?:可|共|一般|通常)?(?:分为|分成|划分为|分)[两二三四五六七八][^，。；]{1,4}[：，]"
)
_MOST_OF = re.compile("是[两三四五六七八][座口台家条位起艘名所栋株个][\u4e00-\u9fff]{0,3}[里中][^，。]{0,6}最")
_DURING = re.compile(
    "(?:清退|整改|检查|审查|调查|巡查|施工|搬迁|拆除|清理|整治|处置|救援|评审|验收|审计|普查|评定|分配|调解)中(?:坚持|严格|始终|注重)"
)
_UPON_THAT = re.compile(
    "^[^“]{2,24}?(?:当时|那天|事后|过后)[^“，]{0,4}[说讲道]：?“|^[^“]{2,24}：?“那(?:[两几三四]|一?[天次回件场])"
)
_SAYS = re.compile("(?P<who>[^“，。；：]{2,24})(?:说|讲|回答|答道|说道|笑道|感慨|叹道)：?“")
_OCCASION = re.compile("[在于]|《|》|会(?!计)|[年月日]|时(?!任)|总书记|主席|总理|同志|语录|谚语|老话|俗话|古人|诗|文")
"""What says when somebody said something, or that everybody knows him."""


@only_of(*STATED, FormulationKind.PARALLEL_ROLES, FormulationKind.GROUPS)
def called_in_short(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The noun at the head of a later sentence is the end of a longer name in its paragraph, and in no heading."""
    if not draft.spans or draft.core:
        return ""
    start = draft.spans[0][0]
    line = source.line_start(start)
    words = bare(filled_in(draft))
    if start == line or words[:_SHORT] != source.outline.words(start, start + _SHORT):
        return ""
    first = tagged(words[: 3 * _SHORT])
    sort = first[0].tag in _DONE or _ABSTRACT.match(words) is not None
    named = first[0].end == _SHORT and sort and _SAYS_OF_IT.match(words, _SHORT)
    name = words[:_SHORT]
    if not named or any(name in title for title in (source.title, *source.path(source.section_of(draft.spans)))):
        return ""
    return Waiting(FURTHER) if _longer(source.outline.words(line, start), name) else ""


def _longer(before: str, name: str) -> bool:
    """Tell whether `before` has a longer name that ends with `name`: 诉前调解期限."""
    at = before.rfind(name)
    while at > 0:
        words = tagged(before[max(0, at - 3 * _SHORT) : at + _SHORT])
        own = words[-1]
        if own.end - own.start > _SHORT:
            return True
        if len(words) > 1 and own.end - own.start == _SHORT and words[-2].tag in _MODIFYING:
            return words[-2].end - words[-2].start >= _SHORT
        at = before.rfind(name, 0, at)
    return False


@only_of(*STATED, FormulationKind.PARALLEL_ROLES)
def of_a_set(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many things are spoken of that were named before, what is in force, or what falls short: 四段当中，…."""
    words = as_shown(draft, distractors)
    told = undated(words)
    found = _SET.match(words) or _IN_FORCE.match(words) or _IN_FORCE.match(told) or _BARE_LIMIT.match(words)
    found = found or _DURING.match(words)
    return Waiting(FURTHER) if found else ""


@only_of(FormulationKind.ROW, FormulationKind.GROUPS, FormulationKind.ENUMERATION, FormulationKind.FIGURES)
def parted_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is parted in so many stands before: 以a1为准，分为四级：…."""
    return Waiting(FURTHER) if _PARTED.match(bare(draft.stem)) else ""


@only_of(FormulationKind.JUDGEMENT, FormulationKind.FACT, *STATED)
def among_so_many(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Something is the most so of several that were named before: 是三座钟里损坏最重的一座."""
    return Waiting(FURTHER) if _MOST_OF.search(bare(filled_in(draft))) else ""


@only_of(*STATED)
def behind_a_watchword(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A call of two characters, the title of a point, is left before what is told: 实干，推行“退潮工作法”."""
    words = bare(filled_in(draft))
    number = source.section_of(draft.spans) if words[_SHORT : _SHORT + 1] == "，" else None
    if number is None:
        return ""
    point = source.outline.sections[number]
    return str(BROKEN) if point.point and point.title.partition("，")[0] == words[:_SHORT] else ""


@only_of(FormulationKind.QUOTATION)
def said_upon_that(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Somebody says something of what has just been told: 当时说, 那两天, or a bare 说 of a person."""
    words = bare(filled_in(draft))
    if draft.kind is not QuestionKind.TRUE_FALSE and (told := _SAYS.match(words)) and not _OCCASION.search(told["who"]):
        return FURTHER
    return FURTHER if _UPON_THAT.match(words) else ""


SHORTENED: tuple[Ask | Doubt, ...] = (
    called_in_short,
    of_a_set,
    parted_what,
    among_so_many,
    behind_a_watchword,
    said_upon_that,
)
"""The doubts of this module, in the order in which they are asked."""
