"""Of which date a document is, as a line at its head says it: never the date of what is told in it.

| line | date |
| （2024年3月21日） / 中共清河县委组织部 2024年3月编印 | the document's |
| （水务集团法务部 2026年职工普法第三讲） | its year |
| 韦某，1968年11月出生在九弯寨。 / 大渠1958年8月动工 | what happened then: none |
"""

from __future__ import annotations

import re

from question_bank.composition.source import Source

_DATE = re.compile(r"(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?")
_YEAR = re.compile(r"(?<![\d—～~–-])((?:19|20)\d\d年)(?![度—～~–至到末底初-]|\d{1,2}月)")
_NUMERALS = re.compile("二[〇○零][〇○零一二三四五六七八九]{2}年(?=第|[春夏秋冬]|[上下]半年)")
"""A year in numerals that names a term of lessons: 二〇二四年第三季度党课学习提纲."""
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_HEAD, _LONGEST = 160, 70
_SIGNS = re.compile("[。！？；，：]")
_MARKED = ("（", "(", "【", "—", "–")
"""How a line of its own begins that is no sentence."""
_ISSUED = re.compile(
    "[ 　]*(?:编[印写制]|印[发制]|修[订改]|制[定订]|发[布表]|公布|颁布|通过|起?(?:施|实|执)行|定稿|供|讲|$)"
)
"""What may follow the date of a paper in a line that is not marked off."""
_LIFE = re.compile(
    "生于|出?生[于在）)]?|诞|逝|卒|享年|入党|入伍|参军|毕业|任[职命]|参加工作|成立|建[立成馆校厂]|创[办建立刊]|[动开竣完]工|投产|落成|迁|"
    "获|(?<=[年月日]) *[—–～~至-] *(?:[）)]|(?:19|20)\\d\\d)|[—–]记|纪[念实事]|回忆|往事|事故|追[记忆]|周年"
)
"""What makes a date that of a person's or a body's life, or of what a story tells."""
_LABEL = re.compile(
    "(?:宣讲|授课|讲课|[编付]印|印发|发布|修订|制定|报告|汇报|成文|培训|学习|编写|成稿)"
    "[\u4e00-\u9fff]{0,2}(?:时间|日期)[：:] *$|^日期[：:] *$|"
    "^(?:宣讲|主讲|授课|撰稿|报告|文件|编)[\u4e00-\u9fff]{0,2}[：:][^：:]*[ 　]$"
)
_OF_A_LESSON = re.compile("第.{1,3}[讲课期次]|[讲课版]|宣讲|培训|学习|报告会|编写")
"""What names a paper of a year."""


def date_of(source: Source) -> str:
    """Return the date that stands in a line of its own at the head of the document, "" for none."""
    return next((found for line in _head(source) if (found := _date_in(line))), "")


def year_of(source: Source) -> str:
    """Return the year of the document, by its date or as a line at its head names it alone, "" for none."""
    return date_of(source) or next((found for line in _head(source) if (found := _year_in(line))), "")


def _head(source: Source) -> list[str]:
    """Return the lines that begin at the head of the document, whole."""
    text, lines, start = source.text, [], 0
    while start < min(_HEAD, len(text)):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST:
            lines.append(text[start:end].strip())
        start = end + 1
    return lines


def _date_in(line: str) -> str:
    found = _DATE.search(line)
    if found is None or _LIFE.search(line):
        return ""
    if line.startswith(_MARKED) or (_SIGNS.search(line) is None and _ISSUED.match(line, found.end())):
        return found.group()
    labelled = _LABEL.search(line[: found.start()]) is not None and found.end() == len(line)
    return found.group() if labelled else ""


def _year_in(line: str) -> str:
    lesson = line.startswith(_MARKED) and _OF_A_LESSON.search(line) is not None
    found = _YEAR.findall(line) or [each.translate(_DIGITS) for each in _NUMERALS.findall(line)] if lesson else []
    return found[0] if len(found) == 1 and not _LIFE.search(line) else ""
