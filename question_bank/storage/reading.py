"""What the bank answers: its sets, sections and questions, in document order or by chance, with their sources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from question_bank.model.question import Question, QuestionStatus
from question_bank.model.question_filter import QuestionFilter, QuestionRef
from question_bank.model.question_set import QuestionSet, SetSection
from question_bank.model.text import Span
from question_bank.storage.draw import draw
from question_bank.storage.filter_sql import joined
from question_bank.storage.part import Part
from question_bank.storage.rows import KINDS, STATUS_CODES, question_of, ref_of, to_json
from question_bank.storage.sequence import count_matching, count_of_up_to, count_up_to, sequence

if TYPE_CHECKING:
    from question_bank.model.outline import Outline

_PAGE = 1000
_SETS = """
    SELECT z.id, z.name, EXISTS (SELECT 1 FROM outline AS o WHERE o.set_number = z.number),
        (SELECT coalesce(sum(t.questions), 0) FROM tally AS t WHERE t.set_number = z.number AND t.status = 1)
    FROM question_set AS z ORDER BY z.number
"""
_SECTIONS = """
    SELECT s.number, s.id, p.id, s.position, s.label, s.title
    FROM question_set AS z
    CROSS JOIN section AS s INDEXED BY section_in_order ON s.set_number = z.number
    LEFT JOIN section AS p ON p.number = s.parent_number
    WHERE z.id = ? ORDER BY s.position, s.number
"""
_SECTION_TALLIES = """
    SELECT t.section_number, t.kind, t.questions
    FROM question_set AS z CROSS JOIN tally AS t ON t.set_number = z.number
    WHERE z.id = ? AND t.status = 1 AND t.questions > 0 ORDER BY t.section_number, t.kind
"""
QUESTIONS_BY_ID = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT q.id, q.kind, q.status, s.path, q.version, q.formulation_id, q.formulation_kind,
        q.stem, q.options, q.answer, q.explanation, q.evidence, q.more
    FROM (SELECT substr(?1, place, 16) AS id FROM piece) AS i
    CROSS JOIN question AS q INDEXED BY question_by_id ON q.id = i.id
    CROSS JOIN section AS s ON s.number = q.section_number
"""
REFS_BY_ID = """
    WITH RECURSIVE piece (place) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT place + 16 FROM piece WHERE place + 16 <= length(?1)
    )
    SELECT q.id, z.id, s.id, q.kind, q.formulation_id
    FROM (SELECT substr(?1, place, 16) AS id FROM piece) AS i
    CROSS JOIN question AS q INDEXED BY question_by_id ON q.id = i.id
    CROSS JOIN section AS s ON s.number = q.section_number
    CROSS JOIN question_set AS z ON z.number = q.set_number
    WHERE q.status IN (SELECT value FROM json_each(?2))
"""
_OUTLINE = """
    SELECT o.title, o.raw, o.structure
    FROM question_set AS z CROSS JOIN outline AS o ON o.set_number = z.number WHERE z.id = ?
"""
_FORMULATIONS = """
    SELECT f.id, f.kind, s.id, f.spans, f.words
    FROM question_set AS z
    CROSS JOIN formulation AS f ON f.set_number = z.number
    LEFT JOIN section AS s ON s.number = f.section_number
    WHERE z.id = ? ORDER BY f.position
"""
FORMULATION_QUESTIONS = """
    SELECT q.formulation_id, q.id
    FROM question_set AS z
    CROSS JOIN question AS q INDEXED BY question_of_formulation
        ON q.set_number = z.number AND q.formulation_id IS NOT NULL
    WHERE z.id = ?1 AND q.status = 1 ORDER BY q.number
"""
_TAGS = """
    SELECT g.name, count(*) FROM tag AS g CROSS JOIN question_tag AS t ON t.tag_number = g.number
    GROUP BY g.number ORDER BY count(*) DESC, g.name
"""
_REASONS = """
    SELECT json_extract(more, '$.reason') AS reason, count(*) FROM question
    WHERE status <> 1 AND reason IS NOT NULL GROUP BY reason ORDER BY count(*) DESC, reason
"""


class StoredFormulation(NamedTuple):
    """A key formulation as kept: its kind, section (None: outside any), raw spans and its words ("…" between spans)."""

    id: bytes
    kind: str
    section_id: bytes | None
    spans: tuple[Span, ...]
    text: str


class Reading(Part):
    """The part of the bank store that changes nothing."""

    __slots__ = ()

    def sets(self) -> tuple[QuestionSet, ...]:
        """Return the sets in the order they were made."""
        return tuple(QuestionSet(id_, name, bool(has), count) for id_, name, has, count in self._database.rows(_SETS))

    def sections(self, set_id: bytes) -> tuple[SetSection, ...]:
        """Return the sections of a set in document order, with the tallies of their approved questions.

        Questions outside any section are counted by a section without label and title, which comes first.
        """
        counts: dict[int, list[tuple[int, int]]] = {}
        for number, kind, questions in self._database.rows(_SECTION_TALLIES, (set_id,)):
            counts.setdefault(number, []).append((kind, questions))
        return tuple(
            SetSection(
                id_,
                set_id,
                parent,
                position,
                label,
                title,
                tuple((KINDS[kind], n) for kind, n in counts.get(number, ())),
            )
            for number, id_, parent, position, label, title in self._database.rows(_SECTIONS, (set_id,))
        )

    def question(self, id_: bytes) -> Question | None:
        """Return the question, or None."""
        found = self.questions((id_,))
        return found[0] if found else None

    def questions(self, ids: Sequence[bytes]) -> tuple[Question, ...]:
        """Return the questions in the order asked; those the bank does not hold are left out."""
        found = {row[0]: row for row in self._database.rows(QUESTIONS_BY_ID, (joined(ids),))}
        return tuple(question_of(found[id_]) for id_ in ids if id_ in found)

    def questions_of_set(self, set_id: bytes) -> Iterator[Question]:
        """Yield every question of a set, of any status, in document order: what a revision looks at."""
        everything = QuestionFilter(sets=(set_id,), statuses=())
        after: bytes | None = None
        while page := self.sequence(everything, _PAGE, after):
            after = page[-1].id
            yield from self.questions([ref.id for ref in page])

    def refs(self, ids: Sequence[bytes], statuses: Sequence[QuestionStatus] = ()) -> tuple[QuestionRef, ...]:
        """Return the references of the questions in the order asked; those the bank does not hold are left out.

        So are those without one of the `statuses`, where there are some.
        """
        found = {row[0]: row for row in self._database.rows(REFS_BY_ID, (joined(ids), _codes(statuses)))}
        return tuple(ref_of(found[id_]) for id_ in ids if id_ in found)

    def count_of(self, ids: Sequence[bytes], statuses: Sequence[QuestionStatus] = ()) -> int:
        """Return how many references `refs` gives."""
        row = self._database.row(f"SELECT count(*) FROM ({REFS_BY_ID})", (joined(ids), _codes(statuses)))
        return 0 if row is None else int(row[0])

    def draw(self, wanted: QuestionFilter, count: int, pivot: bytes) -> tuple[QuestionRef, ...]:
        """Return `count` questions of `wanted` (or all there are) in no order, chosen by the 16 bytes `pivot`."""
        return draw(self._database, wanted, count, pivot)

    def sequence(self, wanted: QuestionFilter, count: int, after: bytes | None = None) -> tuple[QuestionRef, ...]:
        """Return the next `count` questions of `wanted` behind `after` (None: the first) in document order.

        That is by set, section and order of adding; a question id that the bank does not hold has nothing behind it.
        """
        return sequence(self._database, wanted, count, after)

    def count_up_to(self, wanted: QuestionFilter, last: bytes) -> int | None:
        """Return how many questions `wanted` means up to and with `last` in document order, None without that one."""
        return count_up_to(self._database, wanted, last)

    def count_of_up_to(self, ids: Iterable[bytes], last: bytes) -> int:
        """Return how many of the questions `ids` stand up to and with `last` in document order, 0 without that one."""
        return count_of_up_to(self._database, ids, last)

    def count(self, wanted: QuestionFilter) -> int:
        """Return how many questions `wanted` means."""
        return count_matching(self._database, wanted)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags in use with the number of their questions, the commonest first."""
        return tuple((name, count) for name, count in self._database.rows(_TAGS))

    def reasons(self) -> tuple[tuple[str, int], ...]:
        """Return the reasons of questions that are not approved with their number, the commonest first."""
        return tuple((reason, count) for reason, count in self._database.rows(_REASONS))

    def outline(self, set_id: bytes) -> Outline | None:
        """Return the outline of a set as it was added, or None."""
        from question_bank.model.outline_json import outline_from_json  # start-up

        row = self._database.row(_OUTLINE, (set_id,))
        return None if row is None else outline_from_json(*row)

    def formulations(self, set_id: bytes) -> tuple[StoredFormulation, ...]:
        """Return the key formulations of a set's outline, in the order they were found."""
        return tuple(
            StoredFormulation(id_, kind, section, tuple(Span(*span) for span in json.loads(spans)), words)
            for id_, kind, section, spans, words in self._database.rows(_FORMULATIONS, (set_id,))
        )

    def formulation_questions(self, set_id: bytes) -> Mapping[bytes, tuple[bytes, ...]]:
        """Return the ids of the approved questions about each formulation of a set that has any."""
        found: dict[bytes, list[bytes]] = {}
        for formulation, question in self._database.rows(FORMULATION_QUESTIONS, (set_id,)):
            found.setdefault(formulation, []).append(question)
        return {formulation: tuple(questions) for formulation, questions in found.items()}


def _codes(statuses: Sequence[QuestionStatus]) -> str:
    """Return the codes of `statuses`, of all where there are none, as a statement takes them."""
    return to_json([STATUS_CODES[status] for status in statuses or STATUS_CODES])
