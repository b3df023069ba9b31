"""Brackets and blanks in a stem: which of them asks, and which already holds the answer.

| a stem | answer | becomes |
| 党章规定（ D ）。 | D | 党章规定（　　）。 |
| 设A为（A），应为( B  )。 | B (the last one that can be) | 设A为（A），应为（　　）。 |
| 地球是圆的。（√） | right | 地球是圆的。（　　） |
| 大会于【1921年】召开 | 1921年 (fill-in) | 大会于＿＿＿＿召开 |
| 大会于____14____年召开 | 14 (fill-in) | 大会于＿＿＿＿年召开 |
"""

from __future__ import annotations

import re
from typing import NamedTuple

from question_bank.formats.exam_text.answers import letters_of, truth_of
from question_bank.formats.exam_text.line import UNDERLINED, UNDERLINED_END, plain, plain_with_marks
from question_bank.model.question import BLANK, CHOICE_GAP

_SPACE = r"[\s_]{0,40}"
"""Spaces and strokes inside a bracket; bounded, so that no line takes long whatever stands in it."""
_LETTERS = re.compile(
    rf"[(\[]{_SPACE}([A-K](?:[\s,、;|/.]{{0,4}}[A-K]){{0,12}}|[a-k]){_SPACE}[)\]]"
    r"|(?<!_)_{1,40}\s{0,8}([A-K](?:[\s,、]{0,4}[A-K]){0,12})\s{0,8}_"
)
_TRUTH = re.compile(rf"[(\[]{_SPACE}(√|×|✓|✔|✘|❌|✅|对|错|正确|错误|[TFYNVX]){_SPACE}[)\]]")
_TRAILING_LETTERS = re.compile(r"(?:(?<=[\u3001-\u9fff)])|\s)_{0,40}([A-K]{1,8})\s{0,8}[)。.]{0,4}\s{0,8}$")
_TRAILING_TRUTH = re.compile(r"[\s(。.]\s{0,8}(√|×|✓|✔|❌|[TF])\s{0,8}[)]?\s{0,8}$")
_EMPTY = re.compile(r"[(\[][\s_.…·\-—]{0,60}[)\]]|[(]\s{0,8}[(][\s_]{0,60}[)]\s{0,8}[)]")
_WORDS = re.compile(r"[(\[]\s{0,20}([^()\[\]\s][^()\[\]]{0,80}?)\s{0,20}[)\]]")
_BLANKS = re.compile(
    rf"{UNDERLINED}[\s_]{{0,200}}{UNDERLINED_END}|_{{2,}}(?:[ \t]{{1,8}}_{{2,}})*|[﹍﹎]{{2,}}"
    r"|[(\[][\s_]{0,60}[)\]]|…{3,}|-{4,}|—{4,}|(?<=[\u3001-\u9fff])[ \t]{4,60}(?=[\u3001-\u9fff,;.:])"
)
_FILLED = (
    (
        "underlined",
        0.9,
        re.compile(
            rf"{UNDERLINED}[\s_]{{0,60}}([^{UNDERLINED}{UNDERLINED_END}\s_][^{UNDERLINED}{UNDERLINED_END}]{{0,200}}?)"
            rf"[\s_]{{0,60}}{UNDERLINED_END}"
        ),
    ),
    ("between_strokes", 0.9, re.compile(r"(?<!_)_{2,60}\s{0,8}([^_\s][^_]{0,80}?)\s{0,8}_{2,60}")),
    ("in_square_brackets", 0.9, re.compile(r"\[\s{0,8}([^\[\]\s][^\[\]]{0,80}?)\s{0,8}\]")),
    ("in_brackets", 0.7, re.compile(r"\(\s{0,8}([^()\s][^()]{0,60}?)\s{0,8}\)")),
)


class Found(NamedTuple):
    """The answers that stood in a stem, the stem without them, and the rule that saw them."""

    answers: tuple[str, ...]
    stem: str
    rule: str
    confidence: float


LONGEST = 20_000
"""Characters of the longest stem that is searched."""


def has_gap(stem: str) -> bool:
    """Whether a plain `stem` has an empty bracket or a blank, or a bracket with letters or a sign in it."""
    return bool(_EMPTY.search(stem) or _LETTERS.search(stem) or _TRUTH.search(stem) or _BLANKS.search(stem))


def embedded_letters(stem: str, letters: str, *, several: bool = False) -> Found | None:
    """Return the letters of `letters` that stand in the last bracket of `stem` which can be the answer.

    `several`: more than one is right, so that each bracket with one letter is a part of the answer.
    """
    line = plain(stem)
    if several and (parts := _parts(stem, line, letters)):
        return parts
    for match in reversed(list(_LETTERS.finditer(line))):
        found = letters_of(match[1] or match[2])
        if found and set(found) <= set(letters):
            return Found(tuple(found), _put(stem, match, CHOICE_GAP), "letters_in_brackets", 0.95)
    trailing = _TRAILING_LETTERS.search(line)
    if trailing and set(trailing[1]) <= set(letters) and not _EMPTY.search(line):
        stem = stem[: trailing.start(1)].rstrip(" (（_＿") + CHOICE_GAP
        return Found(tuple(trailing[1]), stem, "letters_at_the_end", 0.7)
    return None


def _parts(stem: str, line: str, letters: str) -> Found | None:
    matches = [match for match in _LETTERS.finditer(line) if set(letters_of(match[1] or match[2])) <= set(letters)]
    found = "".join(letters_of(match[1] or match[2]) for match in matches)
    if len(matches) < 2 or len(set(found)) < len(found) or len(found) > len(matches):
        return None
    for match in reversed(matches):
        stem = _put(stem, match, CHOICE_GAP)
    return Found(tuple(sorted(found)), stem, "letters_in_brackets", 0.9)


def embedded_truth(stem: str) -> Found | None:
    """Return the verdict that stands in the last bracket of `stem`, or alone at its end."""
    line = plain(stem)
    for match in reversed(list(_TRUTH.finditer(line))):
        return Found((truth_of(match[1]),), _put(stem, match, CHOICE_GAP), "sign_in_brackets", 0.95)
    trailing = _TRAILING_TRUTH.search(line)
    if trailing:
        return Found((truth_of(trailing[1]),), stem[: trailing.start()].rstrip(), "sign_at_the_end", 0.8)
    return None


def embedded_option(stem: str, options: dict[str, str]) -> Found | None:
    """Return the letters of the options (by letter) whose words stand in a bracket of `stem`."""
    line = plain(stem)
    by_words = {plain(words).strip(" 。."): letter for letter, words in options.items()}
    for match in reversed(list(_WORDS.finditer(line))):
        if match[1] in by_words:
            return Found((by_words[match[1]],), _put(stem, match, CHOICE_GAP), "option_in_brackets", 0.85)
    return None


def with_gaps(stem: str, *, blanks: bool = False) -> str:
    """Return `stem` with the marks of this program for its empty brackets; `blanks` for those of fill-ins."""
    line = plain_with_marks(stem) if blanks else plain(stem)
    pattern, mark = (_BLANKS, BLANK) if blanks else (_EMPTY, CHOICE_GAP)
    pieces: list[str] = []
    done = 0
    for match in pattern.finditer(line):
        pieces += [stem[done : match.start()], mark]
        done = match.end()
    return "".join((*pieces, stem[done:]))


def embedded_fillers(stem: str) -> Found | None:
    """Return the words that fill the blanks of `stem`, by whichever mark of blanks it has."""
    line = plain_with_marks(stem)
    empty = _BLANKS.search(line) is not None
    for name, confidence, pattern in _FILLED:
        if name == "in_brackets" and empty:
            continue  # other marks ask here, and nothing fills them
        matches = [match for match in pattern.finditer(line) if match[1].strip()]
        if not matches:
            continue
        pieces: list[str] = []
        done = 0
        for match in matches:
            pieces += [stem[done : match.start()], BLANK]
            done = match.end()
        fillers = tuple(stem[match.start(1) : match.end(1)].strip() for match in matches)
        return Found(fillers, "".join((*pieces, stem[done:])), name, confidence)
    return None


def _put(stem: str, match: re.Match[str], mark: str) -> str:
    return stem[: match.start()] + mark + stem[match.end() :]
