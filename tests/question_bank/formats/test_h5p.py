"""H5P: the questions of a package, whatever content they stand in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from question_bank.errors import UnreadableDocument
from question_bank.model import BLANK, RIGHT, QuestionKind
from tests.question_bank.formats.exchanging import codes, never_crashes, only, read
from tests.question_bank.formats.qti_files import package

CHOICE = {
    "question": "<p>火警电话是</p>",
    "answers": [
        {"text": "<div>110</div>", "correct": False, "tipsAndFeedback": {"chosenFeedback": "<p>匪警</p>"}},
        {"text": "<div>119</div>", "correct": True},
    ],
    "behaviour": {"type": "auto"},
}


def h5p(library: str, content: object, **head: str) -> bytes:
    """Return a package."""
    described = json.dumps({"mainLibrary": library, "title": "测验", **head})
    return package(**{"h5p.json": described, "content__content.json": json.dumps(content)})


def test_a_set_gives_each_of_its_questions() -> None:
    inner = [
        {"library": "H5P.MultiChoice 1.16", "params": CHOICE},
        {"library": "H5P.TrueFalse 1.8", "params": {"question": "<p>对吗</p>", "correct": "true"}},
        {"library": "H5P.DragQuestion 1.14", "params": {"question": {}}},
        {
            "library": "H5P.Column 1.0",
            "params": {"content": [{"content": {"library": "H5P.MultiChoice 1.16", "params": CHOICE}}]},
        },
    ]
    batch = read(h5p("H5P.QuestionSet", {"questions": inner, "introPage": {}}), "a.h5p")
    assert batch.title == "测验"
    assert [row.kind for row in batch.rows] == [
        QuestionKind.SINGLE_CHOICE,
        QuestionKind.TRUE_FALSE,
        None,
        QuestionKind.SINGLE_CHOICE,
    ]
    assert codes(batch.rows[2]) == ("unsupported",)
    first, truth, _ = batch.questions
    assert (first.stem, first.options, first.answer) == ("火警电话是", ("110", "119"), ("119",))
    assert first.explanation == "匪警"
    assert truth.answer == (RIGHT,)


@pytest.mark.parametrize(
    ("library", "content", "kind", "stem", "answer"),
    [
        (
            "H5P.Blanks",
            {"text": "<p>填空</p>", "questions": ["<p>拨打 *119/一一九:三位数* 报警</p>"]},
            QuestionKind.FILL_BLANK,
            f"填空\n拨打 {BLANK} 报警",
            ("119",),
        ),
        (
            "H5P.DragText",
            {"taskDescription": "<p>拖放</p>", "textField": "草是 *绿:颜色* 的\n火是 *红* 的"},
            QuestionKind.FILL_BLANK,
            f"拖放\n草是 {BLANK} 的\n火是 {BLANK} 的",
            ("绿", "红"),
        ),
        (
            "H5P.SingleChoiceSet",
            {"choices": [{"question": "<p>选</p>", "answers": ["<p>乙</p>", "<p>甲</p>"]}]},
            QuestionKind.SINGLE_CHOICE,
            "选",
            ("乙",),
        ),
        (
            "H5P.Essay",
            {"taskDescription": "<p>谈谈</p>", "solution": {"sample": "<p>要点</p>"}},
            QuestionKind.SHORT_ANSWER,
            "谈谈",
            ("要点",),
        ),
        (
            "H5P.Dialogcards",
            {"dialogs": [{"text": "<p>正面</p>", "answer": "<p>背面</p>"}]},
            QuestionKind.SHORT_ANSWER,
            "正面",
            ("背面",),
        ),
    ],
)
def test_contents_alone(library: str, content: Any, kind: QuestionKind, stem: str, answer: tuple[str, ...]) -> None:
    found = only(read(h5p(library, content), "a.h5p"))
    assert (found.kind, found.stem, found.answer) == (kind, stem, answer)


def test_a_content_that_asks_nothing_says_so() -> None:
    batch = read(h5p("H5P.Accordion", {"panels": [{"title": "一"}]}), "a.h5p")
    assert (batch.rows, [note.code for note in batch.notes]) == ((), ["asks_nothing"])


@pytest.mark.parametrize(
    "data",
    [b"no zip", package(a_xml="<a/>"), package(**{"h5p.json": "{", "content__content.json": "{}"})],
    ids=["no zip", "no head", "broken head"],
)
def test_what_is_no_package_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match=r"H5P|damaged"):
        read(data, "a.h5p")


def test_anything_is_read_or_refused_in_words() -> None:
    never_crashes("any.h5p", [h5p("H5P.MultiChoice", CHOICE)])
