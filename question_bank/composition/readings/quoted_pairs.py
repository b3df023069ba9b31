"""What two clauses of a quotation set against each other: the halves that whoever knows the saying can fill in.

| quotation | left out |
| 补上的是钱，补不上的是错 | 钱 / 错 |
| 早发现靠眼睛，早处置靠距离 | 眼睛 / 距离 |
| 商而不决等于白商，决而不行不如不商 | 白商 / 不商 |
| 村干部不是坐在村里的官，是替大家跑腿的人 | 替大家跑腿的人 |
| 救档案不怕慢，怕的是乱；不怕湿，怕的是热 | 乱 / 热 |
| 渡口再小，渡的是民心；客人再少，少不了一件救生衣 | none: the clauses are not built alike |
| 老百姓心里就稳了 | none: one clause |
"""

from __future__ import annotations

import re
from itertools import pairwise

from question_bank.model import Part

_CLAUSE = re.compile("[^，；。！？：]+")
_VERB = re.compile("(?:就是|才是|不是|是|靠|在于|在|凭|等于|不如|胜过|叫做|叫|怕|为了|要)")
_DENIED = re.compile("不(是|在|怕|靠|凭)(?=.)(?!.*不(?:是|在|怕|靠|凭))")
_TOLD = {
    verb: re.compile(f"(?:而|却)?(?:[怕靠凭]的是|{verb})(?:于)?(?P<tail>.{{1,10}})")
    for verb in ("是", "在", "怕", "靠", "凭")
}
"""How the clause goes on that says what is so instead of what is not."""
_SHORTEST_HEAD, _LONGEST_TAIL = 2, 8
_NEAR = 3
"""Characters by which two clauses that are built alike may differ in length."""
_MOST = 2
"""Pairs of clauses of one saying that are asked."""
_POINTS = re.compile("[了着过吗呢吧啊]|[这那它他她]|什么|谁|怎|(?:知道|看到|明白|懂得|觉得|认为|相信)$")
_BARE = re.compile(f"的|{_POINTS.pattern}")
"""What a tail holds that is no word to be remembered."""


def opposed(said: Part) -> list[tuple[int, int]]:
    """Return the ranges of what neighbouring clauses of `said`, built alike, say of different things; [] for none."""
    clauses = [(match.start(), match[0]) for match in _CLAUSE.finditer(said.text)]
    found: list[tuple[int, int]] = []
    used = -1
    for place, ((start, one), (other_start, other)) in enumerate(pairwise(clauses)):
        if place <= used or len(found) == 2 * _MOST:
            continue
        after = other_start + len(other)
        tails = _tails(one, other, ended=said.text[after : after + 1] in ("", "。", "；", "！"))
        if tails is None:
            continue
        for clause_end, tail in ((start + len(one), tails[0]), (other_start + len(other), tails[1])):
            found += [(said.start + clause_end - tail, said.start + clause_end)] if tail else []
        used = place + 1
    return found


def _tails(one: str, other: str, *, ended: bool) -> tuple[int, int] | None:
    """Return how many characters are asked at the end of two clauses that are built alike: of the denied one none.

    `ended`: the sentence ends behind the second, so that nothing more is said of what is so.
    """
    if denied := _DENIED.search(one):
        so = _TOLD[denied[1]].fullmatch(other)
        return (0, len(so["tail"])) if so and ended and _POINTS.search(so["tail"]) is None else None
    if abs(len(one) - len(other)) > _NEAR or one == other:
        return None
    verbs = [list(_VERB.finditer(clause, _SHORTEST_HEAD)) for clause in (one, other)]
    if not all(verbs):
        return None
    first, second = verbs[0][0], verbs[1][0]
    heads, tails = (one[: first.start()], other[: second.start()]), (one[first.end() :], other[second.end() :])
    alike = first[0] == second[0] or {first[0], second[0]} == {"等于", "不如"}
    told = all(1 <= len(tail) <= _LONGEST_TAIL and _BARE.search(tail) is None for tail in tails)
    return (len(tails[0]), len(tails[1])) if alike and told and heads[0] != heads[1] and tails[0] != tails[1] else None
