"""Writing the log of answers, page by page, away from the screen."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from question_bank.formats.whole_file import write_whole_bytes
from studyapp.reports.answer_rows import Column, Row, TableWords
from studyapp.reports.csv_file import write_csv
from studyapp.reports.workbook import write_workbook
from studyapp.scores import ScoreStore
from studyapp.statistics.answer_filter import AnswerFilter
from studyapp.ui.background import Report
from studyapp.ui.history.reading import AskedAnswer, with_items
from studyapp.ui.questions.answer_words import given_text
from studyapp.ui.wording import certainty_name, kind_name, mode_name

AT_ONCE = 500
JOINT = " › "
Write = Callable[[BinaryIO, Iterable[Row], TableWords], None]
WRITERS: Mapping[str, Write] = {".xlsx": write_workbook, ".csv": write_csv}


class LogExport(NamedTuple):
    """What to write: whose answers, which, from which file, with the names of sets and of outcomes (right first)."""

    scores: Path
    member_id: bytes
    member: str
    wanted: AnswerFilter
    set_names: Mapping[bytes, str]
    outcomes: tuple[str, str, str]
    words: TableWords


def write_log(export: LogExport, path: Path, report: Report) -> int:
    """Write the file at `path` whole or not at all; return how many answers it has. Raises `KnownError`s."""
    counted = 0

    def rows() -> Generator[Row, None, None]:
        nonlocal counted
        with ScoreStore.open(export.scores) as scores:
            total = scores.totals(export.member_id, export.wanted).answers
            page = scores.log(export.member_id, export.wanted, limit=AT_ONCE)
            while page:
                for asked in with_items(scores, page):
                    counted += 1
                    yield _row(export, asked)
                report("export", min(1.0, counted / max(1, total)))
                page = scores.log(export.member_id, export.wanted, limit=AT_ONCE, before=page[-1])

    def put(file: BinaryIO) -> None:
        # Closed here, in the thread that has opened the store, also when the writer stops in the middle.
        with closing(rows()) as answers:
            WRITERS[path.suffix.lower()](file, answers, export.words)

    report("export", 0.0)
    write_whole_bytes(path, put)
    return counted


def _row(export: LogExport, asked: AskedAnswer) -> Row:
    answer, record = asked.answer, asked.answer.record
    question = None if asked.item is None else asked.item.question
    shown = answer.shown
    right, partly, wrong = export.outcomes
    outcome = right if record.right else partly if record.fraction > 0 else wrong
    return {
        Column.WHEN: datetime.fromtimestamp(record.answered_at // 1000, tz=UTC).astimezone(),
        Column.STUDY_DAY: date.fromordinal(record.day).isoformat(),
        Column.MEMBER: export.member,
        Column.MODE: mode_name(answer.mode),
        Column.SITTING: answer.title,
        Column.SET: export.set_names.get(record.set_id, ""),
        Column.SECTION: "" if question is None else JOINT.join(question.section),
        Column.KIND: kind_name(record.kind),
        Column.QUESTION: "" if question is None else question.stem,
        Column.GIVEN: given_text(question, record.response.given, record.kind),
        Column.KEY: given_text(question, question.answer, record.kind) if question is not None and shown else "",
        Column.RESULT: outcome if shown else "",
        Column.SCORE: record.fraction * record.points if shown else None,
        Column.POSSIBLE: record.points,
        Column.SECONDS: record.elapsed / 1000,
        Column.CERTAINTY: "" if record.certainty is None else certainty_name(record.certainty),
        Column.POSITION: record.position + 1,
        Column.SITTING_ID: record.sitting_id.hex(),
        Column.QUESTION_ID: record.question_id.hex(),
        Column.VERSION: record.question_version,
        Column.ANSWER_ID: record.id.hex(),
    }
