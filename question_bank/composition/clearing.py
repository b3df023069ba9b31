"""Doubts a question, and asks once more where the words before it would make it clear."""

from __future__ import annotations

from dataclasses import replace

from question_bank.composition.choose import Equipped, equip
from question_bank.composition.doubts import Waiting, doubt_of
from question_bank.composition.gates import judge_draft
from question_bank.composition.source import Source
from question_bank.composition.widening import widened


def cleared_up(equipped: Equipped, source: Source) -> Equipped:
    """Return `equipped` with what is in doubt about it; widened, if it waits for what was said and a passage says that.

    The passage has to pass all gates, and to leave no doubt.
    """
    reason = doubt_of(equipped.draft, equipped.distractors, source)
    if isinstance(reason, Waiting):
        for draft in widened(equipped.draft, source):
            if judge_draft(draft, source) is not None:
                continue
            again = equip(draft, source)
            if isinstance(again, Equipped) and not doubt_of(draft, again.distractors, source):
                return again
    return replace(equipped, doubt=reason) if reason else equipped
