"""Heads, chairs, seats and kinds, filled in and, where the document names enough others, chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Draft, Gap, Modality
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.window import window
from question_bank.composition.source import Source
from question_bank.model import BLANK, CHOICE_GAP, Formulation, FormulationKind, Part, QuestionKind

ASPECTS = ("head", "chair", "seat", "kinds", "approval", "charge", "doer")
_BODIES = ("head", "chair", "seat", "approval", "charge", "body", "doer")
_FILLED_IN = ("charge", "doer")
"""Whose work something is, is not chosen among bodies that have to do with other things: these could not be meant."""
_WANTED = 3
_LONGEST = 16
_BEFORE_MAIN = re.compile("经[^，]*(?:批准|同意|审批|审核)$")
"""What only says with whose leave the next clause was done."""
_CASE = re.compile("[的时]$")
"""意见不一致的，由总工程师裁定: in which case somebody does it."""
_PERSON = re.compile("(?:[长任记理师员人]|负责人|书记)$")


def compose_offices(source: Source) -> Iterator[Draft]:
    """Yield a fill-in of each, and a choice of who or which body it is."""
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.FACT and formulation.aspect in ASPECTS:
            yield from _asked(source, formulation)


def _asked(source: Source, formulation: Formulation) -> Iterator[Draft]:
    rights = [item.right for item in formulation.items]
    if source.text[rights[0].end : rights[0].end + 1] == "：":
        yield _of_label(source, formulation, rights[0])
        return
    around = window(source, rights[0].start, rights[-1].end, blank=sum(len(right.text) for right in rights))
    if around is None:
        return
    start, end, lead = around.start, around.end, around.lead
    if formulation.aspect == "doer" and source.text.startswith("由", start):
        case = source.clause_joined_to(start)
        if case is None or case.tainted or not _CASE.search(source.text, case.start, case.end):
            return  # what he does it to stands further before
        start = source.after_label(case.start)
    if formulation.aspect == "approval":
        if _BEFORE_MAIN.search(source.text, start, end) and source.text[end : end + 1] == "，":
            end += 1 + len(source.rest_of_clause(end + 1))
        if around.modality is Modality.REQUIREMENT:
            lead = source.language.put("rule.claim", words="")
    span = (start, end)
    blanks = [(right.start, right.end) for right in rights]
    yield from cloze(source, formulation, span, blanks, (span,), lead=lead, longest=_LONGEST)
    if len(rights) > 1 or formulation.aspect in _FILLED_IN:
        return
    before, after = source.outline.words(start, rights[0].start), source.outline.words(rights[0].end, end)
    person = _PERSON.search(rights[0].text) is not None
    others = [
        text
        for text in source.once(_named)
        if text not in before + after and (_PERSON.search(text) is not None) is person and not text.endswith("级")
    ]
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stopped(f"{lead}{before}{CHOICE_GAP}{after}"),
        key=(rights[0].text,),
        fact=(before, after, formulation.aspect),
        spans=(span,),
        candidates=distractors.siblings(rights[0].text, others),
        wanted=_WANTED,
        gaps=(Gap(before, after),),
        fillers=(rights[0].text,),
        entities=True,
    )


def _of_label(source: Source, formulation: Formulation, who: Part) -> Draft:
    """Ask whose label stands before what he is at the head of: 总经理：公司安全生产第一责任人."""
    span = formulation.spans[0]
    before = source.outline.words(who.end + 1, span[1]) + source.language.put("office.is")
    return Draft(
        kind=QuestionKind.FILL_BLANK,
        formulation=formulation,
        stem=source.language.stopped(f"{before}{BLANK}"),
        key=(who.text,),
        fact=(before, "label"),
        spans=(span,),
        fillers=(who.text,),
    )


def _named(source: Source) -> tuple[str, ...]:
    told = (each for each in source.formulations if each.kind is FormulationKind.FACT and each.aspect in _BODIES)
    return tuple(dict.fromkeys(item.right.text for each in told for item in each.items))
