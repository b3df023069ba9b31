"""Makes of a heading that is a date the date of what stands under it, as in a chronicle.

| heading | stem | becomes |
| 2010年 | 就“2010年”，引进加工线一条 | 2010年，引进加工线一条 |
| 2010年 | 3月，引进加工线一条 | 2010年3月，引进加工线一条 |
| 2010年 | 就“2010年”，次年社员增至80户 | 2011年社员增至80户 |
| 2010年 | 就“2010年”，同年，社员增至80户 | 2010年，社员增至80户 |
| 2010年 | 食堂每月评议一次 | 2010年，食堂每月评议一次 |
| 2010年, 3月 | 就“3月”，12日，新厂投产 | 2010年3月12日，新厂投产 |
| 2010年 | 就“2010年”，当年资助8人 | stays: who did, and in which year, stands before |
| 1956—1965年, 八十年代 | 就“1956—1965年”，产纸800吨 | stays: in which year, nobody can tell |
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from question_bank.composition.dating.years import YEAR
from question_bank.composition.draft import SIGNS, Draft, reworded
from question_bank.composition.framing.stems import TELLING, bare, lead_of
from question_bank.composition.framing.window import subjectless
from question_bank.composition.naming.topics import document
from question_bank.composition.source import Source

_DATE = re.compile(
    r"[（(]?(?P<year>(?:1[89]|20)\d\d)(?:年(?P<month>\d{1,2}月)?|年?度)[）)]?(?:[（(][^（）()]{1,8}[）)])?"
    "(?:(?:年度?)?(?:大事记?|纪事|记事))?"
)
"""A heading that is a date: 2010年, 2010年（庚寅）, 2010年大事记, 2010年3月."""
_MONTH = re.compile(r"\d{1,2}月")
_IN_MONTH = r"(?:\d{1,2}|[正一二三四五六七八九十冬腊]{1,2})月"
_WITHIN = re.compile(
    f"(?={_IN_MONTH}|[春夏秋冬](?:[季天，]|(?=[两三]季))|年[初中底末]|[上下]半年|(?:第?[一二三四1-4]|[一二三四]个)季度)"
)
"""How words begin that say when in its year something was."""
_APART = re.compile(rf"(?<=[\d＿]{{4}}年)，(?={_IN_MONTH}|[上下]半年|年[初底末])")
"""The comma between a year and a part of it."""
_BY_THEN = re.compile("(?P<joint>截至|截止到?|至|到)(?=\\d{1,2}月|年底|年末)")
_SAME = re.compile("(?:同|是|本|该|当)年(?=[，\\d底末初春夏秋冬首\u4e00-\u9fff])，?")
_NEXT = re.compile("(?:次|翌|第二)年，?(?=\\d{1,2}月)?")
_DAY = re.compile("(?=\\d{1,2}日|[上中下]旬)")
_FEWEST_YEARS = 3
_BEGIN = 6
"""Characters by which a stem is known to begin as its sentence does."""
_YEAR_LONG = len("2010年")
_SAYS = "材料的表述是："


class _Dated(NamedTuple):
    """A heading that is a date: its `year`, its `month` with the sign for it (3月), or "", and what leads call it."""

    year: int
    month: str
    titles: tuple[str, ...]


def dated(draft: Draft, source: Source) -> Draft:
    """Return `draft` with the date of the heading over it as that of its stem, where the heading is nothing else."""
    if draft.kind not in SIGNS or not draft.spans or source.language.scale > 1 or not source.throughout(_has_dates):
        return draft
    over = _over(source, draft.spans[0][0])
    stem = _joined(draft, source, over) if over else draft.stem
    return draft if stem == draft.stem else reworded(draft, stem)


def _has_dates(source: Source) -> bool:
    """Tell whether any heading is a date: few documents have one, and every draft asks."""
    return any(_read(section.title) is not None for section in source.outline.sections)


def is_chronicle(source: Source) -> bool:
    """Tell whether so many headings are dates that the document is a chronicle: a paper has its own date alone."""
    return sum(_read(section.title) is not None for section in source.outline.sections) >= _FEWEST_YEARS


def _over(source: Source, start: int) -> _Dated | None:
    """Return the nearest heading over what stands at `start`, if that is a date and not the title."""
    titles = [source.outline.sections[number].title for number in source.over(start) if number != document(source)]
    if len(titles) > 1 and _MONTH.fullmatch(titles[0]) and (year := _read(titles[1])):
        return _Dated(year.year, titles[0], (titles[0], titles[1]))
    return _read(titles[0]) if titles else None


@lru_cache(1 << 10)
def _read(title: str) -> _Dated | None:
    found = _DATE.fullmatch(title.replace(" ", ""))
    return _Dated(int(found["year"]), found["month"] or "", (title,)) if found else None


def _joined(draft: Draft, source: Source, over: _Dated) -> str:
    """Return the stem of `draft` with the date before it, where a lead named it or its first words need it."""
    lead = lead_of(draft.stem)
    named = lead.removesuffix(_SAYS)
    topic = named.removeprefix("就“").removesuffix("”，") if named.startswith("就“") else ""
    words = bare(draft.stem)
    if lead and topic not in over.titles:
        return draft.stem
    if not lead and not _undated(draft, source, words) and not _begins_inside(words):
        return draft.stem
    if YEAR.match(words):
        return words
    alone = YEAR.search(source.text, source.line_start(draft.spans[0][0]), draft.spans[0][0]) is None
    joined = _within_year(words, over, alone=alone)
    return draft.stem if joined is None or _left_to_others(source, words, joined) else joined


def _undated(draft: Draft, source: Source, words: str) -> bool:
    """Tell whether `words` are the source's and name no year: what was laid down is told of its year too."""
    if YEAR.search(words) is not None:
        return False
    own = (
        source.throughout(is_chronicle)
        and draft.formulation.kind in TELLING
        and source.text.startswith(words[:_BEGIN], draft.spans[0][0])
    )
    return own or bool(draft.core)


def within_year(words: str) -> bool:
    """Tell whether `words` begin with a part of a year: 四月, 上半年, 春天."""
    return _WITHIN.match(words) is not None


def with_its_month(stem: str) -> str:
    """Return `stem` with a year and the part of it that is told next as one time: 1951年四月, not 1951年，四月."""
    return _APART.sub("", stem)


def _begins_inside(words: str) -> bool:
    """Tell whether `words` begin with a time that only a year before them dates."""
    return any(pattern.match(words) for pattern in (_WITHIN, _BY_THEN, _SAME, _NEXT))


def _left_to_others(source: Source, words: str, joined: str) -> bool:
    """Tell whether 当年 goes on with what somebody did who is named before: 当年资助8人."""
    return words.startswith("当年") and subjectless(source, joined[_YEAR_LONG:])


def _within_year(words: str, over: _Dated, *, alone: bool) -> str | None:
    """Return `words` dated by the heading; None for 次年 where not that year `alone` is told before them."""
    year = f"{over.year}年"
    same = _SAME.match(words)
    if found := same or _NEXT.match(words):
        if not alone:
            return None  # 风险金系2011年设立。次年…: not of the year in the heading
        rest = words[found.end() :]
        comma = "，" if found.group().endswith("，") and not _WITHIN.match(rest) else ""
        return f"{year if same else f'{over.year + 1}年'}{comma}{rest}"
    if by_then := _BY_THEN.match(words):
        return f"{by_then['joint']}{year}{words[by_then.end() :]}"
    if _WITHIN.match(words):
        return f"{year}{words}"
    return f"{year}{over.month}{words}" if over.month and _DAY.match(words) else f"{year}{over.month}，{words}"
