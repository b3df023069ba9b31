"""What exam text is made of: tokens, and rules that each say with examples which words they read as which token."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple


class TokenKind(Enum):
    """What a piece of a line is."""

    BLANK = auto()
    NOISE = auto()
    SEPARATOR = auto()
    SECTION = auto()
    KIND_HEADING = auto()
    KEY_HEADING = auto()
    KEY_ROW = auto()
    NUMBER = auto()
    KIND_TAG = auto()
    OPTION = auto()
    ANSWER = auto()
    OWN_ANSWER = auto()
    EXPLANATION = auto()
    META = auto()
    TEXT = auto()


class Token(NamedTuple):
    """A piece of a line: what the mark says (`value`), and the words that belong to it, as they stand in the file."""

    kind: TokenKind
    rule: str
    confidence: float
    value: str = ""
    text: str = ""


class Rule(NamedTuple):
    """One way of writing something; `pattern` is matched at the beginning of a plain line.

    `examples` are lines with the value that the rule reads in each; `others` are lines that it leaves alone.
    """

    name: str
    kind: TokenKind
    confidence: float
    pattern: re.Pattern[str]
    examples: tuple[tuple[str, str], ...]
    others: tuple[str, ...] = ()


def rule(
    name: str,
    kind: TokenKind,
    confidence: float,
    pattern: str,
    *examples: tuple[str, str],
    others: tuple[str, ...] = (),
) -> Rule:
    """Return a rule; the value it reads is the first group of `pattern` that took part."""
    return Rule(name, kind, confidence, re.compile(pattern), examples, others)


def value_of(match: re.Match[str]) -> str:
    """Return the first group of `match` that took part, or all of it where there is none."""
    if match.re.groups == 0:
        return match[0]
    return next((group for group in match.groups() if group is not None), "")
