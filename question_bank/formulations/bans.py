"""Rows of bans in one sentence: what must not be done, one after the other.

| text | items |
| 巡查不得以电话代替到场，不得代签记录，不得擅自减少次数。 | 以电话代替到场 / 代签记录 / 擅自减少次数 |
| 严禁带火种入库，严禁在库内充电，严禁堵塞通道。 | 带火种入库 / 在库内充电 / 堵塞通道 |
| 一条红线，是指不得压票，不得代签，不得漏报。 | 压票 / 代签 / 漏报, of 一条红线 |
| 不得饮酒，不得迟到。 | none: two are no row |
| 库区内，还不得吸烟，不得用火，不得充电。 | none: 还 goes on with what stands before, and nobody is named |
| 旅客还不得吸烟，不得喧哗，不得占座。 | none: what stands before is part of the row |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, passages_with
from question_bank.lexicon.meaning_words import SAYS_MEANING
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_BAN = re.compile(r"(?P<who>[^，。；：不严禁]{0,16}?)(?P<verb>不得|严禁|禁止|不准|不许)(?P<what>[^，。；：]{2,26})")
_CUE = re.compile("(?:不得|严禁|禁止|不准|不许)[^。\n]{2,40}?[，；](?:不得|严禁|禁止|不准|不许)")
_GOES_ON = re.compile(
    "(?:还|也|又|并|且|更|均|都|再|亦|同时|另外|此外|同样|一律|绝对?|应当?|必须|要)+|.*(?:[还也又亦]|同时|同样)"
)
"""Words before a ban that name nobody, or take up what stands before: of whom or where it holds is said there."""
_MEANS = re.compile(f"(?:就|即)?(?:{SAYS_MEANING}|是|即)")
"""What joins a ban to the term that it explains, and names nobody itself."""
_SAID = re.compile(f"(?<=..)(?:{SAYS_MEANING})$")
_TERM = re.compile(
    rf"(?P<who>[^，。；：]{{2,16}}?)，{_MEANS.pattern}(?P<verb>不得|严禁|禁止|不准|不许)(?P<what>[^，。；：]{{2,26}})"
)
_FEWEST = 3


def find_bans(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each row of three or more clauses that forbid with one verb."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        run: list[re.Match[str]] = []
        going_on = False
        for clause in (*passage.clauses, None):
            found = None
            if clause is not None and not clause.tainted:
                found = _BAN.fullmatch(text, lead_in(text, clause.start, clause.end), clause.end)
            if found and not run:
                # Of a row that goes on with another one no part is a row.
                going_on = _GOES_ON.fullmatch(found["who"]) is not None or (going_on and not found["who"])
                found = None if going_on else found
            if found and not run and _MEANS.fullmatch(found["who"]):
                found = _of_term(text, passage, found) or found
            if found and (not run or (found["verb"] == run[0]["verb"] and not found["who"])):
                run.append(found)
                continue
            if len(run) >= _FEWEST and len({one["what"] for one in run}) == len(run):
                items = [Item(part(outline, *one.span("what"))) for one in run]
                span = (run[0].start(), run[-1].end())
                yield formulation(
                    outline, FormulationKind.GROUPS, passage.section, items, [span],
                    subject=_SAID.sub("", run[0]["who"]), context=run[0]["verb"], aspect="bans",
                )  # fmt: skip
            run = [found] if found else []


def _of_term(text: str, passage: Passage, ban: re.Match[str]) -> re.Match[str] | None:
    """Return the `ban` with the term before it that it explains: 一条红线，是指不得压票."""
    before = next((each for each in passage.clauses if each.end == ban.start() - 1 and not each.tainted), None)
    return _TERM.fullmatch(text, before.start, ban.end()) if before else None
