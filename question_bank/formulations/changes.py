"""Changes: what rose, fell or turned, from what to what.

| text | what: from → to (verb) |
| 全县自来水普及率由2023年的91.5%提高到95.2% | 全县自来水普及率: 2023年的91.5% → 95.2% (提高到) |
| 国控断面水质由Ⅳ类提升至Ⅲ类 | 国控断面水质: Ⅳ类 → Ⅲ类 (提升至) |
| 出水水质由一级B标准提高到一级A标准 / 考核位次由第七位上升到第三位 |
|   出水水质: 一级B → 一级A (提高到) / 考核位次: 第七位 → 第三位 (上升到) |
| 补贴标准从每亩150元提高到180元 | 补贴标准: 每亩150元 → 180元 (提高到) |
| 工作群由平均14个压减到3个 | 工作群: 平均14个 → 3个 (压减到) |
| 在全市考核中由第七位上升到第三位 | none: whose rank, nothing says |
| 思想由消极被动转变为积极主动 | none: nothing that is counted or graded |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline

_VERB = (
    r"(?:提高|提升|增加|增长|上升|攀升|扩大|缩小|收窄|扩展|延长|跃升|升|增|下降|降低|降|减少|减|压减|压缩|缩短|缩减|精简|调整|调减|调增|优化|改善|"
    r"改|拓展|恢复)(?:到了?|至|为)"
)
_CUE = re.compile(rf"[由从][^，。；：]{{1,24}}?{_VERB}")
_CLASS = (
    "(?:[ⅠⅡⅢⅣⅤ劣一二三四五六七八九甲乙丙丁][类级等ⅠⅡⅢⅣⅤ]?[类级等](?:[A-D](?![A-Za-z]))?|A{1,5}级|"
    "第[一二三四五六七八九十]{1,3}[位名])"
)
_RANKED = "(?:标准|水平)?"
"""What may stand behind a class: 由一级B标准提高到一级A标准."""
_GRADE = rf"(?:[^，。；：由从]{{0,10}}?(?:\d[\d,.]*[^，。；：由从以\d]{{0,8}}?|{_CLASS}{_RANKED}))"
_CHANGE = re.compile(
    rf"(?P<what>(?![使让把将其并该]|在[^，。；：]*[中里内上][由从])[^，。；：“”]{{2,26}}?)[由从](?P<old>{_GRADE})(?P<verb>{_VERB})"
    rf"(?P<new>(?:平均|每[亩人年月户])?{_GRADE})(?P<after>以[上下内]|左右)?"
)
_AMOUNT = re.compile(rf"[\d,.]+[^，。；：\d]{{0,8}}|{_CLASS}")


def find_changes(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each clause of a sound sentence that says from what to what something changed."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        for clause in sentence.clauses:
            start = lead_in(text, clause.start, clause.end)
            match = None if clause.tainted else _CHANGE.fullmatch(text, start, clause.end)
            if match is None or match["after"]:
                continue
            # 2023年的91.5%: the year comes before the amount.
            old = list(_AMOUNT.finditer(text, *match.span("old")))[-1:]
            new = list(_AMOUNT.finditer(text, *match.span("new")))[-1:]
            if not old or not new or old[0][0] == new[0][0]:
                continue
            item = Item(
                part(outline, *new[0].span()), part(outline, *match.span("what")),
                extra=(part(outline, *old[0].span()), part(outline, *match.span("verb"))),
            )  # fmt: skip
            span = (start, clause.end)
            yield formulation(outline, FormulationKind.FACT, sentence.section, [item], [span], aspect="change")
