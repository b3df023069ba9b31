"""Frequencies: how often something has to be done, told in words.

| text | what — how often (bound) |
| 党支部一般每月召开1次会议 | 党支部一般 — 每月 |
| 车间每周至少组织一次检查，班组每班进行巡查 | 车间 — 每周 (至少) / 班组 — 每班 |
| 证书每3年复审1次 | 证书 — 每3年 |
| 保证风机每年检修一次、水泵每季度保养一次 | 风机 — 每年 / 水泵 — 每季度 |
| 每人每年补助500元 / 每年培训不少于20学时 | none: how much is told, not how often |
| 每年新社员入社后都要组织参观 | none: it says when, and how often follows |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_TIMES = "(?:[一二两三四五六七八九十]|\\d+)(?:次|遍|回|场|天|轮)"
_CUE = re.compile(
    "每(?:半|[一二两三四五六七八九十\\d]*(?:个)?(?:年|季度?|月|周|星期|学期|学年|日|天|班)|\\d{1,2}(?:小时|分钟))"
)
_FREQUENCY = re.compile(
    r"(?P<before>[^，。；：、每]*)(?P<period>每(?:半年|季度|季|学期|学年|(?:[二两三四五六七八九十]|\d{1,2})?个?(?:年|月|周|星期|天)|\d{1,2}(?:小时|分钟)|[日班旬]))"
    r"(?P<after>[^，。；：每]{2,40})"
)
_DONE = re.compile(
    f"{_TIMES}|召开|开展|组织|进行|检查|巡查|巡检|排查|演练|复审|评估|报告|通报|调度|研究|走访|走遍|考核|更新|修订|轮换|轮训|公布|公示"
)
_MUCH = re.compile(
    r"\d[^，。；：]{0,6}(?:元|学时|课时|小时|%|毫米|吨|人|个|件|米)|(?:一|二|两|三|四|五)(?:天|日)(?!.{0,4}(?:开展|进行))"
)
_WHEN = re.compile(
    "(?:(?!次|遍|回|轮|召开|开展|组织|进行)[^，。；]){2,10}?(?:[后前]|时(?![间限段常刻])|期间)(?=[，都均应要须必由及立还再即组开进对])"
)
"""What stands behind a period that only dates something: 每年新社员入社后都要…."""
_BOUND = re.compile("至少|不少于|不低于|不得少于|最少|以上")
_NOBODY = re.compile("^(?:(?:一般|应当?|至少|还|要|必须|原则上|坚持)*$|[由向对按在以从把将])")
_PAIR = 2
_ONE_OF_SOME = re.compile(f"[^每]{{2,16}}每[^每]{{1,4}}[^每]{{0,6}}{_TIMES}")
"""A member of a list of which each says how often."""
_SEEN_TO = re.compile("^(?:保证|确保|做到|坚持|要求)")
"""What somebody sees to, before how often something is done."""


def find_frequencies(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each sound sentence that says how often something is done."""
    for sentence in sentences_with(outline, _CUE):
        yield from _frequencies(outline, sentence)


def _frequencies(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    text = outline.text.text
    items: list[Item] = []
    end = sentence.start
    for start, stop in _parts(text, sentence):
        match = _FREQUENCY.fullmatch(text, start, stop)
        if match is None or not _DONE.search(match["after"]) or _MUCH.search(match["after"]):
            continue
        if _WHEN.match(match["after"]):
            continue
        before = match["before"]
        left = None if _NOBODY.match(before) else part(outline, *match.span("before"))
        bound = _BOUND.search(text, start, stop)
        extra = (part(outline, *bound.span()),) if bound else ()
        items.append(Item(part(outline, *match.span("period")), left, extra=extra))
        end = stop
    if items:
        first = (items[0].left or items[0].right).start
        yield formulation(outline, FormulationKind.FIGURES, sentence.section, items, [(first, end)], aspect="frequency")


def _parts(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield where the clean clauses of `sentence` stand, and of one that lists frequencies each member."""
    for clause in sentence.clauses:
        if clause.tainted:
            continue
        start = lead_in(text, clause.start, clause.end)
        members = text[start : clause.end].split("、")
        if len(members) < _PAIR or not all(map(_ONE_OF_SOME.fullmatch, members)):
            yield start, clause.end
            continue
        for member in members:
            yield start + len(member) - len(_SEEN_TO.sub("", member)), start + len(member)
            start += len(member) + 1
