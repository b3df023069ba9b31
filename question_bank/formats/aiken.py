"""Aiken, the simplest format of Moodle: a stem, lettered options, and a line `ANSWER: B`.

A line of a letter and a text is an option; `ANSWER:` ends the question, and anything else begins or continues a stem.
What breaks off is refused with its line, and reading goes on behind it. `ANSWER: A, C`, which some programs write,
makes a multiple choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import BinaryIO

from question_bank.formats.batch import Choices, ImportRow, Place, Remark
from question_bank.formats.drafts import Draft
from question_bank.formats.losses import always_lost, lost_of, lost_space
from question_bank.formats.remarks import remark
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.model.question import RIGHT, WRONG, Question, QuestionKind

_OPTION = re.compile(r"\s*([A-Z])[.)]\s*(\S.*?)\s*$")
_ANSWER = re.compile(r"\s*ANSWER:\s*(.*?)\s*$")
_LETTERS = re.compile(r"[A-Z](?:\s*+(?:[,;]\s*+)?[A-Z])*")
_WRITTEN = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.TRUE_FALSE)


def is_aiken(source: Source) -> bool:
    """Whether the source is Aiken: some line with an option, and right after one a line `ANSWER:`."""
    lines = [line for line in source.head_text.split("\n") if line.strip()]
    return any(_OPTION.match(line) and _names_letters(after) for line, after in pairwise(lines))


def read_aiken(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of an Aiken file."""
    return ImportStream(_rows(source.text()))


def _names_letters(line: str) -> bool:
    answer = _ANSWER.match(line)
    return answer is not None and _LETTERS.fullmatch(answer[1]) is not None


def _rows(text: str) -> Iterator[ImportRow]:
    found = _Found()
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        option, answer = _OPTION.match(line), _ANSWER.match(line)
        if answer:
            yield found.answered(number, line, answer[1])
            found = _Found()
        elif option:
            if not found.stem:
                yield Draft(Place("line", number), line.strip()).refused("aiken_option")
                continue
            found.options.append((option[1], option[2]))
            found.lines.append(line)
        elif line.strip():
            if found.options:
                yield found.unfinished()
                found = _Found()
            found.start = found.start or number
            found.stem.append(line.strip())
            found.lines.append(line)
        elif found.stem and not found.options:
            # An empty line ends what was only text before a question.
            found.stem.append("")
    if found.stem:
        yield found.unfinished()


class _Found:
    """The question that is being read."""

    def __init__(self) -> None:
        self.start = 0
        self.stem: list[str] = []
        self.options: list[tuple[str, str]] = []
        self.lines: list[str] = []

    def answered(self, number: int, line: str, letters: str) -> ImportRow:
        """Return the row of the question that the `letters` in `line` end."""
        draft = self._draft(number, line)
        if not self.stem:
            return draft.refused("aiken_answer")
        key = re.findall("[A-Z]", letters) if _LETTERS.fullmatch(letters) else []
        strangers = [letter for letter in key if letter not in dict(self.options)] or ([] if key else [letters])
        if strangers:
            draft.fault("aiken_letter", ", ".join(strangers))
        options = [(text, letter in key) for letter, text in self.options]
        return draft.choice(self._stem(), options, multiple=len(key) > 1)

    def unfinished(self) -> ImportRow:
        """Return the row of a question that has no answer."""
        draft = self._draft(0, "")
        draft.fault("aiken_unfinished")
        return draft.choice(self._stem(), [(text, False) for _, text in self.options], multiple=False)

    def _draft(self, number: int, line: str) -> Draft:
        return Draft(Place("line", self.start or number), "\n".join((*self.lines, line)).strip())

    def _stem(self) -> str:
        return "\n".join(line for line in self.stem if line)


def write_aiken(file: BinaryIO, questions: Iterable[Question], _title: str) -> None:
    """Write the choice and true/false questions in UTF-8; a title has no place."""
    for question in questions:
        if question.kind in _WRITTEN:
            file.write(_written(question).encode("utf-8", "replace"))


def aiken_losses(question: Question) -> tuple[Remark, ...]:
    """Return what Aiken cannot carry of `question`."""
    if question.kind not in _WRITTEN:
        return (remark("only_choices"),)
    lost = [*always_lost(question), *lost_of(question, "section", "tags", "explanation"), *lost_space(question)]
    texts = [question.stem, *question.options]
    if any("\n" in text or "\r" in text for text in texts):
        lost.append(remark("loses_lines"))
    if _OPTION.match(question.stem) or _ANSWER.match(question.stem):
        lost.append(remark("stem_like_option"))
    if question.kind is QuestionKind.MULTIPLE_CHOICE:
        lost.append(remark("aiken_letters"))
    return tuple(lost)


def _written(question: Question) -> str:
    options = (RIGHT, WRONG) if question.kind is QuestionKind.TRUE_FALSE else question.options
    letters = [chr(ord("A") + place) for place in range(len(options))]
    lines = [_one_line(question.stem)]
    lines += [f"{letter}. {_one_line(text)}" for letter, text in zip(letters, options, strict=True)]
    key = ", ".join(letter for letter, text in zip(letters, options, strict=True) if text in question.answer)
    return "\n".join((*lines, f"ANSWER: {key}", "", ""))


def _one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.splitlines() if line.strip())
