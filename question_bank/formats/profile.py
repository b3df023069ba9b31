"""A profile: what the columns of tables with certain headings are taken for, kept for the next file like it.

As JSON it is an object that names, for the headings joined by tabs, the field of each column ("" for none):
{"题干\\tA\\tB\\t答案": ["stem", "option", "option", "answer"]}.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.formats.batch import Choices, Part, PartChoice
from question_bank.model.question import QuestionKind

Profile = Mapping[str, tuple[str, ...]]


def headings(part: Part) -> str:
    """Return the headings of a table as a profile names them."""
    return "\t".join(" ".join(heading.split()) for heading in part.columns)


def read_profile(path: Path) -> Profile:
    """Return the profile in the file at `path`; raise `UnreadableDocument`."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unreadable(path) from error
    if not isinstance(stored, dict) or not all(_are_texts(fields) for fields in stored.values()):
        raise _unreadable(path)
    return {key: tuple(fields) for key, fields in stored.items()}


def choices_for(parts: Iterable[Part], profile: Profile, kind: QuestionKind | None = None) -> Choices:
    """Return what `profile` chooses for the tables among `parts`, with the `kind` of questions that name none."""
    kept = {part.name: profile[headings(part)] for part in parts if part.columns and headings(part) in profile}
    fitting = {name: PartChoice(fields=fields) for name, fields in kept.items()}
    return Choices(fitting, kind)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _unreadable(path: Path) -> UnreadableDocument:
    sentence = f"“{path}” is no profile of columns; choose the file that an import was saved in."
    return UnreadableDocument(sentence, path=str(path), code="document_profile")
