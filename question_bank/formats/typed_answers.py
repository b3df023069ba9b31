"""Answers that are typed: what a file accepts besides the answer itself, and what of that is kept."""

from __future__ import annotations

import re

from question_bank.formats.drafts import Draft

_NUMBER = r"[-+]?\d[\d.,]*(?:[eE][-+]?\d+)?"
_NEAR = re.compile(rf"\s*({_NUMBER})\s*:\s*({_NUMBER})\s*")
_RANGE = re.compile(rf"\s*({_NUMBER})\s*\.\.\s*({_NUMBER})\s*")
_WILD = re.compile(r"(?<!\\)\*")


def number(draft: Draft, text: str) -> str:
    """Return the number that answers, remarking which numbers near it the file accepts: “3:2”, “3.1..3.2”."""
    # The dots of a range are no decimal points of its ends.
    between = _RANGE.fullmatch(text.replace("..", " .. "))
    if between:
        return within(draft, between[1], between[2])
    near = _NEAR.fullmatch(text)
    return near_to(draft, near[1], near[2]) if near else text.strip()


def near_to(draft: Draft, answer: str, tolerance: str) -> str:
    """Return `answer`, remarking a `tolerance` that is not nothing."""
    if tolerance.strip("0., "):
        draft.say("tolerance", f"{answer.strip()} ± {tolerance.strip()}")
    return answer.strip()


def forms_of(number: str) -> tuple[str, ...]:
    """Return the ways to write a number that a program wrote as a float: “42.0” is “42”."""
    whole = number.strip()
    short = re.sub(r"\.0+$", "", whole)
    return tuple(dict.fromkeys((short, whole)))


def within(draft: Draft, low: str, high: str) -> str:
    """Return the middle of a range, remarking the range."""
    from decimal import Decimal, InvalidOperation

    try:
        middle = (Decimal(low.replace(",", ".")) + Decimal(high.replace(",", "."))) / 2
        answer = format(middle, "f") if abs(middle) < 10**15 and abs(middle.adjusted()) < 30 else low
    except (InvalidOperation, ValueError, OverflowError):
        answer = low
    if low != high:
        draft.say("tolerance", f"{low} … {high}")
    return answer


def without_wildcards(draft: Draft, text: str) -> str:
    """Return a short answer of Moodle, in which `*` stands for anything unless a backslash is before it."""
    words = " ".join(_WILD.sub(" ", text).split()) if _WILD.search(text) else text
    if words != text and words:
        draft.say("wildcard", text)
    return words.replace("\\*", "*")


def with_stars_kept(text: str) -> str:
    """Return `text` so that its stars are stars in Moodle."""
    return text.replace("*", "\\*")
