"""The words by which papers name a kind of question, as a heading over many or as a tag at one.

| a line | says |
| 一、单项选择题（每题1分，共20分） | heading, single choice |
| 题型：判断题 | heading, true/false |
| 【多选题】下列属于… | tag, multiple choice |
| 选择题 | heading of choices, single or multiple by their keys |
| 一、综合知识（90题） | no kind: a part of the paper |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.model.question import QuestionKind

CHOICE = "choice"
"""A choice question of which the file does not say whether one or several options are right."""

_WORDS: tuple[tuple[str, str], ...] = (
    (
        QuestionKind.MULTIPLE_CHOICE,
        "多项选择题|多项选择|多选题|多选|不定项选择题|不定项选择|不定项|复选题|多重选择题|多选项|X型题",
    ),
    (QuestionKind.SINGLE_CHOICE, "单项选择题|单项选择|单选题|单选|最佳选择题|单一选择题"),
    (
        QuestionKind.TRUE_FALSE,
        "判断改错题|判断正误题|判断正误|判断对错|判断题|是非判断题|是非题|正误判断题|对错题|判断",
    ),
    (QuestionKind.FILL_BLANK, "填空题|填空|完形填空题|完形填空|补充题"),
    (
        QuestionKind.SHORT_ANSWER,
        (
            "判断辨析题|辨析题|简答题|简答|名词解释题|名词解释|术语解释|论述题|论述|问答题|问答|简述题|概念题|解答题|案例分析题|"
            "案例分析|案例题|材料分析题|材料题|分析题|公文改错题|改错题|计算题|计算|应用题|综合应用题|综合题|综合分析题|实务题|"
            "实务操作题|操作题|主观题|设计题|程序题|编程题|写作题|作文题|作文|思考题|翻译题|证明题|阅读理解题|阅读理解|阅读题|"
            "开放题|SQL题"
        ),
    ),
    (QuestionKind.RECITATION, "默写题|背诵题|默写"),
    (QuestionKind.ORDERING, "排序题|排列题"),
    (QuestionKind.MATCHING, "连线题|匹配题|配对题|配伍题|配伍选择题"),
    (CHOICE, "客观选择题|选择题|选择|A型题|A1型题|A2型题|A1/A2型题|A3型题|A3/A4型题|B型题|B1型题"),
)
_KIND_OF = {word: kind for kind, words in _WORDS for word in words.split("|")}
# Longest first, so that 判断改错题 is not taken for 判断.
_ANY = "|".join(sorted((word for _, words in _WORDS for word in words.split("|")), key=len, reverse=True))
_HAN = "一二三四五六七八九十百"
_DETAIL = (
    # In brackets: how many questions and marks, what is to be done; never an empty bracket, which is the gap of a stem.
    r"(?:\s*[(\[](?=[^)\]]{0,80}(?:题|分|每|共|请|选|判|正确|错误|对|答|[\d.]))[^)\]]{1,240}(?:[)\]][^()\[\]]{0,60})?"
    r"|\s*[:,，。;]?\s*(?:本大?题|本部分|共|每|请|下列|以下|在|只有|将|\d+\s*[题道分]|满分|合计|答案|参考|得分|[:]$).{0,200}"
    r"|\s*[:。.、]?)"
)
_HAN_ORDINAL = rf"(?:第?[{_HAN}]{{1,4}}(?:部分|大题)?|[IVX]{{1,4}}|\([{_HAN}]{{1,3}}\))[ 、.,:．)]*"
_PREFIX = r"(?:题型|题目类型|类型|试题类型|大题)?\s*[:]?\s*"
_SUFFIX = r"(?:部分|专项|练习|汇总|题库|类)?"
_BEFORE, _AFTER = _PREFIX + r"[\[(]?", r"[\])]?" + _SUFFIX
_HEADINGS = (
    # Behind an ordinal of characters and a colon stands whatever is to be done.
    re.compile(rf"[#*\s]*{_HAN_ORDINAL}\s*{_BEFORE}({_ANY}){_AFTER}(?:\s*:.{{0,200}}|{_DETAIL})[*\s]*$"),
    re.compile(rf"[#*\s]*{_PREFIX}({_ANY}){_SUFFIX}(?:(?=[\s:,，。;(\[]){_DETAIL})?[*\s]*$"),
    # In brackets of its own it is a heading only when nothing else stands there: else it is the tag of a question.
    re.compile(rf"[#*\s]*{_PREFIX}[\[(]({_ANY})[\])](?:\s*\([^()]*[分题][^()]*\))?\s*:?[*\s]*$"),
    re.compile(rf"[#*\s]*\d{{1,2}}[ 、.]*\s*{_BEFORE}((?:{_ANY})(?<=题)){_AFTER}(?:\s*\(.{{0,80}}\))?\s*:?[*\s]*$"),
)
_TAG = re.compile(rf"[\[(<]\s*(?:题型\s*:\s*)?({_ANY})\s*(?:[,，;、:/ ]\s*[^\])>]{{0,24}})?[\])>]\s*[:、.]?\s*")
_OPEN_TAG = re.compile(rf"\[?({_ANY})(?:\s*[(\[]\s*[\d.]+\s*分\s*[)\]]|题?\]|(?<=题)\s*[:、.]?|\s*[:]|\s)\s*")
_TOTAL = re.compile(r"(?:共|合计|总计|题量\s*[:]?)\s*(\d{1,5})\s*(?:小?题|道|个|$)|[(\[]\s*(\d{1,5})\s*(?:小?题|道)")


class KindWord(NamedTuple):
    """A kind that was read: a `QuestionKind` value or `CHOICE`, the word it stood in, and where it ends in the line."""

    kind: str
    word: str
    end: int


def kind_heading(line: str) -> KindWord | None:
    """Return the kind of the questions that follow, where the plain `line` is a heading that names one."""
    match = next((found for each in _HEADINGS if (found := each.match(line))), None)
    return KindWord(_KIND_OF[match[1]], match[1], match.end()) if match else None


def kind_tag(words: str, start: int = 0, *, numbered: bool = False) -> KindWord | None:
    """Return the tag that plain `words` have at `start`; after a number it may stand there without brackets."""
    match = _TAG.match(words, start) or (_OPEN_TAG.match(words, start) if numbered else None)
    return KindWord(_KIND_OF[match[1]], match[1], match.end()) if match else None


def tag_inside(words: str) -> re.Match[str] | None:
    """Return the first tag in brackets anywhere in plain `words`: …包括哪些？（多选）."""
    return next((match for match in _TAG.finditer(words) if _KIND_OF[match[1]] != CHOICE or "题" in match[1]), None)


def kind_of_word(word: str) -> str:
    """Return the kind that a `word` of the table names."""
    return _KIND_OF[word]


def declared_total(line: str) -> int:
    """Return how many questions a plain heading says it has, 0 where it does not say."""
    match = _TOTAL.search(line)
    return int(match[1] or match[2]) if match else 0


HEADING_EXAMPLES: tuple[tuple[str, str], ...] = (
    ("一、单选题", "single_choice"),
    ("一. 单选题（共10题）", "single_choice"),
    ("二.多选题(共5题,50.0分)", "multiple_choice"),
    ("一、单项选择题（每题1分，共20分）", "single_choice"),
    ("三、判断题：对的打√，错的打×", "true_false"),
    ("单选（40分）", "single_choice"),
    ("题型：单选题", "single_choice"),
    ("题型：多项选择题", "multiple_choice"),
    ("（三）名词解释", "short_answer"),
    ("四、论述题（三题中选二题，每题16分，共32分）", "short_answer"),
    ("二、辨析题（判断对错并说明原因，每题8分，共24分）", "short_answer"),
    ("一、单项选择题：本大题共20小题，每小题1分，在每小题列出的四个选项中只有一个是正确的", "single_choice"),
    ("是非题", "true_false"),
    ("一、选择题", "choice"),
    ("第二部分 填空题", "fill_blank"),
    ("一、名词解释：", "short_answer"),
    ("综合应用题", "short_answer"),
    ("新思想", ""),
    ("一、综合知识（90题）", ""),
    ("1.判断一个人的思想要看（）", ""),
    ("简述单选题的写法", ""),
    ("1、计算：三加四等于几？", ""),
    ("判断。", "true_false"),
    ("【单选题】（ ）是我国的根本制度。", ""),
    ("【多选题】以下说法正确的有（ ）", ""),
    ("单选题以下说法正确的是", ""),
    ("【多选题】", "multiple_choice"),
    ("1、选择题目时应当注意什么？", ""),
)
"""Lines, and the kind that each names as a heading ("" for none)."""
TAG_EXAMPLES: tuple[tuple[str, str], ...] = (
    ("【单选题】某村的做法属于（）", "single_choice"),
    ("［多选题］下列正确的有", "multiple_choice"),
    ("(单选题, 0.3分)某市推行", "single_choice"),
    ("单选(2分)某市推行", "single_choice"),
    ("多选题某市推行", "multiple_choice"),
    ("判断题：地球是圆的", "true_false"),
    ("[单选题某市推行", "single_choice"),
    ("判断一个人", ""),
    ("计算机由几部分组成", ""),
    ("（一）某市推行", ""),
)
"""The words behind a number, and the kind that their tag names ("" for none)."""
