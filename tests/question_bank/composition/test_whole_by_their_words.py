"""Doubts that good questions met: rules that name their subject, tasks with a month, clauses that are whole."""

from __future__ import annotations

from tests.question_bank.composition.publishing import sound_of

_RULES = "云河县渡口管理办法\n第一条 为了规范渡口，制定本办法。\n第二章 渡船\n第二条 渡船实行登记。"


def _held_free(text: str, words: str) -> bool:
    return any(words in each.stem for each in sound_of(text))


def test_an_article_names_its_subject_though_that_begins_with_a_verb() -> None:
    assert _held_free(_RULES + "救生筏由当班船工每班检查。", "救生筏由当班船工")


def test_an_outcome_in_an_article_is_of_what_stands_before() -> None:
    assert not any(each.stem.startswith("表决结果") for each in sound_of(_RULES + "表决结果应当在9日内书面告知船主。"))
