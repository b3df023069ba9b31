"""What is in doubt about roles, terms, groups and blanks that can be guessed."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.reliability import BLIND, Trust, doubt
from question_bank.model import FormulationKind, Question, QuestionKind, QuestionStatus


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [
        each for each in _asked(text) if each.status is QuestionStatus.APPROVED and (not kinds or each.kind in kinds)
    ]


def _reasons(text: str) -> set[str]:
    return {each.reason.removeprefix("G13: ") for each in _asked(text) if each.reason.startswith("G13")}


def test_what_is_good_and_what_is_bad_are_no_options_of_each_other() -> None:
    text = "一、作风\n我们队伍最大的优势是艰苦奋斗，队伍建设的最大危险是脱离群众。"
    for each in _asked(text):
        if "危险" in each.stem and each.kind is QuestionKind.SINGLE_CHOICE:
            assert "艰苦奋斗" not in each.options
        if "优势" in each.stem and each.kind is QuestionKind.SINGLE_CHOICE:
            assert "脱离群众" not in each.options
        if each.kind is QuestionKind.TRUE_FALSE:
            assert "危险是艰苦奋斗" not in each.stem
            assert "优势是脱离群众" not in each.stem


def test_parts_are_asked_with_their_whole() -> None:
    text = "一、体系\n构建家校社协同育人体系，其中家庭是根基，学校是主导，社会是支撑。"
    named = [each.stem for each in _published(text, QuestionKind.TRUE_FALSE)]
    assert named
    assert all(stem.startswith("就“构建家校社协同育人体系”，") for stem in named)
    bare = "一、体系\n构建体系。其中家庭是根基，学校是主导，社会是支撑。"
    assert not _published(bare, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    assert "the stem does not say of what these are parts" in _reasons(bare)


def test_what_the_stem_says_is_not_recited() -> None:
    text = "一、关系\n绿水青山就是金山银山，金山银山就是绿水青山。"
    assert not _published(text, QuestionKind.RECITATION)


def test_an_office_is_blanked_and_not_recited() -> None:
    text = "第二条 职责\n车间主任是本车间安全生产的第一责任人。"
    assert not _published(text, QuestionKind.RECITATION)
    (blank,) = _published(text, QuestionKind.FILL_BLANK)
    assert blank.answer == ("第一责任人",)


def test_a_label_is_no_term() -> None:
    text = "三、典型案例\n案例1：王大姐调解室。\n案例2：流动图书车。"
    assert not any("案例1" in each.stem + "".join(each.answer) for each in _published(text))


def test_groups_called_by_their_number_are_only_filled_in() -> None:
    text = (
        "# 讲义\n\n正文部分略。\n\n## 小结\n\n- 一条主线：安全生产、预防为主、系统治理；\n"
        "- 两道防线：源头管控、末端治理；\n- 三个层级：特大、重大、一般。\n"
    )
    asked = build_from_text(text, "试用", markdown=True).candidates
    groups = [each for each in asked if each.formulation and each.formulation.kind == "groups"]
    assert groups
    called = {each.reason for each in groups if each.kind is not QuestionKind.FILL_BLANK}
    assert called == {"G13: the groups are called by their number"}


def test_an_article_is_told_by_what_it_says() -> None:
    text = "第五章 罚则\n第二十条 违反本办法第十二条规定的，由主管部门责令改正，并给予通报批评。"
    assert not any("第十二条" in each.stem for each in _published(text))


def test_a_definition_that_goes_on_is_not_asked() -> None:
    text = "一、概念\n重点场所，是指学校、医院、商场等人员密集的，以及其他一旦失火可能造成重大伤亡的场所。"
    assert not any(answer.endswith("的") for each in _published(text) for answer in each.answer)


@pytest.mark.parametrize(
    "text",
    [
        "一、奖励\n对新评定的国家级、省级、市级示范基地，分别给予一次性奖励60万元、30万元和10万元。",
        "一、服务\n2021年公司开通24小时客户服务热线。",
        "一、驻点\n选派的指导员每年驻点工作时间不少于180天。",
        "二、经过\n2022年5月6日9时15分，某仓库发生爆燃，造成3人死亡、7人受伤，直接经济损失820万元。",
    ],
)
def test_what_can_be_guessed_or_is_a_minute_is_not_blanked(text: str) -> None:
    for each in _published(text, QuestionKind.FILL_BLANK):
        assert not {"省级", "市级", "24", "每年", "15"} & set(each.answer), each.stem


def test_a_word_of_the_frame_is_not_asked() -> None:
    text = "一、主题教育\n以为民服务解难题为主要内容的专项行动，从2022年3月开始。要把清廉建设贯穿其中。"
    assert not any({"主要内容", "其中"} & set(each.answer) for each in _published(text))


def test_a_kind_of_which_blind_readers_took_less_than_half_waits() -> None:
    pair = (FormulationKind.FIGURES, QuestionKind.RECITATION)
    weak, even = Trust("high", 99, 99, BLIND, BLIND // 2 - 1), Trust("high", 99, 99, BLIND, BLIND // 2)
    assert "blind readers took" in doubt({pair: weak}, *pair, weak=False)
    assert not doubt({pair: even}, *pair, weak=False)
    assert not doubt({pair: Trust("high", 99, 99, BLIND - 1, 0)}, *pair, weak=False)
