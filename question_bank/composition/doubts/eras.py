"""Doubts of when: a heading that spans years dates nothing that happened under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.doubts.statement import bare
from question_bank.composition.draft import Draft
from question_bank.composition.moments import YEAR, is_regulation
from question_bank.composition.source import Source
from question_bank.model import FormulationKind

_REPORTED = (FormulationKind.FIGURES, FormulationKind.FACT, FormulationKind.SLOGAN)
_SPAN = re.compile(r"(?:1[89]|20)\d\d年?[—～~–－-]{1,2}(?:1[89]|20)\d\d")


def of_an_era(draft: Draft, distractors: Sequence[str], source: Source) -> str:
    """All that dates what is told is the span of years in the heading before it (“创业（1949—1978）”)."""
    if draft.formulation.kind not in _REPORTED or is_regulation(source):
        return ""
    words = bare(draft.stem)
    before = draft.stem.removesuffix(words)
    return "the stem does not say when this was" if _SPAN.search(before) and not YEAR.search(words) else ""
