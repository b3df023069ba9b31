"""Shares in Chinese numerals are worth what they are of a hundred, and stand among shares that might be laid down."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from question_bank.composition.numbers.written_numbers import numeral_of
from question_bank.composition.numbers.written_shares import share_of, shares_near
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of


@pytest.mark.parametrize(
    ("share", "near"),
    [
        ("百分之三十", ("百分之二十", "百分之四十", "百分之十")),
        ("百分之八十五", ("百分之八十", "百分之九十", "百分之七十五")),
        ("百分之五以上", ("百分之十以上", "百分之十五以上", "百分之二十以上")),
        ("三分之二", ("四分之三", "五分之四", "二分之一")),
        ("千分之五", ("千分之十", "千分之十五", "千分之二十")),
        ("百分之九十七点六", ()),
        ("三年", ()),
    ],
)
def test_shares_stand_among_their_like(share: str, near: tuple[str, ...]) -> None:
    assert shares_near(share)[:3] == near


@given(some.integers(1, 99))
def test_a_share_never_stands_among_itself(parts: int) -> None:
    share = f"百分之{numeral_of(parts)}"
    assert share_of(share) == Decimal(parts)
    near = shares_near(share)
    assert share not in near
    assert len({*near}) == len(near) >= 3


def test_whoever_has_less_than_thirty_has_less_than_forty() -> None:
    asked = asked_of("业主规约\n\n一、资金\n维修基金余额不足首期金额百分之三十的，应当续筹。\n", "figures")
    (choice,) = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert choice.options == ("百分之三十", "百分之四十", "百分之五十", "百分之六十")
