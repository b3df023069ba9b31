"""A key that stands apart from its questions: reading it, and giving each question its answer."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from question_bank.formats.exam_text import key_rows
from question_bank.formats.exam_text.draft import Draft
from question_bank.formats.exam_text.kind_words import CHOICE
from question_bank.formats.exam_text.labels import labels_in
from question_bank.formats.exam_text.line import Line, plain
from question_bank.formats.exam_text.rule import Token, TokenKind
from question_bank.model.question import QuestionKind

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, CHOICE)
_NEXT = re.compile(r"\s{2,}(\d{1,3})\s*[.、]\s*")
_PASSED = frozenset((TokenKind.BLANK, TokenKind.NOISE, TokenKind.SEPARATOR))


@dataclass(slots=True)
class _Entry:
    number: int
    lines: list[str]


@dataclass(slots=True)
class _Group:
    """The answers under one heading of the key: of which kind ("" for any), in which part of the paper."""

    kind: str = ""
    section: str = ""
    entries: list[_Entry] = field(default_factory=list)


class AnswerKey:
    """The key of one paper while it is read."""

    def __init__(self, paper: list[Draft], kind: str = "") -> None:
        """Begin with the answers to questions of `kind`, "" for any, of the `paper` before it."""
        self._groups = [_Group(kind)]
        self._sections = {title for draft in paper for title in draft.section}
        self._numbers: list[int] = []

    def add_row(self, line: str) -> bool:
        """Add the answers of a plain row; return whether it is one."""
        numbers = key_rows.numbers_row(line)
        if numbers:
            self._numbers = numbers
            return True
        if self._numbers:
            values = key_rows.answers_row(line)
            if len(values) == len(self._numbers):
                pairs = zip(self._numbers, values, strict=True)
                self._groups[-1].entries += [_Entry(number, [value]) for number, value in pairs]
                self._numbers = []
                return True
        found = key_rows.key_row(line) or key_rows.letters_row(line)
        self._groups[-1].entries += [_Entry(entry.number, [entry.value]) for entry in found]
        return bool(found)

    def takes(self, line: Line, tokens: list[Token], proves: bool) -> bool:
        """Read a line of the key; False where the line is no longer part of it."""
        first = tokens[0]
        if first.kind in _PASSED or first.kind is TokenKind.KEY_HEADING:
            return True
        if self.add_row(plain(line.text)):
            return True
        if first.kind is TokenKind.KIND_HEADING:
            return self._heading(first, proves)
        if first.kind is TokenKind.SECTION:
            if first.value not in self._sections:
                return False
            self._groups.append(_Group("", first.value))
            return True
        if first.kind in (TokenKind.OPTION, TokenKind.KIND_TAG) or (proves and first.kind is TokenKind.NUMBER):
            return False
        return self._words(line, tokens)

    def _heading(self, token: Token, proves: bool) -> bool:
        """Begin the answers of a kind; a kind that was there already begins another paper."""
        known = any(group.kind == token.value and group.entries for group in self._groups)
        if known and proves:
            return False
        self._groups.append(_Group(token.value, self._groups[-1].section))
        return True

    def _words(self, line: Line, tokens: list[Token]) -> bool:
        group = self._groups[-1]
        first = tokens[0]
        if first.kind is TokenKind.NUMBER and int(first.value or 0):
            group.entries += _numbered(int(first.value), line.text[len(first.text) :])
        elif first.kind in (TokenKind.ANSWER, TokenKind.EXPLANATION) and group.entries:
            group.entries[-1].lines.append(first.text)
        elif group.entries and group.entries[-1].number:
            group.entries[-1].lines.append(line.text)
        elif group.kind:
            group.entries.append(_Entry(0, [line.text]))
        else:
            return False
        return True

    def assign(self, drafts: list[Draft]) -> None:
        """Give each of `drafts`, which lack their answers, the one that the key has for it."""
        waiting = list(drafts)
        runs: defaultdict[tuple[int, str], int] = defaultdict(int)
        for group in self._groups:
            fitting = [one for one in waiting if _fits(one, group)]
            if group.entries and not group.entries[0].number:
                if len(group.entries) == len(fitting):
                    for draft, entry in zip(fitting, group.entries, strict=True):
                        _give(draft, entry)
                continue
            for entry in group.entries:
                same = [one for one in fitting if one.number == entry.number and not one.has_answer]
                if same:
                    _give(same[0], entry)
                    runs[entry.number, group.kind] += 1


def _numbered(number: int, words: str) -> list[_Entry]:
    """Return the answers of a line that begins with `number`; the next numbers may stand on it too."""
    entries: list[_Entry] = []
    start, line = 0, plain(words)
    for match in _NEXT.finditer(line):
        if int(match[1]) == number + 1:
            entries.append(_entry(number, words[start : match.start()]))
            number, start = number + 1, match.end()
    return [*entries, _entry(number, words[start:])]


def _entry(number: int, words: str) -> _Entry:
    words = _without_label(words.strip()).strip(" _＿\t")
    return _Entry(number, [words] if words else [])


def _without_label(words: str) -> str:
    labels = labels_in(plain(words))
    return words[labels[0].end :] if labels and labels[0].start == 0 else words


def _fits(draft: Draft, group: _Group) -> bool:
    if group.section and draft.section and group.section not in draft.section:
        return False
    marked = draft.marked_kind
    if not group.kind or not marked or marked == group.kind:
        return True
    return marked in _CHOICES and group.kind in _CHOICES and CHOICE in (marked, group.kind)


def _give(draft: Draft, entry: _Entry) -> None:
    draft.answer = entry.lines
    draft.answer_rule = "key_apart"
    draft.raw += entry.lines
