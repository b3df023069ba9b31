"""What stands apart from what it counts or names, can be reckoned, or could be said of any body, is not published."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question
from tests.question_bank.composition.publishing import is_sound

_REPORT = "清河县水利局2024年工作总结\n\n一、2024年主要工作\n\n"


def _sound(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


def _stems(text: str) -> list[str]:
    return [each.stem for each in _sound(text)]


def test_how_many_more_is_not_asked_behind_another_figure() -> None:
    text = _REPORT + (
        "（一）执法。全年开展执法检查318次，立案查处24件，罚没款61.5万元，同比增加6件。\n\n"
        "（二）服务。全年受理群众来信52件，同比减少9件。\n"
    )
    stems = _stems(text)
    assert not [stem for stem in stems if "61.5万元，同比" in stem]
    assert [stem for stem in stems if "来信" in stem and "同比减少" in stem]


def test_what_a_growth_came_to_is_not_asked_beside_both_of_its_terms() -> None:
    text = _REPORT + (
        "（一）供水。建成柳林水厂二期工程，新增日供水能力6万吨，全县日供水总能力由13万吨提高到19万吨。\n\n"
        "（二）管网。公共管网漏损率由年初的13.5%降至9.2%。\n"
    )
    stems = _stems(text)
    assert not [stem for stem in stems if "新增日供水能力6万吨" in stem and "13万吨提高到（　　）" in stem]
    assert [stem for stem in stems if "13.5%" in stem or "漏损率" in stem]


def test_when_something_unnamed_is_put_to_use_is_not_asked() -> None:
    text = (
        "清河县水利局2025年工作计划\n\n一、2025年工作计划\n\n"
        "（一）智慧水利。建成县级水利调度中心，接入监测点310个；5月底前上线试运行，9月底前正式投入使用。\n\n"
        "（二）重点工程。青石岭水库6月底前开工建设，概算投资2.4亿元。\n"
    )
    stems = _stems(text)
    assert not [stem for stem in stems if "安排，5月底前上线" in stem or "安排，＿＿＿＿前上线" in stem]
    assert [stem for stem in stems if "监测点" in stem]


def test_which_stock_difficulties_were_overcome_is_not_asked() -> None:
    text = _REPORT.partition("一、")[0] + (
        "2024年，县水利局在县委、县政府的坚强领导下，克服人手少、任务重、时间紧的困难，较好完成了全年目标任务。\n\n"
        "一、2024年主要工作\n\n全年完成水利投资4.2亿元。\n"
    )
    assert not [stem for stem in _stems(text) if "克服" in stem and "＿" in stem]


def test_the_other_calendar_of_a_date_is_no_event() -> None:
    text = (
        "柳河暴动史略\n\n一、暴动的经过\n\n1927年5月，中共柳河支部在文昌阁成立。"
        "1928年2月4日（农历正月十三），东乡、北乡农民八百余人举行暴动。1929年8月，柳河县苏维埃政府在榆树镇成立。"
        "1931年3月，柳河独立团在鹰咀崖伏击敌军一部。\n"
    )
    made = build_from_text(text, "试用").candidates
    said = [words for each in made for words in (each.stem, *each.options, *each.answer)]
    assert not [words for words in said if words.startswith("（农历") or "“（农历" in words]
    assert [words for words in said if words.startswith("东乡、北乡农民八百余人举行暴动")]


def test_the_number_of_a_case_is_no_term() -> None:
    text = (
        "砂轮机安全讲义\n\n一、两个案例\n\n案例一：2021年8月，学徒戴着线手套磨削销子，手套被卷入砂轮。\n"
        "案例二：2023年3月，焊工拆掉防护罩切割角钢，片子炸裂伤了面部。\n"
    )
    made = build_from_text(text, "试用").candidates
    assert not [each for each in made if each.formulation and each.formulation.kind == "definition"]
