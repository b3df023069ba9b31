"""What a column without a heading seems to hold, by what stands in it.

| what stands in it | is taken for |
| B, A, ABD, 对, ['甲', '乙'] | the answer |
| 单选, 多选 | the kind |
| 1, 2, 3 … | a number |
| the longest texts, hardly one twice | the stem |
| texts beside each other between stem and answer | options A, B, C … |
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from question_bank.formats.tables.answers import letters_of
from question_bank.formats.tables.cells import Cell, list_in, text_of
from question_bank.formats.tables.field import OPTION_FIELDS, Field
from question_bank.formats.tables.kinds import kinds_named, truth
from question_bank.formats.tables.options import options_in

_NEARLY_ALL = 0.8
_SHORTEST_STEM = 6


class _Profile(NamedTuple):
    filled: int
    answers: float
    kinds: float
    numbers: float
    length: float
    distinct: float


def fields_by_content(columns: Sequence[Sequence[Cell]], fields: Sequence[Field]) -> tuple[Field, ...]:
    """Return `fields` with those filled in that are not known yet and that the cells of `columns` tell."""
    found = list(fields)
    profiles = [_profile(column) for column in columns]
    free = [place for place, field in enumerate(found) if field is Field.IGNORE and profiles[place].filled]
    for place in [place for place in free if profiles[place].numbers >= _NEARLY_ALL]:
        found[place] = Field.NUMBER
        free.remove(place)
    kinds = [place for place in free if profiles[place].kinds >= _NEARLY_ALL]
    if Field.KIND not in found and kinds:
        found[kinds[0]] = Field.KIND
        free.remove(kinds[0])
    answers = [place for place in free if profiles[place].answers >= _NEARLY_ALL]
    if Field.ANSWER not in found and answers:
        found[answers[-1]] = Field.ANSWER
        free.remove(answers[-1])
    stems = [
        place for place in free if profiles[place].length >= _SHORTEST_STEM and profiles[place].distinct > 0.3
    ]  # fmt: skip
    if Field.STEM not in found and stems:
        stem = max(stems, key=lambda place: profiles[place].length)
        found[stem] = Field.STEM
        free.remove(stem)
    if Field.STEM in found and Field.ANSWER in found and Field.OPTIONS not in found:
        _find_options(columns, found, free, profiles)
    return tuple(found)


def _find_options(
    columns: Sequence[Sequence[Cell]], found: list[Field], free: list[int], profiles: Sequence[_Profile]
) -> None:
    if not {*OPTION_FIELDS}.isdisjoint(found):
        return
    stem, answer = found.index(Field.STEM), found.index(Field.ANSWER)
    between = [place for place in free if min(stem, answer) < place < max(stem, answer)]
    after = [place for place in free if place > max(stem, answer)]
    for run in (between, after):
        if len(run) == 1 and _holds_lists(columns[run[0]]):
            found[run[0]] = Field.OPTIONS
            return
        if len(run) >= 2:
            needed = max((max(letters_of(text_of(cell)) or (0,)) for cell in columns[answer]), default=0) + 1
            lengths = [profiles[place].length for place in run]
            if run is after and len(run) > max(needed, 2) and lengths[-1] > 2 * sum(lengths[:-1]) / len(lengths[:-1]):
                found[run.pop()] = Field.EXPLANATION
            for place, field in zip(run, OPTION_FIELDS, strict=False):
                found[place] = field
            return


def _holds_lists(column: Sequence[Cell]) -> bool:
    filled = [cell for cell in column if text_of(cell).strip()]
    return bool(filled) and sum(1 for cell in filled if len(options_in(cell).texts) > 1) >= _NEARLY_ALL * len(filled)


def _profile(column: Sequence[Cell]) -> _Profile:
    texts = [text for cell in column if (text := text_of(cell).strip())]
    if not texts:
        return _Profile(0, 0, 0, 0, 0, 0)
    count = len(texts)
    whole = [int(text) for text in texts if text.isascii() and text.isdigit() and len(text) < 8]
    rises = sum(1 for before, after in pairwise(whole) if after > before)
    return _Profile(
        count,
        sum(1 for text in texts if _is_answer(text)) / count,
        sum(1 for text in texts if kinds_named(text)) / count,
        len(whole) / count if rises >= _NEARLY_ALL * (len(whole) - 1) else 0,
        sum(map(len, texts)) / count,
        len(set(texts)) / count,
    )


def _is_answer(text: str) -> bool:
    if truth(text) is not None or isinstance(list_in(text), list):
        return True
    return len(text) <= 26 and letters_of(text) is not None
