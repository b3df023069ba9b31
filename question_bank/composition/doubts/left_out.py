"""Doubts of words that leave out what they are of: the deed, the end of the sentence, the case, the whole.

| question | in doubt |
| 高风险客户＿＿＿＿一次 (此后定期复评：…) | what is done so often |
| 为了防止“＿＿＿＿”，第三十九条规定。/ 走访了＿＿＿＿个小区之后发现。 | what, stands behind |
| 在同一学校连续任教满＿＿＿＿年的教师。 / 面向学生的“＿＿＿＿”研学。 | nothing is said of them |
| 自入住之日起满＿＿＿＿且入住户数达到百分之二十以上。 | a case, without what comes of it |
| 11人正好是＿＿＿＿人的一半 / 占97%，…占41%，相差＿＿＿＿个百分点 | can be reckoned |
| 理事会在收到意见后＿＿＿＿内审议 / 生产小组在＿＿＿＿内核实面积 | whose; since when |
| 仍不合格的，报＿＿＿＿批准 (，降为服务点) | for what |
| 由12个分馆增加到＿＿＿＿个 | of what |
| 是年9月挂牌“＿＿＿＿” | which year |
| 石坪镇距县城＿＿＿＿公里 / 1997年，虽升格为中心卫生院 | nobody has to know it; breaks off |
| 技术员改用机械，减至＿＿＿＿人 | what, and from how many |
| 经＿＿＿＿批准，自2024年3月1日起施行 | of what paper |
| 并报＿＿＿＿备案 (上述两部门) | the key points to what stands before |
| 三种情形是“或者”的＿＿＿＿ (关系) / 以梯田为＿＿＿＿ (代表) | fits nearly everywhere |
| 拒不退出的，由＿＿＿＿责令改正 | who, and from where |
| 理解这句话，要抓住“＿＿＿＿”三个字 | which |
| 反例：“＿＿＿＿” / 摘要：自治、＿＿＿＿、＿＿＿＿ | a label |
| 你要是碰上硬不配合的，记下＿＿＿＿ | told to the hearers |
| ＿＿＿＿性服务与＿＿＿＿性服务 | a half of a word |
| 近年来，队伍在大型活动、＿＿＿＿中发挥了积极作用 | said in passing |
| 2001年，汛期高水位运行 / 2001年，安全鉴定定为三类坝 | of what |
| 民工按公社编成团、＿＿＿＿、＿＿＿＿ | nobody has to know them |
| 始建于1908年，至今已逾＿＿＿＿年 | can be reckoned |
| 定义中的“＿＿＿＿”常被混用 | of which page |
| 把党员组织起来、＿＿＿＿、＿＿＿＿动员起来 / 分区、＿＿＿＿、＿＿＿＿ (分垛储存) | a member is cut |
| 派出六个调研组，走了＿＿＿＿个村 | nobody has to remember it |
| 头一件，设立“＿＿＿＿” | the first of what |
| 马上报告医生，间隔不要超过＿＿＿＿分钟 / 3件没有办完，分别是＿＿＿＿ | when; of what |
| 群众用得上、＿＿＿＿、＿＿＿＿是落脚点 (用得起才) | a blank swallows 才 |
| 请默写“分三步推进”的三个要点。 (到2025年；…) | only the dates |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.date_headings import is_chronicle
from question_bank.composition.doubts.asking import Ask, Doubt, as_shown, only_of, sign_before, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FORMULA,
    FURTHER,
    ONLY_NAMED,
    RECKONED,
    UNMEMORABLE,
    fits_anywhere,
    no_word,
    only_label,
    unclear,
    unsaid,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, STATED, filled_in
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_TOLD = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT)
_SO_OFTEN = re.compile(
    r"(?P<what>[^，。；：]{0,12}?)(?:必要时|一般|原则上|应当?|须)*每[一二两三四五六半\d]*个?(?:年|月|季度|季|周|日|天|小时|旬|分钟|星期|学期)"
    r"(?:至少|不[少多低]于)?[一二两三四五六七八九十\d]+次"
)
_DEED = re.compile("[会课检查训练评审巡保养护维护演考核算扫毒洗换班诊]$|次数$|活动$|召开|开展|组织")
_ENDS_OPEN = re.compile(
    "(?:之?后)?(?:发现|规定|表明|显示|认为|指出|看到|得知|如下|说过)$|有一?个[^，。]{0,6}(?:比方|说法|例子|故事)$"
)
_NOTHING_SAID = re.compile(
    "(?:在|对|面向|从|针对|围绕|本文结合|结合)(?![^，。；：]*(?:[是有为应须可将已]|不得|给予|实行|开展|进行))"
    "[^，。；：]*的[^，。；：的]{1,8}"
)
_FOR_LEAVE = re.compile("[报经][^，。；]{2,16}(?:批准|同意|审定)$")
"""What is asked leave for stands behind."""
_A_CASE = re.compile("自[^，。；：]{2,12}之日起满[^，。；：]{1,6}(?:且|并)[^，。；：]*(?:以上|以下)")
_HALF = re.compile("(?:正好|恰好|刚好|恰恰)(?:就?是|等于|为)[^，。；：]*(?:一半|[两二三四\\d]+倍|三分之一)")
_APART = re.compile("(?:相差|差距(?:为|是|达到?)?|高出|多出)[\\d一二三四五六七八九十]+(?:\\.\\d+)?个百分点")
_SURVEY = re.compile(
    "(?<![应须内])(?<!应当)(?:派出|组织|抽调)[^，。；]*(?:调研组|(?<!事故)调查组)|(?:调研|调查)组?(?:走访|走了|访谈|座谈|发放)"
)
"""How a paper was prepared is its background."""
_FAR_FROM_TOWN = re.compile("距(?:离)?(?:县城|市区|省城|城区|镇区|镇政府|县政府)")
_AGO_BY_NOW = re.compile("(?:至今|迄今|距今)(?:已|约|有|逾|近|超过?)*[一二三四五六七八九十百\\d]+多?余?年")
_IN_A_YEAR = re.compile(r"\d{4}年")
_SHARE = re.compile("\\d%|百分之")
_GOT = re.compile("(?:收到|接到)(?P<what>意见|材料|反馈)(?:之日|之后|后|起)")
_WITHIN = re.compile(
    "[^，。；：的]{2,10}?(?:应当?|须|必须)?在[\\d一二三四五六七八九十]+个?(?:工作)?(?:日|天|小时|分钟|月)[以之]?内[^，。；：]*"
)
_CHANGED_TO = re.compile("，(?:就|便|已)?[减增降升缩](?:少|加|低|高|到)?[至到为][\\d一二三四五六七八九十]")
_GROWN_FROM = re.compile(r"由\d[^，。；]*(?:增加|扩大|提高|增|扩|减少|降|缩短|调整)[到至为]")
_MEASURED = re.compile(r"[量额率值积费价]|长度|时间|人数|户数|(?:需|用|由|原有)[\d一二三四五六七八九十]+人")
_APPROVED = re.compile(
    "(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?，?)?(?:经|报)(?![济营理费验常历典纪过贸])[^，。；：]*(?:批准|审核|审定|审议|通过|同意|备案)后?，?(?:自|于|报|执行|施行|实施|印发|公布|$)"
)
_POINTS_BEFORE = re.compile("上述|前[款述条者]|以上[^，]{0,3}(?:部门|单位|人员|情形)|本条")
_HOLLOW = re.compile(
    "(?:一[种项个类]|[两二三四五六七八九][种个项类大]|重要|一般|这种|不同)?"
    "(?:方式|因素|原因|关系|属性|权利|建筑物|条件|环节|内容|部分|途径|手段|形式|特点|特征|表现|问题|类型|代表|通过|对象|依据)"
)
_WHO_DOES_SO = re.compile(
    "(?:拒不|仍不|逾期不|再犯|第[二三四]次以后再犯|不合格|[一二三\\d]+[年月]内[两二三]次不合格)[^，。；：]{0,3}的，"
)
_THIS_SAYING = re.compile("[这那][句番段句]+话|[这那]两句|后半句|前半句|[前后]一[句种类]|(?<!日)本案(?!例)|本章(?!程)")
_OF_A_PAGE = re.compile("(?:定义|公式|上式|式|[上下]?图|[上下]?表(?!里如一)|例)[中里]的?|(?:上|下)[图表式]")
_LABEL = re.compile("(反例|正例|反面|例如|举例|摘要|关键词|提要|按语|题记|示例)[：:]")
_ONE_OF_THEM = re.compile("(?:头一|再一|又一|还有一|另一|第[二三四])[件条桩]，")
_THAT_YEAR = re.compile("(?:是|同|该)年(?!度|级|[龄纪轻])")
_AT_ONCE = re.compile("(?:马上|立刻|赶紧|赶快|随即|当即)(?!就)")
_TO_HEARERS = re.compile("你(?!们好)(?:要是|如果|若|再|先|就|得|可|去|看|把|碰|不)")
_DATES = re.compile("(?:到|至|截至)?\\d{4}年(?:底|末|前|\\d{1,2}月)?")
_BEFORE_IS = re.compile("(?<=..)(?:(?<![人英贤天])才|(?<!成)就|(?<!首)都|也)$")
_PAIR, _BEHIND = 2, 6
_ENDINGS = ("性", "式", "型", "化")
_PROVED = re.compile("在[^。]*中(?:都|均|也)?(?:发挥了?|起到了?)(?:积极|重要|较好|突出|独特)的?作用")
_SO_MANY = re.compile(r"[\d两二三四五六七八九]+[件项个](?:没有?|未|已|还|正)")
_FEW_WORDS = 12
_ALTHOUGH = re.compile("虽|却|但|因(?!特)|由于|尽管")
_GOING_ON = "；：，"


@only_of(*SIGNS, *_TOLD)
def deedless(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often is told, and not what: neither a verb nor an occasion stands in the clause."""
    clauses = re.split("[，；。：]", as_shown(draft, distractors))
    told = next(filter(None, map(_SO_OFTEN.fullmatch, clauses)), None)
    if told is None or _DEED.search(told["what"]):
        return ""
    return "" if any(word.tag[:1] == "v" for word in tagged(told["what"])) else FURTHER


@only_of(*SIGNS, *STATED)
def ends_open(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words end before what they announce, with somebody of whom nothing is said, or with a bare case."""
    words = as_shown(draft, distractors).rstrip("。")
    if _FOR_LEAVE.search(words) and sign_behind(draft, source) == "，":
        return BROKEN
    if _ENDS_OPEN.search(words) or _A_CASE.fullmatch(words) or _NOTHING_SAID.fullmatch(words):
        return BROKEN
    return ""


@only_of(FormulationKind.FIGURES, FormulationKind.JUDGEMENT)
def reckonable(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One figure follows from the other; or it tells how the paper was prepared, or how far a place is from town."""
    words = filled_in(draft)
    if _SURVEY.search(words) or _FAR_FROM_TOWN.search(words):
        return UNMEMORABLE
    if _HALF.search(words) or (_AGO_BY_NOW.search(words) and _IN_A_YEAR.search(words)):
        return RECKONED
    return RECKONED if len(_SHARE.findall(words)) > 1 and _APART.search(words) else ""


@only_of(*SIGNS, *STATED)
def caseless(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What came in is not said, nor since when the time runs, nor what was so many, nor of what paper it is told."""
    if not draft.spans:
        return ""
    words = as_shown(draft, distractors).rstrip("。")
    if (got := _GOT.search(words)) and not _named_over(source, draft, got["what"], words[: got.start()]):
        return unsaid(got[0])
    if draft.formulation.kind is FormulationKind.FIGURES:
        if _GROWN_FROM.match(words):
            return FURTHER
        to = _CHANGED_TO.search(words)
        step = sign_before(draft, source) in _GOING_ON and _WITHIN.fullmatch(words)
        if step or (to and not _MEASURED.search(words[: to.start()])):
            return FURTHER
    paper = draft.formulation.kind is FormulationKind.FACT and draft.formulation.aspect != "issued"
    return FURTHER if paper and _APPROVED.match(words) else ""


def _named_over(source: Source, draft: Draft, what: str, before: str) -> bool:
    titles = (source.outline.sections[each].title for each in source.over(draft.spans[0][0]))
    return what in before or any(what in title for title in titles)


@only_of(QuestionKind.FILL_BLANK)
def hollow(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The key points to what stands before, or is a word that sorts whatever it is said of."""
    if told := next(filter(_POINTS_BEFORE.search, draft.key), ""):
        return unclear(told)
    if draft.formulation.kind in LISTS and (half := _half_word(draft)):
        return no_word(half)
    kinds = (FormulationKind.JUDGEMENT, FormulationKind.MEANS_END)
    told = next(filter(_HOLLOW.fullmatch, draft.key), "") if draft.formulation.kind in kinds else ""
    return fits_anywhere(told) if told else ""


def _half_word(draft: Draft) -> str:
    """Return the key that the word behind its blank ends (＿＿＿＿性服务), or that holds a verb of all: 分垛储存."""
    half = next((key for key, gap in zip(draft.key, draft.gaps, strict=False) if gap.right[:1] in _ENDINGS), "")
    half = half or next(filter(_BEFORE_IS.search, draft.key), "")
    if half or len(draft.key) < _PAIR:
        return half
    *others, last = draft.key
    ends = sorted({key[-2:] for key in others})
    # 把人才凝聚起来、把群众|动员起来: the last ends behind its blank as the others do in theirs.
    cut = len(ends) == 1 and last[-2:] not in ends and draft.gaps[-1].right.find(ends[0], 1, _BEHIND) > 0
    grown = len({len(key) for key in others}) == 1 and len(last) == len(others[0]) + 2 and last[0] == others[0][0]
    return last if cut or (grown and len({key[0] for key in others}) == 1) else ""


@only_of(*LISTS)
def background(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In what something has proved its worth lately is said in passing, before what the paper is about."""
    return FORMULA if _PROVED.search(filled_in(draft)) else ""


@only_of(*STATED, FormulationKind.CONSEQUENCE, FormulationKind.PARALLEL_ROLES)
def unnamed_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who does not do what is left to the sentence before, or which words are spoken of, or a label opens the words."""
    words = as_shown(draft, distractors)
    if who := _WHO_DOES_SO.match(words):
        return unsaid(who[0].rstrip("，"))
    if (which := _THIS_SAYING.search(words)) and "“" not in words[: which.start()]:
        return unsaid(which[0])
    if page := _OF_A_PAGE.match(words):
        return unclear(page[0])
    if label := _LABEL.match(words):
        return only_label(label[1])
    if year := _THAT_YEAR.match(words):
        return unsaid(year[0])
    if _ONE_OF_THEM.match(words) or _AT_ONCE.match(words):
        return FURTHER
    return unclear("你") if _TO_HEARERS.match(words) else ""


@only_of(FormulationKind.STAGES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def in_few_words(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happened is told by the first clause of a sentence, in so few words that they do not say to what."""
    told = (item.right for item in draft.formulation.items)
    mine = next((each for each in told if each.text in filled_in(draft) or each.text in draft.key), None)
    if mine is not None and _ALTHOUGH.match(mine.text):
        return BROKEN
    if mine is None or len(mine.text) > _FEW_WORDS or source.throughout(is_chronicle):
        return ""
    return FURTHER if source.text.startswith("，", mine.end) else ""


@only_of(FormulationKind.GROUPS, QuestionKind.FILL_BLANK)
def so_many_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many were done, or not: of what is told before (3件没有办完，分别是…)."""
    return FURTHER if _SO_MANY.match(as_shown(draft, distractors)) else ""


@only_of(*LISTS, QuestionKind.FILL_BLANK)
def single_signs(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Members of one character each can be guessed or are not worth knowing: 编成团、营、连."""
    closed = draft.gaps and draft.gaps[-1].right[:1] in ("", "，", "。", "；")
    return UNMEMORABLE if closed and len(draft.key) > 1 and all(len(key) == 1 for key in draft.key) else ""


@only_of(FormulationKind.ORDERED_POINTS)
def only_dates(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The points are the times by which something is to be done."""
    return ONLY_NAMED if draft.key and all(map(_DATES.fullmatch, draft.key)) else ""


LEFT_OUT: tuple[Ask | Doubt, ...] = (
    deedless,
    ends_open,
    reckonable,
    caseless,
    hollow,
    background,
    unnamed_case,
    in_few_words,
    so_many_of_what,
    single_signs,
    only_dates,
)
"""The doubts of this module, in the order in which they are asked."""
