"""The coverage of a document: every formulation and every character is accounted for, in value, JSON and page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from question_bank.build import BuildResult, build_from_text, build_questions
from question_bank.composition import Rejection
from question_bank.errors import UnwritableDocument
from question_bank.model import FormulationKind, QuestionKind, QuestionStatus
from question_bank.outlines import builtin_outline_path
from question_bank.reporting import Standing, coverage, coverage_to_html, coverage_to_json, write_report
from question_bank.reporting.wording import (
    FORMULATION_KINDS,
    GATES,
    QUESTION_KINDS,
    STANDINGS,
    reason_in_chinese,
)

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "outlines"
LINES = (
    "一、强化政治功能",
    "党的基层组织是党全部工作和战斗力的基础。要把方向、管大局、保落实。",
    "二、建强骨干队伍",
    "2023年，全区共培训骨干1280人次，比上年增长15%。",
    "队伍建设包括选拔、培养、管理、使用四个环节。",
    "会议指出，“坚持系统观念是做好工作的重要方法”。",
    'Tom & Jerry <b>say</b> "hello" 给大家。',
    "",
)


@pytest.fixture(scope="module")
def builtin() -> BuildResult:
    return build_questions(builtin_outline_path())


@settings(max_examples=20)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_everything_is_accounted_for_once(lines: list[str], chance: object) -> None:
    result = build_from_text("\n".join(["提纲", *lines]), "提纲")
    statuses = [QuestionStatus.REVIEW if number % 3 else each.status for number, each in enumerate(result.candidates)]
    questions = tuple(replace(each, status=s) for each, s in zip(result.candidates, statuses, strict=True))
    found = coverage(replace(result, candidates=questions))
    assert sorted(each.formulation.id for each in found.formulations) == sorted(each.id for each in result.formulations)
    assert sorted(each.id for each in found.questions) == sorted(each.id for each in questions)
    assert sum(len(each.rejections) for each in found.formulations) == len(result.rejections)
    text = result.outline.text.text
    assert [each.start for each in found.stretches] == [0, *(each.end for each in found.stretches[:-1])][: len(text)]
    assert sum(found.characters().values()) == len(text)
    assert sum(found.standings().values()) == len(result.formulations)
    for one, other in zip(found.stretches, found.stretches[1:], strict=False):
        assert one.standing is not other.standing
        assert one.raw.end <= other.raw.start
    for each in found.stretches:
        if each.standing is Standing.ASKED:
            assert any(
                piece.start <= each.raw.start < piece.end
                for question in questions
                if question.status is QuestionStatus.APPROVED
                for piece in question.evidence
            )


def test_the_first_standing_that_applies_counts() -> None:
    result = build_from_text("\n".join(LINES), "提纲")
    waiting = tuple(replace(each, status=QuestionStatus.REVIEW, reason="存疑") for each in result.candidates)
    found = coverage(replace(result, candidates=waiting))
    assert {each.standing for each in found.formulations} <= {Standing.REVIEW, Standing.UNASKED}
    assert found.standings()[Standing.REVIEW] > 0
    assert found.characters()[Standing.ASKED] == 0
    bare = coverage(replace(result, candidates=()))
    assert {each.standing for each in bare.formulations} == {Standing.UNASKED}
    assert bare.tallies == tuple(each for each in bare.tallies if each.approved == each.review == 0)
    asked = next(each for each in result.candidates if each.formulation)
    whole = (result.outline.evidence(0, len(result.outline.text.text)),)
    elsewhere = replace(asked, formulation=None, evidence=whole, status=QuestionStatus.APPROVED)
    shared = coverage(replace(result, candidates=(elsewhere,)))
    assert {each.standing for each in shared.formulations} == {Standing.SHARED}
    assert shared.characters()[Standing.ASKED] == len(result.outline.text.text)


def test_json_says_what_it_promises(builtin: BuildResult) -> None:
    found = coverage(builtin)
    document = json.loads(coverage_to_json(found))
    assert (document["format"], document["version"]) == ("question-bank coverage", 1)
    assert list(document) == [
        *("format", "version", "title", "formulations", "characters", "questions", "kinds", "sections", "map"),
    ]
    assert list(document["formulations"]) == ["asked", "shared", "review", "unasked"]
    assert list(document["characters"]) == ["asked", "review", "unasked", "plain"]
    assert document["questions"]["approved"] + document["questions"]["review"] == len(builtin.candidates)
    formulations = [each for section in document["sections"] for each in section["formulations"]]
    assert len(formulations) == len(builtin.formulations)
    raw = builtin.outline.raw
    for each in formulations:
        assert list(each) == ["id", "kind", "certain", "standing", "words", "evidence", "questions", "rejections"]
        assert all(raw[piece["start"] : piece["end"]] == piece["text"] for piece in each["evidence"])
    for one, other in zip(document["map"], document["map"][1:], strict=False):
        assert not raw[one["end"] : other["start"]].strip()
    made = sum(each["approved"] + each["review"] for each in document["kinds"])
    assert made == len(builtin.candidates)


class Page(HTMLParser):
    """What a page is made of: its tags, whether they close, and where it points."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and what it points to."""
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            if name == "id":
                self.ids.add(value or "")

    def handle_endtag(self, tag: str) -> None:
        """Check that what is closed was open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the words."""
        if self.open and self.open[-1] != "style":
            self.words.append(data)


def test_the_page_needs_nothing_but_itself(builtin: BuildResult) -> None:
    text = coverage_to_html(coverage(builtin))
    page = Page(text)
    assert page.open == []
    assert not page.tags & {"script", "link", "img", "iframe"}
    assert page.links
    assert {link.lstrip("#") for link in page.links} <= page.ids
    assert not re.search(r"https?:|url\(|@import", text)
    words = "".join(page.words)
    for each in builtin.formulations:
        assert builtin.outline.words(*each.spans[0]) in words
    for question in builtin.candidates:
        assert question.stem in words
    text_shown = words.split("原文覆盖")[-1]
    assert all(builtin.outline.words(each.start, each.end) in text_shown for each in builtin.outline.paragraphs)


def test_whatever_stands_in_the_document_is_escaped() -> None:
    result = build_from_text("\n".join(LINES).replace("选拔", "<script>选拔&"), "<title>&\"'")
    page = Page(coverage_to_html(coverage(result)))
    assert "script" not in page.tags
    assert "b" not in page.tags or "<b>say</b>" in "".join(page.words)
    assert "<title>&\"'" in "".join(page.words)


def test_a_document_without_formulations_is_said_to_have_none() -> None:
    words = "".join(Page(coverage_to_html(coverage(build_from_text("天气很好。", "杂记")))).words)
    assert "全文没有找到核心表述。" in words
    assert "天气很好。" in words


def test_every_name_is_in_chinese() -> None:
    assert set(QUESTION_KINDS) == set(QuestionKind)
    assert set(FORMULATION_KINDS) == set(FormulationKind)
    assert set(STANDINGS) == set(Standing)
    assert len(set(FORMULATION_KINDS.values())) == len(FORMULATION_KINDS)


@pytest.mark.parametrize(
    "path", [builtin_outline_path(), *sorted(SAMPLES.glob("*.txt"))[:4]], ids=lambda path: Path(path).stem
)
def test_every_reason_is_in_chinese(path: Path) -> None:
    result = build_questions(path)
    reasons = [each.reason for each in result.rejections] + [each.reason for each in result.candidates if each.reason]
    english = re.compile(r"\b(?:the|it|of|is|has|only)\b")
    assert [reason for reason in reasons if english.search(reason_in_chinese(reason))] == []
    assert {each.gate for each in result.rejections} <= set(GATES)


def test_reasons_inside_reasons_are_translated_and_strange_ones_kept() -> None:
    said = "1 of 3 distractors (甲: it stands in the stem; 乙: it means nearly the same as “丙”)"
    assert reason_in_chinese(said) == "需要 3 个干扰项，只有 1 个（甲：题干里有它；乙：与“丙”意思相近）"
    assert (
        reason_in_chinese("0 of 3 distractors (none known)")
        == "需要 3 个干扰项，只有 0 个（材料和词表里没有更多同类的词语）"
    )
    assert reason_in_chinese("a reason of a later program") == "a reason of a later program"


def test_a_gate_of_a_later_program_is_named_as_it_is() -> None:
    result = build_from_text("\n".join(LINES), "提纲")
    first = result.formulations[0]
    strange = Rejection(first.id, QuestionKind.MATCHING, "题", "G99", "strange")
    page = Page(coverage_to_html(coverage(replace(result, candidates=(), rejections=(strange, strange)))))
    assert "".join(page.words).count("未出（G99）：strange") == 2  # in the list of what is missed, and in its section


@pytest.mark.parametrize("name", ["报告.html", "报告.HTM", "report.json"])
def test_the_name_says_the_format(tmp_path: Path, builtin: BuildResult, name: str) -> None:
    path = tmp_path / name
    found = coverage(builtin)
    write_report(path, found)
    written = path.read_text(encoding="utf-8")
    assert written == (coverage_to_json(found) if name.endswith("json") else coverage_to_html(found))
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_what_cannot_be_written_is_said(tmp_path: Path, builtin: BuildResult) -> None:
    found = coverage(builtin)
    with pytest.raises(UnwritableDocument, match=r"end its name in one of \.html"):
        write_report(tmp_path / "report.pdf", found)
    with pytest.raises(UnwritableDocument, match="cannot be written"):
        write_report(tmp_path / "no" / "report.html", found)


def test_the_mark_that_only_the_key_has_is_shown_bare() -> None:
    assert reason_in_chinese("only the key has “") == "只有答案带 “ 号"
