r"""Questions to GIFT.

Everything is `[plain]`, so that no program takes a `<` for markup.

| kind | is written as |
| single, multiple choice, true/false, matching, ordering | that |
| one blank | a short answer where the blank stands |
| several blanks, a recitation, a short answer | an essay with its answer as feedback |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from question_bank.formats.batch import Remark
from question_bank.formats.gift.grammar import escape
from question_bank.formats.losses import always_lost, lost_of, lost_space, unpaired
from question_bank.formats.moodle_category import category_of
from question_bank.formats.remarks import remark
from question_bank.formats.typed_answers import with_stars_kept
from question_bank.model.question import BLANK, RIGHT, Question, QuestionKind

_LIKE_A_SIGN = re.compile(r"\s*(?:%|\[(?:html|plain|moodle|markdown)\])")
_NO_TAG = re.compile(r"[\[\]<>\\\n\r]")
_ESSAYS = (QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER)


def write_gift(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a GIFT file in UTF-8."""
    file.write(f"// {' '.join(title.split())}\n\n".encode())
    category = ""
    for question in questions:
        own = category_of(question.section)
        if own != category:
            file.write(f"$CATEGORY: {own or '$course$/top'}\n\n".encode())
            category = own
        file.write(("\n".join(_lines(question)) + "\n\n").encode("utf-8", "replace"))


def gift_losses(question: Question) -> tuple[Remark, ...]:
    """Return what GIFT cannot carry of `question`."""
    lost = [*always_lost(question), *lost_space(question)]
    if question.section and not category_of(question.section):
        lost.extend(lost_of(question, "section"))
    if any(_NO_TAG.search(tag) for tag in question.tags):
        lost.extend(lost_of(question, "tags"))
    if _is_essay(question):
        if question.kind is not QuestionKind.SHORT_ANSWER:
            lost.append(remark("loses_kind"))
        if question.explanation:
            lost.append(remark("merges_explanation"))
        lost.extend(lost_of(question, "accepted"))
    return tuple(lost)


def _is_essay(question: Question) -> bool:
    if question.kind is QuestionKind.FILL_BLANK:
        # Moodle takes “->” for a matching wherever it stands.
        answers = (*question.answer, *(text for texts in question.accepted for text in texts))
        return len(question.answer) > 1 or any("->" in text for text in answers)
    if question.kind is QuestionKind.MATCHING:
        return any("->" in left for left in question.options)
    return question.kind in _ESSAYS


def _lines(question: Question) -> Iterator[str]:
    marks = [f"[id:{question.id.hex()}]", *(f"[tag:{tag}]" for tag in question.tags if not _NO_TAG.search(tag))]
    yield f"// {' '.join(marks)}"
    before, after = question.stem, ""
    if question.kind is QuestionKind.FILL_BLANK and not _is_essay(question):
        before, _, after = question.stem.partition(BLANK)
    answers = "".join(f"\n\t{line}" for line in _answers(question))
    feedback = _essay_feedback(question) if _is_essay(question) else question.explanation
    if feedback.strip():
        answers += f"\n\t####{_text(feedback)}"
    yield f"[plain]{escape(before)}{{{answers}{chr(10) if answers else ''}}}{escape(after)}"


def _answers(question: Question) -> Iterator[str]:
    if _is_essay(question):
        return
    kind = question.kind
    if kind is QuestionKind.TRUE_FALSE:
        yield "TRUE" if question.answer == (RIGHT,) else "FALSE"
    elif kind is QuestionKind.SINGLE_CHOICE:
        yield from (("=" if text in question.answer else "~") + _text(text) for text in question.options)
    elif kind is QuestionKind.MULTIPLE_CHOICE:
        worth = f"{100 / len(question.answer):.5f}".rstrip("0").rstrip(".")
        yield from (f"~%{'' if text in question.answer else '-'}{worth}%{_text(text)}" for text in question.options)
    elif kind is QuestionKind.FILL_BLANK:
        accepted = question.accepted[0] if question.accepted else ()
        yield from ("=" + _text(with_stars_kept(text)) for text in (*question.answer, *accepted))
    elif kind is QuestionKind.ORDERING:
        yield ">"
        yield from map(escape, question.answer)
    elif kind is QuestionKind.MATCHING:
        pairs = zip(question.options, question.answer, strict=True)
        yield from (f"={_text(left)} -> {_text(right)}" for left, right in pairs)
        yield from (f"= -> {_text(text)}" for text in unpaired(question))


def _essay_feedback(question: Question) -> str:
    if question.kind is QuestionKind.MATCHING:
        told = "\n".join(f"{left} — {right}" for left, right in zip(question.options, question.answer, strict=True))
    else:
        told = "\n".join(question.answer)
    return f"{told}\n{question.explanation}" if question.explanation.strip() else told


def _text(text: str) -> str:
    return ("[plain]" if _LIKE_A_SIGN.match(text) else "") + escape(text)
