"""The built-in set: what the rules publish, and what they left to a reader who accepted it."""

from __future__ import annotations

from question_bank.build import build_questions
from question_bank.model import QuestionKind, QuestionStatus
from question_bank.outlines import accepted_of_builtin, builtin_outline_path
from studyapp.builtin import published


def test_what_was_accepted_is_published_and_nothing_else_that_waits() -> None:
    made = build_questions(builtin_outline_path()).candidates
    good = published(made)
    by_rule = {one.id for one in made if one.status is QuestionStatus.APPROVED}
    added = [one for one in good if one.id not in by_rule]
    assert {(str(one.kind), one.stem) for one in added} <= accepted_of_builtin()
    assert all(one.status is QuestionStatus.APPROVED and not one.reason for one in good)
    assert by_rule < {one.id for one in good}


def test_the_list_names_only_questions_that_are_made() -> None:
    made = {(str(one.kind), one.stem) for one in build_questions(builtin_outline_path()).candidates}
    assert accepted_of_builtin() <= made


def test_every_kind_is_asked_more_than_once() -> None:
    kinds = [one.kind for one in published(build_questions(builtin_outline_path()).candidates)]
    asked = set(QuestionKind) - {QuestionKind.SHORT_ANSWER}
    assert all(kinds.count(kind) > 2 for kind in asked), {kind: kinds.count(kind) for kind in asked}
