"""A question's wording as rows of fields, and back: one shape for all kinds, so that one form edits them all."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from question_bank.model import RIGHT, WRONG, Question, QuestionKind

CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)


class Row(NamedTuple):
    """A row of the form: its `text`, the `partner` of a matching, whether it is `right` among options."""

    text: str
    partner: str = ""
    right: bool = False


class Wording(NamedTuple):
    """What can be edited. Rows by kind: options (with the right ones), both verdicts, blanks or points, pairs, items.

    | kind | rows |
    | single_choice, multiple_choice | each option, `right` or not |
    | true_false | the two verdicts, one of them `right` |
    | fill_blank, recitation, short_answer | each entry of the answer |
    | ordering | the items in the right order |
    | matching | each left item with its `partner` |
    """

    stem: str
    rows: tuple[Row, ...]
    explanation: str


def wording_of(question: Question) -> Wording:
    """Return what can be edited of `question`."""
    kind = question.kind
    if kind in CHOICES:
        rows = tuple(Row(option, right=option in question.answer) for option in question.options)
    elif kind is QuestionKind.TRUE_FALSE:
        rows = tuple(Row(verdict, right=(verdict,) == question.answer) for verdict in (RIGHT, WRONG))
    elif kind is QuestionKind.MATCHING:
        rows = tuple(Row(*pair) for pair in zip_longest(question.options, question.answer, fillvalue=""))
    else:
        rows = tuple(Row(entry) for entry in question.answer)
    return Wording(question.stem, rows, question.explanation)


def with_wording(question: Question, wording: Wording) -> Question:
    """Return `question` with another wording and one more in its version; unchanged where nothing was edited.

    Items and partners that a question shows in an order of its own keep that order; new ones come last.
    """
    rows = wording.rows
    texts = tuple(row.text.strip() for row in rows)
    made = replace(question, stem=wording.stem.strip(), explanation=wording.explanation.strip())
    kind = question.kind
    if kind in CHOICES:
        right = tuple(text for text, row in zip(texts, rows, strict=True) if row.right)
        made = replace(made, options=texts, answer=right)
    elif kind is QuestionKind.TRUE_FALSE:
        made = replace(made, answer=tuple(row.text for row in rows if row.right))
    elif kind is QuestionKind.MATCHING:
        partners = tuple(row.partner.strip() for row in rows)
        made = replace(made, options=texts, answer=partners, pool=_renamed(question.pool, question.answer, partners))
    elif kind is QuestionKind.ORDERING:
        made = replace(made, answer=texts, options=_renamed(question.options, question.answer, texts))
    else:
        made = replace(made, answer=texts, accepted=_still_accepted(question, texts))
    return question if made == question else replace(made, version=question.version + 1)


def with_kind(question: Question, kind: QuestionKind) -> Question:
    """Return `question` as one of another `kind`: what it holds is put where that kind has it, as far as it can be.

    | from | to | rows |
    | a choice | the other choice | the options with their key |
    | any with options | a typed answer | the key |
    | a typed answer | a choice | the entries as options, all of them right |
    | any | true_false | the verdict, where the answer is one |
    """
    if kind is question.kind:
        return question
    bare = replace(question, kind=kind, options=(), pool=(), accepted=())
    if kind in CHOICES:
        return replace(bare, options=question.options or question.answer)
    if kind is QuestionKind.TRUE_FALSE:
        return replace(bare, answer=tuple(text for text in question.answer if text in (RIGHT, WRONG)))
    if kind is QuestionKind.MATCHING:
        return replace(bare, options=question.options or question.answer, pool=question.answer)
    if kind is QuestionKind.ORDERING:
        items = question.options or question.answer
        return replace(bare, options=items, answer=items)
    if kind is QuestionKind.SHORT_ANSWER:
        return replace(bare, answer=("\n".join(question.answer),))
    return bare


def least_rows(kind: QuestionKind) -> int:
    """Return how many rows a form offers at least for a question of `kind`."""
    many = (*CHOICES, QuestionKind.ORDERING, QuestionKind.MATCHING, QuestionKind.TRUE_FALSE)
    return 2 if kind in many else 1


def _renamed(shown: tuple[str, ...], before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    """Return `shown` with each text of `before` replaced by the one that stands in its place in `after`.

    Texts that have no place in `after` any more go, those that had none in `before` come last.
    """
    new: dict[str, list[str | None]] = {}
    for old, text in zip_longest(before, after):
        if old is not None:
            new.setdefault(old, []).append(text)
    kept = [new[text].pop(0) if new.get(text) else text for text in shown]
    return (*(text for text in kept if text is not None), *after[len(before) :])


def _still_accepted(question: Question, answer: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the further wordings of the entries that were not edited; those of the others were meant for them."""
    if not len(question.accepted) == len(question.answer) == len(answer):
        return ()
    kept = zip(question.accepted, question.answer, answer, strict=True)
    return tuple(others if old == new else () for others, old, new in kept)
