"""Each filter of a review counts what the other one leaves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import QuestionKind
from question_bank.model.review import ReviewCause
from studyapp.ui.questions.review_filter import Trait, narrowed

SINGLE, BLANK = QuestionKind.SINGLE_CHOICE, QuestionKind.FILL_BLANK
LIKE, ITSELF = ReviewCause.LIKE, ReviewCause.ITSELF
TRAITS: list[Trait] = [(SINGLE, LIKE), (SINGLE, ITSELF), (BLANK, LIKE), (BLANK, LIKE), (BLANK, None)]

kinds, causes = st.sampled_from(QuestionKind), st.sampled_from(ReviewCause)
traits_of_a_queue = st.lists(st.tuples(kinds, st.none() | causes), max_size=30)


def test_the_counts_follow_the_other_choice() -> None:
    every = narrowed(TRAITS, None, None)
    assert every.kinds == ((SINGLE, 2), (BLANK, 3))
    assert every.causes == ((LIKE, 3), (ITSELF, 1))
    assert every.of_any_cause == 5
    blanks = narrowed(TRAITS, BLANK, None)
    assert (blanks.kinds, blanks.causes, blanks.of_any_cause) == (every.kinds, ((LIKE, 2),), 3)
    doubted = narrowed(TRAITS, None, ITSELF)
    assert (doubted.kinds, doubted.causes) == (((SINGLE, 1),), every.causes)


def test_a_wish_that_nothing_fulfils_is_dropped() -> None:
    assert narrowed(TRAITS, QuestionKind.MATCHING, LIKE)[:2] == (None, LIKE)
    assert narrowed(TRAITS, BLANK, ITSELF)[:2] == (BLANK, None)
    assert narrowed([], BLANK, ITSELF) == (None, None, (), (), 0)


@given(traits_of_a_queue, st.none() | kinds, st.none() | causes)
def test_every_choice_that_is_offered_leads_to_as_many_as_it_says(
    traits: list[Trait], kind: QuestionKind | None, cause: ReviewCause | None
) -> None:
    now = narrowed(traits, kind, cause)
    for offered, count in now.kinds:
        chosen = narrowed(traits, offered, now.cause)
        assert chosen[:2] == (offered, now.cause)
        assert sum(map(chosen.shows, traits)) == count
    for wanted, count in now.causes:
        chosen = narrowed(traits, now.kind, wanted)
        assert chosen[:2] == (now.kind, wanted)
        assert sum(map(chosen.shows, traits)) == count
    if traits:
        assert any(map(now.shows, traits))
