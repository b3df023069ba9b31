"""Doubts of words that only their place in the source makes clear: a month without a year, one of a row, a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from question_bank.composition.dating.base_years import without_bases
from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    BETTER_NAMED,
    BROKEN,
    FURTHER,
    MORE_ELSEWHERE,
    ONLY_NAMED,
    OTHER_FORM,
    TOO_SHORT,
    UNTIMED,
    given_away,
    no_word,
    unclear,
    unsaid,
)
from question_bank.composition.draft import Draft
from question_bank.composition.framing.stems import OWN_LISTS, bare, filled_in, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.readings.holders import somebody_acts
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, CHOICE_GAP, RIGHT, FormulationKind, QuestionKind

_YEAR = re.compile(r"\d{4}(?:年|[—～-])|今年|去年|明年|每年|当年|同年|次年|民国|[前后]一?年")
_MONTH = re.compile(r"(?<![\d年])(?<!\d{4}年)(?:1[0-2]|[1-9])月(?:\d{1,2}日|[上中下]旬|[底初份末起]|，)")
_SET_TASK = re.compile(r"(?:要|应当?|须|将)[在于]?\d{1,2}月|在\d{1,2}月[^，。；]{0,4}前[至]?少?|[夏冬汛]季（\d{1,2}月")
"""各支部要在6月底前学完: by when a task is set is of the year of the paper that sets it."""
_PLAN = re.compile("方案|计划|规划|要点|任务|目标")
"""A span of years that a plan has in its name is the time that it is for."""
_MONTHS = re.compile(r"(?<!\d)(1[0-2]|[1-9])月(?!底前)")
_THEN = re.compile("(?:^|[，；])当时(?!的)")
_SAME_YEAR = re.compile("[同当次翌]年")
_DATED = re.compile(r"\d{4}年|同年|次年|翌年")
_YEARS = re.compile(r"“[^”]*\d{4}[—～-]\d{4}[^”]*”")
_MEETING = Cue("亲临会场|在会上|在会后|^会[后上]，|，会[后上]，")
_NAMED_MEETING = re.compile("会议|全会|大会|座谈会|[一二三四五六七八九十]大|代表会")
_THIS = Cue("(?<![历每一])(?:这[次项一]|此次|本次)")
_DATE_FIRST = re.compile(r"^\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?，")
_THAT_DAY = re.compile("^[\u4e00-\u9fff]{1,4}当[日天]，")
_ONE_OF_ROW = re.compile("^[东南西北中左右前后][路翼线队军](?:军|部队)?由")
_NOTE = re.compile(f"^（(?!{CHOICE_GAP[1:]})(?!{BLANK})")
_CONDITION = re.compile("[^，。；]{2,24}的，")
_UNSAID = re.compile(
    r"(?:(?:证书|许可证|证件)(?:的)?(?:有效期|到期|遗失)|(?:作业|施工|检修)(?:中断|结束|完成)|确需|如需|因故|\d+(?:个工作)?[日天月]内?[不未]能|有效期|期满|届满|逾期|自[^，。；]{2,14}之日起)"
)
_SHORTEST = 8
_LONGEST_MENTION = 40
_SHORTEST_NEWS = 24
_PERSON = re.compile("(?:人|者|单位|企业|部门|机构|公司|人员|对象|党员|干部|职工|学生)的?，")
_PERSON_FIRST = re.compile(
    "(?!该|本|其|有关|相关)[\u4e00-\u9fff]{2,4}(?:人员|职工|员工|学生|单位|企业|公司|机构)(?![的、和与及])"
)
"""从业人员离岗6个月的 names whose condition it is."""
_ASPECT = re.compile("从[^，。；]{2,8}看，")
"""从问题类型看，…: of whose, the sentence before says."""
_SORT = re.compile("(?:一般|普通|特殊|其他|其余)(?:对象|人员|情况|病例|项目|户|村)")
_DEADLINE_FIRST = re.compile(
    f"{BLANK}(?:之?前|以前)(?!(?:全面|基本|力争)*(?:完成|建成|编制|出台|开工建设|印发)(?:《|[\u4e00-\u9fff、“]{{6,}}))"
)
"""Until when, before who is to do it has been said."""
_DAY_LAST = re.compile(f"就“[^”]*”，(?:{BLANK}|{CHOICE_GAP})，")
_OF_A_HISTORY = re.compile("就“[^”]*(?:[简通]?史|志|沿革|大事记|历程)(?:简编|概要|略|(?:展览|陈列)[^”]{0,4})?[（”]")
"""Whose history it is says of whom a day is told."""
_OFFICE = re.compile(f"副?[队班组院厂校连团站所]长(?:{BLANK}|{CHOICE_GAP})")
_IN_MEMORY = re.compile("以[志示表资]?(?:纪念|怀念|鼓励)")
_WOMAN = re.compile(f"(?<![妇儿子])女[\u4e00-\u9fff]{{0,6}}{CHOICE_GAP}")
_SPELT = re.compile("^（[A-Za-z]")
_UNIT = re.compile("^（[\u4e00-\u9fff]{1,2}）")
_COUNTED_ONES = re.compile("[两二三四五六七八九十](?:件|个|项|条|桩)([\u4e00-\u9fff]{2})$")
_ORDINAL = re.compile("第[一二三四五六七八九十]")
_JOINED_NAME = re.compile(
    "“[^”]*(?:意义|影响|作用|地位|背景|原因|过程|特点|特征|成就|经验|问题|概念|内容)[与和及](?:其|主要|基本|历史|经验)*"
    "(?:意义|影响|作用|地位|背景|原因|过程|特点|特征|成就|教训|启示|经验|对策|措施|意义|局限|不足|缺陷)”"
)
_STEPS_AND_MORE = re.compile(
    "“[^”]*(?:程序|流程|步骤|顺序|环节)[与和及、](?:其|相关|有关|主要|基本|办理|工作|具体)*"
    "(?:时限|期限|要求|方法|规定|标准|条件|材料|责任|分工|要点|事项|注意事项|措施|原则|内容)”"
)
"""办理程序和时限: the points under it are not only steps."""
_HALF_RULE = re.compile("“[^”]*(?:不得|禁止|应当|必须)[^”的]*”，材料的表述是：.*的。$")
_HALF_LIST = re.compile("[^，]*的[^，的]*、[^，、]*等。$")
_ONE_OF_THESE = re.compile("(?:下列|以下|如下)[^，。；：]{0,6}(?:之一|任一)|(?:下列|以下|如下)(?:情形|情况|行为|问题)")
_TOPICS = re.compile("(?:概念|特征|特点|分类|种类|意义|作用|内涵|性质|功能|原则|含义|地位|构成|类型|区别|联系|关系)$")
_AIMS = re.compile(
    "【?(?:学习|教学)(?:目标|目的|要求|要点|重点|难点)】?[：:]?(?![的与和])|【?(?:思考题|复习题|导读)】?"
)
"""How a line begins that says what is to be learned, not what is so."""


def dated_by_month(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A month or a day without its year, which a heading or a sentence before names."""
    words = bare(draft.stem)
    figures = draft.formulation.kind is FormulationKind.FIGURES
    spanned = _YEARS.match(draft.stem.removeprefix("就")) if figures else None
    if spanned and not _YEAR.search(words) and not _PLAN.search(spanned.group()):
        return "" if somebody_acts(bare(filled_in(draft))) and not _MONTH.search(words) else UNTIMED
    if words.startswith("去年") and YEAR.search(lead_of(draft.stem)) and "的这份材料" not in draft.stem:
        return UNTIMED  # 就“2023年工作回顾”，去年6月…: the year of the heading or the one before it
    if "当时" in words and (then := _THEN.search(words)) and not _YEAR.search(words, 0, then.start()):
        return UNTIMED
    if draft.core and (same := _SAME_YEAR.search(words)) and not _YEAR.search(words, 0, same.start()):
        return UNTIMED
    if source.regulation or draft.formulation.kind in OWN_LISTS or not _MONTH.search(words):
        return ""
    if _SET_TASK.search(words):
        return ""
    months = [int(each) for each in _MONTHS.findall(words)] if draft.core else []
    if any(later < earlier for earlier, later in pairwise(months)) and len(_DATED.findall(words)) < 2:
        return UNTIMED  # 1928年11月…。3月…: of the year after, which is not said
    told = _YEAR.search(without_bases(_YEARS.sub("", draft.stem))) or any(_YEAR.search(key) for key in draft.key)
    return "" if told else UNTIMED


def at_some_meeting(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """在会上, 会后, 这次, 当日 mean what was named before."""
    found = _MEETING.search(draft.stem) if "会" in draft.stem else None
    found = found or (_THIS.search(draft.stem) if "这" in draft.stem or "次" in draft.stem else None)
    if found is not None:
        before = _DATE_FIRST.sub("", draft.stem[: found.start()])
        named = _NAMED_MEETING.search(before) if "会" in found.group() else re.search("“|，|：", before)
        return "" if named else unsaid(found.group().strip("，"))
    day = _THAT_DAY.match(bare(draft.stem))
    return unsaid(day.group()[:-1]) if day else ""


def one_of_a_row(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """西路由…率领 is one of several, and what they did together stands before; so does what an aspect is of."""
    words = bare(draft.stem)
    untold = words == draft.stem
    lost = _ONE_OF_ROW.match(words) or _NOTE.match(words) or (untold and _ASPECT.match(words))
    lost = lost or (untold and (_OFFICE.match(words) or _IN_MEMORY.search(words)))
    event = draft.formulation.kind is FormulationKind.EVENT and _OF_A_HISTORY.match(draft.stem) is None
    lost = lost or (event and _DAY_LAST.match(draft.stem))
    lost = lost or ((untold or "的安排，" in draft.stem) and _SORT.match(words))
    if draft.formulation.kind in OWN_LISTS:
        return ""
    if not lost and _DEADLINE_FIRST.match(words):
        return BETTER_NAMED if "的安排，" in draft.stem else FURTHER
    return FURTHER if lost else ""


def unowned_condition(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A condition of nobody in particular (确需停业的，应当…; 绿色的，每半年…), later in its article or sentence."""
    if draft.formulation.kind in OWN_LISTS or not draft.spans or draft.kind is QuestionKind.RECITATION:
        return ""
    start, end = draft.spans[0]
    words = source.outline.words(start, end)
    sentence = source.sentence_at(start)
    if sentence is None or bare(draft.stem)[:2] != words[:2] or start != source.after_label(sentence.start):
        return ""
    before = source.text[max(0, sentence.start - 1) : sentence.start]
    if before in ("", "\n") or source.text[source.line_start(start) : start].strip() == "":
        return ""
    condition = _CONDITION.match(words)
    if before == "；" and ((condition and condition.end() < _SHORTEST) or words.startswith("自")):
        return FURTHER
    if not source.regulation:
        return ""
    title = source.called
    named = draft.stem.startswith("就“") and not (title and title in draft.stem)
    unsaid = _UNSAID.match(words) and not named
    acting = condition and subjectless(source, words) and not _PERSON.search(condition.group())
    acting = acting and not _PERSON_FIRST.match(words)
    return FURTHER if unsaid or (acting and draft.stem.startswith(words[:2])) else ""


@only_of(QuestionKind.SINGLE_CHOICE)
def told_by_form(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A woman among men, a name spelt out beside the gap, a unit of which a half stands behind it."""
    if _WOMAN.search(draft.stem) and draft.formulation.kind is not FormulationKind.FIGURES:
        return OTHER_FORM
    if any(_SPELT.match(gap.right) for gap in draft.gaps):
        return given_away(draft.key[0])
    cut = draft.formulation.kind is FormulationKind.FIGURES and any(
        _UNIT.match(draft.stem.partition(CHOICE_GAP)[2]) for _ in draft.key
    )
    return no_word(draft.key[0]) if cut else ""


def half_rule(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """患有高血压、心脏病的 is only the half of a rule, 为期六个月以上的工程、项目等 no statement."""
    if draft.formulation.kind in OWN_LISTS or draft.kind is QuestionKind.RECITATION:
        return ""
    half = _HALF_RULE.search(draft.stem) or _HALF_LIST.fullmatch(bare(draft.stem))
    return BROKEN if half else ""


@only_of(FormulationKind.QUOTATION, QuestionKind.TRUE_FALSE)
def bare_mention(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That some unnamed body used a word is true and leaves nothing to weigh."""
    own = sum(end - start for start, end in draft.core) or len(draft.stem)
    if _said_by_somebody(draft.stem):
        return ""
    short = own < (_LONGEST_MENTION if draft.stem.rstrip("。").endswith("”") else _SHORTEST_NEWS)
    return TOO_SHORT if short and draft.key == (RIGHT,) else ""


def _said_by_somebody(stem: str) -> bool:
    """Tell whether words are given to somebody by name, or to a paper or book: whose they are can be weighed."""
    speaker = stem.partition("“")[0]
    return "《" in speaker or any(word.tag == "nr" and word.end - word.start > 1 for word in tagged(speaker))


@only_of(FormulationKind.JUDGEMENT, QuestionKind.RECITATION)
def said_of_itself(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """第二种形态是… is one of a count, 保证期间是…的期间 a definition: neither is a judgement to be recited."""
    (item,) = draft.formulation.items
    if item.left is None:
        return ""
    if _ORDINAL.match(item.left.text):
        return unclear(item.left.text)
    places = source.index.places(item.left.text)
    if any(at != item.left.start and source.text.startswith("是", at + len(item.left.text)) for at in places):
        return MORE_ELSEWHERE
    defines = item.right.text.endswith(item.left.text[-2:])
    return TOO_SHORT if defines else ""


def _only_last_told(draft: Draft, source: Source) -> str:
    """Return the heading by which points are called that only one of several sentences under it lays down.

    考核等次…。有下列情形之一的，一票否决：一是…；二是…: the points are no 考核 but what leads to a veto.
    """
    number = draft.formulation.section
    title = source.outline.sections[number].title if number is not None else ""
    if number is None or not title or f"“{title}”" not in draft.stem:
        return ""
    start = draft.formulation.items[0].right.start
    line = source.line_start(start)
    lead = source.text.rfind("：", line, start)
    opening = max(source.text.rfind("。", line, lead) + 1, line) if lead >= 0 else start
    laid = _ONE_OF_THESE.search(source.text, opening, max(lead, opening))
    counted_ones = _COUNTED_ONES.search(source.text[opening : max(lead, opening)])
    laid = laid or (counted_ones if counted_ones and not set(counted_ones[1]) & set(title) else None)
    heading = source.outline.sections[number].heading
    told_before = opening > line or (bool(heading) and source.text[heading[0][1] : opening].strip("。 \n") != "")
    return title if laid and told_before else ""


def wider_name(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A heading of two parts (历史意义与经验教训) or of aims is not the name of one list under it."""
    points = draft.formulation.kind is FormulationKind.ORDERED_POINTS
    if points and (found := _JOINED_NAME.search(draft.stem) or _STEPS_AND_MORE.search(draft.stem)):
        return unclear(found.group().strip("“”"))
    if points and (title := _only_last_told(draft, source)):
        return unclear(title)
    if draft.formulation.kind in (FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION):
        members = [item.right for item in draft.formulation.items]
        headed = source.section_with(members[0].start) is not None
        if headed and all(_TOPICS.search(member.text) for member in members):
            return ONLY_NAMED
    line = source.line_start(draft.spans[0][0]) if draft.spans else -1
    aims = line >= 0 and draft.spans[0][0] > line and _AIMS.match(source.text, line)
    return ONLY_NAMED if aims else ""


OF_ITS_CONTEXT: tuple[Ask | Doubt, ...] = (
    dated_by_month,
    at_some_meeting,
    one_of_a_row,
    unowned_condition,
    told_by_form,
    half_rule,
    bare_mention,
    said_of_itself,
    wider_name,
)
"""The doubts of this module, in the order in which they are asked."""
