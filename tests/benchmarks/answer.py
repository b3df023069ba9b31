"""Times storing one answer beside a bare sqlite3 transaction of the same rows and beside Anki: see `--help`.

All take turns in one run, block by block in changing order, on files of 10,000 questions with a history:

| record      | `ScoreStore.record`: answer, schedule, all summaries, committed at synchronous FULL             |
| bare        | the same rows and pragmas by hand, values ready to bind; at the end both files hold the same    |
| answer_card | Anki's `answer_card` with FSRS, at synchronous FULL too                                         |
| step        | reading the memory, FSRS, `record`                                                              |
| anki step   | fetching the card from the queue with its next FSRS states, building the answer, `answer_card`  |

After each block store and bare file move their log into the file, as the program does in a quiet moment.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import astuple
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from studyapp.quiz.records import AnswerRecord, Sitting
from studyapp.quiz.schedule import Memory, Rating, next_memory
from studyapp.scores import LevelCounts, ScoreStore
from tests.benchmarks.anki_peer import Anki
from tests.benchmarks.answer_work import DAY_MS, START, Workload

TABLES = ("sittings", "answers", "progress", "sitting_days", "member_sections")


def filled(path: Path, workload: Workload) -> ScoreStore:
    """Return a score file in which every question was answered once."""
    store = ScoreStore.open(path)
    store.add_member("成员", id=workload.member, at=START)
    for first in range(0, len(workload.questions), 100):
        store.begin_sitting(workload.begin(100), "{}")
        for question in workload.questions[first : first + 100]:
            record = workload.record(question)
            store.record(record, next_memory(None, rating(record), record.answered_at))
    return store


def rating(record: AnswerRecord) -> Rating:
    """Return how well the answer was remembered."""
    return Rating.GOOD if record.right else Rating.AGAIN


class Rows(NamedTuple):
    """What one answer writes, statement by statement; `section` is None when no level changed."""

    answer: tuple[object, ...]
    day: tuple[object, ...]
    progress: tuple[object, ...]
    section: tuple[object, ...] | None


class Block(NamedTuple):
    """A sitting with its answers, the memory each left, and its rows."""

    sitting: Sitting
    answers: list[tuple[AnswerRecord, Memory, Rows]]


class Bare:
    """The same rows by hand: no objects, no decisions, nothing read; rows are handed over ready to bind."""

    def __init__(self, path: Path) -> None:
        """Open a copy of the store's file with the store's pragmas."""
        self.connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "wal_autocheckpoint=8000"):
            self.connection.execute(f"PRAGMA {pragma}")
        columns = [row[1] for row in self.connection.execute("PRAGMA table_info(progress)")]
        pairs = ", ".join(f"{column} = ?" for column in columns[2:])
        self.set_progress = f"UPDATE progress SET {pairs} WHERE member = ? AND question_id = ?"
        width = len(self.connection.execute("PRAGMA table_info(answers)").fetchall())
        self.add_answer = f"INSERT INTO answers VALUES (?{', ?' * (width - 1)})"

    def begin(self, sitting: Sitting, day: int) -> None:
        """Write a sitting that is answered on `day`, by the first member of the file."""
        values = [str(value) if isinstance(value, StrEnum) else value for value in astuple(sitting)]
        number = self.connection.execute(
            "INSERT INTO sittings (id, member, mode, title, set_id, feedback, rule, seed, questions, possible,"
            " started_at, day, last_day) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [values[0], *values[2:-1], day, day],
        ).lastrowid
        self.connection.execute("INSERT INTO papers VALUES (?, '{}')", (number,))

    def write(self, rows: Rows) -> None:
        """Write one answer and its summaries in one transaction."""
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        execute(self.add_answer, rows.answer)
        execute(
            "INSERT INTO sitting_days VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET answers = answers + 1, correct = correct + excluded.correct, points = points + excluded.points,"
            " elapsed = elapsed + excluded.elapsed",
            rows.day,
        )
        execute(self.set_progress, rows.progress)
        if rows.section is not None:
            execute(
                "UPDATE member_sections SET beginning = ?, familiar = ?, mastered = ?"
                " WHERE member = ? AND set_id = ? AND section_id = ?",
                rows.section,
            )
        execute("COMMIT")


def reference(path: Path, workload: Workload, blocks: int, answers: int) -> list[Block]:
    """Answer all blocks in a file of its own, and return with each record the memory it left and the rows it wrote."""
    done = []
    read = sqlite3.connect(path).execute
    with ScoreStore.open(path) as store:
        for _ in range(blocks):
            workload.at += DAY_MS // 4
            sitting = workload.begin(answers)
            store.begin_sitting(sitting, "{}")
            block = Block(sitting, [])
            for _ in range(answers):
                record = workload.record(workload.chance.choice(workload.questions))
                known = store.memory(record.member_id, record.question_id)
                memory = next_memory(known, rating(record), record.answered_at)
                before = store.section_levels(record.member_id, record.set_id)
                store.record(record, memory)
                after = store.section_levels(record.member_id, record.set_id)
                rows = written(read, record, levels=None if before == after else after[record.section_id])
                block.answers.append((record, memory, rows))
            done.append(block)
    return done


def written(read: Callable[..., Any], record: AnswerRecord, levels: LevelCounts | None) -> Rows:
    """Return what `record`, the last answer stored, wrote, as the bare transaction binds it."""
    sitting = read("SELECT number FROM sittings WHERE id = ?", (record.sitting_id,)).fetchone()[0]
    key = (1, record.question_id)
    progress = read("SELECT * FROM progress WHERE member = ? AND question_id = ?", key).fetchone()
    place = (sitting, record.position)
    correct = int(record.right)
    return Rows(
        answer=read("SELECT * FROM answers WHERE sitting = ? AND position = ?", place).fetchone(),
        day=(
            1,
            record.day,
            sitting,
            record.set_id,
            "practice",
            correct,
            record.points * record.fraction,
            record.elapsed,
        ),
        progress=(*progress[2:], *key),
        section=None if levels is None else (*levels, 1, record.set_id, record.section_id),
    )


def measure(folder: Path, *, questions: int, blocks: int, answers: int, anki: bool) -> dict[str, list[list[float]]]:
    """Return the seconds of every answer, block by block, for each contender."""
    workload = Workload(questions, seed=1)
    paths = {name: folder / f"{name}.db" for name in ("reference", "record", "bare", "step")}
    filled(paths["reference"], workload).close()
    for name in ("record", "bare", "step"):
        shutil.copy(paths["reference"], paths[name])
    work = reference(paths["reference"], workload, blocks, answers)
    store, stepping, bare = ScoreStore.open(paths["record"]), ScoreStore.open(paths["step"]), Bare(paths["bare"])
    seconds: dict[str, list[list[float]]] = {name: [] for name in ("record", "bare", "step")}
    peer = Anki(folder, questions) if anki else None

    def record(block: Block) -> None:
        store.begin_sitting(block.sitting, "{}")
        seconds["record"].append([timed(store.record, record, memory) for record, memory, _ in block.answers])
        store.checkpoint()

    def by_hand(block: Block) -> None:
        bare.begin(block.sitting, block.answers[0][0].day)
        seconds["bare"].append([timed(bare.write, rows) for _, _, rows in block.answers])
        bare.connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def step(block: Block) -> None:
        stepping.begin_sitting(block.sitting, "{}")
        seconds["step"].append([timed(remember_and_record, stepping, record) for record, _, _ in block.answers])
        stepping.checkpoint()

    def ask_anki(block: Block) -> None:
        if peer:
            for name, times in peer.answer(len(block.answers)).items():
                seconds.setdefault(name, []).append(times)

    turns = [record, by_hand, ask_anki, step]
    for number, block in enumerate(work):
        for turn in range(len(turns)):
            turns[(number + turn) % len(turns)](block)
    store.close()
    stepping.close()
    bare.connection.close()
    if peer:
        peer.close()
    compare(paths)
    return seconds


def timed(work: Callable[..., object], *arguments: object) -> float:
    """Return how many seconds `work` took."""
    start = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - start


def remember_and_record(store: ScoreStore, record: AnswerRecord) -> None:
    """Do all that follows an answer: read the memory, let FSRS think, store."""
    known = store.memory(record.member_id, record.question_id)
    store.record(record, next_memory(known, rating(record), record.answered_at))


def compare(paths: dict[str, Path]) -> None:
    """Make sure that all files hold the same rows: nobody was quick by doing less."""
    for table in TABLES:
        rows = {
            name: sqlite3.connect(path).execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()
            for name, path in paths.items()
        }
        assert all(found == rows["reference"] for found in rows.values()), f"all files hold the same {table}"


def report(seconds: dict[str, list[list[float]]]) -> None:
    """Print median and p99 of each contender, and the ratios as medians over the blocks."""
    print(f"{'':12} {'median ms':>10} {'p99 ms':>8}")
    for name, blocks in seconds.items():
        times = sorted(1000 * one for block in blocks for one in block)
        print(f"{name:12} {statistics.median(times):10.3f} {times[len(times) * 99 // 100]:8.3f}")
    print()
    for mine, other, goal in (("record", "bare", 1.3), ("record", "answer_card", 1.0), ("step", "anki step", None)):
        if other in seconds:
            pairs = zip(seconds[mine], seconds[other], strict=True)
            ratio = statistics.median(statistics.median(one) / statistics.median(two) for one, two in pairs)
            print(f"{mine} / {other}: {ratio:.2f}" + (f"  (goal: at most {goal})" if goal else ""))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--blocks", type=int, default=12)
    parser.add_argument("--answers", type=int, default=100, help="in each block")
    parser.add_argument("--folder", type=Path, help="where the files are made; the kind of disk decides")
    parser.add_argument("--no-anki", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        report(
            measure(
                Path(folder),
                questions=given.questions,
                blocks=given.blocks,
                answers=given.answers,
                anki=not given.no_anki,
            )
        )


if __name__ == "__main__":
    main()
