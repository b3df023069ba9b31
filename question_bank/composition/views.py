"""Of what roles are told: the clause before 其中, or the heading where bare roles (基础, 保障) say too little."""

from __future__ import annotations

from question_bank.composition.phrasing import quoted, topic_of
from question_bank.composition.source import Source
from question_bank.composition.topics import topic_over
from question_bank.model import Formulation

_LONGEST_VIEW = 30
_LONGEST_BARE = 3
"""Characters of a role that says nothing without what it is a role in."""


def view_of(source: Source, formulation: Formulation) -> str:
    """Return what is said before roles so that it is clear in what they are roles, "" where it is.

    健全…的治理体系，其中自治是基础: 就“健全…的治理体系”，; under 读者的类型: 散客是流量: 就“读者的类型”，.
    """
    start = formulation.spans[0][0]
    if "其中" in source.text[max(0, start - 3) : start + 2]:
        return _among(source, start)
    if any(len(item.right.text) > _LONGEST_BARE for item in formulation.items):
        return ""
    title = topic_of(topic_over(source, formulation.section))
    return f"就{quoted(title)}，" if title else ""


def _among(source: Source, start: int) -> str:
    """Return the clause before 其中 as an opening."""
    sentence = source.sentence_at(start)
    before = [clause for clause in sentence.clauses if clause.end <= start] if sentence else []
    if not before or before[-1].tainted:
        return ""
    words = source.outline.words(before[-1].start, before[-1].end)
    return f"就{quoted(words)}，" if words != "其中" and len(words) <= _LONGEST_VIEW else ""
