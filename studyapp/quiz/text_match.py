"""Whether a typed answer says what the key says: spelling may differ, wording may not.

| key              | given                | same | why                                              |
| ---------------- | -------------------- | ---- | ------------------------------------------------ |
| 把方向、聚共识   | 把方向聚共识         | yes  | punctuation and spaces say nothing               |
| “组织力”         | 组织力               | yes  | nor do quotation marks                           |
| ＡＩ             | ai                   | yes  | width and case                                   |
| 党的十九大       | 党的19大             | yes  | a Chinese and an Arabic numeral of one value     |
| 二〇二三年       | 2023年               | yes  | digit by digit, as years are read                |
| 99.9%            | 百分之九十九点九     | yes  | per cent                                         |
| 517.6万          | 5176000, 5,176,000   | yes  | 万 and 亿 are worked out                         |
| 517.6万          | 517.6                | no   | another number                                   |
| 99.9%            | 99.9                 | no   | another number                                   |
| 3-5              | 35                   | no   | what parts two numbers is kept                   |
| 增长-5%          | 增长5%               | no   | a sign stands before a digit                     |
| 两手             | 二手                 | no   | both written out, but as different words         |
| 七一             | 七十一               | no   | the same                                         |
| 基础和关键       | 关键和基础           | no   | another wording, even of the same meaning        |
| anything         | (nothing, spaces, 。) | no   | an empty answer is never right                   |
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_DIGITS = {
    character: value
    for value, characters in enumerate(
        ("零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
    )
    for character in characters
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_ZEROS = {"百": 2, "千": 3, "万": 4, "亿": 8}
_HAN = "零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿"
_NUMBER = rf"""
    (?P<share>百分之|千分之)?
    (?: (?P<sign>(?<![0-9a-z])[-−](?=[0-9]))?
        (?P<whole>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])|[0-9]+)
        (?:\.(?P<part>[0-9]+))?
        (?P<unit>[百千]?(?:万亿|[万亿])?)
      | (?P<han>[{_HAN}]+(?:点[零〇一二三四五六七八九]+)?)
    )
    (?:\s*(?P<percent>[%‰]))?
    """
_LONGEST_NUMERAL = 24
_KEPT = frozenset("%‰#@&")
_FORMAL = str.maketrans("〇壹贰叁肆伍陆柒捌玖拾佰仟", "零一二三四五六七八九十百千")


class Token(NamedTuple):
    """A character or a number that counts in a comparison, with the range `[start, end)` it has in the text.

    `value` is what is compared; `written` tells numerals apart that are spelt out in different words; `arabic` is true
    for a number with an Arabic digit or a per cent sign, which equals any other writing of its value.
    """

    value: str
    written: str
    arabic: bool
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """Return what counts in `text`, in order: punctuation, spaces, width and case are gone, numerals have their value.

    Between two numbers that something stood between, a token of value "|" is left.
    """
    folded, places = _fold(text)
    found: list[Token] = []
    position = 0
    # start-up: `re` compiles at the first text, and keeps it.
    for match in re.finditer(_NUMBER, folded, re.VERBOSE):
        number = _number(match)
        if number is None:
            continue
        _add_characters(found, folded, places, position, match.start())
        value, written, arabic = number
        if found and position < match.start() and _is_number(found[-1]):
            found.append(Token("|", "", False, found[-1].end, found[-1].end))
        found.append(Token(value, written, arabic, places[match.start()], places[match.end() - 1] + 1))
        position = match.end()
    _add_characters(found, folded, places, position, len(folded))
    return tuple(found)


def comparison_keys(first: Sequence[Token], second: Sequence[Token]) -> tuple[list[str], list[str]]:
    """Return one key for each token of both texts, such that tokens say the same exactly when their keys are equal."""
    by_value = {token.value for token in (*first, *second) if token.arabic}

    def keys(row: Iterable[Token]) -> list[str]:
        return [token.value if token.value in by_value else f"{token.value} {token.written}" for token in row]

    return keys(first), keys(second)


def same_text(given: str, key: str) -> bool:
    """Return whether `given` is `key` but for spelling (see the table above); an empty `given` never is."""
    said = tokens(unicodedata.normalize("NFC", given))
    meant = tokens(unicodedata.normalize("NFC", key))
    if not meant:  # a key made of marks alone can only be typed as it is
        return bool(given.strip()) and given.strip() == key.strip()
    if not said:
        return False
    said_keys, meant_keys = comparison_keys(said, meant)
    return said_keys == meant_keys


def matches(given: str, key: str, accepted: Iterable[str] = ()) -> bool:
    """Return whether `given` says the key or one of the `accepted` wordings."""
    return any(same_text(given, wording) for wording in (key, *accepted))


def _fold(text: str) -> tuple[str, list[int]]:
    """Fold width and case of each character; the list says for each resulting character where it came from."""
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = unicodedata.normalize("NFKC", character).casefold() if character > "\x7f" else character.lower()
        for one in plain:
            characters.append(one)
            places.append(place)
    return "".join(characters), places


def _counts(character: str) -> bool:
    category = unicodedata.category(character)
    return character in _KEPT or not (category[0] in "PZ" or category in {"Cc", "Cf", "Sk"} or character == "~")


def _is_number(token: Token) -> bool:
    return token.arabic or token.written != ""


def _add_characters(found: list[Token], folded: str, places: list[int], start: int, end: int) -> None:
    found.extend(
        Token(folded[index], "", False, places[index], places[index] + 1)
        for index in range(start, end)
        if _counts(folded[index])
    )


def _number(match: re.Match[str]) -> tuple[str, str, bool] | None:
    """Return value, spelling and whether the figure is Arabic, or None when the characters are no number."""
    sign = {"百分之": "%", "千分之": "‰"}.get(match["share"] or "", match["percent"] or "")
    if match["share"] and match["percent"]:
        return None
    if match["whole"]:
        value = _shifted(
            match["whole"].replace(",", ""), match["part"] or "", sum(_ZEROS[one] for one in match["unit"])
        )
        return ("-" if match["sign"] else "") + value + sign, "", True
    han = match["han"].translate(_FORMAL)
    if sign and han == "百":
        return f"100{sign}", "", True
    whole, _, part = han.partition("点")
    digits = _spelt_out(whole)
    if digits is None:
        return None
    value = _shifted(digits, "".join(str(_DIGITS[one]) for one in part), 0)
    return value + sign, "" if sign else han, bool(sign)


def _shifted(whole: str, part: str, zeros: int) -> str:
    """Write the number `whole.part` times 10^`zeros` in its shortest form."""
    whole = (whole + part[:zeros].ljust(zeros, "0")).lstrip("0") or "0"
    part = part[zeros:].rstrip("0")
    return f"{whole}.{part}" if part else whole


def _spelt_out(numeral: str) -> str | None:
    """Return the decimal digits of a numeral such as 二十, 两万五千 or 二零二三, or None when it is not well formed."""
    if len(numeral) > _LONGEST_NUMERAL:
        return None
    if len(numeral) > 1 and all(one in _DIGITS for one in numeral):
        return "".join(str(_DIGITS[one]) for one in numeral)
    value = _cardinal(numeral)
    return None if value is None else str(value)


def _cardinal(numeral: str) -> int | None:
    """Return the value of a numeral with 亿 and 万 (一万二千亿零五百万), None when it is not well formed."""
    for name, size in (("亿", 10**8), ("万", 10**4)):
        head, found, tail = numeral.rpartition(name)
        if found:
            many = _cardinal(head)
            rest = _cardinal(tail) if tail else 0
            # 二万五 is said for 25,000; what follows a 万 is smaller than it.
            if not many or rest is None or rest >= size or len(tail) == 1:
                return None
            return many * size + rest
    return _below_myriad(numeral)


def _below_myriad(numeral: str) -> int | None:
    """Return the value of a numeral under 10,000 (一千零二十三, 十九, 五), None when it breaks the rules of writing."""
    total, digit, smallest = 0, None, 10**4
    after_zero = False
    for place, one in enumerate(numeral):
        if one in _UNITS:
            size = _UNITS[one]
            if size >= smallest or (digit is None and not (size == 10 and place == 0)):
                return None
            total += (1 if digit is None else digit) * size
            digit, smallest, after_zero = None, size, False
        elif digit is not None:
            return None
        elif _DIGITS[one] == 0 and len(numeral) > 1:
            after_zero = True
        elif one in _DIGITS:
            digit = _DIGITS[one]
    if digit is not None:
        if total and smallest > 10 and not after_zero:  # 一百二 is said for 120
            return None
        total += digit
    return total if numeral else None
