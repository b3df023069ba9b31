"""Mottos: a policy, a train of thought, a school motto in quotation marks, made of several pieces, with what it is.

| text | pieces (kind) |
| 坚持“节水优先、空间均衡、系统治理”的治水思路 | 节水优先 / 空间均衡 / 系统治理 (治水思路) |
| 形成了“忠诚勤勉，力求精进”的校训 | 忠诚勤勉 / 力求精进 (校训) |
| 办学方针是“立足地方、面向基层” | 立足地方 / 面向基层 (办学方针) |
| “自己动手、守山护林”八字场训 | 自己动手 / 守山护林 (八字场训) |
| 实行“谁使用、谁负责”的原则 | 谁使用 / 谁负责 (原则) |
| 馆风八个字“严谨、求实、勤勉、敢言”是讨论得来的 | 严谨 / 求实 / 勤勉 / 敢言 (馆风八个字) |
| 建立“乡镇、街道”的台账 | none: it is none of the things that are said by heart |
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import sentences_with
from question_bank.lexicon.cues import Cue
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_KIND = (
    "方针|思路|原则|[校厂院馆场站店队所企行家班军]训|精神|理念|口号|作风|宗旨|信条|格言|初心|誓言|战略|总?要求|目标|纲领|准则|传统|思想|方略|策略|工作法|操作法|管理法|议事法|调解法|"
    "八字诀|诀|价值观|使命|愿景|基调|路径|模式|机制|体系|格局"
)
_SAID = r"“(?P<said>[^“”。；]{4,44})”"
_BEHIND = re.compile(
    rf"{_SAID}(?:为(?:主要)?内容|为核心)?(?:的|(?=[一二三四五六七八九十]{{1,3}}字)|(?=[三四五六七八][级位层]|(?:工作|推进|联动|闭环|协调|服务|管理|监管|落实|责任)?(?:机制|模式|体系|格局|工作法)))(?:“[^“”]{{1,10}}”)?(?P<kind>[^，。；：、“”的]{{0,8}}?(?:{_KIND}))(?=[，。；：！]|$|[^\u4e00-\u9fff]|[和与、])"
)
_BEFORE = re.compile(
    rf"(?P<kind>[^，。；：、“”]{{2,16}}?(?:{_KIND}))(?:就是|概括为|归纳为|确定为|定为|是|为)[：，]?{_SAID}(?![的、和与])"
)
_COUNTED = re.compile(
    rf"(?P<kind>[^，。；：、“”]{{0,10}}?(?:十[二六]?|[四六八])个?字(?:{_KIND}|诀|方针|要诀|口诀)?)[：:，]?{_SAID}(?![的、和与])"
)
"""记住八个字：“关阀、开窗、撤人、报修”: said by heart whatever it is called."""
_CUE = Cue(
    "字[^，。；“”]{0,4}[：，]?“[^“”]{2,20}、|"
    f"“[^“”。；]{{2,40}}[、，—][^“”。；]{{2,40}}”(?:[一二三四五六七八九十]{{1,3}}字|[三四五六七八][级位层]|[^，。；“”]{{0,2}}(?:机制|模式|体系|格局|工作法)|(?:为[^，。；]{{2,4}})?的)|"
    f"(?:{_KIND})[^“，。；]{{1,4}}[：，]?“[^“”]*[、，]"
)
_PIECES = re.compile(r"[^、，—]+")
_FEWEST, _MOST = 2, 6
_SHORTEST, _LONGEST = 2, 12


def find_mottos(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each motto of two to six pieces in a sound sentence."""
    for sentence in sentences_with(outline, _CUE):
        yield from _mottos(outline, sentence)


def _mottos(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    text = outline.text.text
    for pattern in (_BEHIND, _BEFORE, _COUNTED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.span("said")
            pieces = [each.span() for each in _PIECES.finditer(text, start, end)]
            lengths = [last - first for first, last in pieces]
            clauses = [one for one in sentence.clauses if one.start < match.end() and one.end > match.start()]
            told = _FEWEST <= len(pieces) <= _MOST and min(lengths) >= _SHORTEST and max(lengths) <= _LONGEST
            if not told or any(one.tainted for one in clauses):
                continue
            item = Item(
                part(outline, start, end), part(outline, *match.span("kind")),
                extra=tuple(part(outline, *piece) for piece in pieces),
            )  # fmt: skip
            span = (clauses[0].start, max(clauses[-1].end, match.end()))
            yield formulation(outline, FormulationKind.FACT, sentence.section, [item], [span], aspect="motto")
