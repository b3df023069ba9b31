"""The words that introduce an answer, an explanation or something else about a question, alone or one after another.

| a line | reads |
| 正确答案：B | answer B |
| D. 推理 答案：ABCD | what stands before it, answer ABCD |
| 我的答案：A 正确答案：B 得分：0分 | own answer A, answer B, meta |
| 【解析】见第三章。 | explanation |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formats.exam_text.rule import TokenKind

_WORDS: tuple[tuple[TokenKind, str], ...] = (
    (TokenKind.OWN_ANSWER, "我的答案|你的答案|您的答案|学生答案|考生答案|我的作答|你的选择|作答答案"),
    (
        TokenKind.ANSWER,
        "正确答案|参考答案|标准答案|试题答案|正确选项|本题答案|答案选项|答案要点|答题要点|参考要点|答案|正解",
    ),
    (
        TokenKind.EXPLANATION,
        "答案解析|题目解析|试题解析|参考解析|解析说明|考点解析|名师解析|本题解析|解题思路|解析|详解|解释|点评",
    ),
    (
        TokenKind.META,
        (
            "难度系数|难易程度|难易度|难度等级|难度值|难度|题目分值|分数|分值|本题得分|建议得分|得分|知识点分类|考查知识点|"
            "所属知识点|知识点|考核点|考点|能力水平|认知层次|命题单位|命题人|出题人|题目来源|出处|来源|章节|目录|页码|教材页码|"
            "标签|关键词|题号|试题编号|题目编号|编号|正确率|用时|学时"
        ),
    ),
)
"""What stands before the colon, by what it introduces."""
_KINDS = {word: kind for kind, words in _WORDS for word in words.split("|")}
_ANY = "|".join(sorted(_KINDS, key=len, reverse=True))
_INSIDE = re.compile(rf"(?:[\[(]\s*({_ANY})\s*[\])]\s*:?|({_ANY})\s*(?:是|为)?\s*:)\s*")
_AT_START = re.compile(
    rf"[*\s>;]*(?:[\[(]\s*({_ANY}|答)\s*[\])]\s*[:、]?|({_ANY})\s*(?:是|为)?\s*[:;]|(答|解)\s*[:])\s*"
)
# Without a colon only what can be nothing else: letters or a sign of right and wrong to the end of the line.
_VALUE = r"(?:[A-Ka-k](?:[\s,、;|/.]*[A-Ka-k])*|[√×✓✔❌✘TFYN]|对|错|正确|错误)"
_WITHOUT_COLON = re.compile(rf"({_ANY})\s*(?:是|为)?\s*(?={_VALUE}\s*[)。.;]?\s*$)|(正确答案|参考答案)\s*$")
_SIGNS = re.compile("[答解难分得知考出来点正命编号目章标关用题页能认学要建]")
"""Characters of which each label has one: most lines have none, and are passed over at once."""
_SAFE = frozenset(
    ("我的答案", "你的答案", "您的答案", "正确答案", "参考答案", "标准答案", "得分", "本题得分", "答案解析")
)
"""Labels that stand in no stem: one of these parts a line wherever it is."""
_STOPS = frozenset("?？。!！")
_BOUNDARY = frozenset(" \t。;；)）.,，、:：!！?？]】”\"'")


class Label(NamedTuple):
    """A label in a line: what it introduces, its word, and where it starts and its words begin."""

    kind: TokenKind
    word: str
    start: int
    end: int


def labels_in(line: str) -> list[Label]:
    """Return the labels of the plain `line` from left to right; what follows each reaches to the next."""
    if not _SIGNS.search(line):
        return []
    found: list[Label] = []
    first = _AT_START.match(line)
    if first:
        found.append(_label(first))
    for match in _INSIDE.finditer(line, first.end() if first else 0):
        word = match[1] or match[2]
        before = line[match.start() - 1 : match.start()]
        ended = before in _STOPS and not line[match.end() :].strip()
        if word in _SAFE or ended or (before in _BOUNDARY and (found or _value_follows(line, match.end()))):
            found.append(_label(match))
    if not found:
        last = _WITHOUT_COLON.search(line)
        if last and _KINDS[last[1] or last[2]] in (TokenKind.ANSWER, TokenKind.OWN_ANSWER):
            found.append(_label(last))
    return found


def _value_follows(line: str, start: int) -> bool:
    return re.match(_VALUE + r"\s*[)。.;]?\s*(?:$|[^\w])", line[start:]) is not None


def _label(match: re.Match[str]) -> Label:
    word = next(group for group in match.groups() if group is not None)
    return Label(_KINDS.get(word, TokenKind.ANSWER), word, match.start(), match.end())


EXAMPLES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("正确答案：B", (("正确答案", "B"),)),
    ("答案B", (("答案", "B"),)),
    ("答案是：c", (("答案", "c"),)),
    ("答案为：对", (("答案", "对"),)),
    ("正确答案 D", (("正确答案", "D"),)),
    ("D. 推理 答案：ABCD", (("答案", "ABCD"),)),
    ("D.皇权。我的答案：B", (("我的答案", "B"),)),
    ("我的答案：A 正确答案：B 得分：0分", (("我的答案", "A "), ("正确答案", "B "), ("得分", "0分"))),
    ("【答案】A 【解析】见第三章。", (("答案", "A "), ("解析", "见第三章。"))),
    ("解析：见第三章。", (("解析", "见第三章。"),)),
    ("难度系数：3", (("难度系数", "3"),)),
    ("答：错误。", (("答", "错误。"),)),
    ("【答】第一，…", (("答", "第一,…"),)),
    ("两周正确答案 D", (("正确答案", "D"),)),
    ("这道题的答案是什么？", ()),
    ("请说出下面各题的答案：", ()),
    ("应缴多少元？答案：", (("答案", ""),)),
    ("某村的来源：不明", ()),
)
"""Lines, and the labels in each with the plain words that follow them."""
