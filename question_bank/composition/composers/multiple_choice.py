"""Multiple choice: the points of a list, the predicates of one subject, the members of an enumeration."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import Draft, Gap, Modality
from question_bank.composition.framing.phrasing import final_noun, quoted, stopped
from question_bank.composition.readings.duties import duties_of_others
from question_bank.composition.readings.listings import Listing, listings
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, Formulation, FormulationKind, QuestionKind

_MOST_KEYS = 4
_SHOWN_OF_MANY = 3
_LONGEST_KEY = 30


def compose_multiple_choices(source: Source) -> Iterator[Draft]:
    """Yield every multiple choice that the formulations are good for."""
    for points in source.once(point_lists):
        yield _points(source, points)
    for formulation in source.formulations:
        if formulation.kind is FormulationKind.SHARED_SUBJECT:
            yield _shared(source, formulation)
    for listing in source.once(listings):
        yield from _members(source, listing)


def _shown(texts: tuple[str, ...]) -> tuple[tuple[str, ...], int]:
    """Return the members to show (all of up to four, three of more) and how many distractors go with them."""
    if len(texts) > _MOST_KEYS:
        return texts[:_SHOWN_OF_MANY], 5 - _SHOWN_OF_MANY
    return texts, 2 if len(texts) == 2 else 1


def _points(source: Source, points: Points) -> Draft:
    texts = points.firsts or tuple(point.title for point in points.points)
    others = duties_of_others(source, points)
    # Duties of others are told more briefly than those that are listed: the shorter ones go with them.
    keys, wanted = _shown(tuple(sorted(texts, key=len)) if others else texts)
    return Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=points.formulation,
        stem=source.language.stem("points.members" + points.demand, topic=quoted(points.topic)),
        key=keys,
        fact=(points.topic, "members"),
        spans=points.spans,
        candidates=distractors.ranked(
            distractors.peers(source, keys) if points.firsts else (),
            others,
            distractors.points_elsewhere(source, points.formulation, keys),
            distractors.peers(source, keys),
        ),
        wanted=wanted,
        area=source.area_of(points.formulation.section),
    )


def _shared(source: Source, formulation: Formulation) -> Draft:
    keys, wanted = _shown(tuple(item.right.text for item in formulation.items))
    title = source.outline.sections[formulation.section].title if formulation.section is not None else ""
    noun = final_noun(title)
    asked = (
        f"{formulation.subject}的{noun}在于，它是" if noun.endswith("意义") else f"材料指出，{formulation.subject}是"
    )
    spans = heading_spans(source, formulation)
    return Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=formulation,
        stem=stopped(asked + CHOICE_GAP),
        key=keys,
        fact=(formulation.subject, "predicates"),
        spans=spans,
        candidates=distractors.predicates(source, formulation),
        wanted=wanted,
        modality=Modality.STATEMENT,
        partner=formulation.subject,
        area=source.area_of(formulation.section),
    )


def heading_spans(source: Source, formulation: Formulation) -> tuple[tuple[int, int], ...]:
    """Return the headings in which the items of `formulation` stand, in body and summary, in document order."""
    found: set[tuple[int, int]] = set()
    for item in formulation.items:
        heading = source.section_with(item.right.start)
        found.update(heading.heading if heading else formulation.spans)
    return tuple(sorted(found))


def _members(source: Source, listing: Listing) -> Iterator[Draft]:
    texts = tuple(member.text for member in listing.members)
    if any(len(text) > _LONGEST_KEY for text in texts):
        return
    keys, wanted = _shown(texts)
    gap = Gap(source.text[listing.start : listing.first], source.text[listing.last : listing.end])
    if not listing.open and not gap.left and not gap.right:
        return  # a bare list: nothing would say what is asked
    if listing.open:
        if not listing.noun:
            return
        title = source.title_over(listing.formulation.section)
        name = "listing.open_about" if title else "listing.open"
        stem = source.language.put(name, topic=quoted(title), noun=listing.noun)
    else:
        said = "" if listing.lead else source.language.put("listing.lead")
        stem = f"{listing.lead or said}{gap.left}{CHOICE_GAP}{gap.right}"
    yield Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=listing.formulation,
        stem=source.language.stopped(stem),
        key=keys,
        fact=(gap.left, gap.right, "members"),
        spans=((listing.start, listing.end),),
        candidates=distractors.ranked(
            distractors.members_elsewhere(source, listing.formulation),
            distractors.peers(source, texts),
        ),
        wanted=wanted,
        gaps=() if listing.open else (gap,),
        fillers=() if listing.open else (source.text[listing.first : listing.last],),
        modality=listing.modality if listing.lead else Modality.STATEMENT,
        area=source.area_of(listing.formulation.section),
    )
