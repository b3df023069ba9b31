"""What can be counted in a question and around its evidence: by this G12 tells which look like those that readers took.

| question | words in the document | traits |
| 水位超过＿＿＿＿米时撤离 | 第三条 水位超过12米时，人员撤离。 | first of its paragraph, no year in a report |
| 其中＿＿＿＿户已脱贫 | 全村有80户，其中60户已脱贫。 | begins behind a comma, 7 characters into its sentence |
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from question_bank.composition.weighing.settings import Document, Setting
from question_bank.model import Evidence

_YEAR = re.compile(r"\d{4}年")
_STOPS = "。！？"


class Looks(NamedTuple):
    """A question as it looks: its kinds, where its stem stands, that filled in, its first evidence, its text."""

    formulation: str
    question: str
    setting: Setting | None
    words: str
    evidence: Evidence
    raw: str


def traits_of(looks: Looks) -> Mapping[str, int]:
    """Return the traits: lengths in characters, the place of the evidence in its paragraph in tenths, 1 for what is so.

    A paragraph is a line of the document.
    """
    kind, question, setting, words, evidence, raw = looks
    start, end = evidence.start, evidence.end
    line = raw.rfind("\n", 0, start) + 1
    line_end = raw.find("\n", end)
    length = max(1, (line_end if line_end >= 0 else len(raw)) - line)
    sentence = max(line, *(raw.rfind(stop, line, start) + 1 for stop in _STOPS))
    return {
        f"states {kind}": 1,
        f"asks by {question}": 1,
        f"asks {kind} by {question}": 1,
        f"stands in {_named(setting)}": 1,
        "cited length": end - start,
        "place in paragraph": 10 * (start - line) // length,
        "sentence before it": start - sentence,
        "begins after comma": int(start > line and raw[start - 1] == "，"),
        "ends at stop": int("。" in (raw[end - 1 : end], raw[end : end + 1])),
        "further sentences": sum(words.count(stop, 0, -1) for stop in _STOPS),
        # A report that names the year tells of another one, or of a day; elsewhere a year says when a figure was so.
        "year in report": int(_of_report(setting) and _YEAR.search(words) is not None),
        "says 我": int("我" in words),
        "says 这": int("这" in words),
    }


def _of_report(setting: Setting | None) -> bool:
    return setting is not None and setting.document is Document.REPORT


def _named(setting: Setting | None) -> str:
    """Return the name of `setting`; a stem that is not in the source's own words has none."""
    if setting is None:
        return "own words"
    return f"{setting.document} {setting.standing} {'joined' if setting.joined else 'one'}"
