"""Comparisons: in what two things differ, or how they belong together, told of both.

| text | of what: parts |
| 巡查与检查的区别：巡查重在发现，由网格员做；检查重在定性，由执法队做。 |
|   巡查与检查的区别: 巡查重在发现，由网格员做 / 检查重在定性，由执法队做 |
| 定额管理与总额管理的不同在于：定额管的是单价，总额管的是全年。 |
|   定额管理与总额管理的不同: 定额管的是单价 / 总额管的是全年 |
| （1）自治与法治的关系。自治侧重商量，法治侧重规矩。 | 自治与法治的关系: 自治侧重商量 / 法治侧重规矩 |
| 三、巡查与检查的区别 ⏎ 巡查重在发现；检查重在定性。 | 巡查与检查的区别: 巡查重在发现 / 检查重在定性 |
| 巡查与检查的区别：巡查是日常的，检查是定期的；巡查不罚款，检查可以罚款。 |
|   巡查与检查的区别: 巡查是日常的，检查是定期的 / 巡查不罚款，检查可以罚款 |
| 巡查与检查既有联系又有区别：巡查重在发现，检查重在定性。 | 巡查与检查的联系与区别: 巡查重在发现 / 检查重在定性 |
| 巡查是指…；检查是指…。两者的区别在于：巡查重在发现；检查重在定性。 | 巡查与检查的区别: 巡查重在发现 / 检查重在定性 |
| 巡查与检查的区别在于：前者重在发现，后者重在定性。 | 巡查与检查的区别: 前者重在发现 / 后者重在定性 |
| 巡查与检查的区别不大。 / 干部与群众的关系：要常走动。 | none: nothing is told of each |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_in
from question_bank.lexicon.cues import Cue
from question_bank.model.aspects import COMPARED
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Soundness

_THING = "[^，。；：、“”（）\\s与和同的]"
_NOUN = "区别|不同|差别|差异|关系"
_NAMED = re.compile(
    rf"(?P<name>(?P<one>{_THING}{{2,10}}?)[与和同](?P<two>{_THING}{{2,10}}?)之?间?的(?:主要|根本|本质|最大)?(?P<noun>{_NOUN}))"
    r"(?:主要)?(?:在于|是|如下)?[：:，。\n]+ *"
)
_CUE = Cue(f"[与和同]{_THING}{{2,10}}的(?:主要|根本|本质|最大)?(?:{_NOUN})(?:主要)?(?:在于|是|如下)?[：:，。\n]")
_JOINED = re.compile(
    rf"(?P<one>{_THING}{{2,10}}?)[与和同](?P<two>{_THING}{{2,10}}?)(?:既有联系又有区别|既有区别又有联系|既有联系，又有区别|既有区别，又有联系)"
    r"[：:，。]"
)
_BOTH_WAYS = re.compile("既有(?:联系|区别)")
_LONGEST_PAIR = 24
_BOTH = re.compile(
    r"(?:[两二]者)(?:容易混淆，|之间)?的?(?:主要|根本|本质|最大)?(?:区别|不同|差别)(?:主要)?(?:在于|是)[：:，]?|[两二]者相比[：:，]"
)
"""What two things are told of that were named before."""
_NAMED_BEFORE = 260
"""Characters before within which they were named."""
_LONGEST_NAME = 10
_POINT_AT = re.compile(
    "^(?:.*(?:注意|区分|分清|把握|理解|明确|掌握|说明|指出|认识|处理好|正确认识|搞清楚?|弄清楚?)(?:的是)?，?(?:的是)?)"
)
"""What stands before the first of the two: 应当注意质量控制."""
_FARTHEST = 260
_SHORTEST, _LONGEST = 6, 110
_EARLY = 10
"""Characters at the start of a part in which it says of which of the two it is."""


def find_comparisons(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each comparison of which both sides are told."""
    text = outline.text.text
    found = _CUE.search(text, 0)
    place = 0
    while found is not None:
        place = max(found.end(), place + 1)
        line = text.rfind("\n", 0, found.start()) + 1
        start = max(line, *(text.rfind(sign, line, found.start()) + 1 for sign in "。；，："))
        match = _NAMED.search(text, start, min(len(text), found.end() + 2))
        if match is not None and match.end() >= found.end():
            yield from _compared(outline, match)
        found = _CUE.search(text, place)
    yield from _find_joined(outline)
    yield from _find_both(outline)


def _compared(outline: Outline, match: re.Match[str]) -> Iterator[Formulation]:
    text = outline.text.text
    begin = match.start("one")
    if before := _POINT_AT.match(match["one"]):
        begin += before.end()
    one, two = text[begin : match.end("one")], match["two"]
    subject = text[begin : match.end("noun")]
    if min(len(one), len(two)) >= 2 and one != two:
        lead = (begin, match.end("noun"))
        yield from _told(outline, subject, lead, match.end(), _short(one, two), _short(two, one))


def _find_joined(outline: Outline) -> Iterator[Formulation]:
    """Yield what is said to be alike and to differ."""
    text = outline.text.text
    for found in _BOTH_WAYS.finditer(text):
        match = _JOINED.search(text, max(0, found.start() - _LONGEST_PAIR), found.end() + _LONGEST_PAIR)
        if match is None or match.end() <= found.end():
            continue
        one, two = match["one"], match["two"]
        lead = (match.start(), match.end() - 1)
        subject = f"{one}与{two}的联系与区别"
        yield from _told(outline, subject, lead, match.end(), _short(one, two), _short(two, one))


def _find_both(outline: Outline) -> Iterator[Formulation]:
    """Yield what is told of two things that were named before."""
    text = outline.text.text
    for match in _BOTH.finditer(text):
        stop = text.find("。", match.end(), match.end() + _FARTHEST)
        if stop < 0:
            continue
        parts = _split(text, match.end(), stop, "；")
        parts = parts if len(parts) == 2 else _split(text, match.end(), stop, "，")
        before = text[max(0, match.start() - _NAMED_BEFORE) : match.start()]
        names = [_named_before(text[a:b], before) for a, b in parts]
        if len(names) == 2 and all(names) and names[0] != names[1]:
            one, two = names
            yield from _told(outline, f"{one}与{two}的区别", match.span(), match.end(), one, two)


def _named_before(words: str, before: str) -> str:
    """Return the longest beginning of `words` that stands in `before` as well, as a name ("": none)."""
    size = next((at for at in range(min(_LONGEST_NAME, len(words)), 1, -1) if words[:at] in before), 0)
    name = words[:size].rstrip("的是则")
    return name if len(name) > 1 and re.fullmatch(f"{_THING}+", name) else ""


def _told(
    outline: Outline, subject: str, lead: tuple[int, int], start: int, one: str, two: str
) -> Iterator[Formulation]:
    """Yield the comparison `subject` if the sentence at `start` tells of `one` and of `two`."""
    text = outline.text.text
    stop = text.find("。", start, start + _FARTHEST)
    if stop < 0 or "\n" in text[start:stop]:
        return
    spans = _parts(text, start, stop, one, two)
    if not spans or not _sound(outline, spans):
        return
    items = [Item(part(outline, *span)) for span in spans]
    section = sentences_in(outline, *spans[0])[0].section
    yield formulation(
        outline, FormulationKind.CONTRAST, section, items, [lead, *spans], subject=subject, aspect=COMPARED
    )


def _short(thing: str, other: str) -> str:
    """Return `thing` without what both begin or end with: 质量控制 beside 质量改进 is 控制."""
    size = min(len(thing), len(other))
    head = next((at for at in range(size) if thing[at] != other[at]), size)
    tail = next((at for at in range(size) if thing[-1 - at] != other[-1 - at]), size)
    short = thing[head:] if head >= 2 else thing[: len(thing) - tail] if tail >= 2 else thing
    return short if len(short) >= 2 else thing


def _parts(text: str, start: int, stop: int, one: str, two: str) -> list[tuple[int, int]]:
    """Return the parts that tell of both: one of each, or each of both."""
    parts = _split(text, start, stop, "；")
    told = [text[a:b] for a, b in parts]
    if len(parts) == 1:
        parts = _split(text, start, stop, "，")
        told = [text[a:b] for a, b in parts]
    if len(parts) == 2 and _of(told[0], one, two) and _of(told[1], two, one):
        return parts
    if len(parts) == 2 and told[0].startswith("前者") and told[1].startswith("后者"):
        return parts
    both = len(parts) > 1 and all(_of(words, one, "\n") and f"，{two}" in words for words in told)
    return parts if both else []


def _of(words: str, thing: str, other: str) -> bool:
    """Tell whether `words` are of `thing` and not of `other`."""
    at = words.find(thing, 0, _EARLY + len(thing))
    return at >= 0 and other not in words[: at + len(thing) + 2]


def _split(text: str, start: int, stop: int, sign: str) -> list[tuple[int, int]]:
    edges = [start - 1, *(at for at in range(start, stop) if text[at] == sign), stop]
    return [(a + 1, b) for a, b in pairwise(edges) if b > a + 1]


def _sound(outline: Outline, spans: Sequence[tuple[int, int]]) -> bool:
    words = [outline.words(*span) for span in spans]
    if any(not _SHORTEST <= len(one) <= _LONGEST or "_" in one or "…" in one for one in words):
        return False
    return all(
        one.soundness is Soundness.WHOLE and not any(clause.tainted for clause in one.clauses)
        for span in spans
        for one in sentences_in(outline, *span)
    )
