"""The members behind a name that counts them, as ranges of the text: how they are parted, counted and told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.formulations.counts import COUNTED_NAME, count_of
from question_bank.formulations.passages import Passage

_N = "[二两双三四五六七八九十]"
_EVERY = r"[一二两三四五六七八九十]|(?<![一二两三四五六七八九十])双|\d"
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
_TOGETHER = re.compile("(?:坐在?一起|聚在?一起|共同|一起|一道)[^，。；：、]*$")
"""“四方会商”，即班主任、教师、家长坐在一起商定: what they do is no part of the last."""
SO_MANY = re.compile("的?(?<!\\d)\\d+[件个起项条名人次宗例处](?![^，。；、])")
"""“四争”：争先后的67件、争地界的38件: how many of each there were is no part of it."""
_DIGITS = "一二三四五六七八九十"
_AND = re.compile("以及|和|及|与")


def members_of(text: str, match: re.Match[str], passage: Passage) -> list[tuple[int, int]]:
    """Return the members of a name; one of two numbers (三会一课) has both, or each says both (三管三必须)."""
    signs = re.findall(_EVERY, match["name"].partition("”")[0]) if match["quoted"] else [match["plain"]]
    counts = [count_of(sign) for sign in signs]
    if sum(counts) < _FEWEST:
        return []
    if found := _members(text, match.end(), passage, sum(counts)):
        return found
    words = [word for word in re.split(_EVERY, match["name"].strip("“").partition("”")[0]) if word]
    if len(words) == len(counts) and (found := _halves(text, match.end(), passage, counts, words)):
        return found
    if len(counts) == 1 or len({*counts}) > 1:
        return []
    found = _members(text, match.end(), passage, counts[0])
    return found if all(word in text[first:last] for first, last in found for word in words) else []


def _halves(
    text: str, start: int, passage: Passage, counts: Sequence[int], words: Sequence[str]
) -> list[tuple[int, int]]:
    """Return the members of a name of two numbers, as a wider sign parts those of the one from the other's, or []."""
    whole = next((at for at in range(start, passage.end) if text[at] in "。："), passage.end)
    parted = (split(text, start, whole, sign) for sign in "；，")
    halves = next((halves for halves in parted if len(halves) > 1), [])
    if len(counts) != len(halves) or len(counts) == 1:
        return []
    told: list[tuple[int, int]] = []
    for count, said, half in zip(counts, words, halves, strict=True):
        rows = (split(text, *half, parting) for parting in "、，")
        row = next((row for row in rows if len(row) == count), [])
        shared = {text[first] for first, _ in row}
        if not row or not (len(shared) == 1 or all(said in text[first:last] for first, last in row)):
            return []
        told += row
    return told


def _members(text: str, start: int, passage: Passage, count: int) -> list[tuple[int, int]]:
    """Return the ranges of the `count` members behind `start`, parted by 、, a comma or a semicolon, or []."""
    partings: tuple[tuple[str, str], ...] = (("、", "，。；："), ("，", "。；："), ("；", "。："))
    whole = next((at for at in range(start, passage.end) if text[at] in "。："), passage.end)
    wide = split(text, start, whole, "；")
    if labelled := _labelled(text, wide, count):
        return labelled
    if len(wide) == count and not any(COUNTED_NAME.match(text, *piece) for piece in wide[1:]):
        partings = (("；", "。："),)  # 三个直接：甲、乙、丙；丁；戊: the members are parted by the wider sign
    for parting, closing in partings:
        end = next((at for at in range(start, passage.end) if text[at] in closing), passage.end)
        pieces = split(text, start, end, parting)
        if parting == "、" and len(pieces) == count - 1 and (joint := _AND.search(text, pieces[-1][0] + 1, end)):
            pieces[-1:] = [(pieces[-1][0], joint.start()), (joint.end(), end)]
        counted = _behind_ordinals(text, pieces) or _behind_verbs(text, pieces, start)
        told = [text[first:last] for first, last in pieces]
        counting = told[:1] and text.rfind(f"{told[0][:1]}”", max(0, start - _VERSE), start) >= 0
        named = counting and all(each[:1] == told[0][:1] for each in told)  # “四查”：查甲，查乙，查丙，查丁
        alike = bool(counted) or ((named or _alike(told)) and not any(map(_ORDINAL.match, told)))
        if parting == "，" and (text[end : end + 1] == "；" or not alike):
            continue
        pieces = _without_shared(text, counted or pieces, start)
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
    """Return `pieces` without the verb that the name before `name` counts, counted on: “两看”：一看甲，二看乙."""
    verb = _COUNTED_VERB.search(text, max(0, name - _VERSE), name)
    labels = [f"{sign}{verb[1]}" for sign in _DIGITS] if verb else []
    if not 1 < len(pieces) <= len(labels):
        return []
    told = list(zip(labels, pieces, strict=False))
    return [(first + len(label), last) for label, (first, last) in told if text.startswith(label, first)]


def _without_shared(text: str, pieces: list[tuple[int, int]], name: int) -> list[tuple[int, int]]:
    """Return `pieces` without a verb that the first has for all (“三对”：对甲、乙、丙) and what all do together."""
    verb = _COUNTED_VERB.search(text, max(0, name - _VERSE), name)
    if verb and pieces and not any(text.startswith(verb[1], first) for first, _ in pieces[1:]):
        first, last = pieces[0]
        pieces = [(first + len(verb[1]) * text.startswith(verb[1], first, last), last), *pieces[1:]]
    if pieces and (shared := _TOGETHER.search(text, pieces[-1][0] + _SHORTEST, pieces[-1][1])):
        pieces = [*pieces[:-1], (pieces[-1][0], shared.start())]
    tails = [SO_MANY.search(text, first + _SHORTEST, last) for first, last in pieces]
    ends = [tail.start() for tail in tails if tail is not None]
    if len(ends) == len(pieces):
        pieces = [(first, end) for (first, _), end in zip(pieces, ends, strict=True)]
    return pieces


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


def split(text: str, start: int, end: int, parting: str) -> list[tuple[int, int]]:
    """Return the ranges between the signs `parting` in `[start, end)`, without empty ones."""
    pieces: list[tuple[int, int]] = []
    while start < end:
        stop = text.find(parting, start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            pieces.append((start, stop))
        start = stop + 1
    return pieces
