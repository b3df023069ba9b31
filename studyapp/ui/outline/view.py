"""What the page 原文 shows, as values; positions count the characters of a paragraph's own text."""

from __future__ import annotations

from typing import NamedTuple

from question_bank.model import Question
from studyapp.quiz.ladder import LadderStep, PassageText
from studyapp.statistics.mastery import Level
from studyapp.ui.widgets.section_model import SectionRow


class Mark(NamedTuple):
    """A formulation in a paragraph: `[start, end)`, how well it is known, how often asked and right, its questions.

    `last_at` is when one of them was answered last, Unix milliseconds (0: never).
    """

    start: int
    end: int
    known: Level
    asked: int
    right: int
    questions: tuple[bytes, ...]
    last_at: int = 0


class AskedQuestion(NamedTuple):
    """A question about a formulation and what the member knows of it.

    `last` says when it was answered last, `due` when it comes again ("": never, not scheduled); `late` that it should
    have come by now.
    """

    question: Question
    attempts: int
    right: int
    known: Level
    last: str
    due: str
    late: bool


class ReaderParagraph(NamedTuple):
    """A paragraph: its words, the section it belongs to, its depth as a heading (None: running text), its marks.

    `origins` is the place of each character in the raw document.
    """

    text: str
    section_id: bytes | None
    heading: int | None
    marks: tuple[Mark, ...]
    origins: tuple[int, ...]


class PassageView(NamedTuple):
    """What of a section is recited: its paragraphs under their heading, with the texts that the ladder hides.

    `steps` are those at which something can be hidden, `step` is the one to do next.
    """

    section_id: bytes
    head: ReaderParagraph
    paragraphs: tuple[ReaderParagraph, ...]
    texts: tuple[PassageText, ...]
    steps: tuple[LadderStep, ...]
    step: LadderStep


class StepOutcome(NamedTuple):
    """How a step of the ladder went: so many of its pieces came to mind, or were typed; what it was worth (0 to 1)."""

    section_id: bytes
    step: LadderStep
    typed: bool
    pieces: int
    recalled: int
    fraction: float


class Climbed(NamedTuple):
    """What follows from a step that was kept: the next one, when it is due, how many other passages are due now."""

    step: LadderStep
    due: str
    waiting: int


class DocumentChoice(NamedTuple):
    """A set with an outline that can be read."""

    id: bytes
    name: str


class OutlineView(NamedTuple):
    """The document of the set `chosen` with its headings and paragraphs; `due` are sections to be recited again."""

    documents: tuple[DocumentChoice, ...]
    chosen: bytes | None
    sections: tuple[SectionRow, ...]
    paragraphs: tuple[ReaderParagraph, ...]
    due: frozenset[bytes] = frozenset()
