"""G10: what is asked once is not asked again: one question of a kind for a fact, none that reads almost alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.draft import Draft
from question_bank.model import QuestionKind

_ALIKE = 0.8
_MARKS = re.compile(r"[，。；：、“”‘’（）＿\s]")


def duplicates(drafts: Sequence[Draft]) -> dict[int, str]:
    """Return, by their place in `drafts`, those to leave out with the reason; of two alike the shorter stem stays."""
    order = sorted(range(len(drafts)), key=lambda place: (len(drafts[place].stem), place))
    left_out: dict[int, str] = {}
    kept: dict[tuple[QuestionKind, tuple[str, ...]], list[Draft]] = {}
    for place in order:
        draft = drafts[place]
        # Both statements of a true/false fact have the same key as many others: its fact tells it apart.
        asked = draft.fact if draft.kind is QuestionKind.TRUE_FALSE else ()
        rivals = kept.setdefault((draft.kind, (*sorted(draft.key), *asked)), [])
        reason = next((reason for other in rivals if (reason := _reason(draft, other))), "")
        if reason:
            left_out[place] = reason
        else:
            rivals.append(draft)
    return left_out


def _reason(draft: Draft, other: Draft) -> str:
    if set(draft.spans) & set(other.spans):
        return "the same words of the source are asked with the same key"
    if similarity(draft.stem, other.stem) >= _ALIKE:
        return f"it reads almost like “{other.stem}”"
    return ""


def similarity(one: str, other: str) -> float:
    """Return the share of neighbouring character pairs that two texts have in common (Jaccard index, 0 to 1)."""
    mine, its = _bigrams(one), _bigrams(other)
    return len(mine & its) / len(mine | its) if mine | its else 1.0


def _bigrams(text: str) -> frozenset[str]:
    bare = _MARKS.sub("", text)
    return frozenset(bare[place : place + 2] for place in range(len(bare) - 1))
