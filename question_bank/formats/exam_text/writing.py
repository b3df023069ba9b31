"""Questions as exam text: numbered, each with its kind, its key and its explanation, as the reader reads them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from question_bank.formats.batch import Remark
from question_bank.formats.exam_text.line import Line
from question_bank.formats.exam_text.option_rules import LETTERS
from question_bank.formats.exam_text.ordered import CIRCLED
from question_bank.formats.exam_text.reading import read_exam_lines
from question_bank.formats.losses import always_lost, lost_of, lost_space
from question_bank.formats.remarks import remark
from question_bank.model.question import Question, QuestionKind

WORDS = {
    QuestionKind.SINGLE_CHOICE: "单选题",
    QuestionKind.MULTIPLE_CHOICE: "多选题",
    QuestionKind.TRUE_FALSE: "判断题",
    QuestionKind.FILL_BLANK: "填空题",
    QuestionKind.ORDERING: "排序题",
    QuestionKind.MATCHING: "连线题",
    QuestionKind.RECITATION: "默写题",
    QuestionKind.SHORT_ANSWER: "简答题",
}
BETWEEN = " / "
"""Stands between the headings of a section's path."""
NO_SECTION = "无"
_OWN_TAGS = ("难度", "知识点", "分值", "来源")
_MORE_LETTERS = LETTERS + "LMNOPQRSTUVWXYZ"


class Written(NamedTuple):
    """One line; `level` is 1 for a section, else 0, `first` is set where a question begins."""

    text: str
    level: int = 0
    first: bool = False


def written(questions: Iterable[Question]) -> Iterator[Written]:
    """Yield the lines of `questions`, a line for the section wherever it changes; it also parts them from a title."""
    section: tuple[str, ...] | None = None
    for number, question in enumerate(questions, start=1):
        if question.section != section:
            section = question.section
            yield Written(_flat(f"章节：{BETWEEN.join(section) or NO_SECTION}"), 1)
        for place, line in enumerate(_lines(question, number)):
            yield Written(_flat(line), first=not place)


def _flat(text: str) -> str:
    # Word has no tabs in its texts that would come back as such.
    return text.replace("\t", " ")


def write_text(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a text file."""
    lines = [title.strip()] if title.strip() else []
    file.writelines(f"{line}\n".encode() for line in lines)
    for line in written(questions):
        before = "\n" if line.first or line.level else ""
        file.write(f"{before}{line.text}\n".encode("utf-8", "replace"))


def exam_losses(question: Question) -> tuple[Remark, ...]:
    """Return what of `question` does not come back from exam text: told by reading it back."""
    lost = [*always_lost(question), *lost_of(question, "accepted"), *lost_space(question)]
    lines = (Line(piece, 1) for line in written([question]) for piece in line.text.splitlines())
    rows = read_exam_lines(lines).collect().rows
    back = rows[0].question if len(rows) == 1 and rows[0].is_good else None
    if back is None or _wording(back) != _wording(question):
        if not any(one.code == "loses_space" for one in lost):
            lost.append(remark("loses_wording"))
    else:
        names = ("section", "tags", "explanation")
        lost += [remark(f"loses_{name}") for name in names if getattr(back, name) != getattr(question, name)]
    return tuple(lost)


def _wording(question: Question) -> tuple[object, ...]:
    return question.kind, question.stem, question.options, question.answer, question.pool


def _lines(question: Question, number: int) -> Iterator[str]:
    begin, *rest = question.stem.strip().split("\n")
    yield f"{number}.【{WORDS[question.kind]}】{begin}"
    yield from rest
    if question.kind is QuestionKind.MATCHING:
        yield from (f"{sign}{left}" for sign, left in zip(CIRCLED, question.options, strict=False))
    shown = question.pool if question.kind is QuestionKind.MATCHING else question.options
    yield from (f"{letter}. {words}" for letter, words in zip(_MORE_LETTERS, shown, strict=False))
    yield from f"答案：{_answer(question, shown)}".split("\n")
    if question.explanation.strip():
        yield from f"解析：{question.explanation.strip()}".split("\n")
    yield from _tags(question)


def _answer(question: Question, shown: tuple[str, ...]) -> str:
    kind = question.kind
    if kind in (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE, QuestionKind.ORDERING):
        return "".join(_MORE_LETTERS[shown.index(text)] for text in question.answer if text in shown[:26])
    if kind is QuestionKind.MATCHING:
        pairs = zip(CIRCLED, question.answer, strict=False)
        return "；".join(f"{sign}{_MORE_LETTERS[shown.index(text)]}" for sign, text in pairs if text in shown[:26])
    return "\n".join(question.answer)


def _tags(question: Question) -> Iterator[str]:
    others: list[str] = []
    for tag in question.tags:
        name, colon, words = tag.partition(":")
        if colon and name in _OWN_TAGS:
            yield f"{name}：{words}"
        else:
            others.append(tag)
    if others:
        yield f"标签：{'；'.join(others)}"
