"""JSON of other programs: whatever list of objects in it has questions is read like a table with the keys for headings.

| the file | is read as |
| [{"question": …, "answer": …}, …], or one object a line, with commas after them or not | a table |
| {"name": …, "data": {"questions": [{…}]}} | the lists inside it, each a table |
| {"type": "true_false", "questions": […]}, {"单选题": […]} | a table whose kind is said above it |
| {"chapters": [{"title": "第一章", "questions": […]}]} | a table with sections |
| {"题干|甲|乙|丙": "乙"} | stems with their options, and answers |
| {"题干": "答案"} | stems and answers |
| {322641: 'A'} | nothing: numbers and letters |
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from question_bank.formats.batch import Choices
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.tables.cells import Cell
from question_bank.formats.tables.field import Field
from question_bank.formats.tables.headings import field_of, normal_heading
from question_bank.formats.tables.kinds import Kinds, kinds_named
from question_bank.formats.tables.table import Table, stream_of

SUFFIXES = (".json", ".jsonl", ".ndjson")
_BETWEEN = re.compile(r"[\s,;\ufeff]*")
_LARGEST_LITERAL = 4 * 1024 * 1024
_DEEPEST = 8
_LOOKED_AT = 50
_KIND_KEYS = ("type", "questiontype", "kind", "qtype", "题型", "类型")
_TITLE_KEYS = ("title", "name", "chapter", "section", "chaptername", "章节", "标题", "名称", "章")
_SECTION = "章节"
_LEAST_STEM = 6
_NAME = re.compile(r"[\w.$-]+", re.ASCII)


class _Above(NamedTuple):
    """What the objects above a list say of the questions in it."""

    path: str = ""
    kind: str = ""
    sections: tuple[str, ...] = ()


def is_json(source: Source) -> bool:
    """Whether a text begins as JSON of questions does."""
    head = source.head_text.lstrip("\ufeff \t\r\n")
    return head.startswith(("{", "[")) and re.match(r"[\[{]\s*[\[{\"'\d\]}]", head) is not None


def read_json(source: Source, choices: Choices) -> ImportStream:
    """Begin to read the lists of questions in a JSON text."""
    values, broken = _values(source.text())
    if not values:
        line, why = broken[0] if broken else (1, "nothing in it")
        raise source.refusal("json", f"is not a JSON document: {why} at line {line}; mend or export it again")
    document = values[0] if len(values) == 1 else values
    tables = list(_tables(document, _Above(), len(values) > 1))
    if not tables:
        raise source.refusal(
            "foreign", "is JSON but not a file of questions; choose one that lists them with their text"
        )
    if broken:
        tables[0] = tables[0]._replace(broken=broken)
    title = document.get("title") or document.get("name") if isinstance(document, dict) else ""
    return stream_of(tables, choices, title if isinstance(title, str) else "")


def _values(text: str) -> tuple[list[object], list[tuple[int, str]]]:
    """Return the JSON values of a text, one or one after the other, and the lines that are none, with the reason."""
    decoder = json.JSONDecoder(strict=False)
    values: list[object] = []
    broken: list[tuple[int, str]] = []
    place, line = 0, 1
    while True:
        start = _skip(text, place)
        line += text.count("\n", place, start)
        place = start
        if place >= len(text):
            return values, broken
        try:
            value, end = decoder.raw_decode(text, place)
            values.append(value)
            line += text.count("\n", place, end)
            place = end
        except (ValueError, RecursionError) as error:
            if not values and not broken and (literal := _literal(text)) is not None:
                return [literal], []
            broken.append((line, error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"))
            end = text.find("\n", place)
            if end < 0 or (len(broken) > 100 and not values):
                return values, broken
            place, line = end + 1, line + 1


def _skip(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def _literal(text: str) -> object:
    """Return what a text means as Python writes values, None where it means nothing."""
    if len(text) > _LARGEST_LITERAL:
        return None
    try:
        value: object = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
        return None
    return value if isinstance(value, dict | list) else None


def _tables(value: object, above: _Above, lines: bool = False, depth: int = 0) -> Iterator[Table]:
    """Yield a table for each list of objects in `value` that are questions, each mapping of stems to answers too."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        yield from _tables_of_list(value, above, "line" if lines else "question", depth)
    elif isinstance(value, dict):
        yield from _tables_of_object(value, above, depth)


def _tables_of_list(value: list[object], above: _Above, unit: str, depth: int) -> Iterator[Table]:
    objects = [each for each in value if isinstance(each, dict)]
    numbered = list(enumerate(value, start=1))
    if any(_is_question(each) for each in objects[:_LOOKED_AT]):
        yield _table(numbered, above, unit)
    elif objects:
        for each in objects:
            yield from _tables(each, above, depth=depth + 1)
    elif value and all(isinstance(each, list) for each in value):
        yield Table(above.path, [(n, each) for n, each in numbered if isinstance(each, list)], kinds=_kinds(above))


def _tables_of_object(value: dict[object, object], above: _Above, depth: int) -> Iterator[Table]:
    if _is_question(value) and depth == 0:
        yield _table([(1, value)], above, "question")
        return
    if pairs := _pairs(value):
        yield _pairs_table(pairs, above)
        return
    if value and all(isinstance(each, dict) and _is_question(each) for each in value.values()):
        yield _table(list(enumerate(value.values(), start=1)), above, "question")
        return
    kind, title = _text_of(value, _KIND_KEYS), _text_of(value, _TITLE_KEYS)
    for key, below in value.items():
        if isinstance(below, list | dict):
            path = f"{above.path}.{key}" if above.path else str(key)
            named = kind if kinds_named(kind) else str(key) if kinds_named(str(key)) else above.kind
            sections = (*above.sections, title) if title and depth else above.sections
            yield from _tables(below, _Above(path, named, sections), depth=depth + 1)


def _text_of(value: Mapping[object, object], keys: tuple[str, ...]) -> str:
    found = (text for key, text in value.items() if isinstance(text, str) and normal_heading(str(key)) in keys)
    return next(found, "")


def _is_question(value: Mapping[object, object]) -> bool:
    """Whether the keys of an object are those of a question: a stem, and an answer or options, or a kind."""
    fields = {each[0] for key in value if (each := field_of(str(key)))}
    more = fields & {Field.ANSWER, Field.OPTIONS, Field.OPTION_A, Field.KIND}
    is_short = {"q", "a"} <= {str(key).lower() for key in value}
    return is_short or (Field.STEM in fields and bool(more) and not _holds_questions(value))


def _holds_questions(value: Mapping[object, object]) -> bool:
    return any(
        isinstance(below, list) and any(isinstance(each, dict) and _is_question(each) for each in below[:5])
        for below in value.values()
    )


def _table(rows: Sequence[tuple[int, object]], above: _Above, unit: str) -> Table:
    keys: dict[str, None] = {}
    for _, each in rows:
        if isinstance(each, dict):
            keys.update(dict.fromkeys(map(str, each)))
    headings = tuple(keys)
    cells: list[tuple[int, list[Cell]]] = []
    for number, each in rows:
        values = {str(key): value for key, value in each.items()} if isinstance(each, dict) else {}
        row: list[Cell] = [values.get(key) for key in headings]
        cells.append((number, [*row, "/".join(above.sections)] if above.sections else row))
    if above.sections:
        headings += (_SECTION,)
    broken = [(number, "it is no object") for number, each in rows if not isinstance(each, dict)]
    return Table(above.path, cells, headings, unit, _kinds(above), broken=broken)


def _pairs(value: Mapping[object, object]) -> list[tuple[str, object]]:
    """Return stems and answers where a mapping goes from texts, most of them long, to texts or lists of them."""
    pairs = [(str(key), each) for key, each in value.items()]
    if len(pairs) < 2 or not all(isinstance(each, str | list) for _, each in pairs):
        return []
    if any(isinstance(each, list) and not all(isinstance(text, str) for text in each) for _, each in pairs):
        return []
    long = sum(1 for key, _ in pairs if len(key) >= _LEAST_STEM and not _NAME.fullmatch(key))
    return pairs if long * 10 >= len(pairs) * 8 else []


def _pairs_table(pairs: Sequence[tuple[str, object]], above: _Above) -> Table:
    bars = sum(1 for key, _ in pairs if key.count("|") >= 2)
    if bars * 10 < len(pairs) * 8:
        rows: list[tuple[int, list[Cell]]] = [(n, [key, each]) for n, (key, each) in enumerate(pairs, start=1)]
        return Table(above.path, rows, ("question", "answer"), "question", _kinds(above))
    rows = []
    for number, (key, answer) in enumerate(pairs, start=1):
        stem, *options = key.split("|")
        rows.append((number, [stem, options, answer]))
    return Table(above.path, rows, ("question", "options", "answer"), "question", _kinds(above))


def _kinds(above: _Above) -> Kinds:
    return kinds_named(above.kind)
