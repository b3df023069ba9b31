"""What the columns of a table hold: by their headings, and by what stands in them where headings say nothing.

| the table | is understood as |
| 题干, 选项A … 选项D, 答案 in row 1, or below a title | a table with these fields |
| 目录, 题型, 题干, 正确答案, A, B, C, D | the answer before the options, which are headed by letters alone |
| no headings; long texts, then letters | the stem, then the answer |
| 地名, 描述 | nothing: a table of something else |
| 题目1, B; 题目2, C | nothing: it names questions without asking them |
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from question_bank.formats.batch import Remark
from question_bank.formats.remarks import remark
from question_bank.formats.tables.cells import Cell, is_blank, text_of
from question_bank.formats.tables.content import fields_by_content
from question_bank.formats.tables.field import OPTION_FIELDS, REPEATABLE, Field
from question_bank.formats.tables.headings import USUAL, WEAK, field_of, normal_heading
from question_bank.formats.tables.kinds import kinds_coded, kinds_named
from question_bank.formats.tables.own import is_own
from question_bank.formats.tables.stems import is_placeholder

Row = tuple[int, Sequence[Cell]]
"""The number of a row in its file, and its cells."""

_HEAD_WITHIN = 20
_MANY = 4
_LEAST_ROWS = 3
"""Rows from which a column without a heading may be told."""
_FREE_ANSWERS = frozenset({Field.ANSWER, Field.OPTIONS, *OPTION_FIELDS})


class Columns(NamedTuple):
    """The fields of the columns in order; `head_row` numbers the row of headings (0: none), `reason` says why not."""

    fields: tuple[Field, ...] = ()
    headings: tuple[str, ...] = ()
    head_row: int = 0
    reason: Remark | None = None

    @property
    def can_be_asked(self) -> bool:
        """Whether there is a stem, and an answer or options to it."""
        return Field.STEM in self.fields and not _FREE_ANSWERS.isdisjoint(self.fields)


def understand(sample: Sequence[Row], headings: tuple[str, ...] | None = None) -> Columns:
    """Return what the columns of a table hold of which `sample` are the first rows, blank ones left out."""
    if headings is not None:
        columns = Columns(fields_of(headings, sample), headings)
        return columns if columns.can_be_asked else columns._replace(reason=remark("no_columns"))
    head = _head_of(sample)
    width = max((len(cells) for _, cells in sample), default=0)
    if head is None:
        found = Columns(fields_by_content(_columns_of(sample, width), (Field.IGNORE,) * width), ())
        body = sample
    else:
        place, names = head
        names += ("",) * (width - len(names))
        body = sample[place + 1 :]
        found = Columns(fields_of(names, body), names, sample[place][0])
        if not body:
            return found._replace(reason=remark("no_rows"))
        if not found.can_be_asked:
            fields = fields_by_content(_columns_of(body, width), found.fields)
            found = found._replace(fields=fields)
    if is_own(found.headings):
        return found
    if not found.can_be_asked or (Field.ANSWER not in found.fields and head is None):
        counted = any(_only_counts(column) for column in _columns_of(body, width))
        return found._replace(reason=remark("placeholders" if counted else "no_columns"))
    if (head is None or not _fully_named(found)) and len(body) < _LEAST_ROWS:
        return found._replace(reason=remark("no_columns"))
    stem = found.fields.index(Field.STEM)
    stems = [text_of(cells[stem]).strip() for _, cells in body if len(cells) > stem]
    if sum(1 for text in stems if is_placeholder(text)) > 0.8 * len(stems):
        return found._replace(reason=remark("placeholders"))
    return found


def fields_of(headings: Sequence[str], body: Sequence[Row]) -> tuple[Field, ...]:
    """Return the field of each heading: the surest wins where two say the same, and `body` must not contradict it."""
    names = [normal_heading(heading) for heading in headings]
    found = [field_of(heading) for heading in headings]
    if "q" in names and "a" in names and "b" not in names:
        found[names.index("q")], found[names.index("a")] = (Field.STEM, USUAL), (Field.ANSWER, USUAL)
    letters = {each[0] for each in found if each}
    if not {Field.OPTION_A, Field.OPTION_B} <= letters:
        found = [None if each and each[0] in OPTION_FIELDS else each for each in found]
    fields = [Field.IGNORE] * len(headings)
    told = [(each[1], column, each) for column, each in enumerate(found) if each is not None]
    for _, column, each in sorted(told):
        field, rank = _checked(each, [cells[column] for _, cells in body if len(cells) > column])
        if field not in fields or (field in REPEATABLE and rank < WEAK):
            fields[column] = field
    return tuple(fields)


def kind_codes_begin_at(values: Sequence[Cell]) -> int:
    """Return the number that stands for the first kind in a column of numbers for kinds: 0 where one is 0, else 1."""
    return 0 if any(text_of(value).strip() == "0" for value in values) else 1


def _checked(found: tuple[Field, int], values: Sequence[Cell]) -> tuple[Field, int]:
    """Return what a column is after a look into it: “类型” may head topics, “answers” may hold options."""
    field, rank = found
    filled = [value for value in values if text_of(value).strip()]
    if field is Field.KIND and rank >= USUAL and filled:
        kinds = sum(1 for value in filled if kinds_named(text_of(value).strip()) or kinds_coded(text_of(value), 0))
        if kinds * 2 < len(filled):
            return Field.SECTION if rank == WEAK else Field.IGNORE, WEAK
    if field is Field.ANSWER and filled and all(isinstance(value, list) and value for value in filled):
        lists = [value for value in filled if isinstance(value, list)]
        if all(isinstance(each, dict) for value in lists for each in value):
            return Field.OPTIONS, rank
    return field, rank


def _head_of(sample: Sequence[Row]) -> tuple[int, tuple[str, ...]] | None:
    """Return the place and the texts of the row of headings, the one that names most fields."""
    best: tuple[int, int, tuple[str, ...]] | None = None
    for place, (_, cells) in enumerate(sample[:_HEAD_WITHIN]):
        names = tuple(text_of(cell).strip() for cell in cells)
        filled = [name for name in names if name]
        fields = {each[0] for name in filled if (each := field_of(name))}
        told = fields - {Field.NUMBER, Field.PAGE}
        options = len(told.intersection(OPTION_FIELDS))
        stem_and_more = Field.STEM in told and bool(told & {Field.ANSWER, Field.KIND, Field.OPTIONS} or options >= 2)
        if not (stem_and_more or (Field.ANSWER in told and options >= 2)) or (
            len(told) < _MANY and len(told) * 5 < len(filled) * 2
        ):
            continue
        if best is None or len(told) > best[0]:
            best = (len(told), place, names)
    return (best[1], best[2]) if best else None


def _only_counts(column: Sequence[Cell]) -> bool:
    """Whether a column says “题目1”, “题目2” … and nothing else."""
    texts = [text for cell in column if (text := text_of(cell).strip())]
    return len(texts) > 1 and all(is_placeholder(text) and not text.isdigit() for text in texts)


def _fully_named(columns: Columns) -> bool:
    """Whether headings alone make the table one that can be asked."""
    named = {each[0] for heading in columns.headings if (each := field_of(heading))}
    return Field.STEM in named and not named.isdisjoint(_FREE_ANSWERS)


def _columns_of(rows: Sequence[Row], width: int) -> list[list[Cell]]:
    filled = [cells for _, cells in rows if not is_blank(cells)]
    return [[cells[column] if column < len(cells) else None for cells in filled] for column in range(width)]
