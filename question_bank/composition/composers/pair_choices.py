"""Single choice of pairs: a half of a heading, a subject or its role, a period or its character, a right statement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.dating.years import told_alike
from question_bank.composition.draft import Candidate, Draft, Gap, Modality, Origin, Spans
from question_bank.composition.framing.phrasing import stopped
from question_bank.composition.readings.pairs import TIME_ASKED, Pair, Pairing, pairings
from question_bank.composition.readings.role_rows import Row, roles_as_one
from question_bank.composition.readings.views import some_bare
from question_bank.composition.source import Source
from question_bank.model import CHOICE_GAP, FormulationKind, Part, QuestionKind

_WANTED = 3
_DONE = re.compile("[\u4e00-\u9fff]了(?!解)")
_WHEN = ("前", "中", "后", "时", "期")
"""The end of a label that says when."""


def compose_pair_choices(source: Source) -> Iterator[Draft]:
    """Yield the choices of one side of each pair, and of the statement about both roles that agrees."""
    for pairing in source.once(pairings):
        row = roles_as_one(source, pairing)
        if not _of_bare_roles(pairing):
            yield from _both_ways(source, pairing)
        elif row is not None:
            yield _in_row(source, pairing, row)
    yield from _composites(source)


def _both_ways(source: Source, pairing: Pairing) -> Iterator[Draft]:
    """Yield each pair asked from either side, the less wanted way marked."""
    rights = tuple(pair.right.text for pair in pairing.pairs)
    lefts = tuple(pair.left.text for pair in pairing.pairs)
    other_rights, other_lefts = _of_same_slot(source, pairing, rights), _of_same_slot(source, pairing, lefts)
    for place, pair in enumerate(pairing.pairs):
        back = _asked_back(pairing, place)
        candidates = distractors.ranked(_siblings(pair.right, rights), other_rights)
        yield _right_of(source, pairing, pair, candidates, turned=back)
        if not pairing.wording.forward:
            key, others = _days(pairing, pair.left, lefts)
            yield _left_of(pairing, pair, key, distractors.ranked(others, other_lefts), turned=not back)


def _of_bare_roles(pairing: Pairing) -> bool:
    """Tell whether roles that say nothing of what they do are so short that one alone says nothing: 专检是保证."""
    formulation = pairing.formulation
    alone = not any(item.extra for item in formulation.items)
    return formulation.kind is FormulationKind.PARALLEL_ROLES and alone and some_bare(formulation)


def _in_row(source: Source, pairing: Pairing, row: Row) -> Draft:
    """Return the choice of one of several bare roles in their row: 质量是根本，教师是（　　），安全是底线."""
    pair, (start, end) = pairing.pairs[row.number], row.around
    words = source.outline.words
    gap = Gap(words(start, pair.right.start), words(pair.right.end, end))
    return Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=pairing.formulation,
        stem=stopped(row.lead + gap.left + CHOICE_GAP + gap.right),
        key=(pair.right.text,),
        fact=(pair.left.text, pair.right.text, "pair"),
        spans=(row.around,),
        candidates=distractors.peers(source, [each.right.text for each in pairing.pairs]),
        wanted=_WANTED,
        gaps=(gap,),
        fillers=(pair.right.text,),
        partner=pair.left.text,
    )


def _asked_back(pairing: Pairing, place: int) -> bool:
    """Tell whether pair number `place` is rather asked from its right to its left: one fact is asked once."""
    if pairing.formulation.kind is FormulationKind.STAGES:
        return place % 2 == 1 and pairing.pairs[place].left.text[:1].isdigit()
    return place == 0 and pairing.wording.both_ways


def told(pairing: Pairing, pair: Pair) -> str:
    """Return the explanation of a pair: both of two; "" where the source's words say it."""
    wording = pairing.wording
    if len(pairing.pairs) == 2 and wording.told:
        return stopped("，".join(each.put(wording.told) for each in pairing.pairs))
    if wording.right_gap is None and wording.told:
        return stopped(pair.put(wording.told))
    return ""


def _siblings(key: Part, texts: tuple[str, ...]) -> tuple[Candidate, ...]:
    return distractors.siblings(key.text, texts)


def _days(pairing: Pairing, key: Part, texts: tuple[str, ...]) -> tuple[Part, tuple[Candidate, ...]]:
    """Return `key` and the other lefts, of days only those near in time and all told as exactly.

    A day of the row is told whatever happened on it, also where that is nothing that could be asked for.
    """
    if pairing.formulation.kind is not FormulationKind.STAGES or not key.text[:1].isdigit():
        return key, _siblings(key, texts)
    days = (item.left.text for item in pairing.formulation.items if item.left is not None)
    day, near = told_alike(key.text, dict.fromkeys((*texts, *days)), _WANTED)
    return Part(day, key.start, key.start + len(day)), tuple(Candidate(each, Origin.SIBLING) for each in near)


def _of_same_slot(source: Source, pairing: Pairing, texts: tuple[str, ...]) -> tuple[Candidate, ...]:
    """Return the candidates for one side of all pairs beside siblings: the same slot elsewhere, the fine class."""
    elsewhere: tuple[Candidate, ...] = ()
    if pairing.formulation.kind in (FormulationKind.TWO_PART_HEADING, FormulationKind.ORDERED_POINTS):
        elsewhere = distractors.halves_elsewhere(source, pairing.formulation, texts)
    found = distractors.ranked(elsewhere, distractors.peers(source, texts), distractors.compounds(source, texts))
    if len(texts) > 1 and all(text.endswith(_WHEN) for text in texts):
        return tuple(each for each in found if each.text.endswith(_WHEN))  # beside 开展前 and 开展后 all else is odd
    return found


def _below(source: Source, pair: Pair) -> Spans:
    """Return where the points below the heading of `pair` stand: they belong to it, so none of them is wrong."""
    heading = source.section_with(pair.left.start)
    return source.area_of(heading.number) if heading else ()


def _right_of(
    source: Source, pairing: Pairing, pair: Pair, candidates: tuple[Candidate, ...], *, turned: bool
) -> Draft:
    ask, gap = pairing.wording.ask_right, pairing.wording.right_gap
    area = _below(source, pair)
    return _side(pairing, pair, candidates, ask, gap, pair.right, pair.left, area=area, turned=turned)


def _left_of(pairing: Pairing, pair: Pair, key: Part, candidates: tuple[Candidate, ...], *, turned: bool) -> Draft:
    ask, gap = pairing.wording.ask_left, pairing.wording.left_gap
    if ask == TIME_ASKED and _DONE.search(pair.right.text):
        ask = "{gap}，{right}"  # 试成了新缆的时间是 is no Chinese
    entities = pairing.formulation.kind is FormulationKind.STAGES
    return _side(pairing, pair, candidates, ask, gap, key, pair.right, entities=entities, turned=turned)


def _side(
    pairing: Pairing,
    pair: Pair,
    candidates: tuple[Candidate, ...],
    ask: str,
    gap_words: tuple[str, str] | None,
    key: Part,
    partner: Part,
    *,
    turned: bool,
    area: Spans = (),
    entities: bool = False,
) -> Draft:
    """Return the choice of `key`, one side of `pair`, of which the stem `ask` names the `partner`."""
    gap = pair.gap(gap_words)
    return Draft(
        kind=QuestionKind.SINGLE_CHOICE,
        formulation=pairing.formulation,
        stem=stopped(pair.put(ask, gap=CHOICE_GAP)),
        key=(key.text,),
        fact=(pair.left.text, pair.right.text, "pair"),
        spans=pair.spans,
        explanation=told(pairing, pair),
        candidates=candidates,
        wanted=_WANTED,
        gaps=(gap,) if gap else (),
        fillers=(key.text,) if gap else (),
        modality=pairing.wording.modality,
        partner=partner.text,
        area=area,
        entities=entities,
        turned=turned,
    )


def _composites(source: Source) -> Iterator[Draft]:
    """Yield “which statement agrees”: who × role × function with all cells used equally often, so nothing converges."""
    for formulation in source.formulations:
        if formulation.kind is not FormulationKind.PARALLEL_ROLES:
            continue
        whole = [item for item in formulation.items if item.left is not None and item.extra]
        if len(whole) != 2 or len(formulation.items) != 2:
            continue
        texts = [(item.left.text, item.right.text, item.extra[0].text) for item in whole if item.left is not None]
        right, *wrong = [
            f"{texts[who][0]}是{texts[role][1]}，{texts[work][2]}"
            for who, role, work in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0))
        ]
        yield Draft(
            kind=QuestionKind.SINGLE_CHOICE,
            formulation=formulation,
            stem=stopped(f"下列关于{texts[0][0]}和{texts[1][0]}的说法，与材料一致的是{CHOICE_GAP}"),
            key=(right,),
            fact=(texts[0][0], texts[1][0], "statement"),
            spans=formulation.spans,
            candidates=tuple(Candidate(text, Origin.RECOMBINED) for text in wrong),
            wanted=_WANTED,
            modality=Modality.STATEMENT,
        )
