"""G10: what is asked once is not asked again: one question of a kind for a fact, none that reads almost alike."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterator, Sequence
from operator import add

from question_bank.composition.draft import Draft
from question_bank.composition.source import touched
from question_bank.model import QuestionKind

_ALIKE = 0.8
_RIVALS = 24
_MARKS = re.compile("[，。；：、“”‘’（）＿ \u3000\n]+")


def duplicates(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return, by their place in `drafts`, those to leave out with the reason; of two alike the shorter stem stays."""
    order = sorted(range(len(drafts)), key=lambda place: (len(drafts[place].stem), place))
    left_out: dict[int, str] = {}
    kept: dict[tuple[QuestionKind, tuple[str, ...]], _Kept] = {}
    for place in order:
        draft = drafts[place]
        # Both statements of a true/false fact have the same key as many others: its fact tells it apart.
        asked = (*draft.fact, str(draft.counter)) if draft.kind is QuestionKind.TRUE_FALSE else ()
        rivals = kept.setdefault((draft.kind, (*sorted(_said(draft)), *asked)), _Kept())
        reason = rivals.reason_against(draft)
        if reason:
            left_out[place] = reason
        else:
            rivals.add(draft)
    return left_out


def _said(draft: Draft) -> Iterator[str]:
    """Yield what is to be answered; a definition that is a list is recited as its members are."""
    parted = draft.kind is QuestionKind.RECITATION and len(draft.key) == 1
    for key in draft.key[0].split("、") if parted else draft.key:
        yield key.strip("“”")


def within(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return, by their place in `drafts`, fill-ins of which another one of the same words has longer fillers.

    小区＿、小区＿ (脏乱, 拥挤) beside ＿、＿ (小区脏乱, 小区拥挤): the second asks whole members.
    """
    rows: dict[tuple[int, int], list[int]] = {}
    for place, draft in enumerate(drafts):
        if draft.kind is QuestionKind.FILL_BLANK and len(draft.spans) == 1:
            rows.setdefault((draft.spans[0][0], len(draft.key)), []).append(place)
    left_out: dict[int, str] = {}
    for row in rows.values():
        for place in row:
            key = drafts[place].key
            longer = [drafts[other].key for other in row if other != place and drafts[other].key != key]
            longer = [
                other for other in longer if "的" in key[-1] or "的" not in other[-1]
            ]  # 班组级的安全教育 is no member
            if any(all(mine in its for mine, its in zip(key, other, strict=True)) for other in longer):
                left_out[place] = "the same words of the source are asked with the same key"
    return left_out


def ambiguous(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return, by their place in `drafts`, those whose stem another has too, with another key: both would be right.

    A matching shows its left column and an ordering its items, so others have another key.
    """
    keys: dict[tuple[QuestionKind, str, frozenset[str]], set[tuple[str, ...]]] = {}
    told = [(draft.kind, draft.stem, _columns(draft)) for draft in drafts]
    for draft, asked in zip(drafts, told, strict=True):
        if draft.kind is not QuestionKind.TRUE_FALSE:
            keys.setdefault(asked, set()).add(draft.key)
    reason = "the same stem has another answer too"
    return {place: reason for place, asked in enumerate(told) if len(keys.get(asked, ())) > 1}


def _columns(draft: Draft) -> frozenset[str]:
    """Return what a question shows for itself beside its stem, nothing for kinds whose stem must say all."""
    if draft.kind is QuestionKind.MATCHING:
        return frozenset(draft.options)
    return frozenset(draft.key) if draft.kind is QuestionKind.ORDERING else frozenset()


def turned(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return, by their place in `drafts`, those that ask a fact the less wanted way round, the other way being kept."""
    asked = {(draft.formulation.id, draft.fact) for draft in drafts if not draft.turned}
    reason = "the fact is asked the other way round"
    return {
        place: reason
        for place, draft in enumerate(drafts)
        if draft.turned and (draft.formulation.id, draft.fact) in asked
    }


class _Kept:
    """The drafts of one kind and key that are kept so far, with shorter stems first."""

    __slots__ = ("_drafts", "_spans")

    def __init__(self) -> None:
        self._drafts: list[tuple[Draft, list[frozenset[str]]]] = []
        self._spans: list[tuple[int, int]] = []

    def add(self, draft: Draft) -> None:
        self._drafts.append((draft, []))
        for span in draft.spans:
            insort(self._spans, span)

    def reason_against(self, draft: Draft) -> str:
        """Return why `draft` asks what is kept already, or ""; of very many rivals the nearest in length are read."""
        if not self._drafts:
            return ""
        if any(touched(self._spans, *span) for span in draft.spans):
            return "the same words of the source are asked with the same key"
        mine = bigrams_of(draft.stem)
        for other, memo in self._drafts[-_RIVALS:]:
            if not memo:
                memo.append(bigrams_of(other.stem))
            fewer, more = sorted((len(mine), len(memo[0])))
            # Even with all of the fewer among the more they would not be alike enough.
            if fewer >= int(_ALIKE * more) and _alike(mine, memo[0]) >= _ALIKE:
                return f"it reads almost like “{other.stem}”"
        return ""


def similarity(one: str, other: str) -> float:
    """Return the share of neighbouring character pairs that two texts have in common (Jaccard index, 0 to 1)."""
    return _alike(bigrams_of(one), bigrams_of(other))


def _alike(mine: frozenset[str], its: frozenset[str]) -> float:
    shared = len(mine & its)
    return shared / (len(mine) + len(its) - shared) if mine or its else 1.0


def bigrams_of(text: str) -> frozenset[str]:
    """Return the neighbouring pairs of characters of `text`, marks left out."""
    bare = _MARKS.sub("", text)
    return frozenset(map(add, bare, bare[1:]))
