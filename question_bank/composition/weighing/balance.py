"""G11: keys evenly at every position, true and false evenly, and seldom a key that is the longest option."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b

_LONGEST_SHARE = 0.25


def rank(*texts: str) -> bytes:
    """Return a number-like value that orders texts the same on every machine and under every hash seed."""
    return blake2b("\x1f".join(texts).encode("utf-8"), digest_size=8).digest()


def positions(ids: Iterable[bytes], count: int) -> dict[bytes, int]:
    """Return the place of the key (0 to count - 1) for each question, each place as often as the others.

    Questions are taken in the order of their hashed ids; each run of `count` of them gets every place once, in an
    order that its own hash decides, so that nothing can be learned from the neighbour.
    """
    ordered = sorted(set(ids), key=lambda each: rank("order", each.hex()))
    placed: dict[bytes, int] = {}
    for start in range(0, len(ordered), count):
        run = ordered[start : start + count]
        places = sorted(range(count), key=lambda place: rank("place", run[0].hex(), str(place)))
        placed |= dict(zip(run, places, strict=False))
    return placed


def verdicts(facts: Iterable[tuple[bytes, bool, bool]]) -> dict[bytes, bool]:
    """Return for each fact whether its true statement is kept: as many true as false, within one.

    Each fact is (id, can be true, can be false); those that can only be one come first and the others make up for it.
    """
    ordered = sorted(facts, key=lambda fact: (fact[1] and fact[2], rank("verdict", fact[0].hex())))
    kept: dict[bytes, bool] = {}
    surplus = 0
    for identity, true, false in ordered:
        wanted = surplus < 0 or (surplus == 0 and rank("side", identity.hex())[0] % 2 == 0)
        choice = wanted if true and false else true
        kept[identity] = choice
        surplus += 1 if choice else -1
    return kept


def superfluous_verdicts(verdict: dict[bytes, bool]) -> frozenset[bytes]:
    """Return the facts to leave out so that the rarer verdict has at least 40 % (or is one short of the other)."""
    true = sorted((each for each, kept in verdict.items() if kept), key=lambda each: rank("spare", each.hex()))
    false = sorted((each for each, kept in verdict.items() if not kept), key=lambda each: rank("spare", each.hex()))
    more, fewer = (true, false) if len(true) >= len(false) else (false, true)
    allowed = max(len(fewer) * 3 // 2, len(fewer) + 1)
    return frozenset(more[allowed:])


def superfluous_longest(questions: Sequence[tuple[bytes, bool]]) -> frozenset[bytes]:
    """Return the questions to leave out of (id, key is the one longest option) so that at most a quarter are such."""
    longest = sorted((each for each, is_longest in questions if is_longest), key=lambda each: rank("long", each.hex()))
    others = len(questions) - len(longest)
    allowed = int(others * _LONGEST_SHARE / (1 - _LONGEST_SHARE))
    return frozenset(longest[allowed:]) if len(longest) > 1 else frozenset()


def is_longest(key: str, distractors: Iterable[str]) -> bool:
    """Tell whether `key` is longer than every distractor."""
    return all(len(key) > len(text) for text in distractors)
