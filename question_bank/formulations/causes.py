"""Causes: why something happened or stands as it does, by the kind of cause that the text names.

| text | subject: items (what they are causes of, as far as the clause says it) |
| 经查，事故的直接原因是：装卸工违规开桶，撞击起火。 | 直接原因: 装卸工违规开桶，撞击起火 (事故) |
| 直接原因是看守离岗，间接原因是值班制度没有落实。 | 直接原因: 看守离岗 / 间接原因: 值班制度没有落实 |
| 间接原因有三条：未装报警器，未做随瓶检查，半年没有巡查。 | 间接原因: 未装报警器 / 未做随瓶检查 / 半年没有巡查 |
| 间接原因：一是班组长没有交底；二是现场无人监护。 | 间接原因: 班组长没有交底 / 现场无人监护 |
| 3座泵站停用，主要原因是管护经费没有落实。 | 主要原因: 管护经费没有落实 |
| 盲目施救是伤亡扩大的主要原因。 | none: said the other way round |
| 主要原因有以下几点。 | none: no cause is told |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import Passage, lead_in, parted, passages_with, spoilt
from question_bank.lexicon.cues import guarded
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_KIND = "(?:直接|间接|主要|根本|首要|深层次?)原因"
_CUE = re.compile(guarded(f"{_KIND}(?:，?(?:主要)?(?:是|为|在于|有)|：)"))
_TOLD = re.compile(
    rf"(?P<of>(?:[^，。；：\n]{{0,30}}?的?)?)(?P<kind>{_KIND})"
    r"(?:，?(?:主要)?(?:是|为|在于)：?|有(?P<count>[两二三四五])(?:个|条|点|项|方面|个方面)?：|有[两二三四五]：|：)"
)
_NEXT = re.compile(rf"，(?:而)?{_KIND}(?:主要)?(?:是|为|在于|有|：)")
"""What tells the next kind of cause in the same sentence."""
_ONE = re.compile(r"(?:[一二三四五六]是|[①-⑥]|（[1-6一二三四五六]）)")
_COMMA = re.compile("，")
_SHORTEST, _LONGEST = 4, 110


def find_causes(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each kind of cause that a sound sentence tells."""
    text = outline.text.text
    for passage in passages_with(outline, _CUE):
        for clause in passage.clauses:
            told = _TOLD.match(text, lead_in(text, clause.start, clause.end), passage.end)
            if told is None or told.start("kind") >= clause.end:
                continue
            causes = _causes(text, told, passage)
            lengths = [end - start for start, end in causes]
            if not causes or min(lengths) < _SHORTEST or max(lengths) > _LONGEST:
                continue
            span = (told.start(), causes[-1][1])
            if spoilt(passage.clauses, *span):
                continue
            items = [Item(part(outline, *cause)) for cause in causes]
            yield formulation(
                outline, FormulationKind.FACT, passage.section, items, [span],
                subject=told["kind"], frame=(told["of"].removesuffix("的"), ""), aspect="cause",
            )  # fmt: skip


def _causes(text: str, told: re.Match[str], passage: Passage) -> list[tuple[int, int]]:
    """Return where the causes stand behind what announces them: counted aloud, so many as it says, or one."""
    start = told.end()
    stop = text.find("。", start, passage.end)
    whole = stop if stop >= 0 else passage.end
    if _ONE.match(text, start):
        pieces = parted(text, start, whole, re.compile("[；，](?=[一二三四五六]是)|；"))
        numbered = [(found.end(), end) for begin, end in pieces if (found := _ONE.match(text, begin, end))]
        return numbered if len(numbered) == len(pieces) > 1 else []
    semicolon = text.find("；", start, whole)
    end = semicolon if semicolon >= 0 else whole
    following = _NEXT.search(text, start, end)
    end = following.start() if following else end
    if told["count"] is None:
        return [(start, end)] if "：" not in text[start:end] else []
    pieces = parted(text, start, end, _COMMA)
    return pieces if len(pieces) == count_of(told["count"]) else []
