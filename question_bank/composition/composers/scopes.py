"""Scopes: to what a paper applies and to what it does not, answered, where the title says which paper it is.

| text | question |
| 本规定适用于全部住院病区。 | 《云河医院陪护规定》的适用范围是什么 |
| 门诊、体检中心不适用本规定。 | 哪些对象或者情形不适用《云河医院陪护规定》 |
"""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.phrasing import plain_title, trimmed
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, QuestionKind
from question_bank.model.aspects import EXCEPTED, SCOPE

_SHORTEST = 2
"""Characters that say of what a paper is."""


def compose_scopes(source: Source) -> Iterator[Draft]:
    """Yield the question to what the paper applies, and the one to what it does not."""
    if not source.language.has("scope.answer"):
        return
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.RULE and formulation.aspect in (SCOPE, EXCEPTED):
            yield from _asked(source, formulation)


def _asked(source: Source, formulation: Formulation) -> Iterator[Draft]:
    before, paper, _ = plain_title(source.title).strip("《").rpartition(formulation.subject)
    if len(before) < _SHORTEST:
        return
    name = "scope.answer" if formulation.aspect == SCOPE else "scope.excepted"
    yield Draft(
        kind=QuestionKind.SHORT_ANSWER,
        formulation=formulation,
        stem=source.language.stem(name, paper=f"《{before}{paper}》"),
        key=(trimmed(formulation.items[0].right.text),),
        fact=(formulation.subject, formulation.aspect, formulation.items[0].right.text),
        spans=formulation.spans,
    )
