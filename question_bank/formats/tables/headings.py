"""What the heading of a column says it holds.

| heading | is taken for |
| 题干, *题目内容, questionContent, QUESTION_TEXT | the stem |
| 正确答案(只能输入ABCD否则报错), rightOption, CORRECT_ANSWERS | the answer |
| 选项A, A选项, A项, D项目, option_a, ANSWER_1, 选项一 | one option |
| A, B, C … beside each other | options |
| 选项, optionContent, choices | all options in one cell |
| 男主问题, 地名, 描述 | nothing that is known |
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from question_bank.formats.tables.field import OPTION_FIELDS, REPEATABLE, Field

SURE, USUAL, WEAK = 0, 1, 2
"""How much a heading says: a weak one holds only where no better one stands beside it."""

_NOTES = re.compile(r"[(（\[【<〈{].*?[)）\]】>〉}]")
_TRIMMINGS = re.compile(r"[\W_]+")
_NUMERALS = {numeral: place for place, numeral in enumerate("一二三四五六七八九十", start=1)}
_OPTION = re.compile(
    r"(?:选项|备选项|备选答案|备选|可选项|选择项|答案选项|答案|option|opt|choice|answer|选)"
    r"(?:内容|text|content)?([a-z]|\d{1,2}|[一二三四五六七八九十])(?:内容|text|content)?"
)
_LETTER_FIRST = re.compile(r"([a-z])(?:选项|项目?|答案|option|choice|选项内容)?")

_WORDS: dict[Field, tuple[str, str, str]] = {
    Field.STEM: (
        """题干 试题题干 题目题干 题干内容 题目内容 试题内容 题目正文 试题正文 问题内容 题目描述 题目文本 题文 题面
        stem questioncontent questiontext questionstem questionbody""",
        "题目 试题 问题 考题 题目名称 试题名称 题名 question prompt problem timu",
        "标题 内容 正文 title content text name front body questiontitle questionname",
    ),
    Field.KIND: (
        "题型 题目类型 试题类型 题目题型 试题题型 问题类型 题目类别 试题类别 题类 questiontype qtype",
        "类型 type kind tixing",
        "类别 category",
    ),
    Field.ANSWER: (
        """答案 正确答案 参考答案 标准答案 正确选项 正确项 试题答案 题目答案 答案内容 正确答案选项 标答
        rightanswer correctanswer correctanswers rightoption correctoption correctoptions questionanswer answerkey
        answer rightanswers correctchoice daan""",
        "answers correct key right 答 正解 correctindex answerindex",
        "solution back result 结果",
    ),
    Field.OPTIONS: (
        """选项 备选项 备选答案 选项内容 选项列表 全部选项 候选项 可选项 答案选项 题目选项 试题选项 所有选项
        options choices optioncontent optionlist questionoptions answeroptions optionslist""",
        "option choice answerlist selections 选择项",
        "items",
    ),
    Field.EXPLANATION: (
        """解析 答案解析 题目解析 试题解析 解析说明 解析内容 详解 答案详解 答案说明 题解 试题分析 答案分析
        explanation analysis explain questionexplain answeranalysis rationale explanations jiexi""",
        "解释 提示 分析 点评 解题思路 依据 答案依据 hint feedback",
        "备注 说明 注释 note notes comment remark remarks",
    ),
    Field.SECTION: (
        """章节 目录 所属章节 章节名称 章 节 一级目录 二级目录 三级目录 所属目录 一级章节 二级章节
        chapter section chaptername sectionname""",
        "单元 模块 专题 所属单元 unit catalog module",
        "分类 所属分类 科目 课程 学科 subject course category topic",
    ),
    Field.DIFFICULTY: ("难度 难度等级 难易度 难易程度 难度系数 题目难度 试题难度 difficulty", "level 等级", ""),
    Field.MARKS: ("分值 分数 题目分值 试题分值 每题分值 score points marks", "得分 mark point", ""),
    Field.KNOWLEDGE: (
        "知识点 知识点分类 所属知识点 考点 考察点 考核点 涉及知识点 knowledge knowledgepoint knowledgepoints",
        "keyword keywords 关键词 关键字",
        "",
    ),
    Field.TAGS: ("标签 题目标签 试题标签 tags tag", "", ""),
    Field.SOURCE: ("来源 出处 题目来源 试题来源 命题单位 source origin reference", "", ""),
    Field.PAGE: ("页码 页数 page pages", "", ""),
    Field.PICTURE: (
        "图片 题目图片 附件 图 attachment attachments image images picture img imageurl imagefile figure",
        "",
        "",
    ),
    Field.NUMBER: (
        """序号 题号 编号 题目编号 试题编号 试题序号 题目序号 行号 id no num number index questionid questionno importid
        sn order seq sort""",
        "",
        "",
    ),
    Field.ACCEPTED: ("其他答案 其它答案 可接受答案 备用答案 accepted", "", ""),
    Field.POOL: ("右栏", "", ""),
    Field.STATUS: ("题目状态", "", ""),
    Field.REASON: ("审核意见", "", ""),
    Field.VERSION: ("题目版本", "", ""),
    Field.ID: ("题目id标识", "", ""),
}
_KNOWN: dict[str, tuple[Field, int]] = {
    word: (field, rank)
    for rank in (WEAK, USUAL, SURE)
    for field, by_rank in _WORDS.items()
    for word in by_rank[rank].split()
}


@lru_cache(maxsize=4096)
def normal_heading(text: str) -> str:
    """Return a heading without what does not count: width, case, blanks, signs, and notes in brackets."""
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    short = _TRIMMINGS.sub("", _NOTES.sub("", plain))
    return short or _TRIMMINGS.sub("", plain)


@lru_cache(maxsize=4096)
def field_of(heading: str) -> tuple[Field, int] | None:
    """Return what a heading says its column holds, and how much that says; None for nothing that is known.

    A single letter is a weak option: it counts only beside its neighbours.
    """
    if len(heading) > 40:
        return None
    name = normal_heading(heading)
    known = _KNOWN.get(name)
    if known:
        return known
    counted = _KNOWN.get(name.rstrip("0123456789"))
    if counted and counted[0] in REPEATABLE:
        return counted
    if found := _OPTION.fullmatch(name):
        sign = found[1]
        place = ord(sign) - ord("a") + 1 if sign.isascii() and sign.isalpha() else _NUMERALS.get(sign) or int(sign)
        return (OPTION_FIELDS[place - 1], SURE) if 1 <= place <= len(OPTION_FIELDS) else None
    if found := _LETTER_FIRST.fullmatch(name):
        return OPTION_FIELDS[ord(found[1]) - ord("a")], SURE if len(name) > 1 else WEAK
    return None
