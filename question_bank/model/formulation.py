"""Key formulations (核心表述): phrases worth learning, with the structure that questions are made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FormulationKind(StrEnum):
    """The kinds of formulation, named as in the catalogue of cues."""

    ORDERED_POINTS = "ordered_points"
    TWO_PART_HEADING = "two_part_heading"
    SHARED_SUBJECT = "shared_subject"
    COPULA_HEADING = "copula_heading"
    PARALLEL_ROLES = "parallel_roles"
    JUDGEMENT = "judgement"
    ROLE_FUNCTION = "role_function"
    ENUMERATION = "enumeration"
    OPEN_ENUMERATION = "open_enumeration"
    COORDINATION = "coordination"
    QUOTATION = "quotation"
    FIGURES = "figures"
    SLOGAN = "slogan"
    CASE = "case"
    STAGES = "stages"
    PROBLEMS = "problems"
    MEANS_END = "means_end"
    CLAUSE_RUN = "clause_run"


@dataclass(frozen=True, slots=True)
class Part:
    """A verbatim piece: `text == outline.words(start, end)`, positions in the normalised text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """One member of a formulation; what `left`, `right` and `extra` are depends on the kind (see `Formulation`)."""

    right: Part
    left: Part | None = None
    ordinal: int = 0
    extra: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Formulation:
    """A key formulation of section `section` (None: outside any).

    `subject` names in words what the items belong to, fit to stand in a stem ("" when nothing can). `spans` are the
    normalised ranges that prove it, in document order. `frame` is the verbatim text around the items where they stand
    in one sentence: (before the first item, after the last). Items by kind:

    - ORDERED_POINTS: `right` = the point's title, `ordinal` (0: its order may not be asked); subject = parent heading's
      title; `context` = the words before a colon that lead to the points (做到以下三点), if any.
    - TWO_PART_HEADING: `left`/`right` = the two halves, `ordinal`; subject = parent heading's title.
    - SHARED_SUBJECT: `right` = each predicate after 是, in headings or one sentence; subject = the shared subject.
    - COPULA_HEADING: `left` = each subject, `right` = its predicate.
    - PARALLEL_ROLES: `left` = who, `right` = its role, `extra` = its functions (把方向、聚共识 as one part), if any.
    - ENUMERATION / OPEN_ENUMERATION: `right` = each member; `frame` around them.
    - QUOTATION: one item: `left` = the source (会议、文件、人), `right` = the words inside the quotation marks,
      `extra` = (the verb phrase between both); `frame` = ("", what follows in the clause), `context` = its date.
    - FIGURES: each item: `left` = what is counted (verbatim lead-in), `right` = the figure with its unit,
      `extra` = (bound word 以上/超过/近/约 …) when there is one; `context` = the date phrase.
      The direction (增加, 下降) is the end of `left`; subject = what the first figure counts, when a verb parts them.
    - STAGES: `left` = period or year, `right` = its character, in order of time.
    - JUDGEMENT: one item: `left` = the subject, `right` = the head noun, `extra` = (whose it is,), as in X是P的N.
    - COORDINATION: `right` = each of the two; `frame` around them.
    - the others follow the same pattern: what identifies on the left, what is asked on the right.
    """

    id: bytes
    kind: FormulationKind
    section: int | None
    subject: str
    items: tuple[Item, ...]
    spans: tuple[tuple[int, int], ...]
    frame: tuple[str, str] = ("", "")
    context: str = ""
