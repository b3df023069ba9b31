"""Arrows: the steps of a procedure that dashes or arrows part, behind what they are the steps of.

| text | sequence: steps, of |
| 借书流程：查目录——填索书单——到柜台取书。 | 1 查目录 / 2 填索书单 / 3 到柜台取书, of 借书流程 |
| 入库程序为：验货→称重→贴签→上架。 | 1 验货 / 2 称重 / 3 贴签 / 4 上架, of 入库程序 |
| 山路：东村——西村——南村。 | none: no procedure |
| 借书流程：查目录——取书。 / 流程：甲→乙→甲。 | none: two, or one twice |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import parted, sentences_in
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Soundness

_ARROW = "(?:—+>?|―+|–{2,}|-+>|[→⇒➔])"
_STEP = r"[^。；：，\n→⇒➔—―<>]{2,18}"
_CHAIN = re.compile(
    r"(?P<name>(?:(?<=[。；\n）) 、.．])|^)[\u4e00-\u9fff、“”《》]{0,18}(?:流程|程序|步骤|顺序|次序|环节|工序|手续))"
    rf"(?:一般|依次|主要)?(?:如下|[是为])?：(?P<steps>{_STEP}(?: ?{_ARROW} ?{_STEP}){{2,9}})(?=[。；\n]|$)",
    re.MULTILINE,
)
_CUE = re.compile(rf"[序程骤节手续][^。；\n]{{0,8}}：[^。；\n]{{2,20}}?{_ARROW}")
_PARTED = re.compile(rf" ?{_ARROW} ?")


def find_arrows(outline: Outline) -> Iterator[Formulation]:
    """Yield the sequence of each procedure whose steps are parted by arrows."""
    text = outline.text.text
    if not any(sign in text for sign in ("——", "→", "->", "—>", "⇒", "➔")):
        return
    for cue in _CUE.finditer(text):
        line = text.rfind("\n", 0, cue.start()) + 1
        end = text.find("\n", cue.end())
        for found in _CHAIN.finditer(text, line, len(text) if end < 0 else end):
            if found.start("name") <= cue.start() < found.end():
                yield from _steps(outline, found)


def _steps(outline: Outline, found: re.Match[str]) -> Iterator[Formulation]:
    spans = parted(outline.text.text, *found.span("steps"), _PARTED)
    words = [outline.words(*span) for span in spans]
    said = sentences_in(outline, found.start("name"), found.end("steps"))
    sound = said and all(one.soundness in (Soundness.WHOLE, Soundness.HEADING) for one in said)
    if not sound or len({*words}) < len(words) or any("_" in one or "…" in one for one in words):
        return
    items = [Item(part(outline, *span), ordinal=number) for number, span in enumerate(spans, 1)]
    yield formulation(
        outline, FormulationKind.SEQUENCE, said[0].section, items, [(found.start("name"), found.end("steps"))],
        subject=found["name"], aspect="named",
    )  # fmt: skip
