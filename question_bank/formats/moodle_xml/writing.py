"""Questions to Moodle XML.

| kind | is written as |
| single, multiple choice, true/false, matching, ordering | that |
| one blank | a short answer, the blank standing in its text |
| several blanks | a cloze |
| a recitation, a short answer | an essay with its answer for the grader |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from question_bank.formats import cloze
from question_bank.formats.batch import Remark
from question_bank.formats.losses import always_lost, lost_of, lost_space, unpaired
from question_bank.formats.moodle_category import category_of
from question_bank.formats.remarks import remark
from question_bank.formats.typed_answers import with_stars_kept
from question_bank.formats.xml_text import lost_characters, xml_text
from question_bank.model.question import BLANK, RIGHT, Question, QuestionKind

_NAME = 60
"""Characters of the stem that name a question in the lists of Moodle."""


def write_moodle_xml(file: BinaryIO, questions: Iterable[Question], title: str) -> None:
    """Write a Moodle XML file."""
    file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- {_comment(title)} -->\n<quiz>\n'.encode())
    category = ""
    for question in questions:
        own = category_of(question.section)
        if own != category:
            file.write(_element("question", f"\n  <category>{_text(own or '$course$/top')}</category>\n", "category"))
            category = own
        file.write(_question(question))
    file.write(b"</quiz>\n")


def moodle_xml_losses(question: Question) -> tuple[Remark, ...]:
    """Return what Moodle XML cannot carry of `question`."""
    lost = [*always_lost(question), *lost_space(question), *lost_characters(question)]
    if question.section and not category_of(question.section):
        lost.extend(lost_of(question, "section"))
    if _type(question) == "essay":
        if question.kind is not QuestionKind.SHORT_ANSWER:
            lost.append(remark("loses_kind"))
        lost.extend(lost_of(question, "accepted"))
    return tuple(lost)


def _type(question: Question) -> str:
    if question.kind is QuestionKind.FILL_BLANK:
        if len(question.answer) == 1:
            return "shortanswer"
        return "essay" if cloze.holds_any(question.stem) else "cloze"
    return _TYPES.get(question.kind, "essay")


_TYPES = {
    QuestionKind.SINGLE_CHOICE: "multichoice",
    QuestionKind.MULTIPLE_CHOICE: "multichoice",
    QuestionKind.TRUE_FALSE: "truefalse",
    QuestionKind.ORDERING: "ordering",
    QuestionKind.MATCHING: "matching",
}


def _question(question: Question) -> bytes:
    kind = _type(question)
    stem = _with_answers_inside(question) if kind == "cloze" else question.stem
    lines = [
        f"<name>{_text(_named(question.stem))}</name>",
        f'<questiontext format="plain_text">{_text(stem)}</questiontext>',
        f'<generalfeedback format="plain_text">{_text(question.explanation)}</generalfeedback>',
        "<defaultgrade>1.0000000</defaultgrade>",
        "<penalty>0.3333333</penalty>",
        "<hidden>0</hidden>",
        f"<idnumber>{question.id.hex()}</idnumber>",
        *_body(question, kind),
    ]
    if question.tags:
        lines.append("<tags>" + "".join(f"<tag>{_text(tag)}</tag>" for tag in question.tags) + "</tags>")
    return _element("question", "\n  " + "\n  ".join(lines) + "\n", kind)


def _body(question: Question, kind: str) -> Iterator[str]:
    if kind == "multichoice":
        single = question.kind is QuestionKind.SINGLE_CHOICE
        worth = "100" if single else f"{100 / len(question.answer):.5f}".rstrip("0").rstrip(".")
        yield f"<single>{str(single).lower()}</single>"
        yield "<shuffleanswers>true</shuffleanswers>"
        yield "<answernumbering>ABCD</answernumbering>"
        for text in question.options:
            yield _answer(text, worth if text in question.answer else "0" if single else f"-{worth}")
    elif kind == "truefalse":
        right = question.answer == (RIGHT,)
        yield _answer("true", "100" if right else "0")
        yield _answer("false", "0" if right else "100")
    elif kind == "shortanswer":
        yield "<usecase>0</usecase>"
        accepted = question.accepted[0] if question.accepted else ()
        yield from (_answer(with_stars_kept(text), "100") for text in (*question.answer, *accepted))
    elif kind == "matching":
        yield "<shuffleanswers>true</shuffleanswers>"
        pairs = [*zip(question.options, question.answer, strict=True), *(("", text) for text in unpaired(question))]
        yield from (
            f'<subquestion format="plain_text">{_text(left)}<answer format="plain_text">{_text(right)}</answer>'
            "</subquestion>"
            for left, right in pairs
        )
    elif kind == "ordering":
        yield from (f"<{name}>{value}</{name}>" for name, value in _ORDERING)
        yield from (_answer(text, str(place)) for place, text in enumerate(question.answer, start=1))
    elif kind == "essay":
        yield "<responseformat>editor</responseformat>"
        yield f'<graderinfo format="plain_text">{_text(_model_answer(question))}</graderinfo>'


_ORDERING = (
    ("layouttype", "VERTICAL"),
    ("selecttype", "ALL"),
    ("selectcount", "0"),
    ("gradingtype", "ABSOLUTE_POSITION"),
    ("showgrading", "SHOW"),
    ("numberingstyle", "none"),
)


def _with_answers_inside(question: Question) -> str:
    pieces = question.stem.split(BLANK)
    accepted = question.accepted or ((),) * len(question.answer)
    blanks = [cloze.embedded((text, *more)) for text, more in zip(question.answer, accepted, strict=True)]
    return "".join(f"{piece}{blank}" for piece, blank in zip(pieces, (*blanks, ""), strict=True))


def _model_answer(question: Question) -> str:
    return "\n".join(question.answer)


def _answer(text: str, fraction: str) -> str:
    return f'<answer fraction="{fraction}" format="plain_text">{_text(text)}<feedback>{_text("")}</feedback></answer>'


def _text(text: str) -> str:
    return f"<text>{xml_text(text)}</text>"


def _element(name: str, inner: str, kind: str) -> bytes:
    return f'<{name} type="{kind}">{inner}</{name}>\n'.encode("utf-8", "replace")


def _named(stem: str) -> str:
    words = " ".join(stem.split())
    return words if len(words) <= _NAME else words[: _NAME - 1] + "…"


def _comment(title: str) -> str:
    return xml_text(" ".join(title.split())).replace("--", "‐‐")
