"""Single choice: the nth point, a head noun, who said it, a figure, a term, a member."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Draft, Gap
from question_bank.composition.framing.phrasing import quoted, stopped
from question_bank.composition.numbers import near_numbers
from question_bank.composition.numbers.present_values import beyond_present
from question_bank.composition.readings.figures import Figure, figure_lists
from question_bank.composition.readings.judgements import Judgement, judgements
from question_bank.composition.readings.listings import Listing, couples, listings
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.readings.quotations import Quotation, alike_told, quotations, slot, terms_in
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, QuestionKind

_WANTED = 3
_SHOWN = re.compile(near_numbers.AMOUNT)
"""A number that the stem shows is no option: 14人 behind the gap would answer for 14件."""


def compose_single_choices(source: Source) -> Iterator[Draft]:
    """Yield every single choice that the formulations are good for."""
    for points in source.once(point_lists):
        if points.numbered and points.ordinal:
            yield from _nth_points(source, points)
    for judgement in source.once(judgements):
        yield from _head(source, judgement)
    sayings = source.once(quotations)
    for quotation in sayings:
        yield from _who_said(source, quotation, sayings)
        if quotation.once:
            yield from _terms_said(source, quotation)
    for figures in source.once(figure_lists):
        for place, figure in enumerate(figures.figures):
            if not any(earlier.text in figure.stem for earlier in figures.figures[:place]):
                yield from _figure(source, figure, [other.text for other in figures.figures if other is not figure])
    for listing in source.once(listings):
        yield from _last_member(source, listing)
    for couple in source.once(couples):
        yield _couple(source, couple)


def _nth_points(source: Source, points: Points) -> Iterator[Draft]:
    titles = tuple(point.title for point in points.points)
    others = distractors.ranked(
        distractors.points_elsewhere(source, points.formulation, titles), distractors.peers(source, titles)
    )
    for point in points.points:
        place = source.language.ordinal(point.place)
        name = "points.nth" + points.place
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=points.formulation,
            stem=source.language.stem(name, topic=quoted(points.topic), place=place),
            key=(point.title,),
            fact=(points.topic, place),
            spans=point.spans,
            candidates=distractors.ranked(distractors.siblings(point.title, titles), others),
            wanted=_WANTED,
            area=source.area_of(points.formulation.section),
        )


def _who_said(source: Source, quotation: Quotation, sayings: tuple[Quotation, ...]) -> Iterator[Draft]:
    if not quotation.once:
        return
    speakers = [each.speaker.text for each in sayings if alike_told(each, quotation)]
    meeting = source.lexicon.meeting(quotation.speaker.text) is not None
    document = quotation.speaker.text.endswith("》")
    put = source.language.put
    noun = ""
    if source.language.has("quotation.meeting"):
        noun = put("quotation.meeting") if meeting else put("quotation.document") if document else ""
        if not noun:
            return
    verb = quotation.verb.strip("，：") or put("quotation.plain_verb") if noun else ""
    alike = [each for each in speakers if (source.lexicon.meeting(each) is not None) == meeting]
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=quotation.formulation,
        stem=source.language.stem("quotation.who", verb=verb, said=quotation.said.text, noun=noun),
        key=(quotation.speaker.text,),
        fact=(quotation.said.text, "speaker"),
        spans=((quotation.start, quotation.end),),
        candidates=distractors.ranked(
            distractors.siblings(quotation.speaker.text, alike),
            distractors.meetings(source, quotation.speaker.text),
        ),
        wanted=_WANTED,
        partner=quotation.said.text,
        entities=True,
    )


def _terms_said(source: Source, quotation: Quotation) -> Iterator[Draft]:
    for term in terms_in(source, quotation.said):
        gap = slot(source, quotation, term)
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=quotation.formulation,
            stem=stopped(f"{gap.left}{CHOICE_GAP}{gap.right}"),
            key=(term.text,),
            fact=(gap.left, "term"),
            spans=((quotation.start, quotation.end),),
            candidates=distractors.peers(source, (term.text,)),
            wanted=_WANTED,
            gaps=(gap,),
            fillers=(term.text,),
        )


def _head(source: Source, judgement: Judgement) -> Iterator[Draft]:
    """Ask what a subject is of its owner, when the noun has a fine class or the document has other such nouns."""
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=judgement.formulation,
        stem=stopped(f"{judgement.before}{CHOICE_GAP}"),
        key=(judgement.head.text,),
        fact=(judgement.before, "head"),
        spans=((judgement.start, judgement.end),),
        candidates=distractors.ranked(
            distractors.heads_elsewhere(source, judgement.formulation),
            distractors.peers(source, (judgement.head.text,)),
        ),
        wanted=_WANTED,
        gaps=(Gap(judgement.before, ""),),
        fillers=(judgement.head.text,),
        partner=judgement.subject,
    )


def _figure(source: Source, figure: Figure, others: list[str]) -> Iterator[Draft]:
    if figure.bound or figure.text in figure.stem + figure.after:
        return
    gap = Gap(source.text[figure.lead : figure.start], figure.after)
    near = near_numbers.numbers(figure.text, others, behind=figure.after)
    near = near_numbers.not_entailed(figure.text, near, figure.stem, figure.after)
    shown = set(_SHOWN.findall(gap.left + gap.right))
    near = tuple(each for each in near if not shown.intersection(_SHOWN.findall(each.text)))
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=figure.formulation,
        stem=source.language.stopped(f"{figure.stem}{CHOICE_GAP}{figure.after}"),
        key=(figure.text,),
        fact=(gap.left, "figure"),
        spans=((figure.lead, figure.end + len(figure.after)),),
        candidates=beyond_present(source, gap.left, figure.text, near),
        wanted=_WANTED,
        gaps=(gap,),
        fillers=(figure.text,),
        numeric=True,
    )


def _last_member(source: Source, listing: Listing) -> Iterator[Draft]:
    """Ask the last member of a closed list whose members are built alike (政治认同、思想认同、…)."""
    if listing.open or not listing.affixed:
        return
    last = listing.members[-1]
    gap = Gap(source.text[listing.start : last.start], source.text[last.end : listing.end])
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=listing.formulation,
        stem=stopped(f"{listing.lead}{gap.left}{CHOICE_GAP}{gap.right}"),
        key=(last.text,),
        fact=(gap.left, "member"),
        spans=((listing.start, listing.end),),
        candidates=distractors.ranked(
            distractors.members_elsewhere(source, listing.formulation),
            distractors.peers(source, [member.text for member in listing.members]),
        ),
        wanted=_WANTED,
        gaps=(gap,),
        fillers=(last.text,),
        modality=listing.modality,
        area=source.area_of(listing.formulation.section),
    )


def _couple(source: Source, couple: Listing) -> Draft:
    """Ask both members of a couple at once (优势所在、力量所在), against couples of the same fine class."""
    start, end = couple.first, couple.last
    key = source.text[start:end]
    gap = Gap(source.text[couple.start : start], source.text[end : couple.end])
    span = (couple.start, couple.end)
    return Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=couple.formulation,
        stem=stopped(f"{couple.lead}{gap.left}{CHOICE_GAP}{gap.right}"),
        key=(key,),
        fact=(gap.left, "couple"),
        spans=(span,),
        candidates=distractors.compounds(source, (key,)),
        wanted=_WANTED,
        gaps=(gap,),
        fillers=(key,),
        modality=couple.modality,
    )
