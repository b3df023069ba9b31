"""Cases: whose practice it is and what it is called, where something is put, who is in it, who did it."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Candidate, Draft, Gap, Modality, Origin
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.cloze import cloze
from question_bank.composition.source import Source
from question_bank.model import Formulation, FormulationKind, Item, Part, QuestionKind

_WANTED = 3
_BODIES = "governance.community_body"
"""The class of those who may act in a community: levels of one organisation would be no choice."""


def compose_cases(source: Source) -> Iterator[Draft]:
    """Yield choices, statements and fill-ins of each thing that is told of a case."""
    told: dict[str, str] = {}
    cases = [each for each in source.formulations if each.kind is FormulationKind.CASE]
    for formulation in cases:
        if formulation.aspect == "name":
            called, owner = formulation.items[0].right.text, owner_of(formulation)
            told[called] = max(told.get(called, ""), owner, key=len)
    for formulation in cases:
        (item,) = formulation.items
        # One practice told twice, of 太原 and of 太原市, is asked once.
        if formulation.aspect != "name" or told[item.right.text] == owner_of(formulation):
            yield from _ASPECTS[formulation.aspect](source, formulation, item)


def owner_of(formulation: Formulation) -> str:
    """Return whose case it is: its name up to the quotation mark (太原市“红色物业” → 太原市)."""
    return formulation.subject.partition("“")[0]


def _single(
    formulation: Formulation, stem: str, key: str, fact: str, candidates: tuple[Candidate, ...],
    partner: str = "", *, entities: bool = False,
) -> Draft:  # fmt: skip
    return Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=stem,
        key=(key,),
        fact=(formulation.subject, fact),
        spans=formulation.spans,
        candidates=candidates,
        wanted=_WANTED,
        modality=Modality.CASE,
        partner=partner,
        entities=entities,
    )


def _claims(
    source: Source, formulation: Formulation, name: str, right: str, candidates: tuple[Candidate, ...], **words: str
) -> Iterator[Draft]:
    put = source.language.put
    fact = (formulation.subject, name, right)
    yield true_claim(source, formulation, put(name, said=right, **words), fact, formulation.spans, right)
    yield false_claim(
        source, formulation, put(name, said=SAID, **words), right, fact, formulation.spans, candidates, entities=True
    )


def _name(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    if item.left is None:
        return
    who, called = item.left, item.right
    names, places = source.once(_names)
    for_name = distractors.ranked(distractors.siblings(called.text, names), distractors.peers(source, (called.text,)))
    for_who = distractors.ranked(distractors.siblings(who.text, places), distractors.peers(source, (who.text,)))
    stem = source.language.stem
    yield _single(formulation, stem("case.name", who=who.text), called.text, "name", for_name, who.text, entities=True)
    yield _single(
        formulation, stem("case.who", called=called.text), who.text, "who", for_who, called.text, entities=True
    )
    yield from _claims(source, formulation, "case.name_claim", called.text, for_name, who=who.text)
    end = formulation.spans[0][1]
    yield from cloze(source, formulation, (who.start, end), [(called.start, called.end)], ((who.start, end),))


def _names(source: Source) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what the practices of all cases are called, and whose they are."""
    items = [
        item
        for each in source.formulations
        if each.kind is FormulationKind.CASE and each.aspect == "name"
        for item in each.items
    ]
    return tuple(item.right.text for item in items), tuple(item.left.text for item in items if item.left)


def _placement(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    if item.left is None:
        return
    right, who, tail = item.right, owner_of(formulation), formulation.frame[1]
    before = source.text[formulation.spans[0][0] : right.start]
    candidates = distractors.peers(source, (right.text,))
    stem = source.language.stem("case.placement", who=who, words=before, tail=tail)
    yield Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=formulation,
        stem=stem,
        key=(right.text,),
        fact=(formulation.subject, "placement"),
        spans=formulation.spans,
        candidates=candidates,
        wanted=_WANTED,
        gaps=(Gap(before, tail),),
        fillers=(right.text,),
        modality=Modality.CASE,
    )
    words = {"who": who, "words": before, "tail": tail}
    yield from _claims(source, formulation, "case.placement_claim", right.text, candidates, **words)
    about = source.language.put("case.about", who=who)
    yield from cloze(
        source, formulation, formulation.spans[0], [(right.start, right.end)], formulation.spans, lead=about
    )


def _mechanism(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    made = item.extra[0].text if item.extra else ""
    if not made or item.right.text in formulation.subject:
        return  # the case is called by its parts
    candidates = recombined(source, item.right.text)
    stem = source.language.stem("case.mechanism", case=formulation.subject, made=made)
    yield _single(formulation, stem, item.right.text, "mechanism", candidates)
    yield from _claims(
        source, formulation, "case.mechanism_claim", item.right.text, candidates, case=formulation.subject, made=made
    )
    blanks: list[tuple[int, int]] = []
    start = item.right.start
    for piece in item.right.text.split("+"):
        blanks.append((start, start + len(piece)))
        start += len(piece) + 1
    about = source.language.put("case.about", who=owner_of(formulation))
    yield from cloze(source, formulation, formulation.spans[0], blanks[1:], formulation.spans, lead=about)


def recombined(source: Source, words: str) -> tuple[Candidate, ...]:
    """Return A+B+C with one or both of two parts exchanged for others of their fine class.

    With all four cells of two by two shown, no part stands in more options than the others.
    """
    pieces = words.split("+")
    changes: list[tuple[int, str]] = []
    for place, piece in enumerate(pieces):
        fit = (each.text for each in distractors.peers(source, (piece,)))
        taken = (*pieces, *(text for _, text in changes))
        other = next((text for text in fit if not any(source.near(text, each) for each in taken)), "")
        if other:
            changes.append((place, other))
        if len(changes) == 2:
            break
    if len(changes) < 2:
        return ()
    (first, new), (second, newer) = changes
    made: list[Candidate] = []
    for put_first, put_second in ((new, pieces[second]), (pieces[first], newer), (new, newer)):
        changed = pieces.copy()
        changed[first], changed[second] = put_first, put_second
        made.append(Candidate("+".join(changed), Origin.RECOMBINED))
    return tuple(made)


def _actor(source: Source, formulation: Formulation, item: Item) -> Iterator[Draft]:
    if item.left is None:
        return
    key = _body(source, item.left)
    head = item.left.text[: -len(key)]
    bodies = distractors.class_members(source, _BODIES)
    known = any(each.text == key for each in bodies)
    candidates = tuple(each for each in bodies if each.text != key) if known else distractors.peers(source, (key,))
    case, what = formulation.subject, item.right.text
    stem = source.language.stem("case.actor", case=case, what=what, head=head)
    yield _single(formulation, stem, key, "actor", candidates, what)
    yield from _claims(source, formulation, "case.actor_claim", key, candidates, case=case, what=what, head=head)


def _body(source: Source, who: Part) -> str:
    """Return the end of `who` that is one of those who act in a community (社区党支部 → 党支部), or all of it."""
    bodies = {each.text for each in distractors.class_members(source, _BODIES)}
    ends = (who.text[start:] for start in range(len(who.text)))
    return next((end for end in ends if end in bodies), who.text)


_ASPECTS = {"name": _name, "placement": _placement, "mechanism": _mechanism, "actor": _actor}
