"""Contrasts: two things set against each other, joined, or one turned into the other.

| text | aspect: items |
| 改革不是改向，而是完善 | not: 改向 — 完善 |
| 既要靠觉悟，也要靠办法 | both: 觉悟 — 办法 |
| 既要金山银山，又要绿水青山 | both: 金山银山 — 绿水青山 |
| 从单一种植向多元经营转变，由粗放管理向精细管理转变 | change: 单一种植 — 多元经营 / 粗放管理 — 精细管理 |
| 从组织力到组织功能，反映出核心要义不断深化 | span: 组织力 — 组织功能 |
| 先救命后治伤，先重伤后轻伤 | order: 救命 — 治伤 / 重伤 — 轻伤 |
| 变“层层加码”为“层层减负” | change: 层层加码 — 层层减负 |
| 从2020年到2023年 / 从北京到上海，再到广州 | none: a time; three are a sequence |
| 不是没有困难 | none |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, passages_with
from question_bank.lexicon.cues import Cue
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline

_X = r"[^，。；：？！“”]"
_NOT = re.compile(
    rf"(?P<before>{_X}{{0,30}}?)(?P<one>(?:并|绝|决)?不(?:仅仅)?是|并非|不在于?|不靠|不看)(?P<left>{_X}{{2,26}}?)，?(?P<two>而是|而在于?|而靠|而看|要看|关键是|是)(?P<right>{_X}{{2,26}})"
)
_BOTH = re.compile(
    rf"(?P<before>{_X}{{0,30}}?)(?P<one>(?:既(?:要|是|有|能|能够|应|可|重视|注重)?|不仅(?:要|是|有|能)?|不但(?:要|是|有|能)?)(?P<verb>[靠抓讲看算防管重懂当])?)(?P<left>{_X}{{2,26}}?)，?"
    rf"(?P<two>(?:又|也|还|更|而且|并且)(?:要|是|有|能|能够|应|可|重视|注重)?(?(verb)(?P=verb)))(?P<right>{_X}{{2,26}})"
)
_CHANGE = re.compile(
    rf"(?P<before>{_X}{{0,24}}?)(?P<one>[由从])(?P<left>[^，。；：“”向到]{{2,14}}?)(?P<two>向|转向|走向|迈向|转变为|变为|变成)"
    rf"(?P<right>[^，。；：“”]{{2,14}}?)(?P<after>转变|转型|转化|跨越|迈进|过渡|发展|升级|延伸|拓展|提升|跃升|转移|飞跃|转换|的转变|的跨越|的飞跃)?"
)
_TURN = re.compile(
    r"(?P<before>[^，。；：]{0,20}?)(?P<one>[变化]“|[把将]“?|[变化])(?P<left>[^，。；：、“”把将]{2,12}?)(?P<two>”?(?:变成|变为)“?|”为“)"
    r"(?P<right>[^，。；：、“”]{2,12})(?P<after>”?)"
)
_ORDER = re.compile(
    r"(?P<before>[^，。；：先]{0,8})(?P<one>先)(?P<left>[^，。；：、“”先后再]{1,8})(?P<two>后|再)"
    r"(?P<right>[^，。；：、“”先后再]{1,8})"
)
_SPAN = re.compile(
    r"(?P<one>从)(?P<left>[^，。；：、“”从到]{2,12})(?P<two>到|走向)(?P<right>[^，。；：、“”从到]{2,12})"
)
_CUE = Cue(
    f"不是{_X}{{0,40}}，?而|不在{_X}{{0,40}}，而在|[变化]“|变成|先{_X}{{1,10}}[后再]|并非|不在于|既(?![然定])|不仅|不但|[由从]{_X}{{2,14}}(?:向|变为|变成|到|走向)"
)
_TIME = re.compile(
    r"开工|动工|奠基|施工|筹[建备]|立项|设计|建成|落成|\d|年|月|日|今|古|现在|过去|当前|起|头|开始|此|上|下|这|那|无|有|里|外|[一二三四五六七八九十]"
)
_DEMAND = re.compile("^(?:要|必须|应当?|坚持|推动|促进|推进|加快|实现|努力|着力|切实|使|让|就|也|都)+")
_LOOSE = re.compile("^(?:只|仅|单|光|因为|由于|为了|说|没有|不|一定|可以|应该|偶然|完全)")


def find_contrasts(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each contrast; neighbouring clauses of change and order are one row."""
    for passage in passages_with(outline, _CUE):
        row: list[tuple[Clause, re.Match[str]]] = []
        taken = -1
        aspect = ""
        for place, clause in enumerate(passage.clauses):
            behind = passage.clauses[place + 1] if place + 1 < len(passage.clauses) else None
            kind, match = ("", None) if clause.tainted else _rowed(outline, clause)
            if row and (match is None or kind != aspect):
                yield from _row(outline, passage.section, aspect, row)
                row = []
            if match:
                row.append((clause, match))
                aspect = kind
                continue
            if place > taken and not clause.tainted:
                found = _two(outline, clause, behind)
                if found:
                    aspect, match, end = found
                    taken = place + (end > clause.end)
                    yield from _formulation(outline, passage.section, aspect, match, end)
        yield from _row(outline, passage.section, aspect, row)


def _rowed(outline: Outline, clause: Clause) -> tuple[str, re.Match[str] | None]:
    """Return the contrast of one of the moulds that stand in rows: a change, or what comes before what."""
    match = _change(outline, clause)
    if match:
        return "change", match
    text = outline.text.text
    start = lead_in(text, clause.start, clause.end)
    ordered = _ORDER.fullmatch(text, start, clause.end) if "先" in text[start : clause.end] else None
    return ("order", ordered) if ordered and len(ordered["left"]) == len(ordered["right"]) else ("", None)


def _change(outline: Outline, clause: Clause) -> re.Match[str] | None:
    text = outline.text.text
    if text.find("向", clause.start, clause.end) < 0 and text.find("变", clause.start, clause.end) < 0:
        return None
    turned = _TURN.fullmatch(text, lead_in(text, clause.start, clause.end), clause.end)
    if turned:
        return turned
    match = _CHANGE.fullmatch(text, lead_in(text, clause.start, clause.end), clause.end)
    if match is None or (match["two"] == "向" and not match["after"]) or match["left"].endswith(("的", "方", "导")):
        return None
    return match


def _row(
    outline: Outline, section: int | None, aspect: str, row: list[tuple[Clause, re.Match[str]]]
) -> Iterator[Formulation]:
    items = [_item(outline, match) for _, match in row]
    if not items or len({item.right.text for item in items}) < len(items):
        return
    first, last = row[0][1], row[-1][1]
    span = (first.start(), row[-1][0].end)
    frame = (outline.words(span[0], first.start("left")), outline.words(last.end("right"), span[1]))
    yield formulation(
        outline, FormulationKind.CONTRAST, section, items, [span],
        subject=_subject(first["before"]), frame=frame, aspect=aspect,
    )  # fmt: skip


def _two(outline: Outline, clause: Clause, behind: Clause | None) -> tuple[str, re.Match[str], int] | None:
    """Return the contrast inside `clause`, or in it and the one `behind` it, with its aspect and end."""
    text = outline.text.text
    start = lead_in(text, clause.start, clause.end)
    ends = [clause.end]
    if behind is not None and not behind.tainted and text[clause.end] == "，":
        ends.append(behind.end)
    for aspect, pattern in (("not", _NOT), ("both", _BOTH)):
        for end in ends:
            match = pattern.fullmatch(text, start, end)
            if match and not _LOOSE.search(match["left"]) and not _LOOSE.search(match["right"]):
                return aspect, match, end
    span = _SPAN.fullmatch(text, start, clause.end)
    if span and not _TIME.search(span["left"] + span["right"]) and _nouns(span["left"], span["right"]):
        further = behind is not None and text.startswith(("再到", "到", "又到", "从"), behind.start)
        if behind is not None and not further:
            return "span", span, clause.end
    return None


def _nouns(one: str, other: str) -> bool:
    """Tell whether both ends of 从…到… are of one mould: of like length and neither a bare verb."""
    if abs(len(one) - len(other)) > 2:
        return False
    return words(one)[-1].tag[:1] == words(other)[-1].tag[:1] or one[0] == other[0] or one[-1] == other[-1]


def _item(outline: Outline, match: re.Match[str]) -> Item:
    signs = (part(outline, *match.span("one")), part(outline, *match.span("two")))
    return Item(part(outline, *match.span("right")), part(outline, *match.span("left")), extra=signs)


def _formulation(
    outline: Outline, section: int | None, aspect: str, match: re.Match[str], end: int
) -> Iterator[Formulation]:
    item = _item(outline, match)
    if item.left is None or item.left.text == item.right.text:
        return
    subject = _subject(match["before"]) if aspect != "span" else ""
    frame = (outline.words(match.start(), item.left.start), outline.words(item.right.end, end))
    even = abs(len(item.left.text) - len(item.right.text)) <= 2
    yield formulation(
        outline, FormulationKind.CONTRAST, section, [item], [(match.start(), end)],
        subject=subject, frame=frame, aspect=aspect, certain=even or aspect == "not",
    )  # fmt: skip


def _subject(before: str) -> str:
    """Return what the words `before` a contrast name, without the verbs that demand it."""
    named = _DEMAND.sub("", before)
    return named if len(named) > 1 else ""
