"""Consequences: what a law or a rule book attaches to a conduct, tier by tier.

| text | conduct — consequence (amounts) |
| 占用消防车通道的，责令改正，处五千元以上五万元以下罚款。 |
|   占用消防车通道的 — 责令改正，处五千元以上五万元以下罚款 (五千元以上, 五万元以下) |
| 殴打他人的，处五日以下拘留；情节较重的，处十日以下拘留。 | 殴打他人的 — 处五日以下拘留 / 情节较重的 — 处十日以下拘留 |
| 有下列行为之一的，责令限期改正： | none here: the conducts are points, this leads to them |
| 有下列行为之一的，处百元罚款：1.吸烟的；2.携带火种的。 | 吸烟的 — 处百元罚款 / 携带火种的 — 处百元罚款 |
| 摊主有下列行为之一的，责令改正；拒不改正的，按下列规定处罚：1.占道的，处百元罚款；2.堵门的，处二百元罚款。 |
|   占道的 — 处百元罚款 / 堵门的 — 处二百元罚款 (摊主, 拒不改正) |
| 考核为“差”等次的干部，当年不得评为先进。 | 考核为“差”等次的干部 — 当年不得评为先进 |
| 值班脱岗的，每次扣3分；主动补位的，每次加2分。 | 值班脱岗的 — 每次扣3分 / 主动补位的 — 每次加2分 |
| 两年不交会费，或者一年不参加活动的，视为退会。 | 两年不交会费，或者一年不参加活动的 — 视为退会 |
| 超期一周的亮黄牌，超期一月的亮红牌。 | 超期一周的 — 亮黄牌 / 超期一月的 — 亮红牌 |
| 表现突出的，大家都高兴。 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with, spoilt
from question_bank.formulations.siblings import rows, title_part
from question_bank.formulations.vocabulary import CHINESE_AMOUNT
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Clause, Outline

_ACTS = (
    "处以?|并处|给予|责令|没收|吊销|暂扣|撤销|取消|追究|扣除|扣减|扣[一二三四五六七八九十\\d]|予以|不予|视为|从重|从轻|减轻|免予|免除|"
    "记[一二三大过]|通报|停止|停职|开除|除名|警告|赔偿|承担|一律不得|暂停|中止|终止|不再|列[为入]|纳入|冻结|解聘|解除|清退|责成"
)
_WHO = (
    "党员|干部|人员|单位|企业|公司|个人|书记|学员|学生|员工|职工|车间|部门|班组|村|项目|商户|车辆|司机|公民|居民|户|经营者|负责人|责任人|乡镇|"
    "社区|窗口|教师|会员|队员|代表|支部|党组织"
)
"""Whom a rule meets, behind the conduct: 连续三次缺席的学员，…."""
_GIVEN = (
    "亮|挂|评为|定为|列为|记(?=[^，。；]{0,4}[分过功])|扣|奖|补助|给予|予以|罚|发放|颁发|授予|"
    "加[一二三四五六七八九十\\d]"
)
_BRIEF = re.compile(rf"(?P<left>(?!对)[^，。；：、的]{{3,24}}的)(?P<right>(?:{_GIVEN})[^，。；：、]{{2,26}})")
"""A conduct with what follows from it in one clause, which counts where the next is built alike: 滞后一月的亮黄牌."""
_CUE = re.compile(
    rf"的(?:{_GIVEN})[^，。；：]{{1,24}}，[^，。；：的]{{3,24}}的(?:{_GIVEN})|的(?:[^，。；：的]{{0,6}}(?:{_WHO}))?，[^，。；：]{{0,24}}?(?:{_ACTS}|不得评|约谈|按[^，。；：]{{2,12}}处理|调整|加[一二三四五六七八九十\\d])"
)
_CONDITION = re.compile(rf"[^，。；：]{{3,60}}的(?:[^，。；：的]{{0,6}}(?:{_WHO}))?")
RESULT = re.compile(
    rf"(?:由[^，。；：]{{2,20}}|对[^，。；：]{{2,20}}|[^，。；：]{{2,6}}(?=要约谈)|当年[^，。；：]{{0,8}})?"
    rf"(?:可以|应当|依法|一律|要|坚决|并|按照[^，。；：]{{2,16}})*(?:{_ACTS}|不得评为|约谈|按[^，。；：]{{2,12}}处理|调整)[^，。；：]{{0,60}}|"
    "(?:每[次人户例起项处件])?[扣加][一二三四五六七八九十\\d][^，。；：]{0,8}分"
)
"""What follows from a conduct."""
_TIER = re.compile("^(?:情节|后果|造成|数额|逾期|拒不|再次|构成|引发|导致|不听|劝阻无效|尚不|影响|严重|致)")
_LISTED = re.compile("下列|(?<![星级等分元岁米人次%日年天月名吨亩档])以下|如下|上述|前款|前项|之一的")
"""Conducts that are told elsewhere."""
_AGAIN = re.compile("连续|累计|仍|再")
"""How a later tier begins that does not say of whom."""
_HALF = re.compile("，(?:但是?|而且?|且|并且|同时|又|不过|然而)，?$")
_OR = re.compile("，或$")
"""What joins a condition to the clause before, which is a part of it."""
_OUTCOME = re.compile("(?:避免|防止|挽回|造成|导致|引起|致使|使)")
"""What came of the act before the comma: 发现隐患并报告，避免事故发生的."""
_LONGEST = 110
_LEAD = re.compile(
    rf"有(?:下列|以下)[^，。；：]{{0,12}}之一的，(?P<result>(?:可以|应当|依法|一律|由[^，。；：]{{2,20}})*(?:{_ACTS})[^。；：]{{1,60}})(?:；[^。：]{{4,60}})?：\s*$"
)
_TOLD = re.compile(
    rf"(?P<left>[^，。；：]{{3,60}}的)，(?P<right>(?:自[^，。；：]{{2,12}}起)?(?:每[日天月])?(?:{RESULT.pattern})(?:，并[^，。；：]{{2,30}})?)"
)
"""A point that is a conduct with what follows from it: （一）脱岗的，每次扣3分；."""
_TOLD_LEAD = re.compile(
    r"(?P<who>[^，。；：、\s（）]{2,16})有(?:下列|以下)(?:行为|情形)之一的，[^。\n]{4,80}；(?P<still>逾期[^，。；：]{2,8}|拒不改正|情节严重)的，"
    r"(?:由[^，。；：]{2,20})?(?:按照?|依照)(?:下列|以下|如下)规定(?:予以|给予|进行)?(?:处罚|处理|处分)(?P<end>：)\s*$"
)
"""What leads to points that each say what follows once more is wrong: 逾期不改正的，按下列规定处罚："""
_FURTHEST = 160
"""Characters before the first conduct within which the consequence of all is told."""


def find_consequences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each passage that attaches consequences to conducts."""
    for passage in passages_with(outline, _CUE):
        yield from _brief(outline, passage)
        items = list(_tiers(outline, passage))
        lefts = [item.left for item in items if item.left is not None]
        if not items or len({left.text for left in lefts}) < len(items):
            continue
        shared = len(items) > 1 and any(_TIER.match(left.text) for left in lefts[1:])
        subject = lefts[0].text.removesuffix("的") if shared and not _TIER.match(lefts[0].text) else ""
        span = (lefts[0].start, items[-1].right.end)
        yield formulation(outline, FormulationKind.CONSEQUENCE, passage.section, items, [span], subject=subject)


def find_listed_consequences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of points that are the conducts of a consequence told before them."""
    text = outline.text.text
    for row in rows(outline):
        start = row.sections[0].heading[0][0]
        if not all(section.title.rstrip("；。").endswith("的") for section in row.sections):
            continue
        lead = _LEAD.search(text, max(0, start - _FURTHEST), start)
        if lead is None:
            continue
        result = part(outline, *lead.span("result"))
        amounts = amounts_in(outline, *lead.span("result"))
        items = [Item(result, title_part(outline, section), extra=amounts) for section in row.sections]
        spans = [(lead.start(), lead.end("result")), *(section.heading[0] for section in row.sections)]
        yield formulation(outline, FormulationKind.CONSEQUENCE, row.parent, items, spans, aspect="listed")


def find_told_consequences(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of points that each are a conduct with what follows from it.

    Its frame is whose conduct it is and what has to be added to it, where the lead to the points says so.
    """
    for row in rows(outline):
        found = [_TOLD.fullmatch(section.title.rstrip("；。")) for section in row.sections]
        if not all(found) or any(section.flawed for section in row.sections):
            continue
        items: list[Item] = []
        for section, match in zip(row.sections, found, strict=True):
            if match is not None:
                right = title_part(outline, section, *match.span("right"))
                extra = amounts_in(outline, right.start, right.end)
                items.append(Item(right, title_part(outline, section, *match.span("left")), extra=extra))
        if len({item.left.text for item in items if item.left}) == len(items):
            spans = [section.heading[0] for section in row.sections]
            start = spans[0][0]
            lead = _TOLD_LEAD.search(outline.text.text, max(0, start - _FURTHEST), start)
            frame = (lead["who"], lead["still"]) if lead else ("", "")
            spans = [(lead.start(), lead.start("end")), *spans] if lead else spans
            yield formulation(
                outline, FormulationKind.CONSEQUENCE, row.parent, items, spans, frame=frame, aspect="told"
            )  # fmt: skip


def amounts_in(outline: Outline, start: int, end: int) -> tuple[Part, ...]:
    """Return each amount or period in `[start, end)`, which holds what follows from a conduct."""
    return tuple(part(outline, *match.span()) for match in CHINESE_AMOUNT.finditer(outline.text.text, start, end))


def _brief(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield the row of neighbouring clauses that each say what follows from what."""
    text = outline.text.text
    run: list[re.Match[str]] = []
    for clause in (*passage.clauses, None):
        start = lead_in(text, clause.start, clause.end) if clause else 0
        match = None if clause is None or clause.tainted else _BRIEF.fullmatch(text, start, clause.end)
        if match:
            run.append(match)
            continue
        if len({each["left"] for each in run}) > 1:
            items = [Item(part(outline, *each.span("right")), part(outline, *each.span("left"))) for each in run]
            span = (run[0].start(), run[-1].end())
            yield formulation(
                outline, FormulationKind.CONSEQUENCE, passage.section, items, [span], aspect="brief"
            )  # fmt: skip
        run = []


def _tiers(outline: Outline, passage: Passage) -> Iterator[Item]:
    """Yield each condition with all that follows from it, up to the stop of its sentence or the next condition."""
    text = outline.text.text
    place, done = 0, passage.start
    clauses = passage.clauses
    while place < len(clauses):
        clause = clauses[place]
        place += 1
        start = lead_in(text, clause.start, clause.end)
        if _CONDITION.fullmatch(text, start, clause.end) is None or text[clause.end : clause.end + 1] != "，":
            continue
        if _LISTED.search(text, start, clause.end):
            return  # so are the tiers behind it
        unsaid = clause.start > passage.start and text[clause.end - 1] == "的"
        if unsaid and _AGAIN.match(text, start, clause.end):
            continue
        start = _whole_conduct(text, clauses[: place - 1], start, done)
        if half := _HALF.search(text, passage.start, start) or _OR.search(text, passage.start, start + 1):
            before = clauses[place - 2] if place > 1 else clause
            start = lead_in(text, before.start, before.end)
            if before.end != half.start() or start < done or text[start - 1 : start] not in ("", "\n", "。", "；"):
                continue  # 应当罚款，但情节轻微的，予以警告: under another condition
        if "的，" in text[max(done, text.rfind("；", passage.start, start)) : start]:
            continue  # 遗失图书的，应当抵还，无法购买的，按照定价赔偿: under another condition
        first = place
        while place < len(clauses) and RESULT.fullmatch(text, clauses[place].start, clauses[place].end):
            place += 1
            if text[clauses[place - 1].end : clauses[place - 1].end + 1] != "，":
                break
        if place == first or text[clauses[place - 1].end : clauses[place - 1].end + 1] == "：":
            continue
        span = (clauses[first].start, clauses[place - 1].end)
        if spoilt(clauses, start, span[1]) or span[1] - span[0] > _LONGEST:
            continue
        done = span[1]
        yield Item(part(outline, *span), part(outline, start, clause.end), extra=amounts_in(outline, *span))


def _whole_conduct(text: str, clauses: Sequence[Clause], start: int, done: int) -> int:
    """Return where a conduct begins of which `start` only begins what came of it."""
    if not clauses or _OUTCOME.match(text, start) is None:
        return start
    before = clauses[-1]
    begin = lead_in(text, before.start, before.end)
    first = begin >= done and text[begin - 1 : begin] in ("", "\n", "。", "；", "\u3000", " ")
    return begin if first and before.end == start - 1 and not before.tainted else start
