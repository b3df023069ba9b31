"""Stems that wait for what was said before are told with it: the passage as the source has it, nothing given away."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.source import Source
from question_bank.composition.standing import names_subject
from question_bank.model import BLANK, CHOICE_GAP, Question, QuestionKind, QuestionStatus
from tests.question_bank.composition.conftest import MakeSource


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    sound = [each for each in made if each.status is QuestionStatus.APPROVED]
    return [each for each in sound if not kinds or each.kind in kinds]


@pytest.fixture
def source(source_of: MakeSource) -> Source:
    return source_of("一、题\n甲乙丙丁。")


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "二、服务\n南湾司法所党支部把窗口设在集市上，2023年协调解决群众诉求312件，办结率达98.7%。",
            "南湾司法所党支部把窗口设在集市上，2023年协调解决群众诉求＿＿＿＿件，办结率达＿＿＿＿。",
        ),
        (
            "一、停业\n供水单位不得擅自停业。确需停业的，应当提前6个月向主管部门提出申请。\n第一条 甲。\n第二条 乙。",
            "供水单位不得擅自停业。确需停业的，应当提前＿＿＿＿个月向主管部门提出申请。",
        ),
        (
            "一、通报\n区纪委2023年查处问题52起。从问题类型看，违规吃喝问题31起，违规收礼问题19起。",
            "区纪委2023年查处问题52起。从问题类型看，违规吃喝问题＿＿＿＿起，违规收礼问题＿＿＿＿起。",
        ),
        (
            "一、水利\n【大渠】1972年冬，东山大渠动工。1976年5月3日全线贯通，使沿线8个公社用上了自来水。",
            "1972年冬，东山大渠动工。1976年5月3日全线贯通，使沿线＿＿＿＿个公社用上了自来水。",
        ),
    ],
)
def test_a_statement_is_told_with_what_it_waits_for(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]


def test_the_evidence_is_the_whole_passage_and_the_blanks_are_filled_by_it() -> None:
    text = "一、通报\n区纪委2023年查处问题52起。从问题类型看，违规吃喝问题31起，违规收礼问题19起。"
    for each in _published(text, QuestionKind.FILL_BLANK, QuestionKind.SINGLE_CHOICE):
        whole = each.stem
        for answer in each.answer:
            whole = whole.replace(BLANK, answer, 1).replace(CHOICE_GAP, answer, 1)
        (proof,) = each.evidence
        assert whole.rstrip("。") in text
        assert whole.rstrip("。") == proof.text.rstrip("。")


@pytest.mark.parametrize(
    "text",
    [
        # The passage would hold what is asked.
        "一、检查\n间隔不超过30分钟；作业中断超过30分钟的，应当重新检查。\n第一条 甲。\n第二条 乙。",
        # A label of a list stands in it.
        "一、安排\n今年办好两件事：（1）新建学校5所；（2）同年建成泵站17座。",
    ],
)
def test_what_no_passage_makes_clear_still_waits(text: str) -> None:
    for words in ("中断超过", "泵站"):
        assert not any(words in each.stem for each in _published(text))


@pytest.mark.parametrize(
    "words",
    [
        "县志馆设四个科",
        "3名馆员值夜班",
        "“双随机”检查由所长批准",
        "离岗满半年的，司炉工应当重新考核",
        "占人口不足一成的地主占有大半耕地",
        "1984年，东山医院设立儿科",
        "南湾司法所把窗口设在集市上",
        "发生火情后，值班人员应当立即报警",
    ],
)
def test_a_subject_is_named(source: Source, words: str) -> None:
    assert names_subject(source, words)


@pytest.mark.parametrize(
    "words",
    [
        "1933年由银行接管",
        "为老年人免费体检",
        "建成泵站3座",
        "灾后，县里修堤",
        "陆氏裁减冗员",
        "同年停工",
        "其他委员值班",
        "要全面推行",
    ],
)
def test_a_subject_is_left_to_what_was_said_before(source: Source, words: str) -> None:
    assert not names_subject(source, words)


def test_a_widened_question_is_made_the_same_again() -> None:
    text = "二、服务\n南湾司法所把窗口设在集市上，2023年调解纠纷312件，办结率达98.7%。"
    assert build_from_text(text, "试用").candidates == build_from_text(text, "试用").candidates
