"""Doubts of figures of which the words before say what they are of: which check, whose hours, what has so many degrees.

| stem | left open |
| 接触粉尘的人员＿＿＿＿检查一次 (职业健康检查分为…四类。) | which check |
| 单次连续作业时间不得超过＿＿＿＿分钟 (under 作业人) | whose |
| 37℃以上不满＿＿＿＿℃的，… (日最高气温达到40℃以上，…；) | what has so many degrees |
| 下限小于4%时，浓度不大于＿＿＿＿ (可燃气体浓度：…；) | of what |
| 第1至＿＿＿＿部分为总论 | of which paper |
| 检测＿＿＿＿，评价＿＿＿＿ (一次；一次) | both blanks are the same |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before
from question_bank.composition.doubts.reasons import FOLLOWS, FOR_WHAT, FURTHER, UNMEMORABLE, UNPLACED
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import bare, filled_in, lead_of, unstopped
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

_STATED = (FormulationKind.FIGURES, FormulationKind.FACT)
_CHECKED = re.compile(
    "(?:人员|员工|职工|工人|作业者|从业者|学生|教师)(?:应当?|须|必须|要|至少|一般|原则上)*每[^，。；]{1,6}(?:至少)?(?:检查|复查|检测)(?:一|1|两|2)次"
)
_WHICH_CHECK = re.compile("体检|[健康身心理视听力]{2,}(?:检查|复查)|安全检查|隐患")
_HOURS = re.compile(
    "(?:单次|每次|每班|每[天日周]|当[天日]|连续|全天|最长|一次)(?:最长|累计|连续)?(?:作业|工作|操作|接触|施工|驾驶|值班|停留|佩戴|进入)?(?:的)?(?:时间|时长)(?=不|应|须|至|最|为|一般|原则)"
)
_MEASURED = re.compile(
    r"\d[\d.]*(?:[～~—至-]\d[\d.]*)?(?:℃|°C|摄氏度|度|米|m|cm|mm|厘米|毫米|公里|级|%|MPa|kPa|kV|V|伏|千伏|分贝|吨|公斤|千克|平方米|立方米|毫克)(?:（含）|\(含\))?"
    r"(?:以上|以下|及以上|及以下|以内)?(?:、?不满[^，。]{1,8}|、?不足[^，。]{1,8}|至[^，。]{1,8})?(?:的|时)，"
)
"""A bare measure that something has: 37℃以上不满40℃的，."""
_PROPERTY = re.compile(
    "[^，。；：]{2,14}(?:大于|小于|等于|超过|低于|高于|达到|不足)[^，。；：]{1,8}(?:时|的)，(?:浓度|含量|温度|压力|流量|速度|间距|高度|厚度|电压|电流|湿度|用量|剂量|比例)"
    "(?=不|应|须|为|低|高|大|小|控制|保持|宜)"
)
_PART_OF = re.compile(
    "第[\\d一二三四五六七八九十]{1,3}(?:[至到～~—-]第?[\\d一二三四五六七八九十]{1,3}|、第?[\\d一二三四五六七八九十]{1,3})?(?:部分?|板块|篇章)(?:第|为|是|主要|阐述|讲|论述|总结|部署)"
)
_OFFICE = re.compile(
    "(?:主席|主任|书记|会长|委员长|理事长|社长|队长|司令员|校长|院长)[为是][^，。；]{2,14}，(?:下设|下辖|内设|辖)"
)
_UNNAMED_THINGS = re.compile(
    r"(?:(?:到|自|从)?\d{4}年[底末起]?，?)?(?:[^，。；]{2,10}至[^，。；]{2,14}|[每各][^，。；]{1,8}|[^，。；]{0,4}[省市县区乡镇村])"
    r"(?:每[年月周日天班]|每季度|一[年月周])?(?:原则上|一般|应)?不(?:得)?(?:少于|低于|超过|多于)"
    r"[\d.]+[列趟架艘辆台套座栋家个名人件条处批张本对](?:以[上下])?"
)
"""A bound on a number of things that a clause before names: each or where, how often, and so many."""
_USED_FOR = re.compile("，(?:专项|主要|重点|全部|优先|统筹)用于")
_RAISED = re.compile(
    "(?:自筹|集资|筹集|筹资|筹款|募集|募捐|贷款|出资|捐资)(?:资金|经费|款项)?[^，。；]{0,4}\\d[\\d.]*[千万亿]*(?:银|港|美)?[元块]。?$"
)
"""Money that was raised, at the end of what is told."""
_FULL_MARKS = re.compile(f"满分(?:为|是)?(?:{BLANK}|{re.escape(CHOICE_GAP)})")
_ROWS = (
    {"上", "中", "下"},
    {"左", "中", "右"},
    {"前", "中", "后"},
    {"早", "中", "晚"},
    {"大", "中", "小"},
    {"老", "中", "青"},
    {"东", "南", "西", "北"},
)
"""Rows of which each member calls the others to mind."""


@only_of(*_STATED)
def of_which_check(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How often people are checked is told, and for what only the sentence before."""
    if "次" not in draft.stem:
        return ""
    words = filled_in(draft)
    return FURTHER if _CHECKED.search(words) and not _WHICH_CHECK.search(words) else ""


@only_of(FormulationKind.FIGURES)
def whose_hours(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long one may work at a stretch is told of whoever the heading or the sentence before names."""
    if draft.core or lead_of(draft.stem) or "时" not in draft.stem:
        return ""
    return UNPLACED if _HOURS.match(filled_in(draft)) else ""


@only_of(*_STATED)
def bare_measure(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A measure, or a property, is named without what has it, which stands in the part of the sentence before."""
    if draft.core or not draft.spans:
        return ""
    words = bare(filled_in(draft))
    if _MEASURED.match(words):
        return FURTHER
    behind = sign_before(draft, source) in ("；", "：")
    return FURTHER if behind and _PROPERTY.match(words) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.ROW)
def of_which_paper(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Which part of a paper is what, and no word says of which paper."""
    words = "".join(draft.options) if draft.kind is QuestionKind.MATCHING else bare(filled_in(draft))
    shown = f"{words}为" if draft.kind is QuestionKind.MATCHING else words
    return FURTHER if "第" in shown and _PART_OF.match(shown) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.ENUMERATION, FormulationKind.OPEN_ENUMERATION)
def whose_head(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Who heads it and what it is divided into is told of what the clause before names: 主席为…，下设五个部."""
    return FURTHER if not draft.core and "下" in draft.stem and _OFFICE.match(bare(filled_in(draft))) else ""


@only_of(FormulationKind.FIGURES)
def of_what_things(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """So many are to run, stand or be there, and only the clause before says what: 甲港至乙港每周不少于3列."""
    if draft.core or draft.kind not in SIGNS or "不" not in draft.stem:
        return ""
    return FURTHER if _UNNAMED_THINGS.fullmatch(unstopped(draft)) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def used_for(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is set apart or raised is told, and the next clause says for what: 安排200亩用地指标，专项用于…."""
    if not draft.spans or draft.kind not in SIGNS:
        return ""
    end = draft.spans[-1][1]
    raised = source.text[end : end + 1] == "，" and _RAISED.search(filled_in(draft))
    return FOR_WHAT if raised or _USED_FOR.match(source.text, end) else ""


@only_of(QuestionKind.FILL_BLANK)
def one_filler_twice(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two blanks want the same words, or a row that everybody can go on with."""
    kind, key = draft.formulation.kind, draft.key
    twice = kind is FormulationKind.FIGURES and len(key) > 1 and len({*key}) == 1
    members = {item.right.text for item in draft.formulation.items} if kind is FormulationKind.ENUMERATION else set()
    return FOLLOWS if twice or members in _ROWS else ""


@only_of(FormulationKind.FIGURES)
def full_marks(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many marks there are is hardly worth knowing beside how many are enough."""
    alone = len(draft.gaps) == 1 and "满分" in draft.stem and not source.regulation
    return UNMEMORABLE if alone and _FULL_MARKS.search(draft.stem) else ""


UNSAID: tuple[Ask | Doubt, ...] = (
    of_which_check,
    whose_hours,
    bare_measure,
    of_which_paper,
    whose_head,
    of_what_things,
    used_for,
    one_filler_twice,
    full_marks,
)
"""The doubts of this module, in the order in which they are asked."""
