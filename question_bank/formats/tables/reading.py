"""Reading a table row by row: what is a question, what heads the next ones, what is a note between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from question_bank.formats.batch import ImportRow, Place, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.rows import Draft, refused
from question_bank.formats.tables.answers import is_nothing, style_of
from question_bank.formats.tables.assemble import assembled
from question_bank.formats.tables.cells import Cell, is_blank, is_date, text_of
from question_bank.formats.tables.columns import Columns, Row, kind_codes_begin_at
from question_bank.formats.tables.field import OPTION_FIELDS, TAG_NAMES, Field
from question_bank.formats.tables.kinds import Kinds, kinds_coded, kinds_named
from question_bank.formats.tables.markup import are_marked, without_markup
from question_bank.formats.tables.options import Options, options_in, without_labels
from question_bank.formats.tables.plain import PlainRows
from question_bank.formats.tables.record import Record, Way
from question_bank.formats.tables.sections import path_of
from question_bank.formats.tables.stems import has_number
from question_bank.formats.tables.whole import are_whole, whole_questions

_HEADING = re.compile(r"\s*(?:第?[一二三四五六七八九十百]{1,3}[、.．章节部编]|[（(][一二三四五六七八九十]{1,3}[)）])")
_AT_ONCE = 64
"""Plain rows that are made together."""
_LONGEST_HEADING = 60
_LONGEST_KIND = 10
_LIST_ENDS = re.compile(r"[,，;；、\n]+")
_NO_VALUE = frozenset({"", "0", "无", "null", "None", "nan"})


class TableReader:
    """Reads the rows of one table under its columns; `notes` are complete when they have been read."""

    def __init__(self, part: str, unit: str, columns: Columns, way: Way) -> None:
        """Read rows of `part`, counted as `unit`, under `columns`."""
        self.notes: list[Remark] = []
        self._part = part
        self._unit = unit
        self._way = way
        self._head = tuple(heading.strip() for heading in columns.headings)
        self._fields = columns.fields
        self._places: dict[Field, int] = {field: place for place, field in reversed(tuple(enumerate(columns.fields)))}
        self._options = [(OPTION_FIELDS.index(f), i) for i, f in enumerate(columns.fields) if f in OPTION_FIELDS]
        self._sections = [place for place, field in enumerate(columns.fields) if field is Field.SECTION]
        self._tags = [(f, i) for i, f in enumerate(columns.fields) if f in TAG_NAMES or f is Field.TAGS]
        self._first_code = 1
        self._marked = self._whole = False
        self._kinds: Kinds = ()
        self._section: tuple[str, ...] = ()
        self._plain = PlainRows(part, unit, columns.fields, way)
        self._passed: list[tuple[int, str]] = []
        self._kept: list[tuple[Place, Record, str]] = []

    def learn(self, sample: Sequence[Row]) -> None:
        """Look at the first rows for what holds for all: numbered stems, the style of answers, codes for kinds."""
        cells = [cells for _, cells in sample if not is_blank(cells)]
        self._marked = are_marked(cells)
        if self._marked:
            cells = [without_markup(row)[0] for row in cells]
        stems = [text for row in cells if (text := self._text(row, Field.STEM).strip())]
        numbered = sum(1 for stem in stems if has_number(stem))
        answered = [
            (self._cell(row, Field.ANSWER), options.texts) for row in cells if (options := self._options_of(row)).texts
        ]
        self._whole = are_whole([self._record(self._text(row, Field.STEM), row, ()) for row in cells])
        self._first_code = kind_codes_begin_at([self._cell(row, Field.KIND) for row in cells])
        self._way = self._way._replace(
            numbered=numbered >= 0.8 * len(stems) and numbered > 0, style=style_of(answered)
        )  # fmt: skip

    def rows(self, rows: Iterable[Row]) -> Iterator[ImportRow]:
        """Yield the questions of `rows`."""
        plain = self._plain = PlainRows(self._part, self._unit, self._fields, self._way)
        waiting: list[Row] = []
        drafts: list[Draft] = []
        for number, cells in rows:
            draft = None
            if plain.can_read and not self._marked:
                draft = plain.draft(number, cells, self._tags_of(cells) if self._tags else ())
                if draft is not None:
                    waiting.append((number, cells))
                    drafts.append(draft)
                    if len(drafts) < _AT_ONCE:
                        continue
            if drafts:
                yield from plain.rows(drafts) or self._singly(waiting)
                waiting, drafts = [], []
            if draft is None and (row := self._row(number, cells)) is not None:
                yield row
        if drafts:
            yield from plain.rows(drafts) or self._singly(waiting)
        yield from self._of_whole()
        if self._passed:
            first, text = self._passed[0]
            self.notes.append(remark("note_rows", str(len(self._passed)), str(first), text[:60]))

    def _singly(self, rows: Iterable[Row]) -> Iterator[ImportRow]:
        for number, cells in rows:
            row = self._row(number, cells)
            if row is not None:
                yield row

    def _row(self, number: int, cells: Sequence[Cell]) -> ImportRow | None:
        """Return the question of a row, None where it is none, or one of those that are read at the end."""
        lost: tuple[Remark, ...] = ()
        if self._marked:
            cells, lost = without_markup(cells)
        if is_blank(cells) or self._is_head(cells):
            return None
        stem = self._text(cells, Field.STEM)
        filled = [text for cell in cells if (text := text_of(cell).strip())]
        if (len(filled) == 1 and self._heads_what_follows(filled[0])) or self._is_note(number, stem, cells, filled):
            return None
        place = Place(self._unit, number, self._part)
        text = " | ".join(filled)
        if not stem.strip():
            return refused(place, "no_stem", remark("no_stem").sentence, text=text)
        record = self._record(stem, cells, lost)
        if self._whole:
            self._kept.append((place, record, text))
            return None
        return assembled(place, record, self._way, text)

    def _of_whole(self) -> Iterator[ImportRow]:
        """Yield the questions whose stems hold everything, and those that cannot be read so as the columns say."""
        found = whole_questions((place, record) for place, record, _ in self._kept)
        for place, record, text in self._kept:
            yield from found.get(place, ()) or (assembled(place, record, self._way, text),)

    def _record(self, stem: str, cells: Sequence[Cell], lost: tuple[Remark, ...]) -> Record:
        options = self._options_of(cells)
        remarks = list(lost)
        kinds = self._kinds
        word = self._text(cells, Field.KIND).strip()
        if word:
            named = kinds_named(word) or kinds_coded(word, self._first_code)
            if not named:
                remarks.append(remark("kind_unknown", word[:40]))
            kinds = named or kinds
        if any(is_date(cells[place]) for _, place in self._options if place < len(cells)):
            remarks.append(remark("date_cell"))
        if self._text(cells, Field.PICTURE).strip() not in _NO_VALUE:
            remarks.append(remark("picture"))
        return Record(
            stem,
            self._cell(cells, Field.ANSWER),
            options.texts,
            options.right if is_nothing(self._cell(cells, Field.ANSWER)) else None,
            kinds,
            self._text(cells, Field.EXPLANATION),
            self._section_of(cells),
            self._tags_of(cells),
            tuple(remarks),
            self._text(cells, Field.ACCEPTED),
        )

    def _options_of(self, cells: Sequence[Cell]) -> Options:
        place = self._places.get(Field.OPTIONS)
        if place is not None and place < len(cells) and text_of(cells[place]).strip():
            return options_in(cells[place])
        if not self._options:
            return Options()
        texts = [""] * (max(letter for letter, _ in self._options) + 1)
        for letter, place in self._options:
            texts[letter] = text_of(cells[place]).strip() if place < len(cells) else ""
        return Options(without_labels(texts))

    def _section_of(self, cells: Sequence[Cell]) -> tuple[str, ...]:
        texts = [text_of(cells[place]) for place in self._sections if place < len(cells)]
        return tuple(step for text in texts for step in path_of(text)) or self._section

    def _tags_of(self, cells: Sequence[Cell]) -> tuple[str, ...]:
        found: list[str] = []
        for field, place in self._tags:
            text = text_of(cells[place]).strip() if place < len(cells) else ""
            if text in _NO_VALUE:
                continue
            name = TAG_NAMES.get(field)
            values = (
                [text] if field in (Field.MARKS, Field.SOURCE, Field.PAGE, Field.DIFFICULTY) else _LIST_ENDS.split(text)
            )
            found += [f"{name}:{value.strip()}" if name else value.strip() for value in values if value.strip()]
        return tuple(dict.fromkeys(found))

    def _is_head(self, cells: Sequence[Cell]) -> bool:
        """Whether the row repeats the headings, as printed pages do."""
        return bool(self._head) and tuple(text_of(cell).strip() for cell in cells) == self._head

    def _heads_what_follows(self, text: str) -> bool:
        """Whether a cell alone in its row heads the rows below it; take its kind or its section."""
        if len(text) > _LONGEST_HEADING:
            return False
        title = re.split(r"[（(，,：:。]", _HEADING.sub("", text, count=1))[0].strip()
        kinds = kinds_named(title) if len(title) <= _LONGEST_KIND else ()
        if kinds:
            self._kinds = kinds
            return True
        if _HEADING.match(text) and len(text) <= 30 and not re.search(r"[（(]\s*[)）]|[。？?]|__", text):
            self._section = self._plain.section = (text.strip(),)
            return True
        return False

    def _is_note(self, number: int, stem: str, cells: Sequence[Cell], filled: Sequence[str]) -> bool:
        """Whether the row is no question: it has neither a stem with anything to it, nor an answer, nor options."""
        if self._text(cells, Field.ANSWER).strip() or any(self._options_of(cells).texts):
            return False
        if stem.strip() and (len(filled) > 1 or Field.OPTIONS in self._fields or Field.ANSWER in self._fields):
            return False
        self._passed.append((number, filled[0]))
        return True

    def _cell(self, cells: Sequence[Cell], field: Field) -> Cell:
        place = self._places.get(field)
        return cells[place] if place is not None and place < len(cells) else None

    def _text(self, cells: Sequence[Cell], field: Field) -> str:
        return text_of(self._cell(cells, field))
