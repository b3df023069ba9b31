"""Drawing questions by chance in time that depends on how many are wanted, not on how many there are.

Fingerprints are uniform 16-byte hashes, so the questions whose fingerprint lies in a stretch of that space are a fair
sample of any group, and a stretch of the length `window / total` holds about `window` of them. A draw reads one stretch
that begins at its pivot (the ends of the space are joined) from the index of every group, without touching the rows,
and takes those that a hash keyed by the pivot puts first. Nothing is sorted or skipped in the bank itself.
"""

from __future__ import annotations

from hashlib import blake2b

from question_bank.model.question_filter import QuestionFilter, QuestionRef
from question_bank.storage.connection import Database
from question_bank.storage.filter_sql import Selection, find_of_formulations, narrowing, select_groups
from question_bank.storage.rows import STATUS_CODES, ref_of, to_json

_SPACE = 1 << 128
_FIRST, _PAST = b"", b"\xff" * 17
_LEAST_WINDOW = 128
"""A window this wide keeps each question's chance even to about one part in eleven (its root), also for one drawn."""

# CROSS JOIN and INDEXED BY pin the order of the joins: left free, the planner has been seen to read whole tables.
STRETCH_OF_SECTIONS = """
    SELECT q.fingerprint, q.number
    FROM json_each(?1) AS g
    CROSS JOIN question AS q INDEXED BY question_in_section
        ON q.section_number = json_extract(g.value, '$[0]') AND q.kind = json_extract(g.value, '$[1]')
        AND q.status = json_extract(g.value, '$[2]') AND q.fingerprint >= ?2 AND q.fingerprint < ?3
"""
STRETCH_OF_SETS = """
    SELECT q.fingerprint, q.number
    FROM json_each(?1) AS g
    CROSS JOIN question AS q INDEXED BY question_in_set
        ON q.set_number = json_extract(g.value, '$[0]') AND q.kind = json_extract(g.value, '$[1]')
        AND q.fingerprint >= ?2 AND q.fingerprint < ?3
"""
STRETCH_NARROWED = """
    SELECT q.fingerprint, q.number
    FROM json_each(?1) AS g
    CROSS JOIN question AS q INDEXED BY question_in_section
        ON q.section_number = json_extract(g.value, '$[0]') AND q.kind = json_extract(g.value, '$[1]')
        AND q.status = json_extract(g.value, '$[2]') AND q.fingerprint >= ?2 AND q.fingerprint < ?3
    WHERE true {narrowed}
"""
REFS_BY_NUMBER = """
    SELECT q.number, q.id, z.id, s.id, q.kind, q.formulation_id
    FROM json_each(?1) AS n
    CROSS JOIN question AS q ON q.number = n.value
    CROSS JOIN section AS s ON s.number = q.section_number
    CROSS JOIN question_set AS z ON z.number = q.set_number
    WHERE q.status IN (SELECT value FROM json_each(?2))
"""


def draw(database: Database, wanted: QuestionFilter, count: int, pivot: bytes) -> tuple[QuestionRef, ...]:
    """Return `count` of the questions that `wanted` means (or all there are), without repeats, chosen by `pivot`."""
    selection = select_groups(database, wanted)
    if count <= 0 or not selection.groups:
        return ()
    if wanted.formulations:
        found = find_of_formulations(database, selection, wanted)
        return _first(database, wanted, [(row.fingerprint, row.number) for row in found], count, pivot)
    total = selection.total
    start = int.from_bytes(pivot[:16].ljust(16, b"\0"), "big")
    window = max(_LEAST_WINDOW, 4 * count)
    while window < total:
        candidates = _stretch(database, selection, wanted, start, _SPACE * window // total)
        refs = _first(database, wanted, candidates, count, pivot)
        if len(refs) == count:
            return refs
        window *= 16  # a rare text or tag: few of the window have it
    return _first(database, wanted, _between(database, selection, wanted, _FIRST, _PAST), count, pivot)


def _stretch(
    database: Database, selection: Selection, wanted: QuestionFilter, start: int, length: int
) -> list[tuple[bytes, int]]:
    low, end = start.to_bytes(16, "big"), start + length
    if end < _SPACE:
        return _between(database, selection, wanted, low, end.to_bytes(16, "big"))
    rest = _between(database, selection, wanted, _FIRST, (end - _SPACE).to_bytes(16, "big"))
    return _between(database, selection, wanted, low, _PAST) + rest


def _between(
    database: Database, selection: Selection, wanted: QuestionFilter, low: bytes, high: bytes
) -> list[tuple[bytes, int]]:
    """Return fingerprint and number of the questions of `selection` with a fingerprint in `[low, high)`.

    Whole sets are read by their own index, which has fewer places to look at than one by sections, as long as at least
    a quarter of what they hold matches; it does not know the status, which `_first` looks at.
    """
    if wanted.looks_inside:
        narrowed, values = narrowing(wanted)
        return _pairs(database, STRETCH_NARROWED.format(narrowed=narrowed), selection.as_json(), low, high, *values)
    if wanted.sections or 4 * selection.total < selection.hold:
        return _pairs(database, STRETCH_OF_SECTIONS, selection.as_json(), low, high)
    sets = to_json(sorted({(group.set_number, group.kind) for group in selection.groups}))
    return _pairs(database, STRETCH_OF_SETS, sets, low, high)


def _pairs(database: Database, sql: str, *parameters: object) -> list[tuple[bytes, int]]:
    return [(fingerprint, number) for fingerprint, number in database.rows(sql, parameters)]


def _first(
    database: Database, wanted: QuestionFilter, candidates: list[tuple[bytes, int]], count: int, pivot: bytes
) -> tuple[QuestionRef, ...]:
    """Return the first `count` candidates with a status asked for, in the order of a hash keyed by `pivot`."""
    statuses = to_json([STATUS_CODES[status] for status in wanted.statuses or STATUS_CODES])
    # The fingerprint alone is the same in two sets that hold the same question.
    candidates.sort(key=lambda pair: blake2b(pair[0] + pair[1].to_bytes(8, "big"), key=pivot[:64]).digest())
    refs: list[QuestionRef] = []
    begin = 0
    # Mostly every candidate has such a status: each row is a page of the file, so no more are read than are missing.
    while begin < len(candidates) and len(refs) < count:
        end = begin + count - len(refs)
        numbers = [number for _, number in candidates[begin:end]]
        found = {row[0]: row[1:] for row in database.rows(REFS_BY_NUMBER, (to_json(numbers), statuses))}
        refs += (ref_of(found[number]) for number in numbers if number in found)
        begin = end
    return tuple(refs)
