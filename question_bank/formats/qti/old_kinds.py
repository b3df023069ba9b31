"""The types of QTI 1.2 and of Canvas, each to the row of a question."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from question_bank.formats import cloze
from question_bank.formats.batch import ImportRow
from question_bank.formats.drafts import Draft
from question_bank.formats.qti.old_responses import Key
from question_bank.formats.typed_answers import forms_of, within
from question_bank.model.question import BLANK

_NAME = re.compile(r"\[([^\[\]]+)\]")


class Field(NamedTuple):
    """One place for a response: what it is called and its choices, by their identifiers."""

    identifier: str
    label: str
    choices: dict[str, str]
    ordered: bool
    several: bool


def _choice(draft: Draft, stem: str, fields: list[Field], key: Key, *, multiple: bool) -> ImportRow:
    if not fields:
        return draft.refused("no_answer")
    right = key.of(fields[0].identifier)
    options = [(text, identifier in right) for identifier, text in fields[0].choices.items()]
    return draft.choice(stem, options, multiple=multiple)


def _truth(draft: Draft, stem: str, fields: list[Field], key: Key) -> ImportRow:
    right = key.of(fields[0].identifier) if fields else ()
    texts = [fields[0].choices.get(identifier, identifier) for identifier in right]
    return draft.true_false(stem, texts[0].casefold().startswith(("t", "对", "正", "是", "√")) if texts else None)


def _typed(draft: Draft, stem: str, fields: list[Field], key: Key) -> ImportRow:
    return draft.fill(stem, [list(key.of(field.identifier)) for field in fields])


def _number(draft: Draft, stem: str, fields: list[Field], key: Key) -> ImportRow:
    if not fields:
        return draft.refused("no_answer")
    numbers, low, high = key.of(fields[0].identifier), key.low, key.high
    if numbers:
        if low and high and not low == high == numbers[0]:
            draft.say("tolerance", f"{low} … {high}")
        return draft.fill(stem, [[form for each in numbers for form in forms_of(each)]])
    return draft.fill(stem, [[within(draft, low, high)] if low and high else []])


def _blanks(draft: Draft, stem: str, fields: list[Field], key: Key, *, offered: bool) -> ImportRow:
    """Return the row of a text with the names of its blanks in brackets."""
    by_name = {field.identifier.removeprefix("response_"): field for field in fields} | {
        field.label: field for field in fields
    }
    blanks: list[cloze.Blank] = []

    def put(found: re.Match[str]) -> str:
        field = by_name.get(found[1])
        if field is None:
            return found[0]
        right = key.of(field.identifier)
        full = [
            cloze.Choice(text, 100.0 * (not offered or identifier in right))
            for identifier, text in field.choices.items()
        ]
        blanks.append(cloze.Blank(tuple(full), offered, "text"))
        return BLANK

    text = _NAME.sub(put, stem)
    return cloze.row(draft, text, blanks) if blanks else draft.refused("no_answer")


def _matching(draft: Draft, stem: str, fields: list[Field], key: Key) -> ImportRow:
    offered: dict[str, str] = {}
    pairs = []
    for field in fields:
        offered |= field.choices
        right = key.of(field.identifier)
        pairs.append((field.label, field.choices.get(right[0], "") if right else ""))
    taken = {right for _, right in pairs}
    return draft.matching(stem, pairs, [text for text in offered.values() if text not in taken])


def _order(draft: Draft, stem: str, fields: list[Field], key: Key) -> ImportRow:
    if not fields:
        return draft.refused("no_answer")
    choices = fields[0].choices
    items = [choices[one] for one in key.of(fields[0].identifier) if one in choices]
    return draft.ordering(stem, items, tuple(choices.values()))


def _essay(draft: Draft, stem: str, _fields: list[Field], _key: Key) -> ImportRow:
    return draft.essay(stem, "")


def _text(draft: Draft, _stem: str, _fields: list[Field], _key: Key) -> ImportRow:
    return draft.refused("not_a_question")


READERS: Mapping[str, Callable[[Draft, str, list[Field], Key], ImportRow]] = {
    "multiple_choice_question": lambda *task: _choice(*task, multiple=False),
    "multiple_answers_question": lambda *task: _choice(*task, multiple=True),
    "true_false_question": _truth,
    "short_answer_question": _typed,
    "numerical_question": _number,
    "fill_in_multiple_blanks_question": lambda *task: _blanks(*task, offered=False),
    "multiple_dropdowns_question": lambda *task: _blanks(*task, offered=True),
    "matching_question": _matching,
    "ordering_question": _order,
    "essay_question": _essay,
    "text_only_question": _text,
}
"""How each type becomes a row, by the name that Canvas gives it."""
