"""Parallel roles: two or more clauses near each other that say what different subjects are, and what each one does.

| text | items (functions) |
| 政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实 |
|   政治功能 — 根本和核心 (把方向、聚共识) / 组织功能 — 基础和关键 (明责任、促落实) |
| 制度是企业的骨架，文化是企业的灵魂 | 制度 — 企业的骨架 / 文化 — 企业的灵魂 |
| 计划是起点；组织是保证；控制是手段。 | 计划 — 起点 / 组织 — 保证 / 控制 — 手段 |
| 粮种是基础，水利则是命脉 | 粮种 — 基础 / 水利 — 命脉 |
| 这是根本，那是枝节 | none: 这 and 那 are no subjects |
| 消防工作是大事，必须抓紧 | none: one subject alone |
| 归纳起来就是三句话：计划是起点，组织是保证，控制是手段 | three: how many follow is no role |
| 三防是一个有机整体，人防是基础，物防是保障 | 人防 — 基础 / 物防 — 保障: all three are no role |
| 水发白，多半是溶了空气；水发黄，一般是管子生锈 | none: how sure it is, and no subject |
| 对上是末端，对内是核心，对外是窗口 | none: towards whom, and whose roles these are stands before |
| 标准是前提，过程是核心，人是保障 | 标准 — 前提 / 过程 — 核心 / 人 — 保障: one character among longer |
| 党员是党内生活的主体，知情权是前提，参与权是核心 | 知情权 — 前提 / 参与权 — 核心: the first says in what |
| 把握好“稳”与“进”的关系，稳是大局，进是方向 | 稳 — 大局 / 进 — 方向: called by their names before |
| 山路一边是石壁，一边是深沟 | none: one side and the other have no name to be known by |
| 第一类是刻本，第二类是手稿 | none: the numbers of a list have none either |
| 走到田里，情况才是真的；坐到炕上，话才是热的 | none: each is so only where the clause before it holds |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with
from question_bank.formulations.vocabulary import HOW_SURE, NUMBERED
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Clause, Outline

_RULE = "原准规法细守通总附学"
"""What stands before the 则 of a noun (原则), which joins no clauses."""
_NOBODY = (
    "(?:多半|一般|通常|大多|大都|往往|有时|可能|大概|恐怕|也许|其实|实际上?|主要|原来|本来|后来|"
    "现在|目前|眼下|如今|当时|那时|过去|从前|以前|至今|迄今|同时)[就都也还又仍则正才便]?是"
)
"""How sure or when it is so, where the subject stands in a clause before: 水发白，多半是水里溶了空气."""
_ROLE = re.compile(
    rf"(?!{_NOBODY})"
    r"(?P<who>(?!对[内外上下左右己](?:[，也还就都又]|是)|[另前后]?一[类种个方]|[这那其它他她该此谁哪有没如若只凡每]|不(?![怕忘畏屈负]))[^，。；：、？“”（）《》]{2,12}?|[\u4e00-\u9fff](?=是))"
    rf"(?<![就也不只于但要总若还更又仍即算求的])(?<!(?<![人英贤成])才)(?<!(?<![公廉清])正)(?<!(?<![首])都)(?<!(?<![许])可)(?<!一定)(?<!肯定)(?<!未必)(?<!可能)(?<!(?<![{_RULE}])则)"
    rf"(?:(?:才|就|都|正|更|(?<![{_RULE}])则|{HOW_SURE})?是)"
    r"(?P<role>(?!(?:一[个项种场])?(?:[^，。；：？的]{0,8}的)?(?:有机|统一|完整|系统|不可分割|紧密联系|相互联系)的?(?:整体|统一体|体系|工程)|整体|个(?![人体别性])|否|非|因|由于|为了|指|说|不|什|怎|如何|这|那|可以|需要|要|必须|应|通过|以|从|在|用)[^，。；：？]{1,16})"
)
_ANNOUNCED = re.compile("(?:[一二两三四五六七八九十几\\d]+[句点条个项种方大类件层步面道组对]|(?:以下|下列|如下))")
"""How many follow a colon: 归纳起来就是三句话：…."""
_IS = Cue("是")
_SIDE = re.compile("一(?:侧|边|头|面|端|旁|半|方|路|个)$")
"""The end of a subject that is one of two sides: what is said of one may as well be said of the other."""
_SHORT = 8
_HEAD = 6
_FEWEST = 2
"""Characters of the longest head noun by which predicates of different owners make a row."""
_NAMED_BEFORE = 30
_FUNCTIONS = re.compile(r"[^，。；：、是“”]{2,4}(?:、[^，。；：、是“”]{2,4})+")


class Role(NamedTuple):
    """A clause that says what `who` is, its number among the clauses of the passage, and the functions behind it."""

    place: int
    clause: Clause
    who: Part
    role: Part
    functions: tuple[Part, ...]


def find_parallel_roles(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of role clauses that have different subjects and different roles."""
    waiting: list[Role] = []
    section: int | None = None
    after = -1
    for passage in passages_with(outline, _IS):
        found = roles_in(outline, passage)
        # Sentences that are nothing but one role each go on with the row of the sentence before.
        follows = len(found) == len(passage.clauses) == 1 and passage.section == section and passage.start - after <= 1
        if waiting and not follows:
            yield from _formulations(outline, section, waiting)
            waiting = []
        waiting += found
        section, after = passage.section, passage.end
        if section is not None and found and outline.sections[section].heading[0][0] == passage.start:
            section = outline.sections[section].parent  # a heading is no topic of what it says itself
        if len(found) != 1 or len(passage.clauses) > 1:
            yield from _formulations(outline, section, waiting)
            waiting = []
    yield from _formulations(outline, section, waiting)


def roles_in(outline: Outline, passage: Passage) -> list[Role]:
    """Return the role clauses of `passage`, each with the clause of functions right behind it."""
    result: list[Role] = []
    text = outline.text.text
    for place, clause in enumerate(passage.clauses):
        if clause.tainted or text.find("是", clause.start, clause.end) < 0:
            continue
        start = lead_in(text, clause.start, clause.end)
        match = _ROLE.fullmatch(text, start, clause.end) if text.count("是", start, clause.end) == 1 else None
        if match is None or _SIDE.search(match["who"]):
            continue
        if len(match["who"]) == 1 and words(match["who"])[0].tag != "n" and not _called(text, passage, match["who"]):
            continue
        if NUMBERED.fullmatch(match["who"]) or _is_conditional(text, passage, place, match):
            continue
        if text[clause.end : clause.end + 1] == "：" and _ANNOUNCED.match(match["role"]):
            continue
        functions: tuple[Part, ...] = ()
        if place + 1 < len(passage.clauses):
            behind = passage.clauses[place + 1]
            if not behind.tainted and _FUNCTIONS.fullmatch(text, behind.start, behind.end):
                functions = (part(outline, behind.start, behind.end),)
        who, role = part(outline, *match.span("who")), part(outline, *match.span("role"))
        result.append(Role(place, clause, who, role, functions))
    return result


def _called(text: str, near: Passage | Clause, who: str) -> bool:
    """Tell whether one character is called by its name shortly before: “稳”与“进”的关系，稳是大局，进是方向."""
    return text.find(f"“{who}”", max(0, near.start - _NAMED_BEFORE), near.end) >= 0


def _is_conditional(text: str, passage: Passage, place: int, role: re.Match[str]) -> bool:
    """Tell whether 才是 says that something is so only where the clause that a comma joins before it holds."""
    only = text.startswith("才是", role.end("who"))
    joined = place > 0 and text[passage.clauses[place - 1].end : passage.clauses[place].start] == "，"
    before = passage.clauses[place - 1]
    return only and joined and "是" not in text[before.start : before.end]


def _formulations(outline: Outline, section: int | None, roles: list[Role]) -> Iterator[Formulation]:
    """Yield the rows among `roles`: short predicates, or longer ones that all say whose they are."""
    owners = {role.role.text.rpartition("的")[0] for role in roles}
    short = [role for role in roles if len(role.role.text) <= _SHORT]
    owned = all(2 <= len(role.role.text.rpartition("的")[2]) <= _HEAD and "的" in role.role.text for role in roles)
    chosen = roles if owned or (len(owners) == 1 and owners != {""}) else short
    if len(chosen) > _FEWEST and "的" in chosen[0].role.text and not any("的" in each.role.text for each in chosen[1:]):
        chosen = chosen[
            1:
        ]  # 党员是党内生活的主体，知情权是前提，参与权是核心: the first says in what the others are roles
    text = outline.text.text
    named = [len(each.who.text) > 1 or _called(text, each.clause, each.who.text) for each in chosen]
    if sum(named) < _FEWEST:
        return
    distinct = len({role.who.text for role in chosen}) == len({role.role.text for role in chosen}) == len(chosen)
    if len(chosen) < 2 or not distinct:
        return
    items = [Item(role.role, role.who, extra=role.functions) for role in chosen]
    last = chosen[-1]
    end = max(last.clause.end, *(functions.end for functions in (*last.functions, last.role)))
    # The first role may be too long to be asked, and says in what the others are roles (甲是防汛工作第一责任人，乙是…).
    beside = roles[0].clause.end < chosen[0].who.start <= roles[0].clause.end + 1
    beside = beside and text[roles[0].clause.end] in "，；"
    begin = roles[0] if beside else chosen[0]
    span = (begin.who.start, end)
    yield formulation(outline, FormulationKind.PARALLEL_ROLES, section, items, [span])
