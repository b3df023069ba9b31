"""Questions in document order, a page at a time, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby, islice

from question_bank.model.question_filter import QuestionFilter, QuestionRef
from question_bank.storage.connection import Database
from question_bank.storage.filter_sql import Selection, find_of_formulations, narrowing, select_groups
from question_bank.storage.rows import Row, ref_of

IN_ORDER = """
    SELECT q.number, q.id, z.id, s.id, q.kind, q.formulation_id
    FROM question AS q INDEXED BY question_in_order
    CROSS JOIN section AS s ON s.number = q.section_number
    CROSS JOIN question_set AS z ON z.number = q.set_number
    WHERE q.section_number = ?1 AND q.kind = ?2 AND q.status = ?3 AND q.number > ?4 {narrowed}
    ORDER BY q.number LIMIT ?
"""
COUNT_NARROWED = """
    SELECT count(*)
    FROM json_each(?1) AS g
    CROSS JOIN question AS q INDEXED BY question_in_order
        ON q.section_number = json_extract(g.value, '$[0]') AND q.kind = json_extract(g.value, '$[1]')
        AND q.status = json_extract(g.value, '$[2]')
    WHERE true {narrowed}
"""
COUNT_UP_TO = """
    SELECT count(*) FROM question AS q INDEXED BY question_in_order
    WHERE q.section_number = ?1 AND q.kind = ?2 AND q.status = ?3 AND q.number <= ?4 {narrowed}
"""
_SECTION_PLACES = "SELECT number, position FROM section WHERE set_number = ?"
_QUESTION_PLACE = """
    SELECT q.set_number, s.position, s.number, q.number
    FROM question AS q INDEXED BY question_by_id
    CROSS JOIN section AS s ON s.number = q.section_number WHERE q.id = ?
"""


def sequence(database: Database, wanted: QuestionFilter, count: int, after: bytes | None) -> tuple[QuestionRef, ...]:
    """Return the next `count` questions that `wanted` means behind the question `after`, in document order."""
    selection = select_groups(database, wanted)
    place = database.row(_QUESTION_PLACE, (after,)) if after is not None else None
    if count <= 0 or not selection.groups or (after is not None and place is None):
        return ()
    order = _section_order(database, selection)
    if wanted.formulations:
        found = find_of_formulations(database, selection, wanted)
        placed = [((*order[row.section_number], row.number), row.ref) for row in found]
        behind = sorted((row for row in placed if place is None or row[0] > place), key=lambda row: row[0])
        return tuple(ref for _, ref in behind[:count])
    return tuple(islice(_in_order(database, selection, order, wanted, count, place), count))


def count_up_to(database: Database, wanted: QuestionFilter, last: bytes) -> int | None:
    """Return how many questions `wanted` means up to the question `last` and with it, in document order.

    None where the bank does not hold `last`; it need not be one of those that are meant.
    """
    place = database.row(_QUESTION_PLACE, (last,))
    if place is None:
        return None
    selection = select_groups(database, wanted)
    order = _section_order(database, selection)
    if wanted.formulations:
        rows = find_of_formulations(database, selection, wanted)
        return sum((*order[row.section_number], row.number) <= place for row in rows)
    narrowed, values = narrowing(wanted)
    sql = COUNT_UP_TO.format(narrowed=narrowed)
    found = 0
    for group in selection.groups:
        before = order[group.section_number] < place[:3]
        if before and not wanted.looks_inside:
            found += group.questions
        elif order[group.section_number] <= place[:3]:
            number = (1 << 62) if before else place[3]
            row = database.row(sql, (group.section_number, group.kind, group.status, number, *values))
            found += int(row[0]) if row else 0
    return found


def count_of_up_to(database: Database, ids: Iterable[bytes], last: bytes) -> int:
    """Return how many of the questions `ids` stand up to the question `last` in document order; 0 without that one."""
    end = database.row(_QUESTION_PLACE, (last,))
    places = (database.row(_QUESTION_PLACE, (id_,)) for id_ in ids)
    return 0 if end is None else sum(place is not None and place <= end for place in places)


def count_matching(database: Database, wanted: QuestionFilter) -> int:
    """Return how many questions `wanted` means: from the tallies, unless it asks for more than they know."""
    selection = select_groups(database, wanted)
    if wanted.formulations:
        return len(find_of_formulations(database, selection, wanted))
    if not wanted.looks_inside:
        return selection.total
    narrowed, values = narrowing(wanted)
    row = database.row(COUNT_NARROWED.format(narrowed=narrowed), (selection.as_json(), *values))
    return int(row[0]) if row else 0


def _in_order(
    database: Database,
    selection: Selection,
    order: dict[int, tuple[int, int, int]],
    wanted: QuestionFilter,
    count: int,
    place: Row | None,
) -> Iterator[QuestionRef]:
    """Yield the questions of `selection` behind `place` (set, position, section, question), section by section."""
    narrowed, values = narrowing(wanted)
    sql = IN_ORDER.format(narrowed=narrowed)
    groups = sorted(selection.groups, key=lambda group: order[group.section_number])
    for section, members in groupby(groups, key=lambda group: group.section_number):
        if place is not None and order[section] < place[:3]:
            continue
        after = place[3] if place is not None and order[section] == place[:3] else 0
        # Each kind is in order by itself; merging their heads keeps a rare kind from being looked for row by row.
        runs = [database.rows(sql, (section, group.kind, group.status, after, *values, count)) for group in members]
        yield from (ref_of(row[1:]) for row in merge(*runs))


def _section_order(database: Database, selection: Selection) -> dict[int, tuple[int, int, int]]:
    """Return for each section of the sets concerned its place in document order: (set, position, section)."""
    return {
        number: (set_number, position, number)
        for set_number in sorted({group.set_number for group in selection.groups})
        for number, position in database.rows(_SECTION_PLACES, (set_number,))
    }
