"""What points are called by the heading over them, and whether their names count them by their first letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.composition.framing.phrasing import final_noun
from question_bank.composition.source import Source
from question_bank.model import Formulation

_SEQUENCE = re.compile(r"^(?:[A-Za-z](?![a-z])|Class [A-Z]\b|\d+|[甲乙丙丁戊己庚辛]|[一二三四五六七八九十]+|第.)")


def shared_noun(source: Source, formulation: Formulation) -> str:
    """Return what the predicates of one shared subject are called by their parent heading (重要意义), or ""."""
    if formulation.section is None:
        return ""
    title = source.outline.sections[formulation.section].title
    noun = final_noun(title)
    # 党支部标准化建设的重要意义 is not that of 党支部.
    own = noun and title[: -len(noun)].removesuffix("的").endswith(formulation.subject.strip("“”"))
    return noun if own else ""


def in_sequence(titles: Sequence[str]) -> bool:
    """Tell whether the titles themselves begin with letters or numbers that give their order away (A类, B类, C类)."""
    return all(_SEQUENCE.match(title) for title in titles)
