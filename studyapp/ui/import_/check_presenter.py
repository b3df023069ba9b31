"""Step 2: shows what was understood of each part, and reads a file anew when that is corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from question_bank.formats import Choices, ImportRow, Part, PartChoice
from studyapp.ui.import_.check_step import CheckStep
from studyapp.ui.import_.profiles import Profiles
from studyapp.ui.import_.state import Taken, Tally, with_part
from studyapp.ui.import_.view import PartView, PreviewLine, TableView
from studyapp.ui.import_.wording import layout_name
from studyapp.ui.import_.work import ImportWork
from studyapp.ui.questions.remark_words import place_words, remark_sentence
from studyapp.ui.widgets.list_rows import ListRow
from studyapp.ui.wording import error_sentence, kind_name, question_count

PREVIEW = 12
"""Rows of a part that are shown as they were read."""
EXCERPT = 160
"""Characters of a row that are shown."""
_NOTHING = Tally(0, (), 0, 0)


class _Spot(NamedTuple):
    """A part of the file `number`; `known` says whether the reader names its parts and can leave some out."""

    number: int
    part: Part
    known: bool

    @property
    def key(self) -> bytes:
        return f"{self.number}/{self.part.name}".encode()


class CheckPresenter(QObject):
    """Between the step and the import under way; `more_wanted` when files are to be added."""

    more_wanted = Signal()

    def __init__(self, step: CheckStep, work: ImportWork, profiles: Profiles, parent: QObject) -> None:
        """Listen to `step`."""
        super().__init__(parent)
        self._step = step
        self._work = work
        self._profiles = profiles
        self._current: bytes | None = None
        step.chosen.connect(self._stand_at)
        step.switched.connect(self._switch)
        step.removed.connect(self._remove)
        step.corrected.connect(lambda fields: self._decide(lambda choice: choice._replace(fields=fields)))
        step.head_moved.connect(
            lambda number: self._decide(lambda choice: choice._replace(head_row=number, fields=None))
        )
        step.profile_wanted.connect(self._keep)
        step.more_wanted.connect(self.more_wanted)

    def show(self) -> None:
        """Show the files with their parts."""
        spots = list(self._spots())
        keys = [spot.key for spot in spots]
        if self._current not in keys:
            self._current = keys[0] if keys else None
        self._step.show_parts([self._row(spot) for spot in spots], self._current)
        self._show_part()

    def _spots(self) -> Iterator[_Spot]:
        for number, taken in enumerate(self._work.state.files):
            parts = taken.batch.parts if taken.batch is not None else ()
            if parts:
                yield from (_Spot(number, part, known=len(parts) > 1) for part in parts)
            else:
                layout = taken.batch.format if taken.batch is not None else "nothing"
                yield _Spot(number, Part("", layout, len(taken.rows)), known=False)

    def _row(self, spot: _Spot) -> ListRow:
        taken = self._work.state.files[spot.number]
        name = taken.origin.name
        if taken.refusal is not None:
            return ListRow(spot.key, name, _refusal(taken), "warning", "warn")
        tally = _tally(taken, spot)
        said = question_count(tally.found)
        if spot.part.name:
            said = f"{name} · {said}"
        sign, tone = "", "ink2"
        if tally.faulty:
            said = f"{said} · " + self.tr("%1 to mend").replace("%1", str(tally.faulty))
            sign, tone = "info", "warn"
        return ListRow(spot.key, spot.part.name or name, said, sign, tone, spot.part.chosen if spot.known else None)

    def _show_part(self) -> None:
        spot = self._spot()
        if spot is None:
            self._step.show_part(None)
            return
        taken = self._work.state.files[spot.number]
        if taken.batch is None:
            self._step.show_part(None, _refusal(taken))
            return
        tally = _tally(taken, spot)
        notes = [remark_sentence(note) for note in taken.batch.notes]
        if spot.part.reason is not None:
            notes.insert(0, remark_sentence(spot.part.reason))
        of_part = (row for row in taken.rows if row.place.part == spot.part.name or not spot.known)
        preview = tuple(_preview(row) for row, _number in zip(of_part, range(PREVIEW), strict=False))
        part = spot.part
        self._step.show_part(
            PartView(
                taken.origin.name,
                part.name,
                layout_name(part.layout, taken.batch.format),
                tally.found,
                tally.kinds,
                tuple(notes),
                preview,
                TableView(part.columns, part.fields, part.head_row, part.sample, part.numbers)
                if part.layout == "table" and part.sample
                else None,
                self._profiles.name_for(part),
            )
        )

    def _spot(self) -> _Spot | None:
        return next((spot for spot in self._spots() if spot.key == self._current), None)

    def _stand_at(self, key: bytes) -> None:
        self._current = key
        self._show_part()

    def _switch(self, key: bytes, on: bool) -> None:
        self._current = key
        self._decide(lambda choice: choice._replace(chosen=on))

    def _decide(self, decide: Callable[[PartChoice], PartChoice]) -> None:
        """Read the file of the current part anew with another decision about it."""
        spot = self._spot()
        if spot is not None:
            choices = self._work.state.files[spot.number].choices
            before = choices.parts.get(spot.part.name, PartChoice())
            self._work.read_again(spot.number, with_part(choices, spot.part.name, decide(before)))

    def _remove(self, key: bytes) -> None:
        spot = next((spot for spot in self._spots() if spot.key == key), None)
        if spot is not None:
            self._work.put(self._work.state.without_file(spot.number))

    def _keep(self) -> None:
        spot = self._spot()
        if spot is not None:
            choices: Choices = self._work.state.files[spot.number].choices
            self._profiles.keep(spot.part, choices.parts.get(spot.part.name))
            self._show_part()


def _refusal(taken: Taken) -> str:
    """Return why a file cannot be read; its name is enough, its folder is known."""
    error = taken.refusal
    if error is None:
        return ""
    words = error_sentence(error)
    return words.replace(error.path, taken.origin.name) if error.path else words


def _tally(taken: Taken, spot: _Spot) -> Tally:
    if spot.known or len(taken.tallies) > 1:
        return taken.tallies.get(spot.part.name, _NOTHING)
    return next(iter(taken.tallies.values()), _NOTHING)


def _preview(row: ImportRow) -> PreviewLine:
    place = place_words(row.place._replace(part=""))
    said = [place, *([kind_name(row.kind)] if row.kind is not None else [])]
    if row.question is not None and row.question.answer:
        said.append("；".join(row.question.answer))
    stem = row.question.stem if row.question is not None else row.text
    stem = stem if len(stem) <= EXCERPT else stem[:EXCERPT] + "……"
    notes = tuple(remark_sentence(one) for one in (*row.faults, *row.remarks))
    return PreviewLine(stem.strip() or place, " · ".join(filter(None, said)), notes)
