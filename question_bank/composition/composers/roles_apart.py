"""Roles that sentences apart tell, filled in as one row: 甲是＿＿＿＿，乙是＿＿＿＿，丙是＿＿＿＿."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import MOST_BLANKS
from question_bank.composition.framing.phrasing import topic_of
from question_bank.composition.naming.topics import topic_over
from question_bank.composition.source import Source
from question_bank.model import BLANK, FormulationKind, QuestionKind
from question_bank.model.aspects import APART


def compose_roles_apart(source: Source) -> Iterator[Draft]:
    """Yield one fill-in of each row, told of its heading; a row of more than may be left out is asked otherwise."""
    if source.language.scale > 1:
        return
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.PARALLEL_ROLES or formulation.aspect != APART:
            continue
        if len(formulation.items) > MOST_BLANKS:
            continue
        told = [source.outline.words(start, end) for start, end in formulation.spans]
        roles = [item.right.text for item in formulation.items]
        blanked = [words.removesuffix(role) + BLANK for words, role in zip(told, roles, strict=True)]
        topic = topic_of(topic_over(source, formulation.section))
        lead = source.language.opening(topic) if topic else ""
        yield Draft(
            kind=QuestionKind.FILL_BLANK,
            formulation=formulation,
            stem=source.language.stopped(lead + "，".join(blanked)),
            key=tuple(roles),
            fact=(*roles, "apart"),
            spans=formulation.spans,
            fillers=tuple(roles),
        )
