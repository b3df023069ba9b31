"""The state of a generation: corrections, switches and judgements are values, and each can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import BuildResult, build_from_text
from question_bank.model import Question, QuestionKind, QuestionStatus
from question_bank.outline.corrections import Action, heading_start
from studyapp.ui.generate.generation import Generation, Judgement, of_kind
from studyapp.ui.questions.view import Standing, Tally

TEXT = """一、深刻认识重要意义
增强政治功能和组织功能，是完成使命任务的必然要求。
二、准确把握主要任务
（一）强化政治引领。要坚持把政治建设摆在首位，引导党员增强“四个意识”、坚定“四个自信”、做到“两个维护”。
（二）建强骨干队伍。要选优训强党支部书记，严管厚爱党员队伍，培养储备后备力量。
（三）严格组织生活。要落实“三会一课”，开好组织生活会，做实民主评议党员。
截至2023年12月31日，全市共有基层党组织3.2万个，党员61.5万名。
"""


@cache
def built() -> BuildResult:
    return build_from_text(TEXT, "样本")


def generation(*, waiting: int = 0) -> Generation:
    """A generation that was built; the first `waiting` candidates have to be reviewed, all others are ready."""
    result = built()
    candidates = tuple(
        replace(one, status=QuestionStatus.REVIEW if place < waiting else QuestionStatus.APPROVED, reason="why")
        for place, one in enumerate(result.candidates)
    )
    result = replace(result, candidates=candidates)
    return Generation("样本", result.outline, result.outline).built(result)


def test_a_correction_puts_the_build_out_of_date_and_undo_brings_the_outline_back() -> None:
    begun = generation()
    start = heading_start(begun.outline, 2)
    corrected = begun.corrected(Action.PROMOTE, start)
    assert corrected.result is None
    assert corrected.outline.sections[2].depth == 0
    assert corrected.without_last_correction().outline == begun.read
    assert begun.corrected(Action.PROMOTE, 999_999) is begun
    assert begun.without_last_correction() is begun


def test_a_formulation_switched_off_takes_its_questions_along() -> None:
    begun = generation()
    assert begun.result is not None
    formulation = begun.candidates()[0].formulation
    assert formulation is not None
    without = begun.switched((formulation.id,), False)
    assert 0 < len(without.candidates()) < len(begun.candidates())
    assert not [one for one in without.candidates() if one.formulation == formulation]
    assert without.switched((formulation.id,), True) == begun


def test_what_goes_into_the_bank_follows_the_judgements() -> None:
    begun = generation(waiting=4)
    first, second, third, fourth, *ready = begun.candidates()
    edited = replace(second, stem="另一种问法（　　）。", version=2)
    judged = (
        begun.judge(Judgement(first.id, Standing.ACCEPTED))
        .judge(Judgement(second.id, Standing.EDITED, edited))
        .judge(Judgement(third.id, Standing.REJECTED, None, "太容易"))
    )
    assert judged.tally() == Tally(len(ready), 1, 1, 1, 1)
    adding = {one.id: one for one in judged.to_add()}
    assert adding[first.id].status is QuestionStatus.APPROVED
    assert adding[first.id].reason == ""
    assert adding[second.id].stem == "另一种问法（　　）。"
    assert third.id not in adding
    assert adding[fourth.id] == fourth
    assert judged.tally().adding == len([one for one in adding.values() if one.status is QuestionStatus.APPROVED])


def test_the_last_judgement_holds_and_each_can_be_taken_back() -> None:
    begun = generation(waiting=1)
    first = begun.candidates()[0]
    accepted = begun.judge(Judgement(first.id, Standing.ACCEPTED))
    rejected = accepted.judge(Judgement(first.id, Standing.REJECTED, None, "其他"))
    assert rejected.judgements()[first.id].standing is Standing.REJECTED
    assert rejected.without_last_step() == accepted
    assert accepted.without_last_step() == begun


def test_judgements_of_candidates_that_come_again_stay() -> None:
    begun = generation(waiting=2)
    first, second, *_rest = begun.candidates()
    judged = begun.judge(Judgement(first.id, Standing.ACCEPTED)).judge(Judgement(second.id, Standing.ACCEPTED))
    assert judged.result is not None
    fewer = replace(judged.result, candidates=judged.result.candidates[1:])
    assert set(judged.built(fewer).judgements()) == {second.id}


def test_kinds_are_told_apart() -> None:
    candidates = generation().candidates()
    assert of_kind(candidates, None) == candidates
    kinds = [of_kind(candidates, kind) for kind in QuestionKind]
    assert sum(map(len, kinds)) == len(candidates)


@given(steps=st.lists(st.tuples(st.integers(0, 40), st.sampled_from(list(Standing)[2:])), max_size=12))
def test_the_tally_counts_every_candidate_once(steps: list[tuple[int, Standing]]) -> None:
    state = generation(waiting=5)
    candidates: tuple[Question, ...] = state.candidates()
    for place, standing in steps:
        state = state.judge(Judgement(candidates[place % len(candidates)].id, standing))
    tally = state.tally()
    assert sum(tally) == len(candidates)
    assert len(state.to_add()) == len(candidates) - tally.rejected
    for _ in steps:
        state = state.without_last_step()
    assert state == generation(waiting=5)


def test_judgements_of_one_step_are_taken_back_together() -> None:
    begun = generation(waiting=4)
    first, second, third, fourth = (Judgement(one.id, Standing.ACCEPTED) for one in begun.candidates()[:4])
    one = begun.judge(first)
    all_ = one.judge(second, third)
    assert all_.tally().at_once == 2
    assert [each.id for each in all_.last_step()] == [second.id, third.id]
    assert all_.without_last_step() == one
    assert all_.judge(fourth).tally().at_once == 0
    assert all_.judge(fourth).without_last_step() == all_
    assert begun.last_step() == ()
