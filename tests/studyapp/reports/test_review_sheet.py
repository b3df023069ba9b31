"""The review sheet: in the order of the outline, in its wording, one's own answer beside it."""

from __future__ import annotations

from question_bank.model import Outline, Question, QuestionKind, section_id
from studyapp.reports.review_sheet import Missed, Words, review_sheet
from tests.builders import formulation, outline, question, question_about

SET = b"s" * 16


def missed(one: Question, given: str = "") -> Missed:
    return Missed(one, SET, section_id(SET, one.section), given)


def order(document: Outline) -> dict[bytes, int]:
    return {section_id(SET, document.path(number)): number for number in range(len(document.sections))}


def test_sentences_stand_in_the_order_of_the_outline_under_their_headings() -> None:
    document = outline()
    first = question_about(document, formulation(document), 1, answer=("根本和核心",))
    second = question_about(document, formulation(document, "组织功能是基础和关键"), 2)
    chapters = review_sheet([missed(second), missed(first, "基础和关键")], {SET: document}, order(document), {})
    assert [chapter.path for chapter in chapters] == [document.path(0), document.path(1)]
    (entry,) = chapters[0].entries
    assert entry.sentence == (Words("政治功能是"), Words("根本和核心", key=True), Words("。"))
    assert "".join(words.text for words in entry.sentence) in document.raw
    assert [(asked.stem, asked.given) for asked in entry.asked] == [(first.stem, "基础和关键")]


def test_questions_of_one_sentence_stand_beside_it_together() -> None:
    document = outline()
    about = formulation(document)
    asked = [question_about(document, about, number) for number in range(3)]
    (chapter,) = review_sheet(map(missed, asked), {SET: document}, order(document), {asked[1].id: "乙"})
    (entry,) = chapter.entries
    assert [(one.stem, one.key) for one in entry.asked] == [
        (asked[0].stem, ""),
        (asked[1].stem, "乙"),
        (asked[2].stem, ""),
    ]


def test_a_question_without_a_source_keeps_its_stem_and_comes_after_what_has_a_place() -> None:
    document = outline()
    bare = question(5, QuestionKind.SHORT_ANSWER, section=("他处",))
    sourced = question_about(document, formulation(document), 1)
    chapters = review_sheet([missed(bare), missed(sourced)], {SET: document}, order(document), {})
    assert [chapter.path for chapter in chapters] == [document.path(0), ("他处",)]
    assert chapters[1].entries[0].sentence == ()


def test_a_source_that_says_other_things_by_now_is_quoted_as_it_was() -> None:
    document = outline()
    old = question_about(document, formulation(document), 1)
    changed = Outline("新", "全" * 60, document.text, document.sections, document.paragraphs, document.sentences)
    (chapter,) = review_sheet([missed(old)], {SET: changed}, {}, {})
    assert "".join(words.text for words in chapter.entries[0].sentence) == old.evidence[0].text
    (chapter,) = review_sheet([missed(old)], {SET: None}, {}, {})
    assert chapter.path == old.section
