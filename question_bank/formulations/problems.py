"""Problem lists: what is said to be wrong, or what something was done against.

| text | problems |
| 仍存在领导难以一贯到底、“中梗阻”现象，部分组织功能弱化以及党建工作亟需加强的问题 |
|   领导难以一贯到底、“中梗阻”现象 (both) / 部分组织功能弱化 / 党建工作亟需加强 |
| 针对土地零散、劳力外流、集体经济薄弱等问题 | 土地零散 / 劳力外流 / 集体经济薄弱 |
| 存在的主要问题有：思想认识不足，制度执行不严，监督检查不力。 | 思想认识不足 / 制度执行不严 / 监督检查不力 |
| 要解决思想认识问题 | none: one is no list |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.cases import case_in
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_with, spoilt
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_KINDS = "问题|现象|短板|不足|隐患|困难|难题|现状|情况|弊端|顽疾|痛点|困境|挑战|风险|薄弱环节|弱项|矛盾|差距"
_CUE = re.compile("暴露出|反映出|存在|针对|面临|解决|破解|克服|防止|纠正|整治")
_LIST = re.compile(
    r"(?P<cue>(?:(?:仍然?|还|也|尚|依然|普遍|不同程度地?)*存在着?|针对|面临着?|暴露出|反映出|(?:有效|着力|切实|集中|重点)*(?:解决|破解|克服|防止|纠正|整治)[了好]?)"
    r"(?:一些|当前|以往|过去|该(?:公司|单位|企业|部门|地区|[省市县镇村局]))?)"
    rf"(?P<body>[^。；：]{{5,140}}?)(?P<end>(?:等(?:的)?|的)(?:突出|共性|现实|普遍|实际|一系列)*(?:{_KINDS}))(?=[，。；：！]|$)"
)
_TOLD = re.compile(
    r"(?P<cue>存在的(?:主要|突出|共性)?(?:问题|短板|不足|困难)(?:主要)?(?:有|是|包括|表现为|表现在)?)[：，]?(?P<body>[^。；：]{8,140})(?P<end>)"
)
_JOINT = re.compile("以及|及其|及|、以及")
_QUOTED = re.compile(r"[“《（][^”》）]*[”》）]")
_SHORTEST, _LONGEST = 3, 32


def find_problems(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each list of two or more problems in a sound sentence."""
    text = outline.text.text
    for sentence in sentences_with(outline, _CUE):
        done = sentence.start
        for pattern in (_TOLD, _LIST):
            for match in pattern.finditer(text, done, sentence.end):
                made = _problems(outline, sentence, match)
                if made is not None:
                    yield made
                    done = match.end()


def _problems(outline: Outline, sentence: Sentence, match: re.Match[str]) -> Formulation | None:
    start, end = match.start("cue"), match.end()
    while end > start and outline.text.text[end - 1] in "！，":
        end -= 1
    items = [_item(outline, *span) for span in _pieces(match["body"], match.start("body"))]
    sizes = [len(item.right.text) for item in items]
    if len(items) < 2 or min(sizes) < _SHORTEST or max(sizes) > _LONGEST or spoilt(sentence.clauses, start, end):
        return None
    if len({item.right.text for item in items}) < len(items) or any(_odd(item.right.text) for item in items):
        return None
    if not match["end"] and outline.text.text.startswith("；", end):
        return None  # 存在的短板是：甲、乙；丙: the list goes on
    case = case_in(outline, sentence) if match["cue"].startswith("针对") else None
    return formulation(
        outline, FormulationKind.PROBLEMS, sentence.section, items, [(start, end)],
        subject=case.name if case else "", frame=(match["cue"], match["end"]),
        certain=not (items[0].extra or len(items) == 2),
    )  # fmt: skip


def _pieces(body: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield where the problems stand in `body`: parted by commas, where there are any, else by 、, and by 以及."""
    hidden = _QUOTED.sub(lambda found: "x" * len(found[0]), body)
    comma = "，" if "，" in hidden else "、"
    start = 0
    for gap in re.finditer(f"{comma}(?:{_JOINT.pattern})?|{_JOINT.pattern}", hidden):
        if gap.start() > start:
            yield offset + start, offset + gap.start()
        start = gap.end()
    if start < len(body):
        yield offset + start, offset + len(body)


def _item(outline: Outline, start: int, end: int) -> Item:
    words = outline.words(start, end)
    hidden = _QUOTED.sub(lambda found: "x" * len(found[0]), words)
    extra = [part(outline, start + one.start(), start + one.end()) for one in re.finditer("[^、]+", hidden)]
    return Item(part(outline, start, end), extra=tuple(extra) if len(extra) > 1 else ())


def _odd(words: str) -> bool:
    """Tell whether `words` are no problem but the rest of another construction."""
    return words[0] in "的和与及等并也又" or words[-1] in "的和与及、" or words.count("“") != words.count("”")
