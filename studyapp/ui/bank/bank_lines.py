"""What the bank holds, as the lines and views that the page shows; the outlines of its sets are kept once read."""

from __future__ import annotations

from collections.abc import Sequence

from question_bank.model import Outline, Question, QuestionFilter, QuestionStatus, SetSection
from question_bank.storage import BankStore
from studyapp.ui.bank.view import FilterChoices, QuestionLine, QuestionView, ReportLine, SetLine, Wanted
from studyapp.ui.bank.wording import report_words
from studyapp.ui.questions.source_pieces import question_places
from studyapp.ui.questions.view import SourceParagraph
from studyapp.ui.questions.wording import review_reason
from studyapp.ui.section_rows import nameless, with_descendants

JOINT = " › "
_INDENT = "　"


class BankLines:
    """Reads from the store of the window's thread: each answer is a few rows."""

    def __init__(self, bank: BankStore) -> None:
        """Stand on `bank`."""
        self._bank = bank
        self._outlines: dict[bytes, Outline | None] = {}

    def forget(self) -> None:
        """Read outlines anew: the bank has changed."""
        self._outlines.clear()

    def sets(self, every: str) -> tuple[SetLine, ...]:
        """Return the sets under a line for all of them, called `every`."""
        sets = self._bank.sets()
        total = sum(one.approved for one in sets)
        return (
            SetLine(None, every, total, has_outline=False),
            *(SetLine(one.id, one.name, one.approved, one.has_outline) for one in sets),
        )

    def set_name(self, set_id: bytes) -> str:
        """Return the name of a set, "" where it is gone."""
        return next((one.name for one in self._bank.sets() if one.id == set_id), "")

    def filter_choices(self, set_id: bytes | None) -> FilterChoices:
        """Return the sections of a set, indented by their depth, and the tags there are."""
        sections = self._bank.sections(set_id) if set_id is not None else ()
        named = tuple((one.id, words) for one, words in section_words(sections))
        return FilterChoices(named, tuple(tag for tag, _count in self._bank.tags()))

    def filter(self, set_id: bytes | None, wanted: Wanted) -> QuestionFilter:
        """Return which questions of a set (None: of all) are wanted."""
        sections: tuple[bytes, ...] = ()
        if set_id is not None and wanted.section is not None:
            sections = with_descendants(self._bank.sections(set_id), wanted.section)
        return QuestionFilter(
            sets=(set_id,) if set_id is not None else (),
            sections=sections,
            kinds=(wanted.kind,) if wanted.kind is not None else (),
            statuses=(wanted.status,) if wanted.status is not None else (),
            tags=(wanted.tag,) if wanted.tag else (),
            flags=(wanted.flag,) if wanted.flag is not None else (),
        )

    def lines(self, ids: Sequence[bytes]) -> tuple[QuestionLine, ...]:
        """Return questions as rows of the table."""
        return tuple(
            QuestionLine(one.id, one.stem, one.kind, one.section[-1] if one.section else "", one.status)
            for one in self._bank.questions(ids)
        )

    def view(self, id_: bytes) -> QuestionView | None:
        """Return a question as it is looked at, None where it is gone."""
        question = self._bank.question(id_)
        if question is None:
            return None
        reports = tuple(
            ReportLine(one.number, question, report_words(one), one.text, one.resolved_at is None)
            for one in self._bank.wrong_reports(id_)
        )
        return QuestionView(question, self.place(question), note_of(question), reports)

    def place(self, question: Question) -> str:
        """Return the set and the section of a question in words."""
        refs = self._bank.refs((question.id,))
        name = self.set_name(refs[0].set_id) if refs else ""
        return JOINT.join((name, *question.section)) if name else JOINT.join(question.section)

    def places(self, question: Question) -> tuple[SourceParagraph, ...]:
        """Return what proves a question in the outline of its set."""
        refs = self._bank.refs((question.id,))
        if not refs or not question.evidence:
            return ()
        set_id = refs[0].set_id
        if set_id not in self._outlines:
            self._outlines[set_id] = self._bank.outline(set_id)
        outline = self._outlines[set_id]
        return question_places(question, outline) if outline is not None else ()


def note_of(question: Question) -> str:
    """Return why a question waits for a review, or why it was rejected ("": neither)."""
    if question.status is QuestionStatus.REVIEW:
        return review_reason(question.reason)
    return question.reason if question.status is QuestionStatus.RETIRED else ""


def section_words(sections: Sequence[SetSection]) -> tuple[tuple[SetSection, str], ...]:
    """Return sections with their names, indented by their depth."""
    depths: dict[bytes, int] = {}
    found = []
    for one in sections:
        depths[one.id] = 0 if one.parent is None else depths.get(one.parent, 0) + 1
        found.append((one, _INDENT * depths[one.id] + (one.label + one.title or nameless())))
    return tuple(found)
