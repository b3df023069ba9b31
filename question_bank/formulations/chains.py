"""Chains of items parted by 、: where the first begins and the last ends, decided by the shape of those between.

The items between two 、 are exact. Each end is chosen among the places where a word begins or ends by the least cost:
the difference in length from the mean of the inner items, a missing shared last or first character, words of another
class at the front, and words that follow the last item directly. A chain without a cheap answer is given up.

| clause | members (frame) |
| 基层治理涉及主体多、领域广、范围大、事项细 | 主体多 领域广 范围大 事项细 (基层治理涉及…) |
| 不断增进政治认同、思想认同、理论认同和情感认同 | 政治认同 思想认同 理论认同 情感认同 (不断增进…) |
| 推动政府、社会、市场、群众之间的联系 | 政府 社会 市场 群众 (推动…之间的联系) |
| 提高政治能力、调查研究能力、科学决策能力 | 政治能力 调查研究能力 科学决策能力: a verb that takes all items stays outside |
| 推进严格、规范、公正、文明执法 | 严格 规范 公正 文明 (推进…执法): what all items modify stays outside |
| 落实好“三会一课”、民主评议党员、谈心谈话、民主集中等制度规则 | open: 等 |
| 诸如加强出租房管理、关爱残疾人、环境治理等 | open: 诸如 |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from question_bank.formulations.words import Word, words

_ATOM = re.compile(r"“[^“”]*”|‘[^‘’]*’|「[^」]*」|《[^《》]*》|（[^（）]*）|\([^()]*\)")
_JOINT = ("以及", "及其", "和", "与", "及", "或者", "或", "并", "暨")
_OPENERS = ("诸如", "例如", "比如", "譬如", "如", "像")
_CUES = (
    "包括",
    "涉及",
    "分为",
    "分成",
    "称为",
    "概括为",
    "具有",
    "有",
    "即",
    "是",
    "为",
    "：",
    "的",
    "要",
    "把",
    "将",
    "了",
    "好",
    "在",
    "对",
    "从",
    "向",
    "以",
)
_TAKING = frozenset(
    ["提高", "增强", "提升", "加强", "推进", "推动", "坚持", "落实", "实现", "促进", "完善", "健全", "建立", "强化", "优化", "深化", "保障", "维护", "做好", "抓好", "包括", "涉及", "具有", "开展", "培养", "形成", "构建", "打造", "发挥", "履行", "遵守", "执行", "贯彻", "增进", "树立", "弘扬", "掌握", "了解", "熟悉", "学习", "检查", "配备", "设置", "配置", "制定", "明确", "规范", "确保", "通过", "经过", "按照", "根据", "依托", "针对", "统筹", "引导", "组织", "严禁", "禁止", "防止", "避免", "导致", "造成", "引发", "需要", "解决", "克服", "具备", "属于", "体现", "围绕", "聚焦", "突出", "巩固", "扩大", "激发"]
)
"""Verbs that commonly take a whole list as their object."""
_SHARED_HEADS = frozenset(
    ["执法", "司法", "用权", "建设", "管理", "监督", "治理", "服务", "运行", "流动", "推进", "发展", "工作", "活动", "制度", "机制", "体系", "方面", "领域", "环节", "部门", "单位", "人员", "措施", "办法", "要求", "原则", "特点", "特征", "问题", "作用", "能力", "任务", "方针", "政策", "理念", "精神", "阶段", "时期", "地区", "行业", "因素", "条件", "功能", "方式", "方法", "手段", "过程", "内容"]
)
"""Words that commonly stand behind a list and belong to all of it."""
_CLOSES = (
    "的",
    "等",
    "之间",
    "之中",
    "中",
    "上",
    "下",
    "内",
    "外",
    "间",
    "这",
    "四",
    "三",
    "五",
    "六",
    "两",
    "几",
    "各",
)
_LIMIT = 2.6
_LONGEST = 18
_FAR = 24
"""Characters from the first 、 within which the first item must begin."""


class Chain(NamedTuple):
    """Members as ranges of the clause's text; `open`: the text says that there are more."""

    members: tuple[tuple[int, int], ...]
    open: bool
    cost: float


class _End(NamedTuple):
    place: int
    cost: float


def chain_in(text: str) -> Chain | None:
    """Return the chain of three or more items in the clause `text`; None when there is none with clear ends."""
    marks = _marks(text)
    if not marks:
        return None
    tokens = words(text)
    atoms = [match.span() for match in _ATOM.finditer(text)]
    starts = frozenset(word.start for word in tokens)
    best: Chain | None = None
    for joint in (*_joints(text, tokens, atoms, marks[-1] + 1), None):
        chain = _chain(text, marks, joint, tokens, atoms, starts)
        if chain is not None and (best is None or chain.cost < best.cost):
            best = chain
    return best


def _marks(text: str) -> list[int]:
    """Return where the 、 stand that are not inside quotes or brackets."""
    hidden = [match.span() for match in _ATOM.finditer(text)]
    return [m.start() for m in re.finditer("、", text) if not any(a <= m.start() < b for a, b in hidden)]


def _joints(text: str, tokens: list[Word], atoms: list[tuple[int, int]], after: int) -> Iterator[tuple[int, int]]:
    """Yield the conjunctions behind the last 、 that may join the last item: the first two of them."""
    found = 0
    for word in tokens:
        inside = any(a <= word.start < b for a, b in atoms)
        if word.start > after and not inside and text[word.start : word.end] in _JOINT and found < 2:
            found += 1
            yield word.start, word.end


def _chain(
    text: str,
    marks: list[int],
    joint: tuple[int, int] | None,
    tokens: list[Word],
    atoms: list[tuple[int, int]],
    starts: frozenset[int],
) -> Chain | None:
    """Return the chain whose last joint is `joint` (None: the last 、), with the cheapest ends."""
    gaps = [(mark, mark + 1) for mark in marks] + ([joint] if joint else [])
    inner = [(gaps[i][1], gaps[i + 1][0]) for i in range(len(gaps) - 1)]
    if not inner or any(not 1 <= b - a <= _LONGEST for a, b in inner):
        return None
    shape = _Shape(text, inner, tokens, joint[1] if joint else None)
    if joint and shape.verbal and shape.tags.get(joint[1], "?")[:1] != "v":
        # A list of actions: what follows 和 is no action, so 和 stands inside the last one.
        return None
    first = _first(text, gaps[0][0], shape, atoms, starts)
    last = _last(text, gaps[-1][1], shape, atoms, starts)
    if first is None or last is None or first.cost + last.cost > _LIMIT:
        return None
    members = ((first.place, gaps[0][0]), *inner, (gaps[-1][1], last.place))
    opened = text[: first.place].endswith(_OPENERS[:-2]) or text.startswith("等", last.place)
    opened = opened or (
        text[: first.place].endswith(("如", "像")) and not text[: first.place].endswith(("假如", "正如"))
    )
    return Chain(members, opened, first.cost + last.cost + (0.0 if joint else 0.1)) if _sane(text, members) else None


class _Shape:
    """What the inner items of a chain have in common."""

    def __init__(
        self, text: str, inner: list[tuple[int, int]], tokens: list[Word], joint_end: int | None = None
    ) -> None:
        items = [text[a:b] for a, b in inner]
        lengths = [len(item) for item in items]
        self.items = items
        self.mean = sum(lengths) / len(lengths)
        self.scale = 4 / max(4.0, self.mean)
        self.common = lengths[0] if len(set(lengths)) == 1 else 0
        # The first item's last character and the last item's first one are exact too.
        first_end, last_start = inner[0][0] - 2, inner[-1][1] + 1 if joint_end is None else joint_end
        self.last_char = _one({text[first_end], *(item[-1] for item in items)})
        self.first_char = _one({text[last_start : last_start + 1], *(item[0] for item in items)})
        # Two witnesses may agree by chance.
        self.trust = 1.0 if len(items) > 1 else 0.6
        self.tags = {word.start: word.tag for word in tokens}
        self.verbal = all(self.tags.get(a, "?")[:1] == "v" and b - a > 3 for a, b in inner)
        self.ends = {word.start: word.end for word in tokens}
        self.inner_tags = {self.tags.get(a, "?")[:1] for a, _ in inner}
        self.takes = any(text[a : self.ends.get(a, a)] in _TAKING for a, _ in inner)


def _one(chars: set[str]) -> str:
    """Return the character that all share, or nothing."""
    return next(iter(chars)) if len(chars) == 1 else ""


def _first(text: str, end: int, shape: _Shape, atoms: list[tuple[int, int]], starts: frozenset[int]) -> _End | None:
    """Return the cheapest beginning of the first item, which ends at `end`."""
    best: _End | None = None
    forced = _opener(text, end)
    for start in range(max(0, end - _FAR), end):
        if any(a < start < b for a, b in atoms) or text[start] in "”》）’的、和与及或等":
            continue
        cue = next((cue for cue in _CUES if text.endswith(cue, 0, start)), "") if start else "^"
        word = start in starts
        if forced is not None:
            if start != forced:
                continue
        elif not word and not cue and end - start != shape.common:
            continue
        cost = abs(end - start - shape.mean) * shape.scale
        if shape.first_char and text[start] != shape.first_char:
            cost += 1.5 * shape.trust
        if not word:
            cost += 0.4
        tag = shape.tags.get(start, "?")[:1]
        if tag not in shape.inner_tags:
            cost += 1.0 if shape.verbal else 0.5
        if "的" in text[start:end] and not shape.verbal and not any("的" in item for item in shape.items):
            cost += 1.0
        token = text[start : shape.ends.get(start, start)]
        if token in _TAKING and not shape.takes and end - start > len(token) + 1:
            cost += 1.6
        if start and not shape.takes and any(text.endswith(verb, 0, start) for verb in _TAKING):
            cost -= 0.6
        elif cue and start:
            cost -= 0.2
        cost = 0.0 if forced is not None else max(cost, 0.0)
        if best is None or cost < best.cost:
            best = _End(start, cost)
    return best


def _opener(text: str, end: int) -> int | None:
    """Return the place behind the last word before `end` that opens a list of examples."""
    places = [match.end() for match in re.finditer(r"诸如|例如|比如|譬如|包括|分别为|分别是|即：", text[:end])]
    return places[-1] if places and 0 < end - places[-1] <= _FAR else None


def _last(text: str, start: int, shape: _Shape, atoms: list[tuple[int, int]], starts: frozenset[int]) -> _End | None:
    """Return the cheapest end of the last item, which begins at `start`; words behind it must be able to follow."""
    best: _End | None = None
    more = _more(text, start, atoms)
    for end in range(start + 1, min(len(text), start + _FAR) + 1):
        if any(a < end < b for a, b in atoms) or text[end - 1] in "“《（‘的、和与及或":
            continue
        if more is not None and end != more:
            continue
        word = end in starts or end == len(text)
        if not word and end - start != shape.common and more is None:
            continue
        tail = text[end:]
        hard = not tail or tail.startswith("的")
        cost = abs(end - start - shape.mean) * shape.scale * (0.3 if shape.verbal and hard else 1.0)
        shared = bool(shape.last_char) and text[end - 1] == shape.last_char
        if shape.last_char and not shared:
            cost += 2.0 * shape.trust
        if tail and not tail.startswith(_CLOSES) and not shared:
            cost += 0.7 if shape.common and tail[:2] in _SHARED_HEADS else 2.2
        if not word:
            cost += 0.4
        cost = cost * 0.5 if more is not None else cost
        if best is None or cost < best.cost or (cost == best.cost and end > best.place):
            best = _End(end, cost)
    return best


def _more(text: str, start: int, atoms: list[tuple[int, int]]) -> int | None:
    """Return where 等 follows the last item."""
    for match in re.finditer(r"等(?![级候待同于价值式效])", text[start : start + _FAR + 2]):
        place = start + match.start()
        if match.start() >= 1 and text[place - 1] not in "平同相对均" and not any(a <= place < b for a, b in atoms):
            return place
    return None


def _sane(text: str, members: tuple[tuple[int, int], ...]) -> bool:
    """Tell whether the members can be items of one list: different, balanced, of comparable length."""
    items = [text[a:b] for a, b in members]
    lengths = sorted(map(len, items))
    if len(set(items)) < len(items) or lengths[0] < 1 or lengths[-1] > _LONGEST:
        return False
    if lengths[0] == 1 and lengths[-1] > 2:
        return False
    if any(
        item[0] in "的等和与及或并也" or item[-1] in "的和与及或" or item.count("“") != item.count("”")
        for item in items
    ):
        return False
    middle = lengths[len(lengths) // 2]
    return not any("的" in item and len(item) > 2.2 * middle for item in items)
