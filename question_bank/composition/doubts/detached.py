"""Doubts of what stands apart from what it belongs to, and of what the words beside it give away.

| stem | in doubt |
| 立案29起，罚没款76.5万元，同比增加8起 | it counts the cases, not the money |
| 新增产能4万吨，总产能由11万吨提高到（　　） | 11 and 4 are 15 |
| 6月底前上线试运行，＿＿＿＿前投入使用 (建成调度中心；) | what is put to use |
| 克服人手紧、＿＿＿＿、＿＿＿＿的困难 | everybody is short of hands and time |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from question_bank.composition.doubts.asking import Ask, Doubt, only_of
from question_bank.composition.doubts.reasons import FURTHER, LITTLE, UNMEMORABLE, unclear
from question_bank.composition.draft import SIGNS, Draft
from question_bank.composition.near_numbers import AMOUNT, number_of
from question_bank.composition.source import Source
from question_bank.composition.stems import STATED, bare, filled_in, lead_of
from question_bank.model import RIGHT, FormulationKind, QuestionKind

_COMPARED = re.compile(
    rf"，(?P<than>同比|[比较](?:上年|去年|年初|上年同期|去年同期))(?:净|共|又|再)?"
    rf"(?:增加|减少|下降|上升|增长|[多少增减])了?{AMOUNT}[万亿]?余?(?P<unit>(?!个?百分点)[\u4e00-\u9fff])"
)
_COUNTED = r"\d[万亿]?余?{unit}"
_FIGURE = re.compile(rf"(?<![\d.第])(?P<number>{AMOUNT}[万亿]?)(?P<unit>[\u4e00-\u9fff%])")
_GREW = re.compile("(?:新增|增加|新建|净增|增长|减少|压减|降低|新)[^，。；]*\\d")
_FROM_TO = re.compile("[由从][^，。；]*\\d[^，。；]*(?:到|至|为)")
_WHEN = r"(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?|[年季月]底|年内|[上下]半年|第?[一二三四]季度)"
_PUT_TO_USE = re.compile(
    rf"(?:(?:力争|确保|争取|计划|预计|将|于|在)*{_WHEN}[之以]?前?)(?:力争|确保|正式|全面|全部|建成并?|完工并|投入){{0,2}}"
    "(?:下闸蓄水|蓄水|并网|贯通|上线|试运行|试运营|使用|运营|运行|投产|完工|竣工|通车|启用|交付|投运|揭牌|挂牌|开业|开馆|开园|开工|建成|合龙|封顶|动工)"
    "(?:试?运[行营]|使用|投产|通车|投用|投运|启用|并网|验收|开放){0,2}(?=[，。；]|$)"
)
"""6月底前上线试运行: of a thing that the part before the semicolon names."""
_THING = re.compile(
    "(?:[桥厂馆站库路线院校园港坝渠塔楼]|中心|工程|项目|平台|基地|隧道|机场|系统|码头|设施|场馆|装置|机组)(?:[（(][^”]*)?”"
)
"""A heading that names what is built."""
_OVERCAME = re.compile("(?:克服|战胜|顶住|应对)了?$")
_STOCK = 4
"""The longest difficulty that any body may have: 时间紧, 任务繁重."""


@only_of(*STATED)
def compared_apart(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """By how many more than before stands behind another figure, of another unit than that which it counts."""
    words = filled_in(draft)
    for found in _COMPARED.finditer(words):
        counted = re.compile(_COUNTED.format(unit=found["unit"]))
        before, _, last = bare(words[: found.start()]).rpartition("，")
        if re.search(r"\d", last) and not counted.search(last) and counted.search(before):
            return unclear(found["than"])
    return ""


@only_of(FormulationKind.FACT, FormulationKind.FIGURES)
def reckoned(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What something came to can be reckoned from what it was and by how much it grew, which the stem tells."""
    if draft.kind not in SIGNS or draft.key == (RIGHT,) or not draft.fillers:
        return ""
    words = filled_in(draft)
    if not (_FROM_TO.search(words) and _GREW.search(words)):
        return ""
    figures = [
        (number_of(one["number"].rstrip("万亿")), one["number"][-1:], one["unit"]) for one in _FIGURE.finditer(words)
    ]
    asked = {number_of(found[0]) for text in draft.fillers if (found := re.match(AMOUNT, text))}
    for trio in combinations(figures, 3):
        values = sorted(value for value, _, _ in trio)
        alike = (
            len({unit for _, _, unit in trio}) == 1 and len({scale in "万亿" and scale for _, scale, _ in trio}) == 1
        )
        if alike and values[0] + values[1] == values[2] and len(asked & set(values)) == 1:
            return UNMEMORABLE
    return ""


@only_of(*STATED)
def put_to_use(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """When something is put to use is told first of all, and what it is the words before name."""
    if draft.kind not in SIGNS or not _PUT_TO_USE.match(bare(filled_in(draft))):
        return ""
    return "" if _THING.search(lead_of(draft.stem)) else str(FURTHER)


@only_of(FormulationKind.PROBLEMS, FormulationKind.ENUMERATION, FormulationKind.COORDINATION, QuestionKind.FILL_BLANK)
def overcame(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """Which of the difficulties that every body has were overcome: 人手紧, 工期短."""
    if not draft.gaps or not any(len(text) <= _STOCK for text in draft.key):
        return ""
    items = draft.formulation.items
    cue = source.text[max(0, items[0].right.start - 3) : items[0].right.start]
    stock = all(len(item.right.text) <= _STOCK for item in items)
    return LITTLE if stock and _OVERCAME.search(cue) else ""


DETACHED: tuple[Ask | Doubt, ...] = (
    compared_apart,
    reckoned,
    put_to_use,
    overcame,
)
"""The doubts of this module, in the order in which they are asked."""
