"""Mottos: a policy, a train of thought, a school motto in quotation marks, made of several pieces, with what it is.

| text | pieces (kind) |
| 坚持“节水优先、空间均衡、系统治理”的治水思路 | 节水优先 / 空间均衡 / 系统治理 (治水思路) |
| 形成了“忠诚勤勉，力求精进”的校训 | 忠诚勤勉 / 力求精进 (校训) |
| 服务方针是：“热心、细心、耐心。” | 热心 / 细心 / 耐心 (服务方针) |
| 质量方针是：账目不断档，器具不断检 | 账目不断档 / 器具不断检 (质量方针): of one length |
| 办学方针是“立足地方、面向基层” | 立足地方 / 面向基层 (办学方针) |
| “自己动手、守山护林”八字场训 | 自己动手 / 守山护林 (八字场训) |
| 实行“谁使用、谁负责”的原则 | 谁使用 / 谁负责 (原则) |
| 馆风八个字“严谨、求实、勤勉、敢言”是讨论得来的 | 严谨 / 求实 / 勤勉 / 敢言 (馆风八个字) |
| 发挥“定方向、管全局、促落实”的领导作用 | 定方向 / 管全局 / 促落实 (领导作用) |
| 实施“强茶业、优果业、兴文旅”三项行动 | 强茶业 / 优果业 / 兴文旅 (三项行动) |
| 紧扣“茶旅兴镇、生态立镇”思路 | 茶旅兴镇 / 生态立镇 (思路) |
| 以“苗齐、水足、草净、埂固”八字要求为尺 | 苗齐 / 水足 / 草净 / 埂固 (八字要求) |
| 建立“先看、再查、后签”的三步查验法 | 先看 / 再查 / 后签 (三步查验法) |
| 实行“收件、审查、发证三分开” | 收件 / 审查 / 发证, aspect "kept": what it is nothing says |
| 众人约定“统一采摘、统一定价、当天分账” | 统一采摘 / 统一定价 / 当天分账, aspect "kept" |
| 建立“乡镇、街道”的台账: it is none of the things that are said by heart |
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
    "八字诀|诀|价值观|使命|愿景|基调|路径|模式|机制|体系|格局|作用|行动|做法|办法|路子|定位|打法|[两二三四五六七八九]步[\u4e00-\u9fff]{0,4}法"
)
_SAID = r"“(?P<said>[^“”。；]{4,44})”"
_CLOSED = r"“(?P<said>[^“”。；]{4,44})。?”"
"""A motto that is written as a sentence: 方针是：“甲、乙。”"""
_BEHIND = re.compile(
    rf"{_SAID}(?:为(?:主要)?内容|为核心)?(?:的|(?=[一二三四五六七八九十]{{1,3}}字)|(?=(?:发展|工作|总体|办学|治理|建设|服务|推进)?(?:思路|方针|原则|理念|要求|路径|目标|做法|举措|路子|定位))|(?=[三四五六七八]?[大项]?(?:专项)?行动)|(?=[三四五六七八][级位层]|(?:工作|推进|联动|闭环|协调|服务|管理|监管|落实|责任)?(?:机制|模式|体系|格局|工作法)))(?:“[^“”]{{1,10}}”)?(?P<kind>[^，。；：、“”的]{{0,8}}?(?:{_KIND}))(?=[，。；：！]|$|[^\u4e00-\u9fff]|[和与、]|为[尺标准镜纲本先])"
)
_BEFORE = re.compile(
    rf"(?P<kind>[^，。；：、“”]{{2,16}}?(?:{_KIND}))(?:就是|概括为|归纳为|确定为|定为|是|为)[：，]?{_CLOSED}(?![的、和与])"
)
_COUNTED = re.compile(
    rf"(?P<kind>[^，。；：、“”]{{0,10}}?(?:十[二六]?|[四六八])个?字(?:{_KIND}|诀|方针|要诀|口诀)?)[：:，]?{_CLOSED}(?![的、和与])"
)
"""记住八个字：“关阀、开窗、撤人、报修”: said by heart whatever it is called."""
_VERB = (
    "实行|推行|约定|做到|执行|遵循|遵守|恪守|落实|践行|坚持|紧扣|牢记|概括为|归纳为|总结为|总结出|规定了?|"
    "订下|立下|定下|确立了?|喊出|叫响"
)
_DONE = re.compile(
    rf"(?:{_VERB})(?:了|的是)?“(?![一1①]、?[\u4e00-\u9fff]{{1,6}}、[二2])(?P<said>[^“”。；，]{{6,30}}?)"
    r"(?:[两二三四五六七八]个?[分统结合同公到][开一合离步示家位]?)?”(?=[，。；]|$)"
)
"""What is kept to, in pieces of like length, with nothing behind that says what it is."""
_CUE = Cue(
    f"(?:{_VERB})(?:了|的是)?“[^“”。；，]{{2,14}}、|”(?:[^，。；“”]{{0,4}}?)(?:思路|方针|原则|理念|要求|路径|目标|做法|举措|路子|定位|行动)|"
    "字[^，。；“”]{0,4}[：，]?“[^“”]{2,20}、|"
    f"“[^“”。；]{{2,40}}[、，—][^“”。；]{{2,40}}”(?:[一二三四五六七八九十]{{1,3}}字|[三四五六七八][级位层]|[^，。；“”]{{0,2}}(?:机制|模式|体系|格局|工作法)|(?:为[^，。；]{{2,4}})?的)|"
    f"(?:{_KIND})[^“，。；]{{1,4}}[：，]?“[^“”]*[、，]|(?:方针|宗旨|理念|校训|口号|信条|愿景|使命)(?:就?是|为)[^“。；]{{4,10}}，"
)
_UNMARKED = re.compile(
    r"(?P<kind>[^，。；：、“”]{2,12}(?:方针|宗旨|理念|校训|口号|信条|愿景|使命))(?:就?是|为)：?"
    r"(?P<said>[^，。；：、“”]{4,9}(?:，[^，。；：、“”]{4,9}){1,4})(?=。|$)"
)
"""质量方针是：账目不断档，器具不断检: pieces of one length need no marks."""
_PIECES = re.compile(r"[^、，—]+")
_FEWEST, _MOST = 2, 6
_SHORTEST, _LONGEST = 2, 12
_UNEVEN = 2
"""Characters by which pieces differ at most of which nothing says that they are said by heart; two not at all."""


def find_mottos(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each motto of two to six pieces in a sound sentence."""
    for sentence in sentences_with(outline, _CUE):
        yield from _mottos(outline, sentence)


def _mottos(outline: Outline, sentence: Sentence) -> Iterator[Formulation]:
    text = outline.text.text
    taken: set[int] = set()
    for pattern in (_BEHIND, _BEFORE, _COUNTED, _DONE, _UNMARKED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.span("said")
            pieces = [each.span() for each in _PIECES.finditer(text, start, end)]
            lengths = [last - first for first, last in pieces]
            clauses = [one for one in sentence.clauses if one.start < match.end() and one.end > match.start()]
            told = _FEWEST <= len(pieces) <= _MOST and min(lengths) >= _SHORTEST and max(lengths) <= _LONGEST
            if not told or any(one.tainted for one in clauses):
                continue
            named = pattern is not _DONE
            if not named and (max(lengths) - min(lengths) > _UNEVEN * (len(pieces) > _FEWEST) or end in taken):
                continue
            if pattern is _UNMARKED and max(lengths) > min(lengths):
                continue
            taken.add(end)
            item = Item(
                part(outline, start, end), part(outline, *match.span("kind")) if named else None,
                extra=tuple(part(outline, *piece) for piece in pieces),
            )  # fmt: skip
            span = (clauses[0].start, max(clauses[-1].end, match.end()))
            yield formulation(
                outline, FormulationKind.FACT, sentence.section, [item], [span], aspect="motto" if named else "kept",
            )  # fmt: skip
