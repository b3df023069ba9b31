"""A question's wording as rows of fields, and back: one shape for all kinds, so that one form edits them all."""

from __future__ import annotations

from dataclasses import replace
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
        rows = tuple(Row(*pair) for pair in zip(question.options, question.answer, strict=True))
    else:
        rows = tuple(Row(entry) for entry in question.answer)
    return Wording(question.stem, rows, question.explanation)


def with_wording(question: Question, wording: Wording) -> Question:
    """Return `question` with another wording and one more in its version; unchanged where nothing was edited.

    Items and partners that a question shows in an order of its own keep that order.
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


def _renamed(shown: tuple[str, ...], before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    """Return `shown` with each text of `before` replaced by the one that stands in its place in `after`."""
    new: dict[str, list[str]] = {}
    for old, text in zip(before, after, strict=True):
        new.setdefault(old, []).append(text)
    return tuple(new[text].pop(0) if new.get(text) else text for text in shown)


def _still_accepted(question: Question, answer: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the further wordings of the entries that were not edited; those of the others were meant for them."""
    if len(question.accepted) != len(answer):
        return ()
    kept = zip(question.accepted, question.answer, answer, strict=True)
    return tuple(others if old == new else () for others, old, new in kept)
