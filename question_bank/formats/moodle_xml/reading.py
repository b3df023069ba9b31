"""Moodle XML to questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from question_bank.formats import cloze
from question_bank.formats.batch import Choices, ImportRow, Place
from question_bank.formats.drafts import Draft, explained, own_id
from question_bank.formats.moodle_category import section_of
from question_bank.formats.moodle_xml.elements import graded, raw_text, words
from question_bank.formats.remarks import remark
from question_bank.formats.source import Source
from question_bank.formats.stream import ImportStream
from question_bank.formats.typed_answers import near_to, without_wildcards
from question_bank.formats.xml_source import XmlFile, marked, xml_file
from question_bank.model.question import BLANK, QuestionKind
from question_bank.outline.safe_xml import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_QUIZ = re.compile(r"<quiz[\s>]")
# Enclosed files are the bulk of an export, and nothing of them is read.
_ENCLOSED = re.compile(rb"(<(?:file|image_base64)\b[^<>]*>)[^<]++(?=</)")
_GAP = re.compile(r"\[\[(\d+)\]\]")
_ABRIDGED = 5


def is_moodle_xml(source: Source) -> bool:
    """Whether the source is XML whose questions stand in a quiz."""
    head = source.head_text.lstrip()
    return head.startswith("<") and _QUIZ.search(head[:4096]) is not None


def read_moodle_xml(source: Source, _choices: Choices) -> ImportStream:
    """Return the questions of a Moodle XML file."""
    file = xml_file(source, "question", without=_ENCLOSED)
    if local_name(file.root) != "quiz":
        raise source.refusal("foreign", "is XML, but neither Moodle XML nor QTI; export it again as one of these")
    stream = ImportStream((), notes=file.notes())
    stream.rows = _rows(file, stream)
    return stream


def _rows(file: XmlFile, stream: ImportStream) -> Iterator[ImportRow]:
    section: tuple[str, ...] = ()
    passages: list[str] = []
    found = False
    elements = list(file.root.iterfind("question"))
    damaged = file.damaged(elements)
    for number, element in enumerate(elements, start=1):
        kind = (element.get("type") or "").strip().lower()
        if kind == "category":
            section = section_of(raw_text(element, "category"))
        elif kind == "description":
            passages.append(raw_text(element, "name") or str(number))
        else:
            found = True
            row = _row(element, kind, Place("question", number), section)
            yield marked(row, file) if element is damaged else row
    if passages:
        stream.notes.append(
            remark("passages", ", ".join(passages[:_ABRIDGED]) + (" …" if passages[_ABRIDGED:] else ""))
        )
    if not found:
        stream.notes.append(remark("only_categories"))


def _row(element: _Element, kind: str, place: Place, section: tuple[str, ...]) -> ImportRow:
    draft = Draft(place, raw_text(element, "questiontext"), own_id(raw_text(element, "idnumber")), section=section)
    grade = raw_text(element, "defaultgrade").rstrip("0").rstrip(".")
    tags = [raw_text(tag) for tag in element.iterfind("tags/tag")]
    draft.tags = tuple(filter(None, (*tags, f"分值:{grade}" if grade not in ("", "1", "0") else "")))
    if element.find("image_base64") is not None or raw_text(element, "image"):
        draft.say("picture")
    stem = words(draft, element, "questiontext") or raw_text(element, "name")
    draft.explanation = words(draft, element, "generalfeedback")
    read = _READERS.get(kind)
    return read(draft, element, stem) if read else draft.refused("unsupported", kind or "?")


def _choice(draft: Draft, element: _Element, stem: str) -> ImportRow:
    multiple = raw_text(element, "single").lower() in ("false", "0")
    answers = [
        (words(draft, answer), grade, words(draft, answer, "feedback")) for answer, grade in graded(draft, element)
    ]
    best = max((grade for _, grade, _ in answers), default=0)
    right = [grade > 0 and (multiple or grade == best) for _, grade, _ in answers]
    partial = [text for (text, grade, _), good in zip(answers, right, strict=True) if grade > 0 and not good]
    if partial:
        draft.say("partial_credit", "; ".join(partial))
    draft.explanation = draft.explanation or explained((text, told) for text, _, told in answers)
    options = [(text, good) for (text, _, _), good in zip(answers, right, strict=True)]
    return draft.choice(stem, options, multiple=multiple)


def _truth(draft: Draft, element: _Element, stem: str) -> ImportRow:
    told = []
    right: bool | None = None
    for answer, grade in graded(draft, element):
        told.append(("", words(draft, answer, "feedback")))
        if grade > 0:
            right = raw_text(answer).lower() == "true"
    draft.explanation = draft.explanation or explained(told)
    return draft.true_false(stem, right)


def _typed(draft: Draft, element: _Element, stem: str) -> ImportRow:
    answers = [(raw_text(answer), grade, words(draft, answer, "feedback")) for answer, grade in graded(draft, element)]
    draft.explanation = draft.explanation or explained((text, told) for text, _, told in answers)
    best = max((grade for _, grade, _ in answers), default=0)
    partial = [text for text, grade, _ in answers if 0 < grade < best]
    if partial:
        draft.say("partial_credit", "; ".join(partial))
    right = [without_wildcards(draft, text) for text, grade, _ in answers if grade == best > 0]
    return draft.fill(stem, [[text for text in right if text]])


def _number(draft: Draft, element: _Element, stem: str) -> ImportRow:
    numbers = [
        near_to(draft, raw_text(answer), raw_text(answer, "tolerance"))
        for answer, grade in graded(draft, element)
        if grade == 100
    ]
    return draft.fill(stem, [[text for text in numbers if text != "*"]])


def _matching(draft: Draft, element: _Element, stem: str) -> ImportRow:
    pairs = [(words(draft, one), words(draft, one, "answer")) for one in element.iterfind("subquestion")]
    matched = [(left, right) for left, right in pairs if left]
    return draft.matching(stem, matched, [right for left, right in pairs if not left and right])


def _essay(draft: Draft, element: _Element, stem: str) -> ImportRow:
    return draft.essay(stem, words(draft, element, "graderinfo"))


def _cloze(draft: Draft, _element: _Element, stem: str) -> ImportRow:
    text, blanks = cloze.split(stem)
    return cloze.row(draft, text, blanks) if blanks else draft.refused("no_answer", kind=QuestionKind.FILL_BLANK)


def _ordering(draft: Draft, element: _Element, stem: str) -> ImportRow:
    return draft.ordering(stem, [words(draft, answer) for answer in element.iterfind("answer")])


def _gaps(draft: Draft, element: _Element, stem: str) -> ImportRow:
    """Return the row of a text with `[[1]]`, each for the first, second … of the words that are offered."""
    offered = [one for name in ("selectoption", "dragbox") for one in element.iterfind(name)]
    blanks = []
    for found in _GAP.finditer(stem):
        place = int(found[1]) - 1
        if not 0 <= place < len(offered):
            return draft.refused("no_answer", kind=QuestionKind.FILL_BLANK)
        right = offered[place]
        group = [one for one in offered if raw_text(one, "group") == raw_text(right, "group")]
        blanks.append(
            cloze.Blank(tuple(cloze.Choice(words(draft, one), 100.0 * (one is right)) for one in group), True)
        )
    if not blanks:
        return draft.refused("no_answer", kind=QuestionKind.FILL_BLANK)
    return cloze.row(draft, _GAP.sub(BLANK, stem), blanks)


_READERS: dict[str, Callable[[Draft, _Element, str], ImportRow]] = {
    "multichoice": _choice,
    "truefalse": _truth,
    "shortanswer": _typed,
    "numerical": _number,
    "matching": _matching,
    "ddmatch": _matching,
    "essay": _essay,
    "cloze": _cloze,
    "multianswer": _cloze,
    "ordering": _ordering,
    "gapselect": _gaps,
    "ddwtos": _gaps,
}
