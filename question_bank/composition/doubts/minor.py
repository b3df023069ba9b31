"""Doubts of what is asked beside the point: a size behind a renaming, a condition for its limit, a passing deadline.

| stem | in doubt |
| 1985年更名为县第二医院，定编＿＿＿＿人 | that it was renamed is the fact, not its staff |
| 停机＿＿＿＿分钟后，油位应在1/2～2/3之间 | where the oil should stand is what is laid down |
| 各乡镇要在＿＿＿＿前建立台账 (12月底) | of this year, for those who sat there |
| 启动步骤的第五步是“空载运行3分钟” (，再加载) | the half of a step |
| 2009年，县委决定征地96亩建设新院区 | whose, in the history of a hospital |
| 2008年，水库实施除险加固，总投资＿＿＿＿万元 | which, in the history of a county |
| 周维钧考察了＿＿＿＿多家商号 | how many a scholar looked at, before what he found |
| 规模的影响是递减的：一个＿＿＿＿人的厂再增加＿＿＿＿人 (；一个…) | two supposed cases illustrate what is said |
| 石桥镇镇长＿＿＿＿说：“路通了。” (in a report) | a report quotes him in passing |
| 石桥乡的水渠全长＿＿＿＿公里 (专栏3-1) | a box of a textbook tells it as an example |
| ＿＿＿＿县政府印发的《渡口管理办法》同时废止 | nobody needs the day of a paper that no longer holds |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import (
    CUT_SHORT,
    FURTHER,
    IN_PASSING,
    UNMEMORABLE,
    UNPLACED,
    UNTIMED,
    WHO_IN_A_CASE,
    no_word,
    unsaid,
)
from question_bank.composition.draft import ANY_SIGN, SIGNS, Draft
from question_bank.composition.framing.openings import REPORT
from question_bank.composition.framing.placing import owner_left_out
from question_bank.composition.framing.stems import NAMED_OTHERWISE, bare, filled_in, lead_of
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import BLANK, CHOICE_GAP, FormulationKind, QuestionKind

_BECAME = (
    "(?:(?:更|改)名|(?:改|定|命|取)名?[称为作]|改称|升格|成立|组建|创[建办立]|设立|挂牌|"
    "迁[至往到入址]|搬[迁至到入]|合并|并入|划归|收归|移交)"
)
_SIZE = (
    "(?:核定|批准|下达|配备|编配|设)?(?:人员|事业|行政|机关)?(?:定编|编制|定员|员额|占地(?:面积)?|建筑面积|(?:注册)?资[本金]|"
    "(?:现有|共有|有|设)?(?:成员|队员)(?:人数|总数)?(?:达到?|共|有)?|"
    "(?:[\u4e00-\u9fff]{2,4}(?:人数|总数)?)?(?:增至|增加到|发展到))"
)
_ABOLISHED = re.compile(
    "[^，。；《》]{0,20}(?:[发公颁]布|印发|制[定订]|出台|[施实]行|实施|通过|批准|下发)的?[^，。；《》]{0,6}《[^《》]+》[^，。；《》]{0,16}废止"
)
_BEHIND = re.compile(f"{_BECAME}[^。；]*?，[^，。；]{{0,4}}?{_SIZE}(?:为|是|约|仅)?(?:{ANY_SIGN})")
"""The size to which what has just been founded, renamed or moved came; with how many it began is told with it."""
_WAITED = re.compile(f"^[^，。]*(?:{ANY_SIGN})(?:秒钟?|分钟?|小时|h|min|s|天|日)?(?:以?后|之后|时)，(?P<limit>.*)")
_LAID_DOWN = re.compile(r"(?:应|须|不得|不宜|必须|保持|控制|不超过|不大于|不小于|不低于|不高于)[^。]*\d")
_BARE_WORKS = re.compile(
    "(?:工程|项目|线路|干渠|隧道|桥梁|大坝|园区|基地|场馆|管线)(?:线路|主线)?(?:全长|总长|总投资|计划总投资|概算|总建筑面积|建筑面积|占地|设计|建成后|建设工期|工期)|"
    rf"(?:工程|项目|线路|主体|水库|电站|大桥|隧道)(?:计划|预计|力争|确保|将|要|拟)?[于在]?(?:\d{{4}}年|[今明]年)?(?:\d{{1,2}}|{ANY_SIGN})月?"
    "[底初份]?(?:[上中下]旬)?(?:之?前)?(?:全面|正式|全线)?(?:开工|动工|竣工|完工|建成|投[产入用运]|通[车水航]|完成)"
)
"""How long or dear some works are, or when they begin, which the sentence before names."""
_DATED_WORKS = re.compile(
    "(?:[^，。]{0,8}(?:19|20)\\d\\d年[^，。]{0,14}，)(水库|大坝|坝体|水?电站|大渠|干渠|渠道|泵站|大桥|码头|隧[洞道]|铁路|公路|港口|车站|大楼|展馆)"
    "(?![区长员网所的、和与])"
)
"""2008年，水库实施除险加固: which, only the heading names."""
_SOME_MEETING = re.compile(
    "(?:这次|本次|此次)?(?:全会|会议|大会)(?:于|从|自|历时|会期|在[^，]{2,12}(?:举行|召开)|应到|实到|出席)"
)
_WATCH = re.compile(f"{BLANK}小时(?:专人)?(?:值班|值守|在岗|不间断|轮班|监控|监护|服务|开放|运行)")
_OPEN = re.compile(ANY_SIGN)
_MONTH = re.compile(r"(?:1[0-2]|[1-9])月(?:[上中下]旬|[底初末]|份)?")
_MADE_GOOD = re.compile(
    f"，(?:{BLANK}|{CHOICE_GAP})之?前(?:全部|全面|基本)?(?:补足|补齐|配齐|整改|落实|销号|清零)(?:到位|完毕)?。?$"
)
_BOX = re.compile(
    r"[【（(]?(?:专栏|知识窗|小资料|小故事|资料[卡袋]|小?案例导入|[阅拓延][读展伸](?:阅读|材料)|(?:典型)?(?:案例|例|实例|例题)\d+[-－—–.．]\d+)"
)
"""What a textbook sets apart to illustrate what it says, by a number of the chapter's."""
_CASE = re.compile("[（(【]?[一二三四五六七八九十\\d]{0,3}[）)】.．、]? ?[【（]?(?:典型|真实|反面|警示)?案例")
"""How a line begins that tells a case."""
_BY_WHICH_WORK_IS_DONE = re.compile("手册|规程|操作|规范|质量|安全|应急|处置|体系|管理办法|指南|指引|须知")
_SAMPLED = re.compile(
    "(?:考察|调查|研究|访谈|访问|分析|跟踪|追踪|观察|比较|测试)了[^，。；：]{0,20}"
    f"(?:(?:约|近|大约){BLANK}|{BLANK}[多余])[家名个位例份组][^，。；：]{{0,8}}"
)
_SUPPOSED = re.compile(f"[：；，](一[个家名座台条])(?:{BLANK}|{CHOICE_GAP}|\\d)[^。：；]*的[^。：；]*$")
_TAUGHT = re.compile("不得|应当|必须|严禁|禁止|规定|标准|一般|通常|要求|公式|等于|称为|是指")
_EACH = re.compile("每|年度|次年|翌年|[当本]年")
_HELD_SELDOM = re.compile(
    "(?:举办|开展|组织|召开)[^，。；、每各不至]{2,10}(?<!\\d)[12][期次场](?:，开展[^，。；、]{2,8}\\d[次场])?。$"
)
_SET = re.compile(f"要在(?:{BLANK}|{CHOICE_GAP})(?:之|以)?前完成")
"""By when the paper wants something done: the day is of its own year."""
_EXAMPLE = re.compile("假设|假如|假定|设想|打个?比方|举个?例|比方说")
"""How a worked example begins: its numbers are nobody's."""
_STEPS = re.compile("步骤|程序|流程|顺序|操作方法")
_OF_OTHERS = re.compile(
    "(?:[镇乡村组户店场厂队社]|街道|社区|学校|小学|中学|医院|企业|公司|商户|农户)[^，。；：村镇乡]{0,8}$"
)
"""Where somebody is at work of whom a report tells, and who does not report himself."""
_SPEAKS = re.compile("[^，。；：“]{0,8}(?:说|讲|感慨|感叹|笑称|坦言|表示|告诉)[^，。；：“]{0,6}：“")
"""What follows the name of somebody whose words are quoted."""
_STATED = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.EVENT)


@only_of(FormulationKind.FIGURES)
def size_behind(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That something was renamed or moved is the fact; its staff and what it grew to are told in passing."""
    return UNMEMORABLE if _BEHIND.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def worked_out(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The number is one of a worked example: 假设一村有一千户，…每户交二百元."""
    start = draft.spans[0][0]
    return UNMEMORABLE if _EXAMPLE.search(source.text, source.line_start(start), draft.spans[-1][1]) else ""


@only_of(FormulationKind.FIGURES)
def waited_for(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How long to wait is asked, while the limit that then holds is printed."""
    found = _WAITED.match(bare(draft.stem)) if "，" in draft.stem else None
    if found is None or _OPEN.search(found["limit"]):
        return ""
    return UNMEMORABLE if _LAID_DOWN.search(found["limit"]) else ""


@only_of(*_STATED)
def passing_deadline(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Only a month of no year is asked, which was that of the day on which it was said."""
    asked = draft.fillers or draft.key
    if not all(map(_MONTH.fullmatch, asked)) or year_told(draft.stem) or source.regulation:
        return ""
    return "" if _EACH.search(draft.stem) or _SET.search(draft.stem) else UNTIMED


@only_of(FormulationKind.FACT)
def due_for_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """By when it is to be made good is asked, and what, the sentence before names: …通过租赁，2026年底前补足到位."""
    return FURTHER if "前" in draft.stem and _MADE_GOOD.search(draft.stem) else ""


@only_of(*SIGNS)
def of_our_own_site(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """In the history of one body others found or give something for it (县委决定…建设新院区), and it is not named."""
    if draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    return FURTHER if owner_left_out(filled_in(draft), source) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def of_some_works(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Works that are called by no name but 工程 or 水库 were named in the sentence before, or by the heading."""
    if draft.core:
        return ""
    words = bare(draft.stem)
    if _BARE_WORKS.match(words):
        return FURTHER
    dated = _DATED_WORKS.match(words)
    # In the rules or the history of a reservoir it is that one.
    if dated is None or dated[1] in source.title or dated[1] in lead_of(draft.stem):
        return ""
    return UNPLACED


@only_of(FormulationKind.FIGURES, FormulationKind.EVENT)
def of_some_session(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A meeting that is only called one was named in the title or the sentence before."""
    found = _SOME_MEETING.match(draft.stem)
    return unsaid(found.group()[:2]) if found else ""


@only_of(FormulationKind.FIGURES)
def of_the_whole(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That a watch lasts the whole day follows without the text."""
    return UNMEMORABLE if "24" in (draft.fillers or draft.key) and _WATCH.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def in_a_box(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How large or how many something was in an example that a textbook sets apart, nobody has to know."""
    told = _TAUGHT.search(draft.stem) is None
    boxed = told and any(map(_BOX.match, source.path(draft.formulation.section)))
    return UNMEMORABLE if boxed else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK)
def sample_size(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many somebody looked at, and only roughly, is no matter beside what he found."""
    return UNMEMORABLE if "了" in draft.stem and _SAMPLED.search(draft.stem) else ""


@only_of(FormulationKind.FIGURES)
def supposed_size(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two cases of some size are supposed and set against each other (一个2000人的厂…；一个300人的厂…)."""
    found = _SUPPOSED.search(draft.stem.rstrip("。")) if draft.spans else None
    if found is None:
        return ""
    start = draft.spans[0][0]
    told = source.text[source.line_start(start) : source.line_end(start)]
    return UNMEMORABLE if len(re.findall(rf"[：；，]{found[1]}\d", told)) > 1 else ""


@only_of(FormulationKind.MEANS_END, QuestionKind.FILL_BLANK)
def half_attribute(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What stands between 以…为 and 的 may be more than its object (以废油为原料制售食品的行为)."""
    torn = any(gap.left.endswith("为") and gap.right.startswith("的") for gap in draft.gaps)
    verbs = torn and any(word.tag[:1] == "v" and word.start > 0 for key in draft.key for word in tagged(key))
    return no_word(draft.key[0]) if verbs else ""


@only_of(FormulationKind.ORDERED_POINTS, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def half_of_a_step(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A step is shown up to its first comma, behind which stands what it leads to."""
    if _STEPS.search(draft.stem) is None:
        return ""
    shown = (draft.stem, *draft.key, *distractors)
    cut = (item.right for item in draft.formulation.items if source.text[item.right.end : item.right.end + 1] == "，")
    return CUT_SHORT if any(part.text in words for part in cut for words in shown) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
def once_or_twice(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """That something was held once or twice in its year is no figure to be kept in mind (举办读书班2期)."""
    return UNMEMORABLE if _HELD_SELDOM.search(bare(filled_in(draft))) and lead_of(draft.stem) else ""


@only_of(FormulationKind.FACT, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def passing_speaker(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A report quotes one of those of whom it tells, in passing: 石桥镇镇长＿＿＿＿说：“…”."""
    if draft.formulation.aspect != "person" or not draft.gaps or not REPORT.search(source.title):
        return ""
    gap = draft.gaps[0]
    return IN_PASSING if _SPEAKS.match(gap.right) and _OF_OTHERS.search(gap.left) else ""


@only_of(FormulationKind.EVENT, FormulationKind.FIGURES, FormulationKind.FACT)
def of_a_dead_paper(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """When a paper was issued is of no use to anybody once another has done away with it."""
    if "同时废止" in draft.stem and "起" not in draft.stem:
        return FURTHER  # at the same time as what, the sentence before says
    return UNMEMORABLE if "废止" in draft.stem and any(_ABOLISHED.match(gap.right) for gap in draft.gaps) else ""


@only_of(FormulationKind.FACT, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def person_of_a_case(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Papers by which work is done tell a case to show what went wrong, not to make a name known."""
    if draft.formulation.aspect != "person" or not draft.spans or not _BY_WHICH_WORK_IS_DONE.search(source.title):
        return ""
    return WHO_IN_A_CASE if _CASE.match(source.text, source.line_start(draft.spans[0][0])) else ""


MINOR: tuple[Ask | Doubt, ...] = (
    size_behind,
    worked_out,
    waited_for,
    passing_deadline,
    due_for_what,
    of_our_own_site,
    of_some_works,
    of_some_session,
    of_the_whole,
    in_a_box,
    sample_size,
    supposed_size,
    half_attribute,
    half_of_a_step,
    once_or_twice,
    passing_speaker,
    of_a_dead_paper,
    person_of_a_case,
)
"""The doubts of this module, in the order in which they are asked."""
