"""What is told within a story of one place or one day waits where the stem names neither."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_REPORT = "砚溪县井泉协会2024年工作报告\n\n一、2024年工作回顾\n{}\n"
_WELL = "柳湾村的双眼井，是停用十一年之后重新有人打水的。2013年村里通自来水，井台成了堆沙场。"
_DAY = "4月9日上午，鹿角村一户果农在桃园喷药，蜂群大量中毒。"


def _sound(told: str, words: str) -> list[str]:
    return [each.stem for each in sound_of(_REPORT.format(told)) if words in each.stem]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (_WELL + "5月清淤，6月复用，到年底日均取水4.2吨。", "日均取水"),
        (_DAY + "片区队长40分钟内赶到，当夜将420群转移到6公里外的备用场地。", "备用场地"),
        ("协会组织退休教师、中学生共58人，走访老人340多位。", "共（"),
        ("全年检测井泉624处次，合格571处次。不合格的53处次中，总大肠菌群超标38处次。", "超标"),
    ],
)
def test_what_a_story_tells_is_not_asked_without_its_place_or_day(told: str, words: str) -> None:
    assert all("双眼井" in stem or "4月9日" in stem or "走访" in stem for stem in _sound(told, words))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (_WELL + "全年恢复古井31口，惠及农户412户。", "全年恢复古井"),
        (_DAY + "全年发生药害3起，损失蜂群29群。", "全年发生药害"),
        ("古井修缮坚持就地取材。全年补用新石412块，修复井圈31处。", "全年补用新石"),
    ],
)
def test_what_is_told_of_the_whole_year_stands_by_itself(told: str, words: str) -> None:
    assert _sound(told, words)


def test_a_paper_called_like_the_title_is_not_asked() -> None:
    text = (
        "砚溪县古井古泉管护协会工作报告\n\n一、总体情况\n"
        "2024年3月1日，县政府发布《砚溪县古井古泉管护办法》。2025年1月1日，县政府发布《水源调查规程》。\n"
    )
    asked = [each.answer for each in asked_of(text, "event") if each.kind is QuestionKind.FILL_BLANK]
    sound = [each.answer for each in sound_of(text, "event") if each.kind is QuestionKind.FILL_BLANK]
    assert ("砚溪县古井古泉管护办法",) not in sound
    assert asked


def test_a_rate_that_can_be_reckoned_is_not_asked() -> None:
    made = sound_of(_REPORT.format("年初计划修缮60处，实际完成67处，完成率为111.7%。"), "figures")
    assert not [each.stem for each in made if each.answer == ("错误",) and "完成率" in each.stem]
