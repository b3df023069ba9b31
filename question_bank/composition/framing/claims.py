"""Drafts of statements: the source's own, and the same with one piece exchanged."""

from __future__ import annotations

from question_bank.composition.draft import SAID, Candidate, Draft, Modality, Spans
from question_bank.composition.framing.phrasing import nested, quoted, unquoted
from question_bank.composition.source import Source
from question_bank.model import RIGHT, WRONG, Formulation, QuestionKind


def true_claim(
    source: Source,
    formulation: Formulation,
    statement: str,
    fact: tuple[str, ...],
    spans: Spans,
    proof: str,
    modality: Modality = Modality.NEUTRAL,
    *,
    counter: bool = False,
) -> Draft:
    """Return the statement as the source makes it; `proof` are the source's words in it."""
    return Draft(
        kind=QuestionKind.TRUE_FALSE,
        formulation=formulation,
        stem=source.language.stopped(statement),
        key=(RIGHT,),
        fact=fact,
        spans=spans,
        fillers=(proof,),
        modality=modality,
        counter=counter,
    )


def false_claim(
    source: Source,
    formulation: Formulation,
    statement: str,
    right: str,
    fact: tuple[str, ...],
    spans: Spans,
    candidates: tuple[Candidate, ...],
    partner: str = "",
    modality: Modality = Modality.NEUTRAL,
    *,
    entities: bool = False,
    counter: bool = False,
    among: bool = False,
) -> Draft:
    """Return the statement in which one of `candidates` stands (where `SAID` is) in the place of `right`.

    `among`: `right` is any of a list, which is quoted as a whole: nothing else should stand there.
    """
    return Draft(
        kind=QuestionKind.TRUE_FALSE,
        formulation=formulation,
        stem=source.language.stopped(statement),
        key=(WRONG,),
        fact=fact,
        spans=spans,
        explanation=""
        if among
        else nested(source.language.put("told.wrong", said=SAID, right=quoted(unquoted(right)))),
        candidates=candidates,
        wanted=1,
        fillers=(right,),
        modality=modality,
        partner=partner,
        entities=entities,
        counter=counter,
    )
