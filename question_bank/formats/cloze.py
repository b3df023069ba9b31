"""Moodle's embedded answers (cloze): `{1:SHORTANSWER:=Paris~%50%Lyon#nearly}` inside a running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft
from question_bank.model.question import BLANK, CHOICE_GAP, QuestionKind

_TYPES = {
    "shortanswer": ("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"),
    "numerical": ("NUMERICAL", "NM"),
    "choice": (
        "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS", "MULTICHOICE_VS",
        "MCVS", "MULTICHOICE_HS", "MCHS",
    ),
    "responses": (
        "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS", "MRHS",
    ),
}  # fmt: skip
_KIND_OF = {name: kind for kind, names in _TYPES.items() for name in names}
_BLANK = re.compile(
    r"\s*\d*\s*:\s*(" + "|".join(sorted(_KIND_OF, key=len, reverse=True)) + r")\s*:(.*)", re.DOTALL | re.IGNORECASE
)
_EMBEDDED = re.compile(r"\{(\s*\d*\s*:\s*[A-Za-z_]+\s*:(?:[^{}\\]|\\.)*)\}", re.DOTALL)
_SPLIT = re.compile(r"(?<!\\)~")
_WEIGHT = re.compile(r"\s*(?:%\s*(-?\d+(?:[.,]\d+)?)\s*%|(=))")
_ESCAPE = re.compile(r"\\([\\~=#{}:/\"'])")
_RANGE = re.compile(r"\s*(-?[\d.,]+(?:[eE][+-]?\d+)?)\s*\.\.\s*(-?[\d.,]+(?:[eE][+-]?\d+)?)\s*$")
_NEAR = re.compile(r"\s*(-?[\d.,]+(?:[eE][+-]?\d+)?)\s*:\s*([\d.,]+(?:[eE][+-]?\d+)?)\s*$")


class Choice(NamedTuple):
    """One answer of a blank and what it is worth in per cent."""

    text: str
    worth: float


class Blank(NamedTuple):
    """One blank: its answers, whether they are offered for choosing, and whether they are numbers or several."""

    choices: tuple[Choice, ...]
    offered: bool
    kind: str = ""

    def texts(self) -> str:
        """Return the choices in one line."""
        return " / ".join(one.text for one in self.choices)

    def right(self) -> tuple[str, ...]:
        """Return the answers that are worth most."""
        best = max((one.worth for one in self.choices), default=0)
        return tuple(one.text for one in self.choices if one.worth == best > 0)


def blank_of(text: str) -> Blank | None:
    """Return the blank that stands between braces, None for what is none."""
    found = _BLANK.match(text)
    if not found:
        return None
    kind = _KIND_OF[found[1].upper()]
    choices = []
    for piece in _SPLIT.split(found[2]):
        weight = _WEIGHT.match(piece)
        worth = 100.0 if weight and weight[2] else float(weight[1].replace(",", ".")) if weight else 0.0
        answer = re.split(r"(?<!\\)#", piece[weight.end() :] if weight else piece, maxsplit=1)[0]
        text = _ESCAPE.sub(r"\1", answer).strip()
        if text:
            choices.append(Choice(text, worth))
    return Blank(tuple(choices), kind in ("choice", "responses"), kind)


def split(text: str) -> tuple[str, tuple[Blank, ...]]:
    """Return `text` with a blank for each embedded answer, and those blanks."""
    blanks: list[Blank] = []

    def put(found: re.Match[str]) -> str:
        blank = blank_of(found[1])
        if blank is None:
            return found[0]
        blanks.append(blank)
        return BLANK

    return _EMBEDDED.sub(put, text), tuple(blanks)


def row(draft: Draft, stem: str, blanks: Sequence[Blank]) -> ImportRow:
    """Return the row of a `stem` with these blanks.

    | blanks | become |
    | one that offers choices | a choice |
    | typed ones, in any number | blanks to fill in |
    | several, some with choices | blanks to fill in, with a remark that names the choices |
    """
    if len(blanks) == 1 and blanks[0].offered:
        blank, several = blanks[0], blanks[0].kind == "responses"
        right = [each.text for each in blank.choices if each.worth > 0] if several else blank.right()
        options = [(each.text, each.text in right) for each in blank.choices]
        return draft.choice(stem.replace(BLANK, CHOICE_GAP), options, multiple=several)
    offered = [f"({place}) {blank.texts()}" for place, blank in enumerate(blanks, 1) if blank.offered]
    if offered:
        draft.say("choices_as_blanks", "; ".join(offered))
    answers = []
    for blank in blanks:
        right = [number(draft, text) for text in blank.right()] if blank.kind == "numerical" else list(blank.right())
        partial = [one.text for one in blank.choices if one.worth > 0 and one.text not in blank.right()]
        if partial and not blank.offered:
            draft.say("partial_credit", "; ".join(partial))
        if not right:
            return draft.refused("no_answer", kind=QuestionKind.FILL_BLANK)
        answers.append(right)
    return draft.fill(stem, answers)


def number(draft: Draft, text: str) -> str:
    """Return the number that answers, remarking which numbers near it the file accepts: “3:2”, “3.1..3.2”."""
    near, between = _NEAR.match(text), _RANGE.match(text)
    if near:
        if float(near[2].replace(",", ".").rstrip(".") or 0) != 0:
            draft.say("tolerance", f"{near[1]} ± {near[2]}")
        return near[1]
    if between:
        draft.say("tolerance", f"{between[1]} … {between[2]}")
        return _middle(between[1], between[2])
    return text.strip()


def _middle(low: str, high: str) -> str:
    from decimal import Decimal, InvalidOperation

    try:
        return format((Decimal(low.replace(",", ".")) + Decimal(high.replace(",", "."))) / 2, "f")
    except InvalidOperation:
        return low
