"""Times the import of 100,000 questions from a CSV file into a bank beside Anki's import of the same file.

    python -m tests.benchmarks.import_ [--questions N] [--rounds N] [--no-anki]

Each run is a process of its own on files of its own, the two programs take turns, and their ratio is taken round by
round. Ours reads the columns, builds and validates each question, fingerprints it, finds what the bank has already,
and commits; making the questions quick to search is done later, in leisure, and timed apart. The processor's time tells
more than the clock's on a machine with other work to do.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from question_bank.model import QuestionKind
from tests.benchmarks.anki_peer import ANKI, environment
from tests.benchmarks.bank import synthetic

ROOT = Path(__file__).resolve().parents[2]
_NAMES = {
    QuestionKind.SINGLE_CHOICE: "单选题",
    QuestionKind.MULTIPLE_CHOICE: "多选题",
    QuestionKind.TRUE_FALSE: "判断题",
    QuestionKind.FILL_BLANK: "填空题",
}
_HEADINGS = ("题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "解析", "章节")
_OURS = """
import json, resource, sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from question_bank.formats import Source, open_questions
from question_bank.model import derive_id
from question_bank.reporting.import_report import Ledger
from question_bank.storage import BankStore

def clocks():
    return time.perf_counter(), time.process_time()

with BankStore.open(Path(sys.argv[2])) as store:
    begin = clocks()
    ledger = Ledger("csv")
    stream = open_questions(Source(Path(sys.argv[3])))
    questions = ledger.good(stream.rows)
    report = store.add(
        "csv", questions, set_id=derive_id("csv"), added_at=1, intake=ledger.intake, told=ledger.told
    )
    end = clocks()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = ledger.report()
    assert found.found == sum(found.counts.values())
    while store.index_slice():
        pass
    indexed = clocks()
print(json.dumps({
    "notes": report.added, "seconds": end[0] - begin[0], "cpu": end[1] - begin[1], "memory": memory,
    "index": indexed[1] - end[1],
}))
"""


def write_csv(path: Path, count: int) -> None:
    """Write `count` made-up questions as organizers keep them: a column an option, letters for the key."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADINGS)
        for question in synthetic(count):
            options = [*question.options, *[""] * (4 - len(question.options))]
            letters = "".join("ABCD"[question.options.index(text)] for text in question.answer if question.options)
            key = letters or question.answer[0]
            row = (
                _NAMES[question.kind],
                question.stem,
                *options,
                key,
                question.explanation,
                "/".join(question.section),
            )
            writer.writerow(row)


def run(*command: str) -> dict[str, Any]:
    """Run a process and return what it printed."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main() -> None:
    """Read the command line, write the file and let both import it in turns."""
    parser = argparse.ArgumentParser(description="Times an import from CSV beside Anki's.")
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-anki", action="store_true")
    options = parser.parse_args()
    ours: list[dict[str, Any]] = []
    theirs: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "questions.csv"
        write_csv(source, options.questions)
        print(f"{options.questions:,} questions, {source.stat().st_size / 1e6:.0f} MB of CSV")
        for number in range(options.rounds):
            bank, notes = Path(folder) / f"{number}.db", Path(folder) / f"{number}.anki2"
            ours.append(run(sys.executable, "-c", _OURS, str(ROOT), str(bank), str(source)))
            assert ours[-1]["notes"] == options.questions
            if not options.no_anki:
                script = str(Path(__file__).with_name("anki_csv.py"))
                theirs.append(run(str(environment(ANKI)), script, str(notes), str(source)))
                assert theirs[-1]["notes"] == options.questions + 1  # Anki takes the headings for a note
    for name, found in (("ours", ours), ("Anki", theirs)):
        if found:
            seconds, cpu, memory = (median(one[key] for one in found) for key in ("seconds", "cpu", "memory"))
            print(f"{name}: {seconds:.1f} s, {cpu:.1f} s of the processor, at most {memory:.0f} MB")
    print(f"ours: made quick to search in {median(one['index'] for one in ours):.1f} s of the processor, later")
    if theirs:
        for key in ("seconds", "cpu"):
            ratio = median(one[key] / other[key] for one, other in zip(ours, theirs, strict=True))
            print(f"{key}, ours / Anki: {ratio:.2f} (goal 0.5)")


if __name__ == "__main__":
    main()
