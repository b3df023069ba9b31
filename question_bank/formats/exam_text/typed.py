"""Fill-in and short-answer questions: where their blanks are, and where the stem ends and the answer begins."""

from __future__ import annotations

import re

from question_bank.formats.exam_text.draft import Draft, joined
from question_bank.formats.exam_text.gaps import embedded_fillers, with_gaps
from question_bank.formats.exam_text.line import plain
from question_bank.formats.exam_text.made import Given, Made
from question_bank.formats.remarks import remark
from question_bank.model.question import BLANK, QuestionKind

_SPLITS = (
    re.compile(r"\n+"),
    re.compile(r"[;|]+"),
    re.compile(r"[、,]+"),
    re.compile(r"\s{2,}"),
    re.compile(r"/+"),
    re.compile(r"[、,]+|(?:以及|和|及|与)"),
    re.compile(r"\s+"),
)
_ENUMERATED = re.compile(r"(?:^|(?<=[\s;,、]))(?:\(\d{1,2}\)|[①②③④⑤⑥⑦⑧⑨⑩]|\d{1,2}[.、)])\s*")
_TERMS = ("名词", "术语", "概念")
_TERM = re.compile(r"([^:。,;]{1,40}):\s*(?=\S)")


def fill_blank(draft: Draft, stem: str, given: Given) -> Made:
    """Return the fill-in question that `draft` is."""
    made = Made(QuestionKind.FILL_BLANK, stem, counted=QuestionKind.FILL_BLANK)
    if given.text:
        made.stem = with_gaps(stem, blanks=True)
        made.read("answer", given.rule, given.confidence)
        made.remarks += given.remarks
        made.doubtful = given.doubtful
        blanks = made.stem.count(BLANK)
        answers = split_answers(given.text, blanks)
        if len(answers) == blanks > 0:
            made.answer = answers
            return made
        made.kind, made.answer, made.stem = QuestionKind.SHORT_ANSWER, (given.text,), with_gaps(stem)
        made.remarks.append(remark("blanks_differ", str(blanks), str(len(answers))) if blanks else remark("no_blank"))
        made.doubtful = True
        return made
    found = embedded_fillers(stem)
    if found is None:
        made.stem = with_gaps(stem, blanks=True)
        made.faults.append(remark("no_answer"))
        return made
    made.stem, made.answer = found.stem, found.answers
    made.read("answer", found.rule, found.confidence)
    made.doubtful = found.confidence < 0.8
    return made


def split_answers(text: str, blanks: int) -> tuple[str, ...]:
    """Return the answers to as many `blanks`, parted by whatever sign parts them into so many."""
    if blanks <= 1:
        return (text,)
    line = plain(text)
    pieces = [piece.strip() for piece in text.split("\n")]
    if len(pieces) == blanks and not any(_ENUMERATED.match(piece) for piece in pieces):
        return tuple(pieces)
    pieces = [piece.strip() for piece in _cut(text, line, _ENUMERATED)]
    if len(pieces) == blanks:
        return tuple(piece.strip("；;，,、 \n") for piece in pieces)
    for pattern in _SPLITS:
        pieces = [piece.strip() for piece in _cut(text, line, pattern)]
        if len(pieces) == blanks:
            return tuple(pieces)
    return (text,)


def _cut(text: str, line: str, pattern: re.Pattern[str]) -> list[str]:
    pieces: list[str] = []
    done = 0
    for match in pattern.finditer(line):
        pieces.append(text[done : match.start()])
        done = match.end()
    return [piece for piece in (*pieces, text[done:]) if piece.strip()]


def short_answer(draft: Draft, stem: str, given: Given) -> Made:
    """Return the question that `draft` is, to be answered in words."""
    made = Made(QuestionKind.SHORT_ANSWER, stem, counted=QuestionKind.SHORT_ANSWER)
    if given.text:
        made.answer = (given.text,)
        made.read("answer", given.rule, given.confidence)
        made.remarks += given.remarks
        made.doubtful = given.doubtful
        return made
    term = _TERM.match(plain(draft.stem[0])) if draft.stem and any(word in draft.word for word in _TERMS) else None
    if term:
        first, rest = draft.stem[0][: term.end(1)], [draft.stem[0][term.end() :], *draft.stem[1:]]
        made.stem, made.answer = first.strip(), (joined(rest, always_break=True),)
        made.read("answer", "behind_the_term", 0.85)
    elif len(draft.stem) > 1 and draft.heading == QuestionKind.SHORT_ANSWER:
        made.stem, made.answer = draft.stem[0], (joined(draft.stem[1:], always_break=True),)
        made.read("answer", "lines_below_the_stem", 0.6)
        made.remarks.append(remark("answer_below"))
    elif draft.explanation:
        made.answer = (joined(draft.explanation, always_break=True),)
        made.read("answer", "explanation", 0.7)
    else:
        made.faults.append(remark("no_answer"))
    return made
