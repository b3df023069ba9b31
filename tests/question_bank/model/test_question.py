"""The quick way to make a question gives what the usual way gives."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import FrozenInstanceError, fields, replace

import pytest
from hypothesis import given

from question_bank.model.question import Question, make_question
from tests import strategies


@given(strategies.questions())
def test_a_question_made_quickly_is_like_any_other(made: Question) -> None:
    quick = make_question(*(getattr(made, field.name) for field in fields(made)))
    assert type(quick) is Question
    assert quick == made
    assert hash(quick) == hash(made)
    assert replace(quick, version=7) == replace(made, version=7)
    assert deepcopy(quick) == made
    with pytest.raises(FrozenInstanceError):
        quick.stem = "another"  # type: ignore[misc]
