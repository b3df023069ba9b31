"""What a single judgement is told of: the only one of its kind is asked itself, and no adverb or reason is judged."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of


def _blanks(said: str) -> list[tuple[str, ...]]:
    made = asked_of(f"云河山川\n\n{said}山下的人家多种茶树。\n", "judgement")
    return [each.answer for each in made if each.kind is QuestionKind.FILL_BLANK]


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("石门岭是云河县海拔最高的山峰。", [("石门岭",)]),
        ("云河铁厂是当时全省规模最大的钢铁联合企业。", [("钢铁联合企业",)]),
    ],
)
def test_what_is_the_most_of_its_kind_is_asked_itself(said: str, keys: list[tuple[str, ...]]) -> None:
    assert _blanks(said) == keys


def test_no_adverb_and_no_reason_is_what_is_judged() -> None:
    text = (
        "云河集市\n\n城东的老集市，曾经是云河县最大的集市。检修时先看桥墩，因为桥墩是石桥最薄弱的环节。"
        "四任站长中，第四任是去年接任的老技术员。\n"
    )
    stems = [each.stem for each in asked_of(text, "judgement")]
    assert not [stem for stem in stems if "“曾经" in stem or "因为" in stem or "第四任" in stem]
