"""The native format, losing nothing: one JSON document, or JSON lines with one question a line.

The document is {"format": "question-bank", "version": 1, "title": …, "questions": […]}. Lines have no head; when the
first line is such an object without questions it is read as one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import islice
from typing import Any, BinaryIO

from question_bank.formats.batch import Choices, ImportRow, Place, Remark
from question_bank.formats.question_json import draft_from, question_to_json
from question_bank.formats.rows import refused
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.model.question import Question, QuestionKind

FORMAT = "question-bank"
VERSION = 1
"""The version written, and the newest that is understood."""

_HEAD = 4096
_EXCERPT = 500
_BROKEN = object()
_LINES = 5
_LIST = re.compile(r'"questions"\s*:')
"""The name of the list: the same word may be an option of a question that stands on a line of its own."""
_TELLING = re.compile(rf'"format"\s*:\s*"{FORMAT}"|"kind"\s*:\s*"(?:{"|".join(QuestionKind)})"')

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode


def is_document(source: Source) -> bool:
    """Whether the source is a JSON document of this program: it says so, or its questions have kinds of its own."""
    head = source.head_text[:_HEAD]
    begins = _first_line(head).startswith("{")
    return begins and _LIST.search(head) is not None and _TELLING.search(head) is not None


def is_lines(source: Source) -> bool:
    """Whether the source is JSON lines: one of the first is a question of this program, or a head, by itself."""
    lines = islice((line for line in source.head_text.split("\n") if line.strip()), _LINES)
    return any(_is_own(_parsed(line)) for line in lines)


def _is_own(value: object) -> bool:
    if not isinstance(value, dict) or "questions" in value:
        return False
    return value.get("format") == FORMAT or ("stem" in value and value.get("kind") in tuple(QuestionKind))


def _first_line(head: str) -> str:
    return next((line.strip() for line in head.split("\n") if line.strip()), "")


def read_document(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of a JSON document."""
    try:
        document = json.loads(source.text())
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise source.refusal(
            "json", f"is not a JSON document: {error.msg} at {place}; mend or export it again"
        ) from None
    except RecursionError:
        raise source.refusal("json", "is nested too deeply to be a file of questions; export it again") from None
    if not isinstance(document, dict) or not isinstance(document.get("questions"), list):
        raise source.refusal("foreign", "is JSON but not a file of questions; choose one that this program exported")
    _check_head(document, source)
    title = document.get("title")
    rows = (_row(Place("question", place), value) for place, value in enumerate(document["questions"], start=1))
    return ImportStream(rows, title if isinstance(title, str) else "")


def read_lines(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of JSON lines."""
    # Only "\n" ends a line: the other line ends of Unicode may stand inside a text.
    lines = [(place, line) for place, line in enumerate(source.text().split("\n"), start=1) if line.strip()]
    head = _parsed(lines[0][1]) if lines else None
    title = ""
    if isinstance(head, dict) and "format" in head and "kind" not in head:
        _check_head(head, source)
        title = head["title"] if isinstance(head.get("title"), str) else ""
        del lines[0]
    return ImportStream((_row_of_line(Place("line", place), line) for place, line in lines), title)


def write_document(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a JSON document with one question a line."""
    head = {"format": FORMAT, "version": VERSION, "title": title}
    file.write((_to_json(head)[:-1] + ', "questions": [').encode())
    between = "\n"
    for question in questions:
        file.write((between + _to_json(question_to_json(question))).encode())
        between = ",\n"
    file.write(b"\n]}\n")


def write_lines(file: BinaryIO, questions: Iterable[Question], _title: str) -> None:
    """Write JSON lines, in which a title has no place."""
    file.writelines((_to_json(question_to_json(question)) + "\n").encode() for question in questions)


def _check_head(head: dict[str, Any], source: Source) -> None:
    """Refuse another program's document and a newer version of this one's."""
    version = head.get("version", VERSION)
    if head.get("format", FORMAT) != FORMAT or not isinstance(version, int):
        raise source.refusal("foreign", "is JSON but not a file of questions; choose one that this program exported")
    if version > VERSION:
        raise source.refusal("newer", "was written by a newer version of the program; update the program to read it")


def _parsed(line: str) -> object:
    """Return the value of a line of JSON, or `_BROKEN`."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return _BROKEN


def _row_of_line(place: Place, line: str) -> ImportRow:
    value = _parsed(line)
    if value is _BROKEN:
        return refused(place, "not_json", "this is not a JSON object", text=line[:_EXCERPT])
    return _row(place, value)


def _row(place: Place, value: object) -> ImportRow:
    question, wrong = draft_from(value)
    if not wrong and question is not None:
        return ImportRow(place, question, question.kind)
    why, text = "; ".join(wrong), _to_json(value)[:_EXCERPT]
    if question is None:
        return refused(place, "native", why, why, text=text)
    return ImportRow(place, question, question.kind, (Remark("native", why, (why,)),), text=text)
