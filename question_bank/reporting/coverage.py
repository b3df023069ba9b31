"""Which formulations and which characters of a document are asked, which are not, and what stopped them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from question_bank.build import BuildResult
from question_bank.composition import Rejection
from question_bank.model import (
    Evidence,
    Formulation,
    FormulationKind,
    Outline,
    Question,
    QuestionKind,
    QuestionStatus,
    Section,
    Span,
)

REPEATS = "G10"
"""The gate that stops what another question asks already: a rejection that leaves nothing unasked."""


class Standing(StrEnum):
    """How far a formulation, or a character of the document, is asked; the first that applies.

    Asked by an approved question; all its words by those of other formulations (`SHARED`, said of formulations only);
    by questions that wait for review; not at all; and, said of characters only, part of no formulation.
    """

    ASKED = "asked"
    SHARED = "shared"
    REVIEW = "review"
    UNASKED = "unasked"
    PLAIN = "plain"


_COLOURS = {standing: bytes([place]) for place, standing in enumerate(Standing)}


@dataclass(frozen=True, slots=True)
class FormulationCoverage:
    """A formulation with its words ("…" between its places), its questions, and the drafts that gates refused."""

    formulation: Formulation
    words: str
    evidence: tuple[Evidence, ...]
    questions: tuple[Question, ...]
    rejections: tuple[Rejection, ...]
    standing: Standing

    @property
    def missed(self) -> tuple[Rejection, ...]:
        """The rejections that left something unasked."""
        return tuple(each for each in self.rejections if each.gate != REPEATS)


@dataclass(frozen=True, slots=True)
class SectionCoverage:
    """A section (None: what stands before any heading) with its own formulations, those of subsections aside."""

    section: Section | None
    formulations: tuple[FormulationCoverage, ...]


@dataclass(frozen=True, slots=True)
class KindTally:
    """How many questions of one kind the formulations of one kind gave, and how many drafts left something unasked."""

    formulation_kind: FormulationKind
    question_kind: QuestionKind
    approved: int
    review: int
    refused: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring characters `[start, end)` of the normalised text with one standing, and where they stand raw."""

    start: int
    end: int
    raw: Span
    standing: Standing


@dataclass(frozen=True, slots=True)
class Coverage:
    """The whole picture of one build.

    `sections` are all sections in document order, before them None when formulations stand before any heading.
    `tallies` hold the pairs of kinds of which there is anything, in the order of the kinds. `stretches` tile the
    normalised text of `outline`.
    """

    outline: Outline
    sections: tuple[SectionCoverage, ...]
    tallies: tuple[KindTally, ...]
    stretches: tuple[Stretch, ...]

    @property
    def formulations(self) -> tuple[FormulationCoverage, ...]:
        """All formulations, section by section."""
        return tuple(each for section in self.sections for each in section.formulations)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, formulation by formulation."""
        return tuple(question for each in self.formulations for question in each.questions)

    def standings(self) -> Mapping[Standing, int]:
        """Return how many formulations have each standing but `PLAIN`."""
        found = Counter(each.standing for each in self.formulations)
        return {standing: found[standing] for standing in Standing if standing is not Standing.PLAIN}

    def characters(self) -> Mapping[Standing, int]:
        """Return how many characters have each standing."""
        found: Counter[Standing] = Counter()
        for stretch in self.stretches:
            found[stretch.standing] += stretch.end - stretch.start
        return {standing: found[standing] for standing in Standing if standing is not Standing.SHARED}


def coverage(result: BuildResult) -> Coverage:
    """Return what `result` asks and what it does not."""
    outline = result.outline
    questions: dict[bytes, list[Question]] = {}
    for question in result.candidates:
        if question.formulation is not None:
            questions.setdefault(question.formulation.id, []).append(question)
    rejections: dict[bytes, list[Rejection]] = {}
    for rejection in result.rejections:
        rejections.setdefault(rejection.formulation_id, []).append(rejection)
    colours = _colours(outline, result.formulations, result.candidates)
    covered = [
        FormulationCoverage(
            formulation=each,
            words="…".join(outline.words(start, end) for start, end in each.spans),
            evidence=tuple(outline.evidence(start, end) for start, end in each.spans),
            questions=tuple(questions.get(each.id, ())),
            rejections=tuple(rejections.get(each.id, ())),
            standing=_standing(each, questions.get(each.id, ()), colours),
        )
        for each in result.formulations
    ]
    return Coverage(outline, _sections(outline, covered), _tallies(covered), _stretches(outline, colours))


def _sections(outline: Outline, covered: Iterable[FormulationCoverage]) -> tuple[SectionCoverage, ...]:
    by_section: dict[int | None, list[FormulationCoverage]] = {}
    for each in covered:
        by_section.setdefault(each.formulation.section, []).append(each)
    outside = [SectionCoverage(None, tuple(by_section[None]))] if None in by_section else []
    inside = [SectionCoverage(each, tuple(by_section.get(each.number, ()))) for each in outline.sections]
    return (*outside, *inside)


def _tallies(covered: Iterable[FormulationCoverage]) -> tuple[KindTally, ...]:
    counts: dict[tuple[FormulationKind, QuestionKind], Counter[str]] = {}
    for each in covered:
        kind = each.formulation.kind
        for question in each.questions:
            counts.setdefault((kind, question.kind), Counter())[question.status.value] += 1
        for rejection in each.missed:
            counts.setdefault((kind, rejection.kind), Counter())["refused"] += 1
    return tuple(
        KindTally(formulation, question, found["approved"], found["review"], found["refused"])
        for formulation in FormulationKind
        for question in QuestionKind
        if (found := counts.get((formulation, question))) is not None
    )


def _colours(outline: Outline, formulations: Iterable[Formulation], questions: Iterable[Question]) -> bytes:
    """Return the standing of each character of the normalised text as a byte; what is painted later counts more."""
    colours = bytearray(_COLOURS[Standing.PLAIN]) * len(outline.text.text)

    def paint(start: int, end: int, standing: Standing) -> None:
        colours[start:end] = _COLOURS[standing] * (end - start)

    for formulation in formulations:
        for start, end in formulation.spans:
            paint(start, end, Standing.UNASKED)
    for question in sorted(questions, key=lambda each: each.status is QuestionStatus.APPROVED):
        standing = Standing.ASKED if question.status is QuestionStatus.APPROVED else Standing.REVIEW
        for piece in question.evidence:
            paint(*outline.text.locate(Span(piece.start, piece.end)), standing)
    return bytes(colours)


def _stretches(outline: Outline, colours: bytes) -> tuple[Stretch, ...]:
    order = tuple(Standing)
    found: list[Stretch] = []
    start = 0
    for colour, run in groupby(colours):
        end = start + sum(1 for _ in run)
        found.append(Stretch(start, end, outline.text.raw_span(start, end), order[colour]))
        start = end
    return tuple(found)


def _standing(formulation: Formulation, questions: Sequence[Question], colours: bytes) -> Standing:
    if any(question.status is QuestionStatus.APPROVED for question in questions):
        return Standing.ASKED
    if all(not colours[start:end].strip(_COLOURS[Standing.ASKED]) for start, end in formulation.spans):
        return Standing.SHARED
    return Standing.REVIEW if questions else Standing.UNASKED
