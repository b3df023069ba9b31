"""Lines that are no part of a question: noise of web pages, separators, headings of parts, headings of keys."""

from __future__ import annotations

import re

from question_bank.formats.exam_text.rule import Rule, Token, TokenKind, rule, value_of

_HAN = "一二三四五六七八九十百零〇"

_CHAPTER = (
    rf"第\s*(?:[{_HAN}]{{1,4}}|\d{{1,3}})\s*(?:章|节|讲|篇|编|单元|部分|套|卷|课|课时|专题|模块|回|期|周)|导论|绪论|导言|"
    rf"(?:专题|模块|试题|试卷)[{_HAN}\d]+|模拟(?:试题|试卷|题)[{_HAN}\d]*|[Cc]hapter \d+|Unit \d+"
)

NOISE: tuple[Rule, ...] = (
    rule(
        "noise_form", TokenKind.NOISE, 1.0, r"窗体(?:顶|底)端\s*$", ("窗体顶端", "窗体顶端"), ("窗体底端", "窗体底端")
    ),
    rule(
        "noise_buttons",
        TokenKind.NOISE,
        0.95,
        r"(?:写笔记|上一[节题页]|下一[节题页]|收起解析|展开解析|查看解析|AI讲解|收藏本题|收藏|纠错|提交|任务点已完成|已完成|查看作答记录|章节|讨论)\s*$",
        ("写笔记", "写笔记"),
        ("上一节", "上一节"),
    ),
    rule(
        "noise_clock", TokenKind.NOISE, 0.9, r"\d{1,2}:\d{2}(?:\s+\d{1,3})?$", ("11:08", "11:08"), others=("11:08开始",)
    ),
    rule(
        "noise_marks",
        TokenKind.NOISE,
        0.9,
        r"[;\s]*\d{1,3}(?:\.\d+)?\s*分[;。\s]*$",
        ("10.0分", "10.0分"),
        ("0分", "0分"),
        others=("每题10分", "10分钟"),
    ),
    rule(
        "noise_page",
        TokenKind.NOISE,
        0.95,
        r"(?:第\s*\d*\s*页\s*[(,，]?\s*(?:共\s*\d*\s*页)?\s*\)?|[-—–]\s*\d{1,4}\s*[-—–]|Page \d+(?: of \d+)?)$",
        ("第3页（共8页）", "第3页(共8页)"),
        ("第  页（共  页）", "第  页(共  页)"),
        ("- 12 -", "- 12 -"),
        others=("第3页第二行",),
    ),
    rule(
        "noise_marking",
        TokenKind.NOISE,
        0.95,
        r"(?:(?:得\s*分|阅卷人|复查人|评卷人|核分人|总分|题号|登分人)[\s|:]*){1,6}$",
        ("得  分", "得  分"),
        ("得分\t评卷人", "得分\t评卷人"),
        others=("得分点",),
    ),
    rule(
        "noise_verdicts",
        TokenKind.NOISE,
        0.95,
        r"(?:[Tt]rue|[Ff]alse|TRUE|FALSE)\s*[.、:]\s*(?:正确|错误|对|错)$",
        ("true. 正确", "true. 正确"),
    ),
    rule(
        "noise_progress",
        TokenKind.NOISE,
        0.9,
        r"\d{1,4}\s*[/1]\s*\d{2,4}\s*(?:单选题|多选题|判断题|填空题|简答题)?$",
        ("12/50单选题", "12/50单选题"),
        ("12 / 50", "12 / 50"),
        others=("12/50的学生",),
    ),
    rule(
        "noise_sign",
        TokenKind.NOISE,
        0.9,
        r"[^\w(（\[【《“\"'√×✓✔❌✘✅❎\ufff9-\ufffc]{1,3}$",
        ("☑", "☑"),
        others=("√", "×"),
    ),
    rule(
        "noise_field",
        TokenKind.NOISE,
        0.95,
        r'(?:HYPERLINK|INCLUDEPICTURE|MERGEFIELD)\s+"[^"]*".*$',
        ('HYPERLINK "http://example.org/"', 'HYPERLINK "http://example.org/"'),
    ),
)
"""Whole lines that say nothing about any question."""

_LONGEST_NOISE = 40
_FIELD_SIGNS = "HIM"
"""What instructions of fields begin with, which may be long: HYPERLINK, INCLUDEPICTURE, MERGEFIELD."""
SEPARATOR = re.compile(r"[\s\-–—_=*~#·.＊─━═]{4,}$")
_TITLED = re.compile(r"[\-–—=*~─━═]{2,}\s*(\S.{0,60}?)\s*[\-–—=*~─━═]{2,}$")

SECTIONS: tuple[Rule, ...] = (
    rule(
        "section_titled", TokenKind.SECTION, 0.95, _TITLED.pattern, ("--- 安全守则 ---", "安全守则"), others=("-- --",)
    ),
    rule(
        "section_label",
        TokenKind.SECTION,
        0.9,
        r"(?:分类|章节|科目|题库|试卷名称|目录|专题|模块)\s*:\s*(\S.{0,200})$",
        ("分类：安全知识", "安全知识"),
        others=("分类：",),
    ),
    rule(
        "section_counted",
        TokenKind.SECTION,
        0.9,
        r"(\S.{0,45}[(（]\s*(?:共\s*)?\d+\s*(?:小?题|道题)\s*[)）])\s*$",
        ("一、综合知识（90题）", "一、综合知识(90题)"),
        ("和有关制度（共12道题）", "和有关制度(共12道题)"),
    ),
    rule(
        "section_chapter",
        TokenKind.SECTION,
        0.85,
        rf"((?:{_CHAPTER})(?:[\s:、.].{{0,60}}|.{{0,24}}))$",
        ("第一章 总则", "第一章 总则"),
        ("第01讲 工程概论", "第01讲 工程概论"),
        ("导论章节测验", "导论章节测验"),
        others=("第一次世界大战", "第一届代表大会"),
    ),
    rule(
        "section_quiz",
        TokenKind.SECTION,
        0.7,
        r"(\S.{0,30}(?:测验|测试题|练习题|习题|作业|模拟卷|试卷|试题|真题|题库|复习题)(?:(?:及|与|和)?(?:参考)?答案(?:[及与和]解析)?)?)\s*$",
        ("1.6第一章测验", "1.6第一章测验"),
        ("2014年期末试题", "2014年期末试题"),
        ("第二学期试题参考答案", "第二学期试题参考答案"),
    ),
)
"""Headings that give the questions below them a place."""

_PAPER = r"(?:试[题卷][一二三四五六七八九十\d]{1,3}|试题|试卷|习题|练习题?|复习题|作业|测验|考试|题目|部分|题)?"
KEY_HEADINGS: tuple[Rule, ...] = (
    rule(
        "key_heading",
        TokenKind.KEY_HEADING,
        0.95,
        rf"[\[(#*\s]*(?:{_PAPER}(?:参考|标准)?答案(?:[及与和]评分(?:标准|细则|参考|办法)|[及与和]解析|解析|部分|汇总|一览表?)?|答案与提示|答案速查|评分标准|参考解答)[\])*\s]*:?\s*$",
        ("参考答案", "参考答案"),
        ("参考答案及评分标准", "参考答案及评分标准"),
        ("【答案】", "[答案]"),
        ("试题答案：", "试题答案:"),
        ("试题三参考答案与评分标准", "试题三参考答案与评分标准"),
        others=("答案：A", "概论试题及答案"),
    ),
)
"""Headings of a key that stands apart from its questions."""
KEY_GLUED = re.compile(
    r"(?:参考|标准)?答案(?:及评分标准)?\s*[:：]?\s*(?=(?:[一二三四五六七八九十]{1,2}|\([一二三四五六七八九十]\))[、.\s])"
)
"""A heading of a key with the first heading of its kinds behind it: 参考答案一、单选题."""


def whole_line(line: str) -> Token | None:
    """Return what the plain `line` is as a whole: noise or a separator."""
    if SEPARATOR.match(line):
        return Token(TokenKind.SEPARATOR, "separator", 1.0, line)
    return _first(NOISE, line) if len(line) <= _LONGEST_NOISE or line[0] in _FIELD_SIGNS else None


def section(line: str) -> Token | None:
    """Return the heading of a part that the plain `line` is."""
    return _first(SECTIONS, line) if len(line) <= _LONGEST_SECTION else None


def key_heading(line: str) -> Token | None:
    """Return the heading of a key that the plain `line` is."""
    return _first(KEY_HEADINGS, line) if len(line) <= 30 else None


def section_path(title: str) -> tuple[str, ...]:
    """Return the path of headings that a heading of a part gives: “甲 / 乙” is two, “无” none."""
    return tuple(part.strip() for part in title.split(" / ") if part.strip()) if title != "无" else ()


def _first(rules: tuple[Rule, ...], line: str) -> Token | None:
    for each in rules:
        match = each.pattern.match(line)
        if match:
            return Token(each.kind, each.name, each.confidence, value_of(match))
    return None


_LONGEST_SECTION = 220

INLINE_NOISE = re.compile(
    r'(?:窗体(?:顶|底)端|(?:写笔记|[☑☐□✅]|\d{1,2}:\d{2})(?=\s|$)|(?:HYPERLINK|INCLUDEPICTURE)\s+"[^"]*"(?:\s*\\[a-z]\s*"[^"]*")*)\s*'
)
"""Noise that stands before or among the words of a line."""
