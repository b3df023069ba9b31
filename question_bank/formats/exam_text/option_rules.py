"""How options are lettered: one a line, several on a line, with and without a sign behind the letter.

| a line | options |
| A．农业  B．工业 | A 农业, B 工业 |
| (A) 农业 | A 农业 |
| A农业 B工业C商业 | A, B, C, where the document letters so |
| C.商业 D.A、B都对 | C 商业, D A、B都对 |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formats.exam_text.rule import Rule, TokenKind, rule, value_of

_O = TokenKind.OPTION
LETTERS = "ABCDEFGHIJK"
_BULLET = r"[•·▪●◆○□☐☑✓✔■*\-–\s]*"

RULES: tuple[Rule, ...] = (
    rule(
        "letter_dot",
        _O,
        0.97,
        rf"{_BULLET}([A-K])\s*[.、:,)]+\s*",
        ("A.农业", "A"),
        ("B、工业", "B"),
        ("• C：商业", "C"),
        ("D）其他", "D"),
        ("   A. 农业", "A"),
        others=("AB.农业", "A农业", "农业"),
    ),
    rule(
        "letter_brackets",
        _O,
        0.95,
        rf"{_BULLET}[(\[]\s*([A-K])\s*[)\]]\s*[.、:]?\s*",
        ("(A) 农业", "A"),
        ("【B】工业", "B"),
        others=("(AB)农业",),
    ),
    rule("letter_lone", _O, 0.8, rf"{_BULLET}([A-K])$", ("A", "A"), ("• B", "B"), others=("AB",)),
    rule(
        "letter_space",
        _O,
        0.8,
        rf"{_BULLET}([A-K])\s+(?![A-Za-z=+*/<>])",
        ("A 农业", "A"),
        ("B　工业", "B"),
        others=("A公司", "A = 3"),
    ),
    rule(
        "letter_small",
        _O,
        0.8,
        rf"{_BULLET}([a-h])\s*[.、)]\s*",
        ("a.农业", "a"),
        ("b) 工业", "b"),
        others=("a农业", "e-mail"),
    ),
    rule(
        "letter_bare",
        _O,
        0.5,
        rf"{_BULLET}([A-K])(?=[^\x00-\x7f]|[\"'\d(])",
        ("A农业", "A"),
        ("B《工业》", "B"),
        others=("AB农业", "A.农业"),
    ),
)
"""The first that fits reads the letter; `letter_bare` only where the document letters so."""

_STRONG = re.compile(
    r"(?<![A-Za-z0-9])(?:[(\[]\s*([A-K])\s*[)\]]\s*[.、:]?|([A-K])\s*[.、:](?!\d*[A-Za-z]{2,}\.)|(?<=\s)([A-K])\s*\))\s*"
)
_SPACED = re.compile(r"(?:(?<=\s)|(?<=[\u3001-\u9fff]))([A-K])\s+(?![A-Za-z=+*/<>])")
_BARE = re.compile(r"(?<![A-Za-z0-9_+*/=(（.、,,-])([A-K])(?=[^\x00-\x7f]|[\"'\d])(?![、,)）和与及或])")
_FIRST = frozenset("ABCDEFGHIJKabcdefgh([•·▪●◆○□☐☑✓✔■*-– \t")


class Letter(NamedTuple):
    """A letter that begins an option: the rule that read it, and where the letter starts and the option's words do."""

    rule: Rule
    letter: str
    start: int
    end: int


def letter_at(line: str, start: int = 0, *, bare: bool = False) -> Letter | None:
    """Return the letter that the plain `line` has at `start`; `bare` ones only where the document has such."""
    if start >= len(line) or line[start] not in _FIRST:
        return None
    for each in RULES if bare else RULES[:-1]:
        match = each.pattern.match(line, start)
        if match:
            return Letter(each, value_of(match).upper(), start, match.end())
    return None


def further_letters(line: str, first: Letter, *, bare: bool = False) -> list[Letter]:
    """Return the letters that follow `first` in the plain `line`, each the next of the alphabet."""
    if columns := _in_columns(line, first):
        return columns
    found: list[Letter] = []
    last, name = first, first.rule.name
    while last.letter != LETTERS[-1]:
        wanted = LETTERS[LETTERS.index(last.letter) + 1]
        # Between two letters stands an option: “A.B、C两点” is one.
        match = _next(_STRONG, line, last.end + 1, wanted)
        if match is None and name in ("letter_space", "letter_bare", "letter_lone"):
            match = _next(_SPACED, line, last.end + 1, wanted) or (
                _next(_BARE, line, last.end + 1, wanted) if bare else None
            )
        if match is None:
            match = _slip(line, last)
        if match is None:
            break
        last = Letter(first.rule, wanted, match.start(), match.end())
        found.append(last)
    return found


def _slip(line: str, last: Letter) -> re.Match[str] | None:
    """Return the option that has the letter of the one before it by mistake: A B B D."""
    after = LETTERS[LETTERS.index(last.letter) + 2 : LETTERS.index(last.letter) + 3]
    match = _next(_STRONG, line, last.end + 1, last.letter)
    if match is None or not line[match.start() - 1].isspace() or not after:
        return None
    return match if _next(_STRONG, line, match.end(), after) else None


def _in_columns(line: str, first: Letter) -> list[Letter]:
    """Return the letters of a row that is read by columns, A C B D or A C, [] for one in the usual order."""
    found = [
        Letter(first.rule, value_of(match), match.start(), match.end())
        for match in _STRONG.finditer(line, first.end + 1)
        if line[match.start() - 1].isspace()
    ]
    letters = first.letter + "".join(one.letter for one in found)
    ordered = "".join(sorted(letters))
    if letters == ordered:
        apart = all(line[one.start - 2 : one.start].isspace() for one in found)
        return found if found and apart and letters not in LETTERS and len(set(letters)) == len(letters) else []
    return found if len(found) > 1 and ordered in LETTERS else []


def first_letter_inside(line: str, start: int) -> Letter | None:
    """Return the first option where it is glued to the stem before it: …是（）A.农业 B.工业."""
    match = _next(_STRONG, line, start, "A")
    if match is None:
        return None
    letter = Letter(RULES[0], "A", match.start(), match.end())
    # Two letters in brackets may well be two answers: 按（A）和（B）两个标准.
    return None if match[1] and len(further_letters(line, letter)) < 2 else letter


def next_letter_inside(line: str, letter: str) -> Letter | None:
    """Return the option that comes next after `letter` where words stand before it in the plain `line`."""
    if letter == LETTERS[-1]:
        return None
    wanted = LETTERS[LETTERS.index(letter) + 1]
    match = _next(_STRONG, line, 1, wanted)
    return Letter(RULES[0], wanted, match.start(), match.end()) if match else None


def _next(pattern: re.Pattern[str], line: str, start: int, wanted: str) -> re.Match[str] | None:
    for match in pattern.finditer(line, start):
        if value_of(match) == wanted:
            return match
    return None
