"""Moodle's embedded answers (cloze): `{1:SHORTANSWER:=Paris~%50%Lyon#nearly}` inside a running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft
from question_bank.formats.losses import trimmed
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.typed_answers import number, with_stars_kept, without_wildcards
from question_bank.model.question import BLANK, CHOICE_GAP

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
    r"\s*+\d*+\s*+:\s*+(" + "|".join(sorted(_KIND_OF, key=len, reverse=True)) + r")\s*+:(.*)", re.DOTALL | re.IGNORECASE
)
_EMBEDDED = re.compile(r"\{(\s*+\d*+\s*+:\s*+[A-Za-z_]++\s*+:(?:[^{}\\]|\\.)*+)\}", re.DOTALL)
_SPLIT = re.compile(r"(?<!\\)~")
_WEIGHT = re.compile(r"\s*(?:%\s*(-?\d+(?:[.,]\d+)?)\s*%|(=))")
_SPECIAL = re.compile(r"[\\~=#{}:/\"']")
_ESCAPE = re.compile(r"\\([\\~=#{}:/\"'])")


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


def is_cloze(source: Source) -> bool:
    """Whether the source is a text file that holds one question with embedded answers."""
    return source.suffix in (".txt", ".cloze", "") and bool(split(source.head_text)[1])


def read_cloze(source: Source, _choices: Choices) -> ImportStream:
    """Return the one question of a text with embedded answers."""
    draft = Draft(Place("line", 1), source.text())
    stem, blanks = split(draft.maybe_html(source.text()))
    return ImportStream((row(draft, trimmed(stem), blanks),))


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
        right = [text for each in blank.right() if (text := _typed(draft, blank.kind, each))]
        partial = [one.text for one in blank.choices if one.worth > 0 and one.text not in blank.right()]
        if partial and not blank.offered:
            draft.say("partial_credit", "; ".join(partial))
        answers.append(right)
    if not all(answers):
        draft.fault("no_answer")
    return draft.fill(stem, answers)


def _typed(draft: Draft, kind: str, text: str) -> str:
    if kind == "numerical":
        return number(draft, text)
    return without_wildcards(draft, text) if kind == "shortanswer" else text


def embedded(answers: Sequence[str]) -> str:
    """Return the blank that is answered by any of `answers`, as it is written in a text."""
    return "{1:SHORTANSWER:" + "~".join("=" + _SPECIAL.sub(r"\\\g<0>", with_stars_kept(text)) for text in answers) + "}"


def holds_any(text: str) -> bool:
    """Whether `text` has something in it that reads like a blank."""
    return _EMBEDDED.search(text) is not None
