"""Doubts of pieces of rows, plans and stories: what they are pieces of, or of which time, is told before or behind.

| stem | in doubt |
| 衰弱的＿＿＿＿株 (抽查的1286株古树中，正常的1047株；…) | of which trees |
| 四升：营业收入升到＿＿＿＿亿元 | a label is no sentence |
| 由＿＿＿＿人组成：居民代表＿＿＿＿人 (，社区工作者1人…) | the others |
| 蓝色：水位达到＿＿＿＿米 | the condition of what |
| 未完成的＿＿＿＿处都是坡道塌陷 / 年度考核中，优秀＿＿＿＿人 | of what, of whom |
| 本办法所称“＿＿”“＿＿”不包括本数 / 采录人员应当做到“＿＿” | which is which, what at all |
| 17件当中，山界纠纷＿＿＿＿件 / 工程总共花了＿＿＿＿万元 | of what, which |
| 累计修缮不少于＿＿＿＿处 (2026年为提升年。…) | by which year |
| 到年底，投诉由41起降到＿＿＿＿起, by a paper of January | of which year |
| 材料“2024年工作回顾”部分指出，去年冬天水鸟达到＿＿＿＿种 | the winter before 2024, or that of 2024 |
| 人才方面，首先是建立“＿＿＿＿”制度 | the first of what |
| 档案保存期限为＿＿＿＿年 (；发生事故的，保存期限为10年) | the exception |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    GOES_ON_ROW,
    LITTLE,
    MORE_TOLD,
    UNMEMORABLE,
    UNPLACED,
    UNTIMED,
    Waiting,
)
from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, STATED, bare, filled_in, lead_of, unstopped
from question_bank.composition.naming.labels import GRADE
from question_bank.composition.naming.told_names import told_awkwardly
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, FormulationKind, QuestionKind

_SORT_COUNTED = re.compile(r"[一-鿿]{2,5}的\d[\d.,]*(?:[株个人名户处件起家所座条项辆台套亩]|万)")
_PARTS_OF = re.compile(r"\d[^，。；]{0,8}中，|其中")
"""What tells before of what so many are parts."""
_LABEL = re.compile("[一两二三四五六七八九十][\u4e00-\u9fff]：")
_ITEM_LABEL = re.compile("[\u4e00-\u9fff]{2,8}：(?!“)[^。；]*的，")
"""银行卡：无人认领满7日的，应交发卡银行: the label of an item before a rule."""
_ENTRY = re.compile("[^，。；：“”]{2,10}：(?!“)")
"""黄金三十分钟：自停机起…的时段: an entry of a glossary, which nobody can judge."""
_COUNTED_NAME = re.compile(
    "([两二三四五六七八九十])[个项条]?(?![连成])[\u4e00-\u9fff]{1,2}(?:\\1[\u4e00-\u9fff]{1,2})?"
)
"""四有, 三听三不: a name that only counts what it holds."""
_QUOTED = re.compile("“[^”]*”")
_OF_SOMEBODY = re.compile("[^，。；]{2,10}?(?:在[^，。；]{2,10}?[内时后前中]|应当?|须|必须|不得)")
_GOES_BACK = re.compile("确|其|该|但|因|情况|前款|上述|逾期|期满|符合|有下列|未|不|经")
_SHIP = re.compile(r"[\u4e00-\u9fff]*\d{3,}[\u4e00-\u9fff]*")
_BARE_ACT = re.compile("[\u4e00-\u9fff]{2}应当")
"""回报应当在5分钟内完成: whose, and of what."""
_ONE_OF_TWO = re.compile("，一是(?!否)")
_THING_ONLY = re.compile("[^，。；]*的\\d+(?:名|个|处|家|户|件|项|条)[\u4e00-\u9fff]{1,6}")
"""四座老码头的57条隐患: a thing and nothing said of it."""
_EXPLAINED = re.compile("“[^”]+”，(?:即|是指|就是)")
_NUMERALS = "[一二三四五六七八九十两\\d]"
_ANNOUNCED_ROW = re.compile(
    f"(?:组成|构成|(?<![分成作因])为|包括|{_NUMERALS}+[条项个点级类种步][\u4e00-\u9fff]{{0,6}}|(?:下列|以下)[^：。；]*|"
    f"“[^”]*{_NUMERALS}[^”]*{_NUMERALS}[^”]*”[\u4e00-\u9fff]{{0,4}})：[^。：]*$"
)
_NEXT_MEMBER = re.compile("[，、；][^，、；。\n]")
"""What goes on behind a piece of a row."""
_BARE_THING = re.compile(
    "工程(?:总共|一共|共|总投资)|"  # which work
    "到期(?:没有|未)|"  # what was due
    "[〔【]案例|"  # the label of a case
    "(?:年度)?考核(?:分为|结果|中，)|"  # who is judged
    "(?:包括|包含|涵盖)(?!.*包括)|"  # what holds it
    "(?:未|尚未|没有)[\u4e00-\u9fff]{2,4}的\\d|"  # what was not done
    "\\d+[处个家][\u4e00-\u9fff]{2,6}原有的|"  # what was there
    "\\d+[件个户名起]?(?:当中|之中)，|"  # of how many of what
    "(?:[^，]{0,8}，)?\\d+[人件处户个]中(?:已|有|只)|"  # the same
    "其余\\d|"  # besides whom
    "同样(?:条件|是)|"  # as what
    "记录(?:应|须)|"  # of what
    "从(?:构成|结构|类型|年龄|性别|来源|分布)[上来]?看，|"  # of whom
    "[\u4e00-\u9fff]，|"  # a label of one character
    "至\\d+月\\d+日(?:结束|完成|止|全部)|"  # what ended
    "团结(?:带领)?全|"  # a formula
    "全[省市县区镇乡村]共有?\\d+[座处个家台艘条]，|"  # of what
    "首次[\u4e00-\u9fff]{2}的|"  # of what
    "[\u4e00-\u9fff]{2,4}不能(?:投入|启动|恢复|完成|使用|到场)的，|"  # which, and when
    "总(?:的|起来)?(?:来)?说，|"  # summed up from what
    "[\u4e00-\u9fff]{1,6}[工员师]为\\d+个?[月年天]|"  # how long for whom is what
    "因[^。；是]*的[\u4e00-\u9fff]{1,4}。$"  # what is called so
)
"""How words begin of which the sentence before tells what they are of: 工程总共花了76万元, 未完成的4处."""
_ONLY_DONE = re.compile(f"[^，。；]{{0,6}}(?:应当?|必须|须|要)(?:做到|坚持|遵守|落实)“{BLANK}”。")
_MEMBERS = re.compile("、[^、]+、|、[^、]+[和与及]|，即|：")
_HOLLOW = re.compile(f"(?:做到|概括为|表现为|按)“{BLANK}”[^，。；]{{0,3}}。")
_POPULATION = re.compile("户籍人口[^，。；]*$")
_YEAR_AT_HEAD = re.compile(
    r"[\u4e00-\u9fff]{2,16}（[^（）]*((?:19|20)\d\d年)[^（）]*）[。：]|"
    r"[—－–\-·●○■◆ ]*(?:到|至)?((?:19|20)\d\d年)(?:为|是|，|：)"
)
_PLAN = re.compile("计划|规划|方案|安排|意见|要点|纲要|目标")
_YEAR_END = re.compile("(?:到|至|截至|截止)?年[底末初]，")
_DATED_LEAD = re.compile(r"据(?:19|20)\d\d年[1-3]月")
"""A paper of the first months of a year tells of the year before."""
_OTHER_YEAR = re.compile("[去今明前]年(?![度级龄])")
_FIRST_IS = re.compile("(?:^|，)(?:首先|其次|再次|最后)是(?!否)")
_SAID_AGAIN = re.compile("[\u4e00-\u9fff]{4,10}$")
_SEEN = 120


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION)
def sort_counted(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many of a sort are counted (衰弱的193株), and of what, the beginning of the row says."""
    words = bare(filled_in(draft))
    if draft.core or not draft.spans or not _SORT_COUNTED.match(words):
        return ""
    start = draft.spans[0][0]
    return Waiting(FURTHER) if _PARTS_OF.search(source.text, source.line_start(start), start) else ""


@only_of(*SIGNS)
def labelled_so(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A label of a row (四升：), or a place among others (首先是), stands in the statement as if it were told.

    What a name means, and what a speaker calls upon all for, is no plan.
    """
    words = bare(filled_in(draft))
    if draft.core or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    grade = GRADE.match(words)
    if grade and words.startswith("：", grade.end()):
        return FURTHER
    planned = lead_of(draft.stem).endswith("的安排，") and (_EXPLAINED.match(words) or words.startswith("我们"))
    if "一是" in words and "二是" not in words and _ONE_OF_TWO.search(words):
        return FURTHER
    if _THING_ONLY.fullmatch(unstopped(draft)) and not _says_what_is_done(words):
        return str(BROKEN)
    if source.regulation and _BARE_ACT.match(words) and tagged(words[:2])[0].tag[:1] == "v":
        return FURTHER
    label = (_LABEL.match(words) or _ITEM_LABEL.match(words)) if "：" in words else None
    if draft.kind is QuestionKind.TRUE_FALSE and draft.formulation.kind is FormulationKind.FIGURES:
        label = label or _ENTRY.match(words)
    found = label or _BARE_THING.match(words) or _FIRST_IS.search(words)
    return FURTHER if found or planned else ""


@only_of(*STATED)
def two_sentences(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A sentence before the one that is asked says what that one, which names its subject, does not need."""
    before, stop, last = _QUOTED.sub("", unstopped(draft)).rpartition("。")
    if not before or not stop or not source.regulation or _GOES_BACK.match(last):
        return ""
    return MORE_TOLD if _OF_SOMEBODY.match(last) or not source.acts(last) else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def beside_each_other(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Names stand side by side and could change places, or a name is asked that tells nothing without its members."""
    words = bare(draft.stem)
    if len(draft.key) == 1 and _SHIP.fullmatch(draft.key[0]):
        return UNMEMORABLE
    hollow = (
        len(draft.key) == 1
        and _COUNTED_NAME.fullmatch(draft.key[0])
        and (not _MEMBERS.search(words) or _HOLLOW.search(words))
    )
    return str(LITTLE) if f"“{BLANK}”“{BLANK}”" in words or _ONLY_DONE.fullmatch(words) or hollow else ""


def _says_what_is_done(words: str) -> bool:
    """Tell whether there is a verb before so many things: 工会处理职工反映的46件难题."""
    return any(word.tag[:1] == "v" for word in tagged(words.rpartition("的")[0]))


@only_of(*SIGNS)
def told_by_a_list(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A rule is told by the name of a list of which it is no item."""
    led = source.regulation and bool(draft.spans) and draft.stem.startswith("就")
    return UNPLACED if led and told_awkwardly(source, draft.stem, draft.spans[0][0]) else ""


@only_of(*STATED)
def row_cut_short(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row that a colon announces (由7人组成：, 职责有三条：) is told without its last members."""
    if not draft.spans or ("：" not in draft.stem and "户籍" not in draft.stem):
        return ""
    if _POPULATION.search(unstopped(draft)) and source.text.startswith(("，常住", "，而常住"), draft.spans[-1][1]):
        return GOES_ON_ROW
    row = _ANNOUNCED_ROW.search(unstopped(draft))
    behind = _NEXT_MEMBER.match(source.text, draft.spans[-1][1])
    return GOES_ON_ROW if row and behind else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_the_year_at_its_head(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The paragraph begins with the year for which something is planned (2026年为…年。), and the stem has none."""
    if not draft.spans or YEAR.search(draft.stem) or not _PLAN.search(source.title):
        return ""
    line = source.line_start(draft.spans[0][0])
    found = _YEAR_AT_HEAD.match(source.text, line)
    return UNTIMED if found and found.end() <= draft.spans[0][0] else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN)
def of_another_year(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A year is told from that of the paper (去年, 到年底), and the lead names another one, or only a day."""
    words, lead = bare(filled_in(draft)), lead_of(draft.stem)
    if YEAR.search(words):
        return ""
    beside = _OTHER_YEAR.search(words) and "“" in lead and YEAR.search(lead)
    return UNTIMED if beside or (_DATED_LEAD.match(lead) and _YEAR_END.match(words)) else ""


@only_of(FormulationKind.FIGURES)
def with_its_exception(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Behind a semicolon the same is laid down otherwise for some (；发生事故的，保存期限为10年)."""
    if not draft.spans:
        return ""
    end = draft.spans[-1][1]
    if not source.text.startswith("；", end):
        return ""
    behind = re.split("[。\n]", source.text[end : end + _SEEN])[0]
    told = bare(filled_in(draft).replace(SAID, (*draft.fillers, "")[0]))
    for text in draft.fillers:
        said = _SAID_AGAIN.search(re.split("[，。；：]", told[: max(0, told.rfind(text))])[-1])
        again = rf"{said.group()}[^，。；]{{0,2}}[\d一二三四五六七八九十两]" if said else ""
        if again and "的" in behind and re.search(again, behind):
            return GOES_ON_ROW
    return ""


ROW_PIECES: tuple[Ask | Doubt, ...] = (
    sort_counted,
    labelled_so,
    two_sentences,
    beside_each_other,
    told_by_a_list,
    row_cut_short,
    of_the_year_at_its_head,
    of_another_year,
    with_its_exception,
)
"""The doubts of this module, in the order in which they are asked."""
