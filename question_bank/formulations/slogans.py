"""Slogans: short fixed words inside quotation marks that nobody is quoted with.

| text | words (frame) |
| 坚定拥护“两个确立” | 两个确立 (坚定拥护“ … ”) |
| 贯通服务群众“最后一米” | 最后一米 (贯通服务群众“ … ”) |
| 党的十九大指出“坚持和加强党的全面领导” | none: a quotation |
| 学习《“十四五”规划》 | none: part of a title |
| 这就是“家” | none: one character |
| 改革的“六个坚持” (a line without a stop) | none: a title |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.lexicon.words import words as tagged
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_SLOGAN = re.compile(r"“(?P<words>[^“”，。；：！？…\s]{2,12})”")
_ON_THE_SPOT = re.compile("上午|下午|刚才|今天|昨天|前不久|会前|这次|我们现场")
"""How somebody tells what was seen or heard just now: the words are better asked where they are explained."""
_TITLE = re.compile(r"《[^《》]*》")
_HANZI = re.compile(r"[^\W\d_a-zA-Z]")
_SPOKEN = re.compile(r"(?:指出|强调|要求|规定|写道|说过?|认为|问|答|喊|叫|道)[了过着]?[：，]?$")

_LABELLED = re.compile(r"[^，。；：\n]{2,10}：")
"""A line that begins with a label."""
_NEAR = 8
"""Characters before a quotation mark among which a verb of saying is looked for."""


def find_slogans(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each slogan of the document, at the first clean clause that it stands in."""
    text = outline.text.text
    met: set[str] = set()
    for sentence in sentences_with(outline, _SLOGAN):
        for clause in sentence.clauses:
            if clause.tainted or text.find("“", clause.start, clause.end) < 0:
                continue
            start = lead_in(text, clause.start, clause.end)
            if _ON_THE_SPOT.match(text, start, clause.end):
                continue
            titles = [match.span() for match in _TITLE.finditer(text, start, clause.end)]
            for match in _SLOGAN.finditer(text, start, clause.end):
                words = match["words"]
                spoken = _SPOKEN.search(text[max(start, match.start() - _NEAR) : match.start()])
                if words in met or spoken or not _HANZI.search(words) or "、" in words:
                    continue
                if any(first < match.start() < last for first, last in titles):
                    continue
                if _is_title(text, start, clause.end, match.start("words")):
                    continue
                met.add(words)
                item = Item(part(outline, *match.span("words")))
                frame = (text[start : item.right.start], text[item.right.end : clause.end])
                told = len(frame[0]) + len(frame[1]) > 4
                yield formulation(
                    outline, FormulationKind.SLOGAN, sentence.section, [item], [(start, clause.end)],
                    frame=frame, certain=told,
                )  # fmt: skip


def _is_title(text: str, start: int, end: int, words: int) -> bool:
    """Tell whether the clause is a line of its own that ends in no stop and says nothing of the `words` in it.

    So does a label with a name, though a stop closes it (案例：云河村的“夜校”。); what is told stands behind.
    """
    labelled = _LABELLED.fullmatch(text, text.rfind("\n", 0, start) + 1, start) and text[end : end + 1] == "。"
    if not labelled and (
        text[end : end + 1] not in ("", "\n")
        or text[end - 1] in "。！？；"
        or "，" in text[text.rfind("\n", 0, start) + 1 : start]
    ):
        return False
    before, behind = text[start : words - 1], text[text.find("”", words) + 1 : end]
    owned = before.endswith("的") and not behind
    return owned or not any(word.tag[:1] == "v" for each in (before, behind) for word in tagged(each))
