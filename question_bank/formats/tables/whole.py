"""Whole questions in one cell each, the options below the stem, perhaps the answer below them: read as one paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from question_bank.formats.batch import ImportRow, Place
from question_bank.formats.exam_text import Line, read_exam_lines
from question_bank.formats.tables.answers import is_nothing
from question_bank.formats.tables.cells import text_of
from question_bank.formats.tables.record import Record
from question_bank.model.question import QuestionKind

_TELLING = re.compile(r"^[ \t\u3000]*[（(]?[A-DＡ-Ｄ]|答案", re.MULTILINE)
_ANSWERED = re.compile(r"答案\s*[是为:：]?\s*\w")


_OFTEN = 0.5


def are_whole(records: Sequence[Record]) -> bool:
    """Whether the stems of a table hold whole questions."""
    whole = sum(1 for each in records if "\n" in each.stem and not any(each.options) and _TELLING.search(each.stem))
    return bool(records) and whole >= _OFTEN * len(records)


def whole_questions(records: Iterable[tuple[Place, Record]]) -> Mapping[Place, list[ImportRow]]:
    """Return the rows of the choices and true/false questions that the stems hold, by the place where they stand."""
    lines: list[Line] = []
    places: dict[int, Place] = {}
    for number, (place, record) in enumerate(records, start=1):
        places[number] = place
        lines += [Line(text, number) for text in record.stem.split("\n") if text.strip()]
        if not _ANSWERED.search(record.stem) and not is_nothing(record.answer):
            lines.append(Line(f"答案：{text_of(record.answer).strip()}", number))
        lines.append(Line("", number))
    found: dict[Place, list[ImportRow]] = {}
    for row in read_exam_lines(lines):
        place = places[row.place.number]
        question = row.question
        if question is not None and (len(question.options) > 1 or question.kind is QuestionKind.TRUE_FALSE):
            found.setdefault(place, []).append(row._replace(place=place))
    return found
