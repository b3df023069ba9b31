"""Doubts put to drafts themselves, whose kinds may wait for another reason as well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from question_bank.composition.composers.clause_blanks import compose_clause_blanks
from question_bank.composition.composers.pair_choices import compose_pair_choices
from question_bank.composition.composers.recitation import compose_recitations
from question_bank.composition.doubts import doubt_of
from question_bank.composition.draft import Draft
from question_bank.composition.gates import judge_option
from question_bank.composition.source import Source
from question_bank.model import QuestionKind
from tests.question_bank.composition.conftest import MakeSource

Compose = Callable[[Source], Iterator[Draft]]


def _doubts(source: Source, compose: Compose, *distractors: str) -> set[str]:
    return {doubt_of(draft, distractors, source).removeprefix("G13: ") for draft in compose(source)}


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        (
            (
                "一、物态\n固体是分子排列最紧密的状态，受热时变化很小；液体是分子排列较疏松的状态，受热时变化较大；"
                "气体是分子排列最疏松的状态。"
            ),
            "more of the same is said behind it",
        ),
        ("一、关系\n发展就是最大的民生，最大的民生就是发展。", "the stem says what is to be recited"),
        ("一、盆地\n塔里木盆地是面积最大的盆地，四川盆地是海拔最低的盆地，柴达木盆地是地势最高的盆地。", ""),
    ],
)
def test_a_recitation_is_of_all_that_is_said_and_not_of_the_stem(source_of: MakeSource, text: str, doubt: str) -> None:
    assert _doubts(source_of(text), compose_recitations) == {doubt}


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        (
            "一、主题教育\n2022年以后，以为民服务解难题为主要内容的机关作风建设专项行动，从3月开始。",
            "“主要内容” fits nearly everywhere",
        ),
        ("一、要求\n要坚持以党的政治建设为统领，把清廉建设贯穿其中。", "“其中” fits nearly everywhere"),
        ("一、做法\n推行“红管家”“楼栋长”制。", "too little stands around the blank"),
    ],
)
def test_words_of_the_frame_are_not_asked(source_of: MakeSource, text: str, doubt: str) -> None:
    assert doubt in _doubts(source_of(text), compose_clause_blanks)


def test_only_the_right_date_must_not_tell_the_day(source_of: MakeSource) -> None:
    source = source_of(
        "二、历程\n1953年3月18日，砖瓦厂正式建成。1962年，二号窑炉点火投产。1971年，隧道窑改造全部完成。"
        "1988年，新型墙材生产线建成投产。"
    )
    dates = [draft for draft in compose_pair_choices(source) if draft.key == ("1953年",)]
    reason = "G13: only the key tells the day or month"
    assert dates
    assert not any(doubt_of(draft, ("1962年", "1971年", "1988年"), source) == reason for draft in dates)
    exact = [replace(draft, key=("1953年3月18日",)) for draft in dates]
    assert all(doubt_of(draft, ("1962年", "1971年", "1988年"), source) == reason for draft in exact)
    assert not any(doubt_of(draft, ("1962年5月6日", "1971年", "1988年"), source) == reason for draft in exact)


@pytest.mark.parametrize(
    ("text", "good", "bad"),
    [
        ("一、作风\n党员干部最大的优势是艰苦奋斗，队伍建设的最大危险是脱离群众。", "艰苦奋斗", "脱离群众"),
        ("一、防汛\n水库防守最大的优势是人熟地熟，水库防守最大的威胁是麻痹大意。", "人熟地熟", "麻痹大意"),
    ],
)
def test_good_and_bad_are_no_options_of_each_other(source_of: MakeSource, text: str, good: str, bad: str) -> None:
    source = source_of(text)
    choices = [draft for draft in compose_pair_choices(source) if draft.kind is QuestionKind.SINGLE_CHOICE]
    refused = {
        (draft.key[0], candidate.text)
        for draft in choices
        for candidate in draft.candidates
        if (found := judge_option(draft, candidate, (), source))
        and found[1] == "one of both is good and the other is bad"
    }
    assert {(good, bad), (bad, good)} <= refused
