"""The few words that stems and explanations put around the source's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from question_bank.composition.draft import Spans
from question_bank.composition.naming.list_names import announced
from question_bank.composition.naming.topic_words import ANNOUNCING, ASKING, COUNTING, JOINT
from question_bank.composition.numbers.written_numbers import numeral_of
from question_bank.model import Outline

_POINT_NOUN = re.compile(
    r"的((?:重要|重大|主要|基本|总体|根本|具体|突出|深远|历史|常见|有效)?(?:意义|任务|要求|举措|措施|原则|目标|特点|特征|作用|原因|问题|经验|内容|路径|环节|职责|优势|方法|方针|步骤|程序|分类|种类|类型|形式|途径|条件|标准|规律|表现))$"
)
_BRACKETED = re.compile("^【[^】]{1,4}】(?=.)")
"""A label that is printed as part of a heading (【三】重点任务)."""
_QUOTE = re.compile("([“”])")
_NESTED = re.compile("“[^“”]*“")
_MARKS = re.compile("[，。；：、！？“”‘’（）]")
_LONGEST_QUOTE = 240
"""Characters that an explanation quotes, unless what is asked is longer."""
_LEFT_OUT = "……"
_REMEMBERED = 1 << 12
"""How many headings are kept: many sentences stand under each."""


def counted(number: int) -> str:
    """Return `number` as it counts things: 2 → 两."""
    return "两" if number == 2 else numeral_of(number)


_CONCERNING = re.compile("^关于(?!.*[的、和与]?(?:意见|决定|通知|办法|规定|方案|报告|问题|说明|批复|函)$)([^，]{4,})$")
"""二、关于优化营商环境 is about 优化营商环境."""


_OF_A_BOOK = re.compile(r"^[^（(“《]{0,12}第[一二三四五六七八九十百\d]{1,4}[编卷篇章部节][ \u3000·]+(?=[^ ]{3})")
_TAKEN_FROM = re.compile(
    r"[（(](?:节选|摘自|选自|摘编|节录|据)[^（）()]*[）)]$|(?<=》)(?:节选|摘录|释义|解读|与|和|及)+$"
)


@lru_cache(_REMEMBERED)
def plain_title(title: str) -> str:
    """Return a title without its place in a book, and without a note where it was taken from.

    工业·第二章 云河厂史（节选）.
    """
    return _TAKEN_FROM.sub("", _OF_A_BOOK.sub("", title)) or title


@lru_cache(_REMEMBERED)
def topic_of(title: str) -> str:
    """Return a heading, or the words that announce a list, as the name of what they are about.

    从业人员有哪些权利？ → 从业人员的权利, 档案馆履行下列职责 → 档案馆履行的职责.
    """
    title = JOINT.sub("", announced(_CONCERNING.sub(r"\1", _BRACKETED.sub("", plain_title(title)))))
    words = title.rstrip("？?：: ")
    for pattern, about in ASKING if words != title else ():
        if pattern.match(words):
            return pattern.sub(about, words)
    for pattern, about in ANNOUNCING:
        if pattern.match(words):
            return topic_of(pattern.sub(about, words))
    for pattern, about in COUNTING:
        words = pattern.sub(about, words)
    return words.rstrip("，") or title


def quoted(words: str) -> str:
    """Return `words` inside “”, quotation marks in it turned into ‘’; what stands inside them already as it is."""
    if words.startswith("“") and words.endswith("”") and words.count("“") == 1:
        return words
    return "“" + inner(words) + "”"


def inner(words: str) -> str:
    """Return `words` fit to stand inside “”."""
    return words.replace("“", "‘").replace("”", "’")


def length_said(texts: Iterable[str]) -> int:
    """Return how many characters of `texts` are to be said by whoever recites or answers them: all but the marks."""
    return sum(len(_MARKS.sub("", text)) for text in texts)


def trimmed(words: str) -> str:
    """Return `words` without closing punctuation."""
    return words.rstrip("，。；：！？、,.;:")


def point_noun(title: str, labels: Iterable[str]) -> str:
    """Return what the points under the heading `title` are called: 要求 when their labels demand, else 内容.

    A title that ends in such a noun itself (…的主要任务) has 内容 too: 主要任务的三点内容.
    """
    names = tuple(labels)
    return "要求" if names and all(label.endswith("要") for label in names) and not final_noun(title) else "内容"


def final_noun(title: str) -> str:
    """Return the noun that a heading announces at its end (的重要意义 → 重要意义), or ""."""
    found = _POINT_NOUN.search(title)
    return found[1] if found else ""


def source_words(outline: Outline, spans: Spans, asked: Iterable[str] = ()) -> str:
    """Return the source's words at `spans`, each wording once, without some that hold nothing `asked` of many.

    Between two of them stands the sign that stands there in the source, else …… for what is left out. None of them is
    cut: who reads 超过70周岁 of 不超过70周岁 would learn the opposite.
    """
    seen: list[str] = []
    pieces: list[tuple[str, str]] = []
    last = -1
    for start, end in spans:
        words = trimmed(outline.words(start, end).replace("\n", ""))
        if any(words in other for other in seen):
            continue
        seen.append(words)
        between = outline.words(last, start) if 0 <= last <= start <= last + 2 else ""
        sign = between.replace("\n", "")
        pieces.append((sign if sign and not any(map(str.isalnum, sign)) else _LEFT_OUT, words))
        last = end
    return _joined(pieces, tuple(asked))


def _joined(pieces: list[tuple[str, str]], asked: tuple[str, ...]) -> str:
    """Return `pieces` with the signs before them, of too many the first, the last and those that hold what is asked."""
    spare = sum(len(sign) + len(words) for sign, words in pieces) - _LONGEST_QUOTE
    joined, gap = "", False
    for place, (sign, words) in enumerate(pieces):
        needed = place in (0, len(pieces) - 1) or any(each in words or words in each for each in asked)
        if spare > 0 and not needed:
            spare -= len(sign) + len(words)
            gap = True
            continue
        joined += (_LEFT_OUT if gap else sign) + words if joined else words
        gap = False
    return joined


def nested(words: str) -> str:
    """Return `words` with quotation marks inside others turned into ‘’."""
    if words.find("“") == words.rfind("“") or _NESTED.search(words) is None:
        return words
    depth, shown = 0, []
    for piece in _QUOTE.split(words):
        if piece == "“":
            depth += 1
            shown.append("“" if depth == 1 else "‘")
        elif piece == "”":
            shown.append("”" if depth <= 1 else "’")
            depth = max(0, depth - 1)
        else:
            shown.append(piece)
    return "".join(shown)


def unquoted(words: str) -> str:
    """Return `words` without quotation marks around the whole of them."""
    whole = words.startswith("“") and words.endswith("”") and words.count("“") == 1
    return words[1:-1] if whole else words


def stopped(words: str, stop: str = "。") -> str:
    """Return `words` as a stem: nested quotation marks told apart, one full stop at the end."""
    words = nested(trimmed(words))
    return words if words.endswith(("。”", "！”", "？”", ".”")) else words + stop
