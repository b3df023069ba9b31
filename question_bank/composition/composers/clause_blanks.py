"""Fill-ins of neighbouring clauses: slogans, means and ends, couples, roles and idioms, two clauses at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from question_bank.composition.draft import Draft
from question_bank.composition.framing.cloze import LEAST_SHOWN, LONGEST_BLANK, MOST_BLANKS, Range, cloze
from question_bank.composition.framing.window import window
from question_bank.composition.readings.listings import Listing, couples
from question_bank.composition.source import Source, touched
from question_bank.model import Clause, Formulation, FormulationKind, Item
from question_bank.model.aspects import COMPARED

_TELLING = ("嵌入", "融入", "贯穿")
"""Verbs of putting that say something themselves; of others (放在, 纳入) only what is put, or where, is asked."""
_FORMULA = re.compile(
    "(?:首要位置|第一位|首位|突出位置|优先位置|重要位置|核心位置|实处|前面|心上|肩上|手上|(?:根本)?指导|(?:主要|基本)?(?:方法|原则|依据|手段|方式)|"
    "基础|重点|目标|中心|核心|主题|抓手|契机)"
)
"""Ends that close a formula: nobody has to know them, unless a row of them tells things apart."""
_BARE_PLACE = re.compile("(?!其)[\u4e00-\u9fff][上里中内下]")
"""把姓名写在牌上: on what, is told by what stands before or by nothing."""
_VAGUE = ("各", "有关", "相关", "一切", "所有")
_IDIOMS = re.compile(r"([^\W\d_]{4})、([^\W\d_]{4})$")
_TOGETHER = 2
_STRONGER = (FormulationKind.QUOTATION, FormulationKind.FIGURES, FormulationKind.STAGES, FormulationKind.PARALLEL_ROLES)


@dataclass(frozen=True, slots=True)
class _Hole:
    """What is asked of one clause."""

    formulation: Formulation
    blanks: tuple[Range, ...]


def compose_clause_blanks(source: Source) -> Iterator[Draft]:
    """Yield one fill-in for each one or two neighbouring clauses that have something to ask."""
    for holes in _holes(source):
        places = sorted(holes)
        at = 0
        while at < len(places):
            taken = [places[at]]
            while (
                len(taken) < _TOGETHER
                and at + len(taken) < len(places)
                and places[at + len(taken)] == taken[-1] + 1
                and sum(len(holes[place].blanks) for place in (*taken, taken[-1] + 1)) <= MOST_BLANKS
            ):
                taken.append(taken[-1] + 1)
            yield from _fill(source, [holes[place] for place in taken])
            at += len(taken)


def _fill(source: Source, holes: Sequence[_Hole]) -> Iterator[Draft]:
    blanks = [blank for hole in holes for blank in hole.blanks]
    hidden = sum(end - start for start, end in blanks)
    around = window(source, blanks[0][0], blanks[-1][1], blank=hidden)
    if around is not None:
        inside = (around.start, around.end)
        yield from cloze(
            source, holes[0].formulation, inside, blanks, (inside,), lead=around.lead, modality=around.modality
        )


def _holes(source: Source) -> Iterator[dict[int, _Hole]]:
    """Yield for each sentence what is asked of its clauses, by their place; the longer or more special asking wins."""
    found: dict[int, dict[int, _Hole]] = {}
    taken = sorted(span for each in source.formulations if each.kind in _STRONGER for span in each.spans)
    for formulation, blanks in _asked(source):
        sentence = source.sentence_at(blanks[0][0])
        if sentence is None or touched(taken, blanks[0][0], blanks[-1][1]):
            continue
        place = next((n for n, clause in enumerate(sentence.clauses) if _within(blanks, clause)), None)
        if place is None:
            continue
        holes = found.setdefault(sentence.start, {})
        own = holes.get(place)
        if own is None or (
            own.formulation.kind is formulation.kind is FormulationKind.SLOGAN and len(own.blanks) < MOST_BLANKS
        ):
            before = own.blanks if own else ()
            holes[place] = _Hole(own.formulation if own else formulation, tuple(sorted((*before, *blanks))))
    for start in sorted(found):
        yield found[start]


def _within(blanks: Sequence[Range], clause: Clause) -> bool:
    return not clause.tainted and clause.start <= blanks[0][0] and blanks[-1][1] <= clause.end


def _asked(source: Source) -> Iterator[tuple[Formulation, tuple[Range, ...]]]:
    """Yield what each formulation lets be asked of its clause, the more special ones first."""
    for couple in source.once(couples):
        yield couple.formulation, _couple(source, couple)
    changed = sorted(
        span
        for each in source.formulations
        if each.kind is FormulationKind.CONTRAST and each.aspect != COMPARED
        for span in each.spans
    )
    for formulation in source.formulations:
        kind = formulation.kind
        for item in formulation.items:
            blank: Range | None = None
            if kind is FormulationKind.MEANS_END and not touched(changed, item.right.start, item.right.end):
                blank = _means(formulation, item)
            elif (
                (kind is FormulationKind.ROLE_FUNCTION and not item.extra and item.left)
                or kind is FormulationKind.SLOGAN
                or (kind is FormulationKind.KEY_TERM and len(item.right.text) > 1)
                or (kind is FormulationKind.CONTRAST and formulation.aspect != COMPARED)
            ):
                blank = (item.right.start, item.right.end)
            elif kind is FormulationKind.CLAUSE_RUN:
                idioms = _idioms(source, item)
                if idioms:
                    yield formulation, idioms
            if blank and blank[1] - blank[0] <= LONGEST_BLANK * source.language.scale:
                yield formulation, (blank,)


def _means(formulation: Formulation, item: Item) -> Range | None:
    if item.left is None:
        return None
    alone = len(formulation.items) == 1
    short = 2 < len(item.left.text) <= LONGEST_BLANK and not item.left.text.startswith(_VAGUE)
    if alone and short and formulation.aspect in ("place", "as") and _FORMULA.fullmatch(item.right.text):
        return (item.left.start, item.left.end)
    if formulation.aspect == "as" and alone and _FORMULA.fullmatch(item.right.text):
        return None
    if formulation.aspect == "place" and _BARE_PLACE.fullmatch(item.right.text):
        return None
    if formulation.aspect == "place" and item.extra:
        fits = len(item.right.text) <= LONGEST_BLANK and not item.right.text.startswith(_VAGUE)
        verb = item.extra[0]
        if not fits and verb.text in _TELLING:
            return (verb.start, verb.end)
        return (item.right.start, item.right.end) if fits else None
    if formulation.aspect == "around":
        return (item.left.start + item.left.text.rfind("的") + 1, item.left.end)
    return (item.left.start, item.left.end) if formulation.aspect == "by" else (item.right.start, item.right.end)


def _couple(source: Source, couple: Listing) -> tuple[Range, ...]:
    """Return both members of a couple built alike, or what differs in them if little else is shown, or the second."""
    whole = tuple((member.start, member.end) for member in couple.members)
    prefix, suffix = (len(piece) if len(piece) > 1 else 0 for piece in (couple.prefix, couple.suffix))
    if not couple.prefix and not couple.suffix:
        return whole[1:]
    sentence = source.sentence_at(couple.first)
    clause = next((each for each in sentence.clauses if each.end >= couple.last), None) if sentence else None
    room = clause.end - clause.start if clause else 0
    split = all(end - start - prefix - suffix > 1 for start, end in whole)
    if split and (prefix or sum(end - start for start, end in whole) > (1 - LEAST_SHOWN) * room):
        return tuple((start + prefix, end - suffix) for start, end in whole)
    return whole


def _idioms(source: Source, item: Item) -> tuple[Range, ...]:
    """Return the two idioms that end the clause (凝心聚力、铸魂固本)."""
    found = _IDIOMS.search(item.right.text)
    if found is None or not all(
        any(each.idiom for each in source.lexicon.classes_of((word,))) for word in found.groups()
    ):
        return ()
    start = item.right.start
    return tuple((start + found.start(number), start + found.end(number)) for number in (1, 2))
