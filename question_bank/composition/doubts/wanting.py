"""Doubts of words that want what stands beside them: a name, a purpose, a measure, a rival half, the end of a row.

| stem | in doubt |
| 工程全长48.5公里 (云河引水工程先期开工。…) | of which work |
| 35岁以下党员874名 | of which body |
| 市财政每年安排专项资金1.1亿元 | for what |
| 既有停车场应当于6月底前改造达到15% | a share of what |
| 不是学历恐慌，而是本领恐慌 (队伍里有一种恐慌，…) | what is not so |
| 总投资320万元，设三个实训室 (建成实训基地，…) | of which base |
| 1968年3月：机关被撤销 | of which body |
| 办好职工关心的＿＿＿＿件实事 | a round count, and nothing of what is done |
| 与“加强党的建设”相对应的是“提升政治引领能力” | both halves are of one field, the other options of none |
| 请默写…：教育是基础，科技是关键 (，人才是根本) | the row goes on |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.dating.years import YEAR
from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_before
from question_bank.composition.doubts.reasons import BETTER_NAMED, FOR_WHAT, FURTHER, MORE_BEHIND, UNMEMORABLE
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import NAMED_OTHERWISE, STATED, bare, filled_in, lead_of
from question_bank.composition.naming.short_names import CALLED, OF_ONE, named_in_full, undated
from question_bank.composition.source import Source
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_NEW_HOUSE = re.compile(
    "(?:建设|新建|启用|迁[入至往]|搬[入至]|扩建|规划|筹建)了?新(?:院区|校区|厂区|馆舍?|址|楼|办公楼|大楼)"
)
_OF_THE_HOUSE = re.compile("[新老旧](?:院区|校区|厂区|馆区|校园|厂房|校舍|馆舍)")
"""With whose campus or works a statement begins that does not say whose: 新校区的主楼高98米."""
_HOUSED = re.compile("[医学法书剧]院|学校|[中小]学|大学|公司|集团|[厂局社](?!区)|[\u4e00-\u9fff]{2}馆|中心")
"""A body that may have one."""
_PEOPLE = re.compile(
    r"(?:(?:\d{4}年，)?(?:\d+岁(?:及)?以[上下]|大专|本科|研究生|大学|高中|初中|女|男|少数民族|在岗|在职|离退休|流动|预备)"
    r"[^，。]{0,10}?(?:党员|干部|职工|员工|教师|人员|人口|学生|代表|委员|学历)?(?:共?有|为)?\d[\d.]*(?:名|人|%))"
)
_FUNDS = re.compile(
    "(?:安排|设立|投入|统筹|下达|拨付|落实|筹集|争取|列支)了?(?:各级|本级|[中央省市区县级]{2,3})?(?:财政性?)?"
    r"(?:专项|补助|奖补|配套|奖励|补贴|扶持|引导|统筹)(?:资金|经费|基金)(?:[约共达不]|总额|规模)*\d"
)
_PURPOSE = re.compile(
    "用于|用作|支持|作为|专门|(?<![因认])为[^，。]{2,}(?:安排|设立|投入|提供)|对[^，。]{2,}(?:给予|安排|予以)"
)
_GOES_TO = re.compile("(?:全部|重点|主要|专项|统筹|优先|并|专门)*(?:用于|用作|支持|作为|对[^，。]{2,}(?:给予|予以))")
_VAGUE_PURPOSE = re.compile(
    "(?:重点|主要|专项|统筹)?(?:用于|支持)(?:设施|场所|项目|平台|设备|基础|建设|改造|运营|运行|补贴|补助|奖补|奖励|发展|工作|相关|重点|开展|保障|维护|和|与|及|、)+$"
)
"""支持设施建设和运营补贴: of what?"""
_OF_MONEY = re.compile("“[^”]*(?:资金|经费|投入|财政|支持|保障|政策)[^”]*”|的安排，")
"""A heading that names money says not what it is for."""
_SHARE = re.compile(
    "(?:改造|配建|建设|整改|提升|更新|扩建|新建|改建|升级|治理|修复|配备|配置)(?:应当?|须|要)?(?:达到?|至|到|不(?:得)?(?:低|少)于)\\d[\\d.]*%"
)
_MEASURE = re.compile("率|比例|占比|比重|份额|进度|目标|任务|计划|面积|总[量额数]")
_ROUND = re.compile("[1-9]0*0|[一二两三四五六七八九]?十|百")
_DEEDS = re.compile(
    "^(?:项|件|桩|个)(?:[\u4e00-\u9fff]{0,6})(?:实事|大事|好事|难事|任务|工作(?!日)|措施|举措|事项)(?![，；：]其中|[：:])"
)
_THEMES = tuple(
    re.compile(theme)
    for theme in (
        "党建|党的|政治|从严治党|支部|党性|党员",
        "人才|队伍|素质|干部|用人|育人",
        "廉|纪律|腐|监督执纪|作风",
        "数字|智慧|智能|信息化|数据",
        "生态|绿色|环境|环保|低碳|污染",
        "民生|福祉|百姓|群众生活",
        "文化|文明|文旅",
        "法治|依法|普法",
        "乡村|农业|农村|三农|粮食",
        "开放|外贸|外资",
        "创新|科技|研发|技术",
    )
)
"""Fields of work of which the two halves of a heading may speak in other words."""
_GOES_ON = re.compile("，[^，。；：是“”]{2,12}是[^，。；：是的]{2,8}[，。；]")
_GOES_BEFORE = re.compile("(?:^|[，。；：\n])[^，。；：是“”]{2,12}是[^，。；：是的]{2,8}，$")


_NOT = ("不是", "并非", "而是", "不在于")
_SIZE = re.compile("(?:总投资|总建筑面积|总库容|总装机|占地|建筑面积|全长|概算)(?:面积)?[约达为共]?\\d")
_NUMBER_AND_MONTH = re.compile("\\d{1,2}[.．](?=\\d{1,2}月)")
_BARE_BODY = re.compile(
    "(机关|组织|工程|水库|大坝|总部|校舍|厂区|会址|馆址|机构|队伍)(?:被|再次|先后|迁|恢复|撤销|并入|改|停|全)"
)


@only_of(*STATED)
def called_in_short(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A general noun takes up a name that the sentence before has told, and the heading before the stem has it not."""
    if draft.kind not in SIGNS or draft.core or not draft.spans or draft.formulation.kind in NAMED_OTHERWISE:
        return ""
    words, lead = undated(bare(filled_in(draft))), lead_of(draft.stem)
    found = CALLED.match(words)
    if found is None or found[1] in lead:
        return ""
    if OF_ONE.match(words, found.end(1)):
        return FURTHER
    line = source.line_start(draft.spans[0][0])
    before = source.text[line : draft.spans[0][0]]
    return FURTHER if not source.regulation and named_in_full(words, before) else ""


@only_of(*STATED)
def whose_new_house(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A new house is built or moved into, and the stem does not say whose."""
    if draft.kind not in SIGNS or draft.core or not any(sign in draft.stem for sign in "新老旧"):
        return ""
    words = filled_in(draft)
    found = _NEW_HOUSE.search(words) or (None if lead_of(draft.stem) else _OF_THE_HOUSE.match(words))
    return FURTHER if found and not _HOUSED.search(words) else ""


@only_of(*STATED)
def whose_people(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """People of an age, a sex or a schooling are counted, and the stem does not say whose they are."""
    counted = draft.kind in SIGNS and not draft.core and not lead_of(draft.stem)
    return FURTHER if counted and _PEOPLE.match(filled_in(draft)) else ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def without_purpose(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How much is set apart each year is told, and for what only the document says."""
    if draft.kind not in SIGNS or ("金" not in draft.stem and "经费" not in draft.stem):
        return ""
    words, lead = bare(filled_in(draft)), lead_of(draft.stem)
    if not (funds := _FUNDS.search(words)) or _told_what_for(words, *funds.span()):
        return ""
    if "“" in lead and not _OF_MONEY.search(lead):
        return ""
    sentence = source.sentence_at(draft.spans[-1][1] - 1)
    behind = source.text[draft.spans[-1][1] : sentence.end] if sentence else ""
    further = _PURPOSE.search(words, funds.end()) is None and _PURPOSE.search(behind)
    if further:
        return FOR_WHAT
    return FURTHER if "补贴" in words[funds.end() :] + behind else BETTER_NAMED


def _told_what_for(words: str, start: int, end: int) -> bool:
    """Tell whether the clause of the funds or the next one says for what they are (土地收益用于… is no purpose)."""
    own = re.split("[，。；]", words[:end])[-1]
    rest, _, behind = words[end:].rstrip("。").partition("，")
    behind = behind.partition("；")[0].partition("，")[0]
    said = [part for part in (own, rest) if _PURPOSE.search(part)]
    said += [behind] if _GOES_TO.match(behind) else []
    return any(_VAGUE_PURPOSE.search(part) is None for part in said)


@only_of(FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.RULE)
def share_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is rebuilt to a share is told without what is measured, which the clause before names."""
    if draft.kind not in SIGNS:
        return ""
    words = filled_in(draft)
    return FURTHER if "%" in words and _SHARE.search(words) and not _MEASURE.search(words) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def round_count(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many good deeds are promised is a round number, and which they are is not asked."""
    if len(draft.gaps) != 1:
        return ""
    gap, key = draft.gaps[0], (draft.fillers or draft.key)[0]
    number = re.match(r"\d+|[一二两三四五六七八九十百]+", key)
    rest = key[number.end() :] + gap.right if number else ""
    idle = number is not None and _ROUND.fullmatch(number.group()) and _DEEDS.match(rest)
    return UNMEMORABLE if idle else ""


@only_of(FormulationKind.TWO_PART_HEADING)
def read_off(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The halves of one heading are of the same field of work, and no other half that is offered is."""
    false = draft.kind is QuestionKind.TRUE_FALSE and draft.key != (RIGHT,)
    if draft.kind is not QuestionKind.SINGLE_CHOICE and not false:
        return ""
    asked = draft.fillers[0] if false and draft.fillers else draft.key[0]
    for item in draft.formulation.items:
        if item.left is None or asked not in (item.left.text, item.right.text):
            continue
        for theme in _THEMES:
            if theme.search(item.left.text) and theme.search(item.right.text):
                offered = [text for text in distractors if theme.search(text)]
                return "" if offered else f"“{asked}” could hardly be told from words of its kind"
    return ""


@only_of(FormulationKind.PARALLEL_ROLES, QuestionKind.RECITATION, QuestionKind.MATCHING)
def row_cut(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A row of roles goes on, in the same sentence, with one that is not to be recited."""
    start, end = draft.formulation.spans[0]
    cut = _GOES_ON.match(source.text, end) or _GOES_BEFORE.search(source.text[max(0, start - 24) : start])
    return MORE_BEHIND if cut else ""


@only_of(FormulationKind.PROBLEMS, QuestionKind.RECITATION)
def whose_problems(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Whose problems, and of when, neither their name nor a heading says."""
    return FURTHER if "请默写“存在" in draft.stem and not YEAR.search(lead_of(draft.stem)) else ""


@only_of(FormulationKind.CONTRAST, QuestionKind.FILL_BLANK)
def what_is_not_so(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What something is not, and what it is, is told without the thing (不是甲，而是乙), which stands before."""
    begins = not draft.core and bare(draft.stem).startswith(_NOT)
    return FURTHER if begins and sign_before(draft, source) == "，" else ""


@only_of(*STATED)
def size_of_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The size or cost of a work stands at the head of the stem, and its name in the clause before."""
    if draft.kind not in SIGNS or draft.core or not draft.spans:
        return ""
    later = sign_before(draft, source) == "，"
    return FURTHER if later and _SIZE.match(bare(filled_in(draft))) else ""


@only_of(*STATED)
def numbered_within(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The number of an item and the month with which it begins have grown together (3.9月底前建成)."""
    found = _NUMBER_AND_MONTH.match(bare(filled_in(draft))) if draft.kind in SIGNS else None
    return f"“{found.group()}” belongs to a list that the stem breaks up" if found else ""


@only_of(FormulationKind.STAGES)
def stage_of_nobody(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What happened in a year is told of a bare noun (机关被撤销), and not of which body."""
    for item in draft.formulation.items:
        if item.left is None or not item.left.text[:4].isdigit() or not _shown(draft, item.right.text):
            continue
        found = _BARE_BODY.match(item.right.text)
        if found and found[1] not in source.title:
            return FURTHER
    return ""


def _shown(draft: Draft, words: str) -> bool:
    return draft.kind in (QuestionKind.MATCHING, QuestionKind.ORDERING) or words in draft.stem or words in draft.key


WANTING: tuple[Ask | Doubt, ...] = (
    called_in_short,
    whose_new_house,
    whose_people,
    without_purpose,
    share_of_what,
    round_count,
    read_off,
    row_cut,
    whose_problems,
    what_is_not_so,
    size_of_what,
    numbered_within,
    stage_of_nobody,
)
"""The doubts of this module, in the order in which they are asked."""
