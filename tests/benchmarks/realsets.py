"""Importing: how many questions of each kind are found in real files, beside how many there are.

    python -m tests.benchmarks.realsets [--only FOLDER ...] [--show FILE] [--seconds]

Files and counts lie beside the checkout in `../shared/realsets/`; only counts that are called exact make the score.
`--show` prints the rows of each file whose name holds FILE, instead of the score.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from question_bank.errors import UnreadableDocument
from question_bank.formats import ImportBatch, ImportRow, read_questions
from question_bank.model import QuestionKind

REALSETS = Path(__file__).resolve().parents[3] / "shared" / "realsets"
_NAMES = {
    QuestionKind.SINGLE_CHOICE: "single",
    QuestionKind.MULTIPLE_CHOICE: "multiple",
    QuestionKind.TRUE_FALSE: "true_false",
    QuestionKind.FILL_BLANK: "fill",
    QuestionKind.SHORT_ANSWER: "short",
}
_KINDS = (*_NAMES.values(), "other")
_WIDTH = 64


class Score(NamedTuple):
    """One file: what it holds, what was found, how many rows are good, and what reading it said and took."""

    name: str
    expected: dict[str, Any]
    found: Counter[str]
    good: int
    said: str
    seconds: float

    @property
    def is_exact(self) -> bool:
        """Whether the counts of the file are sure."""
        return self.expected.get("confidence") == "exact" and "total" in self.expected

    @property
    def total_fits(self) -> bool:
        """Whether as many questions were found as there are."""
        return self.found.total() == int(self.expected.get("total", -1))

    @property
    def kinds_fit(self) -> bool:
        """Whether as many questions of each kind were found; a file that states no kinds is only counted.

        What a file calls “other” is a number, an order or a blank, or names no type: it may be found as any kind.
        """
        stated = [kind for kind in _NAMES.values() if kind in self.expected]
        free = int(self.expected.get("other", 0))
        over = [self.found[kind] - int(self.expected[kind]) for kind in stated]
        return self.total_fits and min(over, default=0) >= 0 and sum(over) <= free


def score(name: str, expected: dict[str, Any]) -> Score:
    """Read one file and count."""
    start = time.perf_counter()
    try:
        batch, said = read_questions(REALSETS / name), ""
    except UnreadableDocument as error:
        batch, said = ImportBatch(()), str(error).removeprefix(f"“{REALSETS / name}” ")
    seconds = time.perf_counter() - start
    found = Counter(_NAMES.get(row.kind, "other") if row.kind else "other" for row in batch.rows)
    said = said or "; ".join(note.sentence for note in batch.notes)
    return Score(name, expected, found, len(batch.questions), said, seconds)


def _counts(values: dict[str, Any] | Counter[str]) -> str:
    return " ".join(f"{int(values.get(kind, 0)):>4}" for kind in _KINDS)


def _print(one: Score, seconds: bool) -> None:
    mark = "  " if one.kinds_fit else ". " if one.total_fits else "X " if one.is_exact else "? "
    total = one.expected.get("total", one.expected.get("lines", "-"))
    print(f"{mark}{one.name[:_WIDTH]:<{_WIDTH}} total {total!s:>5} | {_counts(one.expected)}")
    told = f"{one.seconds:5.1f} s " if seconds else ""
    print(f"  {told + one.said[:52]:<{_WIDTH}} found {one.found.total():>5} | {_counts(one.found)}  good {one.good}")


def _percent(scores: list[Score]) -> str:
    exact = [one for one in scores if one.is_exact]
    if not exact:
        return "no exact file"
    totals, kinds = (sum(fits) / len(exact) for fits in zip(*((s.total_fits, s.kinds_fit) for s in exact), strict=True))
    return f"{len(exact):>3} exact files: totals {totals:6.1%}, kinds {kinds:6.1%}"


def _show(row: ImportRow) -> None:
    question = row.question
    print(f"[{row.place}] {row.kind} {question.status if question else 'nothing read'}")
    if question:
        print(f"    {' / '.join(question.section)}\n    {question.stem}")
        for option in question.options:
            print(f"      {'*' if option in question.answer else '-'} {option}")
        if not question.options or not set(question.answer) <= set(question.options):
            print(f"      = {' | '.join(question.answer)}")
        print(f"    {question.explanation[:300]} {' '.join(question.tags)}".rstrip())
    for said in (*row.faults, *row.remarks):
        print(f"    ! {said.code}: {said.sentence}")
    if row.faults or not question:
        print(f"    > {row.text}")


def main() -> None:
    """Print the score of each file, of each folder, and of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], metavar="FOLDER")
    parser.add_argument("--show", metavar="FILE")
    parser.add_argument("--seconds", action="store_true", help="say how long each file takes")
    arguments = parser.parse_args()
    expected: dict[str, dict[str, Any]] = json.loads((REALSETS / "expected.json").read_text(encoding="utf-8"))
    if arguments.show:
        for name in (name for name in expected if arguments.show in name):
            batch = read_questions(REALSETS / name)
            print(
                f"=== {name} ({batch.format}) {batch.title}", *(f"! {note.sentence}" for note in batch.notes), sep="\n"
            )
            for row in batch.rows:
                _show(row)
        return
    folders: dict[str, list[Score]] = defaultdict(list)
    for name, counts in expected.items():
        folder = name.partition("/")[0]
        if not arguments.only or folder in arguments.only:
            folders[folder].append(score(name, counts))
            _print(folders[folder][-1], arguments.seconds)
    print(f"\n{'':<{_WIDTH - 24}} " + " ".join(_KINDS))
    for folder, scores in folders.items():
        print(f"{folder:<14} {_percent(scores)}")
    print(f"{'all':<14} {_percent([one for scores in folders.values() for one in scores])}")


if __name__ == "__main__":
    main()
