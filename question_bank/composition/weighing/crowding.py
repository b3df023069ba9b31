"""G13 for a bank: what one sentence asks twice in the same form is published once, the rest waits for review.

| questions on one sentence | published |
| choice, statement and blank on the 42 days of a flood | all: one fact in three forms |
| a true statement, and one that goes on where it ends | the first: the second states the same once more |
| blanks on the same words, found in two ways | one |
| choice and statement on one of several parallel pairs | one of both |
| choice and statement on one of several events | both |
| statements that change the first, the second, the third of three figures | two |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import permutations

from question_bank.composition.choose import Equipped
from question_bank.composition.draft import Draft
from question_bank.composition.framing.frames import frame_of
from question_bank.composition.framing.stems import bare
from question_bank.composition.source import Source
from question_bank.composition.weighing.balance import rank
from question_bank.model import RIGHT, FormulationKind, QuestionKind

REASON = "G13: the same words of the source are asked in other questions already"
_ORDER = (
    QuestionKind.SINGLE_CHOICE,
    QuestionKind.MULTIPLE_CHOICE,
    QuestionKind.FILL_BLANK,
    QuestionKind.TRUE_FALSE,
)
"""Kinds that ask a piece, those that say most first; the others ask a whole list once."""
_MOST = {FormulationKind.FIGURES: 2, FormulationKind.CONSEQUENCE: 2}
"""Choices, and statements, of the figures of one sentence, of the conducts that one rule is laid down for."""
_NEAR = 4
_MOST_BLANKS = 3
"""With more blanks than these a fill-in is left for one that asks less."""
_CHOSEN_OR_JUDGED = (QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
_SEVERAL = 3
"""Of so many pairs of one sentence each is chosen or judged, but not both; what events stand in is told of each."""
_PAIRED = (FormulationKind.PARALLEL_ROLES, FormulationKind.STAGES, FormulationKind.QUOTATION)
"""Formulations whose pairs are facts of their own, however many stand in one sentence."""


def crowded(equipped: Sequence[Equipped], source: Source) -> frozenset[bytes]:
    """Return the ids of those that ask a piece of a sentence in a form in which it is asked already."""
    out: set[bytes] = set()
    counts: Counter[tuple[bytes, QuestionKind]] = Counter()
    pairs: set[tuple[bytes, str, str]] = set()
    asked: set[tuple[int, QuestionKind, tuple[str, ...], tuple[str, ...]]] = set()
    stated: dict[int, list[str]] = {}
    ranked = _ranked(equipped)
    out |= _within(ranked, source)
    for each in ranked:
        draft = each.draft
        if each.id in out:
            continue
        pair = _pair(draft)
        if pair in pairs:
            out.add(each.id)
            continue
        if pair is not None:
            pairs.add(pair)
        where = source.sentences_at(draft.own)
        if len(where) != 1 or draft.formulation.kind in _PAIRED:
            continue
        start, own = where[0].start, (draft.formulation.id, draft.kind)
        most = _MOST.get(draft.formulation.kind, 0) if draft.formulation.aspect != "frequency" else 0
        words = _stated(draft)
        piece = (start, draft.kind, draft.asked, _place(draft))
        again = piece in asked and not words
        nested = any(words in other or other in words for other in stated.get(start, ())) if words else False
        limited = most and draft.kind is not QuestionKind.FILL_BLANK and counts[own] >= most
        if again or nested or limited:
            out.add(each.id)
            continue
        counts[own] += 1
        asked.add(piece)
        if words:
            stated.setdefault(start, []).append(words)
    return frozenset(out)


def _within(equipped: Sequence[Equipped], source: Source) -> frozenset[bytes]:
    """Return of fill-ins of which one leaves out all that another does the shorter, or the one of very many blanks."""
    at: dict[tuple[int, int], list[tuple[bytes, frozenset[tuple[int, int]]]]] = {}
    out: set[bytes] = set()
    for each in equipped:
        frame = frame_of(each.draft, source) if each.draft.kind is QuestionKind.FILL_BLANK else None
        holes = frozenset(frame.holes) if frame else frozenset()
        for hole in holes:
            at.setdefault(hole, []).append((each.id, holes))
    for row in at.values():
        for (one, holes), (other, more) in permutations(row, 2):
            if holes < more and one not in out and other not in out:
                out.add(other if len(more) > _MOST_BLANKS else one)
    return frozenset(out)


def _pair(draft: Draft) -> tuple[bytes, str, str] | None:
    """Return which pair of several a choice or a statement asks."""
    several = draft.formulation.kind is FormulationKind.PARALLEL_ROLES and len(draft.formulation.items) >= _SEVERAL
    if not several or draft.kind not in _CHOSEN_OR_JUDGED or len(draft.fact) < 2:
        return None
    return draft.formulation.id, draft.fact[0], draft.fact[1]


def _place(draft: Draft) -> tuple[str, ...]:
    """Return where in its sentence the asked piece stands: by the words before it, or by the fact it belongs to."""
    return tuple(gap.left[-_NEAR:] for gap in draft.gaps) or draft.fact


def _stated(draft: Draft) -> str:
    """Return what a true statement says, without its end and its lead; "" for everything else."""
    true = draft.kind is QuestionKind.TRUE_FALSE and draft.key == (RIGHT,)
    return bare(draft.stem).rstrip("。") if true else ""


def _ranked(equipped: Iterable[Equipped]) -> list[Equipped]:
    """Return what may crowd: without doubts of their own, kind after kind, in an order that their hashes decide.

    Of half of the pairs the statement comes before the choice.
    """
    sound = [each for each in equipped if each.draft.kind in _ORDER and not each.doubt]
    return sorted(sound, key=lambda each: (_turn(each.draft), rank("crowd", each.id.hex())))


def _turn(draft: Draft) -> int:
    pair = _pair(draft)
    judged = pair is not None and draft.kind is QuestionKind.TRUE_FALSE
    return -1 if judged and pair is not None and rank("pair", *pair[1:])[0] % 2 else _ORDER.index(draft.kind)
