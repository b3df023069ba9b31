"""Parallel clauses: neighbours of one build that say of each of several things what sets it apart.

| text | left out |
| 工程措施保林草，林草措施固工程，耕作措施管当年 | 林草 / 工程 / 当年 |
| 拼盘论错在有形无神，替代论错在以偏概全，积分论错在本末倒置 | 有形无神 / 以偏概全 / 本末倒置 |
| 应急储备由项目经理批准动用，管理储备由总经理批准动用 | 项目经理 / 总经理 |
| 权限解决的是能不能，授权事由解决的是该不该 | 能不能 / 该不该 |
| 以自治激发活力，以法治守住底线，以德治树立高线 | 激发活力 / 守住底线 / 树立高线 |
| 管发展必须管环保，管行业必须管环保，管生产必须管环保 | 发展 / 行业 / 生产 |
| 风险看将来，早作打算；问题看现在，马上处理；约束看边界，先问清楚 | 将来 / 现在 / 边界 |
| 变革的对象是事，变革的难处在人，变革的成败看习惯 | 事 / 人 / 习惯 |
| 性质决定职责，职责统领任务 | 决定 / 统领 |
| 甲村修路，乙村修桥 | none: two clauses need a joint of two characters, or a preposition |
| 甲是核心，乙是基础 | none: those are roles |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import MOST_CLAUSES, Passage, lead_in, passages
from question_bank.lexicon.words import boundaries, words
from question_bank.model.aspects import PARALLEL
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline

Range = tuple[int, int]
_SHORTEST, _LONGEST = 4, 22
_UNEVEN = 8
"""Characters by which neighbours of one build differ in length at most."""
_MOST_ASKED = 4
_PREPOSITIONS = "由向对"
_SHORT_JOINTS = f"{_PREPOSITIONS}靠看讲管问重定在让把用"
"""Verbs and prepositions of one character that hold two sides apart."""
_JOINT = re.compile(f"[{_SHORT_JOINTS}]|(?!.*[一为了最]$|[^的]{{0,2}}是$|不|[的和与、”]+$).{{2,}}")
"""Not 甲是核心，乙是基础, which are roles and found as such."""
_CONTENT = re.compile(
    r"(?!.*[\d“”：]|.+(?:(?<!成)就|(?<![人英贤天])才)|[只仅约]?占|百分之|[一二三四五六七八九十两几百千万半]+[个次条天日年月周名人元里小分米]|[了的着过之中为也是])"
    r"(?![这那其它他她我你此]|该(?!不))[\u4e00-\u9fff、]{1,10}(?<![了着的是和与、])"
)
_ADDRESSED = re.compile("[我你您他她咱]|[吗呢吧啊嘛]$|什么|怎么|这|那")
_PLACES = frozenset("先前后上下左右内外中里")
_SAID_BY_US = re.compile("我们?的?(?:看法|体会|理解|主张|意见|认识)是?，?")
_OF_NOBODY = re.compile("(?:在|拿|对|从|把|将|用(?!户|人|电|水|药)|有(?:人|些|的)|[^，]{1,4}的[要应须])")
"""Where or with what something is done is told of whoever does it, whom words before would have to name."""
_NO_SIDE = re.compile(r"[都也更还并就均凡]|[一二三四五六][为是曰要]|.*[是\d]")
"""A clause that goes on with what the one before it speaks of."""
_SAID_OF_IT = re.compile("[\u4e00-\u9fff]{1,4}?(?:是|在于?|看|靠)(?P<said>[\u4e00-\u9fff]{1,8})")
"""What is said of one side of what all speak of: (变革的)难处在人."""
_VERB_AND_OBJECT = 3
"""Characters of 保林草: one of the verb, two of what is asked."""


def find_parallel_clauses(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of parallel clauses, side by side or each at the head of its part."""
    for passage in passages(outline):
        if len(passage.clauses) > MOST_CLAUSES:
            continue  # nobody writes such a sentence: a text without stops
        said = [_said(outline, clause) for clause in passage.clauses]
        heads = _heads(outline, passage, said)
        for run in (*_runs(outline, passage.clauses, said), *([heads] if heads else [])):
            blanks = parallel([outline.words(*each) for each in run])
            if blanks:
                places = [(start + first, start + last) for (start, _), (first, last) in zip(run, blanks, strict=True)]
                # What the heads of other parts are told with, the last one is told with too.
                end = passage.end if run is heads else run[-1][1]
                yield from _formulation(outline, passage, run, places, end)


def _runs(outline: Outline, clauses: Sequence[Clause], said: Sequence[Range | None]) -> Iterator[list[Range]]:
    """Yield the longest runs of neighbours of one build."""
    run: list[Range] = []
    for clause, own in zip(clauses, said, strict=True):
        opened = run and outline.text.text[clause.start - 1] == "："
        if own and run and not opened and parallel([outline.words(*run[-1]), outline.words(*own)], link=True):
            run.append(own)
            continue
        if len(run) > 1:
            yield run
        run = [own] if own else []
    if len(run) > 1:
        yield run


def _heads(outline: Outline, passage: Passage, said: Sequence[Range | None]) -> list[Range]:
    """Return the first clauses of the parts that semicolons set apart, [] where one is no clause of such a run."""
    text = outline.text.text
    signs = [text[clause.start - 1] if place else "；" for place, clause in enumerate(passage.clauses)]
    led = len(signs) - signs[::-1].index("：") - 1 if "：" in signs else 0  # what leads to the parts is none of them
    firsts = [own for own, sign in zip(said[led:], signs[led:], strict=True) if sign in "；："]
    kept = [own for own in firsts if own]
    return kept if 1 < len(firsts) < len(said) and len(kept) == len(firsts) else []


def _said(outline: Outline, clause: Clause) -> Range | None:
    start = lead_in(outline.text.text, clause.start, clause.end)
    told = outline.words(start, clause.end)
    sound = not clause.tainted and _SHORTEST <= len(told) <= _LONGEST and _ADDRESSED.search(told) is None
    return (start, clause.end) if sound else None


def parallel(texts: Sequence[str], *, link: bool = False) -> list[Range]:
    """Return what is told of each of `texts`, as a range of its own, [] where they are not built alike.

    With `link` two of a longer run are enough of a likeness.
    """
    lengths = [len(text) for text in texts]
    if not _may_be_alike(*texts[:2]):
        return []  # most neighbours are seen through here
    if len({*texts}) < len(texts) or max(lengths) - min(lengths) > _UNEVEN:
        return []
    ends = [boundaries(text) for text in texts]
    shared = _shared(texts, ends)
    blanks = _joined(texts, ends, shared, link) or _moulded(texts, shared, link) or _chained(texts)
    told = [text[start:end] for text, (start, end) in zip(texts, blanks, strict=False)]
    sound = len({*told}) == len(texts) and all(_CONTENT.fullmatch(each) for each in told)
    if all(each in _PLACES for each in told):
        return []  # 教育在先，提醒在前
    return blanks if sound else []


def _may_be_alike(one: str, other: str) -> bool:
    """Tell whether two clauses share their first sign, a joint of one character, or two characters side by side."""
    joints = {*one}.intersection(other, _SHORT_JOINTS)
    return one[0] == other[0] or bool(joints) or any(one[at : at + 2] in other for at in range(len(one) - 1))


def _joined(texts: Sequence[str], ends: Sequence[frozenset[int]], shared: Range, link: bool) -> list[Range]:
    """Return what stands behind the words that all share between two sides of their own."""
    begin, end = shared
    joint = _joint(texts, ends, shared)
    if not joint:
        return []
    starts = [text.index(joint, begin + 1) for text in texts]
    found = [(start + len(joint), len(text) - end) for start, text in zip(starts, texts, strict=True)]
    lefts = [text[begin:start] for start, text in zip(starts, texts, strict=True)]
    if len({left.replace("不", "") for left in lefts}) < len(texts) or any(map(_NO_SIDE.match, lefts)):
        return []
    told = [text[first:last] for text, (first, last) in zip(texts, found, strict=True)]
    if joint in _PREPOSITIONS and (not end or any(other in each for each in told for other in _PREPOSITIONS)):
        return []  # 由甲审批，由乙负责解释: who, is no more alike than what he does; nor is 由手动向自动转变
    if any(len(each) > 1 and each[:2] in left for each, left in zip(told, lefts, strict=True)):
        return []  # 消防机构负责消防监督: who does it tells it
    sides = [len(each) for each in told]
    two = len(texts) == 2 and not link
    if max(sides) - min(sides) > (1 if two else 3) or (two and (min(sides) < 2 or not _holds_two(joint))):
        return []
    more = _same(told) if min(sides) > _VERB_AND_OBJECT else 0
    found = [(first + more, last) for first, last in found]  # 覆盖|看有没有, 覆盖|看动没动: the verb of both is shown
    return [_object(text, span, joint) for text, span in zip(texts, found, strict=True)]


def _holds_two(joint: str) -> bool:
    """Tell whether a joint is enough for a likeness of two: a verb of two characters, or a preposition."""
    tags = [word.tag[:1] for word in words(joint)]
    return "n" not in tags and (joint in _PREPOSITIONS or (len(joint) > 1 and "v" in tags))


def _joint(texts: Sequence[str], ends: Sequence[frozenset[int]], shared: Range) -> str:
    """Return the longest words that all share behind at least one character of their own, with others behind them."""
    begin, end = shared
    first = texts[0][begin : len(texts[0]) - end]
    best = ""
    for start in range(1, len(first)):
        for stop in range(start + 1, len(first)):
            joint = first[start:stop]
            places = [text.find(joint, begin + 1, len(text) - end - 1) for text in texts]
            if min(places) < 0:
                break
            whole = all(at + len(joint) in each for at, each in zip(places, ends, strict=True))
            if whole and len(joint) > len(best) and _JOINT.fullmatch(joint):
                best = joint
    return best


def _object(text: str, span: Range, joint: str) -> Range:
    """Return what is told behind a joint that is a noun (措施|保林草) without its verb, behind others all of it."""
    start, end = span
    noun = any(word.tag[:1] == "n" and text[word.start : word.end] == joint for word in words(text))
    return (start + 1, end) if noun and end - start == _VERB_AND_OBJECT else span


def _shared(texts: Sequence[str], ends: Sequence[frozenset[int]]) -> Range:
    """Return how many characters all share at the beginning and at the end, in whole words that stop at `ends`."""
    begin = _same(texts)
    while not all(begin in each for each in ends):
        begin -= 1
    end = _same([text[begin:][::-1] for text in texts])
    while not all(len(text) - end in each for text, each in zip(texts, ends, strict=True)):
        end -= 1
    return begin, end


def _same(texts: Sequence[str]) -> int:
    """Return how many characters all begin with."""
    return next((n for n, signs in enumerate(zip(*texts, strict=False)) if len({*signs}) > 1), min(map(len, texts)))


def _moulded(texts: Sequence[str], shared: Range, link: bool) -> list[Range]:
    """Return what differs in three or more clauses that begin alike, and are as long or end alike too."""
    begin, end = shared
    if (len(texts) < 3 and not link) or not begin:
        return []
    sides = [one.span("said") for one in (_SAID_OF_IT.fullmatch(text, begin) for text in texts) if one]
    if begin > 1 and len(sides) == len(texts):
        return sides
    middles = [(begin, len(text) - end) for text in texts]
    if begin + end >= 4:
        return middles
    if len({len(text) for text in texts}) > 1:
        return []
    found: list[Range] = []
    for text, (first, last) in zip(texts, middles, strict=True):
        verbs = [word.start for word in words(text) if word.tag[:1] == "v" and first < word.start < last]
        if not verbs:
            return []
        found.append((verbs[-1], last))
    return found if len({start for start, _ in found}) == 1 else []


def _chained(texts: Sequence[str]) -> list[Range]:
    """Return the verbs of 性质决定职责，职责统领任务: each goes on with what the one before ended with."""
    found: list[Range] = []
    for text in texts:
        parts = words(text)
        if len(parts) != 3 or parts[1].tag[:1] != "v" or parts[1].end - parts[1].start < 2:
            return []
        found.append((parts[1].start, parts[1].end))
    told = list(zip(texts, found, strict=True))
    linked = all(one[last:] == two[:first] for (one, (_, last)), (two, (first, _)) in pairwise(told))
    return found if linked else []


def _formulation(
    outline: Outline, passage: Passage, run: Sequence[Range], places: Sequence[Range], end: int
) -> Iterator[Formulation]:
    asked = places if len(places) <= _MOST_ASKED else places[1 : _MOST_ASKED + 1]
    items = [Item(part(outline, *place)) for place in asked]
    span = (run[0][0], end)
    begin = _announced(outline, passage, run[0][0])
    frame = (outline.text.text[begin : run[0][0]], "")
    if not frame[0] and _OF_NOBODY.match(outline.words(*run[0])):
        return
    yield formulation(outline, FormulationKind.FACT, passage.section, items, [span], frame=frame, aspect=PARALLEL)


def _announced(outline: Outline, passage: Passage, start: int) -> int:
    """Return where the sound words of the sentence begin that lead to `start`, `start` where there are none."""
    text = outline.text.text
    before = [each for each in passage.clauses if each.start <= start and "；" not in text[each.start : start]]
    if not before or any(each.tainted for each in before):
        return start
    begin = lead_in(text, before[0].start, before[0].end)
    said = _SAID_BY_US.match(text, begin, start)
    return said.end() if said else begin
