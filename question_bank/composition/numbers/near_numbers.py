"""Wrong figures near a right one: at an even step around it, or the limits that are laid down next to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from question_bank.composition.draft import Candidate, Origin
from question_bank.composition.numbers.ladders import days_of_the_month, evenly_apart, grades, ladder, nearest
from question_bank.composition.numbers.written_numbers import numeral_of, value_of
from question_bank.composition.numbers.written_shares import share_of, shares_near

AMOUNT = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
"""The pattern of a number as documents write it, with the commas of its thousands."""
_NUMBER = re.compile(rf"^({AMOUNT})(.*)$")
_CLOCK = re.compile(r"\d{1,2}[:：]\d\d")
"""A time of day."""
_WRITTEN = re.compile("([零〇一二三四五六七八九十百千万两]+)(.*)")
_LARGE_TWO = re.compile("^二(?=[百千万])")
_COUNTED = frozenset("年个次人天倍名件条户周小日公里吨亩米张台座辆只项遍轮")
"""What is counted with 两 and not with 二."""
_LADDERS = (
    ("秒", (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180)),
    ("分钟", (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180)),
    ("小时", (1, 2, 4, 6, 8, 12, 24, 36, 48, 72, 96, 120, 168)),
    ("个工作日", (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90)),
    ("日", (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 150, 180)),
    ("天", (1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 150, 180)),
    ("个月", (1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60)),
    ("年", (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50)),
    ("周岁", (10, 12, 14, 16, 18, 20, 22, 24, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80)),
    ("学时", (4, 8, 12, 16, 20, 24, 32, 40, 48, 72, 90, 120)),
)
"""Limits of time as they are laid down."""
_SPELT = {"h": "小时", "min": "分钟", "d": "天"}
"""Units of time in Latin letters."""
_ABOUT_A_YEAR = {"1年": ("2年", "半年", "3个月", "3年", "1个月"), "一年": ("两年", "半年", "三个月", "三年", "一个月")}
"""What is laid down instead of a year: beside four years and five it is told by being usual."""
_MONTHS = 12
_OF_AGE, _AT_WORK = 18, 16
_IN_MONTHS = re.compile(r"[\d.零一二两三四五六七八九十]+个月")
_GRADES = (("A", 5), ("星", 5), ("级", 4), ("等", 4), ("个季度", 4))
"""Closed scales: 4A is one of five, 二级 one of four, and a year has four quarters."""
_LATIN = re.compile("[A-Za-z]")
_SCORE = re.compile("分(?![钟贝之米升])")
"""Most scores are out of a hundred, and of one below it nobody believes one above; most points are given by fives."""
_LEAST_YEAR = 1000
_YEARS_APART = ((1900, 3), (1700, 7), (1000, 20))
"""How far apart the years are that one since then could be taken for: the longer ago, the farther."""
_ROUND_STEPS = (1000, 500, 300, 200, 100, 50, 30, 20, 10, 5)
_SIDE = 3
"""So many are shown on one side where the right one is the greatest."""
_OFFERED = 6
_RATIO = re.compile(r"\d[\d.]*[∶:：]\d")
"""A ratio has no neighbours: one of its numbers alone is nothing."""
_REMEMBERED = 1 << 10
_SLIP = 14
_TWENTY = 20
_WHOLE, _FIVE, _TEN, _HALF, _HIGH = Decimal(100), Decimal(5), Decimal(10), Decimal("0.5"), Decimal(90)


def numbers(figure: str, differences: Iterable[str], before: str = "", behind: str = "") -> tuple[Candidate, ...]:
    """Return figures around `figure` with its unit and decimals, nearest first, at a stated difference or an easy step.

    `before` is what it was before a change, "" for what has not changed; `behind` are the words behind it.
    Measured ones have no round neighbours (ending in 0): nobody states a measured figure roundly.
    """
    if figure in _ABOUT_A_YEAR:
        return tuple(Candidate(text, Origin.NUMBER) for text in _ABOUT_A_YEAR[figure])
    found = _NUMBER.match(figure)
    if _RATIO.match(figure):
        return ()
    if found is None:
        return _of_scale(figure, _written(figure))
    value, unit = _value(found[1]), found[2]
    if _last_grade(unit) and value <= _last_grade(unit):
        steps = nearest(int(value), range(1, _last_grade(unit) + 1))
        return tuple(Candidate(f"{step}{unit}", Origin.NUMBER) for step in steps)
    if unit.startswith("年") and value >= _LEAST_YEAR and len(found[1]) == len(str(_LEAST_YEAR)):
        apart = next(step for since, step in _YEARS_APART if value >= since)
        return tuple(Candidate(f"{value + by * apart}{unit}", Origin.NUMBER) for by in (-1, 1, -2, 2, -3, 3))
    if steps := grades(value, unit, behind) or _steps(value, unit) or _limits(value, unit):
        return tuple(Candidate(f"{step}{unit}", Origin.NUMBER) for step in steps)
    if value % 1 == _HALF and any(unit.startswith(end) for end, _ in _LADDERS):
        # Beside a limit of time with a half those with a half: nobody lays down 2.8小时.
        return tuple(Candidate(f"{value + by}{unit}", Origin.NUMBER) for by in (-1, 1, -2, 2, -3, 3) if value + by > 0)
    if value <= 0:
        return ()
    if of_its_own := evenly_apart(value, unit):
        return tuple(Candidate(f"{each}{unit}", Origin.NUMBER) for each in of_its_own)
    stated = [_value(other[1]) for text in differences if (other := _NUMBER.match(text)) and other[2] == unit]
    # A share of more than the whole rules itself out.
    shared = unit == "%" or _SCORE.match(unit) is not None
    whole = _WHOLE if shared and value < _WHOLE else None
    change = abs(value - number_of(before)) if before else None
    near = (days_of_the_month(value) if unit == "日" else ()) or ladder(value, whole, stated, change)
    if shared and value >= _TEN and value % _FIVE == 0:
        step = _TEN if unit == "%" and value > _TWENTY else _FIVE
        near = tuple(value + by * step for by in (-1, 1, -2, 2, -3, 3))  # among 84%, 86% and 87% it is told by its form
        most = _WHOLE if unit == "%" else whole
        near = tuple(each for each in near if each > 0 and (most is None or each < most))
    form = f",.{-int(value.as_tuple().exponent)}f" if "," in found[1] else "f"
    return tuple(Candidate(format(each, form) + unit, Origin.NUMBER) for each in near)


def _last_grade(unit: str) -> int:
    """Return with which number the scale ends of which `unit` is, 0 for no scale."""
    return next((last for name, last in _GRADES if unit.startswith(name)), 0)


def _of_scale(figure: str, near: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return those of `near` that a scale has, if `figure` is a grade of one (二级)."""
    found = _WRITTEN.match(figure)
    last = max(_last_grade(found[2]), int(number_of(figure))) if found and _last_grade(found[2]) else 0
    return tuple(each for each in near if number_of(each.text) <= last) if last else near


def visible(figure: str, near: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return figures that are clearly not `figure`: of a high share those five and ten less, not 98.7% for 98.9%."""
    value = number_of(figure)
    found = _NUMBER.match(figure)
    if found is None or found[2] != "%" or not _HIGH <= value < _WHOLE:
        return tuple(near)
    return tuple(Candidate(f"{value - by:f}%", Origin.NUMBER) for by in (_TEN, _FIVE))


_BELOW = re.compile("(?:(?:不足|不满|未满|不到|少于|低于|小于)|不足(?!的)[^，。；：]{2,12})$")
_ABOVE = re.compile("(?:超过|多于|高于|大于|达到|(?<![不未圆])满)$")
_ALLOWED = re.compile("可以|可(?=[在于自向])|有权|允许")
_BANNED = re.compile("^[之以]?内，?[^，。；]{0,6}?(?:不得|禁止|严禁|不准|不予|不再|不能|不受理)")
_NEARBY = re.compile("的?范围[之以]?内|[之以]?内的")
_LENGTH = re.compile("(?:公里|千米|海里|[米里])$")
"""Whatever is done, or must not be, within 3 kilometres of a place, so it is within 2."""
_OVER_AND_OVER = re.compile("(?:连续|累计|逾期|拖欠|超期|间断|中断)$")
_CONDITION = re.compile("[^，。；：]{1,30}的")
"""连续两年未达标的，…: whoever was three years so was two, and what holds for two holds for him."""
_IN_A_ROW = ("连续", "先后", "多达", "接连", "连发", "连续发生", "连续出现")
"""What is never said of one: 连续1次."""
_WITHIN = ("内", "之内", "以内", "前", "之前", "以前")
_LATER = ("后", "之后", "以后", "起")


def not_entailed(figure: str, near: Iterable[Candidate], before: str, behind: str = "") -> tuple[Candidate, ...]:
    """Return those of `near` that a rule for a bound `before`, or a time allowed `behind`, does not hold for too.

    Who is fewer than 2 is fewer than 7 too: only a larger number makes 不足7人的，设1名 wrong. So is who may apply
    within 15 days free to do it within 10, and who may from the second year on free to do it from the third.
    Who must not within 2 years must not within 1; who was absent 4 times in a row was so 3 times.
    """
    value = size_of(figure)
    if before.endswith(_IN_A_ROW):
        near = tuple(each for each in near if size_of(each.text) > 1)
    if _OVER_AND_OVER.search(before) and _CONDITION.match(behind):
        return tuple(each for each in near if size_of(each.text) < value)
    if _BANNED.match(behind) or (_LENGTH.search(figure) and _NEARBY.match(behind)):
        return tuple(each for each in near if size_of(each.text) > value)
    if behind.startswith(_WITHIN) and _ALLOWED.search(before):
        return tuple(each for each in near if size_of(each.text) > value)
    if behind.startswith(_LATER) and _ALLOWED.search(before + behind):
        return tuple(each for each in near if size_of(each.text) < value)
    if _BELOW.search(before):
        return tuple(each for each in near if size_of(each.text) > value)
    if _ABOVE.search(before):
        return tuple(each for each in near if size_of(each.text) < value)
    return tuple(near)


@lru_cache(_REMEMBERED)
def tells(words: str, asked: str) -> bool:
    """Tell whether `words` hold what is `asked`, a number as a whole: 150厘米 tells no 50, and 22:00 no 22."""
    if not asked.isdigit():
        return asked in words
    return re.search(rf"(?<![\d.]){asked}(?![\d.])", _CLOCK.sub("", words)) is not None


def number_of(figure: str) -> Decimal:
    """Return the number at the start of `figure` (0 where there is none), by which options are put in order."""
    if found := _NUMBER.match(figure):
        return _value(found[1])
    if (share := share_of(figure)) is not None:
        return share
    written = _WRITTEN.match(figure)
    return Decimal((written and value_of(written[1])) or 0)


def size_of(figure: str) -> Decimal:
    """Return the number by which `figure` stands in a row: of months and half a year how much of a year they are."""
    if figure.startswith("半年"):
        return _HALF
    return number_of(figure) / _MONTHS if _IN_MONTHS.match(figure) else number_of(figure)


def unscaled(figure: str) -> Decimal:
    """Return the number at the start of `figure` without its 万 or 亿."""
    return number_of(figure.rstrip("万亿"))


def _steps(value: Decimal, unit: str) -> tuple[int, ...]:
    """Return the limits of time that might be laid down instead, the nearest first: 6个月 among 3, 9, 2 and 12."""
    unit = _SPELT.get(unit.strip(), unit)
    ladder = next((steps for end, steps in _LADDERS if unit.startswith(end)), ())
    if ladder and value == _HALF:
        return ladder[:_OFFERED]
    if value not in ladder:
        return ()
    near = nearest(int(value), ladder)
    if unit.startswith("周岁") and value >= _OF_AGE:
        near = tuple(each for each in near if each >= _AT_WORK)  # nobody is employed or joins at twelve
    return near[:_OFFERED]


def _limits(value: Decimal, unit: str) -> tuple[int, ...]:
    """Return the limits near a technical one that is as round as they are: 25km/h among 20, 30, 15 and 35."""
    if _LATIN.match(unit.strip()) is None or value % _FIVE:
        return ()
    step = next((step for step in _ROUND_STEPS if value % step == 0 and value > _SIDE * step), 0)
    step = step or next((step for step in _ROUND_STEPS if value % step == 0 and value > step), 0)
    return tuple(int(value) + by * step for by in (-1, 1, -2, 2, -3, 3) if value + by * step > 0) if step else ()


def far_first(figure: str, near: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return `near` with those first that differ from `figure` by more than a slip of the pen."""
    value = size_of(figure)
    return tuple(sorted(near, key=lambda each: abs(size_of(each.text) - value) * _SLIP < value))


def _written(figure: str) -> tuple[Candidate, ...]:
    """Return amounts in Chinese numerals near one: 三十年 among 十年, 二十年, 四十年; 三年 among 二年, 四年, 五年."""
    if shares := shares_near(figure):
        return tuple(Candidate(share, Origin.NUMBER) for share in shares)
    found = _WRITTEN.match(figure)
    value = value_of(found[1]) if found else None
    if found is None or not value or found[2].startswith(("半", "分")):
        return ()
    if steps := grades(Decimal(value), found[2]) or _steps(Decimal(value), found[2]):
        return tuple(Candidate(_counted(step, found), Origin.NUMBER) for step in steps)
    digits = str(value)
    size = 10 ** (len(digits) - len(digits.rstrip("0")))
    step = value // 2 if value == size > 1 else size
    near = [value + step * by for by in (-1, 1, -2, 2, -3, 3) if value + step * by > 0]
    if size == 1:
        near = [int(each) for each in ladder(Decimal(value))]
    return tuple(Candidate(_counted(each, found), Origin.NUMBER) for each in near)


def _counted(value: int, found: re.Match[str]) -> str:
    """Return `value` in numerals with the unit of `found`; two of it are 两 where its kind is counted so."""
    words = numeral_of(value)
    if "两" in found[1]:
        words = _LARGE_TWO.sub("两", words)  # 两万一千 beside 二万二千 is told by its form
    two = words == "二" and ("两" in found[1] or found[2][:1] in _COUNTED)
    return ("两" if two else words) + found[2]


def _value(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))
