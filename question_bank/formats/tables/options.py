"""The options of a question out of one cell, and what labels them.

| in the cell | options |
| A. 甲；B. 乙；C. 丙 | 甲, 乙, 丙 |
| A．甲      B．乙 (newline) C．丙 | 甲, 乙, 丙 |
| (A)甲 (B)乙  (C)丙 | 甲, 乙, 丙 |
| 甲 | 乙 | 丙, or 甲；乙；丙, or one a line | 甲, 乙, 丙 |
| ["甲", "乙"], {"A": "甲"}, [["甲", true]], [{"letter": "A", "content": "甲"}] | 甲, 乙 (and which is right) |
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from question_bank.formats.tables.cells import Cell, list_in, text_of

_LABEL = re.compile(r"\s*(?:[（(【\[]\s*([A-Za-zＡ-Ｚａ-ｚ])\s*[)）】\]]|([A-Za-zＡ-Ｚａ-ｚ])\s*[.．、:：)）])\s*")
_INNER_LABEL = re.compile(
    r"(?:(?<=[\s;；|,，。.、\"”’)）\]】\u3000])|^)"
    r"(?:[（(【\[]\s*([A-Za-zＡ-Ｚａ-ｚ])\s*[)）】\]]|([A-ZＡ-Ｚa-z])\s*[.．、:：)）](?!\d+[)）]))\s*"
)
_CLOSE_LABEL = re.compile(r"[（(【\[]\s*([A-ZＡ-Ｚ])\s*[)）】\]]\s*")
_LINE_LABEL = re.compile(r"^[ \t\u00a0\u3000]*([A-ZＡ-Ｚ])[ \t\u00a0\u3000]+", re.MULTILINE)
_SIGNS = (r"\|\||###|\$\$|@@", r"\s*\n\s*", r"[|｜]", r"[；;]", r"\t+|\s{2,}|\u3000+", r"[，,]", r"、")
_SEPARATORS = tuple(map(re.compile, _SIGNS))
_TEXT_KEYS = ("content", "text", "value", "title", "option", "label", "name", "optioncontent", "内容", "选项", "desc")
_RIGHT_KEYS = (
    "iscorrect",
    "correct",
    "isright",
    "right",
    "isanswer",
    "checked",
    "istrue",
    "answer",
    "正确",
    "fraction",
)
_ENDS = " \t\r\n\u00a0\u3000"
MOST = 26


class Options(NamedTuple):
    """The options in order of their letters, "" where a letter is left out; `right` the places that are said right.

    `right` is None where nothing says which are right.
    """

    texts: tuple[str, ...] = ()
    right: tuple[int, ...] | None = None


def options_in(cell: Cell) -> Options:
    """Return the options of a cell that holds all of them."""
    listed = list_in(cell)
    if listed is not None:
        return _options_of_list(listed)
    text = text_of(cell).strip(_ENDS)
    if not text:
        return Options()
    best = max((_labelled(text, label) for label in (_INNER_LABEL, _CLOSE_LABEL, _LINE_LABEL)), key=len)
    if best:
        return Options(best)
    for separator in _SEPARATORS:
        pieces = tuple(piece.strip(_ENDS) for piece in separator.split(text))
        pieces = tuple(piece for piece in pieces if piece)
        if 2 <= len(pieces) <= MOST:
            return Options(without_labels(pieces))
    return Options(without_labels((text,)))


def without_labels(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts without their letters where each that is not empty begins with one, the first with A."""
    found = [_LABEL.match(text) if text else None for text in texts]
    labelled = [each for each in found if each]
    if not labelled or len(labelled) < sum(1 for text in texts if text) or _letter(labelled[0]) != "A":
        return tuple(texts)
    if len(labelled) == 1 and len(texts) > 1:
        return tuple(texts)
    return tuple(text[each.end() :].strip(_ENDS) if each else text for each, text in zip(found, texts, strict=True))


def _letter(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", next(group for group in found.groups() if group)).upper()


def _labelled(text: str, label: re.Pattern[str]) -> tuple[str, ...]:
    """Return what stands between labels from A on: in order, out of order, or with one letter typed wrongly."""
    found = list(label.finditer(text))
    if not found or text[: found[0].start()].strip(_ENDS):
        return ()  # a text before the first letter: this is no list
    ordered: list[re.Match[str]] = []
    for each in found:
        if ord(_letter(each)) == ord("A") + len(ordered):
            ordered.append(each)
    letters = [_letter(each) for each in found]
    whole = sorted(letters) == [chr(ord("A") + place) for place in range(len(letters))]
    wrong = [letter for place, letter in enumerate(letters) if ord(letter) != ord("A") + place]
    # A letter that stands there twice was typed wrongly once; one that is left out has lost its option: no list at all.
    twice = len(wrong) == 1 and letters.count(wrong[0]) == 2
    if len(found) > len(ordered) and 3 <= len(found) <= MOST and (whole or twice):
        ordered = found
    if not 2 <= len(ordered) <= MOST:
        return ()
    ends = [*(each.start() for each in ordered[1:]), len(text)]
    pieces = [text[each.end() : end].strip(_ENDS) for each, end in zip(ordered, ends, strict=True)]
    if whole and ordered is found:
        pieces = [piece for _, piece in sorted(zip(letters, pieces, strict=True), key=lambda pair: pair[0])]
    return tuple(_without_separator(pieces))


def _without_separator(pieces: list[str]) -> list[str]:
    """Take off a sign that stands after each option but the last: there it only separates."""
    for sign in "；;|｜":
        if all(piece.endswith(sign) for piece in pieces[:-1]):
            return [piece.removesuffix(sign).rstrip(_ENDS) for piece in pieces]
    return pieces


def _options_of_list(listed: Cell) -> Options:
    if isinstance(listed, Mapping):
        pairs = [(str(key), value) for key, value in listed.items()]
        if all(re.fullmatch(r"(?:option_?|选项)?[A-Za-z]|\d{1,2}", key) for key, _ in pairs):
            pairs.sort(key=lambda pair: (len(pair[0]), pair[0].upper()))
        return Options(without_labels([text_of(value).strip(_ENDS) for _, value in pairs]))
    texts: list[str] = []
    right: list[int] = []
    told = False
    for place, each in enumerate(listed if isinstance(listed, Sequence) else ()):
        text, is_right = _one_of_list(each)
        texts.append(text)
        told = told or is_right is not None
        if is_right:
            right.append(place)
    return Options(without_labels(texts), tuple(right) if told else None)


def _one_of_list(each: Cell) -> tuple[str, bool | None]:
    if isinstance(each, Mapping):
        values = {str(key).lower().replace("_", ""): value for key, value in each.items()}
        text_key = next((key for key in _TEXT_KEYS if isinstance(values.get(key), str | int | float)), "")
        is_right = next((_truth(values[key]) for key in _RIGHT_KEYS if key in values and key != text_key), None)
        if not text_key and len(values) == 1:  # {"A": "…"}
            return text_of(next(iter(values.values()))).strip(_ENDS), None
        return text_of(values.get(text_key)).strip(_ENDS), is_right
    if isinstance(each, Sequence) and not isinstance(each, str) and len(each) == 2:
        first, second = each
        if isinstance(second, bool):
            return text_of(first).strip(_ENDS), second
        if isinstance(first, str) and len(first.strip(" .、．:：")) == 1:  # ["A", "…"]
            return text_of(second).strip(_ENDS), None
    return text_of(each).strip(_ENDS), None


def _truth(value: Cell) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value > 0
    if isinstance(value, str) and value.strip().lower() in ("true", "1", "yes", "y", "是", "对", "正确", "√"):
        return True
    return False if isinstance(value, str) else None
