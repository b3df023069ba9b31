"""Doubts of what is told within a story: of one place or one day that an earlier sentence of its paragraph names.

| paragraph | in doubt |
| 柳湾村的双眼井，是停用十一年后有人打水的。…5月清淤，到年底日均取水4.2吨。 | which well |
| 4月9日上午，鹿角村一户果农喷药。…片区队长40分钟内赶到，当夜转移420群。 | where and when |
| the same, and 全年发生药害3起 | no: that is of the whole year |
| 铜锣井，是一个教训。…到7月水位恢复到原来的九成。 | which well |
| 班长取下悬簧看了。换上新簧以后，日差回到快4秒。邹启明说：“钟快了先看簧。” | of which clock |
| 协会组织退休教师、中学生共58人，走访老人340位 (…共＿＿＿＿人) | what they were sent to do |
| 不合格的＿＿＿＿处次中，大肠菌群超标38处次 | what was found wanting |
| 2024年是《＿＿＿＿》施行的第一年, of a paper whose title has nearly the same words | nobody has to know more |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of, sign_behind
from question_bank.composition.doubts.reasons import BROKEN, FURTHER, UNMEMORABLE, Waiting, given_away
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.openings import REPORT
from question_bank.composition.framing.stems import STATED, bare, filled_in
from question_bank.composition.source import Source
from question_bank.composition.weighing.duplicates import bigrams_of
from question_bank.model import FormulationKind, QuestionKind

_LABEL = r"(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十]+）|\d+[.．、]|【[^】]*】|（?案例[一二三\d]*[）：])?"
_PLACE = re.compile(
    _LABEL + "(?:在|以|如|例如|比如)?(?P<name>(?![全各本我每一两三四五六七八九十几代等新])[\u4e00-\u9fff]{2,5}?"
    "(?:村|镇|乡|社区|街道|屯|寨|巷|城区|井|桥|渡|坝))(?:的[\u4e00-\u9fff]{2,8}，|是|有|原|曾|过去|党支部|支部|，)"
)
"""How a story of one place begins."""
_DAY = re.compile(
    _LABEL + r"(?:(?:去年|今年|当年|\d{4}年)?(?P<day>\d{1,2}月\d{1,2}日)(?:上午|下午|晚|夜|凌晨|清晨|中午|\d{1,2}时))"
)
"""How a story of one day begins: at an hour."""
_INTRODUCED = re.compile(
    "[很最足][能以]说明(?:问题|这一点)|[很最颇](?:有|具)代表性|是一个(?:深刻|沉痛|典型|生动)?的?(?:教训|例子|例证|典型|缩影|写照|实例)|另一种情形|"
    "[里中][^，。]{0,6}最[^，。]{1,8}的一[座个处口家条位名件台艘]|印象最深|值得一提|有一件事|"
    "^(?:比如|例如|譬如)"
)
"""What is said of the one thing of which a story follows: 铜锣井，是一个教训."""
_SPEAKS = re.compile(
    "[\u4e00-\u9fff]{2,3}(?:在[^，。：“]{2,14}[上中时里])?[^，。：“]{0,6}(?:说|讲|道|感慨|写道|回答|问|评价|回忆)：“"
)
"""Somebody is quoted in his own words: of 67 figures of reports right before or behind, readers took 20."""
_SOON = 2
"""Sentences behind which somebody speaks: what is told before more of them is not of him."""
_OF_STORIES = re.compile("故事|剪影|侧记|小记|镜头|一幕|人物|身影")
"""What a part of a report is called that tells of somebody as an example."""
_OF_ALL = re.compile(
    "(?:截至|目前|如今|现在|全[年县市镇乡区州局司站系省国]|年内|一年来|[两三四五六七八九十]年来|近年来?|今后|为此|据此|20\\d\\d年)"
)
"""How a sentence begins that is of more than the story."""
_ENDED = re.compile("[。！？]")
_SENT = re.compile(
    r"(?:组织|抽调|选派|派出|发动|动员|邀请|召集)[^，。；]{2,24}?(?:\d+|[一二三四五六七八九十百]+)余?[人名位]。?$"
)
_WANTING = re.compile(
    "(?:其中，?)?(?:未|不)?(?:合格|达标|符合|通过|及格)的(?:\\d|其中|有)|"
    "(?:受理|检测|检查|抽查|查处|排查|收到|办结|评审|参加|登记|上报)的[\u4e00-\u9fff]{2,4}中，"
)
_MOST_OF_A_NAME = 0.6


@only_of(*STATED, FormulationKind.PARALLEL_ROLES, FormulationKind.SLOGAN)
def in_a_story(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is told of one place or one day is told by a sentence that names neither."""
    if not draft.spans or source.regulation or draft.kind not in SIGNS:
        return ""
    start = draft.spans[0][0]
    words = as_shown(draft, distractors)
    line = source.line_start(start)
    heading = "".join(source.path(source.section_of(draft.spans))[-1:])
    kind, report = draft.formulation.kind, REPORT.search(source.title) is not None
    if report and kind is FormulationKind.FIGURES and _OF_STORIES.search(heading):
        return UNMEMORABLE
    if _OF_ALL.match(words):
        return ""
    if report and "：“" not in words and _spoken_of(source, start, kind):
        return Waiting(FURTHER)
    if start == line:
        return ""
    begins = [line, *(line + sign.end() for sign in _ENDED.finditer(source.text[line:start]))]
    for begin, end in pairwise((*begins, start)):
        if begin >= start:
            break
        if end <= start and _INTRODUCED.search(source.text, begin, end):
            return Waiting(FURTHER)
        place, day = _PLACE.match(source.text, begin, start), _DAY.match(source.text, begin, start)
        if (place and place["name"] not in words + heading + source.title) or (day and day["day"] not in words):
            return Waiting(FURTHER)
    return ""


def _spoken_of(source: Source, start: int, kind: FormulationKind) -> bool:
    """Tell whether somebody speaks before `start` in its paragraph, or so soon behind that he is told of till then."""
    if kind not in (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT):
        return False
    spoken = _SPEAKS.search(source.text, source.line_start(start), source.line_end(start))
    if spoken is None:
        return False
    return spoken.start() < start or len(_ENDED.findall(source.text, start, spoken.start())) <= _SOON


@only_of(FormulationKind.FIGURES)
def sent_for_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many were sent out, and what they did stands behind: 组织教师、学生共58人 (，走访老人)."""
    sent = _SENT.search(filled_in(draft)) is not None and sign_behind(draft, source) == "，"
    return str(BROKEN) if sent else ""


@only_of(*STATED)
def found_wanting(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many were no good, and of what they are stands before: 不合格的53处次中，…."""
    return Waiting(FURTHER) if _WANTING.match(bare(filled_in(draft))) else ""


@only_of(FormulationKind.EVENT, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def named_like_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The paper that is asked is called nearly as the one that everybody sees named above the question."""
    pairs = bigrams_of(draft.key[0])
    told = sum(pair in source.title for pair in pairs)
    return given_away(draft.key[0]) if len(pairs) > 2 and told >= _MOST_OF_A_NAME * len(pairs) else ""


STORIES: tuple[Ask | Doubt, ...] = (in_a_story, sent_for_what, found_wanting, named_like_the_title)
"""The doubts of this module, in the order in which they are asked."""
