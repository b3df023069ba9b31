"""Doubts of lists and labels that are not what they look like: two lists in one, names told by their members.

| stem | in doubt |
| 记录是班组、＿＿＿＿和＿＿＿＿的 (班组、岗位在交接和巡查中形成) | two lists, joined by 在 |
| 东、西、南三个分库共入库3215件 | the figure is to be known, not the names |
| 在县委领导、＿＿＿＿和＿＿＿＿下 (政协监督、各方支持) | a formula |
| 按下列程序办理：经办人填写品名、＿＿＿＿和＿＿＿＿ | the other steps |
| 零差错、零延误、零投诉的“＿＿＿＿”目标 (三零) | told by its members |
| 就“抗战时期”，抗战中，… | the time is said twice |
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.asking import only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BODIES,
    BROKEN,
    FORMULA,
    GOES_ON_ROW,
    OF_WHAT_PARTS,
    given_away,
    well_known,
)
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.framing.stems import LISTS, bare, lead_of
from question_bank.composition.numbers.written_numbers import value_of
from question_bank.composition.readings.role_frames import follows_sentence, named_with_roles
from question_bank.composition.readings.views import NO_WHOLE, bare_roles, of_points
from question_bank.composition.source import Source
from question_bank.lexicon.words import words as tagged
from question_bank.model import Formulation, FormulationKind, QuestionKind

_NAMES = (FormulationKind.SLOGAN, FormulationKind.DEFINITION, FormulationKind.KEY_TERM)
_PREPOSITION = ("在", "从", "对", "对于", "由", "以", "向", "将", "被", "与", "跟")
_OPENING = re.compile("[是为由]|属于")
"""What stands before the first of a list that the sentence begins with (记录是班组、岗位在…)."""
_LONGEST_BARE = 4
"""Characters of a first member that opens no clause of its own."""
_LONGEST_NAME = 6
_MOST_NEEDED = 3
"""How often the core of a name that counts need stand in the stem, however many it counts."""
_ORDINAL = re.compile("第[一二三四五六七八九十]")
_STOCK = re.compile(
    "(?:更加|更为|十分|最为?|首要|重要|突出|主要|优先|学习|工作|议事|考核)*(?:的)?(?:落脚点|出发点|切入点|突破口|着力点|抓手|目标|目的|位置|首位|日程|内容|"
    "重点内容|工作重点|重点|核心|关键|中心|主线|主体|基础|前提|根本|国旗|国歌|国徽)"
)
_MADE_OF = frozenset(
    (
        "原料",
        "材料",
        "基础",
        "中心",
        "手段",
        "工具",
        "载体",
        "平台",
        "依托",
        "契机",
        "抓手",
        "主线",
        "依据",
        "目标",
        "起点",
        "单位",
    )
)
_IS_SO = re.compile("(?:都|均|皆|全|也|还|就|正|仍然?)是[^，]*的。?$")
_FIGURE = re.compile(r"(?:等)?[^，。；：、]{0,6}?(?:共|合计|累计|总计|一共|总共)[^，。；：、]{0,8}?\d")
_CARE = re.compile("(?:领导|监督|指导|支持|关心|关怀|重视|帮助|配合|参与|协助|部署|要求)下?$")
_BELOW = re.compile("[下中后]")
_STEPS = re.compile("(?:下列|以下|如下|下述)[^：，。]{0,12}：[^：]*$")
_COUNTED = re.compile("(?P<count>[二两三四五六七八九十])[个大项]?(?P<core>[\u4e00-\u9fff]{1,4})")
_PERIOD = re.compile("就“[^”]*(?:时期|年代|阶段|期间|年间|\\d{4}年?[）)]?)”，")
_TIMED = re.compile("[^，。]{0,10}(?:中|期间|时期|年代|年间|阶段|爆发后|胜利后|结束后|以后|之后)，")


@only_of(*LISTS)
def two_rows(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Two lists are read as one: 班组、岗位在交接和巡查中形成 says who, and in what."""
    first, *others = [item.right.text for item in draft.formulation.items]
    first = _OPENING.split(first)[-1]
    if len(first) > _LONGEST_BARE or any(word in first for word in _PREPOSITION):
        return ""
    for text in others:
        if not any(word in text[1:] for word in _PREPOSITION):
            continue
        read = tagged(text)
        named = [word.tag[:1] for word in read]
        inside = next((place for place, word in enumerate(read) if word.tag[:1] == "p" and place), 0)
        if inside and text[read[inside].start : read[inside].end] in _PREPOSITION and set(named[:inside]) <= {"n"}:
            return f"“{text}” holds more than a member of the list"
    return ""


@only_of(*SIGNS)
def open_attribute(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A stem ends in 的 at a comma, and the noun comes behind it: 形成的，不对外公开的材料."""
    if not draft.spans or not draft.stem.rstrip("。").endswith("的") or _IS_SO.search(draft.stem):
        return ""
    return BROKEN if sign_behind(draft, source) == "，" else ""


@only_of(*LISTS, QuestionKind.FILL_BLANK)
def of_a_figure(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Some bodies are named, and what they come to together is to be known: 甲库、乙库和丙库共入库3215件."""
    last = draft.formulation.items[-1].right
    summed = _FIGURE.match(source.text, last.end)
    return BODIES if summed else ""


@only_of(*LISTS, QuestionKind.FILL_BLANK)
def cared_for(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Under whose lead and with whose support a report says that its work was done: 在县委领导、政协监督下."""
    items = [item.right for item in draft.formulation.items]
    below = items[-1].text.endswith("下") or _BELOW.match(source.text, items[-1].end)
    formula = below and all(_CARE.search(item.text) for item in items[1:])
    return FORMULA if formula else ""


@only_of(*LISTS, FormulationKind.FIGURES, FormulationKind.FACT)
def one_step(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Steps or standards are announced (按下列程序办理：…), and only the first is told."""
    if not draft.gaps or not draft.spans or not _STEPS.search(draft.gaps[0].left):
        return ""
    return GOES_ON_ROW if sign_behind(draft, source) in ("，", "；") else ""


@only_of(*_NAMES, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE)
def told_by_members(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A name that counts what the stem spells out: 零差错、零延误、零投诉 is 三零."""
    for key in draft.fillers or draft.key:
        counted = _COUNTED.fullmatch(key.strip("“”"))
        number = value_of(counted["count"]) if counted else None
        if counted and number and bare(draft.stem).count(counted["core"]) >= min(number, _MOST_NEEDED):
            return given_away(key)
    return ""


@only_of(*SIGNS)
def timed_twice(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """The heading says when (就“抗战时期”，), and the statement says it again (抗战中，)."""
    lead = lead_of(draft.stem)
    said = _PERIOD.match(lead) is not None and _TIMED.match(bare(draft.stem)) is not None
    return FORMULA if said else ""


def _of_members(row: Formulation, source: Source) -> bool:
    """Tell whether a row opens its sentence and is of things that the same paragraph has named."""
    lefts = [item.left for item in row.items if item.left is not None]
    start = min((left.start for left in lefts), default=0)
    before = source.text[source.line_start(start) : start]
    return before.endswith("。") and all(left.text in before for left in lefts)


def _of_one_mould(row: Formulation) -> bool:
    """Tell whether a row is of names that end alike (人防、物防), coined to go together: no word for any work."""
    names = [item.left.text for item in row.items if item.left is not None]
    ends = [name[-1] for name in names if 2 <= len(name) <= _LONGEST_NAME]
    return len(set(ends)) < len(ends) == len(names)


@only_of(FormulationKind.PARALLEL_ROLES, FormulationKind.COPULA_HEADING)
def roles_in_nothing(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is the base and what the safeguard is told, and no heading says of what: 人才是基础 under 主要经验."""
    roles = draft.formulation
    lefts = [item.left.text for item in roles.items if item.left is not None]
    recited = draft.kind is QuestionKind.RECITATION and not any(map(_ORDINAL.match, lefts))
    told = draft.core or recited or not bare_roles(roles) or _of_members(roles, source) or _of_one_mould(roles)
    if roles.kind is FormulationKind.PARALLEL_ROLES:
        framed = draft.spans[0][0] < roles.spans[0][0] or any(item.extra for item in roles.items)
        # A member who reads under which heading the roles stand knows in what they are roles: readers took 24 of 27.
        named = (lead_of(draft.stem) or draft.stem).startswith("就“") and NO_WHOLE.match(draft.stem) is None
        named = named and "其中" not in source.text[max(0, roles.spans[0][0] - 3) : roles.spans[0][0] + 2]
        told = told or framed or named or of_points(source, roles)
        title = source.title_over(source.section_of(draft.spans))
        told = told or named_with_roles(title, roles) or (title != "" and not follows_sentence(source, roles))
    else:
        named = draft.stem.startswith("就“") and NO_WHOLE.match(draft.stem) is None
        told = told or named or draft.kind is QuestionKind.FILL_BLANK
    return "" if told else OF_WHAT_PARTS


@only_of(FormulationKind.MEANS_END, QuestionKind.FILL_BLANK)
def stock_end(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What something is made or put to is a word of course, or a verb stands in it: 以旧卷为原料制作纸盒."""
    if draft.stem.startswith("以") and "，" not in draft.stem:
        return BROKEN
    stock = next((key for key in draft.key if _STOCK.fullmatch(key)), "")
    if stock:
        return well_known(stock)
    for key in draft.key:
        read = tagged(key)
        if len(read) > 2 and key[: read[0].end] in _MADE_OF and read[1].tag[:1] == "v":
            return f"“{key}” holds more than a member of the list"
    return ""


TWO_IN_ONE = (
    *(two_rows, open_attribute, of_a_figure, cared_for, one_step, told_by_members, timed_twice),
    *(roles_in_nothing, stock_end),
)
"""All of them, in their order."""
