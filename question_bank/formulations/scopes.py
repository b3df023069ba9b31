"""Scopes: to whom or to what a paper applies, and to whom or to what it does not.

| text | aspect: items |
| 第二条 本规定适用于全部住院病区。 | scope: 全部住院病区 (规定) |
| 门诊、体检中心不适用本规定，由医务科另行规定。 | excepted: 门诊、体检中心 (规定) |
| 单价不足2000元的工具，按台账细则管理，不适用本办法。 | excepted: 单价不足2000元的工具 (办法) |
| 本规程适用于两座机房的制冷系统，不适用于空调设备。 | scope: 两座机房的制冷系统 / excepted: 空调设备 (规程) |
| 第三条第二款规定的情形，不适用本条例。 | none: which it is stands elsewhere |
| 定量订货法适用于单价较高的物资。 | none: no paper |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import lead_in, sentences_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.model.aspects import EXCEPTED, SCOPE
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_LABEL = re.compile(
    r"(?:第[一二三四五六七八九十百\d]+条|\d+(?:\.\d+)*\.?|[（(]?[一二三四五六七八九十]+[）)、])[ \u3000]+"
)
_PAPER = "本(?P<paper>办法|规定|条例|制度|细则|规程|章程|守则|准则|规则|标准|规范|预案|公约|村规民约|导则|指南)"
_CUE = Cue("适用于|不适用本")
_APPLIES = re.compile(
    f"{_PAPER}(?:仅|只|均)?适用于：?(?P<what>[^。；：]{{4,120}}?)(?=[。；]|，(?:不适用|但|其他|也|由))"
)
_NOT_TO = re.compile("，(?:但)?不适用于(?P<what>[^，。；：]{3,60})(?=[。；])")
_NOT = re.compile(
    f"(?:但)?(?P<what>[^，。；：]{{3,60}}?)(?:，[^，。；：]{{2,30}})?，?(?:均|一律)?不适用{_PAPER}(?=[，。；])"
)
_ELSEWHERE = re.compile(
    "第[一二三四五六七八九十百\\d]+[条款项]|[前本][款条项章节]|上[述款]|[该此这]|(?<![及尤与和])其(?!他)|规定$|下列|以下[^，。]{0,2}(?:情形|人员|单位|范围|事项)|[并也]$"
)
"""What points to another article or sentence."""


def find_scopes(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each thing to which the paper says that it applies, or does not."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        label = _LABEL.match(text, sentence.start, sentence.end)
        begin = lead_in(text, label.end() if label else sentence.start, sentence.end)
        if applies := _APPLIES.match(text, begin, sentence.end):
            yield from _made(outline, sentence, applies, applies["paper"], SCOPE)
            if other := _NOT_TO.match(text, applies.end("what"), sentence.end):
                yield from _made(outline, sentence, other, applies["paper"], EXCEPTED)
        elif excepted := _NOT.match(text, begin, sentence.end):
            yield from _made(outline, sentence, excepted, excepted["paper"], EXCEPTED)


def _made(outline: Outline, sentence: Sentence, told: re.Match[str], paper: str, aspect: str) -> Iterator[Formulation]:
    span = told.span()
    if _ELSEWHERE.search(told["what"]) or spoilt(sentence.clauses, *span):
        return
    item = Item(part(outline, *told.span("what")))
    yield formulation(outline, FormulationKind.RULE, sentence.section, [item], [span], subject=paper, aspect=aspect)
