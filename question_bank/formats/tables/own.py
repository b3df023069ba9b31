"""The columns in which this program writes questions, and reading them back without losing a sign.

Texts stand as they are, not even trimmed. Options stand in columns of their own; the answer of a choice or an ordering
is their letters in order. Cells of several texts hold one a line (answers of a fill-in, points of a recitation,
partners of a matching, further wordings), or between them "；" (tags), "/" (the steps of a section) or "|" (wordings
that count as the same): see `joined`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from question_bank.formats.batch import ImportRow, Place, Remark
from question_bank.formats.remarks import remark
from question_bank.formats.rows import with_own_id
from question_bank.formats.tables.assemble import assembled
from question_bank.formats.tables.cells import Cell, is_blank, text_of
from question_bank.formats.tables.joined import joined, parted
from question_bank.formats.tables.kinds import kinds_named, truth
from question_bank.formats.tables.record import Record, Way
from question_bank.model.identity import ID_BYTES
from question_bank.model.question import Question, QuestionKind, QuestionStatus
from question_bank.model.validation import faults

KIND, STEM, ANSWER, EXPLANATION, SECTION, TAGS = "题型", "题干", "答案", "解析", "章节", "标签"
ACCEPTED, POOL, STATUS, REASON, VERSION, ID = "其他答案", "右栏", "题目状态", "审核意见", "题目版本", "题目编码"
OPTION = "选项"
_AFTER_OPTIONS = (ANSWER, EXPLANATION, SECTION, TAGS, ACCEPTED, POOL, STATUS, REASON, VERSION, ID)
_LEAST_OPTIONS = 4

KIND_WORDS = {
    QuestionKind.SINGLE_CHOICE: "单选题",
    QuestionKind.MULTIPLE_CHOICE: "多选题",
    QuestionKind.TRUE_FALSE: "判断题",
    QuestionKind.FILL_BLANK: "填空题",
    QuestionKind.ORDERING: "排序题",
    QuestionKind.MATCHING: "连线题",
    QuestionKind.RECITATION: "背诵题",
    QuestionKind.SHORT_ANSWER: "简答题",
}
_STATUS_WORDS = {
    QuestionStatus.APPROVED: "已通过",
    QuestionStatus.REVIEW: "待审核",
    QuestionStatus.RETIRED: "已停用",
}
_KINDS = {word: kind for kind, word in KIND_WORDS.items()}
_STATUSES = {word: status for status, word in _STATUS_WORDS.items()}
_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
_LETTERED = (*_CHOICES, QuestionKind.ORDERING)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_GUARD = "'"
_HEX = re.compile(rf"[0-9a-f]{{{2 * ID_BYTES}}}")


def headings(options: int) -> tuple[str, ...]:
    """Return the headings of a table of questions with up to `options` options."""
    letters = _LETTERS[: max(options, _LEAST_OPTIONS)]
    return (KIND, STEM, *(OPTION + letter for letter in letters), *_AFTER_OPTIONS)


def is_own(names: Sequence[str]) -> bool:
    """Whether these are the headings of a table that this program wrote."""
    return {KIND, STEM, OPTION + "A", *_AFTER_OPTIONS} <= set(names)


def cells_of(question: Question, options: int) -> tuple[str, ...]:
    """Return the cells of a valid question under `headings(options)`."""
    texts = question.options + ("",) * (max(options, _LEAST_OPTIONS) - len(question.options))
    if question.kind in _LETTERED:
        answer = "".join(_LETTERS[question.options.index(text)] for text in question.answer)
    elif question.kind in (QuestionKind.TRUE_FALSE, QuestionKind.SHORT_ANSWER):
        answer = question.answer[0]
    else:
        answer = joined(question.answer, "\n")
    accepted = joined((joined(wordings, "|") for wordings in question.accepted), "\n") if question.accepted else ""
    return (
        KIND_WORDS[question.kind],
        question.stem,
        *texts,
        answer,
        question.explanation,
        joined(question.section, "/"),
        joined(question.tags, "；"),
        accepted,
        joined(question.pool, "\n"),
        _STATUS_WORDS[question.status],
        question.reason,
        str(question.version),
        question.id.hex(),
    )


def losses(question: Question) -> tuple[Remark, ...]:
    """Return what a table cannot say of a question: where in an outline it comes from, and what exceeds a cell."""
    found = []
    if question.evidence or question.formulation:
        found.append(remark("loses_source"))
    return tuple(found)


class OwnReader:
    """Reads the rows of a table that this program wrote, and those that somebody added to it by hand."""

    def __init__(self, part: str, unit: str, names: Sequence[str], *, guarded: bool = False) -> None:
        """Read rows of `part`, counted as `unit`; in a `guarded` table "'" stands before what looks like a formula."""
        self.notes: list[Remark] = []
        self._part = part
        self._unit = unit
        self._guarded = guarded
        self._at = {name: place for place, name in reversed(tuple(enumerate(names)))}
        self._options = [self._at[OPTION + letter] for letter in _LETTERS if OPTION + letter in self._at]
        self._seen: dict[bytes, int] = {}

    def rows(self, rows: Iterable[tuple[int, Sequence[Cell]]]) -> Iterator[ImportRow]:
        """Yield the questions of `rows`."""
        width = max(self._at.values()) + 1
        for number, cells in rows:
            if is_blank(cells):
                continue
            texts = [cell if isinstance(cell, str) else text_of(cell) for cell in cells]
            if self._guarded:
                texts = [text[1:] if text.startswith(_GUARD) else text for text in texts]
            texts += [""] * (width - len(texts))
            place = Place(self._unit, number, self._part)
            remarks: list[Remark] = []
            question = self._question(texts, number, remarks)
            if question is None:
                yield assembled(place, self._by_hand(texts), Way(), " | ".join(filter(None, texts)))
            else:
                found = tuple(Remark("invalid", sentence, (sentence,)) for sentence in faults(question))
                yield ImportRow(place, question, question.kind, found, tuple(remarks))

    def _question(self, texts: list[str], number: int, remarks: list[Remark]) -> Question | None:
        """Return the question that the program wrote, None where the row is not as it writes them."""
        at = self._at
        kind = _KINDS.get(texts[at[KIND]])
        status = _STATUSES.get(texts[at[STATUS]])
        version = texts[at[VERSION]]
        code = texts[at[ID]]
        if kind is None or status is None or not version.isdecimal() or not _HEX.fullmatch(code):
            return None
        options = [texts[place] for place in self._options]
        while options and not options[-1]:
            options.pop()
        answer = _answer(kind, texts[at[ANSWER]], options)
        if answer is None:
            return None
        id_ = bytes.fromhex(code)
        if self._seen.setdefault(id_, number) != number:
            remarks.append(remark("id_repeated", str(self._seen[id_])))
        accepted = texts[at[ACCEPTED]]
        made = Question(
            id_,
            kind,
            texts[at[STEM]],
            answer,
            tuple(options),
            parted(texts[at[POOL]], "\n"),
            _accepted(accepted, len(answer)) if accepted else (),
            texts[at[EXPLANATION]],
            parted(texts[at[SECTION]], "/"),
            status=status,
            reason=texts[at[REASON]],
            version=int(version),
            tags=parted(texts[at[TAGS]], "；"),
        )
        return with_own_id(made) if remarks else made

    def _by_hand(self, texts: list[str]) -> Record:
        at = self._at
        return Record(
            texts[at[STEM]],
            texts[at[ANSWER]],
            tuple(texts[place].strip() for place in self._options),
            kinds=kinds_named(texts[at[KIND]]),
            explanation=texts[at[EXPLANATION]],
            section=parted(texts[at[SECTION]].strip(), "/"),
            tags=parted(texts[at[TAGS]].strip(), "；"),
            accepted=texts[at[ACCEPTED]],
        )


def guarded(text: str) -> str:
    """Return a cell of a CSV file that no table program takes for a formula."""
    return _GUARD + text if text[:1] in _FORMULA_SIGNS and text else text


_FORMULA_SIGNS = frozenset("=+-@＝＋－＠\t\r\n" + _GUARD)


def _answer(kind: QuestionKind, text: str, options: Sequence[str]) -> tuple[str, ...] | None:
    if kind in _LETTERED:
        places = [_LETTERS.find(letter) for letter in text]
        if kind in _CHOICES:
            places.sort()
        return tuple(options[place] for place in places) if all(0 <= place < len(options) for place in places) else None
    if kind is QuestionKind.TRUE_FALSE:
        value = truth(text)
        return (value,) if value else None
    return (text,) if kind is QuestionKind.SHORT_ANSWER else parted(text, "\n")


def _accepted(text: str, answers: int) -> tuple[tuple[str, ...], ...]:
    lines = parted(text, "\n")
    found = tuple(parted(line, "|") for line in lines)
    found += ((),) * (answers - len(found))
    return found if any(found) else ()
