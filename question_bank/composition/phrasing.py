"""The few words that stems and explanations put around the source's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from question_bank.composition.draft import Spans
from question_bank.composition.list_names import announced
from question_bank.composition.written_numbers import numeral_of
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
_ASKING = (
    (re.compile(r"^(?:什么是|何为|何谓)(.{2,})$"), r"\1"),
    (re.compile(r"^(.{2,}?)(?:都|主要|各)?(?:有|包括|分为)(?:哪些|哪几[个种类项条]|什么)(.{2,})$"), r"\1的\2"),
    (re.compile(r"^(.{2,}?)(?:都|主要|各)?(?:是|指|指的是|有|包括|分为)(?:什么|哪些|哪几[个种类项条])$"), r"\1"),
)
"""Headings that ask, and what they ask about."""
_ANNOUNCING = (
    (
        re.compile(
            r"^(.{2,}?)(?:只能|应当?|必须|可以|主要|专项|专门)*(?:使?用于|用在)(?:以下|下列|如下)(?:各项|几项)?(支出|开支|用途)$"
        ),
        r"\1的\2",
    ),
    (
        re.compile(
            r"^(.{2,}?)(?:只能|应当?|必须|可以|主要|专项|专门)*(?:使?用于|用在)(?:以下|下列|如下)[一二两三四五六七八九十]?个?(?:各项|几项)?(?:事项|方面|项目|工作)$"
        ),
        r"\1的用途",
    ),
    (re.compile(r"^(.{2,}?)(?:依法)?享有(?:以下|下列|如下)(.{2,6})$"), r"\1享有的\2"),
    (re.compile(r"^(.{2,}?)不得有(?:以下|下列|如下)(行为|情形)(?:之一)?$"), r"\1不得有的\2"),
    (
        re.compile(
            r"^(?:重点|着力|切实|集中)?(?:抓好|做好|推进|完成|落实)([二三四五六七八九十两]+(?:项|个|大|条)[^，]{2,10})$"
        ),
        r"\1",
    ),
    (
        re.compile(
            r"^(?:会议|全会|大会|报告|文件|通知|意见|方案)(?:确定|明确|提出|部署|强调|指出|要求)了?，?(?!的)(.{4,})$"
        ),
        r"\1",
    ),
    (
        re.compile(
            r"^(.{2,}?)(?:主要|一般|通常|共|大体|大致)?(?:分为|划分为)[一二两三四五六七八九十]+(?:个方面|大?类|种|点|条|项|个)?$"
        ),
        r"\1的分类",
    ),
    (
        re.compile(
            r"^(.{2,}?)(?:主要|一般|通常|共|大体|大致)?(?:分为|划分为|分成)[一二两三四五六七八九十]+(?:个?等?级|个?层次?|档)$"
        ),
        r"\1的分级",
    ),
    (
        re.compile(
            r"^(.{2,}?)(?:主要|一般|通常|共)?(?:有|包括)(?:以下|下列)?[一二两三四五六七八九十]+(?:个方面|种|类|点|条|项|个)?$"
        ),
        r"\1",
    ),
    (re.compile(r"^(《[^》]+》)(提出|明确|确定|规定|部署)了?(“[^”]+”)$"), r"\1\2的\3"),
    (re.compile(r"^(?:但是?|同时|此外|另外|因此|总之)，(.{4,})$"), r"\1"),
    (
        re.compile(
            r"^([^，]{2,12}?)(?:在[^，]{2,4}上)?(?:具有|有着)(?:以下|下列|如下|[^，的]{0,4}的)?((?:积极|重要|重大|深远|现实|历史)?(?:优点|缺点|特点|特征|特性|属性|功能|优势|作用|意义|影响))$"
        ),
        r"\1的\2",
    ),
    (re.compile(r"^([^，]{2,})，(?:具有|有)(?:[^，]{0,4}的)?(优点|缺点|特点|优势|作用|意义|特征)$"), r"\1的\2"),
)
"""Words that say that points follow, and what the points are of."""
_JOINT = re.compile("^(?:但是?(?!书)|然而|而(?![立今后是言])|不过(?![度滤分关期去])|可是)(?:也|还)?，?(?=..)")
"""With what a clause goes on from the one before: no name begins so."""
_COUNTING = (
    (re.compile("，(?:一?共|共计|计)(?:有|分为?)?[一二两三四五六七八九十]+[种个项条类点步]$"), ""),
    (
        re.compile(
            "(?<=的问题|的矛盾|的困难|的不足|的短板)(?:还|也|仍然?|依然)?(?:很|比?较|较为|十分|相当|非常)?(?:突出|明显|严重)$"
        ),
        "",
    ),
    (
        re.compile(
            r"(?<=[\u4e00-\u9fff])(?:又|还|也)?(?:可以?)?(?:主要|一般|通常|共|大体|大致|必须|应当?|进一步|再)?"
            r"(?:有|包括|包含|细?分为|分|经过|经历|存在)"
            r"(?=[一二两三四五六七八九十]+(?:个|大|项|条|点|种|类|步)?(?:方面的?)?"
            r"(?:步骤|阶段|环节|程序|方面|问题|不足|内容|要求|原则|特点|特征|作用|功能|任务|措施|方法|类型|种类|情形|途径|渠道|原因|条件|形式|方式)$)"
        ),
        "的",
    ),
    (
        re.compile(
            r"(?:主要)?(?:表现|体现|反映|概括|归纳|总结)[在为](?:的|以下|下列)?(?:[一二两三四五六七八九十几]+个?方面|[一二两三四五六七八九十几]+点)?$"
        ),
        "",
    ),
    (
        re.compile(
            r"(?<=[\u4e00-\u9fff])(抓好|做好|推进|完成|实施|落实|开展|办好|打好|解决|处理好)(?=[一二两三四五六七八九十]+(?:个|项|件|大|场|方面))"
        ),
        r"\1的",
    ),
    (
        re.compile(
            r"(?<=[\u4e00-\u9fff]{2})(承担|行使|履行|遵循|具备|享有|考虑|把握|注意|坚持)(?=[一二两三四五六七八九十]+(?:个|项|条|种|大|类|级)"
            r"[\u4e00-\u9fff]{2,6}$)"
        ),
        r"\1的",
    ),
    (re.compile(r"下设(?=[一二两三四五六七八九十]+个)"), "下设的"),
    (
        re.compile(
            r"(?:一般|通常|大体)?(?:应?(?:当|该)?(?:立即|及时|严格|依次|认真)?)*按照?(?:以下|下列|如下|下面)的?(程序|步骤|顺序|流程)(分配|清偿|支付|办理|操作|审查|受理)?(?:进行|实施|开展|处理|排列|使用|确定)?$"
        ),
        r"应遵循的\2\1",
    ),
    (
        re.compile(
            r"^([^，]{2,12}?)(?:可以|应当?|主要)*通过(?:以下|下列|如下)(途径|渠道|方式|办法)([\u4e00-\u9fff]{2})$"
        ),
        r"\3\1的\2",
    ),
    (re.compile(r"的，按照?(?:以下|下列|如下)(程序|步骤|流程|顺序)([\u4e00-\u9fff]{2,6})$"), r"的\2\1"),
    (
        re.compile(
            r"^([^，]{2,12}?)按照?(?:以下|下列|如下)(标准|规定|要求|方式|方法|原则|程序)(确定|认定|划分|核定|界定)$"
        ),
        r"\3\1的\2",
    ),
    (
        re.compile(
            r"(?<=[\u4e00-\u9fff])按照?(?:以下|下列|如下)(周期|标准|规定|要求|方式|方法|比例|时间|时限|范围|原则|分工|顺序|程序|步骤|流程)"
            r"([\u4e00-\u9fff]{2,6})$"
        ),
        r"\2的\1",
    ),
    (
        re.compile(
            r"(?<=[\u4e00-\u9fff])(?<![有按照依以在从由于过])(?<!(?<![核校查比])对)(?:以下|下列|如下)(?=[一二三四五六七八九十\u4e00-\u9fff]{2})"
        ),
        "的",
    ),
)
"""Words that only point to what follows, and what stands for them where nothing follows."""


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
    title = _JOINT.sub("", announced(_CONCERNING.sub(r"\1", _BRACKETED.sub("", plain_title(title)))))
    words = title.rstrip("？?：: ")
    for pattern, about in _ASKING if words != title else ():
        if pattern.match(words):
            return pattern.sub(about, words)
    for pattern, about in _ANNOUNCING:
        if pattern.match(words):
            return topic_of(pattern.sub(about, words))
    for pattern, about in _COUNTING:
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
