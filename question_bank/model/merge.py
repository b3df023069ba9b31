"""What becomes of a question that is added to a set which may hold it already, under another wording or source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from question_bank.model.outline import Evidence
from question_bank.model.question import FormulationRef, Question


class Verdict(Enum):
    """What adding does: a new row, a changed row under its old id (`MOVED`, `REWORDED`), or nothing and why."""

    ADDED = "added"
    MOVED = "moved"
    REWORDED = "reworded"
    REPEATED = "repeated"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class Merge:
    """The verdict, and the question as it shall stand in the set (None: nothing changes)."""

    verdict: Verdict
    question: Question | None = None


def merge(incoming: Question, same_wording: Question | None, same_id: Question | None) -> Merge:
    """Return what adding `incoming` does to a set that holds `same_wording` (equal fingerprint) and `same_id`.

    | the set holds | the question added | becomes |
    | nothing like it | any | added: a new row |
    | the same wording | without evidence, or with the same source | repeated: nothing changes |
    | the same wording under the same id | of a later version | reworded: what surrounds it is new, the status stays |
    | the same wording | with another source (the outline was revised) | moved: id, status and edits stay |
    | the id with another wording | of a later version | reworded: id and status stay |
    | the id with another wording | of the same or an earlier version | outdated: an edit in the bank wins |
    """
    if same_wording is not None and same_wording.id == incoming.id and incoming.version > same_wording.version:
        return Merge(Verdict.REWORDED, replace(incoming, status=same_wording.status))
    if same_wording is not None:
        if not incoming.evidence or _source(incoming) == _source(same_wording):
            return Merge(Verdict.REPEATED)
        section, formulation, evidence = _source(incoming)
        moved = replace(same_wording, section=section, formulation=formulation, evidence=evidence)
        return Merge(Verdict.MOVED, moved)
    if same_id is None:
        return Merge(Verdict.ADDED, incoming)
    if incoming.version <= same_id.version:
        return Merge(Verdict.OUTDATED)
    return Merge(Verdict.REWORDED, replace(incoming, status=same_id.status))


def _source(question: Question) -> tuple[tuple[str, ...], FormulationRef | None, tuple[Evidence, ...]]:
    return question.section, question.formulation, question.evidence
