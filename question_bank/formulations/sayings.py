"""Sayings, counted words and rows of what is taken as what: short pieces of one build that are said by heart.

| text | left out (aspect) |
| 当地有谚：“卤是盐的娘，堤是滩的命。” | 堤是滩的命 (saying) |
| 孔夫子说：“其身正，不令而行；其身不正，虽令不从。” | 不令而行 / 虽令不从 (saying) |
| 使用人的义务归纳为三句话：按需取用，用完即清，异常必报。 | 用完即清 / 异常必报 (worded) |
| 局里的要求是四句话，叫作“巡得到、看得见、劝得住、报得快” | 看得见 / 劝得住 / 报得快 (worded) |
| 基本思路是：以标准预防为基础，以手卫生为核心，以隔离为补充 | 标准预防 / 手卫生 (taken) |
| 以渡口为例，以小见大 | none: an example is taken as nothing |
| 他说：“水来了，快走！” | none: what somebody says once is no saying |
| 归拢成十六个字，刻在坝头：敢于返工，不欺后人，舍家让水，细水长流 | 不欺后人 / 舍家让水 / 细水长流 (worded) |
| 立两条规矩：一为病案必书，…；二为死亡必议，… | 病案必书 / 死亡必议 (worded) |
| 三句话：甲，乙 | none: there are two |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from question_bank.formulations.counts import count_of
from question_bank.formulations.finder import formulation, part
from question_bank.formulations.passages import CONNECTIVE, lead_in, passages_with, sentences_with, spoilt
from question_bank.lexicon.cues import Cue
from question_bank.model.aspects import SAYING, TAKEN, WORDED
from question_bank.model.formulation import Formulation, FormulationKind, Item
from question_bank.model.outline import Outline, Sentence

_QUOTED = re.compile(
    r"[：](?:\n)?“(?P<said>[^“”，。；：！？]{2,10}，[^“”，。；：！？]{2,10}(?:；[^“”，。；：！？]{2,10}，[^“”，。；：！？]{2,10}){0,3})[。！]?”"
)
_ONCE = re.compile("[我你他她您咱]|这|那|今[天年日]|昨|明天|了$|[吗呢吧啊呀嘛]|\\d")
"""What a saying does not hold: it speaks to nobody, of no day."""
_NEAR = 2
"""Characters by which the two halves of a saying differ at most."""
_COUNTED = re.compile(
    r"(?P<n>[两二三四五六七八])(?:句话|句|件事|个词)(?:，?(?:叫作?|叫做|就是|即|分别是|概括为|是))?"
    r"(?:：|(?=“))“?(?P<said>[^“”。；：！？]{4,60})(?=[”。；！？])"
)
_CHARACTERS = re.compile(
    r"(?P<n>八|十二|十六|二十)个?字(?:，[^，。；：“”]{2,8})?(?:是|叫作?|叫做)?：(?P<said>[^“”。；：！？、]{8,26})(?=[。；！？])"
)
"""Words of which it is said how many characters they have."""
_LENGTHS = {"八": 8, "十二": 12, "十六": 16, "二十": 20}
_MARKED = re.compile(
    r"(?P<n>[两二三四])[条个件项](?:规矩|要求|原则|纪律|铁律|底线|关口?|道理|标准|戒律|忌讳|事)：(?=一)"
)
_MARK = re.compile("(?<=[：；])(?P<n>[一二三四])[是为曰要](?P<said>[\u4e00-\u9fff]{3,10})(?=[，。；])")
"""Rules that are told with their number, each as the first words of its part: 一为病案必书，….."""
_TAKEN = re.compile(
    r"以(?P<what>(?!此|这|其|上|下|内|外)[^，。；：、“”为以]{2,14})为(?P<role>(?!例|由|名|准|限|期|界|单位|主(?!线|体|阵地|攻|责)|此|了|止|荣|耻|证|鉴|戒|伴|邻|代价)[^，。；：、“”]{1,6})(?=[，。；、”])"
)
_JOINT = re.compile("[，、；](?:要|坚持|并|同时|突出)?")
_CUE = Cue(
    "：“|(?:八|十二|十六|二十)个?字[^。；]{0,12}[：“]|[两二三四五六七八](?:句话|句|件事|个词)[^。；]{0,6}[：“，]|"
    "以[^，。；：]{2,14}为"
)
_RULES = Cue("[两二三四][条个件项][^。；]{1,3}：一")
_FEWEST, _SHORTEST, _LONGEST = 2, 2, 14
_EVEN = 2
"""Characters by which pieces that commas part differ at most; of what 、 parts each may be of its own length."""
_MOST_ASKED = 3


def find_sayings(outline: Outline) -> Iterator[Formulation]:
    """Yield one formulation for each saying, each counted row of words, each row of what is taken as what."""
    for sentence in sentences_with(outline, _CUE):
        text = outline.text.text
        stop = min(sentence.end + 1, len(text))
        for found in _QUOTED.finditer(text, sentence.start, stop):
            yield from _asked(outline, sentence, found.span(), _halves(text, found), SAYING)
        for found in _COUNTED.finditer(text, sentence.start, stop):
            pieces = _pieces(text, *found.span("said"))
            if len(pieces) == count_of(found["n"]):
                yield from _asked(outline, sentence, found.span(), pieces[1:], WORDED)
        for found in _CHARACTERS.finditer(text, sentence.start, stop):
            pieces = _pieces(text, *found.span("said"))
            told = sum(last - first for first, last in pieces)
            if len(pieces) > 1 and told == _LENGTHS[found["n"]]:
                yield from _asked(outline, sentence, found.span(), pieces[1:], WORDED)
        for row in _rows(text, sentence):
            asked = [each.span("what") for each in row]
            span = (row[0].start(), row[-1].end())
            yield from _asked(outline, sentence, span, asked if len(row) == _FEWEST else asked[:-1], TAKEN)
    yield from _marked(outline)


def _marked(outline: Outline) -> Iterator[Formulation]:
    """Yield the rules that are as many as the words before them say, each marked by its number."""
    text = outline.text.text
    for passage in passages_with(outline, _RULES):
        for counted in _MARKED.finditer(text, passage.start, passage.end):
            found = list(_MARK.finditer(text, counted.end() - 1, passage.end))
            numbers = [count_of(one["n"]) for one in found]
            if numbers != list(range(1, count_of(counted["n"]) + 1)) or spoilt(passage.clauses, *counted.span()):
                continue
            first = next(each for each in passage.clauses if "；" not in text[each.start : counted.start()])
            items = [Item(part(outline, *one.span("said"))) for one in found]
            span = (lead_in(text, first.start, first.end), found[-1].end())
            yield formulation(outline, FormulationKind.FACT, passage.section, items, [span], aspect=WORDED)


def _halves(text: str, found: re.Match[str]) -> list[tuple[int, int]]:
    """Return the second halves of the pairs of a saying, none where it speaks to somebody or its halves are unlike."""
    if _ONCE.search(found["said"]):
        return []
    second: list[tuple[int, int]] = []
    for pair in re.finditer("([^，；]+)，([^，；]+)", found["said"]):
        if abs(len(pair[1]) - len(pair[2])) > _NEAR:
            return []
        start = found.start("said")
        second.append((start + pair.start(2), start + pair.end(2)))
    return second


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the pieces of `[start, end)` that 、 parts, or commas where all are about as long; [] for others."""
    parting = "、" if "、" in text[start:end] else "，"
    pieces = [(start + each.start(), start + each.end()) for each in re.finditer(f"[^{parting}]+", text[start:end])]
    lengths = [last - first for first, last in pieces]
    if not lengths or min(lengths) < _SHORTEST or max(lengths) > _LONGEST:
        return []
    return pieces if parting == "、" or max(lengths) - min(lengths) <= _EVEN else []


def _rows(text: str, sentence: Sentence) -> Iterator[list[re.Match[str]]]:
    """Yield the runs of 以…为… that only a comma or 、 parts."""
    run: list[re.Match[str]] = []
    for found in _TAKEN.finditer(text, sentence.start, min(sentence.end + 1, len(text))):
        if run and _JOINT.fullmatch(text, run[-1].end(), found.start()) is None:
            yield from [run] if len(run) >= _FEWEST else []
            run = []
        run.append(found)
    yield from [run] if len(run) >= _FEWEST else []


def _asked(
    outline: Outline, sentence: Sentence, span: tuple[int, int], asked: Sequence[tuple[int, int]], aspect: str
) -> Iterator[Formulation]:
    pieces = list(asked)[:_MOST_ASKED]
    texts = {outline.words(*piece) for piece in pieces}
    if not pieces or len(texts) < len(pieces) or spoilt(sentence.clauses, *span):
        return
    items = [Item(part(outline, *piece)) for piece in pieces]
    text = outline.text.text
    told = (clause for clause in sentence.clauses if CONNECTIVE.fullmatch(text, clause.start, clause.end + 1) is None)
    first = next(told, None)
    begin = lead_in(text, first.start, first.end) if first else sentence.start
    closed = span[1] + text.startswith("”", span[1])
    yield formulation(
        outline, FormulationKind.FACT, sentence.section, items, [(min(begin, span[0]), closed)], aspect=aspect
    )
