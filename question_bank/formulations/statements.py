"""Statements: what a meeting, a report or a document is said to have said, in words that are not quoted.

| text | source — words (verb; date) |
| 全会指出，改革开放是决定当代中国命运的关键一招。 | 全会 — 改革开放是决定当代中国命运的关键一招 (指出) |
| 2024年7月，党的二十届三中全会强调，要坚持党的全面领导。 | 党的二十届三中全会 — 要坚持党的全面领导 (强调; 2024年7月) |
| 《意见》明确提出：到2025年全部建成。 | 《意见》 — 到2025年全部建成 (明确提出) |
| 他强调，要抓紧落实。 | none: who 他 is stands elsewhere |
| 实践表明，这条路走对了。 | none: nobody said it |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with, spoilt
from question_bank.formulations.vocabulary import SOURCE
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_VERB = "(?:指出|提出|强调|要求|规定|认为|号召|决定|重申|宣布|部署|审议通过|明确)"
_CUE = re.compile(rf"{_VERB}[，：]")
_SAID = re.compile(
    rf"(?P<source>[^，。；：“”]{{0,24}}?{SOURCE}|《[^《》]{{2,30}}》(?:（[^（）]*）)?)"
    rf"(?P<verb>(?:明确|再次|首次|进一步|深刻|特别|反复|着重|还|也|并|曾)*{_VERB})[，：](?P<words>(?!“)(?:[^。；“”]|“[^“”]*”){{6,160}})"
)
_VAGUE = re.compile("(?:本次|这次|此次|上述|该|有关|相关|一些|有的|其|此|各)?(?:会议|报告|文件|讲话|通知)")
_SUBORDINATE = re.compile("^(?:按照|根据|依据|正如|如|对于?|关于|由于?|因|把|将|以|从|在)")
_DATE = re.compile(r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日")
_LONGEST = 90
_CLAUSES = re.compile("[，：]")


def find_statements(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each statement of a named source in a sound sentence; a vague source is not certain."""
    for sentence in sentences_with(outline, _CUE):
        made = _statement(outline, sentence)
        if made is not None:
            yield made


def _statement(outline: Outline, sentence: Sentence) -> Formulation | None:
    text = outline.text.text
    date = ""
    first = sentence.start
    for place, clause in enumerate(sentence.clauses[:2]):
        start = lead_in(text, clause.start, clause.end)
        if place == 0 and _DATE.fullmatch(text, start, clause.end):
            date, first = outline.words(start, clause.end), start
            continue
        match = _SAID.match(text, start, sentence.end)
        if match is None or _SUBORDINATE.match(match["source"]):
            return None
        end = match.start("words") + len(_kept(match["words"]))
        if spoilt(sentence.clauses, start, end):
            return None
        item = Item(
            part(outline, match.start("words"), end), part(outline, *match.span("source")),
            extra=(part(outline, *match.span("verb")),),
        )  # fmt: skip
        return formulation(
            outline, FormulationKind.STATEMENT, sentence.section, [item], [(first if date else start, end)],
            context=date, certain=_VAGUE.fullmatch(match["source"]) is None,
        )  # fmt: skip
    return None


def _kept(words: str) -> str:
    """Return `words` without their closing sign, of long ones as many whole clauses as stay readable."""
    words = words.rstrip("，：")
    if len(words) <= _LONGEST:
        return words
    cuts = [match.start() for match in _CLAUSES.finditer(words) if 12 <= match.start() <= _LONGEST]
    return words[: cuts[-1]] if cuts else words
