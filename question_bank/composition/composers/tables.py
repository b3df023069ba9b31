"""Tables: what a row has in a column, chosen among the other rows, and a column matched to its rows."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Draft
from question_bank.composition.framing.phrasing import quoted, topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind

_WANTED = 3


def compose_tables(source: Source) -> Iterator[Draft]:
    """Yield the choices and the matching of each column; nothing where no heading says what the table is of."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.ROW or formulation.aspect != "table":
            continue
        topic = topic_of(topic_over(source, formulation.section))
        if topic:
            yield from _choices(source, formulation, quoted(topic))
            yield _columns(source, formulation, quoted(topic))


def _choices(source: Source, formulation: Formulation, topic: str) -> Iterator[Draft]:
    rights = [item.right.text for item in formulation.items]
    heads, *rows = formulation.spans
    for item, row in zip(formulation.items, rows, strict=True):
        if item.left is None:
            continue
        words = {"topic": topic, "row": quoted(item.left.text), "column": quoted(formulation.subject)}
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=formulation,
            stem=source.language.stem("table.cell", **words),
            key=(item.right.text,),
            fact=(item.left.text, formulation.subject),
            spans=(heads, row),
            candidates=distractors.siblings(item.right.text, rights),
            wanted=_WANTED,
            entities=True,
        )


def _columns(source: Source, formulation: Formulation, topic: str) -> Draft:
    return Draft(
        kind=QuestionKind.MATCHING,
        formulation=formulation,
        stem=source.language.stem("table.columns", topic=topic, column=quoted(formulation.subject)),
        key=tuple(item.right.text for item in formulation.items),
        fact=(formulation.subject, "columns"),
        spans=formulation.spans,
        options=tuple(item.left.text for item in formulation.items if item.left),
    )
