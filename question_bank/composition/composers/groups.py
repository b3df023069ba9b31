"""Groups: what belongs to which, members of one against members of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition.draft import SAID, Candidate, Draft, Origin
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.framing.window import window
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Item, Part, QuestionKind

_SAID_OF = re.compile(
    "(?:主要|一般|只)?(?:适用|适合|适宜|用于|用来|负责|分管|主管|承担|具有|表现为|禁止|严禁|不得|不能|可以|应当?|必须)"
)
"""帐篷：适用于甲、乙的场合 says something of the tent: what the list names are no tents."""
_LEAST_PAIRS, _MOST_PAIRS = 3, 6
_MOST_KEYS = 4
_MOST_CLAIMS = 2
_WANTED = 3


def compose_groups(source: Source) -> Iterator[Draft]:
    """Yield choices, statements, matchings and fill-ins of each set of groups."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.GROUPS or formulation.aspect in ("counted", "kinds", "laid", "bans"):
            continue
        told = any(_tells(item) for item in formulation.items)
        said_of = all(_SAID_OF.match(item.right.text) for item in formulation.items)
        for item in formulation.items:
            if item.left is not None and not (told or said_of):
                yield from _members(source, formulation, item, item.left)
                yield from _claims(source, formulation, item, item.left)
        if not told:
            yield from _columns(source, formulation)
        yield from _blanks(source, formulation)


def _tells(item: Item) -> bool:
    """Tell whether the name of the group gives its members away (三交: 交任务、交技术)."""
    return item.left is not None and any(item.left.text[-1] in part.text for part in item.extra)


def _others(formulation: Formulation, item: Item) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(part.text, Origin.SIBLING) for other in formulation.items if other is not item for part in other.extra
    )


def _members(source: Source, formulation: Formulation, item: Item, name: Part) -> Iterator[Draft]:
    texts = tuple(part.text for part in item.extra)[:_MOST_KEYS]
    span = ((name.start, item.right.end),)
    others = _others(formulation, item)
    yield Draft(
        kind=QuestionKind.MULTIPLE_CHOICE,
        formulation=formulation,
        stem=source.language.stem("groups.members", group=name.text),
        key=texts,
        fact=(name.text, "members"),
        spans=span,
        candidates=others,
        wanted=2 if len(texts) == 2 else 1,
        partner=name.text,
    )
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=source.language.stem("groups.one", group=name.text),
        key=texts[:1],
        fact=(name.text, "one"),
        spans=span,
        candidates=others,
        wanted=_WANTED,
        partner=name.text,
    )


def _claims(source: Source, formulation: Formulation, item: Item, name: Part) -> Iterator[Draft]:
    others = tuple(
        Candidate(other.left.text, Origin.SIBLING) for other in formulation.items if other is not item and other.left
    )
    put = source.language.put
    span = ((name.start, item.right.end),)
    for part in item.extra[:_MOST_CLAIMS]:
        fact = (name.text, part.text)
        said = put("groups.claim", member=part.text, said=name.text)
        yield true_claim(source, formulation, said, fact, span, name.text)
        said = put("groups.claim", member=part.text, said=SAID)
        yield false_claim(source, formulation, said, name.text, fact, span, others, part.text, entities=True)


def _columns(source: Source, formulation: Formulation) -> Iterator[Draft]:
    lefts = tuple(item.left.text for item in formulation.items if item.left)
    rights = tuple(item.right.text for item in formulation.items)
    if _LEAST_PAIRS <= len(lefts) == len(rights) <= _MOST_PAIRS:
        yield Draft(
            kind=QuestionKind.MATCHING,
            formulation=formulation,
            stem=source.language.stem("groups.columns"),
            key=rights,
            fact=(*lefts, "columns"),
            spans=formulation.spans,
            options=lefts,
        )


def _blanks(source: Source, formulation: Formulation) -> Iterator[Draft]:
    for item in formulation.items:
        if item.left is None or len(item.extra) < 2:
            continue
        around = window(source, item.right.start, item.right.end, blank=0)
        if around is None or (item.left.start < around.start and item.left.text not in around.lead):
            continue  # what the members make up stands in the part of the sentence that is left out
        blanks = [(part.start, part.end) for part in item.extra[1:]]
        inside = (around.start, around.end)
        yield from cloze(source, formulation, inside, blanks, (inside,), lead=around.lead, modality=around.modality)
