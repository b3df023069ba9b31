"""Papers: how questions are shown, and that a kept paper is the same paper."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.model import Question, QuestionKind
from studyapp.quiz.grading import grade, key_response
from studyapp.quiz.paper import Paper, PaperItem, as_shown, make_paper
from studyapp.quiz.paper_json import UnreadablePaperError, paper_from_json, paper_to_json
from tests.builders import one_of_each, question
from tests.strategies import ids, questions
from tests.studyapp.quiz.quiz_builders import paper_of, ref

SEEDS = st.integers(-(2**63), 2**63 - 1)
PAPERS = st.builds(
    Paper,
    st.lists(st.builds(PaperItem, questions(), st.floats(0, 100), ids, ids), min_size=1, max_size=4).map(tuple),
    SEEDS,
)


@given(questions(), SEEDS)
def test_shuffling_loses_nothing(asked: Question, seed: int) -> None:
    shown = as_shown(asked, seed)
    assert Counter(shown.options or shown.answer) == Counter(asked.options or asked.answer)
    assert Counter(shown.answer) == Counter(asked.answer)
    assert Counter(shown.pool) == Counter(asked.pool)
    assert (shown.id, shown.kind, shown.stem, shown.evidence) == (asked.id, asked.kind, asked.stem, asked.evidence)
    assert as_shown(asked, seed) == shown
    assert grade(shown, key_response(shown)).right


@given(questions(st.sampled_from([QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE])), SEEDS)
def test_the_key_of_a_choice_keeps_the_order_of_the_options(asked: Question, seed: int) -> None:
    shown = as_shown(asked, seed)
    assert shown.answer == tuple(option for option in shown.options if option in set(asked.answer))


@given(questions(st.just(QuestionKind.ORDERING)), SEEDS)
def test_an_ordering_is_never_shown_solved(asked: Question, seed: int) -> None:
    assert as_shown(asked, seed).options != asked.answer


@given(questions(st.just(QuestionKind.MATCHING)), SEEDS)
def test_a_matching_is_never_shown_level(asked: Question, seed: int) -> None:
    shown = as_shown(asked, seed)
    assert shown.options == asked.options
    assert shown.pool[: len(shown.answer)] != shown.answer or len(set(shown.pool)) == 1


def test_options_are_found_in_every_place() -> None:
    asked = question(1)
    places = {as_shown(asked, seed).options.index(asked.answer[0]) for seed in range(40)}
    assert places == {0, 1, 2, 3}


@pytest.mark.parametrize(
    "options",
    [
        ("11.1万个", "506.5万个", "517.6万个", "528.7万个"),
        ("9", "10", "11"),
        ("-5%", "3%"),
        ("把方向", "聚共识", "以上都对"),
        ("把方向", "聚共识", "以上选项均不正确"),
        ("把方向", "聚共识", "A和B都对"),
        ("one", "two", "All of the above"),
    ],
)
def test_figures_in_order_and_options_that_speak_of_places_stay(options: tuple[str, ...]) -> None:
    asked = question(options=options, answer=options[:1])
    assert {as_shown(asked, seed).options for seed in range(20)} == {options}


@pytest.mark.parametrize("explanation", ["C项错误，原文是……", "故选 B", "答案：A", "选项D说反了"])
def test_letters_in_the_explanation_keep_their_options(explanation: str) -> None:
    asked = question(explanation=explanation)
    assert {as_shown(asked, seed).options for seed in range(20)} == {asked.options}


@pytest.mark.parametrize("explanation", ["DNA项目", "made and done", "选DVD", "见原文"])
def test_letters_that_are_no_options_do_not_keep_them(explanation: str) -> None:
    asked = question(explanation=explanation)
    assert len({as_shown(asked, seed).options for seed in range(20)}) > 2


@pytest.mark.parametrize(
    "options",
    [("528.7万个", "11.1万个", "517.6万个"), ("2021年的3个", "2022年的4个", "2023年的5个"), ("一", "二", "三", "四")],
)
def test_other_options_are_shuffled(options: tuple[str, ...]) -> None:
    asked = question(options=options, answer=options[:1])
    assert len({as_shown(asked, seed).options for seed in range(40)}) > 2


def test_kinds_without_parts_to_move_stay_as_they_are() -> None:
    still = {QuestionKind.TRUE_FALSE, QuestionKind.FILL_BLANK, QuestionKind.RECITATION, QuestionKind.SHORT_ANSWER}
    for asked in one_of_each():
        assert (as_shown(asked, 3) == asked) >= (asked.kind in still)


def test_an_import_without_shown_items_is_shown_all_the_same() -> None:
    ordering = question(kind=QuestionKind.ORDERING, options=())
    assert sorted(as_shown(ordering, 1).options) == sorted(ordering.answer)
    matching = question(kind=QuestionKind.MATCHING, pool=())
    assert sorted(as_shown(matching, 1).pool) == sorted(matching.answer)


def test_a_paper_knows_what_its_questions_bring_and_where_they_come_from() -> None:
    asked = [question(1), question(2, QuestionKind.MULTIPLE_CHOICE)]
    refs = [ref(0), ref(1)]
    refs = [type(one)(q.id, one.set_id, one.section_id, q.kind, None) for one, q in zip(refs, asked, strict=True)]
    paper = make_paper(asked, refs[::-1], seed=5, points={QuestionKind.MULTIPLE_CHOICE: 2.5})
    assert [item.points for item in paper.items] == [1, 2.5]
    assert paper.possible == 3.5
    assert [item.question.id for item in paper.items] == [q.id for q in asked]
    assert {item.set_id for item in paper.items} == {refs[0].set_id}


@given(PAPERS)
def test_a_kept_paper_is_the_same_paper(paper: Paper) -> None:
    assert paper_from_json(paper_to_json(paper)) == paper


def test_a_paper_of_a_newer_program_is_refused() -> None:
    value = json.loads(paper_to_json(paper_of([question()])))
    with pytest.raises(UnreadablePaperError, match="newer version"):
        paper_from_json(json.dumps({**value, "version": 99}))


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "{}", '{"format": "other"}', '{"format": "study-paper"}'])
def test_what_is_no_paper_is_refused(text: str) -> None:
    with pytest.raises(UnreadablePaperError):
        paper_from_json(text)


def test_a_damaged_paper_is_refused() -> None:
    text = paper_to_json(paper_of(one_of_each()))
    for damage in (('"kind":"matching"', '"kind":"dance"'), ('"stem"', '"stern"'), ('"items":[', '"items":[7,')):
        assert damage[0] in text
        with pytest.raises(UnreadablePaperError):
            paper_from_json(text.replace(*damage))
