"""What each point of an article lays down is asked with whose conduct it is and what makes it worse."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.composition.framing.phrasing import topic_of
from question_bank.model import Question, QuestionKind

_ARTICLE = """云河集市管理办法
第一章 罚则
第一条 摊位经营者有下列行为之一的，由集市管理机构给予警告，责令限期改正；逾期不改正的，按照下列规定处罚：
（一）未按规定明码标价的，处二百元以上五百元以下罚款；
（二）占用消防通道堆放货物的，处五百元以上二千元以下罚款；
（三）收市后拒不清扫摊位的，自逾期次日起每日处五十元罚款，并记入经营档案。
第二条 本办法自2024年3月1日起施行。
"""


def _of(kind: QuestionKind, text: str = _ARTICLE) -> dict[str, Question]:
    return {each.stem: each for each in build_from_text(text, "试用").candidates if each.kind is kind}


def test_each_fine_is_asked_with_its_lead() -> None:
    blanks = _of(QuestionKind.FILL_BLANK)
    asked = blanks["摊位经营者未按规定明码标价，逾期不改正的，处＿＿＿＿罚款。"]
    assert asked.answer == ("二百元以上五百元以下",)
    assert any("下列行为之一" in each.text for each in asked.evidence)
    daily = "摊位经营者收市后拒不清扫摊位，逾期不改正的，自逾期次日起每日处＿＿＿＿罚款，并记入经营档案。"
    assert blanks[daily].answer == ("五十元",)


def test_without_a_lead_the_points_stand_as_before() -> None:
    plain = _ARTICLE.replace(
        "有下列行为之一的，由集市管理机构给予警告，责令限期改正；逾期不改正的，按照下列规定", "按照下列规定"
    )
    assert not any("逾期不改正的" in stem for kind in QuestionKind for stem in _of(kind, plain))


def test_what_is_divided_further_is_called_by_its_parts() -> None:
    assert topic_of("三个环节又可细分为六个步骤") == "三个环节的六个步骤"
    assert topic_of("处置过程可分为四个阶段") == "处置过程的四个阶段"
