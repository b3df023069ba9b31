"""An import report as a file: JSON for programs, a workbook for people.

    {"format": "question-bank import", "version": 1, "set": …, "at": Unix ms,
     "found": 100, "added": 90, "updated": 2, "skipped": 5, "refused": 3,
     "files": [{"file": …, "title": …, "format": "excel", "found", "added", "updated", "skipped", "refused",
       "kinds": {"single_choice": 60, …}, "notes": [{"code", "sentence"}],
       "rows": [{"part": "Sheet1", "unit": "row", "number": 7, "outcome": "refused", "kind": "single_choice",
         "said": [{"code": "no_answer", "sentence": …}], "text": …}]}]}

found = added + updated + skipped + refused, of the whole and of each file. Rows added without a remark are not
listed. Within version 1 fields are only ever added.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO

from question_bank.formats import Place, Remark
from question_bank.formats.safe_workbook import TEXTS_STAY
from question_bank.formats.whole_file import unwritable, write_whole, write_whole_bytes
from question_bank.reporting.import_report import FileReport, ImportReport, Outcome, ReportLine

FORMAT = "question-bank import"
VERSION = 1
IMPORT_REPORT_SUFFIXES = (".json", ".xlsx")


class Words(NamedTuple):
    """What a workbook says, in one language: its two sheets, their headings, the outcomes, each remark and place."""

    sheets: tuple[str, str]
    summary: tuple[str, ...]
    rows: tuple[str, ...]
    outcomes: tuple[str, str, str, str]
    total: str
    say: Callable[[Remark], str]
    where: Callable[[Place], str] = str


def in_english(remark: Remark) -> str:
    """Return the sentence of a remark."""
    return remark.sentence


ENGLISH = Words(
    ("Summary", "Rows"),
    ("File", "Found", "Added", "Updated", "Skipped", "Refused", "Notes"),
    ("File", "Sheet or part", "Place", "Outcome", "Why", "Text"),
    ("added", "updated", "skipped", "refused"),
    "All",
    in_english,
)


def import_report_to_json(report: ImportReport) -> str:
    """Return `report` as a JSON document with a row a line."""
    head = {"format": FORMAT, "version": VERSION, "set": report.set_name, "at": report.at, "found": report.found}
    head |= {outcome.value: report.count(outcome) for outcome in Outcome}
    files = ",\n".join(_file(each) for each in report.files)
    return f'{_line(head)[:-1]},\n"files": [\n{files}\n]}}\n'


def write_import_report(path: Path, report: ImportReport, words: Words = ENGLISH) -> None:
    """Write the report in the format that the suffix of `path` names; raise `UnwritableDocument`."""
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        write_whole_bytes(path, lambda file: _write_workbook(file, report, words))
    elif suffix == ".json":
        text = import_report_to_json(report)

        def put(file: TextIO) -> None:
            file.write(text)

        write_whole(path, put)
    else:
        raise unwritable(path, f"is no report; end its name in one of {', '.join(IMPORT_REPORT_SUFFIXES)}")


def _file(found: FileReport) -> str:
    head: dict[str, Any] = {"file": found.file, "title": found.title, "format": found.format, "found": found.found}
    head |= {outcome.value: found.counts.get(outcome, 0) for outcome in Outcome}
    head["kinds"] = {kind.value: count for kind, count in found.kinds.items()}
    head["notes"] = [_remark(note) for note in found.notes]
    rows = ",\n".join(_line(_row(line)) for line in found.lines)
    return f'{_line(head)[:-1]}, "rows": [\n{rows}\n]}}'


def _row(line: ReportLine) -> dict[str, Any]:
    place = line.place
    return {
        "part": place.part,
        "unit": place.unit,
        "number": place.number,
        "outcome": line.outcome.value,
        "kind": line.kind.value if line.kind else None,
        "said": [_remark(each) for each in line.said],
        "text": line.text,
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"code": remark.code, "sentence": remark.sentence}


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write_workbook(file: BinaryIO, report: ImportReport, words: Words) -> None:
    import xlsxwriter  # start-up: a tenth of a second, for this alone

    book = xlsxwriter.Workbook(file, {**TEXTS_STAY, "in_memory": True})
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    summary, rows = book.add_worksheet(words.sheets[0]), book.add_worksheet(words.sheets[1])
    summary.write_row(0, 0, words.summary, bold)
    for number, each in enumerate(report.files, start=1):
        counts = [each.counts.get(outcome, 0) for outcome in Outcome]
        notes = "\n".join(words.say(note) for note in each.notes)
        summary.write_row(number, 0, (each.file, each.found, *counts, notes), wrapped)
    total = [report.count(outcome) for outcome in Outcome]
    summary.write_row(len(report.files) + 1, 0, (words.total, report.found, *total), bold)
    rows.write_row(0, 0, words.rows, bold)
    names = dict(zip(Outcome, words.outcomes, strict=True))
    lines = [(each.file, line) for each in report.files for line in each.lines]
    for number, (name, line) in enumerate(lines, start=1):
        place = line.place._replace(part="")
        why = "\n".join(words.say(each) for each in line.said)
        rows.write_row(
            number, 0, (name, line.place.part, words.where(place), names[line.outcome], why, line.text), wrapped
        )
    summary.set_column(0, 0, 40)
    summary.set_column(6, 6, 60)
    for column, width in enumerate((30, 16, 12, 10, 50, 80)):
        rows.set_column(column, column, width)
    for sheet, last in ((summary, 6), (rows, 5)):
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(lines) if sheet is rows else len(report.files)), last)
    book.close()
