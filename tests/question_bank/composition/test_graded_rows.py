"""Rows of grades are asked by their limits, and roles that are told first by the work in which they are roles."""

from __future__ import annotations

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of


def _blanks(text: str, kind: str) -> list[tuple[str, ...]]:
    return [each.answer for each in asked_of(text, kind) if each.kind is QuestionKind.FILL_BLANK]


def test_of_grades_in_their_order_the_limits_are_asked() -> None:
    text = "二、渔船检验\n检验实行分级登记：累计出海满40天的为一档，满120天的为二档，满260天的为三档。\n"
    assert ("40", "120", "260") in _blanks(text, "row")
    assert not [each for each in asked_of(text, "row") if each.kind is QuestionKind.MATCHING]


def test_of_names_that_are_no_grades_these_are_asked() -> None:
    text = "二、渔船检验\n检验实行分类登记：船长满12米的为近海船，满24米的为远海船，满45米的为远洋船。\n"
    assert ("近海船", "远海船", "远洋船") in _blanks(text, "row")


def test_of_grades_with_two_limits_the_names_are_asked() -> None:
    rule = "船长满8米不足12米的为一类船，满12米不足24米的为二类船，满24米不足45米的为三类船。"
    text = f"二、渔船检验\n检验实行分级登记：{rule}\n"
    assert ("一类船", "二类船", "三类船") in _blanks(text, "row")


def test_the_characters_of_a_word_are_told_without_a_heading_that_has_the_word() -> None:
    text = "云河档案站\n\n一、抽查的做法\n\n抽，是随手取几盒、不打招呼；查，是对目录、看霉点。抽查每季度安排两回。\n"
    stems = [each.stem for each in asked_of(text, "row")]
    assert stems
    assert not any("抽查的做法" in stem for stem in stems)


def test_roles_that_are_told_first_are_told_of_what_the_words_before_name() -> None:
    text = "云河渔业\n\n区委的通报指出，护好这片海，关键是守住大家靠海吃海的规矩，根本是守住干部为民护海的真心。\n"
    stems = [each.stem for each in asked_of(text, "parallel_roles")]
    assert stems
    assert all("护好这片海" in stem for stem in stems)
