"""Doubts of what is told by the way: in a story or a case, of nobody, as the way to something, or after a course.

| question | in doubt |
| 十二年下来，社里有了冷库，社员增加到＿＿＿＿名 | since when, and whose |
| 在总结全市＿＿＿＿个支部经验的基础上，把决策归纳为五步 | the number is background |
| 队伍方面：选派＿＿＿＿名馆员 / 第一是交售义务：＿＿＿＿ | a label; the first of what |
| 据《…报告》，修订制度＿＿＿＿项 | so short a deed is of nobody |
| 公共收益年度总额在＿＿＿＿以上的小区。 (，业主委员会应当审计) | what is done with those |
| 每张床位补贴＿＿＿＿元 (家庭养老床位…) | which sort of bed |
| 承担全托和＿＿＿＿的指导 (对站点) / 不得以劳务、＿＿＿＿ (商誉作价) | a preposition or a verb lies in the blank |
| 是支部、＿＿＿＿、＿＿＿＿为内容的活动 (小组以交流思想) / 检查并＿＿＿＿ | the same |
| 请默写“急造王台”的界定。 (由工蜂房改造而成的) | what thing it is |
| 是集中指导下的＿＿＿＿ (民主相结合) | what is joined stands on both sides |
| 某公司2022年出租广告位，收取＿＿＿＿万元 (【案例二】) | nobody has to know the figures of a case |
| 讨论由组长归纳，每人发言不超过＿＿＿＿ (思考与讨论) | how the course is held is not its subject |
| 请默写“暂停授权3个月”的各项内容。 | a penalty is no name of what is punished |
| 请简要回答“具体应遵循的四项原则”的内容。 | of what |
| 普通病房地面：＿＿＿＿ mg/L (含氯消毒剂的浓度：) | of what stuff |
| 按下列次序使用：先付电费，＿＿＿＿ | what is used |
| 全灌区推开的时间是（　　）。 | what was tried, the entry before tells |
| 请将左栏各种情形与右栏规定的处理对应起来。 (拒不改正的) | which of them |
| ＿＿＿＿是指拿储备补变更的钱 (常见错误：) | a label |
| 党建也算作一治，称为“＿＿＿＿” (，看似抬高，实则…) | the source does not want it called so |
| 请默写材料对“医院感染”的界定。 (，包括…) | what belongs to it is a part of the meaning |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, list_asked, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    GOES_ON,
    TOO_SHORT,
    UNMEMORABLE,
    fits_anywhere,
    no_word,
    only_label,
    unclear,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, STATED, bare, filled_in
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind

_TOLD = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT)
_YEARS_ON = re.compile("(?:[一二两三四五六七八九十几多数]+|\\d+)[多几]?年(?:下来|过去了?|来|间|里)，")
_FROM, _GROUND = re.compile("在[^，。；]*$"), re.compile("[^，。；]*的基础上")
_CLAUSE = 40
"""Characters of a clause among which the two are looked for."""
_SIDE = re.compile("[\u4e00-\u9fff]{2,6}方面：")
_FIRST_OF = re.compile("第[一二三四五]是")
_DEED = re.compile("[\u4e00-\u9fff]{2}[\u4e00-\u9fff]{2,3}[\\d一二三四五六七八九十百]+[\u4e00-\u9fff]{1,2}")
"""修订制度11项: what was done, and no more."""
_THOSE_OVER = re.compile(
    "(?!.*[是为应须可])[^。；]*(?:以上|以下|不足[^，。；]*|超过[^，。；]*)的(?:[\u4e00-\u9fff]{2,6})"
)
_EACH = re.compile("每[\u4e00-\u9fff](?P<thing>[\u4e00-\u9fff]{2})")
_PREPOSITIONS = "对为向与由从"
_BY = re.compile("(?:以|用|凭|按|将|把)[^，。；、]{1,8}、")
_DONE_WITH = re.compile("(?:作价|出资|折股|抵押|担保|计价|交付|结算)$")
"""What is done with all members: 以信用、商誉作价."""
_AS_CONTENT, _BY_WHAT = re.compile("为(?:主要)?(?:内容|目的|主题|形式)"), re.compile("[^以]{2,}以[^以]{2,}")
"""支部、小组以交流思想、总结经验为内容: the bodies end where 以 begins what they do."""
_JOINED = re.compile("相(?:结合|统一|适应|协调|衔接|一致)$")
_WIDE = re.compile("(?:事业|工作|活动|内容|方面|要求|过程)")
_CASE = re.compile("[【（]?(?:典型|真实|反面|警示)?案例.{0,4}")
_ON_LAW = re.compile("条例|[^方办]法(?:律|》|规|治)|普法|评析|判例|条文|释义")
"""What a document is about whose cases show what a rule means, and not what happened to somebody."""
_COURSE = re.compile(
    "(?:思考|讨论|研讨|作业|练习)(?:与|和|、)?(?:思考|讨论|研讨|作业|练习|安排)?(?:题|要求)?|.*(?:研讨|讨论|作业|学习)安排"
)
_COURSE_RULE = re.compile("(?:各组|小组|学员|每人)[^。]*(?:发言|讨论记录|交流|作业|交卷)")
_PENALTY = re.compile("(?:暂停|取消|扣|处|罚|责令|给予|撤销|解除|吊销|停职|降|通报)[^的]{2,}")
_NAMED = re.compile("“([^“”]+)”")
_OF_NOTHING = re.compile("(?:具体|还|都|均|也)?(?:应当?|须|要|必须)?(?:遵循|坚持|做到|把握|注意)的")
_MEASURE = re.compile("[^，。；：]{2,24}：\\d[\\d,.]* ?(?:mg|g|mL|L|kg|%|℃|W|毫克|克|毫升)")
_ORDER = re.compile("按(?:下列|以下|如下)(?:次序|顺序|步骤|程序)")
_SPREAD = re.compile("(?:在?全[\u4e00-\u9fff]{1,3}(?:范围内?)?|全面|逐步)+(?:推[开广行]|铺开|展开|实[行施]|施行)")
"""1983年，全灌区推开: what."""
_GOING_ON = re.compile("拒不改正|拒不|逾期|情节(?:严重|恶劣|轻微)|仍|再次|屡教不改|造成|构成|[^，]*因同一")
_REMARK = re.compile(
    "(?:常见|典型|主要|易犯)?(?:错误|误区|问题|表现|毛病|做法|教训)|(?:课堂|本课|本节|本讲|记住)?(?:一句话|口诀|小结|要点|关键|提醒)|"
    "(?:正确|错误|推荐|反面|正面)(?:做法|示例|例子|示范)?|举例|例句|比喻|通俗地?[说讲]"
)
_REJECTED = re.compile("[”]?，(?:看似|其实|实则|但|却|是(?:不|错|误)|这是(?:不|错|误)|并不|未必)")
"""把党建也算作一治，称为“四治”，看似抬高: the name is told as wrong."""
_INCLUDES = re.compile("，(?:也|还|但|其中)?(?:不?包括|不?含|属于)")


@only_of(*SIGNS, *_TOLD)
def in_a_tale(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Words begin with how many years it took, or the figure is only the background of what is told."""
    if _YEARS_ON.match(bare(filled_in(draft))):
        return FURTHER
    asked = [item.right for item in draft.formulation.items]
    ground = (_on_the_way(source, each.start, each.end) for each in asked)
    return UNMEMORABLE if draft.formulation.kind is FormulationKind.FIGURES and all(ground) else ""


def _on_the_way(source: Source, start: int, end: int) -> bool:
    """Tell whether a figure stands between 在 and 的基础上 of one clause."""
    return _FROM.search(source.text, max(0, start - _CLAUSE), start) is not None and (
        _GROUND.match(source.text, end, end + _CLAUSE) is not None
    )


@only_of(*SIGNS)
def of_nobody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label opens the words, the first of something unnamed does, or a deed is told in three words."""
    words = bare(filled_in(draft)).rstrip("。")
    if draft.formulation.kind is FormulationKind.SEQUENCE:
        return FURTHER if _ORDER.match(words) else ""
    if draft.formulation.kind not in STATED:
        return ""
    if label := _SIDE.match(words):
        return only_label(label[0].rstrip("："))
    if _FIRST_OF.match(words) or _ORDER.match(words):
        return FURTHER
    if _MEASURE.match(words):
        return FURTHER
    deed = draft.formulation.kind is FormulationKind.FIGURES and _DEED.fullmatch(words)
    return FURTHER if deed and tagged(words)[0].tag == "v" else ""


@only_of(*SIGNS, *STATED)
def those_over(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The words only say who or what lies over a bound; what is done with those stands behind the comma."""
    if sign_behind(draft, source) != "，":
        return ""
    words = bare(filled_in(draft)).rstrip("。").rpartition("，")[2]
    return BROKEN if _THOSE_OVER.fullmatch(words) else ""


@only_of(FormulationKind.FIGURES)
def each_of_which(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """每张床位: the paragraph speaks of beds of one sort, and names it before."""
    found = _EACH.match(bare(filled_in(draft)))
    if found is None or not draft.spans:
        return ""
    start = draft.spans[0][0]
    before = source.text[source.line_start(start) : start]
    return unclear(found[0]) if re.search(f"[\u4e00-\u9fff]{{2}}{found['thing']}", before) else ""


@only_of(QuestionKind.FILL_BLANK)
def swallowed_joint(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A preposition, the verb of all members, or one side of what is joined lies in a blank."""
    if not draft.key:
        return ""
    last = draft.key[-1]
    if draft.formulation.kind is FormulationKind.JUDGEMENT:
        if _JOINED.search(last):
            return no_word(last)
        return fits_anywhere(last) if _WIDE.fullmatch(last) else ""
    if draft.formulation.kind not in LISTS or len(draft.key) < 2:
        return ""
    if last[0] in _PREPOSITIONS and draft.gaps and draft.gaps[-1].right.startswith("的"):
        return no_word(last) if not all(each[0] in _PREPOSITIONS for each in draft.key) else ""
    if _AS_CONTENT.search(filled_in(draft)) and (told := next(filter(_BY_WHAT.fullmatch, draft.key), "")):
        return no_word(told)
    if any(gap.left.endswith("并") for gap in draft.gaps) and draft.formulation.kind is FormulationKind.ENUMERATION:
        return no_word(last)
    inside = tagged(last)
    verb = len(inside) > 1 and (inside[-1].tag == "v" or _DONE_WITH.search(last) is not None)
    treated = verb and _BY.search(filled_in(draft)) is not None
    return no_word(last) if treated and all(tagged(each)[-1].tag != "v" for each in draft.key[:-1]) else ""


@only_of(*SIGNS, *_TOLD)
def of_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A figure stands in a case, or in what is said of how the course is held."""
    if not draft.spans:
        return ""
    start = draft.spans[0][0]
    titles = [source.outline.sections[each].title for each in source.over(start)]
    if _ON_LAW.search(source.title) and any(map(_CASE.fullmatch, titles)):
        return UNMEMORABLE
    held = _COURSE_RULE.match(bare(filled_in(draft))) is not None
    return UNMEMORABLE if held and any(map(_COURSE.fullmatch, titles)) else ""


@only_of(FormulationKind.GROUPS, FormulationKind.ORDERED_POINTS)
def called_by_its_price(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is punished is called by its penalty, or a list by what has to be done with it, and not by what it is of."""
    if draft.kind not in (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER):
        return ""
    named = _NAMED.findall(list_asked(draft))
    name = named[-1] if named else ""
    return unclear(name) if _PENALTY.fullmatch(name) or _OF_NOTHING.match(name) else ""


@only_of(FormulationKind.STAGES, FormulationKind.EVENT)
def spread_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was tried is spread over the whole place, and the entry before says what it was."""
    told = (item.right.text for item in draft.formulation.items)
    mine = next((each for each in told if _SPREAD.fullmatch(each) and each in filled_in(draft) + draft.key[0]), "")
    return unclear(mine) if mine else ""


@only_of(FormulationKind.CONSEQUENCE, QuestionKind.MATCHING)
def of_the_case_before(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A case in the left column goes on with another one (拒不改正的), so it belongs to more than one."""
    going_on = next(filter(None, map(_GOING_ON.match, draft.options)), None)
    return unclear(going_on[0]) if going_on else ""


@only_of(FormulationKind.DEFINITION)
def labels_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A word that heads a remark is no term, nor is a name that the source does not want used."""
    for item in draft.formulation.items:
        if item.left is None:
            continue
        if _REMARK.fullmatch(item.left.text.strip("“”")):
            return only_label(item.left.text)
        end = max(item.left.end, item.right.end)
        if item.left.start > item.right.start and _REJECTED.match(source.text, end):
            return only_label(item.left.text)
    return ""


@only_of(FormulationKind.DEFINITION, QuestionKind.RECITATION)
def includes_more(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What belongs to the thing is told behind its meaning, as a part of it; or what thing it is, is left out."""
    said = (item.right for item in draft.formulation.items if item.right.text.startswith(draft.key[0]))
    end = next((each.start + len(draft.key[0]) for each in said), draft.formulation.items[-1].right.end)
    if any(each.endswith("的") for each in draft.key):
        return TOO_SHORT
    return str(GOES_ON) if _INCLUDES.match(source.text, end) else ""


BY_THE_WAY: tuple[Ask | Doubt, ...] = (
    in_a_tale,
    of_nobody,
    those_over,
    each_of_which,
    swallowed_joint,
    of_a_case,
    called_by_its_price,
    spread_of_what,
    of_the_case_before,
    labels_only,
    includes_more,
)
"""The doubts of this module, in the order in which they are asked."""
