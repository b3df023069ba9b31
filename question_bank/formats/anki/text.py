"""Anki's notes in plain text: head lines as `#separator:tab`, then a note on each line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping

from question_bank.formats.anki.notes import note_row
from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream

_HEAD = re.compile(
    r"#(separator|html|tags column|tags|columns|notetype column|notetype|deck column|deck|guid column)\s*:(.*)",
    re.IGNORECASE,
)
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":"}


def is_anki_text(source: Source) -> bool:
    """Whether the source begins with a head line of Anki's."""
    return _HEAD.match(source.head_text.lstrip("\ufeff\r\n ")) is not None


def read_anki_text(source: Source, _choices: Choices) -> ImportStream:
    """Return the notes of a text export."""
    lines = source.text().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((place for place, line in enumerate(lines) if not line.startswith("#")), len(lines))
    found = filter(None, map(_HEAD.match, lines[:first]))
    head = {each[1].lower(): each[2] for each in found}
    return ImportStream(_rows(lines[first:], first, head), head.get("deck", "").strip())


def _rows(lines: list[str], before: int, head: Mapping[str, str]) -> Iterator[ImportRow]:
    wanted = head.get("separator", "").strip()
    separator = _SEPARATORS.get(wanted.lower(), wanted[:1] or "\t")
    names = next(csv.reader([head.get("columns", "")], delimiter=separator), [])
    tags, deck, guid, type_ = (_column(head, name) for name in ("tags", "deck", "guid", "notetype"))
    apart = {tags, deck, guid, type_} - {-1}
    reader = csv.reader((line + "\n" for line in lines), delimiter=separator)
    while True:
        start = before + reader.line_num + 1
        try:
            values = next(reader, None)
        except csv.Error as error:
            yield Draft(Place("line", start)).refused("damaged_line", str(error))
            continue
        if values is None:
            return
        if not any(value.strip() for value in values) or values[0].startswith("#"):
            continue
        section = tuple(filter(None, values[deck].split("::"))) if 0 <= deck < len(values) else ()
        draft = Draft(Place("line", start), section=section, tags=_tags(values, tags, head))
        fields = [
            (names[place] if place < len(names) else "", _as_html(value, head))
            for place, value in enumerate(values)
            if place not in apart
        ]
        yield note_row(draft, values[guid] if 0 <= guid < len(values) else "", fields)


def _column(head: Mapping[str, str], name: str) -> int:
    text = head.get(f"{name} column", "").strip()
    return int(text) - 1 if text.isdecimal() and len(text) < 4 else -1


def _tags(values: list[str], column: int, head: Mapping[str, str]) -> tuple[str, ...]:
    own = values[column].split() if 0 <= column < len(values) else []
    return tuple(dict.fromkeys((*head.get("tags", "").split(), *own)))


def _as_html(value: str, head: Mapping[str, str]) -> str:
    """Return `value` as HTML: where the head says that it is none, its signs stand for themselves."""
    if head.get("html", "true").strip().lower() == "true":
        return value
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
