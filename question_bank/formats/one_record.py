"""Texts that hold one question a record, as small quiz programs keep them.

| a record | is |
| 第一章@党的宗旨是#甲#乙#丙%B$ | section, stem, options, key; the $ may be missing |
| 党的宗旨明确。…@…%Y$ | Y and N for right and wrong |
| 1+1=          1          2          3          B | stem, options and key, each filled up with spaces |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from question_bank.formats.batch import Choices, ImportRow, Part, Place
from question_bank.formats.exam_text.building import row_of_draft
from question_bank.formats.exam_text.draft import Draft, Option
from question_bank.formats.exam_text.line import cleaned
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.remarks import remark
from question_bank.formats.rows import refused
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.model.question import QuestionKind
from question_bank.outline.encoding import decode

_MARKED = re.compile(
    r"(?P<section>[^@$%#]{0,200})@(?P<stem>[^@$#]{1,4000}?)(?P<options>(?:#[^@$#]{0,2000}?)*)"
    r"%(?P<key>[A-H]{1,8}|[YN])(?=\$|[\u4e00-\u9fff@\s（《“]|$)"
)
_FIELDS = re.compile(r"[ \t\u3000]{8,}")
_KEY = re.compile(r"[A-Ha-h]{1,8}$")
_FEWEST = 3
"""Marked records from which on a text consists of them; fields from which on a line is a record."""
_HEAD = 20_000
_EXCERPT = 2000


def is_records(source: Source) -> bool:
    """Whether the source consists of marked records, or its first line is one filled up with spaces."""
    head = source.head_text[:_HEAD] or _filled(source.head[:_HEAD])
    if head.count("@") >= _FEWEST and len(_MARKED.findall(head)) >= _FEWEST:
        return True
    return bool(_fields(head.lstrip("\r\n").partition("\n")[0]))


def read_records(source: Source, choices: Choices) -> ImportStream:
    """Return the questions of a text of records."""
    text = source.text() if source.head_text else _filled(source.data())
    found = list(_marked(text) if len(_MARKED.findall(text[:_HEAD])) >= _FEWEST else _padded(text))
    part = Part("", "exam text", len(found))
    return ImportStream(_rows(found, choices), source.path.stem, parts=[part])


def _filled(data: bytes) -> str:
    """Return the text of records that a program filled up with zeros, "" for any other file that is not text."""
    return (decode(data.replace(b"\0", b" ")) or "") if data[:1].isalnum() or data[:1] > b"\x7f" else ""


def _rows(found: list[Draft | str], choices: Choices) -> Iterator[ImportRow]:
    for number, one in enumerate(found, start=1):
        if isinstance(one, Draft):
            yield row_of_draft(replace(one, line=number), "question", "", only_right=False, kind=choices.kind)
        else:
            said = remark("broken_record")
            yield refused(Place("question", number), said.code, said.sentence, kind=_kind(one), text=one[:_EXCERPT])


def _marked(text: str) -> Iterator[Draft | str]:
    """Yield each record of `text`, and what stands between two that is none."""
    done = 0
    for match in _MARKED.finditer(text):
        yield from _broken(text[done : match.start()])
        options = [words for words in match["options"].split("#")[1:] if words.strip()]
        section = cleaned(match["section"].strip("$ \r\n\t"))
        yield _draft(match["stem"], options, match["key"], match[0], (section,) if section else ())
        done = match.end()
    yield from _broken(text[done:])


def _broken(text: str) -> Iterator[str]:
    """Yield the records of `text` that lack a sign: what ends with a key, or has options."""
    for piece in text.split("$"):
        if "#" in piece or "%" in piece:
            yield cleaned(piece)


def _kind(record: str) -> QuestionKind:
    """Return the kind that the key of a broken record shows."""
    key = record.rpartition("%")[2].strip()
    if key in ("Y", "N"):
        return QuestionKind.TRUE_FALSE
    return QuestionKind.MULTIPLE_CHOICE if len(key) in range(2, 9) else QuestionKind.SINGLE_CHOICE


def _padded(text: str) -> Iterator[Draft | str]:
    for line in text.splitlines():
        if fields := _fields(line):
            yield _draft(fields[0], fields[1:-1], fields[-1], line, ())


def _fields(line: str) -> list[str]:
    """Return the fields of a line filled up with spaces, [] where it is none: a stem, two options or more, a key."""
    fields = [field.strip() for field in _FIELDS.split(line.strip())]
    return fields if len(fields) > _FEWEST and _KEY.match(fields[-1]) else []


def _draft(stem: str, options: list[str], key: str, raw: str, section: tuple[str, ...]) -> Draft:
    return Draft(
        line=0,
        style="record",
        confidence=0.95,
        section=section,
        stem=[cleaned(stem)],
        options=[Option(letter, [cleaned(words)], "record") for letter, words in zip(LETTERS, options, strict=False)],
        answer=[key],
        answer_rule="record",
        raw=[cleaned(raw)],
    )
