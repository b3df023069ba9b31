"""Whatever keeps a question in review is said in Chinese, in the window and in reports."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import question_bank.composition
from question_bank.reporting.wording import reason_in_chinese
from studyapp.ui.questions.wording import review_reason
from tests.studyapp.ui.screens import speaking

COMPOSITION = Path(question_bank.composition.__file__).parent
ENGLISH = re.compile("[a-z]+ [a-z]+")
FILLED = "1 of 2"
"""Stands for each word that a reason is filled with; kinds are called so in reasons: “fill blank of rule”."""


def has_hanzi(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def said_in(file: Path) -> Iterator[str]:
    """Yield the English that stands in the code of `file`, not in its docstrings, filled in."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    beside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    beside |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in beside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value.replace("{}", FILLED)
        elif isinstance(node, ast.JoinedStr):
            words = "".join(str(part.value) if isinstance(part, ast.Constant) else FILLED for part in node.values)
        else:
            continue
        if ENGLISH.search(words.replace(FILLED, "")):
            yield words


def given() -> set[str]:
    """Return every reason that G12 and G13 give: those that say so themselves, and all that the doubts return."""
    doubts = {words for file in COMPOSITION.glob("doubts/*.py") for words in said_in(file)}
    named = {
        words for file in COMPOSITION.rglob("*.py") for words in said_in(file) if words.startswith(("G12: ", "G13: "))
    }
    return named | {f"G13: {words}" for words in doubts if not words.startswith("G13: ")}


@pytest.mark.parametrize("reason", sorted(given()))
def test_each_reason_of_a_review_is_said_in_chinese(qapp: object, reason: str) -> None:
    with speaking("zh_CN"):
        said, unknown = review_reason(reason), review_reason("G99: something quite new")
    told = reason_in_chinese(reason)
    assert said != unknown
    for words in (said, told):
        assert has_hanzi(words)
        assert "%" not in words


def test_the_reasons_are_found_in_the_code() -> None:
    assert "G12: questions of this kind (1 of 2) have not been judged yet" in given()
    assert "G13: the halves are not built alike" in given()
    assert len(given()) > 60
