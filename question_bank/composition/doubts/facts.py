"""Doubts of what is asked: an order that means nothing, half a definition, a list that is shown in part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import list_asked, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    CUT_SHORT,
    FORMULA,
    FURTHER,
    GOES_ON,
    GOES_ON_ROW,
    MORE_BEHIND,
    MORE_ELSEWHERE,
    ONLY_NAMED,
    SOME_MEMBERS,
    TOO_SHORT,
    unclear,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import bare
from question_bank.composition.framing.wholeness import waits
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.readings.pairs import RELATIONAL
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import FormulationKind, QuestionKind
from question_bank.model.aspects import NAMES

_STEPS = re.compile(r"步骤|程序|流程|(?<!无)顺序|阶段|环节|历程|过程|[后时前][^，。]{0,6}做到")
_HEADED = re.compile(
    "(?:原则|种类|概念|意义|要求|内容|措施|方法|步骤|职责|程序|指征|类型|影响|概况|历程|由来|组织|作用|启示|背景|特点|原因|定义|分类|范围|对象|纪律|"
    "知识|常识|要点|简介|情况|问题|案例|管理|制度|规定|标准|条件|流程)$"
)
_TOPIC = re.compile("的[^的，]{1,8}$|[^，]{2,}[和与及][^，]{2,}$|“[^”]+”$")
"""How a noun phrase ends that is long enough to be the name of a section."""
_CRITERION = re.compile("(?:按照?|根据|依据|从)[^，]{2,}(?:划分|分类|分|区分|来看|看)?$")
"""By what something is divided is no kind of it."""
_OWNED = re.compile("[^，]{2,4}的")
"""失信的后果 begins with a verb and names no act."""
_KINDS = re.compile(
    "(?:类型|种类|分类|类别|组成|构成|成分|要素|原则|方法|权利|义务|条件|情形|职责|特点|特征|问题|原因|标准|精神)"
    "[”’]*(?:的[^，]{1,4}[点个条项种类])?的?$"
)
"""Lists whose members are names: they may be known by heart."""
_COUNT_TOLD = re.compile("([二三四五六七八九十])[个项对种类条点大]")
_SORTS = re.compile("[”’]|的?(?:分类|种类|类型|类别|[一二三四五六七八九十][点个条项种类])?的?$")
_NO_SUBJECT = re.compile(r"\d{4}年(?![^，]{2,}的[^，的]{2,}$)|以前$|以后$|之[前后]$|[，：]")
_A_YEAR, _OF_A_YEAR = re.compile(r"\d{4}年"), re.compile("[^，]之年$|(?:最|[第首]一?)[^，]*的一?年$")
"""2024年是扭亏的决战之年 tells what a year is, which is learned as it is."""
_WHETHER = re.compile(r"([\u4e00-\u9fff]{1,2})不\1$")
"""群众满意不满意 is a measure, though it has a verb."""
_TIME = re.compile(r"(?:今年|去年|明年|今天|当前|\d{4}年)[^的]{0,6}|过去[一两三四五六七八九十几]年|[一这]年")
_IS = re.compile("，?[既也还就更]?是")
_HANZI = re.compile("[\u4e00-\u9fff]")
_SEVERAL = re.compile(
    r"(?:缺点|优点|特点|特征|原因|作用|问题|内容|任务|要求|目的|意义|措施|方法|职责|标志|核心|关键|根本|实质|本质)$"
)
_WORTH_RECITING = 18
"""Characters of the shortest judgement that is worth saying by heart as a whole."""
_MOST = re.compile("最[大小高低早长快多]的")
_VAGUE = re.compile("，?是一[个种项]")
_PARTS_ON = re.compile("，(?:由|包括|分为|具有|涵盖)")
_BY = re.compile(r"，?是(?:通过|由|利用|借助|依靠|按照|根据(?!地)|将|把|在)")
_QUOTED_ROW = re.compile("(?:”|[二三四五六七八九][^，：]{1,6})[：，][^，]*$")
_QUOTED_NAME = re.compile("[\u4e00-\u9fff]“[^”]*”，[^，]*$")
_MORE_OF_ROW = re.compile("，[^，。；]*、")
_DEMANDED_SO = re.compile("(?:总?要求|总体思路|基本思路|指导思想|原则)是：以")
"""总体要求是：以甲为主线 (，以乙为抓手): a row that is named may be asked in part."""
_NAMED_ROW = re.compile("以[^，]+为[^，]*$")
_DEFINING = re.compile(r"是指|指的是|即|系指|[”）\u4e00-\u9fff]：指(?![导挥示标针])")
_WHOLE_LIST = re.compile(r"(?:是|为|即|指|分为|构成|组成|：|：“)$")
_EXAMPLES = re.compile(r"[，（(](?:如|例如|比如|包括|主要有)[^，]*等")
_SOME_MEETING = re.compile(
    "(?<![\u4e00-\u9fff”》])(?:主持|出席|参加)(?:会议|大会|仪式|活动)|＿(?:主持|出席|参加)(?:会议|大会|仪式|活动)"
)
_FORMULA = re.compile(
    "负责解释|解释权|(?:参照|依照)[^，。]{0,8}执行$|最终解释|"
    "，经[^，。]{2,16}(?:同意|批准|研究)，现(?:就|将|提出|印发)|，现(?:提出|制定|印发)|，现(?:就|对)[^。]{4,}(?:以下|如下)[^，。]{0,8}(?:意见|措施|通知|方案)"
)
"""What opens and closes every paper."""
_BY_ITS_NAME = re.compile("《[^》]+》由[^，。；]+负责解释")
"""Who explains a paper that is called by its name is a duty of theirs."""


_LABEL = 9
"""Characters between two points that are no more than a sign and a label: ；（十二）."""
_ALL_ANNOUNCED = re.compile(
    "[^，。；：“]{0,14}(?:目标|任务|指标|(?:要求|标准|内容|项目|材料|条件|职责|措施|成绩|问题|原则|范围|对象|特点)(?=[是为有包如分]))"
    "(?:是|为|有|包括|如下|分别是|分别为)*："
)
"""The name of a row of which all stands behind the colon."""


@only_of(FormulationKind.FACT, FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def boilerplate(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who explains it stands at the end of each regulation: which one it is, has to be said."""
    if not draft.spans:
        return ""
    told = source.text[draft.spans[0][0] : draft.spans[-1][1]]
    if _BY_ITS_NAME.match(draft.stem):
        return ""
    return FORMULA if _FORMULA.search(told) else ""


@only_of(FormulationKind.FACT)
def some_meeting(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who led or spoke at a meeting that the stem does not name."""
    if draft.formulation.aspect != "person":
        return ""
    return FURTHER if _SOME_MEETING.search(draft.stem) else ""


@only_of(FormulationKind.FACT)
def one_of_several(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """One of two people is asked, and the other stands beside the blank."""
    if draft.formulation.aspect != "person":
        return ""
    beside = any(
        gap.left.endswith(("、", "和", "与")) or gap.right.startswith(("、", "和", "与")) for gap in draft.gaps
    )
    return "only some of several people are asked" if beside else ""


@only_of(FormulationKind.ORDERED_POINTS)
def unordered(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Which of parallel points is the second is a matter of layout; of steps it is not."""
    if _STEPS.search(draft.fact[0]):
        return ""
    nth = draft.kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
    return "the points could stand in another order" if nth or draft.kind is QuestionKind.ORDERING else ""


@only_of(FormulationKind.ORDERED_POINTS)
def named_only(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Points that only name what is told behind them are a table of contents."""
    if draft.kind is QuestionKind.FILL_BLANK:
        return ""
    titles = [item.right.text for item in draft.formulation.items]
    if _called_alike(list_asked(draft), titles):
        return ""
    headed = [title for title in titles if _is_label(title, source)]
    if _KINDS.search(list_asked(draft)):
        headed = [title for title in headed if _HEADED.search(title)]
    if all(_CRITERION.match(title) for title in titles):
        return ONLY_NAMED
    opened = [item for item in draft.formulation.items if source.text[item.right.end : item.right.end + 1] == "："]
    steps = _STEPS.search(draft.fact[0]) is not None
    if 2 * len(headed) > len(titles) or (len(opened) == len(titles) and not steps):
        return ONLY_NAMED
    return ""


def _called_alike(name: str, titles: Sequence[str]) -> bool:
    """Tell whether most points bear the name of their list (三个关系: 党政关系, …), and are as many as it says."""
    told = _COUNT_TOLD.search(name)
    if told and value_of(told[1]) != len(titles):
        return False
    noun = _SORTS.sub("", name)[-2:]
    return 2 * sum(title.endswith(noun) for title in titles) > len(titles)


def _is_label(title: str, source: Source) -> bool:
    """Tell whether a point is a topic of which nothing is said: 处分的种类和影响期, 监督执纪“四种形态”."""
    if source.opens_with_verb(title) or "，" in title or "是" in title:
        return False
    if _HEADED.search(title):
        return True
    if _TOPIC.search(title) is None or (source.acts(title) and not _OWNED.match(title)):
        return False
    return not any(word.tag == "v" for word in tagged(title)[1:])


@only_of(FormulationKind.SEQUENCE)
def half_steps(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A step of which only the condition was read (停电超过30分钟的)."""
    cut = any(waits(item.right.text) for item in draft.formulation.items)
    return CUT_SHORT if cut else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.RECITATION)
def cut_short(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Some points end where their sentence does, others at a comma inside it; names of one form are whole."""
    if draft.formulation.aspect == NAMES:
        return ""
    ends = [source.text[item.right.end : item.right.end + 1] in ("，", ",", "（") for item in draft.formulation.items]
    if any(ends) and not all(ends):
        return CUT_SHORT
    starts = [item.right.start for item in draft.formulation.items[1:]]
    cut = any(
        _goes_on(source, item.right.end, behind)
        for item, behind in zip(draft.formulation.items, (*starts, None), strict=True)
    )
    return CUT_SHORT if cut else ""


def _goes_on(source: Source, end: int, behind: int | None) -> bool:
    """Tell whether a point read up to a semicolon at `end` goes on in its line, before the next one at `behind`."""
    if source.text[end : end + 1] not in ("；", ";"):
        return False
    line = source.line_end(end)
    return min(line, line if behind is None else behind) - end > _LABEL


@only_of(FormulationKind.JUDGEMENT)
def judged(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A judgement of what is no thing, or of which more is said."""
    (item,) = draft.formulation.items
    if item.left is None:
        return ""
    said = source.text[item.left.start : item.right.end]
    if draft.kind is QuestionKind.RECITATION and (len(said) < _WORTH_RECITING or _MOST.search(said)):
        return TOO_SHORT
    if RELATIONAL.fullmatch(item.left.text):
        return unclear(item.left.text)
    subject = tagged(item.left.text)
    told = any(word.tag in ("a", "ad", "d") for word in subject[1:-1]) and subject[-1].tag == "v"
    told = told or any(word.tag == "d" for word in subject)
    year = _A_YEAR.fullmatch(item.left.text) and _OF_A_YEAR.search(said) and draft.kind is not QuestionKind.RECITATION
    if (told and not _WHETHER.search(item.left.text)) or (_NO_SUBJECT.search(item.left.text) and not year):
        return f"“{item.left.text}” is no thing that could be judged"
    said = source.text[item.left.end : item.right.end]
    if _BY.match(said) and source.text[item.right.end : item.right.end + 1] == "，":
        return str(BROKEN)
    if _VAGUE.match(source.text, item.left.end) and _PARTS_ON.match(source.text, item.right.end):
        return MORE_BEHIND
    if _SEVERAL.search(item.left.text) and source.text[item.right.end : item.right.end + 1] in ("，", "、"):
        return MORE_BEHIND
    return ""


@only_of(FormulationKind.SHARED_SUBJECT, QuestionKind.RECITATION)
def said_elsewhere(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many statements of a subject are counted in one sentence, and another sentence makes one more."""
    subject = draft.formulation.subject
    if not subject:
        return ""
    if _TIME.fullmatch(subject):
        return f"“{subject}” is no thing that could be judged"
    if "点论断" not in draft.stem:
        return ""
    text = source.text
    for at in source.index.places(subject):
        end = at + len(subject)
        own = any(start <= at < stop for start, stop in draft.formulation.spans)
        if not own and not _HANZI.match(text[at - 1 : at]) and _IS.match(text, end):
            return MORE_ELSEWHERE
    return ""


@only_of(FormulationKind.FIGURES)
def half_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Some of the things that a colon announces stand behind it as if they were all: 主要目标是：产值增长6%."""
    if not draft.spans or not (draft.gaps or draft.kind is QuestionKind.TRUE_FALSE):
        return ""
    going_on = sign_behind(draft, source) in ("，", "；", "、")
    return GOES_ON_ROW if going_on and _ALL_ANNOUNCED.match(bare(draft.stem)) else ""


def defined(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Part of a definition that goes on."""
    if draft.formulation.kind is FormulationKind.DEFINITION or not draft.gaps:
        return ""
    start, end = draft.spans[0][0], draft.spans[-1][1]
    sentence = source.sentence_at(start)
    words = source.text[start:end]
    goes_on = sentence is not None and sentence.end - end > 2
    further = goes_on and source.text.startswith("，以", end)
    aim = draft.formulation.kind is FormulationKind.MEANS_END and _DEFINING.search(words) is None
    if further and not aim and _NAMED_ROW.search(words) and not _DEMANDED_SO.search(draft.stem):
        return MORE_BEHIND
    figure = draft.formulation.kind is FormulationKind.FIGURES and _QUOTED_NAME.search(draft.gaps[0].left)
    # 推行“值班制”，每月值班不少于5天: a figure is no member of a row that the name announces.
    if not figure and _MORE_OF_ROW.match(source.text, end) and _QUOTED_ROW.search(draft.gaps[0].left):
        return MORE_BEHIND
    return GOES_ON if goes_on and _DEFINING.search(words) else ""


@only_of(QuestionKind.MULTIPLE_CHOICE)
def partial(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A choice of some members reads as if they were all."""
    if not draft.gaps or not _WHOLE_LIST.search(draft.gaps[0].left):
        return ""
    return SOME_MEMBERS if len(draft.key) < len(draft.formulation.items) else ""


@only_of(QuestionKind.RECITATION, QuestionKind.ORDERING)
def unwieldy(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is to be recited holds examples, which nobody has to know by heart."""
    return "the points hold examples" if any(map(_EXAMPLES.search, draft.key)) else ""


def absurd(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A share of more than the whole rules itself out."""
    if draft.numeric and any(text.endswith("%") and float(text[:-1].replace(",", "")) > 100 for text in distractors):
        return "a wrong option is more than the whole"
    return ""
