"""What the source panel shows: the exact evidence in its paragraph, the asked words, the way to the document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from question_bank.build import BuildResult, build_questions
from question_bank.model import Evidence, QuestionKind
from question_bank.outlines import builtin_outline_path
from studyapp.ui.quiz.evidence import evidence_view
from studyapp.ui.quiz.view import EvidenceView, RunKind
from tests.builders import formulation, outline, question, question_about

SET = b"set-id-of-16-byt"


@pytest.fixture(scope="module")
def built() -> BuildResult:
    return build_questions(builtin_outline_path())


def of_kind(view: EvidenceView, *kinds: RunKind) -> str:
    return "".join(run.text for runs in view.paragraphs for run in runs if run.kind in kinds)


def test_each_question_of_the_built_in_bank_shows_exactly_its_evidence(built: BuildResult) -> None:
    text = built.outline.text
    for asked in built.candidates:
        view = evidence_view(asked, built.outline, SET)
        assert view is not None
        shown = of_kind(view, RunKind.EVIDENCE, RunKind.ASKED, RunKind.LOST).replace("_", "")
        spans = {(evidence.start, evidence.end) for evidence in asked.evidence}
        covered = sorted({place for place, origin in enumerate(text.origins) for s, e in spans if s <= origin < e})
        # The summary before the text repeats headings; a reader is shown the one that stands in the text.
        covered = [place for place in covered if any(p.start <= place < p.end for p in built.outline.paragraphs)]
        wanted = "".join(text.text[place] for place in covered if text.text[place] not in "_\n")
        # Paragraphs come as they are read, which is not everywhere as they stand in the file.
        assert sorted(shown.replace("\n", "")) == sorted(wanted), asked.stem
        assert view.path
        assert (view.set_id, view.start) == (SET, asked.evidence[0].start)


def test_the_key_of_most_choices_is_underlined(built: BuildResult) -> None:
    choices = [asked for asked in built.candidates if asked.kind is QuestionKind.SINGLE_CHOICE]
    underlined = 0
    for asked in choices:
        view = evidence_view(asked, built.outline, SET)
        assert view is not None
        underlined += bool(of_kind(view, RunKind.ASKED))
    assert underlined > len(choices) * 0.8


def test_long_paragraphs_are_cut_at_sentences(built: BuildResult) -> None:
    cut = 0
    for asked in built.candidates:
        view = evidence_view(asked, built.outline, SET)
        assert view is not None
        for runs in view.paragraphs:
            context = [run.text for run in runs if run.kind is RunKind.CONTEXT]
            if context and context[0] == "……":
                cut += 1
                assert runs[1].text[0] not in "，。；、"
    assert cut > 0


def test_without_the_document_the_evidence_stands_alone() -> None:
    document = outline()
    asked = question_about(document, formulation(document))
    view = evidence_view(asked, None, SET)
    assert view is not None
    assert of_kind(view, RunKind.EVIDENCE) == "政治功能是根本和核心"
    assert view.set_id is None
    assert view.path == asked.section


@pytest.mark.parametrize("start", [9_000, 4])
def test_evidence_of_another_document_stands_alone_too(start: int) -> None:
    asked = replace(question(1), evidence=(Evidence(start, start + 4, "别处的话"),))
    view = evidence_view(asked, outline(), SET)
    assert view is not None
    assert of_kind(view, RunKind.EVIDENCE) == "别处的话"
    assert view.set_id is None


def test_a_question_without_evidence_has_nothing_to_show() -> None:
    assert evidence_view(question(1), outline(), SET) is None
