"""Doubts of what stands apart from what it belongs to, and of what the words beside it give away.

| stem | in doubt |
| 立案29起，罚没款76.5万元，同比增加8起 | it counts the cases, not the money |
| 新增产能4万吨，总产能由11万吨提高到（　　） | 11 and 4 are 15 |
| 6月底前上线试运行，＿＿＿＿前投入使用 (建成调度中心；) | what is put to use |
| 克服人手紧、＿＿＿＿、＿＿＿＿的困难 | everybody is short of hands and time |
| 以鹿角山为依托坚持斗争，“＿＿＿＿”。 | nothing leads to what is quoted |
| 实现雨情、水情、工情“＿＿＿＿” | by what |
| ＿＿＿＿：一手握住喷管 (第三步“握”) | the meaning says its word |
| 党员自己出工、自己背管 (，用了11天把水接到他家) | what came of it |
| 收集议题1832个，办结1697个，办结率为82.6% (false) | 1697 of 1832 are 92.6% |
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from question_bank.composition.dating.base_years import year_told
from question_bank.composition.doubts.asking import Ask, Doubt, only_of, sign_behind
from question_bank.composition.doubts.reasons import (
    BROKEN,
    FURTHER,
    GOES_ON_ROW,
    LITTLE,
    UNMEMORABLE,
    UNTIMED,
    given_away,
    unclear,
)
from question_bank.composition.draft import SAID, SIGNS, Draft
from question_bank.composition.framing.stems import STATED, bare, filled_in, lead_of
from question_bank.composition.numbers.near_numbers import AMOUNT, number_of, unscaled
from question_bank.composition.source import Source
from question_bank.model import RIGHT, WRONG, FormulationKind, QuestionKind

_COMPARED = re.compile(
    rf"，(?P<than>同比|[比较](?:上年|去年|年初|上年同期|去年同期))(?:净|共|又|再)?"
    rf"(?:增加|减少|下降|上升|增长|[多少增减])了?{AMOUNT}[万亿]?余?(?P<unit>(?!个?百分点)[\u4e00-\u9fff])"
)
_COUNTED = r"\d[万亿]?余?{unit}"
_FIGURE = re.compile(rf"(?<![\d.第])(?P<number>{AMOUNT}[万亿]?)(?:个(?=百分点))?(?P<unit>[\u4e00-\u9fff%])")
_GREW = re.compile("(?:新增|增加|新建|净增|增长|减少|压减|降低|新)[^，。；]*\\d")
_FROM_TO = re.compile("[由从][^，。；]*\\d[^，。；]*(?:到|至|为)")
_WHEN = r"(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?|[年季月]底|年内|[上下]半年|第?[一二三四]季度)"
_PUT_TO_USE = re.compile(
    rf"(?:(?:力争|确保|争取|计划|预计|将|于|在)*{_WHEN}[之以]?前?)(?:力争|确保|正式|全面|全部|建成并?|完工并|投入){{0,2}}"
    "(?:下闸蓄水|蓄水|并网|贯通|上线|试运行|试运营|使用|运营|运行|投产|完工|竣工|通车|启用|交付|投运|揭牌|挂牌|开业|开馆|开园|开工|建成|合龙|封顶|动工)"
    "(?:试?运[行营]|使用|投产|通车|投用|投运|启用|并网|验收|开放){0,2}(?=[，。；]|$)|"
    r"另?移[送交](?:公安|司法|检察|监察|纪检监察|纪检|有关)(?:机关|部门)(?:处理|查处)?\d+[件起人名]。?$"
)
"""6月底前上线试运行, 移送公安机关3件: of what the part before the semicolon names."""
_THING = re.compile(
    "(?:[桥厂馆站库路线院校园港坝渠塔楼]|中心|工程|项目|平台|基地|隧道|机场|系统|码头|设施|场馆|装置|机组)(?:[（(][^”]*)?”"
)
"""A heading that names what is built."""
_OVERCAME = re.compile("(?:克服|战胜|顶住|应对)了?$")
_REACHED = re.compile("(?:实现|做到|形成|达到)(?!了)[^，。；]*。?")
_MARKED = re.compile("[“‘]([^”’]{1,2})[”’]")
_TOIL = re.compile("，(?:一共|前后|整整)?(?:用了|花了|硬是)")
_RATE = re.compile(rf"率[^，。；\d]{{0,6}}(?P<rate>{AMOUNT})%")
_EXACT = Decimal("0.06")
_SHORTFALL = re.compile("问题|不足|短板|困难|差距")
_CAME_TO = re.compile("(?:突破|降[至到]|增[至到]|升[至到]|达到?了?|比例为|率为)\\d")
_LAID_DOWN = re.compile(
    "[应须要需]|不得|不[超低少高]|必须|力争|确保|争取|保持|稳定|计划|目标|标准|的，|时，|每[个年月人]"
)
_YEAR = re.compile("(?:19|20)\\d\\d年")
_STAGES = re.compile("[二两三四五六七八]个(?:阶段|时期|步骤)：")
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
    figures = [(unscaled(one["number"]), one["number"][-1:], one["unit"]) for one in _FIGURE.finditer(words)]
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


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def quoted_outright(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What is asked is quoted behind a comma, and no word says what it is or who said it."""
    alone = any(re.search("，“$", gap.left) and re.match("”(?:[，。；]|$)", gap.right) for gap in draft.gaps)
    return str(LITTLE) if alone else ""


@only_of(FormulationKind.SLOGAN, QuestionKind.FILL_BLANK)
def reached_by_what(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What was reached is told alone, and by what, the clause before tells."""
    return str(FURTHER) if _REACHED.fullmatch(bare(filled_in(draft))) else ""


@only_of(FormulationKind.DEFINITION)
def marked_word(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """A term has a word or two in quotation marks, and its meaning says them again (第三步“握”：一手握住喷管)."""
    if draft.kind is QuestionKind.RECITATION or draft.key == (WRONG,):
        return ""
    for item in draft.formulation.items:
        marked = _MARKED.search(item.left.text) if item.left else None
        told = item.right.text in draft.stem or item.right.text[: len(draft.stem)] in draft.stem
        if item.left and marked and told and marked[1] in item.right.text and len(marked[0]) < len(item.left.text):
            return given_away(item.left.text)
    return ""


@only_of(*STATED)
def what_came_of_it(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What somebody went through is told up to the comma behind which stands what he came to by it."""
    if draft.kind not in SIGNS or not draft.spans:
        return ""
    return str(BROKEN) if _TOIL.match(source.text, draft.spans[-1][1]) else ""


@only_of(FormulationKind.FIGURES, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
def rate_told(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many of how many is told beside the rate that it makes, so that another figure refutes itself."""
    if draft.key == (RIGHT,) or not draft.fillers:
        return ""
    words = filled_in(draft).replace(SAID, draft.fillers[0])
    rate = _RATE.search(words)
    if rate is None:
        return ""
    counted = [(unscaled(one["number"]), one["unit"]) for one in _FIGURE.finditer(words, 0, rate.start())]
    for (whole, unit), (part, other) in pairwise(counted):
        if unit == other and unit != "年" and 0 < part < whole:
            share = part * 100 / whole
            if abs(share - number_of(rate["rate"])) <= _EXACT:
                return UNMEMORABLE
    return ""


@only_of(FormulationKind.FIGURES, FormulationKind.FACT)
def measured_when(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """What an indicator came to is told under a bare heading, and its year only earlier in the paragraph."""
    lead = lead_of(draft.stem)
    if not draft.spans or not lead.startswith("就“") or _SHORTFALL.search(lead) or source.regulation:
        return ""
    words = filled_in(draft)
    if year_told(words) or not _CAME_TO.search(bare(words)) or _LAID_DOWN.search(bare(words)):
        return ""
    start = draft.spans[0][0]
    return str(UNTIMED) if _YEAR.search(source.text, source.line_start(start), start) else ""


@only_of(*STATED)
def first_of_the_stages(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """How many stages there were is told with the first of them alone, and a semicolon parts it from the next."""
    if not draft.spans or draft.kind not in SIGNS or not _STAGES.search(bare(draft.stem)):
        return ""
    return str(GOES_ON_ROW) if sign_behind(draft, source) == "；" else ""


DETACHED: tuple[Ask | Doubt, ...] = (
    compared_apart,
    reckoned,
    put_to_use,
    overcame,
    quoted_outright,
    reached_by_what,
    marked_word,
    what_came_of_it,
    rate_told,
    measured_when,
    first_of_the_stages,
)
"""The doubts of this module, in the order in which they are asked."""
