"""What the makers of a paper say of the paper itself, or ask of its readers, which is nothing to be learned.

| text | a note |
| 按：本提纲供各支部使用。 | the paragraph |
| 【思考题】 / 1. 为什么说…？ / 2. 试述…。 | all lines until the next heading |
| 学习目标： / 1）掌握…； / 2）了解…。 | the points |
| 【学习要点】 / 会议的主题 / 改革的“六个坚持” | the points, which only name what is told behind them |
| 结合本单位实际谈谈怎样…。 | the sentence |
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from question_bank.lexicon.cues import guarded

_PAPER = "本(?:提纲|讲义|教材|教程|手册|材料|资料|读本|课件|题库|汇编|辅导|宣讲稿)"
_BEGIN = r"^[ \t\u3000]*[（(【\[]?"
_NOTE = re.compile(
    rf"{_BEGIN}(?:(?:编者)?按语?|编者(?:注|的话|说明)|(?:使用|编写|编印|编辑)说明)[】\]]?[：:][^\n]*"
    rf"|{_BEGIN}(?:(?:几点|有关)?说明|注)[】\]]?[：:]{_PAPER}[^\n]*"
    rf"|{_BEGIN}{_PAPER}[仅专主要可]*供[^\n。]*(?:使用|参考|学习)[^\n]*",
    re.MULTILINE,
)
_EXERCISE = (
    "(?:本[章节课讲]|课[后堂]|复习|案例|小组|分组|单元)?(?:思考题?|练习题?|习题|讨论题?|复习题|作业题?|自测题|思考与(?:练习|讨论)|"
    "问题与思考|复习思考题|复习与思考|[想议练测][一1][想议练测])"
)
_AIM = (
    "(?:本[章节课讲](?:的)?)?(?:(?P<aim>(?:学习|教学)(?:目标|目的|导航)|教学要求|导学|(?:知识|能力|素质)目标)|"
    "(?P<points>(?:学习|教学)(?:要点|重点|难点)|重点(?:与|和|、)?难点))"
)
_LABEL = re.compile(
    rf"{_BEGIN}(?:(?P<exercise>{_EXERCISE})|{_AIM})(?:[】\]）)][：:]?|[：:]|(?=\d)|(?=[ \t]*$))[ \t]*(?P<rest>[^\n]*)$",
    re.MULTILINE,
)
"""A heading over exercises or aims, or what opens a line of them."""
_HEADING = re.compile(
    r"[【〔]|第[一二三四五六七八九十百\d]{1,3}(?:[编篇章节讲课]|单元|部分|专题)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2})+|附[录件]|附[：:]"
)
_SORT = re.compile(
    "[一二三四五六七八九十]{1,3}、(?:名词|术语|概念|简[答述]|论述|思考|讨论|[单多]?[项]?选择|单选|多选|填空|判断|问答|案例|材料分析|计算|作图)"
)
_ITEM = re.compile(
    r"(?P<arabic>\d{1,2}[.．、）)])|(?P<bracketed>[（(]\d{1,2}[）)])|(?P<chinese>[（(][一二三四五六七八九十]+[）)])|(?P<round>[①-⑳])|(?P<bullet>[★☆●•·▲◆■-])"
)
_TO_LEARN = re.compile(
    "(?:重点|初步|正确|全面|深刻|准确|充分|基本)*(?:掌握|理解|了解|熟悉|领会|学会|明确|弄清|认识|把握|能够?)"
)
_WORK = re.compile("思考|讨论|练习|作业|案例(?:讨论|思考)")
"""What is also done by others than the readers."""
_ASKS = re.compile(r"[？?]|请|谈|说明|分析|简述|试述|预习|背诵|写一篇|完成")
_STOPPED = ("。", "！", "？")
_REQUEST = re.compile(
    "(?:(?<=[。？！：；\n])|^)"
    + guarded(
        "请?结合[^。？！\n]{2,30}?(?:谈谈|谈一谈|说说|说一说|加以说明|论述)[^。？！\n]*|试[述论析](?![点用行])[^。？！\n]*|请?简[述答][^。？！\n]*|"
        "请(?:运?用|根据|谈谈|说明|分析|思考|讨论)[^。？！\n]*(?:解释|说明|分析|回答|谈谈|讨论|评[价析])[^。？！\n]*|谈谈[^。？！\n]*"
    )
)
"""What readers are asked to do, wherever it stands."""


def notes(text: str) -> list[tuple[int, int]]:
    """Return where notes, exercises and aims stand, in ascending order; none of them overlap."""
    found = [match.span() for match in _NOTE.finditer(text)]
    found += [match.span() for match in _REQUEST.finditer(text)]
    for label in _LABEL.finditer(text):
        found += _under(text, label)
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def in_note(ranges: list[tuple[int, int]], position: int) -> bool:
    """Tell whether `position` stands in one of the ascending `ranges`."""
    place = bisect_right(ranges, (position, len(ranges) and ranges[-1][1])) - 1
    return place >= 0 and ranges[place][0] <= position < ranges[place][1]


def _under(text: str, label: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield the line that `label` opens, and those under it that belong to it."""
    rest = label["rest"]
    if _WORK.fullmatch(label["exercise"] or "") and not (_ASKS.search(rest) or label.group().lstrip().startswith("【")):
        return  # 作业：动火前应当…, or a heading over what is done at work
    if label["points"] and rest and "。" in rest.rstrip("。") and not _TO_LEARN.match(rest):
        return  # 【学习要点】高质量发展是首要任务。…: what is to be learned itself
    yield label.span()
    if label["exercise"]:
        yield from _exercises(text, label.end(), rest)
    elif not rest:
        yield from _aims(text, label.end(), certain=label["points"] is None)


def _exercises(text: str, end: int, asked: str) -> Iterator[tuple[int, int]]:
    """Yield the lines behind `end` until the next heading; behind one that is `asked` already only further ones."""
    style = _style(asked)
    for start, line in _lines(text, end):
        further = line.endswith(("？", "?")) or _SORT.match(line) is not None or (style and _style(line) == style)
        if not further and (asked or _HEADING.match(line)):
            return
        yield start, start + len(line)


def _aims(text: str, end: int, *, certain: bool) -> Iterator[tuple[int, int]]:
    """Yield the points behind `end`, all numbered alike, or the lines that end in no stop; else one paragraph."""
    style, first = "", True
    for start, line in _lines(text, end):
        item, own = _ITEM.match(line), _style(line)
        style = own if first else style
        words = line[item.end() :].lstrip() if item else line
        named = not line.endswith(_STOPPED) or _TO_LEARN.match(words) is not None
        if _HEADING.match(line) or own != style or not (named or (certain and (style or first))):
            return
        yield start, start + len(line)
        if not style and line.endswith(_STOPPED):
            return
        first = False


def _style(line: str) -> str:
    """Return how a line is numbered, "" where it is not."""
    item = _ITEM.match(line)
    return (item.lastgroup or "") if item else ""


def _lines(text: str, end: int) -> Iterator[tuple[int, str]]:
    """Yield the lines behind the one that ends at `end`, each with its start."""
    start = end + 1
    while start < len(text):
        stop = text.find("\n", start)
        stop = stop if stop >= 0 else len(text)
        if line := text[start:stop].strip():
            yield start + text[start:stop].find(line), line
        start = stop + 1
