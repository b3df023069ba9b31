"""Chains of items parted by 、: where the first begins and the last ends, decided by the shape of those between.

The items between two 、 are exact. Each end is chosen among the places where a word begins or ends by the least cost:
the difference in length from the mean of the inner items, a missing shared last or first character, words of another
class at the front, and words that follow the last item directly. A chain without a cheap answer is given up.

| clause | members (frame) |
| 基层治理涉及主体多、领域广、范围大、事项细 | 主体多 领域广 范围大 事项细 (基层治理涉及…) |
| 不断增进政治认同、思想认同、理论认同和情感认同 | 政治认同 思想认同 理论认同 情感认同 (不断增进…) |
| 推动政府、社会、市场、群众之间的联系 | 政府 社会 市场 群众 (推动…之间的联系) |
| 提高政治能力、调查研究能力、科学决策能力 | 政治能力 调查研究能力 科学决策能力 (提高…): the verb takes all items |
| 推进严格、规范、公正、文明执法 | 严格 规范 公正 文明 (推进…执法): all items modify the verb |
| 加强领导、夯实根基、推进体系和能力现代化 | 加强领导 夯实根基 推进体系和能力现代化: actions, so 和 is inside |
| 落实好“三会一课”、民主评议党员、谈心谈话、民主集中等制度规则 | open: 等 |
| 认真落实中央、省委、市委经济工作会议部署 | none: they share a head in the last |
| 通过集中学习、谈心谈话、批评和自我批评、结对帮扶等 | open: 批评和自我批评 is one |
| 对残疾、孤寡、失独等三类家庭 | 残疾 / 孤寡 / 失独: 等 is followed by their count, so they are all |
| 分为返工品、让步品和报废品三类 | 返工品 / 让步品 / 报废品: both before 和 end alike, though 品和报 is read as a word |
| 诸如加强出租房管理、关爱残疾人、环境治理等 | open: 诸如 |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from question_bank.formulations.chain_ends import End, Shape, Tokens, counted, first_end, last_end
from question_bank.formulations.vocabulary import EXAMPLES, JOINT, NO_END, NO_START, ONE_THING, PERSON, TAKING_WORDS
from question_bank.lexicon.shared_acts import (
    BROUGHT_TOGETHER,
    DONE_TO_ALL,
    LED_BY_COVERB,
    OF_ALL,
    SHARED_ACT,
    SUMMED_UP,
    acts_on_all,
)
from question_bank.lexicon.words import Word, words

_ATOM = re.compile(rf"“[^“”]*”|‘[^‘’]*’|「[^」]*」|《[^《》]*》|（[^（）]*）|\([^()]*\)|{ONE_THING}")
_LONG_QUOTE = 14
_LIMIT = 2.6
_WEAK_LIMIT = 1.6
_LONGEST = 18
_WHOLE = 3
_BARE, _FULL = 2, 7
"""Characters of members that are too uneven to stand in one list."""
_BETWEEN = re.compile("划?分为|包括|分别[是为]")
_INSIDE = re.compile("和(?![平谐睦解善])|(?<!参)与|(?<!普)及|或")
_JOINED = re.compile("以及|和(?![平谐睦解善])|(?<!参)与")
_COUNTED_WITHIN = 4
"""Characters behind 等 in which the members are counted: 等六类."""
_COUNT_FOR = 2.0
"""What the right count speaks for a list."""
_NUMERALS = ("两", "二", "三", "四", "五", "六", "七", "八", "九", "十")
_HEAD = re.compile(
    "(?:要求|规定|程序|手续|流程|环节|义务|责任|职责|任务|工作|活动|制度|机制|体系|措施|办法|能力|水平|情况|过程)$"
)
"""What may be said of all members though it stands behind the last."""
_WHATEVER = ("相关", "有关", "其他", "其它", "各类", "各种")
"""Words that only stand before a member."""


class Chain(NamedTuple):
    """Members as ranges of the clause's text; `open`: the text says that there are more."""

    members: tuple[tuple[int, int], ...]
    open: bool
    cost: float


def chains_in(text: str) -> Iterator[Chain]:
    """Yield the chains of three or more items in the clause `text` whose ends are clear, in order."""
    atoms = [match.span() for match in _ATOM.finditer(text) if "、" not in match[0] or len(match[0]) < _LONG_QUOTE]
    marks = [at.start() for at in re.finditer("、", text) if not any(a <= at.start() < b for a, b in atoms)]
    if not marks or (len(marks) == 1 and not any(joint in text[marks[0] :] for joint in JOINT)):
        return  # two are no chain, and to part the words takes most of the time
    tagged = words(text)
    tokens = Tokens(text, tagged)
    groups = [_with_joints(text, group) for group in _groups(text, marks)]
    for number, group in enumerate(groups):
        # Another chain of the clause ends or begins in the long piece between both.
        low = groups[number - 1][-1] + 1 if number else 0
        high = groups[number + 1][0] if number + 1 < len(groups) else len(text)
        best: Chain | None = None
        for joint in (*_joints(text, tagged, atoms, group[-1] + 1, high), None):
            chain = _chain(text, group, joint, tokens, atoms, (low, high))
            if chain is not None and (best is None or chain.cost < best.cost):
                best = chain
        if best is not None:
            yield best


def without_head(text: str, chain: Chain) -> Chain:
    """Return `chain` without what the last member ends in but belongs to all, each being something done.

    落实土壤调查、房屋鉴定和消防审查|要求; 遇到台风、寒潮、大雾|这三种天气;
    把学习、练习和比赛|结合起来; 靠雨水、农具和种芋|传播; 抓好收购、储备和监管|各项工作; 统筹水灾害、水资源、水环境|治理
    """
    start, end = chain.members[-1]
    if text.startswith("这", end - 1) and text[end : end + 1] in _NUMERALS and end - start > 2:
        chain = _ending_at(chain, end - 1)
        return without_head(text, chain)
    joined = BROUGHT_TOGETHER.search(text, start, end) or OF_ALL.search(text, start, end)
    joined = joined or _of_all_alone(SUMMED_UP, text, chain)
    if LED_BY_COVERB.search(text, 0, chain.members[0][0]):
        joined = joined or _of_all_alone(DONE_TO_ALL, text, chain)
    if joined and joined.start() - start > 1:
        return _ending_at(chain, joined.start())
    act = None if chain.open else SHARED_ACT.search(text, start, end)
    things = [text[first:last] for first, last in (*chain.members[:-1], (start, act.start()))] if act else []
    if act and acts_on_all(things, act[0]):
        return _ending_at(chain, act.start())
    head = _HEAD.search(text, start, end)
    if chain.open or head is None or any(text.endswith(head[0], first, last) for first, last in chain.members[:-1]):
        return chain
    acts = [_is_act(text[first:last]) for first, last in (*chain.members[:-1], (start, head.start()))]
    return _ending_at(chain, head.start()) if all(acts) else chain


def _of_all_alone(shared: re.Pattern[str], text: str, chain: Chain) -> re.Match[str] | None:
    """Return what the last member of a closed list ends in and no other does."""
    found = None if chain.open else shared.search(text, *chain.members[-1])
    return None if found and any(shared.search(text, *each) for each in chain.members[:-1]) else found


def _ending_at(chain: Chain, end: int) -> Chain:
    """Return `chain` with its last member ending at `end`."""
    return chain._replace(members=(*chain.members[:-1], (chain.members[-1][0], end)))


def _is_act(member: str) -> bool:
    """Tell whether a member ends in what is done."""
    tagged = words(member)
    return len(tagged) > 1 and tagged[-1].tag[:1] == "v" and tagged[0].tag[:1] != "v"


def whole_chain(text: str, count: int = 0) -> Chain | None:
    """Return the chain of three or more items that the clause `text` is as a whole, as behind a colon.

    `count` is how many are announced (指标有三个：), which tells whether 和 joins the last one.
    """
    atoms = [match.span() for match in _ATOM.finditer(text)]
    marks = [at.start() for at in re.finditer("、", text) if not any(a <= at.start() < b for a, b in atoms)]
    starts = [0, *(mark + 1 for mark in marks)]
    ends = [*marks, len(text)]
    joints = [at for at in _JOINED.finditer(text, starts[-1] + 1) if not any(a <= at.start() < b for a, b in atoms)]
    if len(joints) == 1 and count == len(ends) + 1:
        starts.append(joints[0].end())
        ends.insert(-1, joints[0].start())
    spans = tuple(zip(starts, ends, strict=True))
    items = [text[a:b] for a, b in spans]
    unclear = any(not item or len(item) > _LONGEST or _INSIDE.search(item) for item in items)
    return (
        None
        if len(items) < _WHOLE or unclear or not _sane(items, counted=count == len(items))
        else Chain(spans, items[-1].endswith("等"), 0.0)
    )


def _groups(text: str, marks: Sequence[int]) -> list[list[int]]:
    """Part the 、 where what lies between two of them is too long to be an item, or holds a verb that begins a list."""
    groups = [[marks[0]]]
    for mark in marks[1:]:
        before = groups[-1][-1]
        if mark - before > _LONGEST + 1 or _BETWEEN.search(text, before + 2, mark - 1):
            groups.append([])
        groups[-1].append(mark)
    return groups


def _with_joints(text: str, marks: list[int]) -> list[int]:
    """Add the 和 inside a piece that parts it into two items of the length that the others have."""
    if len(marks) < 3:
        return marks
    pieces = list(pairwise(marks))
    sizes = Counter(b - a - 1 for a, b in pieces)
    size, often = max(sizes.items(), key=lambda one: (one[1], -one[0]), default=(0, 0))
    if often < 2:
        return marks
    extra = [a + 1 + size for a, b in pieces if b - a - 1 == 2 * size + 1 and text[a + 1 + size] in "和与及"]
    return sorted([*marks, *extra])


_RELATED = re.compile("[与同和][^，、。；]{1,8}(?:无关|有关|相关|相同|一致|相符|不符|相适应|相匹配)")
"""With what something has to do."""


def _joints(
    text: str, tokens: Sequence[Word], atoms: Sequence[tuple[int, int]], after: int, before: int
) -> Iterator[tuple[int, int]]:
    """Yield the conjunctions behind the last 、 that may join the last item: the first two of them."""
    found = 0
    for start, end, _ in tokens:
        if _RELATED.match(text, start, before):
            continue  # 禁止饮食、住宿和存放与实验无关的物品: 与 joins nothing to the list
        if after < start < before and text[start:end] in JOINT and not any(a <= start < b for a, b in atoms):
            yield start, end
            found += 1
            if found == 2:
                return
    # 返工品、让步品和报废品: a segmenter reads 品和报 as a word, but both items before it end alike.
    for at in _JOINED.finditer(text, after + 1, before - 1) if not found else ():
        alike = text[at.start() - 1] == text[after - 2] and text[after - 2].isalpha()
        if alike and not any(a <= at.start() < b for a, b in atoms):
            yield at.span()
            return


def _chain(
    text: str,
    marks: Sequence[int],
    joint: tuple[int, int] | None,
    tokens: Tokens,
    atoms: Sequence[tuple[int, int]],
    limits: tuple[int, int],
) -> Chain | None:
    """Return the chain whose last joint is `joint` (None: the last 、), with the cheapest ends."""
    gaps = [(mark, mark + 1) for mark in marks] + ([joint] if joint else [])
    closings = {text[mark - 1] for mark in marks}
    if joint and len(marks) > 1 and len(closings) == 1 and text[joint[0] - 1] not in closings:
        # All other items end alike (…作业、制冷与空调作业), so 与 stands inside the last one.
        return None
    if joint and all(PERSON.search(text[:mark]) for mark in marks) and not PERSON.search(text[: joint[0]]):
        # 副总经理、工会主席、各部门和车间负责人: only people are named.
        return None
    inner = [(gaps[i][1], gaps[i + 1][0]) for i in range(len(gaps) - 1)]
    if not inner or any(not 1 <= b - a <= _LONGEST for a, b in inner):
        return None
    shape = Shape(text, gaps, tokens, atoms)
    if _splits_action(shape, inner[-1], joint) if joint else _holds_two_actions(shape, gaps[-1][1]):
        return None
    first, last = first_end(shape, gaps[0][0], limits[0]), last_end(shape, gaps[-1][1], limits[1])
    if first is None or last is None:
        return None
    more = text.startswith("等", last.place)
    whole = more and counted(text[last.place + 1 : last.place + _COUNTED_WITHIN]) == len(inner) + 2
    if not _cheap(first, last, len(inner), _COUNT_FOR if whole else 0.0):
        return None
    members = ((first.place, gaps[0][0]), *inner, (gaps[-1][1], last.place))
    opened = (more and not whole) or text[: first.place].endswith(EXAMPLES)
    cost = first.cost + last.cost + (0.0 if joint else 0.1)
    return Chain(members, opened, cost) if _sane([text[a:b] for a, b in members], counted=whole) else None


def _cheap(first: End, last: End, inner: int, speaks_for: float) -> bool:
    # One inner item is a weak witness; between 、 and 和 it is a guess itself.
    return first.cost + last.cost - speaks_for <= (_WEAK_LIMIT if inner == 1 else _LIMIT)


def _splits_action(shape: Shape, before: tuple[int, int], joint: tuple[int, int]) -> bool:
    """Tell whether 和 may stand inside an action (推进体系和能力现代化) rather than before one more."""
    verb = shape.word(before[0])
    acts = verb in TAKING_WORDS and before[1] - before[0] > len(verb)
    if not acts and not shape.verbal:
        return False
    return shape.word(joint[1]) not in TAKING_WORDS and shape.tags.get(joint[1]) != "d"


def _holds_two_actions(shape: Shape, start: int) -> bool:
    """Tell whether what begins at `start`, behind the last 、, seems to be one action and another one behind 和."""
    piece = shape.text[start : start + _LONGEST]
    return shape.is_action(start) and any(
        word in piece
        and shape.tags.get(start + piece.index(word) + len(word)) == "v"
        and not shape.cuts_atom(start + piece.index(word))
        for word in JOINT[:4]
    )


def _sane(items: list[str], *, counted: bool = False) -> bool:
    """Tell whether `items` can be members of one list: different, balanced, of comparable length.

    `counted`: the text says how many they are, so that one may be long.
    """
    lengths = sorted(map(len, items))
    if len(set(items)) < len(items) or lengths[-1] > _LONGEST or (lengths[0] == 1 and lengths[-1] > 2):
        return False
    if len(items[0]) > 1 and all(len(item) == 1 for item in items[1:]):
        return False
    if items[-1] in _WHATEVER:
        return False
    for item in items:
        if "以及" in item or item[0] in "由被着" or ("（" in item and "、" in item):
            return False
        if NO_START.match(item) or NO_END.search(item) or item.count("“") != item.count("”"):
            return False
    middle = lengths[len(lengths) // 2]
    if counted:
        return True
    if lengths[1] <= _BARE and lengths[-1] >= _FULL:
        return False  # 省委、市委、县委经济工作会议: the short ones share what the long one ends in
    if lengths[-1] > 2.6 * middle and lengths[-1] > middle + 5:
        return False
    return not any("的" in item and len(item) > 2.2 * middle for item in items)
