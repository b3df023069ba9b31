"""What a changed outline means for the questions of its set: a plan to be looked at before anything is done.

Ids are never made anew: each question of the set is paired with the candidate of the new build that asks the same (see
`pair_up`) and keeps its id, and with it its scores, notes, status, tags and version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from question_bank.model.fingerprint import fingerprint
from question_bank.model.formulation import Formulation
from question_bank.model.identity import derive_id
from question_bank.model.outline import Outline
from question_bank.model.pairing import pair_up, same_key, source_words
from question_bank.model.question import Question, QuestionStatus
from question_bank.model.relocation import Relocator


class ChangeKind(StrEnum):
    """What became of the source of a question: its place moved, its words changed, or only the question's words did."""

    MOVED = "moved"
    SOURCE = "source"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Change:
    """A question as it is stored (`old`), with the new wording and source (`new`), or with the new source alone.

    The source is always brought up to date, for its positions are those of the new outline: `kept` is what the
    question becomes when its new wording is not accepted. Nothing is to be decided where both are the same.
    """

    kind: ChangeKind
    old: Question
    new: Question
    kept: Question

    @property
    def asks(self) -> bool:
        """Whether somebody must say which wording stands."""
        return self.new != self.kept

    @property
    def edited(self) -> bool:
        """Whether the old wording was written by somebody, not by the program."""
        return self.old.version > 1


@dataclass(frozen=True, slots=True)
class Orphan:
    """A question whose formulation stands no more in the new outline.

    `kept` is what it becomes when it is not retired: when the new outline still has the words of its evidence, though
    nothing to be asked is found in them any more (`words_stand`), its evidence where they stand now; else unchanged.
    """

    question: Question
    kept: Question
    words_stand: bool


@dataclass(frozen=True, slots=True)
class RevisionPlan:
    """Every question of the set in one of three groups, and the candidates that are new; with the new outline.

    `unchanged` are those with the same wording and source, and those that never came from an outline.
    """

    unchanged: tuple[Question, ...]
    changed: tuple[Change, ...]
    orphaned: tuple[Orphan, ...]
    new: tuple[Question, ...]
    outline: Outline
    formulations: tuple[Formulation, ...]

    @property
    def reworded(self) -> tuple[Change, ...]:
        """The changes that offer another wording."""
        return tuple(change for change in self.changed if change.asks)

    def proposed(self) -> frozenset[bytes]:
        """Return the ids that a program may propose to accept: all but wordings that somebody wrote by hand."""
        return frozenset(
            (
                *(change.old.id for change in self.reworded if not change.edited),
                *(orphan.question.id for orphan in self.orphaned),
                *(question.id for question in self.new),
            )
        )


def plan_revision(
    existing: Iterable[Question],
    old_outline: Outline | None,
    outline: Outline,
    formulations: Sequence[Formulation],
    candidates: Iterable[Question],
) -> RevisionPlan:
    """Return what the new `outline` with its `formulations` and `candidates` means for the `existing` questions.

    `existing` are all questions of the set, the retired ones too: what was retired is not proposed again.
    """
    stored = tuple(existing)
    offered = _each_once(candidates)
    pairs = pair_up(stored, offered)
    relocator = Relocator(old_outline, outline, formulations)
    standing = {each.id for each in formulations}
    unchanged: list[Question] = []
    changed: list[Change] = []
    orphaned: list[Orphan] = []
    for place, question in enumerate(stored):
        partner = pairs.get(place)
        found = _change(question, offered[partner]) if partner is not None else _left(question, relocator, standing)
        if found is None:
            unchanged.append(question)
        elif isinstance(found, Orphan):
            orphaned.append(found)
        else:
            changed.append(found)
    taken = set(pairs.values())
    rest = (question for place, question in enumerate(offered) if place not in taken)
    new = tuple(_with_free_ids(rest, {each.id for each in stored}))
    return RevisionPlan(tuple(unchanged), tuple(changed), tuple(orphaned), new, outline, tuple(formulations))


def _change(old: Question, candidate: Question) -> Change | None:
    """Return what changes of `old`, of which `candidate` is the present form, or None."""
    kept = replace(old, section=candidate.section, formulation=candidate.formulation, evidence=candidate.evidence)
    same_source = source_words(old) == source_words(candidate)
    if same_source and not _worth_offering(old, candidate):
        return None if kept == old else Change(ChangeKind.MOVED, old, kept, kept)
    kind = ChangeKind.WORDING if same_source else ChangeKind.SOURCE
    if fingerprint(old) == fingerprint(candidate) or old.status is QuestionStatus.RETIRED:
        return Change(kind, old, kept, kept)
    new = replace(
        candidate,
        id=old.id,
        status=old.status,
        reason=old.reason,
        tags=old.tags,
        accepted=old.accepted if old.answer == candidate.answer else candidate.accepted,
        version=old.version + 1,
    )
    return Change(kind, old, new, kept)


def _worth_offering(old: Question, candidate: Question) -> bool:
    """Whether another wording for an unchanged source is worth a decision.

    The document around may have made a distractor right, so other distractors are offered; another verdict of the
    same fact is not, nor anything for a wording that somebody wrote.
    """
    if old.version > 1 or old.status is QuestionStatus.RETIRED or not same_key(old, candidate):
        return False
    return fingerprint(old) != fingerprint(candidate)


def _left(question: Question, relocator: Relocator, standing: set[bytes]) -> Change | Orphan | None:
    """Return what becomes of a question that no candidate asks: gates may stop today what they let pass before."""
    if not question.evidence:
        return None
    kept = relocator.relocated(question)
    retired = question.status is QuestionStatus.RETIRED
    if kept is None:
        return None if retired else Orphan(question, question, words_stand=False)
    if retired or question.formulation is None or question.formulation.id in standing:
        return None if kept == question else Change(ChangeKind.MOVED, question, kept, kept)
    return Orphan(question, kept, words_stand=True)


def _each_once(candidates: Iterable[Question]) -> tuple[Question, ...]:
    found: dict[bytes, Question] = {}
    for candidate in candidates:
        found.setdefault(fingerprint(candidate), candidate)
    return tuple(found.values())


def _with_free_ids(questions: Iterable[Question], taken: set[bytes]) -> Iterator[Question]:
    """Yield the questions with ids that no question of the set has: what was asked at a place may have moved away."""
    for question in questions:
        id_, times = question.id, 0
        while id_ in taken:
            times += 1
            id_ = derive_id("question of a later outline", question.id.hex(), str(times))
        taken.add(id_)
        yield question if id_ == question.id else replace(question, id=id_)
