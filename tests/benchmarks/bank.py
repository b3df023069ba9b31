"""Times a bank of 100,000 questions beside one of 1,000,000: adding, and the first question after opening.

    python -m tests.benchmarks.bank [--rounds N] [--folder F]

The large bank takes minutes and 600 MB; with --folder both are kept there and made only once. Each opening is a fresh
process; the rounds of both banks take turns, and their ratio is taken round by round, so that a machine with other work
to do changes it little.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from question_bank.model import BLANK, CHOICE_GAP, RIGHT, Question, QuestionKind, derive_id
from question_bank.storage import BankStore

ROOT = Path(__file__).resolve().parents[2]
SET = derive_id("set", "benchmark")
SECTIONS = 200
_WORDS = "增强基层党组织政治功能和组织功能是马克思主义建党学说揭示的科学真理中国共产党百年奋斗制胜秘诀"
_KINDS = (
    *(QuestionKind.SINGLE_CHOICE,) * 11,
    *(QuestionKind.MULTIPLE_CHOICE,) * 4,
    *(QuestionKind.TRUE_FALSE,) * 3,
    *(QuestionKind.FILL_BLANK,) * 2,
)

_FIRST_QUESTION = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from question_bank.model import QuestionFilter
from question_bank.storage import BankStore
begin = time.perf_counter()
store = BankStore.open(Path(sys.argv[2]))
opened = time.perf_counter()
made, = store.sets()
ref, = store.draw(QuestionFilter(sets=(made.id,)), 1, bytes.fromhex(sys.argv[3]))
question = store.question(ref.id)
first = time.perf_counter()
paper = store.questions([ref.id for ref in store.draw(QuestionFilter(sets=(made.id,)), 20, bytes.fromhex(sys.argv[3]))])
assert question is not None and len(paper) == 20 and "sqlite_utils" not in sys.modules
print((opened - begin) * 1e3, (first - begin) * 1e3, (time.perf_counter() - first) * 1e3)
"""


def synthetic(count: int) -> Iterator[Question]:
    """Yield questions of about 62 Chinese characters, 55 % single and 20 % multiple choice, in 200 sections."""
    chance = random.Random(1)
    for number in range(count):
        kind = _KINDS[number % len(_KINDS)]
        options = (
            tuple(f"{_WORDS[place : place + 6]}{number}之{place}" for place in range(4)) if number % 20 < 15 else ()
        )
        mark = BLANK if kind is QuestionKind.FILL_BLANK else CHOICE_GAP
        stem = f"第{number}题" + "".join(chance.choices(_WORDS, k=50)) + mark
        answer = {
            QuestionKind.SINGLE_CHOICE: options[:1],
            QuestionKind.MULTIPLE_CHOICE: options[1:3],
            QuestionKind.TRUE_FALSE: (RIGHT,),
            QuestionKind.FILL_BLANK: ("组织功能",),
        }[kind]
        section = number % SECTIONS
        path = (f"第{section // 10}章", f"第{section}节")
        id_ = derive_id("benchmark", str(number))
        yield Question(id_, kind, stem, answer, options, explanation="见" + stem[:30], section=path)


def make(path: Path, count: int) -> None:
    """Make the bank unless it is there, and print the seconds of adding without those of making the questions up."""
    if path.exists():
        return
    begin = time.perf_counter()
    for _ in synthetic(count):
        pass
    made_up = time.perf_counter() - begin
    with BankStore.open(path) as store:
        begin = time.perf_counter()
        report = store.add("benchmark", synthetic(count), set_id=SET, added_at=0)
        seconds = time.perf_counter() - begin - made_up
    assert report.added == count
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = path.stat().st_size / 1e6
    print(f"added {count:>9,} questions in {seconds:6.1f} s, {size:.0f} MB, at most {memory:.0f} MB of memory")


def open_once(path: Path, pivot: str) -> tuple[float, float, float]:
    """Return the ms in a fresh process until the bank is open, until its first question, and for a paper of 20 then."""
    arguments = [sys.executable, "-c", _FIRST_QUESTION, str(ROOT), str(path), pivot]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    opened, first, paper = map(float, done.stdout.split())
    return opened, first, paper


def measure(folder: Path, rounds: int) -> None:
    """Make both banks in `folder` and print the medians."""
    banks = [(count, folder / f"{count}.db") for count in (100_000, 1_000_000)]
    for count, path in banks:
        make(path, count)
    chance = random.Random(2)
    for _, path in banks:  # the question is what the store does, not whether the disk has the file in its cache
        with path.open("rb") as file:
            while file.read(1 << 20):
                pass
    turns = [[open_once(path, chance.randbytes(16).hex()) for _, path in banks] for _ in range(rounds)]
    for place, (count, _) in enumerate(banks):
        opened, first, paper = (median(turn[place][column] for turn in turns) for column in range(3))
        print(f"{count:>9,} questions: open {opened:.2f} ms, first question {first:.2f} ms, 20 more {paper:.2f} ms")
    ratio = median(large[1] / small[1] for small, large in turns)
    print(f"first question, 1,000,000 / 100,000: {ratio:.2f} (goal: at most 1.5, and 10 ms at 100,000)")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="Times a bank of 100,000 questions beside one of 1,000,000.")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--folder", type=Path, help="keep the banks here for the next time")
    options = parser.parse_args()
    if options.folder is None:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), options.rounds)
    else:
        options.folder.mkdir(parents=True, exist_ok=True)
        measure(options.folder, options.rounds)


if __name__ == "__main__":
    main()
