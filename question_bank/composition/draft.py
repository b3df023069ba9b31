"""A question before it is judged: what composers hand to the gates, with all that the gates need to know."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import NamedTuple

from question_bank.model import BLANK, CHOICE_GAP, Evidence, Formulation, Question, QuestionKind, derive_id
from question_bank.model.values import value

Spans = tuple[tuple[int, int], ...]
SAID = "\ue000"
"""Marks, in the stem and explanation of a false statement, where the wrong words go."""
SIGNS = {
    QuestionKind.FILL_BLANK: BLANK,
    QuestionKind.SINGLE_CHOICE: CHOICE_GAP,
    QuestionKind.TRUE_FALSE: SAID,
}
"""What stands in a stem of each kind that quotes the source in place of what it asks."""
ANY_SIGN = "|".join(SIGNS.values())
"""A pattern of any of them."""


class Origin(StrEnum):
    """Where a distractor comes from, in the order of trust."""

    SIBLING = "sibling"
    ELSEWHERE = "elsewhere"
    EXCHANGED = "exchanged"
    RECOMBINED = "recombined"
    LEXICON = "lexicon"
    NUMBER = "number"


class Modality(StrEnum):
    """How a stem names the source, and what a piece of the source is."""

    NEUTRAL = "neutral"
    STATEMENT = "statement"
    REQUIREMENT = "requirement"
    CASE = "case"


class Candidate(NamedTuple):
    """A possible distractor."""

    text: str
    origin: Origin


class Gap(NamedTuple):
    """The verbatim words left and right of what is asked; filled with the key they stand in the source."""

    left: str
    right: str


@value(frozen=True, slots=True)
class Draft:
    """A question to be judged.

    `key` is the answer as `Question.answer` wants it. `fact` names what is asked: drafts of one kind with the same
    spans and fact ask the same. `gaps` are the verbatim surroundings of each asked piece (none when the stem
    paraphrases), `fillers` what stands in them in the source. `candidates` are ranked, `wanted` is how many of them
    are taken: as distractors, or in a false statement in the place that `SAID` marks in its stem. `options` are fixed
    (the items of an ordering, the left column of a matching). Without an `explanation` the source is quoted. `partner`
    is that with which the source must not put a distractor, `area` the normalised ranges in which a distractor from
    elsewhere must not stand. `entities`: options are names, whose lengths may differ; `numeric`: options are figures,
    shown in ascending order. `counter`: the statement asks a fact the other way round, so one of both is false.
    `turned`: the fact is asked the less wanted way round, which is left out where the other way passes. `core` is what
    the stem asked before it was widened to the passage that `spans` are.
    """

    kind: QuestionKind
    formulation: Formulation
    stem: str
    key: tuple[str, ...]
    fact: tuple[str, ...]
    spans: Spans
    explanation: str = ""
    candidates: tuple[Candidate, ...] = ()
    wanted: int = 0
    options: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    fillers: tuple[str, ...] = ()
    modality: Modality = Modality.NEUTRAL
    partner: str = ""
    area: Spans = ()
    entities: bool = False
    numeric: bool = False
    counter: bool = False
    turned: bool = False
    core: Spans = ()

    @property
    def own(self) -> Spans:
        """What the question asks of the source, without the words that only lead there."""
        return self.core or self.spans

    @property
    def asked(self) -> tuple[str, ...]:
        """The words of the source that are asked: the fillers, or the key where no gap is verbatim."""
        return self.fillers or self.key

    @property
    def rivals(self) -> tuple[str, ...]:
        """What a distractor competes with: the key, or the words that a false statement replaces."""
        return self.fillers if self.kind is QuestionKind.TRUE_FALSE else self.key

    @property
    def texts(self) -> tuple[str, ...]:
        """All wording a member may see, the chosen distractors aside."""
        return (self.stem, *self.key, *self.options)


_FIELDS = tuple(each.name for each in fields(Draft))


def reworded(draft: Draft, stem: str) -> Draft:
    """Return `draft` with another `stem`, as every third one gets: three times as quick as `replace`."""
    return Draft(**{name: getattr(draft, name) for name in _FIELDS} | {"stem": stem})


@value(frozen=True, slots=True)
class Rejection:
    """A draft that was refused: by which gate (G1–G11, or options: too few distractors) and why."""

    formulation_id: bytes
    kind: QuestionKind
    stem: str
    gate: str
    reason: str


@dataclass(frozen=True, slots=True)
class Composition:
    """What came of the formulations: candidates in document order, and every draft that was refused."""

    candidates: tuple[Question, ...]
    rejections: tuple[Rejection, ...]


def question_id(draft: Draft, evidence: tuple[Evidence, ...]) -> bytes:
    """Return the id of a question: what it asks of which evidence, whatever its wording or options are.

    The verdict of a true/false says little, so there the fact belongs to what is asked.
    """
    places = [f"{each.start}-{each.end}:{each.text}" for each in evidence]
    fact = (*draft.fact, *(("counter",) if draft.counter else ())) if draft.kind is QuestionKind.TRUE_FALSE else ()
    return derive_id("question", draft.kind, *places, "key", *draft.key, *fact)
