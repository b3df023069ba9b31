"""What the page 题库 and the steps of 从提纲生成 show, as values; positions count normalised characters."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from question_bank.model import FormulationKind, Question, QuestionKind


class Step(StrEnum):
    """The steps, in their order."""

    SOURCE = "source"
    OUTLINE = "outline"
    FORMULATIONS = "formulations"
    QUESTIONS = "questions"
    REVIEW = "review"
    ADD = "add"


STEPS: tuple[Step, ...] = tuple(Step)


class SetRow(NamedTuple):
    """A set of the bank with its approved questions by kind."""

    id: bytes
    name: str
    kinds: tuple[tuple[QuestionKind, int], ...]
    has_outline: bool


class Look(StrEnum):
    """How a piece of the source is drawn."""

    PLAIN = "plain"
    FAINT = "faint"
    EVIDENCE = "evidence"
    ASKED = "asked"
    MARK = "mark"
    CURRENT = "current"
    OFF = "off"
    LOST = "lost"


class Piece(NamedTuple):
    """A piece of a paragraph in one look; `key` is what a click on it tells ("": nothing)."""

    text: str
    look: Look = Look.PLAIN
    key: str = ""


class SourceParagraph(NamedTuple):
    """A paragraph from `start`: a heading of this depth (None: text), or a `caption` above what follows."""

    start: int
    pieces: tuple[Piece, ...]
    depth: int | None = None
    caption: bool = False


class ListRow(NamedTuple):
    """A row of a list: words, a caption with a sign (an icon's name) in a tone, and a check where it has one."""

    key: bytes
    title: str
    caption: str = ""
    sign: str = ""
    tone: str = "ink2"
    checked: bool | None = None


class HeadingRow(NamedTuple):
    """A heading as understood; `start`, raw, names it in corrections, and `flawed` ones are not counted through."""

    id: bytes
    depth: int
    text: str
    start: int
    flawed: bool = False


class FormulationRow(NamedTuple):
    """A formulation with its words and whether questions about it are wanted."""

    id: bytes
    kind: FormulationKind
    text: str
    on: bool


class Standing(StrEnum):
    """Where a candidate stands in the review."""

    READY = "ready"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class CandidateView(NamedTuple):
    """One candidate as it is looked at: `note` says why it waits, was refused or rejected; `place` of `total`."""

    question: Question
    standing: Standing
    origin: str
    note: str
    place: int
    total: int


class RefusalView(NamedTuple):
    """One question that was not asked: the stem as far as it came, and why not."""

    kind: QuestionKind
    stem: str
    origin: str
    reason: str
    place: int
    total: int


class Tally(NamedTuple):
    """How far the review is: candidates ready without looking, waiting, and those judged, by verdict."""

    ready: int
    waiting: int
    accepted: int
    edited: int
    rejected: int

    @property
    def judged(self) -> int:
        """How many were judged."""
        return self.accepted + self.edited + self.rejected

    @property
    def adding(self) -> int:
        """How many go into the bank as approved."""
        return self.ready + self.accepted + self.edited


class AddView(NamedTuple):
    """What adding offers: a name for a new set, and the sets that are there."""

    name: str
    sets: tuple[SetRow, ...]
    tally: Tally


class ReportView(NamedTuple):
    """What became of the questions in the set `name`."""

    name: str
    added: int
    updated: int
    skipped: int
    waiting: int
    rejected: int


class Group(StrEnum):
    """What becomes of the questions of a set whose outline was revised."""

    CHANGED = "changed"
    ORPHANED = "orphaned"
    NEW = "new"
    UNCHANGED = "unchanged"


class RevisionRow(NamedTuple):
    """A question in its `group`; `on` says whether the change is taken (None: nothing is to be decided)."""

    id: bytes
    group: Group
    text: str
    kind: QuestionKind
    on: bool | None


class ChangeView(NamedTuple):
    """One question of a revision as it stands (None: it is new) and as it would be (None: it would be retired)."""

    group: Group
    old: Question | None
    new: Question | None
    note: str
    place: int
    total: int


class RevisionReportView(NamedTuple):
    """What a revision of the set `name` did."""

    name: str
    unchanged: int
    moved: int
    reworded: int
    orphans: int
    retired: int
    added: int
