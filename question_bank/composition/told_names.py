"""Names that were made from a heading: they are said without quotation marks, which promise the source's own words.

| heading                  | called in a stem                                             |
|--------------------------|--------------------------------------------------------------|
| 突出抓好四项重点任务     | 就突出抓好的四项重点任务，… (the heading has no 的)          |
| 全面从严治党的要求       | 就“全面从严治党的要求”，…                                    |
"""

from __future__ import annotations

from question_bank.composition.phrasing import inner, quoted, topic_of
from question_bank.composition.source import Source
from question_bank.model import Outline


def plain_names(source: Source, stem: str) -> str:
    """Return `stem` with each changed heading in it out of its quotation marks."""
    for name in source.outline.once(_changed):
        stem = stem.replace(quoted(name), inner(name))
    return stem


def _changed(outline: Outline) -> tuple[str, ...]:
    names = {topic_of(section.title) for section in outline.sections}
    return tuple(sorted(name for name in names if len(name) > 1 and name not in outline.text.text))
