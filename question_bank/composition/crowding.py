"""G13 for a bank: of many questions on the same few words the best stay, the others wait for review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from question_bank.composition.balance import rank
from question_bank.composition.choose import Equipped
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

REASON = "G13: the same words of the source are asked in other questions already"
_ORDER = (
    QuestionKind.SINGLE_CHOICE,
    QuestionKind.MULTIPLE_CHOICE,
    QuestionKind.FILL_BLANK,
    QuestionKind.TRUE_FALSE,
)
"""Kinds that ask a piece, those that say most first; the others ask a whole list once."""
_MOST = {FormulationKind.FIGURES: 1, FormulationKind.CONSEQUENCE: 2}
"""Choices, and statements, of the figures of one sentence, of the conducts that one rule is laid down for."""
_LEAST = 3
"""Questions that even the shortest sentence may be asked in."""
_CLAUSES = 2
"""So many clauses more may be asked once more."""
_PAIRED = (FormulationKind.PARALLEL_ROLES, FormulationKind.STAGES, FormulationKind.QUOTATION)
"""Formulations whose pairs are facts of their own, however many stand in one sentence."""
_PAIRS = (FormulationKind.PARALLEL_ROLES, FormulationKind.STAGES)
_CHOSEN_OR_JUDGED = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
_SEVERAL = 3
"""Of so many pairs each is chosen or judged, but not both."""


def crowded(equipped: Sequence[Equipped], source: Source) -> frozenset[bytes]:
    """Return the ids of those that ask a sentence, or the figures of one, more often than it has something to ask."""
    out: set[bytes] = set()
    figures: Counter[tuple[bytes, QuestionKind]] = Counter()
    sentences: Counter[int] = Counter()
    pairs: set[tuple[bytes, str, str]] = set()
    for each in _ranked(equipped):
        draft = each.draft
        own = (draft.formulation.id, draft.kind)
        where = source.sentences_at(draft.spans)
        alone = where[0] if len(where) == 1 and draft.formulation.kind not in _PAIRED else None
        full = alone is not None and sentences[alone.start] >= max(_LEAST, 1 + (len(alone.clauses) + 1) // _CLAUSES)
        most = _MOST.get(draft.formulation.kind, 0) if draft.kind is not QuestionKind.FILL_BLANK else 0
        pair = _pair(draft)
        if full or (most and figures[own] >= most) or pair in pairs:
            out.add(each.id)
            continue
        if pair is not None:
            pairs.add(pair)
        figures[own] += 1
        if alone is not None:
            sentences[alone.start] += 1
    return frozenset(out)


def _pair(draft: Draft) -> tuple[bytes, str, str] | None:
    """Return which pair of several a choice or a statement asks."""
    several = draft.formulation.kind in _PAIRS and len(draft.formulation.items) >= _SEVERAL
    if not several or draft.kind not in _CHOSEN_OR_JUDGED or len(draft.fact) < 2:
        return None
    return draft.formulation.id, draft.fact[0], draft.fact[1]


def _ranked(equipped: Iterable[Equipped]) -> list[Equipped]:
    """Return what may crowd: without doubts of their own, kind after kind, in an order that their hashes decide.

    Of half of the pairs the statement comes before the choice.
    """
    sound = [each for each in equipped if each.draft.kind in _ORDER and not each.doubt]
    return sorted(sound, key=lambda each: (_place(each.draft), rank("crowd", each.id.hex())))


def _place(draft: Draft) -> int:
    pair = _pair(draft)
    judged = pair is not None and draft.kind is QuestionKind.TRUE_FALSE
    return -1 if judged and pair is not None and rank("pair", *pair[1:])[0] % 2 else _ORDER.index(draft.kind)
