"""Statements that leave to the words before them what is asked, whose it is or of what; halves that are labels."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionStatus
from tests.question_bank.composition.publishing import is_sound


def _all(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _sound(text: str) -> list[Question]:
    return [each for each in _all(text) if is_sound(each)]


def test_a_label_and_its_content_wait_and_are_told_as_such() -> None:
    text = (
        "云河馆值班讲义\n\n一、几个岗位\n1.早班岗：开启门窗和照明，清点昨日借出的图书。\n2.晚班岗：关闭门窗和电源，核对当日归还的图书。\n"
        "3.巡查岗：检查各楼层消防器材，填写巡查记录。\n"
    )
    pairs = [each for each in _all(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    assert not any("相对应" in each.stem or "前半句" in each.stem for each in pairs)
    assert not [each for each in pairs if each.status is QuestionStatus.APPROVED]


def test_halves_of_headings_are_still_asked() -> None:
    text = (
        "云河馆工作要点\n\n一、重点任务\n（一）守牢安全底线，提升应急能力。全年开展演练4次。\n（二）聚焦读者需求，提升借阅体验。新购图书2万册。\n"
        "（三）推进数字转型，提升智能水平。建成自助借还机6台。\n"
    )
    pairs = [each for each in _sound(text) if each.formulation and each.formulation.kind == "two_part_heading"]
    assert any("相对应的内容" in each.stem for each in pairs)
