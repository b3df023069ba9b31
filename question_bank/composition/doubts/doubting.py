"""Asks all doubts of a question: what they find is made all the same, but waits for review."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from question_bank.composition.doubts.asking import Ask, Doubt
from question_bank.composition.doubts.reasons import Wished
from question_bank.composition.doubts.register import DOUBTS
from question_bank.composition.draft import Draft
from question_bank.composition.source import Source
from question_bank.model import FormulationKind, QuestionKind

_REMEMBERED = 1 << 10


def doubt_of(draft: Draft, distractors: Sequence[str], source: Source, *, wishes: bool = True) -> str:
    """Return why a question should be read before it is published, or ""; only Chinese ones are read so closely.

    A reason that words of the source before would take away is `Waiting`, that words behind would, `Unfinished`.
    Without `wishes`, what is only `Wished` is none.
    """
    if source.language.scale > 1:
        return ""
    for ask in _asked_of(draft.kind, draft.formulation.kind):
        reason = ask(draft, distractors, source)
        if reason and (wishes or not isinstance(reason, Wished)):
            return _marked(type(reason), str(reason))
    return ""


@cache
def _asked_of(question: QuestionKind, formulation: FormulationKind) -> tuple[Ask, ...]:
    """Return what is asked of such questions, in order: the kinds are few, and each question asks for it."""
    return tuple(
        each.ask if isinstance(each, Doubt) else each
        for each in DOUBTS
        if not isinstance(each, Doubt) or each.concerns(question, formulation)
    )


@lru_cache(_REMEMBERED)
def _marked(sort: type[str], reason: str) -> str:
    """Return `reason` with its gate: the same words for all that it holds, for a book has them by the ten thousand."""
    return sort(f"G13: {reason}")
