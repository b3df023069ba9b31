"""What a batch holds, in lines for people: the shape of the files that samples are compared with."""

from __future__ import annotations

from collections.abc import Iterator

from question_bank.formats import ImportBatch, ImportRow


def shown(batch: ImportBatch) -> str:
    """Return the rows and notes of `batch`."""
    lines = [line for row in batch.rows for line in (*_row(row), "")]
    return "\n".join([*lines, *(f"({note.code}) {note.sentence}" for note in batch.notes)]).rstrip() + "\n"


def _row(row: ImportRow) -> Iterator[str]:
    question = row.question
    kind = row.kind.value if row.kind else "?"
    asked = question.kind.value if question else "nothing"
    yield f"[{row.place}] {kind}{'' if asked == kind else f' as {asked}'}{_status(row)}"
    if question:
        yield from _indented(question.stem)
        yield from (f"  {'*' if option in question.answer else '-'} {option}" for option in question.options)
        if not question.options:
            yield from (f"  = {line}" for answer in question.answer for line in answer.split("\n"))
        yield from (f"  : {line}" for line in question.explanation.split("\n") if line)
        more = (*question.section, *question.tags)
        if more:
            yield f"  # {' | '.join(more)}"
    yield from (f"  ! {fault.code}" for fault in row.faults)
    yield from (f"  ~ {remark.code}" for remark in row.remarks)


def _status(row: ImportRow) -> str:
    return "" if row.question is None or row.question.status == "approved" else f" ({row.question.status})"


def _indented(text: str) -> Iterator[str]:
    yield from (f"  {line}" for line in text.split("\n"))
