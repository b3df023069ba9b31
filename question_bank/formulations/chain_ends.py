"""Both ends of a chain: every place where an item could begin or end has a cost, the cheapest place is taken.

The weights come from counting wrong ends on sample texts; what they weigh is said beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.formulations.vocabulary import (
    CUES,
    FOLLOWS,
    JOINT,
    NO_END,
    NO_START,
    ONE_THING,
    SHARED_HEAD,
    TAKING_WORDS,
)
from question_bank.lexicon.words import Word

_FAR = 24
"""Characters from a joint within which an outer item must begin or end."""
_ONE_THING = re.compile(ONE_THING)
_OPENER = re.compile(r"诸如|例如|比如|譬如|包括|分为|分别为|分别是|^如(?![何期实意约数果同下此今若])")
_MORE = re.compile(r"等(?![级候待同于价值式效次第差量离额距])")
_COUNT = re.compile(r"[两三四五六七八九十\d]+(?:大)?[类种个项条点步级]?(?:方面|环节|阶段|部分|步骤|等次|类|种|项)?$")
_COUNTED = re.compile("([二两三四五六七八九十])(?:大|个|种|类|项|条|点|级|部分|方面|环节|阶段|步骤|等次|等级|要素)")
_MANNER = re.compile(
    "(?:形式|方式|途径|渠道|名义)(?:召开|进行|开展|实施|组织|举行|办理|推进|完成|处理|参加)$|(?:之间|之中|并重|并举)$"
)
"""以大会、委员会会议或者小组会|形式召开: what all members are for."""
_ALL_OF = ("之间", "之中", "并重", "并举")
"""What is said of all members, however short the last one is."""
_VERB_INSIDE = re.compile("有|是|包括|分为")
_CUED, _TAKEN = 0.2, 0.4
"""What a cue before the first item speaks for it, and a verb that takes a list."""
_OBJECT_TORN = 2.0
"""What speaks against an object without its verb before members that are verbs: 征求|意见、起草、审核、表决."""
_MOST_FOR = _CUED + _TAKEN


class End(NamedTuple):
    """Where an outer item begins or ends, and what is to be said against it."""

    place: int
    cost: float


class Tokens:
    """The words of a clause, by where they begin (`tags`, `ends`) and end (`closing`)."""

    def __init__(self, text: str, tokens: Sequence[Word]) -> None:
        """Note the `tokens` of `text`."""
        # Verbs used as nouns (调查研究) begin no action.
        self.tags = {start: "n" if tag in ("vn", "an") else tag[:1] for start, _, tag in tokens}
        self.ends = {start: end for start, end, _ in tokens}
        self.closing = {end: tag for _, end, tag in tokens}
        self.bounds = {0, len(text), *self.ends, *self.closing}


class Shape:
    """What the items whose two ends are certain have in common."""

    def __init__(
        self, text: str, gaps: Sequence[tuple[int, int]], tokens: Tokens, atoms: Sequence[tuple[int, int]]
    ) -> None:
        """Measure the items between the joints `gaps` of `text`; `atoms` are the pieces that are never cut."""
        inner = [(gaps[i][1], gaps[i + 1][0]) for i in range(len(gaps) - 1)]
        items = [text[a:b] for a, b in inner]
        self.text = text
        self.fixed = _ONE_THING.search(text) is not None
        self.count = len(gaps) + 1
        lengths = [self.size(a, b) for a, b in inner]
        self.atoms = atoms
        self.items = items
        self.mean = sum(lengths) / len(lengths)
        # Among long items a few characters more or less mean little.
        self.scale = 4 / max(4.0, self.mean)
        self.common = lengths[0] if len(set(lengths)) == 1 else 0
        # The first item's last character and the last item's first one are certain too.
        self.last_char = _one({text[gaps[0][0] - 1 : gaps[0][0]], *(item[-1] for item in items)})
        self.first_char = _one({text[gaps[-1][1] : gaps[-1][1] + 1], *(item[0] for item in items)})
        # Two witnesses may agree by chance.
        self.trust = 1.0 if len(items) > 1 else 0.6
        self.tags, self.ends = tokens.tags, tokens.ends
        self.bounds, self.closing = tokens.bounds, tokens.closing
        self.verb_closes = any(self.closing.get(b, "").startswith("v") for _, b in inner)
        self.inner_tags = {self.tags.get(a, "?") for a, _ in inner}
        self.verbal = all(self.is_action(a) and b - a > 3 for a, b in inner)
        self.acts_only = len(inner) > 1 and all(self.tags.get(a) == "v" and self.ends.get(a) == b for a, b in inner)
        self.takes = self.inner_tags == {"v"} or any(self.word(a) in TAKING_WORDS for a, _ in inner)

    def size(self, start: int, end: int) -> int:
        """Return the length of a member, in which a fixed phrase with a joint counts as four characters."""
        return len(_ONE_THING.sub("＿＿＿＿", self.text[start:end])) if self.fixed else end - start

    def word(self, start: int) -> str:
        """Return the word that begins at `start` ("" when none does)."""
        return self.text[start : self.ends.get(start, start)]

    def is_action(self, start: int) -> bool:
        """Tell whether a verb, or an adverb before one, begins at `start`."""
        return self.tags.get(start) in ("v", "d") or self.word(start) in TAKING_WORDS

    def halves_word_before_of(self, place: int) -> bool:
        """Tell whether `place` lies inside a word behind which 的 follows: 人手少、路程远、住处分|散的."""
        if place in self.bounds:
            return False
        end = next((end for end in range(place + 1, len(self.text)) if end in self.bounds), 0)
        return self.text.startswith("的", end)

    def cuts_atom(self, place: int) -> bool:
        """Tell whether `place` lies inside a quotation or a bracket."""
        return bool(self.atoms) and any(a < place < b for a, b in self.atoms)


def counted(words: str) -> int:
    """Return how many things `words` begin by counting (三项内容 → 3), 0 where they do not."""
    match = _COUNTED.match(words)
    return "零一二三四五六七八九十".find("二" if match[1] == "两" else match[1]) if match else 0


def _one(chars: set[str]) -> str:
    """Return the character that all share, or nothing."""
    return next(iter(chars)) if len(chars) == 1 else ""


def first_end(shape: Shape, end: int, low: int) -> End | None:
    """Return the cheapest beginning, not before `low`, of the first item, which ends at `end`."""
    text = shape.text
    opened = [match.end() for match in _OPENER.finditer(text, low, end)]
    if text.find("如", low, end) >= 0:
        opened += [word + 1 for word in range(low, end) if text[word] == "如" and shape.word(word) == "如"]
    if opened and 0 < end - max(opened) <= _FAR:
        return End(max(opened), 0.0)
    best: End | None = None
    for start in range(max(low, end - _FAR), end):
        cued = start == 0 or text.endswith(CUES, max(low, start - 3), start)
        fits = cued or start in shape.bounds or end - start == shape.common
        if fits and not shape.cuts_atom(start) and not NO_START.match(text, start):
            length = abs(shape.size(start, end) - shape.mean) * shape.scale
            if best is not None and length - _MOST_FOR >= best.cost:
                continue  # whatever speaks for it, the length speaks more against it
            cost = _first_cost(shape, start, end, length) - (_CUED if cued and start else 0.0)
            if best is None or cost < best.cost:
                best = End(start, max(cost, 0.0))
    return best


def _first_cost(shape: Shape, start: int, end: int, length: float) -> float:
    """Return what is to be said against `start`; `length` is how far the item's length is from that of the others."""
    text = shape.text
    cost = length
    if shape.first_char and text[start] != shape.first_char:
        cost += 1.5 * shape.trust
    if start not in shape.bounds:
        cost += 1.0
    if shape.tags.get(start, "?") not in shape.inner_tags:
        cost += 1.0 if shape.verbal else 0.5
    if "的" in text[start:end] and not shape.verbal and not any("的" in item for item in shape.items):
        cost += 1.0
    if _VERB_INSIDE.search(text, start + 1, end - 1) and not any(_VERB_INSIDE.search(item) for item in shape.items):
        cost += 1.5
    object_of_verb = shape.tags.get(start) == "n" and shape.closing.get(start) == "v"
    if shape.acts_only and (object_of_verb or start not in shape.bounds):
        cost += _OBJECT_TORN
    word = shape.word(start)
    if not shape.takes and word in TAKING_WORDS and end - start > len(word) + 1:
        cost += 1.6
    if not shape.takes and (text[start - 1 : start] in TAKING_WORDS or text[start - 2 : start] in TAKING_WORDS):
        cost -= _TAKEN
    return cost


def last_end(shape: Shape, start: int, high: int) -> End | None:
    """Return the cheapest end, not behind `high`, of the last item, which begins at `start`."""
    more = _more(shape, start, high)
    if more is not None:
        return End(more, abs(shape.size(start, more) - shape.mean) * shape.scale * 0.5)
    best: End | None = None
    for end in range(start + 1, min(high, start + _FAR) + 1):
        fits = end in shape.bounds or end - start == shape.common or counted(shape.text[end:]) == shape.count
        fits = fits and not shape.text.startswith("人员", end - 1) and not shape.halves_word_before_of(end)
        if fits and not shape.cuts_atom(end) and not NO_END.search(shape.text, max(0, end - 2), end):
            cost = _last_cost(shape, start, end)
            if best is None or cost <= best.cost:
                best = End(end, cost)
    return best


def _last_cost(shape: Shape, start: int, end: int) -> float:
    text = shape.text
    tail = text[end:]
    hard = not tail or tail.startswith("的")
    alike = bool(shape.first_char) and text[start] == shape.first_char
    length = abs(shape.size(start, end) - shape.mean) * shape.scale
    if hard and (shape.verbal or alike):
        # A list of actions, or of items that all begin alike, may well close with a longer one.
        length *= 0.3 if shape.verbal else 0.5
    elif not tail:
        length *= 0.6
    elif tail.startswith(_ALL_OF):
        length *= 0.5
    shared = bool(shape.last_char) and text[end - 1] == shape.last_char
    cost = length + (2.0 * shape.trust if shape.last_char and not shared else 0.0)
    if tail and not FOLLOWS.match(tail) and not shared:
        cost += 0.7 if shape.common == end - start and SHARED_HEAD.match(tail) else 3.0
    if tail.startswith("的") and not shape.verb_closes and shape.closing.get(end) == "v":
        # 紧急程度和可能造成|的危害程度: a verb wants the noun behind 的, other than 办事|的 in a list of actions.
        cost += 3.0
    if tail.startswith("的") and (text.startswith(("其他", "其它"), start) or _opens_with_list(shape, start)):
        cost += 3.0
    if tail.startswith(JOINT):
        # One more item would follow.
        cost += 3.0
    if _COUNT.search(text[start:end]) and not any(_COUNT.search(item) for item in shape.items):
        cost += 2.0
    if counted(tail) == shape.count:
        # A、B和C三项: the count says that here the list is whole.
        cost = max(0.0, cost - 2.0)
    if _MANNER.search(text[start:end]) and not any(_MANNER.search(item) for item in shape.items):
        cost += 2.5
    if end not in shape.bounds:
        cost += 0.4 if SHARED_HEAD.match(tail) else 1.2
    return cost


def _opens_with_list(shape: Shape, start: int) -> bool:
    """Tell whether the clause is nothing but the list, of members that begin with one negated verb (不讲…、不讲…的…).

    No verb before them could take a noun that they all modify: what follows 的 belongs to the last member alone.
    """
    mould = shape.text[start : start + 2]
    if not mould.startswith(("不", "没")) or not shape.text.startswith(mould):
        return False
    return all(item.startswith(mould) for item in shape.items)


def _more(shape: Shape, start: int, high: int) -> int | None:
    """Return where 等 follows the last item."""
    for match in _MORE.finditer(shape.text, start + 1, min(high, start + _FAR + 2)):
        if shape.text[match.start() - 1] not in "平同相对均" and not shape.cuts_atom(match.start()):
            return match.start()
    return None
