"""Frequencies: how often something is to be done, chosen among other periods or filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.dating.moments import planned_under
from question_bank.composition.draft import SAID, Candidate, Draft, Gap, Origin
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.conclusions import rest_of_statement
from question_bank.composition.framing.owners import headed
from question_bank.composition.framing.phrasing import counted
from question_bank.composition.numbers.ladders import nearest
from question_bank.composition.numbers.written_numbers import whole_number
from question_bank.composition.readings.figures import LONGEST_STATEMENT
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, Item, QuestionKind

_WANTED = 3
_PERIODS = ("每天", "每周", "每月", "每季度", "每半年", "每年", "每两年", "每三年")
_COUNTED = re.compile(r"每(\d{1,2}|[二两三四五六七八九十])(个?.+)")
_LADDERS = {
    "月": (1, 2, 3, 6, 12, 24),
    "年": (1, 2, 3, 4, 5, 6, 10),
    "天": (1, 3, 7, 10, 15, 30),
    "日": (1, 3, 7, 10, 15, 30),
    "周": (1, 2, 4, 8),
    "小时": (1, 2, 4, 8, 12, 24, 48),
    "分钟": (5, 10, 15, 30, 60),
}
"""Periods as they are laid down: nobody checks anything every seven months."""
_AMOUNT = re.compile(r"[^，。；]*?\d+(?:\.\d+)?(?:个?工作日|天|日|个?小时|学时|课时|元|万元|%|[篇件名户场项条份部节])")
"""每年驻村不少于220天: the amount is what has to be known, and tells the period."""
_PART = re.compile(
    r"[上下中]午|[早晚]上?|[一二三四五六日](?![次名])|[上下]班|班[前后]|收工|开工|营业|放学|睡前|"
    r"第[一二三四五\d]个?(?:周|星期|礼拜)|的?(?:第?一|首|最后一?)个?(?:周|月|季|天|日|工作日|星期[一二三四五六日天]?|礼拜[一二三四五六日天]?)|首月|[年月季]?[初末底]|[上中下]旬|\d{1,2}(?:[月日号点时]|[至—-]\d)|[一二三四五六七八九十]{1,3}月|[春夏秋冬]|汛期|寒暑?假|暑假|节假?日|在?(?:立春|清明|谷雨|立夏|芒种|夏至|立秋|霜降|立冬|冬至|春节|中秋|国庆|重阳)"
)
"""每天上午、下午各巡查一次, 每日下班前检查: no other period could stand there."""
_MET = re.compile("会(?:议|一般|原则上|应当?|至少|$)|召开|培训|演练|党课|民主评议|报告|考核")
"""What nobody does every day."""
_SEVERAL_TIMES = re.compile("[^，。；\\d一至到]{0,8}(?:[两二三四五六]|[2-6])[次回]")
_SEEN = 8
_SAME = {"每季": "每季度", "每日": "每天", "每星期": "每周", "每个月": "每月", "每2年": "每两年", "每二年": "每两年"}


def compose_frequencies(source: Source) -> Iterator[Draft]:
    """Yield a fill-in of each sentence with frequencies, and choices and statements of those without a bound."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FIGURES and formulation.aspect == "frequency":
            yield from _blanks(source, formulation)
            for item in formulation.items:
                yield from _choice(source, formulation, item)


def others(period: str) -> tuple[str, ...]:
    """Return the periods that are taken for `period`, the nearest first; none where it is no common one."""
    own = _SAME.get(period, period)
    counted = None if own in _PERIODS else _COUNTED.fullmatch(period)
    if counted:
        return _counted_periods(counted[1], counted[2])
    if own not in _PERIODS:
        return ()
    return nearest(own, _PERIODS)


def _rank(period: str) -> int:
    """Return the place of a period among those that are laid down, the shortest first."""
    own = _SAME.get(period, period)
    return _PERIODS.index(own) if own in _PERIODS else len(_PERIODS)


_WITHIN_A_MONTH = ("每天", "每日", "每周", "每旬", "每半月", "每两周", "每月")
_WITHIN_A_SEASON = (*_WITHIN_A_MONTH, "每两个月", "每季度")


def _told(period: str, around: str) -> bool:
    """Tell whether the words around a frequency name another one too: 每半年或一年一次 cannot be 每年或一年一次."""
    unit = period.removeprefix("每")
    one = unit if unit[:1] in "半两二三" else f"一个?{unit}"
    return period in around or re.search(f"{one}(?:[进召开]行?)?[一1]次", around) is not None


def _as_often(period: str, said: str) -> bool:
    """Tell whether `period` is as often as a rule to which it would be an exception: 按月缴费，经同意可以每季度缴."""
    by_month, by_season = "按月" in said, "按季" in said
    return (by_month and period in _WITHIN_A_MONTH) or (by_season and period in _WITHIN_A_SEASON)


def _counted_periods(digits: str, unit: str) -> tuple[str, ...]:
    """Return the periods laid down in the same unit, the nearest first: 每6个月 among 每3个月, 每12个月 and 每2个月."""
    number = whole_number(digits)
    ladder = _LADDERS.get(unit.removeprefix("个"), ())
    if number is None or number not in ladder:
        return ()
    one = unit.removeprefix("个")
    shown = str if digits.isdecimal() else counted
    return tuple(f"每{one}" if step == 1 else f"每{shown(step)}{unit}" for step in nearest(number, ladder))


def _begin(source: Source, item: Item) -> int | None:
    """Return where the stem begins: at who does it, or else where the sentence begins."""
    if item.left is not None:
        return item.left.start
    sentence = source.sentence_at(item.right.start)
    start = source.after_label(sentence.start) if sentence else item.right.start
    return start if start < item.right.start and item.right.end - start <= LONGEST_STATEMENT else None


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    blanks: list[tuple[int, int]] = []
    begin, end = None, 0
    for item in formulation.items:
        after = rest_of_statement(source, item.right.end)
        start = _begin(source, item) if begin is None else begin
        if after is None or start is None or _AMOUNT.match(after) or _PART.match(after):
            continue
        if blanks and item.right.end + len(after) - start > LONGEST_STATEMENT:
            break
        begin, end = start, item.right.end + len(after)
        blanks.append((item.right.start, item.right.end))
    if begin is not None:
        around = (begin, end)
        lead = planned_under(source, formulation, source.text[begin:end]) or headed(source, begin)
        yield from cloze(source, formulation, around, blanks, (around,), lead=lead)


def _choice(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    after = rest_of_statement(source, item.right.end)
    begin = _begin(source, item)
    if item.extra or after is None or begin is None or _AMOUNT.match(after) or _PART.match(after):
        return  # 每季度至少一次 is kept by whoever does it every month
    span = (begin, item.right.end + len(after))
    before = source.text[begin : item.right.start]
    lead = planned_under(source, formulation, source.text[begin : span[1]]) or headed(source, begin)
    met = _MET.search(before[-_SEEN:] + after) is not None
    sentence = source.sentence_at(item.right.start)
    said = source.text[sentence.start : sentence.end] if sentence else ""
    near = [
        text
        for text in others(item.right.text)
        if not ((met and text == "每天") or _told(text, before + after) or _as_often(text, said))
    ]
    if _SEVERAL_TIMES.match(after) and item.right.text in _PERIODS:
        near = [text for text in near if _rank(text) < _rank(item.right.text)]  # 每三年更换两次: nobody lays that down
    candidates = tuple(Candidate(text, Origin.SIBLING) for text in near)
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{lead}{before}{CHOICE_GAP}{after}"),
        key=(item.right.text,),
        fact=(before, "frequency"),
        spans=(span,),
        candidates=candidates,
        wanted=_WANTED,
        gaps=(Gap(before, after),),
        fillers=(item.right.text,),
        entities=True,
    )
    fact = (before, item.right.text)
    yield true_claim(source, formulation, lead + before + item.right.text + after, fact, (span,), item.right.text)
    yield false_claim(source, formulation, lead + before + SAID + after, item.right.text, fact, (span,), candidates)
