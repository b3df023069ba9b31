"""Lists without numbers are recited, and duties are chosen among those of others."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import QuestionKind

_ARGUED = "这件事关系到每一个班组和每一名职工，大家都要放在心上、抓在手上。"


def test_demands_of_a_speech_are_recited_by_its_title() -> None:
    theses = ("要把安全教育摆在首位", "要管好用好救援队伍", "要切实减轻班组负担")
    text = "在全厂安全生产会议上的讲话\n（2024年3月21日）\n" + "\n".join(f"{thesis}。{_ARGUED}" for thesis in theses)
    asked = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.RECITATION]
    (recited,) = [each for each in asked if len(each.answer) == 3]
    assert recited.stem == "请默写“在全厂安全生产会议上的讲话”的三点要求。"
    assert recited.answer == ("把安全教育摆在首位", "管好用好救援队伍", "切实减轻班组负担")


def test_duties_are_chosen_among_those_of_others() -> None:
    text = (
        "第一章 职责\n第一条 馆长履行下列职责：\n（一）组织制定并实施藏书采购计划；\n（二）审定年度阅读推广方案；\n"
        "（三）保证购书经费的有效使用；\n（四）组织开展馆际交流与合作；\n（五）及时报告重大突发事件。\n"
        "第二条 典藏部负责图书日常管理，登记新到图书期刊，清点核对馆藏图书；修补破损污染图书。\n"
        "第三条 本规定自2024年5月1日起施行。"
    )
    asked = build_from_text(text, "试用").candidates
    (several,) = [each for each in asked if each.kind is QuestionKind.MULTIPLE_CHOICE and "馆长" in each.stem]
    wrong = set(several.options) - set(several.answer)
    assert len(wrong) == 2
    assert wrong <= {"登记新到图书期刊", "清点核对馆藏图书", "修补破损污染图书"}
