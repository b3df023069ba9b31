"""The short way from a row to its question, for rows that hold nothing to be interpreted; most rows of a large table.

It gives the same question as `assembled`, which is valid, or nothing: then the row goes the long way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from question_bank.formats.batch import ImportRow
from question_bank.formats.rows import Draft, plain_rows
from question_bank.formats.tables.answers import Style, is_nothing, letters_of
from question_bank.formats.tables.assemble import NO_EXPLANATION
from question_bank.formats.tables.cells import Cell, text_of
from question_bank.formats.tables.field import OPTION_FIELDS, TAG_NAMES, Field
from question_bank.formats.tables.kinds import CHOICES, MULTIPLE, SINGLE, is_truth_pair, kinds_named, truth
from question_bank.formats.tables.record import Way
from question_bank.formats.tables.sections import path_of
from question_bank.formats.tables.stems import without_number
from question_bank.model.question import BLANK, CHOICE_GAP, QuestionKind

_READ = frozenset(
    (Field.STEM, Field.KIND, Field.ANSWER, Field.EXPLANATION, Field.SECTION, Field.NUMBER, Field.IGNORE, Field.TAGS)
) | {*OPTION_FIELDS, *TAG_NAMES}
# Whatever in a stem might be taken out of it or mean something: see `stems`.
_MARKS = re.compile(r"[\s_＿（(【\[〔［]")
_GAP = re.compile(r"[（(]\s*[)）]")
_UNUSUAL = re.compile(
    r"[\n\u00a0_＿【\[〔［]|\s\s"
    r"|[（(]\s*[A-Za-zＡ-Ｚａ-ｚ√×✓✔✗✘❌对错正单多不选判是填简问论名案辨主排连配计综应材操分]"
)
_TAG_BEGINS = frozenset("单多不判填简问论")
_BRACKETS = re.compile(r"[（(]")
_LABELS = frozenset("AaＡａ(（【[{")
_LIST_SIGNS = ("", "[", "{", "(")
_MOST_WORDS = 1000
_KINDS = (SINGLE, MULTIPLE, QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK)


class PlainRows:
    """Reads plain rows of one table: `draft` gives None for any other, `rows` makes rows of many drafts at once."""

    def __init__(self, part: str, unit: str, fields: Sequence[Field], way: Way) -> None:
        """Read rows of `part` whose columns hold `fields`."""
        self._part = part
        self._unit = unit
        self._width = len(fields)
        self._options = [place for place, field in enumerate(fields) if field in OPTION_FIELDS]
        at = {field: place for place, field in enumerate(fields)}
        lettered = [fields[place] for place in self._options] == list(OPTION_FIELDS[: len(self._options)])
        usual = {Field.STEM, Field.KIND, Field.ANSWER} <= at.keys()
        self.can_read = usual and lettered and _READ.issuperset(at) and way.style is Style.LETTERS
        self._numbered = way.numbered
        self._blanks = ("",) * self._width
        self._stem, self._kind, self._answer = (at.get(field, 0) for field in (Field.STEM, Field.KIND, Field.ANSWER))
        self._explanation = at.get(Field.EXPLANATION, -1)
        self._sections = [place for place, field in enumerate(fields) if field is Field.SECTION]
        self.section: tuple[str, ...] = ()
        self._kinds: dict[str, QuestionKind | None] = {}

    def rows(self, drafts: Sequence[Draft]) -> list[ImportRow] | None:
        """Return the rows of the questions; None where one of them is not plain after all."""
        return plain_rows(self._unit, self._part, drafts)

    def draft(self, number: int, cells: Sequence[Cell], tags: tuple[str, ...]) -> Draft | None:
        """Return the question in `cells`, which has these tags; None where it is not plain."""
        if len(cells) != self._width:
            if len(cells) > self._width:
                return None
            cells = [*cells, *self._blanks[len(cells) :]]
        try:  # cells that are no texts have no `strip`
            options = [cells[place].strip() for place in self._options]  # type: ignore[attr-defined]
            stem = cells[self._stem].strip()  # type: ignore[attr-defined]
            explanation = cells[self._explanation].strip() if self._explanation >= 0 else ""  # type: ignore[attr-defined]
        except AttributeError:
            return None
        word, answer = cells[self._kind], cells[self._answer]
        if type(word) is not str or type(answer) is not str or not stem:
            return None
        if self._numbered:
            stem = without_number(stem)
        while options and not options[-1]:
            options.pop()
        kind = self._kinds[word] if word in self._kinds else self._learn(word)
        key = self._key(kind, stem, answer, options)
        if kind is None or key is None:
            return None
        section: tuple[str, ...] = ()
        for place in self._sections:
            cell = cells[place]
            section += path_of(cell if type(cell) is str else text_of(cell))
        section = section or self.section
        shown = tuple(options) if kind in CHOICES else ()
        if explanation in NO_EXPLANATION:
            explanation = ""
        return Draft(number, kind, stem, key, shown, explanation, section, tags)

    def _learn(self, word: str) -> QuestionKind | None:
        named = kinds_named(word.strip())
        kind = named[0] if len(named) == 1 and named[0] in _KINDS else None
        if len(self._kinds) < _MOST_WORDS:
            self._kinds[word] = kind
        return kind

    def _key(self, kind: QuestionKind | None, stem: str, answer: str, options: list[str]) -> tuple[str, ...] | None:
        """Return the answer of a plain question, None where it takes more to find it."""
        if kind is QuestionKind.FILL_BLANK:
            rest = stem.replace(BLANK, "", 1)
            text = answer.strip()
            plain = len(rest) < len(stem) and not (_UNUSUAL.search(rest) or _BRACKETS.search(rest) or options)
            return (text,) if plain and text[:1] not in _LIST_SIGNS and not is_nothing(text) else None
        rest = stem.replace(CHOICE_GAP, "")
        if stem[0] in _TAG_BEGINS or (_MARKS.search(rest) and _UNUSUAL.search(_GAP.sub("", rest))):
            return None
        if kind is QuestionKind.TRUE_FALSE:
            return _truth(answer, options)
        places = letters_of(answer)
        if places is None or places[-1] >= len(options) or (len(places) == 1) is not (kind is SINGLE):
            return None
        if len(options) < 2 or "" in options or options[0][0] in _LABELS or len(set(options)) < len(options):
            return None
        return tuple([options[place] for place in places])


def _truth(answer: str, options: list[str]) -> tuple[str, ...] | None:
    if not options:
        value = None if answer.isascii() else truth(answer)
    elif is_truth_pair(options):
        places = letters_of(answer)
        value = truth(options[places[0]]) if places in ((0,), (1,)) else None
    else:
        value = None
    return (value,) if value else None
