"""True/false: a statement of the source, and the same with one piece exchanged for its sibling."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.composition import distractors
from question_bank.composition.draft import SAID, Candidate, Draft, Modality, Origin, Spans
from question_bank.composition.figures import Figure, figure_lists
from question_bank.composition.judgements import shared_judgements
from question_bank.composition.pairs import Pair, Pairing, pairings
from question_bank.composition.phrasing import nested, numeral, quoted, stopped
from question_bank.composition.points import Points, point_lists
from question_bank.composition.quotations import Quotation, quotations
from question_bank.composition.source import Source
from question_bank.model import RIGHT, WRONG, Formulation, QuestionKind


def compose_true_false(source: Source) -> Iterator[Draft]:
    """Yield, fact by fact, the true statement and the false one; the bank keeps one of both."""
    for pairing in source.once(pairings):
        for place, pair in enumerate(pairing.pairs):
            yield from _pair(source, pairing, place, pair)
    for points in source.once(point_lists):
        if points.numbered and points.ordinal and not points.paired:
            yield from _nth(source, points)
    for judgement in source.once(shared_judgements):
        words = source.outline.words(judgement.start, judgement.end)
        yield _true(source, judgement.formulation, words, (words,), judgement.spans, words)
    sayings = source.once(quotations)
    for quotation in sayings:
        yield from _attribution(source, quotation, sayings)
    for figures in source.once(figure_lists):
        for figure in figures.figures:
            others = [other.text for other in figures.figures if other is not figure]
            yield from _figure(source, figure, others)


def _true(
    source: Source,
    formulation: Formulation,
    statement: str,
    fact: tuple[str, ...],
    spans: Spans,
    proof: str,
    modality: Modality = Modality.NEUTRAL,
) -> Draft:
    return Draft(
        kind=QuestionKind.TRUE_FALSE,
        formulation=formulation,
        stem=stopped(statement),
        key=(RIGHT,),
        fact=fact,
        spans=spans,
        fillers=(proof,),
        modality=modality,
    )


def _false(
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
) -> Draft:
    return Draft(
        kind=QuestionKind.TRUE_FALSE,
        formulation=formulation,
        stem=stopped(statement),
        key=(WRONG,),
        fact=fact,
        spans=spans,
        explanation=nested(f"“{SAID}”应为{quoted(right)}。"),
        candidates=candidates,
        wanted=1,
        fillers=(right,),
        modality=modality,
        partner=partner,
        entities=entities,
    )


def _pair(source: Source, pairing: Pairing, place: int, pair: Pair) -> Iterator[Draft]:
    fact = (pair.left.text, pair.right.text)
    claim, modality = pairing.wording.claim, pairing.wording.modality
    # The claim of a demand's halves is a pairing, not a demand.
    modality = modality if claim.startswith("材料指出") else Modality.NEUTRAL
    yield _true(
        source, pairing.formulation, pair.put(claim, said=pair.right.text), fact, pair.spans, pair.right.text, modality
    )
    after = [*pairing.pairs[place + 1 :], *pairing.pairs[:place]]
    others = tuple(Candidate(each.right.text, Origin.SIBLING) for each in after)
    yield _false(
        pairing.formulation,
        pair.put(claim, said=SAID),
        pair.right.text,
        fact,
        pair.spans,
        others,
        pair.left.text,
        modality,
    )


def _nth(source: Source, points: Points) -> Iterator[Draft]:
    titles = [point.title for point in points.points]
    for point in points.points:
        place = f"第{numeral(point.place)}点"
        said = f"提出的{place}要求" if points.noun == "要求" else f"列出的{place}"
        claim = f"就{quoted(points.topic)}，材料{said}是“{{}}”"
        fact = (points.topic, place)
        yield _true(source, points.formulation, claim.format(point.title), fact, point.spans, point.title)
        others = (*titles[point.place :], *titles[: point.place - 1])
        candidates = tuple(Candidate(title, Origin.SIBLING) for title in others)
        yield _false(points.formulation, claim.format(SAID), point.title, fact, point.spans, candidates)


def _attribution(source: Source, quotation: Quotation, sayings: tuple[Quotation, ...]) -> Iterator[Draft]:
    span = (quotation.start, quotation.end)
    words = source.outline.words(*span)
    fact = (quotation.speaker.text, quotation.said.text)
    yield _true(source, quotation.formulation, words, fact, (span,), words)
    speakers = [each.speaker.text for each in sayings]
    meeting = source.lexicon.meeting(quotation.speaker.text) is not None
    alike = [each for each in speakers if (source.lexicon.meeting(each) is not None) == meeting]
    yield _false(
        quotation.formulation,
        SAID + source.outline.words(quotation.speaker.end, quotation.end),
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


def _figure(source: Source, figure: Figure, others: list[str]) -> Iterator[Draft]:
    """Yield the figure as it is and with its direction turned, or else a figure near it; bounds are never asked."""
    if figure.bound:
        return
    span = (figure.lead, figure.end + len(figure.after))
    before = figure.stem
    fact = (before, figure.text)
    yield _true(source, figure.formulation, before + figure.text + figure.after, fact, (span,), figure.text)
    word, opposite = figure.turn
    if word:
        statement = f"{before[: -len(word)]}{SAID}{figure.text}{figure.after}"
        turned = (Candidate(opposite, Origin.SIBLING),)
        yield _false(figure.formulation, statement, word, fact, (span,), turned)
    else:
        near = distractors.numbers(figure.text, others)
        yield _false(figure.formulation, before + SAID + figure.after, figure.text, fact, (span,), near)
