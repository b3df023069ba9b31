"""The habits of a document: how it numbers its questions and letters its options, seen before it is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.formats.exam_text.gaps import has_gap
from question_bank.formats.exam_text.line import Line, plain
from question_bank.formats.exam_text.option_rules import first_letter_inside, further_letters, letter_at
from question_bank.formats.exam_text.rule import Token, TokenKind
from question_bank.formats.exam_text.tokenizer import tokenize

_BARE_LINES = 2
"""Lines from which on options without a sign behind their letter are a habit."""
_SHARE = 0.5
_SHARE_OF_SURE = 0.15
"""Part of the items of one style that must look like questions; less for a style that is hardly anything else."""
_SURE = 0.85
_EVIDENCE = frozenset((TokenKind.OPTION, TokenKind.ANSWER, TokenKind.OWN_ANSWER, TokenKind.KIND_TAG))
_ENDS = frozenset((TokenKind.KIND_HEADING, TokenKind.KEY_HEADING, TokenKind.SECTION, TokenKind.KEY_ROW))

TokenLine = tuple[Line, list[Token]]


class Habits(NamedTuple):
    """`styles`: the rules of numbers by which questions are numbered. `bare`: options have a letter and no sign.

    `numbered`: most of its questions have a number.
    """

    styles: frozenset[str]
    bare: bool
    numbered: bool


def tokenized(lines: Sequence[Line]) -> tuple[list[TokenLine], Habits]:
    """Return `lines` with their tokens, and the habits by which they were read."""
    bare = _is_bare(lines)
    tokens = [(line, tokenize(line.text, bare=bare, level=line.level)) for line in lines]
    tokens = _glued_options(tokens)
    styles, numbered = _styles(tokens)
    return tokens, Habits(styles, bare, numbered)


def _is_bare(lines: Sequence[Line]) -> bool:
    count = 0
    for place, line in enumerate(lines):
        words = plain(line.text)
        letter = letter_at(words, bare=True)
        if not letter or letter.letter != "A" or letter.rule.name != "letter_bare":
            continue
        if further_letters(words, letter, bare=True) or _letter_below(lines, place) in ("B", "C"):
            count += 1
            if count >= _BARE_LINES:
                return True
    return False


def _letter_below(lines: Sequence[Line], place: int) -> str:
    for line in lines[place + 1 : place + 4]:
        if line.text:
            letter = letter_at(plain(line.text), bare=True)
            return letter.letter if letter else ""
    return ""


def _glued_options(lines: list[TokenLine]) -> list[TokenLine]:
    """Split a first option from the stem that it is glued to, where the next line goes on with the second."""
    found: list[TokenLine] = []
    for place, (line, tokens) in enumerate(lines):
        last = tokens[-1] if tokens else None
        if last and last.kind is TokenKind.TEXT and _opens(lines, place) == "B":
            first = _first_inside(last.text)
            if first:
                stem, option = first
                tokens = [
                    *tokens[:-1],
                    last._replace(text=stem),
                    Token(TokenKind.OPTION, "letter_glued", 0.8, "A", option),
                ]
        found.append((line, tokens))
    return found


def _opens(lines: list[TokenLine], place: int) -> str:
    for _, tokens in lines[place + 1 : place + 5]:
        kind = tokens[0].kind
        if kind is TokenKind.OPTION:
            return tokens[0].value
        if kind not in (TokenKind.BLANK, TokenKind.NOISE):
            return ""
    return ""


def _first_inside(text: str) -> tuple[str, str] | None:
    letter = first_letter_inside(plain(text), 1)
    return (text[: letter.start].strip(), text[letter.end :].strip()) if letter else None


def _styles(lines: list[TokenLine]) -> tuple[frozenset[str], bool]:
    """Return the rules of numbers whose items look like questions, and whether most questions have a number."""
    items: dict[str, int] = defaultdict(int)
    proven: dict[str, int] = defaultdict(int)
    sure: dict[str, float] = {}
    style, seen = "", False
    numbers_seen = answers_seen = 0

    def close() -> None:
        nonlocal numbers_seen, answers_seen
        if style:
            items[style] += 1
            proven[style] += seen
            numbers_seen += seen
        elif seen:
            answers_seen += 1

    for _, tokens in lines:
        for token in tokens:
            if token.kind is TokenKind.NUMBER:
                close()
                style, seen = token.rule, False
                sure[style] = token.confidence
            elif token.kind in _ENDS:
                close()
                style, seen = "", False
            elif token.kind in _EVIDENCE or (token.kind is TokenKind.TEXT and has_gap(plain(token.text))):
                seen = True
    close()
    styles = {
        name
        for name, count in items.items()
        if proven[name] >= (_SHARE_OF_SURE if sure[name] >= _SURE else _SHARE) * count and proven[name] > 0
    }
    return frozenset(styles), numbers_seen >= 2 * answers_seen and bool(styles)
