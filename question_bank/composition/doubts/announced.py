"""Doubts of stems that open with a word for a part of what stands before, or end in words that announce others.

| stem | left open |
| 水务管理办法、＿＿＿＿与＿＿＿＿条例 (the title) | a title says nothing, and heads the paper |
| （　　）是选好队长；问题是机收率只有41%；重点是：新增床位＿＿＿＿张 | of what |
| 实行轮作以后，甲类田块改为每月巡查，产量达（　　） | who did so, and when |
| 站长＿＿＿＿在开班式上讲 (：“…”) | what he said |
| 要坚持围绕中心；二要坚持分类，甲重在＿＿＿＿ | the second of what |
| 就“存在不少的困难”，… | a clause that leads to a list is no heading |
| 1961年，跟老木匠学会修犁 | who learned it |
| “除另有规定外”说的是（　　） | an exception is not what is said |
| 2033年，销售收入＿＿＿＿亿元 (社里卖果5万吨；) | whose |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before
from question_bank.composition.doubts.reasons import BROKEN, FORMULA, FURTHER, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import OWN_LISTS, STATED, TOPIC, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_OF_SOMETHING = re.compile(
    "(?P<word>(?:主要|突出|最大的?|首要|根本|当前)?(?:的)?(?:重点|难点|关键|要害|问题|症结|短板|差距|突破口|着力点|落脚点)|"
    "第[一二三四五六七八九]步)(?:就)?(?:是|在于)"
)
"""What is always of something, as the first words of a stem."""
_BROAD = re.compile("年|总结|计划|工作报告|打算|安排|要点$")
"""A heading of a whole report, which does not say of what something is the main point."""
_SINCE = re.compile(
    "(?:采纳|采用|采取|推广|实施|实行|施行|试行|推行|开展|启用|引进|引入|开通|改制|调整|整改)[^，。；“《（＿\\d]{0,8}"
    "(?:[以之]?后|以来)，"
)
_TOLD_OF_ONCE = re.compile(
    "\\d[^，。；]*(?:改为|下降|上升|提高|降低|增长|增加|减少|达|缩短)|(?:改为|下降|上升|提高|降[低到至]|增长|增加|减少|达|缩短)[^，。；]*\\d|了"
)
_LAID_DOWN = re.compile("应当?(?![用急])|必须|须|不得|要(?![求素点])|可以")
_SAYS = re.compile("(?:[讲说问]|讲道|说道|写道|指出|强调|表示|感慨|感叹|回忆|坦言|告诫|叮嘱)(?:过|了|的是)?$")
_QUOTES = re.compile("[：，]?“|：")
_LATER = re.compile("[；，。]([二三四五六七八九])([是要靠看])(?![一二三四五六七八九十])")
_LEADS_TO = re.compile(
    "(?:[也还仍]|依然|仍然|同时)*(?:存在|面临|遇到|碰到|有)(?:着|了)?(?:不少|一些|许多|以下|诸多|如下|这样|这么)[^”]*|"
    "[^”]{0,6}[也还]?(?:办|做|抓|干)(?:了|成了|好了)[两二三四五六七八九十几][件项个][^”]*|"
    "(?:具体|简单|概括)(?:地|来)?[说讲][^”]*"
)
_OWN_ACT = re.compile(
    "(?:跟(?!踪)|随(?!机|后)|向(?=老|师)|拜|学会|考[上入取]|当[上了](?!地)|入党|参军|入伍|退伍|毕业|离[开乡村]|回[乡村厂])"
)
"""What one person does: as an event it is told with him."""
_AFTER_A_DATE = re.compile("，(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?$")
_EXCEPTION = re.compile("“(?:除[^”，]*(?:外|之外|以外))”")

_WORDS = re.compile(r"\S")
_BARE_INDICATOR = re.compile(
    "(?:19|20)\\d\\d年(?:底|末)?，(?:全?年|总)?(?:销售(?:收入|额|量)|营业收入|营收|收入|产值|产量|利润|利税|盈余|成本|支出)"
    "(?:总额)?(?:达到?|为|共|突破|实现|完成|约|近)*\\d"
)
"""A year put before a figure that leaves out whose it is."""


def of_the_title(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The title of the paper, or a line that only repeats it, is nothing to be known of what it says."""
    if not draft.spans:
        return ""
    start, end = draft.own[0][0], draft.own[-1][1]
    line = source.line_start(start)
    stop = source.line_end(line)
    words = source.text[line:stop].strip().strip("《》")
    if end > stop or not words or words.endswith("。") or source.after_label(line) != line:
        return ""
    first = _WORDS.search(source.text, 0, line) is None
    titled = first and source.section_with(start) is not None
    return FORMULA if titled or words == source.title.strip().strip("《》") else ""


def main_point_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """重点是, 问题是 and 第一步是 open a stem that does not say of what."""
    if draft.kind not in SIGNS or draft.formulation.kind in OWN_LISTS:
        return ""
    found = _OF_SOMETHING.match(bare(filled_in(draft)))
    if found is None:
        return ""
    topic = TOPIC.search(lead_of(draft.stem))
    return unclear(found["word"]) if topic is None or _BROAD.search(topic[1]) else ""


@only_of(*STATED)
def since_it_was_done(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What came of something once it was done is told without who did it, and when."""
    words = bare(filled_in(draft))
    dated = year_told(lead_of(draft.stem))
    if draft.kind not in SIGNS or dated or not _SINCE.match(words) or _LAID_DOWN.search(words):
        return ""
    return FURTHER if _TOLD_OF_ONCE.search(words) else ""


@only_of(*STATED)
def says_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That somebody says something is told without what he says, which stands behind."""
    if draft.kind not in SIGNS or not draft.spans:
        return ""
    ends = _SAYS.search(filled_in(draft).rstrip("。"))
    return BROKEN if ends and _QUOTES.match(source.text, draft.spans[-1][1]) else ""


@only_of(*SIGNS)
def later_of_several(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The second point has its number, and the one before it has lost its own."""
    words = bare(filled_in(draft))
    found = _LATER.search(words)
    return "" if found is None or f"一{found[2]}" in words[: found.start()] else str(FURTHER)


def under_a_lead(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A clause that leads to a list (存在不少的困难) is quoted as if it were the heading."""
    lead = lead_of(draft.stem)
    topic = TOPIC.search(lead) if lead.startswith("就“") else None
    return unclear(topic[1]) if topic and _LEADS_TO.fullmatch(topic[1]) else ""


@only_of(FormulationKind.STAGES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def whose_act(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What one person did, whom the clause before names, is shown as an event of its own."""
    shown = {*draft.key, *draft.fillers, *distractors}
    for item in draft.formulation.items:
        for side in (item.left, item.right):
            if side is None or not _OWN_ACT.match(side.text) or not (side.text in shown or side.text in draft.stem):
                continue
            if _AFTER_A_DATE.search(source.text[source.line_start(side.start) : side.start]):
                return str(FURTHER)
    return ""


@only_of(FormulationKind.TWO_PART_HEADING, FormulationKind.DEFINITION)
def only_the_exception(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What a heading or term means is told by its exception alone."""
    return str(BROKEN) if "“除" in draft.stem and _EXCEPTION.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def whose_figure(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind a semicolon an indicator goes on with the subject of the part before, and only the year is put before."""
    if draft.kind not in SIGNS or sign_before(draft, source) != "；":
        return ""
    return FURTHER if _BARE_INDICATOR.match(filled_in(draft)) else ""


ANNOUNCED: tuple[Ask | Doubt, ...] = (
    of_the_title,
    main_point_of_what,
    since_it_was_done,
    says_what,
    later_of_several,
    under_a_lead,
    whose_act,
    only_the_exception,
    whose_figure,
)
"""The doubts of this module, in the order in which they are asked."""
