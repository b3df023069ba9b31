"""What depends on the language of a document, and what markup leaves behind in its outline."""

from __future__ import annotations

import pytest

from question_bank.model.outline_json import outline_from_json, structure_to_json
from question_bank.outline import parse_outline
from question_bank.outline.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("一、加强领导", "zh"),
        ("1. Keep the exits clear", "en"),
        ("", "zh"),
        ("ISO 9001 质量管理体系要求", "zh"),
        ("The word 消防 means fire protection in Chinese.", "en"),
    ],
)
def test_the_language_is_told_by_its_letters(text: str, code: str) -> None:
    assert language_of(text).code == code
    assert parse_outline(text, "t").language == code


def test_english_sentences_and_clauses() -> None:
    raw = "Mr. Smith rose by 3.5 metres, e.g. on a ladder. Was it safe? Class D. The rest waited; nobody fell.\n"
    outline = parse_outline(raw, "t")
    said = [[outline.words(one.start, one.end) for one in sentence.clauses] for sentence in outline.sentences]
    assert said == [
        ["Mr. Smith rose by 3.5 metres", "e.g. on a ladder"],
        ["Was it safe"],
        ["Class D"],
        ["The rest waited", "nobody fell"],
    ]


def test_english_lines_are_joined_by_spaces_and_headings_stand_alone() -> None:
    raw = "Fire safety\n\nFire is a reaction that needs\nheat, fuel and\noxygen.\n\nEscape routes\n\nKeep them clear.\n"
    outline = parse_outline(raw, "t")
    assert [section.title for section in outline.sections] == ["Fire safety", "Escape routes"]
    assert "needs heat, fuel and oxygen" in outline.text.text
    assert "“ " not in parse_outline("He wrote “stop” and left.", "t").text.text


@pytest.mark.parametrize(
    ("raw", "labels"),
    [
        ("I. Aims\nII. Means\nIII. Ends\nText follows here.", [("I.", 1), ("II.", 2), ("III.", 3)]),
        ("A. Aims\nB. Means\nText follows here.", [("A.", 1), ("B.", 2)]),
        ("Chapter One Aims\nChapter Two Means\nText follows here.", [("Chapter One", 1), ("Chapter Two", 2)]),
        ("First, look around. Second, act. Finally, report it.", [("First,", 1), ("Second,", 2), ("Finally,", 3)]),
    ],
)
def test_english_numbering(raw: str, labels: list[tuple[str, int]]) -> None:
    assert [(one.label, one.ordinal) for one in parse_outline(raw, "t").sections] == labels


def test_bullets_know_their_depth_and_marked_words_their_place() -> None:
    raw = "# 题\n\n- **甲**类物品\n  - 甲一\n    - 甲一一\n  - 甲二\n- `乙` 类\n"
    outline = parse_outline(raw, "t", markdown=True)
    depths = [(outline.words(one.start, one.end), one.level) for one in outline.paragraphs if not one.heading]
    assert depths == [("甲类物品", 1), ("甲一", 2), ("甲一一", 3), ("甲二", 2), ("乙 类", 1)]
    assert [(outline.words(start, end), how) for start, end, how in outline.marked] == [
        ("甲", "strong"),
        ("乙", "code"),
    ]
    assert outline_from_json("t", raw, structure_to_json(outline)) == outline


def test_letters_that_a_scanner_set_apart_are_words_again() -> None:
    outline = parse_outline("安 全 培 训 提 纲\n\n张三 李四 王五参加。\n", "t")
    assert outline.text.text.splitlines() == ["安全培训提纲", "张三 李四 王五参加。"]
    assert outline.evidence(0, 6).text == "安 全 培 训 提 纲"


def test_straight_quotes_of_chinese_text_open_and_close() -> None:
    assert parse_outline('坚持"四个自信"，做到"两个维护"。', "t").text.text == "坚持“四个自信”，做到“两个维护”。"
    assert parse_outline('单独一个"引号。', "t").text.text == '单独一个"引号。'
