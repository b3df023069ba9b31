"""Numbers as Word and HTML print them in front of a paragraph (ECMA-376 part 1, 17.18.59 ST_NumberFormat)."""

from __future__ import annotations

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 9_999
"""Chinese and Roman numbers and letters go up to here; what counts higher is written in digits."""


def formatted(number: int, style: str) -> str:
    """Return `number` (0 or more) in the number format `style` of WordprocessingML; digits where it has no sign."""
    writer = _WRITERS.get(style)
    if style in ("none", "bullet"):
        return ""
    if writer is None or not 0 <= number <= _LARGEST:
        return str(number)
    return writer(number) or str(number)


def chinese(number: int) -> str:
    """Return `number` below 10,000 as 一千零二十三 is written; 10 to 19 begin with 十."""
    return (
        _counted(number, "零" + _DIGITS[1:], "十百千").removeprefix("一")
        if 10 <= number < 20
        else _counted(number, "零" + _DIGITS[1:], "十百千")
    )


def _counted(number: int, digits: str, units: str) -> str:
    if number == 0:
        return digits[0]
    words, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit == 0:
            gap = bool(words)
            continue
        words += (digits[0] if gap else "") + digits[digit] + (units[place - 1] if place else "")
        gap = False
    return words


def _by_digits(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _chinese_counting(number: int) -> str:
    """Count to 99 in words and from there on digit by digit, as the format chineseCounting does."""
    return chinese(number) if number < 100 else _by_digits(number).replace("〇", "○")


def _legal(number: int) -> str:
    return _counted(number, _LEGAL, "拾佰仟")


def _roman(number: int) -> str:
    words = ""
    for value, sign in _ROMAN:
        words += sign * (number // value)
        number %= value
    return words


def _letters(number: int) -> str:
    """Return a … z, aa, bb … (the letter repeated, as Word counts), "" beyond ten letters or for 0."""
    rounds, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (rounds + 1) if 0 <= rounds < 10 else ""


def _row(first: str, count: int, offset: int = 1) -> Callable[[int], str]:
    """Return a writer for signs that Unicode counts from `first` on; beyond `count` it writes nothing."""
    return lambda number: chr(ord(first) + number - offset) if offset <= number < count + offset else ""


def _circled(number: int) -> str:
    for low, high, first in ((1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱")):
        if low <= number <= high:
            return chr(ord(first) + number - low)
    return ""


def _cyclic(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)] if number else ""


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_WRITERS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "decimalFullWidth": lambda number: "".join(chr(0xFF10 + int(digit)) for digit in str(number)),
    "decimalFullWidth2": lambda number: "".join(chr(0xFF10 + int(digit)) for digit in str(number)),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _row("⑴", 20),
    "decimalEnclosedFullstop": _row("⒈", 20),
    "numberInDash": lambda number: f"- {number} -",
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "ordinal": _ordinal,
    "chineseCounting": _chinese_counting,
    "chineseCountingThousand": chinese,
    "taiwaneseCounting": _chinese_counting,
    "taiwaneseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "chineseLegalSimplified": _legal,
    "ideographLegalTraditional": _legal,
    "ideographDigital": _by_digits,
    "japaneseDigitalTenThousand": _by_digits,
    "taiwaneseDigital": _by_digits,
    "ideographTraditional": _cyclic(_STEMS),
    "ideographZodiac": _cyclic(_BRANCHES),
    "ideographEnclosedCircle": _row("㊀", 10),
    "upperGreek": _row("Α", 17),
    "lowerGreek": _row("α", 17),
    "hex": lambda number: f"{number:X}",
}  # fmt: skip
