"""Remembering how the columns of a table were mapped, for the next file with the same headings.

A profile is a JSON object: {"headings": ["题干", "a选项", …], "fields": ["stem", "option_a", …], "chosen": true}; for a
table without headings "headings" is null and "width" counts its columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from question_bank.formats.batch import Part, PartChoice
from question_bank.formats.tables.field import Field
from question_bank.formats.tables.headings import normal_heading

Profile = dict[str, Any]


def profile_of(part: Part, choice: PartChoice) -> Profile:
    """Return what is to be remembered of `part` as it was read under `choice`."""
    fields = choice.fields if choice.fields is not None else part.fields
    return {
        "headings": _signature(part),
        "width": len(part.columns or fields),
        "fields": [str(field) for field in fields],
        "chosen": part.chosen if choice.chosen is None else choice.chosen,
    }


def choices_for(parts: Iterable[Part], profiles: Iterable[object]) -> dict[str, PartChoice]:
    """Return the choices that `profiles` hold for those of `parts` that have the same headings; the last one counts."""
    known: dict[tuple[object, ...], Mapping[str, Any]] = {}
    for profile in profiles:
        if isinstance(profile, Mapping) and _is_whole(profile):
            known[_key(profile["headings"], profile["width"])] = profile
    found: dict[str, PartChoice] = {}
    for part in parts:
        fitting = known.get(_key(_signature(part), len(part.columns or part.fields)))
        if fitting is not None and part.layout != "exam text":
            found[part.name] = PartChoice(fitting["chosen"], tuple(fitting["fields"]), part.head_row)
    return found


def _signature(part: Part) -> list[str] | None:
    names = [normal_heading(heading) for heading in part.columns]
    return names if any(names) else None


def _key(headings: list[str] | None, width: int) -> tuple[object, ...]:
    return (width, None) if headings is None else (0, *headings)


def _is_whole(profile: Mapping[Any, Any]) -> bool:
    """Whether a profile has been kept whole: a file that somebody edited may hold anything."""
    headings, fields = profile.get("headings"), profile.get("fields")
    return (
        isinstance(fields, list)
        and all(field in tuple(Field) for field in fields)
        and isinstance(profile.get("width"), int)
        and isinstance(profile.get("chosen"), bool)
        and (headings is None or (isinstance(headings, list) and all(isinstance(each, str) for each in headings)))
    )
