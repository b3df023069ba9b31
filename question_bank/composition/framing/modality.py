"""What the source does at a place: states something, demands it, or reports a case."""

from __future__ import annotations

import re
from collections.abc import Iterable

from question_bank.composition.draft import Modality
from question_bank.composition.source import Source
from question_bank.lexicon.cues import Cue, guarded
from question_bank.model import Sentence

_ACTS = "探索|推行|实施|建立|形成|创新|打造|开展|推出"
_CASE = Cue(
    rf"^(?:例如|比如|如(?=[\u4e00-\u9fff]{{2,4}}[市县区镇乡村]))|"
    rf"[市县区镇乡村](?<=[\u4e00-\u9fff]{{2}}[市县区镇乡村])(?:{_ACTS})"
)
_PLACE = re.compile(rf"[\u4e00-\u9fff]{{2}}(?:市|县|区|镇|乡|村)(?={_ACTS})")
_NAMED_PLACE = re.compile(r"(?:例如|比如)，?([\u4e00-\u9fff]{2})")
_DEMAND = re.compile(guarded("(?:另?一方面，?|同时，?)?(?:要|必须|应当|应该|应|须|需要|务必)"))


def modality_of(source: Source, span: tuple[int, int]) -> Modality:
    """Tell what the source does at `span`."""
    told = source.once(_told)
    if span[0] not in told:
        told[span[0]] = _modality_of(source, span)
    return told[span[0]]


def _told(source: Source) -> dict[int, Modality]:
    """Return what was told already, by position: window and gate ask for the same."""
    return {}


def _modality_of(source: Source, span: tuple[int, int]) -> Modality:
    sentence = source.sentence_at(span[0])
    if sentence is None:
        return Modality.STATEMENT
    if _CASE.search(source.text[sentence.start : sentence.end]):
        return Modality.CASE
    heading = source.section_with(span[0])
    if heading and heading.label.endswith("要"):
        return Modality.REQUIREMENT
    clause = next((each for each in sentence.clauses if each.start <= span[0] < each.end), None)
    words = source.text[clause.start : clause.end] if clause else ""
    if _DEMAND.match(words):
        return Modality.REQUIREMENT
    if not source.opens_with_verb(words):
        return Modality.STATEMENT
    demanded = _under_a_demand(source, heading.number if heading else sentence.section) or any(
        _DEMAND.match(source.text, each.start, each.end) for each in sentence.clauses if each.start <= span[0]
    )
    return Modality.REQUIREMENT if demanded else Modality.STATEMENT


def demands(source: Source, span: tuple[int, int]) -> bool:
    """Tell whether a clause inside `span` demands something (人数不足的村，应当按照自愿的原则，…)."""
    return any(
        _DEMAND.match(source.text, clause.start, clause.end)
        for sentence in source.sentences_at((span,))
        for clause in sentence.clauses
        if span[0] <= clause.start and clause.end <= span[1]
    )


def _under_a_demand(source: Source, number: int | None) -> bool:
    return any(source.outline.sections[each].label.endswith("要") for each in source.ancestors(number))


def named_places(source: Source, sentences: Iterable[Sentence]) -> tuple[str, ...]:
    """Return the places that act in `sentences` (太原市探索…, 例如太原…)."""
    found: list[str] = []
    for sentence in sentences:
        words = source.text[sentence.start : sentence.end]
        found += [*_PLACE.findall(words), *_NAMED_PLACE.findall(words)]
    return tuple(found)
