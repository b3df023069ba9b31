"""Names that were made from a heading: they are said without quotation marks, which promise the source's own words.

| heading                  | called in a stem                                             |
|--------------------------|--------------------------------------------------------------|
| 突出抓好四项重点任务     | 就突出抓好的四项重点任务，… (the heading has no 的)          |
| 全面从严治党的要求       | 就“全面从严治党的要求”，…                                    |
"""

from __future__ import annotations

import re

from question_bank.composition.phrasing import inner, topic_of
from question_bank.composition.source import Source
from question_bank.model import Outline

_QUOTED = re.compile("“([^“”]*)”")


def plain_names(source: Source, stem: str) -> str:
    """Return `stem` with each changed heading in it out of its quotation marks."""
    changed = source.outline.once(_changed)
    return _QUOTED.sub(lambda found: found[1] if found[1] in changed else found[0], stem) if changed else stem


def _changed(outline: Outline) -> frozenset[str]:
    titles = {section.title for section in outline.sections}
    names = {topic_of(title) for title in titles} - titles
    return frozenset(inner(name) for name in names if len(name) > 1 and name not in outline.text.text)
