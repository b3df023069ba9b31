"""True/false: a statement of the source, and the same with one piece exchanged for its sibling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.composers.facts import with_date
from question_bank.composition.dating.date_headings import within_year
from question_bank.composition.draft import SAID, Candidate, Draft, Modality, Origin
from question_bank.composition.framing.claims import false_claim, true_claim
from question_bank.composition.framing.phrasing import quoted
from question_bank.composition.numbers import near_numbers
from question_bank.composition.numbers.present_values import beyond_present
from question_bank.composition.readings.figures import Figure, figure_lists
from question_bank.composition.readings.judgements import shared_judgements
from question_bank.composition.readings.pairs import DATED_CLAIM, DATED_INSIDE, Pair, Pairing, pairings
from question_bank.composition.readings.points import Points, point_lists
from question_bank.composition.readings.quotations import Quotation, alike_told, quotations, slot, terms_in
from question_bank.composition.readings.role_rows import LONGEST_JUDGED, Row, roles_as_one
from question_bank.composition.readings.views import owned_roles
from question_bank.composition.source import Source
from question_bank.lexicon.cues import guarded
from question_bank.model import FormulationKind

_HEAD = 2
"""Characters in which the subjects of two short judgements begin alike."""
_YEAR = re.compile(guarded(r"(?:1[89]|20)\d\d"))
_PAPER = re.compile("》$|(?:会议?|全会|决定|决议|意见|条例|纲要|规划|报告|通知|方案|办法|规定)$")


def compose_true_false(source: Source) -> Iterator[Draft]:
    """Yield, fact by fact, the true statement and the false one; the bank keeps one of both."""
    for pairing in source.once(pairings):
        if (whole := roles_as_one(source, pairing, LONGEST_JUDGED)) is not None:
            yield from _exchanged(source, pairing, whole)
            continue
        roles = pairing.formulation.kind is FormulationKind.PARALLEL_ROLES
        # 专检是保证 alone says of nothing in what.
        in_row = roles and not (owned_roles(pairing.formulation) or any(i.extra for i in pairing.formulation.items))
        for place, pair in enumerate(pairing.pairs if not in_row else ()):
            yield from _pair(source, pairing, place, pair)
    for points in source.once(point_lists):
        if points.numbered and points.ordinal and not points.paired:
            yield from _nth(source, points)
    for judgement in source.once(shared_judgements):
        words = source.text[judgement.start : judgement.end]
        yield true_claim(source, judgement.formulation, words, (words,), judgement.spans, words)
    sayings = source.once(quotations)
    for quotation in sayings:
        yield from _attribution(source, quotation, sayings)
    for figures in source.once(figure_lists):
        # The first of several is asked by a choice, and in the fill-in.
        for figure in figures.figures[1:] or figures.figures:
            others = [other.text for other in figures.figures if other is not figure]
            yield from _figure(source, figure, others)


def _pair(source: Source, pairing: Pairing, place: int, pair: Pair) -> Iterator[Draft]:
    fact = (pair.left.text, pair.right.text)
    claim, modality = pairing.wording.claim, pairing.wording.modality
    of_a_history = claim == DATED_CLAIM
    if of_a_history and within_year(pair.right.text):
        claim = DATED_INSIDE
    # The claim of a demand's halves is a pairing, not a demand.
    modality = modality if claim.startswith("材料指出") else Modality.NEUTRAL
    if not (pairing.formulation.kind is FormulationKind.PARALLEL_ROLES and _says_itself(*fact)):
        yield true_claim(
            source,
            pairing.formulation,
            pair.put(claim, said=pair.right.text),
            fact,
            pair.spans,
            pair.right.text,
            modality,
        )
    after = [*pairing.pairs[place + 1 :], *pairing.pairs[:place]]
    if of_a_history:
        # Of a history the time is changed: what else happened then is no mistake about this.
        times = tuple(
            Candidate(each.left.text, Origin.SIBLING) for each in after if not _within(each.left.text, fact[0])
        )
        dated = claim.format(left=SAID, said=pair.right.text)
        yield false_claim(source, pairing.formulation, dated, fact[0], fact, pair.spans, times, fact[1], entities=True)
        return
    others = tuple(
        Candidate(each.right.text, Origin.SIBLING)
        for each in after
        if not _akin(source, each.left.text, pair.left.text) and not _within(each.left.text, pair.left.text)
    )
    yield false_claim(
        source,
        pairing.formulation,
        pair.put(claim, said=SAID),
        pair.right.text,
        fact,
        pair.spans,
        others,
        pair.left.text,
        modality,
    )


def _exchanged(source: Source, pairing: Pairing, whole: Row) -> Iterator[Draft]:
    """Yield roles as the source tells them in one sentence, and with those of two neighbours exchanged."""
    (start, end), (first, last) = whole.around, whole.pair
    words, fact = source.outline.words, tuple(pair.left.text for pair in pairing.pairs)
    before, right, behind = whole.lead + words(start, first), words(first, last), words(last, end)
    spans = (whole.around,)
    yield true_claim(source, pairing.formulation, before + right + behind, fact, spans, right)
    candidates = (Candidate(whole.exchanged, Origin.EXCHANGED),)
    yield false_claim(source, pairing.formulation, before + SAID + behind, right, fact, spans, candidates)


def _akin(source: Source, one: str, other: str) -> bool:
    """Tell whether two subjects are nearly the same thing: what is said of 纪律严明 could be said of 纪律建设."""
    head = one[:_HEAD]
    short = len(one) == len(other) == 2 * _HEAD
    return short and head == other[:_HEAD] and not source.opens_with_verb(head) and not source.acts(head)


def _says_itself(who: str, role: str) -> bool:
    """Tell whether a role is in the name of who has it: 水源是源头 is true without the text."""
    return len(role) == _HEAD and not set(who).isdisjoint(role)


def _within(one: str, other: str) -> bool:
    """Tell whether one of two times holds the other: what happened in 1960 happened from 1958 to 1960 too."""
    first, second = ([int(year) for year in _YEAR.findall(text)] for text in (one, other))
    spread = first and second and (len(first) > 1 or len(second) > 1)
    return bool(spread) and min(first) <= max(second) and min(second) <= max(first)


def _nth(source: Source, points: Points) -> Iterator[Draft]:
    titles = [point.title for point in points.points]
    for point in points.points:
        place = source.language.ordinal(point.place)
        fact = (points.topic, place)

        def claim(said: str, place: str = place) -> str:
            name = "points.nth_claim" + points.place
            return source.language.put(name, topic=quoted(points.topic), place=place, said=said)

        yield true_claim(source, points.formulation, claim(point.title), fact, point.spans, point.title)
        others = (*titles[point.place :], *titles[: point.place - 1])
        candidates = tuple(Candidate(title, Origin.SIBLING) for title in others)
        yield false_claim(source, points.formulation, claim(SAID), point.title, fact, point.spans, candidates)


def _impersonal(source: Source, speaker: str) -> bool:
    """Tell whether words are a meeting's or a paper's, and not a person's."""
    return source.lexicon.meeting(speaker) is not None or _PAPER.search(speaker) is not None


def _attribution(source: Source, quotation: Quotation, sayings: tuple[Quotation, ...]) -> Iterator[Draft]:
    begin = with_date(source, quotation.start)
    span = (begin, quotation.end)
    words, dated = source.outline.words(*span), source.outline.words(begin, quotation.start)
    fact = (quotation.speaker.text, quotation.said.text)
    yield true_claim(source, quotation.formulation, words, fact, (span,), words)
    # Nobody is given words that somebody else said: only meetings and papers take each other's place.
    if not _impersonal(source, quotation.speaker.text):
        return
    speakers = [
        each.speaker.text for each in sayings if alike_told(each, quotation) and _impersonal(source, each.speaker.text)
    ]
    meeting = source.lexicon.meeting(quotation.speaker.text) is not None
    alike = [each for each in speakers if (source.lexicon.meeting(each) is not None) == meeting]
    yield false_claim(
        source,
        quotation.formulation,
        dated + SAID + source.text[quotation.speaker.end : quotation.end],
        quotation.speaker.text,
        fact,
        (span,),
        distractors.ranked(
            distractors.siblings(quotation.speaker.text, alike),
            distractors.meetings(source, quotation.speaker.text),
        ),
        quotation.said.text,
        entities=True,
    )
    # Who said it is one fact, a word of it another: without such a word the same would be stated twice.
    for term in terms_in(source, quotation.said)[:1] if quotation.once else ():
        yield true_claim(source, quotation.formulation, words, fact, (span,), words, counter=True)
        gap = slot(source, quotation, term)
        peers = distractors.peers(source, (term.text,))
        statement = gap.left + SAID + gap.right
        yield false_claim(source, quotation.formulation, statement, term.text, fact, (span,), peers, counter=True)


def _figure(source: Source, figure: Figure, others: list[str]) -> Iterator[Draft]:
    """Yield the figure as it is and a figure near it; bounds are never asked.

    Its direction is never turned: nobody reports or plans that what should grow has fallen.
    """
    before = figure.stem
    if figure.bound or figure.text in before + figure.after:
        return  # 距基准面2米及2米以上: changed once, the number would betray itself
    after = figure.after if figure.text in figure.listed else figure.after + figure.listed
    span = (figure.lead, figure.end + len(after))
    fact = (before, figure.text)
    yield true_claim(source, figure.formulation, before + figure.text + after, fact, (span,), figure.text)
    near = near_numbers.far_first(figure.text, near_numbers.numbers(figure.text, others, behind=after))
    near = near_numbers.not_entailed(figure.text, near_numbers.visible(figure.text, near), before, after)
    near = beyond_present(source, before, figure.text, near)
    yield false_claim(source, figure.formulation, before + SAID + after, figure.text, fact, (span,), near)
