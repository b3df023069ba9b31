"""Figures of an illustration are not asked, and labels of one mould lead what is said under them."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question
from tests.question_bank.composition.publishing import is_sound

_BOOK = "商业史讲义\n\n一、规模与组织\n{}\n"
_REPORT = """政府工作报告
——2023年2月3日在云河县第十二届人民代表大会第三次会议上

一、2022年工作回顾
{}

二、加强政府自身建设
一要讲学习，办好领导干部读书班，每月集中学习不少于2次。二要讲规矩，严格执行会议制度，全年会议数量压缩到40次以内。三要讲节约，坚持勤俭办事，接待费用不超过上年的80%。
"""


def _figures(text: str) -> list[Question]:
    asked = build_from_text(text, "试用").candidates
    return [each for each in asked if is_sound(each) and each.formulation and each.formulation.kind == "figures"]


def test_how_many_somebody_looked_at_is_not_asked() -> None:
    said = "周维钧在1937年出版的《商号春秋》一书中，考察了江南80多家商号的兴衰，提出了“账房先行”的说法。"
    assert not any("80" in each.answer for each in _figures(_BOOK.format(said)))


def test_supposed_cases_that_illustrate_are_not_asked() -> None:
    said = "规模的影响是递减的：一个3000人的工厂再增加400人，组织上变化不大；一个200人的工厂增加400人，就要改变组织了。"
    assert not any({"3000", "400", "200"} & {*each.answer} for each in _figures(_BOOK.format(said)))


def test_things_found_are_told_with_what_became_of_them() -> None:
    text = _REPORT.format("省级专项督察反馈的19项问题，完成整改17项，其余2项正在推进。")
    stems = [each.stem for each in _figures(text)]
    assert any("督察反馈的" in stem for stem in stems)
    assert not any(stem.endswith(("问题。", "问题")) for stem in stems)


def test_labels_of_one_mould_lead_what_is_said_under_them() -> None:
    stems = [each.stem for each in build_from_text(_REPORT.format("全年新建水渠12公里。"), "试用").candidates]
    assert any("不少于＿" in stem for stem in stems)
    assert not any(stem.partition("讲学习")[2].startswith("，") for stem in stems if "＿" in stem)
