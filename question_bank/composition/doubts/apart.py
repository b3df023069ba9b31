"""Doubts of words taken apart from what they belong to: an experiment, a stage, a story, an exception, a survey.

| stem | in doubt |
| 实验对象是22名男孩 | of which experiment |
| 双方有了情绪上的投入 (第三阶段，感受的冲突。…) | in which stage |
| 平台在2个工作日内转办 (某公司被拖欠工程款。…) | a detail of a story without names |
| 现场检查每年不得超过2次 (除投诉举报外，…) | the exception is left out |
| 学习本章，要把握…的脉络 | what is to be learned, not what is so |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, clause_before, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    NAMELESS_STORY,
    ONLY_NAMED,
    UNMEMORABLE,
    WITH_EACH,
    Waiting,
    given_away,
    no_word,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.standing import names_subject
from question_bank.composition.framing.stems import OWN_LISTS, TELLING, bare, filled_in
from question_bank.composition.naming.topics import telling_pairs
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.model import FormulationKind, QuestionKind

_OF_A_STUDY = re.compile(
    "(?:参加|参与)?(?:该|本)?(?:实验|试验|测试|受试|被试|调查|研究|访谈|抽样|观察)(?:的)?(?:对象|样本|结果|人员|数据|材料|地点|时间|分组|组|者)(?:[是为有共由分在显表来包被，]|均|全)|"
    "(?:被试|受试者|受访者|被访者|样本)(?:[是为有共由分在，]|均|全|中)"
)
_STAGE = re.compile(
    r"(?:第[一二三四五六七八九十\d]+个?(?:阶段|步骤?|时期|环节|层次|层级|级|等级)|[初前中后晚]期阶段)"
    "[，、：:是为 ]*([^，。；：\n]{2,16})[。：:]"
)
_NAMELESS = Cue(
    "某(?!种|个|些|项|一|[部军师团旅连营](?!门)|支队|纵队|兵团|日|年|月|时|类|方面)|[王李张刘陈赵杨黄周吴]某"
)
_NORM = re.compile("不得|应当?(?![用急对变])|必须|严禁|禁止|须(?!知)|可以|依法|条例|规定|办法")
_CASE = re.compile(
    r"[\s　]*[【（(]?案例[一二三四五六七八九十\d]*[】）)]?[：:]?([^，。；：]{2,12}?)(?:是|位于|有|在|，)"
)
_SOME_BODY = re.compile(
    r"(?:\d{4}年[^，]{0,6}，|[^，]{1,6}[，])?(?:社区|村|镇|乡|街道|学?校|医?院|企业|公司|单位|车间|班组|[党总]?支部|党委|物业|小区)"
)
_EXCEPTED = re.compile("除[^，。；]{2,}(?:外|以外|之外)")
"""旧条例…新条例, 修订前…现行: what changed from the one to the other."""
_UPPER = re.compile("(?:一般|原则上|累计|合计)?(?:不(?:得|应|宜|能)?(?:超过|多于|高于|大于)|最多|至多)")
_ONCE = re.compile("[1一][次遍回]")
_LEARNING = Cue(
    "(?:学习|学完|通过)(?:了)?(?:本|这一?)[章节课单元讲篇专题编]|本[章节课讲篇编](?:的)?(?:学习|教学|重点|难点|内容|将|主要(?:介绍|讲|阐|学))|"
    "本[章节课讲篇编](?:(?:依次|分别|着重|首先|先|集中|系统|简要|具体|详细|逐一|[从围就][^，。；]{2,20}，?)+|所)?"
    "(?:介绍|阐[述明释]|讨论|讲[述解]|说明|论述|分析|探讨|梳理|回答)|"
    "^(?:要|应|重点|着重|需要?)+(?:把握|掌握|理解|领会|了解|弄清|认识)[^。]*，(?:理解|掌握|领会|了解|认识|把握|体会)|"
    "本?(?:专题|讲|课|提纲|材料|讲义|教材)[^。]{0,30}(?:供[^。，]*使用|学时)|(?:建议|计划|共)安排[^。，]{0,6}个?[学课]时|"
    "(?:学习|复习|备考|答题|记忆|理解)(?:时|中|过程中)，?(?:要|应当?|需要?|须|请|还要)?(?:注意|把握|区分|抓住|弄清|牢记|结合)"
)
_BOTH_ENDS = re.compile(
    "[^\\d，。；以]{0,4}以上(?:不满|不足|至)?[\\d一二三四五六七八九十百]+[^，。；]{0,4}(?:以下|的罚|罚款)"
)
_STANDING_OUT = re.compile("[中里内]$")
_LAST = re.compile("结果|结局|结束|终结|收尾|善后|总结|完成")
_FIRST = re.compile("开始|起步|启动|准备|筹备|开端")
_ISSUED = re.compile(
    "每(?:[套件份箱个支辆台]|人|名[^，]{1,4})[^，。]{0,4}(?:配有|配备|配发|装有|发给|发放|附有|带有|内有|内装)[^，。]*$"
)
_SUMMED = re.compile(r"(?:[一总]?共|合计|累计|共计|总计|分别|各)[^，。；]{0,12}\d")
_OWN_NAME = re.compile(
    "(?:法庭|法院|检察院|分局|派出所|[镇乡村]|街道|社区|学校|[中小]学|医院|卫生院|水厂|电站|车间|支行|分行|分公司|门店|工区|站|所|中心|支部|大队|中队)$"
)
"""Bodies of one kind: which of them come first is known to nobody."""
_YEARLY = re.compile(
    "(?:的)?(?:[汛冬夏春秋雨旱]|防火期|枯水期|用电高峰|\\d{1,2}月|[一二三四五六七八九十]+月|第[一二三四]季度|[上下]半年|[年岁]末|年底|年初|开学|入[冬夏汛]|[“《])"
)
"""What comes once a year of itself."""


@only_of(*TELLING)
def of_a_study(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who took part in an experiment, and its outcome, is told of one that the sentence before names."""
    return str(FURTHER) if not draft.core and _OF_A_STUDY.match(bare(draft.stem)) else ""


@only_of(*TELLING)
def of_a_stage(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happens in one stage is told in the paragraph that its name opens, and the stem does not name it."""
    if not draft.spans:
        return ""
    start = draft.spans[0][0]
    line = source.line_start(start)
    named = _STAGE.match(source.text, line) if start > line else None
    if named is None or start < named.end(1) or named[1] in draft.stem:
        return ""
    step = "步" in source.text[line : named.start(1)]  # what a stage brings is of it, whoever is met there
    return "" if step and names_subject(source, bare(filled_in(draft))) else FURTHER


@only_of(*TELLING)
def of_a_story(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A later sentence of a story without names is read as if it were laid down."""
    if not draft.spans or draft.formulation.aspect == "cause":
        return ""
    start = draft.spans[0][0]
    line = source.line_start(start)
    if start == line or _NORM.search(draft.stem):
        return ""
    nameless = _NAMELESS.search(source.text, line, start)
    return NAMELESS_STORY if nameless else _of_a_named_case(draft, line, source)


def _of_a_named_case(draft: Draft, line: int, source: Source) -> str:
    """A later sentence of a case speaks of a body (社区党委) whose place only the first one names."""
    found = _CASE.match(source.text, line) if "案例" in source.text[line : line + 4] else None
    if found is None or not _SOME_BODY.match(bare(draft.stem)):
        return ""
    within = draft.spans[0][0] < source.text.find("。", line)
    return "" if within or not telling_pairs(found[1]).isdisjoint(telling_pairs(draft.stem)) else FURTHER


def without_exception(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule without the exception with which its sentence begins (除投诉举报外，…)."""
    words = "" if draft.formulation.kind in OWN_LISTS else clause_before(draft, source)
    return Waiting(f"“{words}” is left out") if _EXCEPTED.fullmatch(words) and words not in draft.stem else ""


@only_of(FormulationKind.FIGURES, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK)
def kept_by_others(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Twice a year at most is kept by whoever does it twice in two years: the period is no question."""
    frequencies = draft.kind is QuestionKind.FILL_BLANK and draft.formulation.aspect != "frequency"
    if draft.formulation.aspect != "frequency" and not frequencies:
        return ""
    yearly = [gap for gap, key in zip(draft.gaps, draft.fillers, strict=False) if key == "每年"]
    if any(_YEARLY.match(gap.right) for gap in yearly):
        return UNMEMORABLE
    if frequencies:
        return ""
    limits = [limit for item in draft.formulation.items if (limit := _UPPER.match(source.text, item.right.end))]
    if draft.kind is QuestionKind.FILL_BLANK:
        # 每年不超过一次 has no other figure that could be asked.
        limits = [limit for limit in limits if not _ONCE.match(source.text, limit.end())]
    return UNMEMORABLE if limits else ""


def told_to_learn(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A line that says what is to be learned from a chapter."""
    if not draft.spans:
        return ""
    sentence = source.sentence_at(draft.spans[0][0])
    words = source.outline.words(sentence.start, sentence.end) if sentence else ""
    found = _LEARNING.search(words)
    return ONLY_NAMED if found else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK)
def one_end(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only the lower end of a range is left out (1倍以上3倍以下)."""
    half = next((key for gap, key in zip(draft.gaps, draft.key, strict=False) if _BOTH_ENDS.match(gap.right)), "")
    return no_word(half) if half else ""


@only_of(FormulationKind.FIGURES)
def of_a_part(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Of how many some are told (8.6万人中) is no statement before it is said how many those are."""
    if not draft.gaps or sign_behind(draft, source) != "，":
        return ""
    return BROKEN if _STANDING_OUT.fullmatch(draft.gaps[-1].right) else ""


@only_of(FormulationKind.STAGES, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def told_by_its_place(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The last stage is the outcome, the first one the beginning: their names say it."""
    names = [item.right.text for item in draft.formulation.items]
    if not draft.key or draft.key[0] not in names:
        return ""
    ends = draft.key[0] == names[-1] and _LAST.search(draft.key[0])
    begins = draft.key[0] == names[0] and _FIRST.search(draft.key[0])
    return given_away(draft.key[0]) if ends or begins else ""


@only_of(FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def issued(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What each set came with is a detail of what is told before it; so is whose figures are summed up behind it."""
    left = draft.gaps[0].left if draft.gaps else ""
    summed = bool(draft.gaps) and _SUMMED.match(draft.gaps[-1].right) is not None
    if summed and all(map(_OWN_NAME.search, (item.right.text for item in draft.formulation.items))):
        return WITH_EACH
    return WITH_EACH if _ISSUED.search(left) else ""


APART: tuple[Ask | Doubt, ...] = (
    of_a_study,
    of_a_stage,
    of_a_story,
    without_exception,
    kept_by_others,
    told_to_learn,
    one_end,
    of_a_part,
    told_by_its_place,
    issued,
)
"""The doubts of this module, in the order in which they are asked."""
