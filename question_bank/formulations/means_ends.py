"""Means and ends: by what, as what, around what something is done, and where something is put.

| text | aspect: items |
| 以党建为引领，以产业为支撑，以改革为动力 | as: 党建 — 引领 / 产业 — 支撑 / 改革 — 动力 |
| 把最广大人民根本利益放在首位考量 | place: 最广大人民根本利益 — 首位 (放在) |
| 推动党的工作嵌入各类基层组织 | place: 党的工作 — 各类基层组织 (嵌入) |
| 通过建立利益联结机制，破除体制壁垒 | by: 建立利益联结机制 — 破除体制壁垒 |
| 围绕群众的急难愁盼布局工作 | around: 群众的急难愁盼 — 布局工作 (not certain: nothing parts the two) |
| 以年份为目的地契目录 | none: 目 and 的 are no word |
| 以张三为例 / 以人为本 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item, Part
from question_bank.model.outline import Clause, Outline, Sentence

_CUE = Cue("通过|以[^，。；：]{2,20}为|[把将][^，。；：]{2,30}[在入为到于向成]|推动|促进|围绕|聚焦|紧扣|立足|依托")
_AS = re.compile(
    r"(?<![所予加给可难得足何])以(?![及上下内外前后来往免致便此其])(?P<left>[^，。；：、以把]{2,20}?)(?<![作成认因])为"
    r"(?!例|由|准|限|期|止|标志|了|什么|何|荣|耻|伍|难|宜|主[，。；、的])(?!人民|群众|百姓|居民|职工|大家|民[办谋解造])(?P<right>(?:[^，。；：、“”的以把]|(?<=目)的){2,9})(?=$|[，、。；”]|(?<!目)的)"
)
_SERVED = re.compile(
    "^(?:主要|根本|坚强|重要|基本)?(?:依托|依据|基地|根据地|支点|掩护|契机|抓手|载体|平台|突破口|切入点|着力点|中心|纽带|"
    "单位|基数|基准|标准|起点|参照|名义|代价|主线|导向|目标|重点|前提|条件|基础|核心|主体|对象|手段|途径|牵引|动力|原型|背景|题材)"
)
"""What something serves as; a verb behind it says what is done then: 以青山为依托坚持斗争, 以户为单位登记."""
_AS_INDEX = re.compile("目的(?!的|$)")
"""以年份为目的地契目录: 目 is what the years are, and 的 goes on; 以盈利为目的 has the word whole."""
_SERVES_TOO = ("保障", "支撑", "遵循", "引领", "追求", "要求", "需求", "指引", "任务", "服务")
"""What reads like a verb behind it and is part of its name: 以法治为基础保障."""
_PLACE_VERB = (
    "放在|摆在|挺在|扛在|抓在|记在|写在|刻在|体现在|融入到?|嵌入到?|纳入|贯穿于?|贯彻到|落实到|落到|转化为|转变为|列为|列入|"
    "作为|当作|视为|看作|置于|推向|打造成(?![绩果就效])|建设成为|培养成为?(?![绩果就效])|延伸到|下沉到|凝聚到|统一到"
)
_PUT = re.compile(
    rf"[把将](?P<left>(?:(?!、[把将])[^，。；：把将]){{2,26}}?)(?:全面|充分|真正|切实|牢牢|始终|有机|深度|统筹|一体)*(?P<verb>{_PLACE_VERB})了?"
    r"(?P<right>(?:(?!、[把将])[^，。；：]){2,40})"
)
_MOVED = re.compile(
    r"(?:推动|促进|推进)(?P<left>[^，。；：、“”]{2,12}?)(?:全面|充分|深度|有机|有效)*(?P<verb>嵌入|融入|下沉到?|延伸到|覆盖)"
    r"(?P<right>[^，。；：、]{2,16})"
)
_SPOT = re.compile("(?:首要位置|第一位|首位|突出位置|优先位置|重要位置|核心位置|前面|心上|肩上|手上|首要任务)")
_TAIL = re.compile("(?:之中|当中|全过程|中|里|上)$")
_BY = re.compile(r"(?:要|必须|应当?|可以)?通过(?P<left>[^，。；：]{4,40})")
_AROUND = re.compile(r"(?:要|必须|应当?|紧紧|始终)*(?:围绕|聚焦|紧扣|立足|依托)(?:着|于)?(?P<left>[^，。；：]{2,24})")
_DONE = re.compile(
    "(?<=..)(?<!的)(?:布局|谋划|部署|安排|研究|制定|开展|推进|推动|设计|组织|做好|抓好|提供|展开|优化|完善)[^，。；：的]{2,8}$"
)
_LONGEST_END = 36
_LONGEST_CENTRE = 12
"""Longer words behind 围绕 may hold a verb already."""


class _Clause(NamedTuple):
    sentence: Sentence
    place: int
    clause: Clause
    start: int


def find_means_ends(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each pair, and one for each row of clauses of the moulds 以…为 and 把…放在."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        rows: dict[str, list[tuple[int, Item]]] = {"as": [], "place": []}
        for place, clause in enumerate(sentence.clauses):
            own = _Clause(sentence, place, clause, lead_in(text, clause.start, clause.end))
            found: dict[str, list[Item]] = {"as": [], "place": []}
            if not clause.tainted:
                found = {"as": list(_as(outline, own)), "place": list(_put(outline, own))}
                yield from _pair(outline, own)
            for aspect, items in found.items():
                if not items and rows[aspect]:
                    yield from _row(outline, sentence, aspect, rows[aspect])
                    rows[aspect] = []
                rows[aspect] += [(place, item) for item in items]
        for aspect, row in rows.items():
            yield from _row(outline, sentence, aspect, row)


def _as(outline: Outline, own: _Clause) -> Iterator[Item]:
    for match in _AS.finditer(outline.text.text, own.start, own.clause.end):
        behind = _SERVED.sub("", match["right"], count=1)
        if _AS_INDEX.match(match["right"]):
            continue
        served = behind and behind != match["right"] and behind not in _SERVES_TOO
        if served and words(behind)[0].tag[:1] in ("v", "l", "d"):
            continue
        yield Item(part(outline, *match.span("right")), part(outline, *match.span("left")))


def _put(outline: Outline, own: _Clause) -> Iterator[Item]:
    """Yield what is put where; behind a known place (首位) and before 上 or 中 the rest is no part of the answer."""
    text = outline.text.text
    matches = list(_PUT.finditer(text, own.start, own.clause.end))
    if not matches:
        moved = _MOVED.fullmatch(text, own.start, own.clause.end)
        matches = [moved] if moved else []
    for match in matches:
        start, end = match.span("right")
        spot = _SPOT.match(text, start, end)
        tail = _TAIL.search(text, start + 2, end)
        end = spot.end() if spot else tail.start() if tail else end
        end -= text[start:end].endswith("”") and text.count("“", start, end) < text.count("”", start, end)
        left = part(outline, *match.span("left"))
        if end - start >= 2 and "“" not in text[start:end].replace("“", "", text[start:end].count("”")):
            yield Item(part(outline, start, end), left, extra=(part(outline, *match.span("verb")),))


def _row(outline: Outline, sentence: Sentence, aspect: str, row: list[tuple[int, Item]]) -> Iterator[Formulation]:
    if not row:
        return
    items = [item for _, item in row]
    lefts = [item.left for item in items if item.left is not None]
    rights = {item.right.text for item in items}
    if len({left.text for left in lefts}) < len(items) or (len(rights) < len(items) and aspect == "as"):
        return
    clauses = [sentence.clauses[place] for place in (row[0][0], row[-1][0])]
    start = lead_in(outline.text.text, clauses[0].start, clauses[0].end)
    end = clauses[1].end
    frame = (outline.words(start, lefts[0].start), outline.words(items[-1].right.end, end))
    yield formulation(
        outline, FormulationKind.MEANS_END, sentence.section, items, [(start, end)],
        frame=frame, aspect=aspect, certain=not any("、" in one for one in (*rights, *(left.text for left in lefts))),
    )  # fmt: skip


def _pair(outline: Outline, own: _Clause) -> Iterator[Formulation]:
    """Yield 通过M，E and 围绕A，E, and 围绕A布局工作 where a short verb and object close the clause."""
    text = outline.text.text
    for aspect, pattern in (("by", _BY), ("around", _AROUND)):
        match = pattern.fullmatch(text, own.start, own.clause.end)
        if match is None:
            continue
        left = part(outline, *match.span("left"))
        clauses = own.sentence.clauses
        behind = clauses[own.place + 1] if own.place + 1 < len(clauses) else None
        right: Part | None = None
        certain = True
        done = _DONE.search(left.text) if aspect == "around" else None
        if done:
            right = part(outline, left.start + done.start(), left.end)
            left, certain = part(outline, left.start, right.start), False
        elif behind is not None and not behind.tainted and text[own.clause.end] == "，" and _acts(outline, behind):
            right = part(outline, behind.start, behind.end)
        if right is None or len(left.text) < 2 or (aspect == "around" and len(left.text) > _LONGEST_CENTRE):
            continue
        frame = (text[own.start : left.start], "")
        yield formulation(
            outline, FormulationKind.MEANS_END, own.sentence.section, [Item(right, left)], [(own.start, right.end)],
            frame=frame, aspect=aspect, certain=certain,
        )  # fmt: skip


def _acts(outline: Outline, clause: Clause) -> bool:
    """Tell whether `clause` says what is done: it begins with a verb and names nobody."""
    said = outline.words(clause.start, clause.end)
    if not 4 <= len(said) <= _LONGEST_END or said[0] in "的是把将以让使" or said.startswith(("通过", "围绕")):
        return False
    first = words(said[:8])
    tags = [word.tag[:1] for word in first[:2]]
    return tags[0] == "v" or (tags[0] in ("d", "a") and tags[-1] == "v")
