"""Key terms: words that the author set off with markup inside a sentence.

| Markdown | term (frame) |
| 消防工作贯彻**预防为主**的方针。 | 预防为主 (消防工作贯彻 … 的方针) |
| 用 `git add` 暂存文件。 | git add (用 … 暂存文件), code |
| **注意：这一整句都是黑体。** | none: a whole sentence is no term |
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Soundness

_SHORTEST, _LONGEST = 2, 24
_STOPS = "。；：！？“”（）"


def find_key_terms(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each marked term of the document, at its first clean clause that says more than it."""
    starts = [sentence.start for sentence in outline.sentences]
    met: set[str] = set()
    for start, end, how in outline.marked:
        place = bisect_right(starts, start) - 1
        words = outline.words(start, end)
        if place < 0 or words in met or not _SHORTEST <= len(words) <= _LONGEST or any(one in words for one in _STOPS):
            continue
        sentence = outline.sentences[place]
        inside = [clause for clause in sentence.clauses if clause.start <= start and end <= clause.end]
        if sentence.soundness is not Soundness.WHOLE or not inside or inside[0].tainted:
            continue
        first = lead_in(outline.text.text, inside[0].start, inside[0].end)
        if first > start or inside[0].end - first < len(words) + 3:
            continue
        met.add(words)
        frame = (outline.words(first, start), outline.words(end, inside[0].end))
        yield formulation(
            outline, FormulationKind.KEY_TERM, sentence.section, [Item(part(outline, start, end))],
            [(first, inside[0].end)], frame=frame, aspect=how,
        )  # fmt: skip
