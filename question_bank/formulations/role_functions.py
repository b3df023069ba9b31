"""Role functions: what somebody is there for, told in short verb-object words or as the role that is played.

| text | who — functions (each) |
| 政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实 |
|   政治功能 — 把方向、聚共识 (把方向, 聚共识) / 组织功能 — 明责任、促落实 (明责任, 促落实) |
| 党委发挥把方向、管大局、保落实的领导作用 | 党委 — 把方向、管大局、保落实 (把方向, 管大局, 保落实) |
| 充分发挥基层党组织的战斗堡垒作用 | 基层党组织 — 战斗堡垒 |
| 发挥党支部战斗堡垒作用和党员先锋模范作用 | 党支部 — 战斗堡垒 / 党员 — 先锋模范 |
| 甲部门负责质量监督，乙部门负责登记上牌 | 甲部门 — 质量监督 / 乙部门 — 登记上牌 |
| 要讲政治、守规矩 | none: nobody is named |
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.parallel_roles import roles_in
from question_bank.formulations.passages import Passage, lead_in, passages_with
from question_bank.formulations.vocabulary import ACTING, ROLE
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Clause, Outline

_SHORT = rf"{ACTING}[^\W\d_、的是]{{2}}"
_CUE = re.compile(rf"{_SHORT}、{_SHORT}|发挥[^，。；：]{{2,30}}(?:作用|功能)|负责|主管|承担|用于|侧重于|主要看")
_PIECE = r"[^，。；：“”\n]"
_SAME = (
    rf"(?<![^，。；：])(?=(?:{_PIECE}{{6,28}}+[，。；]){{3}})"  # three clauses that are long enough
    rf"{_PIECE}{{2,10}}(?P<verb>{_PIECE}{{2}}){_PIECE}{{2,16}}[，；]"
    rf"(?:{_PIECE}{{2,10}}(?P=verb){_PIECE}{{2,16}}[，。；]){{2}}"
)
_LISTED = re.compile(
    rf"(?P<who>(?![这那其它他她该此各每])[^，。；：、“”《》（）的在]{{2,12}}?)"
    rf"(?:要|应当?|必须|负责|承担着?|担负着?|具有|切实|充分|充分发挥|发挥好?着?|主要是|重在|始终|集中体现为|体现为)"
    rf"(?P<what>{_SHORT}(?:、{_SHORT})+)(?:的[^，。；：、]{{0,4}}(?:作用|功能|职责|职能|任务|使命|责任|要求))?"
)
_PLAYED = re.compile(
    rf"(?:发挥(?:好|了|出)?|、|和|与|以及)(?P<who>(?![和与及、])[^，。；：、“”的在和与发]{{2,12}}?)的?(?P<what>{ROLE})作用"
)
_OWNED = re.compile(
    r"发挥(?:好|了|出)?(?P<who>[^，。；：、“”的在]{2,12})的(?P<what>[^，。；：、“”的]{2,8}?)(?:性)?(?:作用|功能)"
)
_DUTY = re.compile(
    r"(?P<who>(?![这那其它他她该此各每由])[^，。；：“”（）的]{2,16}?)(?P<verb>负责|主管|承担|用于|适用于|主要看|侧重于)(?P<what>[^，。；：]{3,24})"
)
_BARE = re.compile(rf"(?P<who>(?![这那其它各每])[^，。；：、“”的是]{{2,8}}?)(?P<what>{_SHORT}(?:、{_SHORT})+)")
_LEAST_SAME = 3
"""Clauses with one and the same verb that make a row of their own."""
_LONGEST_SAME = 16
_NO_OBJECT = re.compile(r"的|[^，]*\d|了|过|着")
_NO_ROLE = re.compile("[是的于在为和与及以从到、]|不|分别|要|应|可以|必须|没有")
_ANY = re.compile(f"{_CUE.pattern}|{_SAME}")
_WORDS = re.compile("[^、]+")


def find_role_functions(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each passage or clause that says what somebody is there for."""
    for passage in passages_with(outline, _ANY):
        yield from _behind_roles(outline, passage)
        taken = yield from _rows(outline, passage)
        if not taken and len(passage.clauses) >= _LEAST_SAME:
            yield from _same_verb(outline, passage)
        for clause in passage.clauses:
            if not clause.tainted and clause.start not in taken:
                yield from _in_clause(outline, passage, clause)


def _behind_roles(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield the clauses of functions that stand behind the clauses of their roles."""
    roles = [role for role in roles_in(outline, passage) if role.functions]
    items = [Item(role.functions[0], role.who, extra=_each(outline, role.functions[0])) for role in roles]
    if not items or len({item.right.text for item in items}) < len(items):
        return
    span = (roles[0].who.start, roles[-1].functions[0].end)
    yield formulation(outline, FormulationKind.ROLE_FUNCTION, passage.section, items, [span])


def _rows(outline: Outline, passage: Passage) -> Generator[Formulation, None, set[int]]:
    """Yield the rows of neighbouring clauses that say by one mould what each of several is there for.

    Return where the clauses of these rows begin.
    """
    text = outline.text.text
    taken: set[int] = set()
    row: list[tuple[Clause, re.Match[str]]] = []
    mould = ""
    for clause in (*passage.clauses, None):
        match = None
        if clause is not None and not clause.tainted:
            start = lead_in(text, clause.start, clause.end)
            patterns = (_LISTED, _DUTY, _BARE)
            match = next((one for pattern in patterns if (one := pattern.fullmatch(text, start, clause.end))), None)
        own = (match.groupdict().get("verb") or "、") if match else ""
        if row and own != mould:
            items = [_listed_item(outline, one) for _, one in row]
            if len(items) > 1 and len({item.left.text for item in items if item.left}) == len(items):
                taken |= {one.start for one, _ in row}
                span = (row[0][1].start(), row[-1][0].end)
                yield formulation(outline, FormulationKind.ROLE_FUNCTION, passage.section, items, [span])
            row = []
        if match and clause is not None:
            row.append((clause, match))
            mould = own
    return taken


def _same_verb(outline: Outline, passage: Passage) -> Iterator[Formulation]:
    """Yield the row of clauses that all have one verb: 突发性考验反应，不确定性考验研判，危害性考验处置."""
    clauses = passage.clauses
    said = [outline.words(clause.start, clause.end) for clause in clauses]
    for first in range(len(clauses) - _LEAST_SAME + 1):
        for cut in range(2, min(9, len(said[first]) - 3)):
            verb = said[first][cut : cut + 2]
            cuts = [cut]
            for number in range(first + 1, len(said)):
                other = said[number]
                place = other.find(verb, 2, 11)
                if place < 0 or not 2 <= len(other) - place - 2 <= _LONGEST_SAME:
                    break
                cuts.append(place)
            if len(cuts) < _LEAST_SAME or _NO_ROLE.search(verb) or len(said[first]) - cut - 2 > _LONGEST_SAME:
                continue
            tags = {word.start: word.tag for word in words(said[first])}
            if tags.get(cut, "") not in ("v", "vn") or cut + 2 not in tags:
                continue
            row = clauses[first : first + len(cuts)]
            items = [
                Item(part(outline, one.start + at + 2, one.end), part(outline, one.start, one.start + at))
                for one, at in zip(row, cuts, strict=True)
            ]
            distinct = len({item.right.text for item in items}) == len({words_of(item) for item in items}) == len(items)
            if any(_NO_OBJECT.match(item.right.text) or words_of(item)[-1] in "是的" for item in items):
                return
            if any(words(words_of(item))[-1].tag[:1] in "vd" for item in items):
                return  # 明确整改方向，制定整改措施: nobody is named
            if distinct and not any(one.tainted for one in row):
                span = (row[0].start, row[-1].end)
                yield formulation(outline, FormulationKind.ROLE_FUNCTION, passage.section, items, [span], aspect=verb)
            return


def words_of(item: Item) -> str:
    """Return the words on the left of `item`."""
    return item.left.text if item.left else ""


def _listed_item(outline: Outline, match: re.Match[str]) -> Item:
    what = part(outline, *match.span("what"))
    return Item(what, part(outline, *match.span("who")), extra=_each(outline, what))


def _in_clause(outline: Outline, passage: Passage, clause: Clause) -> Iterator[Formulation]:
    text = outline.text.text
    start = lead_in(text, clause.start, clause.end)
    listed = _LISTED.fullmatch(text, start, clause.end)
    if listed:
        items = [_listed_item(outline, listed)]
    else:
        if text.find("发挥", start, clause.end) < 0:
            return
        found = list(_PLAYED.finditer(text, start, clause.end)) or list(_OWNED.finditer(text, start, clause.end))
        items = [Item(part(outline, *match.span("what")), part(outline, *match.span("who"))) for match in found]
    lefts = [item.left for item in items if item.left is not None]
    if not items or len({left.text for left in lefts}) < len(items):
        return
    frame = (text[start : lefts[0].start], text[items[-1].right.end : clause.end])
    yield formulation(
        outline, FormulationKind.ROLE_FUNCTION, passage.section, items, [(start, clause.end)], frame=frame
    )


def _each(outline: Outline, what: Part) -> tuple[Part, ...]:
    """Return the single functions of 把方向、聚共识, nothing for one alone."""
    if "、" not in what.text:
        return ()
    return tuple(
        part(outline, what.start + match.start(), what.start + match.end()) for match in _WORDS.finditer(what.text)
    )
