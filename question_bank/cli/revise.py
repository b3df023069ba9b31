"""What `build --revise` says and asks: the four groups of a revision, then what of it is to be done."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from question_bank.build import BuildResult
from question_bank.model import Question, QuestionSet
from question_bank.model.revision import Change, ChangeKind, RevisionPlan, plan_revision
from question_bank.storage import BankStore

_NEW_SHOWN = 20
"""New questions are only named: what is to be decided about the others is told in full."""


def find_set(store: BankStore, name: str) -> QuestionSet:
    """Return the set of that name; raise a `UsageError` that lists the names there are."""
    found = next((each for each in store.sets() if each.name == name), None)
    if found is None:
        names = ", ".join(f"“{each.name}”" for each in store.sets()) or "none"
        raise click.UsageError(f"the bank has no set “{name}” to revise; its sets: {names}")
    return found


def revise_set(store: BankStore, name: str, result: BuildResult, *, at: int, yes: bool) -> None:
    """Tell what `result` means for the set, ask unless `yes`, and do at `at` (Unix ms) what was accepted."""
    set_id = find_set(store, name).id
    existing = tuple(store.questions_of_set(set_id))
    plan = plan_revision(existing, store.outline(set_id), result.outline, result.formulations, result.candidates)
    for line in told(plan):
        click.echo(line)
    accepted = plan.proposed() if yes else _asked(plan)
    if accepted is None:
        click.echo("nothing was changed")
        return
    report = store.revise(set_id, plan, accepted, at=at)
    click.echo(
        f"“{name}”: {report.unchanged} unchanged, {report.moved} with a new source, {report.reworded} reworded, "
        f"{report.retired} retired, {report.orphans} kept without a source, {report.added} added"
    )


def told(plan: RevisionPlan) -> Iterator[str]:
    """Yield the four groups as lines."""
    yield f"{len(plan.unchanged)} unchanged"
    moved = len(plan.changed) - len(plan.reworded)
    yield f"{len(plan.changed)} with a changed source, of which {moved} keep their wording"
    for change in plan.reworded:
        yield from _change(change)
    yield f"{len(plan.orphaned)} orphaned: what they ask is no longer found in the outline"
    for orphan in plan.orphaned:
        yield f"  - {_line(orphan.question)}"
        if orphan.words_stand:
            yield "      its words still stand there"
    yield f"{len(plan.new)} new"
    for question in plan.new[:_NEW_SHOWN]:
        yield f"  + {_line(question)}"
    if len(plan.new) > _NEW_SHOWN:
        yield f"  … and {len(plan.new) - _NEW_SHOWN} more"


def _change(change: Change) -> Iterator[str]:
    yield f"  ~ {_line(change.old)}"
    yield f"    {_line(change.new)}"
    if change.kind is ChangeKind.SOURCE:
        for old, new in zip(change.old.evidence, change.new.evidence, strict=False):
            if old.text != new.text:
                yield f"      was “{_words(old.text)}”"
                yield f"      is  “{_words(new.text)}”"
    if change.edited:
        yield "      somebody edited it: it keeps its wording"


def _asked(plan: RevisionPlan) -> frozenset[bytes] | None:
    """Return what was accepted, or None when nothing is to be done; without a terminal nobody can be asked."""
    if not sys.stdin.isatty():
        raise click.UsageError("nothing was changed: there is no terminal to ask in; give --yes to accept all of it")
    proposed = plan.proposed()
    groups = (
        ("Take the new wording of {} questions?", [each.old.id for each in plan.reworded]),
        ("Retire the {} orphaned questions?", [each.question.id for each in plan.orphaned]),
        ("Add the {} new questions?", [each.id for each in plan.new]),
    )
    accepted: set[bytes] = set()
    for words, ids in groups:
        mine = proposed.intersection(ids)
        if mine and click.confirm(words.format(len(mine))):
            accepted |= mine
    return frozenset(accepted) if click.confirm("Replace the outline of the set and do so?") else None


def _line(question: Question) -> str:
    return f"{question.kind.value.replace('_', ' ')}: {_words(question.stem)} — {_words('; '.join(question.answer))}"


def _words(text: str) -> str:
    return " ".join(text.split())
