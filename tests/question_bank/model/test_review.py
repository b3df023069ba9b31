"""Why a question waits is read from the reason it carries, and the quick ones come first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_text
from question_bank.composition.weighing.crowding import REASON
from question_bank.model import QuestionStatus
from question_bank.model.review import ReviewCause, in_review_order, review_cause

TEXT = """一、准确把握主要任务
（一）强化政治引领。要坚持把政治建设摆在首位，引导党员增强“四个意识”、坚定“四个自信”、做到“两个维护”。
（二）严格组织生活。要落实“三会一课”，开好组织生活会，做实民主评议党员。
截至2023年12月31日，全市共有基层党组织3.2万个，党员61.5万名。
"""


@pytest.mark.parametrize(
    ("reason", "cause"),
    [
        ("G12: too few stems that stand like this one have been judged", ReviewCause.LIKE),
        (REASON, ReviewCause.ITSELF),
        ("no_options", ReviewCause.OTHER),
        ("", ReviewCause.OTHER),
        ("G120: a gate of a later program", ReviewCause.OTHER),
        ("the teacher says G12: is wrong", ReviewCause.OTHER),
        ("G7: “此” has nothing to refer to", ReviewCause.OTHER),
    ],
)
def test_the_reason_tells_what_is_in_doubt(reason: str, cause: ReviewCause) -> None:
    assert review_cause(reason) is cause


def test_whatever_a_generation_holds_back_is_in_doubt_by_its_like_or_by_itself() -> None:
    waiting = [one for one in build_from_text(TEXT, "样本").candidates if one.status is QuestionStatus.REVIEW]
    assert waiting
    assert ReviewCause.OTHER not in {review_cause(one.reason) for one in waiting}


@given(st.lists(st.sampled_from(ReviewCause)))
def test_the_quick_ones_come_first_and_each_cause_stays_in_order(causes: list[ReviewCause]) -> None:
    taken = in_review_order(enumerate(causes), lambda one: one[1])
    assert sorted(taken) == list(enumerate(causes))
    places = [(list(ReviewCause).index(cause), place) for place, cause in taken]
    assert places == sorted(places)
