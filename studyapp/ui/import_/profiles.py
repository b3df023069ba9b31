"""What was corrected in the columns of tables, kept beside the bank for tables with the same headings."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from question_bank.formats import Choices, Part, PartChoice
from studyapp.ui.import_.state import Taken

MOST = 200
"""Profiles that are kept; the oldest go."""
_NAME = 24


class Profiles:
    """The mappings kept in the file at `path`, by the headings of the tables they were made for."""

    def __init__(self, path: Path) -> None:
        """Read what is there; a file that makes no sense keeps nobody from importing."""
        self._path = path
        self._kept: dict[str, list[str]] = {}
        with contextlib.suppress(OSError, ValueError):
            stored = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(stored, dict):
                self._kept = {
                    str(headings): [str(field) for field in fields]
                    for headings, fields in stored.items()
                    if isinstance(fields, list)
                }

    def name_for(self, part: Part) -> str:
        """Return what the mapping kept for the headings of `part` is called ("": there is none, or it is another)."""
        kept = self._kept.get(_headings(part)) if part.columns else None
        if kept is None or tuple(kept) != part.fields:
            return ""
        name = "、".join(filter(None, part.columns))
        return name if len(name) <= _NAME else name[:_NAME] + "…"

    def keep(self, part: Part, choice: PartChoice | None) -> None:
        """Keep what the columns of `part` are taken for; raises OSError."""
        if not part.columns:
            return
        fields = choice.fields if choice is not None and choice.fields is not None else part.fields
        self._kept.pop(_headings(part), None)
        self._kept[_headings(part)] = list(fields)
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        fresh = self._path.with_suffix(".new")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(self._kept, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(self._path)

    def choices_for(self, taken: Taken) -> Choices:
        """Return the choices for a file that was read: where a table has headings that are known, what was kept."""
        parts = dict(taken.choices.parts)
        for part in taken.batch.parts if taken.batch is not None else ():
            kept = self._kept.get(_headings(part)) if part.columns else None
            if kept is not None and tuple(kept) != part.fields and len(kept) == len(part.columns):
                parts[part.name] = PartChoice(fields=tuple(kept))
        return taken.choices._replace(parts=parts) if parts != dict(taken.choices.parts) else taken.choices


def _headings(part: Part) -> str:
    return "\t".join(" ".join(heading.split()) for heading in part.columns)
