"""The native format, losing nothing: one JSON document, or JSON lines with one question a line.

The document is {"format": "question-bank", "version": 1, "title": …, "questions": […]}. Lines have no head; when the
first line is such an object without questions it is read as one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from question_bank.errors import UnreadableDocument
from question_bank.formats.batch import ImportBatch, Problem
from question_bank.formats.question_json import question_from_json, question_to_json
from question_bank.model.question import Question

FORMAT = "question-bank"
VERSION = 1
"""The version written, and the newest that is understood."""

_TELLING = frozenset({"format", "kind", "stem", "answer"})

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def sniff_document(head: str) -> bool:
    """Whether a file that begins with `head` is a JSON document: its first line opens it, or names the questions."""
    first = _first_line(head)
    return first == "{" or first.startswith("[") or (first.startswith("{") and '"questions"' in first)


def sniff_lines(head: str) -> bool:
    """Whether a file that begins with `head` is JSON lines: its first line is a question, or a head, by itself.

    An object with nothing of either may be any program's: only its suffix can make lines of it.
    """
    try:
        value = json.loads(_first_line(head))
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and "questions" not in value and not _TELLING.isdisjoint(value)


def _first_line(head: str) -> str:
    return next((line.strip() for line in head.split("\n") if line.strip()), "")


def read_document(text: str, path: Path) -> ImportBatch:
    """Return the questions of a JSON document."""
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _refusal(
            path, "json", f"is not a JSON document: {error.msg} at {place}; mend or export it again"
        ) from None
    except RecursionError:
        raise _refusal(path, "json", "is nested too deeply to be a file of questions; export it again") from None
    if not isinstance(document, dict) or not isinstance(document.get("questions"), list):
        raise _refusal(path, "foreign", "is JSON but not a file of questions; choose one that this program exported")
    _check_head(document, path)
    title = document.get("title")
    rows = ((f"question {place}", value) for place, value in enumerate(document["questions"], start=1))
    return _batch(rows, title if isinstance(title, str) else "")


def read_lines(text: str, path: Path) -> ImportBatch:
    """Return the questions of JSON lines."""
    rows: list[tuple[str, object]] = []
    broken: list[Problem] = []
    title = ""
    # Only "\n" ends a line: the other line ends of Unicode may stand inside a text.
    for place, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            broken.append(Problem(f"line {place}", "this is not a JSON object"))
            continue
        if not rows and isinstance(value, dict) and "format" in value and "kind" not in value:
            _check_head(value, path)
            title = value["title"] if isinstance(value.get("title"), str) else ""
            continue
        rows.append((f"line {place}", value))
    batch = _batch(rows, title)
    problems = sorted((*broken, *batch.problems), key=lambda problem: int(problem.place.split()[1]))
    return batch._replace(problems=tuple(problems))


def write_document(file: TextIO, questions: Iterable[Question], title: str) -> None:
    """Write a JSON document with one question a line."""
    head = {"format": FORMAT, "version": VERSION, "title": title}
    file.write(_to_json(head)[:-1] + ', "questions": [')
    between = "\n"
    for question in questions:
        file.write(between + _to_json(question_to_json(question)))
        between = ",\n"
    file.write("\n]}\n")


def write_lines(file: TextIO, questions: Iterable[Question], _title: str) -> None:
    """Write JSON lines, in which a title has no place."""
    file.writelines(_to_json(question_to_json(question)) + "\n" for question in questions)


def _check_head(head: dict[str, Any], path: Path) -> None:
    """Refuse another program's document and a newer version of this one's."""
    version = head.get("version", VERSION)
    if head.get("format", FORMAT) != FORMAT or not isinstance(version, int):
        raise _refusal(path, "foreign", "is JSON but not a file of questions; choose one that this program exported")
    if version > VERSION:
        raise _refusal(path, "newer", "was written by a newer version of the program; update the program to read it")


def _batch(rows: Iterable[tuple[str, object]], title: str) -> ImportBatch:
    questions: list[Question] = []
    problems: list[Problem] = []
    for place, value in rows:
        found = question_from_json(value)
        if isinstance(found, Question):
            questions.append(found)
        else:
            problems.append(Problem(place, found))
    return ImportBatch(tuple(questions), tuple(problems), title)


def _refusal(path: Path, code: str, what: str) -> UnreadableDocument:
    return UnreadableDocument(f"“{path}” {what}.", path=str(path), code=f"document_{code}")
