"""Which options an answer names, in any of the ways in which files write that.

| the answer | over the options 甲, 乙, 丙, 丁 |
| B, b, Ｂ, "B\\n", 答案：B, (B) | 乙 |
| ABD, A,B,D, A、B、D, A|B|D, ["A", "B", "D"] | 甲, 乙, 丁 |
| 1,3 where the column counts | 甲, 丙 |
| 乙, ['甲', '乙'], C，丙 | what they say |
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache

from question_bank.formats.tables.cells import Cell, list_in, text_of

_BETWEEN = re.compile(r"[\s,，、;；|｜/.。和及与&+\-—]+")
_LETTERS = re.compile(r"[A-Z]{1,26}")
_INDEXES = re.compile(r"\d{1,2}(?:[\s,，、;；|/]+\d{1,2})*")
_BEFORE = re.compile(r"\s*(?:正确|参考|标准)?(?:答案|选项)\s*(?:是|为)?\s*[:：]?\s*")
_LETTER_AND_TEXT = re.compile(r"[（(【\[]?([A-Z])[)）】\]]?\s*[.、,:：．，\s]\s*(.+)", re.DOTALL)
_PARTS = tuple(re.compile(pattern) for pattern in (r"\n+", r"[;；]+", r"[|｜]+", r"、", r"[,，]+", r"\s{2,}", r"#+"))
_NOTHING = frozenset(
    ("", "空", "无", "略", "null", "none", "nan", "-", "--", "/", "[]", "暂无", "无答案", "暂无答案", "n/a", "#n/a")
)


class Style(Enum):
    """How the answers of one column are written: decides where an answer can be read in two ways."""

    LETTERS = "letters"
    INDEXES = "indexes"
    INDEXES_FROM_ZERO = "indexes from zero"
    TEXTS = "texts"


def is_nothing(answer: Cell, options: Sequence[str] = ()) -> bool:
    """Whether an answer is left out, or says that there is none, which is not one of the `options`."""
    if isinstance(answer, list | tuple | dict):
        return not answer
    if options and text_of(answer).strip() in options:
        return not text_of(answer).strip()
    return re.sub(r"[（()）\s]", "", text_of(answer)).lower() in _NOTHING


@lru_cache(maxsize=8192)
def letters_of(answer: str) -> tuple[int, ...] | None:
    """Return the places that an answer of letters only names, in order, A being 0; None for any other answer."""
    if len(answer) > 80:
        return None
    text = unicodedata.normalize("NFKC", answer).upper()
    text = _BETWEEN.sub("", text[_end(text) :].strip("()（）[]【】 \t\r\n\u00a0"))
    if not _LETTERS.fullmatch(text):
        return None
    return tuple(sorted({ord(letter) - ord("A") for letter in text}))


@lru_cache(maxsize=8192)
def indexes_of(answer: str, first: int = 1) -> tuple[int, ...] | None:
    """Return the places that an answer of counting numbers names, `first` being 0; None for any other answer."""
    text = unicodedata.normalize("NFKC", answer).strip("()（）[]【】 \t\r\n")
    if not _INDEXES.fullmatch(text):
        return None
    places = sorted({int(index) - first for index in re.findall(r"\d+", text)})
    return tuple(places) if places[0] >= 0 else None


def comparable(text: str) -> str:
    """Return a text as texts are compared: without width, case, blanks and a point at its end."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).casefold().strip("。.;；,，“”\"'‘’")


def picked(answer: Cell, options: Sequence[str], style: Style = Style.LETTERS) -> tuple[int, ...] | None:
    """Return the places of the options that an answer names, in order; None where it names none of them.

    An empty text among the options keeps the place of a letter that is not used.
    """
    listed = list_in(answer)
    if isinstance(listed, list | tuple):
        if len(listed) == 1 and isinstance(listed[0], str | int | float):
            return picked(text_of(listed[0]), options, style)
        return _each(map(text_of, listed), options, style)
    text = text_of(answer).strip()
    ways = {
        Style.LETTERS: (_by_letters, _by_text, _by_indexes),
        Style.TEXTS: (_by_text, _by_letters, _by_indexes),
        Style.INDEXES: (_by_indexes, _by_text, _by_letters),
        Style.INDEXES_FROM_ZERO: (_by_indexes_from_zero, _by_text, _by_letters),
    }[style]
    return next((found for way in ways if (found := way(text, options)) is not None), None)


def style_of(rows: Iterable[tuple[Cell, Sequence[str]]]) -> Style:
    """Return how the answers of a column are written, from those that can be read in only one way."""
    votes = dict.fromkeys(Style, 0)
    from_zero = False
    for answer, options in rows:
        text = text_of(answer).strip()
        ways = (
            (Style.LETTERS, _by_letters(text, options)),
            (Style.TEXTS, _by_text(text, options)),
            (Style.INDEXES, _by_indexes(text, options)),
        )
        found = [(style, places) for style, places in ways if places is not None]
        from_zero = from_zero or _has_zero(text)
        # Two ways that come to the same decide nothing.
        if found and len({places for _, places in found}) == len(found):
            for style, _ in found:
                votes[style] += 1
    best = max(Style, key=lambda style: (votes[style], style is Style.LETTERS))
    return Style.INDEXES_FROM_ZERO if best is Style.INDEXES and from_zero else best


def _has_zero(text: str) -> bool:
    return _INDEXES.fullmatch(text) is not None and "0" in re.findall(r"\d+", text)


def _by_letters(text: str, options: Sequence[str]) -> tuple[int, ...] | None:
    places = letters_of(text)
    if places is not None:
        return places if places[-1] < len(options) and all(options[place] for place in places) else None
    plain = unicodedata.normalize("NFKC", text)
    found = _LETTER_AND_TEXT.fullmatch(plain[_end(plain) :].strip())
    if not found:
        return None
    place = ord(found[1].upper()) - ord("A")
    if place >= len(options) or not options[place]:
        return None
    said, there = comparable(found[2]), comparable(options[place])
    return (place,) if said == there or (len(said) > 1 and there.startswith(said)) else None


def _by_text(text: str, options: Sequence[str]) -> tuple[int, ...] | None:
    if not text:
        return None
    known = {comparable(option): place for place, option in reversed(tuple(enumerate(options))) if option}
    place = known.get(comparable(text))
    if place is not None:
        return (place,)
    for separator in _PARTS:
        pieces = [piece for piece in separator.split(text) if piece.strip()]
        if len(pieces) < 2:
            continue
        places = [known.get(comparable(piece)) for piece in pieces]
        named = {place for place in places if place is not None}
        if len(named) == len(pieces):
            return tuple(sorted(named))
        lettered = [_by_letters(piece.strip(), options) for piece in pieces]
        if all(each is not None and len(each) == 1 for each in lettered):
            return tuple(sorted({place for each in lettered if each for place in each}))
    return None


def _by_indexes(text: str, options: Sequence[str]) -> tuple[int, ...] | None:
    places = indexes_of(text)
    return places if places and places[-1] < len(options) and all(options[place] for place in places) else None


def _by_indexes_from_zero(text: str, options: Sequence[str]) -> tuple[int, ...] | None:
    places = indexes_of(text, 0)
    return places if places and places[-1] < len(options) and all(options[place] for place in places) else None


def _each(texts: Iterable[str], options: Sequence[str], style: Style) -> tuple[int, ...] | None:
    found: set[int] = set()
    for text in texts:
        places = picked(text.strip(), options, style) if text.strip() else None
        if places is None:
            return None
        found.update(places)
    return tuple(sorted(found)) or None


def _end(text: str) -> int:
    found = _BEFORE.match(text)
    return found.end() if found else 0
