"""What was corrected in the columns of tables, kept beside the bank for tables with the same headings.

The file is a profile as the terminal reads it too.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from question_bank.errors import UnreadableDocument
from question_bank.formats import Choices, Part, PartChoice
from question_bank.formats.profile import choices_for, headings, read_profile
from studyapp.ui.import_.state import Taken

MOST = 200
"""Profiles that are kept; the oldest go."""
_NAME = 24


class Profiles:
    """The mappings kept in the file at `path`, by the headings of the tables they were made for."""

    def __init__(self, path: Path) -> None:
        """Read what is there; a file that makes no sense keeps nobody from importing."""
        self._path = path
        self._kept: dict[str, tuple[str, ...]] = {}
        with contextlib.suppress(UnreadableDocument):
            self._kept = dict(read_profile(path))

    def name_for(self, part: Part) -> str:
        """Return what the mapping kept for the headings of `part` is called ("": there is none, or it is another)."""
        kept = self._kept.get(headings(part)) if part.columns else None
        if kept is None or kept != part.fields:
            return ""
        name = "、".join(filter(None, part.columns))
        return name if len(name) <= _NAME else name[:_NAME] + "…"

    def keep(self, part: Part, choice: PartChoice | None) -> None:
        """Keep what the columns of `part` are taken for; raises OSError."""
        if not part.columns:
            return
        fields = choice.fields if choice is not None and choice.fields is not None else part.fields
        self._kept.pop(headings(part), None)
        self._kept[headings(part)] = tuple(fields)
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        fresh = self._path.with_suffix(".new")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(self._kept, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(self._path)

    def choices_for(self, taken: Taken) -> Choices:
        """Return the choices for a file that was read: where a table has headings that are known, what was kept."""
        parts = taken.batch.parts if taken.batch is not None else ()
        other = [part for part in parts if part.fields != self._kept.get(headings(part), part.fields)]
        if not other:
            return taken.choices
        return taken.choices._replace(parts={**taken.choices.parts, **choices_for(other, self._kept).parts})
