"""Runs of clauses, each a verb with its object and nobody named: what has to be done, one thing after another.

| text | clauses |
| 强化政治建设，完善机构设置，明确基本职责，管好党员队伍，优化服务质量。 | all five |
| 强化建设，完善机构，明确职责。 | none: three are no run |
| 党委强化建设，支部完善机构，小组明确职责，党员管好队伍，大家优化服务。 | none: all have subjects |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.formulations.vocabulary import DEMANDING, TAKING
from question_bank.lexicon.words import words
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Clause, Outline, Sentence

_FEWEST, _CERTAIN = 4, 5
_SHORTEST, _SHORT, _LONGEST = 4, 12, 18
_BEGINS = "[^，。；：！？的是]"
_CUE = re.compile(rf"(?<![^，。；：\n])(?:{_BEGINS}[^，。；：！？]{{{_SHORTEST - 1},{_LONGEST - 1}}}+，){{3}}")
_TELLS = re.compile(r"是|\d|(?<=..)(?:要|应当|必须|不得|可以)")
"""What a clause that only demands something does not hold."""
_NO_VERB = re.compile(
    "[通以按根自共为在从对把将由于如若虽因当一二三四五六七八九十其这那各每][^，]*|.*(?:是|有的|的)$|.*[：“].*：.*"
)


def find_clause_runs(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each run of four or more clean clauses of a sentence; four are not certain."""
    for sentence in sentences_with(outline, _CUE):
        run: list[Clause] = []
        for clause in sentence.clauses:
            if _acts(outline, clause):
                run.append(clause)
                continue
            yield from _formulation(outline, sentence, run)
            run = []
        yield from _formulation(outline, sentence, run)


def _acts(outline: Outline, clause: Clause) -> bool:
    said = outline.words(clause.start, clause.end)
    if said[0] == "要" or _TELLS.search(said) or clause.tainted or not _SHORTEST <= len(said) <= _LONGEST:
        return False
    if lead_in(outline.text.text, clause.start, clause.end) > clause.start:
        return False
    if TAKING.match(said) or DEMANDING.match(said):
        return not said.startswith(("有", "是", "如", "含", "即", "通过", "按照", "根据", "针对", "围绕", "聚焦"))
    if _NO_VERB.fullmatch(said) or said.startswith(("让", "使", "令")):
        # 用…, 把… and the like bring a verb of their own, but say first by what or to what.
        return said.startswith(("把", "用"))
    head = words(said)[:2]
    verb = head[0].tag in ("v", "vn", "p") or (head[0].tag in ("d", "ad", "a", "z", "n") and head[-1].tag == "v")
    return verb and (head[0].tag[:1] != "n" or (head[0].end == 2 and _adverbial(said)))


def _adverbial(said: str) -> bool:
    """Tell whether the noun in front only says how: 依法治国."""
    return said.startswith(("依法", "依规", "全力", "全程"))


def _formulation(outline: Outline, sentence: Sentence, run: list[Clause]) -> Iterator[Formulation]:
    if len(run) < _FEWEST:
        return
    items = [Item(part(outline, clause.start, clause.end)) for clause in run]
    if len({item.right.text for item in items}) < len(items):
        return
    even = all(len(item.right.text) <= _SHORT for item in items)
    span = (run[0].start, run[-1].end)
    frame = (outline.words(sentence.start, span[0]), outline.words(span[1], sentence.end))
    yield formulation(
        outline, FormulationKind.CLAUSE_RUN, sentence.section, items, [span],
        frame=frame, certain=even and len(run) >= _CERTAIN,
    )  # fmt: skip
