"""What is being imported, as a value: the files as they were read, and what the organizer made of their rows. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from question_bank.formats import NO_CHOICES, Choices, ImportBatch, ImportRow, PartChoice, Source, open_questions
from question_bank.formats.remarks import remark
from question_bank.formats.rows import refused, row_of
from question_bank.model import Question, QuestionKind
from question_bank.model.collecting import uncollected
from studyapp.errors import KnownError
from studyapp.ui.import_.view import RowStanding

RowKey = tuple[int, int]
"""A row by the numbers of its file and of itself, from 0."""
ASIDE = remark("set_aside")
"""Why a row is refused that could have been added."""
_REPORT_EVERY = 200


class Origin(NamedTuple):
    """Where rows come from: a file, or a text that was pasted under `name`."""

    name: str
    path: Path | None = None
    text: str = ""

    def source(self) -> Source:
        """Return what formats read; raise `UnreadableDocument`."""
        return Source.pasted(self.text, self.name) if self.path is None else Source(self.path)


class Tally(NamedTuple):
    """What a part holds: questions found, by kind, and how many of them have faults or are worth a look."""

    found: int
    kinds: tuple[tuple[QuestionKind, int], ...]
    faulty: int
    remarked: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it was read under `choices`: its `batch`, or the `refusal` that it cannot be read at all."""

    origin: Origin
    choices: Choices = NO_CHOICES
    batch: ImportBatch | None = None
    refusal: KnownError | None = None
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    faulty: tuple[int, ...] = ()
    remarked: tuple[int, ...] = ()

    @property
    def rows(self) -> tuple[ImportRow, ...]:
        """The rows in the order of the file."""
        return self.batch.rows if self.batch is not None else ()


@dataclass(frozen=True, slots=True)
class ImportState:
    """The `files`, the questions that were `mended` by row, and the rows set `aside`."""

    files: tuple[Taken, ...] = ()
    mended: Mapping[RowKey, Question] = field(default_factory=dict)
    aside: frozenset[RowKey] = frozenset()

    def with_files(self, taken: tuple[Taken, ...]) -> ImportState:
        """Return it with more files."""
        return replace(self, files=(*self.files, *taken))

    def with_file(self, number: int, taken: Taken) -> ImportState:
        """Return it with a file that was read anew: what was made of its rows before does not hold any more."""
        files = (*self.files[:number], taken, *self.files[number + 1 :])
        mended = {key: question for key, question in self.mended.items() if key[0] != number}
        return ImportState(files, mended, frozenset(key for key in self.aside if key[0] != number))

    def without_file(self, number: int) -> ImportState:
        """Return it without a file; the files behind it take its number."""

        def moved(key: RowKey) -> RowKey:
            return (key[0] - (key[0] > number), key[1])

        return ImportState(
            (*self.files[:number], *self.files[number + 1 :]),
            {moved(key): question for key, question in self.mended.items() if key[0] != number},
            frozenset(moved(key) for key in self.aside if key[0] != number),
        )

    def mend(self, key: RowKey, question: Question) -> ImportState:
        """Return it with the row `key` holding `question`, which is valid."""
        return replace(self, mended={**self.mended, key: question}, aside=self.aside - {key})

    def put_aside(self, key: RowKey) -> ImportState:
        """Return it without the row `key` among what is added."""
        return replace(self, aside=self.aside | {key})

    def restore(self, key: RowKey) -> ImportState:
        """Return it with the row `key` as the file has it."""
        mended = {other: question for other, question in self.mended.items() if other != key}
        return replace(self, mended=mended, aside=self.aside - {key})

    def row(self, key: RowKey) -> ImportRow:
        """Return a row as the file has it."""
        return self.files[key[0]].rows[key[1]]

    def question(self, key: RowKey) -> Question | None:
        """Return the question of a row as it is now."""
        return self.mended.get(key) or self.row(key).question

    def standing(self, key: RowKey) -> RowStanding:
        """Return where a row stands."""
        if key in self.aside:
            return RowStanding.ASIDE
        if key in self.mended:
            return RowStanding.MENDED
        return RowStanding.GOOD if self.row(key).is_good else RowStanding.FAULTY

    def faulty(self) -> tuple[RowKey, ...]:
        """Return the rows that cannot be added as the files have them, in order."""
        return tuple((number, row) for number, taken in enumerate(self.files) for row in taken.faulty)

    def remarked(self) -> tuple[RowKey, ...]:
        """Return the rows that can be added but are worth a look, in order."""
        return tuple((number, row) for number, taken in enumerate(self.files) for row in taken.remarked)

    def found(self) -> int:
        """Return how many questions the files hold."""
        return sum(len(taken.rows) for taken in self.files)

    def refused(self) -> int:
        """Return how many of them are not added: with faults that nobody mended, or set aside."""
        faulty = sum(len(taken.faulty) for taken in self.files)
        touched = self.aside.union(self.mended)
        return faulty - sum(1 for key in touched if not self.row(key).is_good) + len(self.aside)

    def has_problems(self) -> bool:
        """Return whether any row cannot be added as its file has it, or is worth a look."""
        return any(taken.faulty or taken.remarked for taken in self.files)

    def rows_of(self, number: int) -> Iterator[ImportRow]:
        """Yield the rows of a file as they go into the bank: mended ones mended, and those set aside refused."""
        for place, row in enumerate(self.files[number].rows):
            key = (number, place)
            if key in self.aside:
                yield refused(row.place, ASIDE.code, ASIDE.sentence, kind=row.kind, text=_text(row))
            elif key in self.mended:
                yield row_of(row.place, self.mended[key], kind=row.kind, remarks=row.remarks, text=row.text)
            else:
                yield row

    def questions(self) -> list[Question]:
        """Return the questions that can be added, in the order of the files."""
        rows = (row for number in range(len(self.files)) for row in self.rows_of(number))
        return [row.question for row in rows if row.is_good and row.question is not None]


def _text(row: ImportRow) -> str:
    return row.text or (row.question.stem if row.question is not None else "")


def take(origin: Origin, choices: Choices, heard: Callable[[int], None]) -> Taken:
    """Read all rows of a file; `heard` is told now and then how many there are so far."""
    try:
        with uncollected():
            stream = open_questions(origin.source(), choices)
            rows: list[ImportRow] = []
            for row in stream:
                rows.append(row)
                if len(rows) % _REPORT_EVERY == 0:
                    heard(len(rows))
    except KnownError as refusal:
        return Taken(origin, choices, refusal=refusal)
    batch = ImportBatch(tuple(rows), stream.title, stream.format, tuple(stream.parts), tuple(stream.notes))
    return taken_of(origin, choices, batch)


def taken_of(origin: Origin, choices: Choices, batch: ImportBatch) -> Taken:
    """Return a file that was read, with its rows counted."""
    kinds: dict[str, Counter[QuestionKind]] = {}
    found: Counter[str] = Counter()
    faulty: list[int] = []
    remarked: list[int] = []
    bad: Counter[str] = Counter()
    odd: Counter[str] = Counter()
    for number, row in enumerate(batch.rows):
        part = row.place.part
        found[part] += 1
        kind = row.kind or (row.question.kind if row.question is not None else None)
        if kind is not None:
            kinds.setdefault(part, Counter())[kind] += 1
        if not row.is_good:
            faulty.append(number)
            bad[part] += 1
        elif row.remarks:
            remarked.append(number)
            odd[part] += 1
    tallies = {
        part: Tally(
            count,
            tuple((kind, kinds[part][kind]) for kind in QuestionKind if part in kinds and kinds[part][kind]),
            bad[part],
            odd[part],
        )
        for part, count in found.items()
    }
    return Taken(origin, choices, batch, None, tallies, tuple(faulty), tuple(remarked))


def with_part(choices: Choices, part: str, choice: PartChoice) -> Choices:
    """Return `choices` with another `choice` about `part`."""
    return choices._replace(parts={**choices.parts, part: choice})
