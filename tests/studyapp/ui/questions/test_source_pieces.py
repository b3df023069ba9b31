"""The source in pieces: nothing is lost, marks stand where the formulations and the evidence stand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from question_bank.build import BuildResult, build_from_text, build_questions
from question_bank.model import Span
from question_bank.outline import parse_outline
from studyapp.ui.questions.source_pieces import headed_document, marked_document, places, question_places
from studyapp.ui.questions.view import Look, SourceParagraph

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "outlines"


@cache
def built(name: str) -> BuildResult:
    return build_questions(SAMPLES / name)


def words(paragraph: SourceParagraph) -> str:
    return "".join(piece.text for piece in paragraph.pieces)


@pytest.mark.parametrize("name", ["party_study.txt", "fire_training.md", "scanned_safety.txt"])
def test_every_paragraph_is_shown_whole_whatever_is_marked(name: str) -> None:
    result = built(name)
    outline = result.outline
    looks = {one.id: Look.MARK for one in result.formulations}
    for shown in (headed_document(outline), marked_document(outline, result.formulations, looks)):
        for paragraph, piece in zip(outline.paragraphs, shown, strict=True):
            kept = outline.words(paragraph.start, paragraph.end)
            assert words(piece).replace("_", "") == kept.replace("_", "")


def test_formulations_are_marked_with_their_own_look_and_key() -> None:
    result = built("party_study.txt")
    first = result.formulations[0]
    (marked,) = [
        one
        for one in marked_document(result.outline, (first,), {first.id: Look.OFF})
        if any(piece.look is Look.OFF for piece in one.pieces)
    ][:1]
    piece = next(piece for piece in marked.pieces if piece.look is Look.OFF)
    assert piece.key == first.id.hex()
    assert result.outline.words(*first.spans[0]).startswith(piece.text)


def test_headings_inside_running_text_are_marked_too() -> None:
    outline = parse_outline("一、要求\n做好工作，一要坚持理论自信，凝聚共识；二要坚持人民至上，协调利益。\n", "样本")
    keys = [piece.key for one in headed_document(outline) for piece in one.pieces if piece.key]
    assert len(keys) == len(outline.sections)


def test_the_evidence_of_every_question_is_set_off_under_its_headings() -> None:
    result = built("party_study.txt")
    for question in result.candidates:
        shown = question_places(question, result.outline)
        off = "".join(piece.text for one in shown for piece in one.pieces if piece.look in (Look.EVIDENCE, Look.ASKED))
        for evidence in question.evidence:
            start, end = result.outline.text.locate(Span(evidence.start, evidence.end))
            assert result.outline.words(start, end).replace("\n", "") in off.replace("\n", "") or "_" in evidence.text


def test_what_was_struck_out_is_one_mark() -> None:
    result = build_from_text("一、意义\n要深入学习贯彻___思想，坚定_理想信念。\n", "样本")
    pieces = [piece for one in headed_document(result.outline) for piece in one.pieces]
    assert [piece.look for piece in pieces].count(Look.LOST) == 2


def test_places_name_each_section_once() -> None:
    outline = parse_outline("一、要求\n第一句话在这里。\n第二句话在这里。\n", "样本")
    spans = [(one.start, one.end) for one in outline.sentences if one.section == 0]
    captions = [words(one) for one in places(outline, spans) if one.caption]
    assert captions == ["一、要求"]
