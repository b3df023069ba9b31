"""What a file means for a set before anything is added: each question beside what the set has, and what is to be done.

| standing | the set has | unless decided otherwise |
| new | nothing like it | add |
| same | the same wording (or an earlier row of the file has it) | skip |
| changed | its id with another wording | update when the file's version is later, else skip |
| near | a stem that is nearly the same | add, and show both |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from question_bank.model.fingerprint import fingerprint
from question_bank.model.identity import derive_id
from question_bank.model.question import Question


class Standing(StrEnum):
    """How a question of a file stands to the set it is meant for."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    NEAR = "near"


class Decision(StrEnum):
    """What is to be done with it: `ADD` keeps it beside what is like it, `UPDATE` puts it in the other's place."""

    ADD = "add"
    SKIP = "skip"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Rival:
    """What a question is like: a question of the set, or (`row` given) an earlier one of the same file."""

    question: Question
    likeness: float = 1.0
    row: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One question of the file: `row` is its place among those that were planned, from 0."""

    row: int
    question: Question
    standing: Standing
    rival: Rival | None
    decision: Decision

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What may be decided; a set never holds the same wording twice, and only what is in it can be updated."""
        in_set = self.rival is not None and self.rival.row is None
        if self.standing is Standing.SAME:
            return (Decision.SKIP, Decision.UPDATE) if in_set else (Decision.SKIP,)
        update = (Decision.UPDATE,) if in_set else ()
        return (Decision.ADD, *update, Decision.SKIP)

    def resolved(self) -> Question | None:
        """Return the question as it is to be added (None: it is not)."""
        if self.decision is Decision.SKIP:
            return None
        old = self.rival.question if self.rival is not None else None
        if old is None or (self.decision is Decision.ADD and self.standing is not Standing.CHANGED):
            return self.question
        if self.decision is Decision.ADD:
            wording = fingerprint(self.question).hex()
            return replace(self.question, id=derive_id("beside", old.id.hex(), wording), version=1)
        new = self.question
        with_source = new if new.evidence else old
        # What a file leaves empty it does not know, so what the set knows stays.
        return replace(
            new,
            id=old.id,
            version=max(new.version, old.version + 1),
            section=new.section or old.section,
            explanation=new.explanation or old.explanation,
            tags=new.tags or old.tags,
            formulation=with_source.formulation,
            evidence=with_source.evidence,
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All questions of a file, in its order, each with its standing and what is to be done."""

    rows: tuple[PlannedRow, ...]

    def counts(self) -> Mapping[Standing, int]:
        """Return how many stand how."""
        found = Counter(row.standing for row in self.rows)
        return {standing: found[standing] for standing in Standing}

    def decided(self, decisions: Mapping[int, Decision]) -> ImportPlan:
        """Return the plan with other decisions, by row; a `ValueError` for one that a row does not allow."""
        rows = list(self.rows)
        for row, decision in decisions.items():
            if decision not in rows[row].choices:
                raise ValueError(f"row {row} is {rows[row].standing}: {decision} is not possible")
            rows[row] = replace(rows[row], decision=decision)
        return ImportPlan(tuple(rows))

    def resolved(self) -> Iterator[Question]:
        """Yield the questions as they are to be added."""
        for row in self.rows:
            question = row.resolved()
            if question is not None:
                yield question

    @property
    def skipped(self) -> int:
        """How many are not to be added."""
        return sum(row.decision is Decision.SKIP for row in self.rows)


def plan_import(
    questions: tuple[Question, ...],
    same_wording: Mapping[bytes, Question],
    same_id: Mapping[bytes, Question],
    near: Mapping[int, Rival],
) -> ImportPlan:
    """Return the plan for a set that holds `same_wording` (by fingerprint) and `same_id`; `near` goes by row."""
    rows: list[PlannedRow] = []
    first: dict[bytes, int] = {}
    for row, question in enumerate(questions):
        print_ = fingerprint(question)
        earlier = first.setdefault(print_, row)
        if (known := same_wording.get(print_)) is not None:
            planned = PlannedRow(row, question, Standing.SAME, Rival(known), Decision.SKIP)
        elif earlier != row:
            planned = PlannedRow(row, question, Standing.SAME, Rival(questions[earlier], row=earlier), Decision.SKIP)
        elif (known := same_id.get(question.id)) is not None:
            decision = Decision.UPDATE if question.version > known.version else Decision.SKIP
            planned = PlannedRow(row, question, Standing.CHANGED, Rival(known), decision)
        elif row in near:
            planned = PlannedRow(row, question, Standing.NEAR, near[row], Decision.ADD)
        else:
            planned = PlannedRow(row, question, Standing.NEW, None, Decision.ADD)
        rows.append(planned)
    return ImportPlan(tuple(rows))
