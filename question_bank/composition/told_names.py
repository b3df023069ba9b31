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

    def shown(found: re.Match[str]) -> str:
        made = changed.get(found[1])
        return found[0] if made is None or all(map(source.index.holds, made)) else found[1]

    return _QUOTED.sub(shown, stem) if changed and "“" in stem else stem


def _changed(outline: Outline) -> dict[str, list[str]]:
    """Return the names that are no headings, by what they are inside quotation marks; the text may have them or not."""
    titles = {section.title for section in outline.sections}
    found: dict[str, list[str]] = {}
    for name in {topic_of(title) for title in titles} - titles:
        if len(name) > 1:
            found.setdefault(inner(name), []).append(name)
    return found
