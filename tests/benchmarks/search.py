"""Times the search among 100,000 questions beside a plain scan, and counts what it finds against what is there.

    python -m tests.benchmarks.search [--questions N] [--words N] [--corpus FILE]

The wordings are recombined from those of the built-in outline, or of a text file with `--corpus`. Words are pieces of
1 to 6 characters of the wordings, common and rare, pieces that cross what a dictionary would call words, and pieces
that stand nowhere; each kind is timed by itself. A scan is what SQLite does without an index (LIKE on every row).
"""

from __future__ import annotations

import argparse
import random
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

from question_bank.model import CHOICE_GAP, Question, QuestionFilter, QuestionKind, derive_id
from question_bank.model.search_terms import plain
from question_bank.outlines import builtin_outline_path
from question_bank.storage import BankStore

T = TypeVar("T")

SET = derive_id("set", "search")
_GOALS = "goals: first 50 in 5 ms, all in 30 ms (medians), recall 99.9 %, index 0.6 of the rows"
_SCAN = """
    SELECT id FROM question WHERE stem LIKE ?1 OR explanation LIKE ?1 OR options LIKE ?1 ORDER BY number
"""


class Timed(NamedTuple):
    """One word: how long its first 50 hits, all hits and a scan took (ms), and how many there are."""

    first: float
    all: float
    scan: float
    found: int
    there: int


def clauses(corpus: Path) -> list[str]:
    """Return the clauses of a text: what its punctuation divides, of 4 characters and more."""
    found = re.split(r"[，。；：、！？\s（）“”]+", corpus.read_text(encoding="utf-8"))
    return sorted({clause for clause in found if 4 <= len(clause) <= 40})


def made_up(count: int, pieces: Sequence[str]) -> Iterator[Question]:
    """Yield questions of some clauses each: a stem of two, four options and an explanation."""
    chance = random.Random(1)
    for number in range(count):
        stem = f"{chance.choice(pieces)}，{chance.choice(pieces)}{CHOICE_GAP}。"
        options = tuple(dict.fromkeys(chance.choice(pieces)[:12] for _ in range(4)))
        if len(options) < 2:
            options = (*options, f"{options[0]}？")
        yield Question(
            derive_id("search", str(number)),
            QuestionKind.SINGLE_CHOICE,
            stem,
            options[:1],
            options,
            explanation=f"见“{chance.choice(pieces)}”。",
        )


def words(pieces: Sequence[str], count: int) -> dict[str, list[str]]:
    """Return words of each kind, `count` of each."""
    chance = random.Random(2)

    def piece(size: int) -> str:
        clause = chance.choice([each for each in pieces if len(each) >= size])
        start = chance.randrange(len(clause) - size + 1)
        return clause[start : start + size]

    letters = sorted({letter for each in pieces for letter in each})
    found = {f"{size} characters": [piece(size) for _ in range(count)] for size in (1, 2, 3, 4, 6)}
    found["nowhere, 2"] = [chance.choice(letters) + chance.choice(letters) for _ in range(count)]
    found["nowhere, 4"] = [piece(2) + piece(2)[::-1] for _ in range(count)]
    found["two words"] = [f"{piece(2)} {piece(2)}" for _ in range(count)]
    return found


def timed(work: Callable[[], T], rounds: int = 3) -> tuple[float, T]:
    """Return the median ms of doing `work`, and its result."""
    seconds: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - begin)
    return median(seconds) * 1e3, result


def measure(store: BankStore, raw: sqlite3.Connection, word: str) -> Timed:
    """Time one word and compare what is found with what a scan finds."""
    everything = QuestionFilter(statuses=())
    first, page = timed(lambda: store.search(word, everything, 50))
    all_, ids = timed(lambda: store.search_ids(word, everything))
    begin = time.perf_counter()
    rows = [{id_ for (id_,) in raw.execute(_SCAN, (f"%{piece}%",))} for piece in word.split()]
    scan = (time.perf_counter() - begin) * 1e3
    there = set.intersection(*rows)
    assert [ref.id for ref in page] == list(ids[:50])
    # What a scan misses stands there in another width.
    for question in store.questions(sorted(set(ids) - there)):
        texts = plain("\n".join((question.stem, *question.options, question.explanation)))
        assert all(plain(piece) in texts for piece in word.split()), f"{word}: found where it does not stand"
    return Timed(first, all_, scan, len(there & set(ids)), len(there))


def megabytes(raw: sqlite3.Connection, name: str) -> float:
    """Return the size of the tables whose name is like `name`."""
    ((size,),) = raw.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE ?", (name,)).fetchall()
    return float(size) / 1e6


def main() -> None:
    """Read the command line, make the bank and measure."""
    parser = argparse.ArgumentParser(description="Times the search among 100,000 questions beside a plain scan.")
    parser.add_argument("--questions", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=12, help="words of each kind")
    parser.add_argument("--corpus", type=Path, default=builtin_outline_path())
    options = parser.parse_args()
    pieces = clauses(options.corpus)
    with tempfile.TemporaryDirectory() as folder, BankStore.open(Path(folder) / "bank.db") as store:
        store.add("search", made_up(options.questions, pieces), set_id=SET, added_at=0)
        begin, longest, left = time.perf_counter(), 0.0, store.unindexed()
        while left:
            start = time.perf_counter()
            left = store.index_slice()
            longest = max(longest, time.perf_counter() - start)
        print(f"indexed {options.questions:,} in {time.perf_counter() - begin:.1f} s, longest slice {longest:.2f} s")
        with closing(sqlite3.connect(Path(folder) / "bank.db")) as raw:
            rows, index = megabytes(raw, "question"), megabytes(raw, "question_terms%")
            print(f"rows {rows:.1f} MB, index {index:.1f} MB = {index / rows:.2f} of the rows")
            print(f"{'':<14} {'hits':>7} {'first 50 ms':>12} {'all ms':>9} {'scan ms':>9} {'recall':>8}")
            for kind, asked in words(pieces, options.words).items():
                found = [measure(store, raw, word) for word in asked]
                first, all_, scan = (median(one[column] for one in found) for column in range(3))
                there = sum(one.there for one in found)
                recall = f"{sum(one.found for one in found) / there:.2%}" if there else "none"
                hits = median(one.there for one in found)
                print(f"{kind:<14} {hits:>7,.0f} {first:>12.2f} {all_:>9.2f} {scan:>9.1f} {recall:>8}")
    print(_GOALS)


if __name__ == "__main__":
    main()
