"""Cases: a place or a body with what it tried, one formulation for each thing that is told of it.

| text | aspect: item |
| 太原市探索形成了“红色物业”的实践做法，把党组织建在物业上，建立“社区+居民+物业”三方议事协调机制，
|  社区党支部牵头协调居民和物业关系 (all of: 太原市“红色物业”) |
|   name: 太原市 — 红色物业 / placement: 党组织 — 物业 (建在) / mechanism: 社区+居民+物业 (三方议事协调机制) |
|   actor: 社区党支部 — 牵头协调居民和物业关系 |
| 例如太原“红色物业”管理模式就是生动实践 | name: 太原 — 红色物业 |
| 各地探索推行“红色物业” | none: no place |
| 要建立“社区+居民+物业”机制 | none: a demand, not a case |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.formulations.vocabulary import BODY, PLACE
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_CUE = re.compile("例如|比如|探索|推行|首创|实施|打造|推出|建立|形成|创新|开展|创建|成立")
_WITH = "(?:会同|联合|协同|配合|协调|指导|督促|支持)[省市县区]"
"""会同市自然资源局: no place is called so."""
_WHO = rf"(?P<who>(?![各有我本全这那该其某]|{_WITH})[^，。；：、“”的\s是把由]{{1,10}}?{PLACE})"
_TRIED = (
    r"(?:近年来|从实际出发|积极|率先|创新|大胆|主动|全面|成功|还|又|先后|在全[省市县国])*"
    r"(?:探索(?:形成|推行|建立|实行|推出|实施|出)?|推行|首创|实施|打造|推出|建立|形成|创新(?:推行|推出|实施)?|开展|创建|成立)"
    r"(?:了|起|出)?(?:以)?"
)
_NAMED = re.compile(rf"{_WHO}{_TRIED}[^，。；：、“”]{{0,8}}“(?P<name>[^“”，。；：]{{2,16}})”")
_OPENED = re.compile(rf"{_WHO}(?=针对|坚持|立足|结合|聚焦|围绕|依托|通过|创新|率先|积极|以|从|自(?!然)|$)")
_GOES_ON = re.compile(rf"{_TRIED}[^，。；：、“”]{{0,8}}“(?P<name>[^“”，。；：]{{2,16}})”")
_CALLED = re.compile(
    r"(?P<who>[^，。；：、“”的\s是]{2,10})“(?P<name>[^“”，。；：]{2,12})”[^，。；：]{0,6}(?:模式|做法|经验|机制|实践)"
)
_EXAMPLE = re.compile("(?:例如|比如|譬如)[，：]?")
_PARTS = re.compile(
    r"“(?P<parts>[^“”，。；：+＋、]{1,8}(?:[+＋][^“”，。；：+＋、]{1,8})+)”(?P<made>[^，。；：、“”的]{2,12})?"
)
_PLACED = re.compile(
    r"(?:把|将)(?P<what>[^，。；：、“”把将]{2,12}?)(?P<verb>建在|设在|放在|搬到|办到|开到|送到|延伸到|建到|设到|种在|写在)"
    r"(?P<where>[^，。；：、]{2,10}?)(?P<tail>[上中里内]|一线)?"
)
_DID = re.compile(
    rf"由?(?P<who>[^，。；：、“”的\s由把将]{{0,8}}?{BODY})(?P<what>(?:牵头|负责|领办|组织|带头|协调|主动|统筹|定期|轮流|全程|"
    r"派出|指导|监督|包联|联系|选派|认领|参与|出资|承担)[^，。；：]{2,24})"
)


class Case(NamedTuple):
    """A case told in one sentence: how to call it, where it says who had it and its name, in clause number `place`."""

    name: str
    who: tuple[int, int]
    called: tuple[int, int]
    place: int


def case_in(outline: Outline, sentence: Sentence) -> Case | None:
    """Return the case that the `sentence` tells, if it does."""
    text = outline.text.text
    opened: re.Match[str] | None = None
    for place, clause in enumerate(sentence.clauses):
        if clause.tainted:
            continue
        start = lead_in(text, clause.start, clause.end)
        if text.find("“", clause.start, clause.end) < 0:
            opened = opened or _OPENED.match(text, start, clause.end)
            continue
        match = _NAMED.match(text, start, clause.end)
        if match is None and opened and (named := _GOES_ON.match(text, start, clause.end)):
            return Case(f"{opened['who']}“{named['name']}”", opened.span("who"), named.span("name"), place)
        if match is None and _EXAMPLE.match(text, clause.start, clause.end):
            match = _CALLED.match(text, start, clause.end)
        if match:
            return Case(f"{match['who']}“{match['name']}”", match.span("who"), match.span("name"), place)
    return None


def find_cases(outline: Outline) -> Iterator[Formulation]:
    """Yield the name of each case, and from the clauses behind it mechanism, placement and actors."""
    for sentence in sentences_with(outline, _CUE):
        case = case_in(outline, sentence)
        if case is None:
            continue
        called = part(outline, *case.called)
        if _PARTS.fullmatch(f"“{called.text}”") is None:
            yield _told(outline, sentence, case, "name", Item(called, part(outline, *case.who)))
        for clause in sentence.clauses[case.place :]:
            if not clause.tainted:
                yield from _facts(outline, sentence, clause, case)


def _facts(outline: Outline, sentence: Sentence, clause: Clause, case: Case) -> Iterator[Formulation]:
    text = outline.text.text
    start = lead_in(text, clause.start, clause.end)
    for match in _PARTS.finditer(text, start, clause.end):
        made = [part(outline, *match.span("made"))] if match["made"] else []
        item = Item(part(outline, *match.span("parts")), extra=tuple(made))
        yield _told(outline, sentence, case, "mechanism", item)
    placed = _PLACED.fullmatch(text, start, clause.end)
    if placed:
        verb = (part(outline, *placed.span("verb")),)
        item = Item(part(outline, *placed.span("where")), part(outline, *placed.span("what")), extra=verb)
        yield _told(outline, sentence, case, "placement", item)
    did = _DID.fullmatch(text, start, clause.end)
    if did:
        item = Item(part(outline, *did.span("what")), part(outline, *did.span("who")))
        yield _told(outline, sentence, case, "actor", item)


def _told(outline: Outline, sentence: Sentence, case: Case, aspect: str, item: Item) -> Formulation:
    parts = [item.right, *item.extra, *([item.left] if item.left else [])]
    first, last = min(one.start for one in parts), max(one.end for one in parts)
    inside = [clause for clause in sentence.clauses if clause.start < last and clause.end > first]
    start = lead_in(outline.text.text, inside[0].start, inside[0].end)
    frame = (outline.words(start, first), outline.words(last, inside[-1].end))
    return formulation(
        outline, FormulationKind.CASE, sentence.section, [item], [(start, inside[-1].end)],
        subject=case.name, frame=frame, aspect=aspect,
    )  # fmt: skip
