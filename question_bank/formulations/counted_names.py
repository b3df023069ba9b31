"""Names that count what they stand for: the members behind them are as many as the name says.

| text | name — members |
| 用好“四下基层”制度，即宣传下基层，调研下基层，接访下基层，办公下基层。 |
|   “四下基层”制度 — 宣传下基层 / 调研下基层 / 接访下基层 / 办公下基层 |
| “三懂”是懂危险性、懂预防措施、懂扑救方法 | “三懂” — 懂危险性 / 懂预防措施 / 懂扑救方法 |
| 文件概括了五条经验：坚持甲方向，坚持乙原则，坚持丙道路，坚持丁立场，坚持戊方法。 | 五条经验 — 坚持甲方向 / … |
| 共享有四层内涵，即全民共享、全面共享、共建共享、渐进共享。 | 四层内涵 — 全民共享 / 全面共享 / 共建共享 / 渐进共享 |
| 关门之前，做好三件事：一看，看灯关没关，…；二锁，锁好书柜；三记，记下时间。 |
|   做好三件事 — 看灯关没关，… / 锁好书柜 / 记下时间 |
| “两保一转”：指保基本民生、保工资、转作风。 | “两保一转” — 保基本民生 / 保工资 / 转作风 |
| 他立下三条馆规：药不过夜，方不外抄，账不隔旬。 | 三条馆规 — 药不过夜 / 方不外抄 / 账不隔旬 |
| “两问两不问”：问进展，问困难；不问细节，不问旧账 | “两问两不问” — 问进展 / 问困难 / 不问细节 / 不问旧账 |
| “三会一课”是指大会、委员会、小组会和党课。 / “三管三必须”：管甲必须管丁、管乙必须管丁、管丙必须管丁。 | both |
| 改为“三看”：一看到会率，二看整改率，三看满意率。 | “三看” — 到会率 / 整改率 / 满意率 |
| “三条铁律”：一是进门必登记，二是出门必锁柜，三是交班必签字。 | “三条铁律” — 进门必登记 / 出门必锁柜 / 交班必签字 |
| 做到“三个必须”：必须学习、必须检查 | none: two are not three |
| 三是加强管理：定人、定岗、定责 | none: it counts no members |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, passages_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.meaning_words import POINTS_OUT
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_N = "[二两双三四五六七八九十]"
_QUOTED = rf"“(?P<quoted>{_N})[^“”、，：]{{1,9}}”[^，。；：、“”]{{0,6}}?"
_PLAIN = (
    rf"(?P<plain>{_N}|\d)(?:个方面|个|项|条|大|种|类|层|级|点|方面|步|样|件)的?[^，。；：、“”的是]{{1,9}}(?:基础上的?)?"
)
_JOINT = (
    rf"(?:：(?:即|是?{POINTS_OUT})?|，?即：?|，?就?是指?：?|指的是：?|，?包括：?"
    "|，?(?:分别|依次)[是为]：?|主要[是为]：?)"
)
_NAMED = re.compile(
    rf"(?P<name>{_QUOTED}|{_PLAIN})(?P<joint>{_JOINT})(?![^，。；：]{{0,3}}(?:一是[^。；]*；|第一(?![年月天日周季道关])|首先|（一）|1[.．、]|①))"
)
_CUE = Cue(
    rf"(?:“{_N}|{_N}(?:个|项|条|大|种|类|层|级|点|方面|步|样|件)|\d(?:个|项|条|种|类|样|件)).{{1,14}}(?:：|即|是|包括|分别)"
)
_BEFORE = re.compile(
    r"(?:.*(?:了|有|做到|坚持|实行|推行|落实|提出|遵循|牢记|[立定订]下了?|贯彻|明确|概括|归纳为|划?分为|构建|形成|建立|聚焦|把握|用好|健全|执行|严守|具备|下列|以下|看|[提递上]?交|报送|要|用|按照?|将|把))?"
    r"(?P<own>[^，。；：、]{0,16})$"
)
_EVERY = r"[一二两双三四五六七八九十]|\d"
_SHORTEST, _LONGEST = 2, 44
_FEWEST = 3
_VERSE = 7
"""Characters of the longest members that one measure alone shows to belong together."""
_DONE = re.compile("对[^，。；：、“”]{2,16}进行(?=[^，。；：、“”]{2})")
"""五检查即对单据和实物进行品名检查、规格检查: what is done to what is no part of the first member."""
_ACT = re.compile("(?P<n>[一二三四五六七八九])[^，。；：、“”]{1,2}[，：](?P<what>[^。；：“”]{3,40})")
"""一看，看锁好没有，…: the number of an act, its name, and all that is done."""
_ORDINAL = re.compile("第?([一二三四五六七八九十])(?:是(?!否|非)|要(?!求|点|素)|(?<=第.)[年月天周季])")
"""一是…，二是…: the ordinals of members that only commas part."""
_COUNTED_VERB = re.compile(f"“{_N}([^“”，、]{{1,2}})”[^“”]{{0,2}}$")
"""“三看”：the verb whose objects are the members."""
_DIGITS = "一二三四五六七八九十"
_AND = re.compile("以及|和|及|与")


def find_counted_names(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each name of a passage behind which so many members stand as it says."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        for match in _NAMED.finditer(text, passage.start, passage.end):
            if match["quoted"] and text[match.start() - 1] == "”":
                continue  # “四同步”“四对接”要求，即…: of which of the two, only a reader knows
            members = _told(text, match, passage)
            if not members or spoilt(passage.clauses, match.start(), members[-1][1]):
                continue
            start = match.start("name")
            clause = max((c.start for c in passage.clauses if c.start <= start), default=None)
            if clause is None:  # it begins in the label: 第三条
                continue
            if match["plain"]:
                own = _BEFORE.match(text[clause:start])
                start = clause + own.start("own") if own else start
            name = part(outline, start, match.end("name"))
            extra = tuple(part(outline, *member) for member in members)
            item = Item(part(outline, members[0][0], members[-1][1]), name, extra=extra)
            span = (clause, members[-1][1])
            yield formulation(outline, FormulationKind.GROUPS, passage.section, [item], [span], aspect="counted")


def _told(text: str, match: re.Match[str], passage: Passage) -> list[tuple[int, int]]:
    """Return the members of a name; one of two numbers (三会一课) has both, or each says both (三管三必须)."""
    signs = re.findall(_EVERY, match["name"].partition("”")[0]) if match["quoted"] else [match["plain"]]
    counts = [count_of(sign) for sign in signs]
    if sum(counts) < _FEWEST:
        return []
    if found := _members(text, match.end(), passage, sum(counts)):
        return found
    if found := _halves(text, match.end(), passage, counts):
        return found
    if len(counts) == 1 or len({*counts}) > 1:
        return []
    found = _members(text, match.end(), passage, counts[0])
    said = [word for word in re.split(_EVERY, match["name"].strip("“").partition("”")[0]) if word]
    return found if all(word in text[first:last] for first, last in found for word in said) else []


def _halves(text: str, start: int, passage: Passage, counts: Sequence[int]) -> list[tuple[int, int]]:
    """Return the members of a name of two numbers, where a semicolon parts those of the one from the other's, or []."""
    whole = next((at for at in range(start, passage.end) if text[at] in "。："), passage.end)
    halves = _split(text, start, whole, "；")
    if len(counts) != len(halves) or len(counts) == 1:
        return []
    told: list[tuple[int, int]] = []
    for count, half in zip(counts, halves, strict=True):
        rows = (_split(text, *half, parting) for parting in "、，")
        row = next((row for row in rows if len(row) == count), [])
        first = text[row[0][0]] if row else ""
        if not row or any(text[at] != first for at, _ in row):
            return []
        told += row
    return told


def _members(text: str, start: int, passage: Passage, count: int) -> list[tuple[int, int]]:
    """Return the ranges of the `count` members behind `start`, parted by 、, a comma or a semicolon, or []."""
    partings: tuple[tuple[str, str], ...] = (("、", "，。；："), ("，", "。；："), ("；", "。："))
    whole = next((at for at in range(start, passage.end) if text[at] in "。："), passage.end)
    wide = _split(text, start, whole, "；")
    if labelled := _labelled(text, wide, count):
        return labelled
    if len(wide) == count and not any(_NAMED.match(text, *piece) for piece in wide[1:]):
        partings = (("；", "。："),)  # 三个直接：甲、乙、丙；丁；戊: the members are parted by the wider sign
    for parting, closing in partings:
        end = next((at for at in range(start, passage.end) if text[at] in closing), passage.end)
        pieces = _split(text, start, end, parting)
        if parting == "、" and len(pieces) == count - 1 and (joint := _AND.search(text, pieces[-1][0] + 1, end)):
            pieces[-1:] = [(pieces[-1][0], joint.start()), (joint.end(), end)]
        counted = _behind_ordinals(text, pieces) or _behind_verbs(text, pieces, start)
        told = [text[first:last] for first, last in pieces]
        counting = told[:1] and text.rfind(f"{told[0][:1]}”", max(0, start - _VERSE), start) >= 0
        named = counting and all(each[:1] == told[0][:1] for each in told)  # “四查”：查甲，查乙，查丙，查丁
        alike = bool(counted) or ((named or _alike(told)) and not any(map(_ORDINAL.match, told)))
        if parting == "，" and (text[end : end + 1] == "；" or not alike):
            continue
        pieces = counted or pieces
        if pieces and (done := _DONE.match(text, *pieces[0])):
            pieces[0] = (done.end(), pieces[0][1])
        lengths = [last - first for first, last in pieces]
        words = {text[first:last] for first, last in pieces}
        if len(pieces) == count == len(words) and min(lengths) >= _SHORTEST and max(lengths) <= _LONGEST:
            return pieces
    return []


def _labelled(text: str, pieces: Sequence[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    """Return what is done in each of `count` pieces that say it at length behind its number: 一看，看锁好没有，…；."""
    acts = [_ACT.fullmatch(text, *piece) for piece in pieces]
    told = [act for act in acts if act is not None]
    counted = len(told) == len(pieces) == count and [count_of(act["n"]) for act in told] == [*range(1, count + 1)]
    return [act.span("what") for act in told] if counted else []


def _behind_ordinals(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return `pieces` without the ordinals that count them from one, [] where they are not so counted."""
    found = [_ORDINAL.match(text, *piece) for piece in pieces]
    ordinals = [match for match in found if match is not None]
    if len(ordinals) < len(pieces) or [count_of(match[1]) for match in ordinals] != [*range(1, len(pieces) + 1)]:
        return []
    return [(match.end(), last) for match, (_, last) in zip(ordinals, pieces, strict=True)]


def _behind_verbs(text: str, pieces: Sequence[tuple[int, int]], name: int) -> list[tuple[int, int]]:
    """Return `pieces` without the verb that the name before `name` counts, counted on: “三看”：一看甲，二看乙，三看丙."""
    verb = _COUNTED_VERB.search(text, max(0, name - _VERSE), name)
    labels = [f"{sign}{verb[1]}" for sign in _DIGITS] if verb else []
    if not 1 < len(pieces) <= len(labels):
        return []
    told = list(zip(labels, pieces, strict=False))
    return [(first + len(label), last) for label, (first, last) in told if text.startswith(label, first)]


def _alike(members: Sequence[str]) -> bool:
    """Tell whether clauses have two characters in common: what only follows each other are no members."""
    if all(member.endswith("的") for member in members):
        return True  # 三种情况：甲的，乙的，丙的
    if len(members) >= _FEWEST and len({len(member) for member in members}) == 1 and len(members[0]) <= _VERSE:
        return True  # 药不过夜，方不外抄，账不隔旬: said in one measure
    if (
        len(members) >= _FEWEST
        and len({member[-1:] for member in members}) == 1
        and all("的" in each for each in members)
    ):
        return True  # 人事的建议权，财务的审批权，…: of one noun
    first = members[0] if members else ""
    return any(all(first[at : at + 2] in other for other in members) for at in range(len(first) - 1))


def _split(text: str, start: int, end: int, parting: str) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    while start < end:
        stop = text.find(parting, start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            pieces.append((start, stop))
        start = stop + 1
    return pieces
