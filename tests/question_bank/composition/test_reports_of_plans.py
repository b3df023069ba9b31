"""What a report says of a plan is no part of the plan, and figures that the others tell are not asked."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

REPORT = """东湖市城市更新第十四个五年规划
实施情况中期评估报告

一、主要指标完成情况
（一）住房。2022年全市新开工安置房4860套，比2020年增加620套；旧住宅小区改造面积达到312万平方米。
（二）交通。轨道交通3号线全长31.6公里、设站24座，日均客流18.4万人次。
二、存在的主要问题
（一）资金压力较大，项目到位资金占计划投资的63%。
"""


def _asked(text: str, name: str = "试用") -> list[Question]:
    return list(build_from_text(text, name).candidates)


def _published(text: str) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each)]


def test_nothing_of_a_report_on_a_plan_is_called_planned() -> None:
    asked = _asked(REPORT)
    assert any("31.6" in each.explanation or "31.6" in each.answer for each in asked)
    assert not any("部分的安排" in each.stem for each in asked)


def test_the_year_of_a_comparison_is_not_when_the_rest_was() -> None:
    stems = [each.stem for each in _asked(REPORT) if "旧住宅小区改造面积" in each.stem]
    assert stems
    assert not any(stem.startswith("2020年") for stem in stems)
    assert any("2022年" in stem for stem in stems)


def test_a_title_of_two_lines_is_one_heading() -> None:
    paths = {each.section[0] for each in _asked(REPORT)}
    assert paths == {"东湖市城市更新第十四个五年规划实施情况中期评估报告"}


def test_a_figure_that_the_others_add_up_to_is_changed_in_no_published_statement() -> None:
    text = "一、指标体系\n截至2023年6月，《东湖纲要》共设置主要指标28项，其中约束性指标9项、预期性指标19项。\n"
    text += "2023年，城镇化率、研发投入强度、单位能耗等3项指标进展滞后。\n"
    kinds = (QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)
    published = [each for each in _published(text) if each.kind in kinds]
    assert published
    for each in published:
        told = "9项" in each.stem and "19项" in each.stem
        assert "28项" in each.stem or not told
        assert "3项指标进展" in each.stem or "单位能耗等" not in each.stem


def test_periods_in_chinese_numerals_are_changed_to_periods_that_are_laid_down() -> None:
    text = "第一条 为了规范管理，制定本办法。\n第二条 承租人应当在合同终止之日起十五日内腾退房屋。\n"
    choices = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE and "十五日" in each.answer]
    assert choices
    assert {option for each in choices for option in each.options} <= {
        "三日", "五日", "七日", "十日", "十五日", "二十日", "三十日", "四十五日",
    }  # fmt: skip


def test_nobody_slips_by_one_in_a_large_number() -> None:
    text = "一、2023年工作回顾\n全市新增备案民宿1286家，培训从业人员418人。"
    options = {option for each in _asked(text) for option in each.options}
    assert "1286家" in options
    assert not options & {"1285家", "1287家", "417人", "419人"}


def test_a_lead_in_that_only_goes_on_gives_a_list_no_name() -> None:
    text = (
        "第一章 服务\n第三条 经营者应当在显著位置公示下列信息，并及时更新：\n（一）营业执照、联系方式；\n"
        "（二）服务事项、服务标准、收费项目和收费标准；\n（三）投诉电话、受理流程和办理时限。\n"
        "第四条 本办法自公布之日起施行。"
    )
    assert not any("并及时更新”" in each.stem for each in _asked(text))


def test_a_part_or_role_of_something_unsaid_waits() -> None:
    text = (
        "一、文件的结构\n《东湖决定》分三大板块，共15个部分。第一板块是总论，第二板块是分论，第三板块讲组织领导。\n"
        "二、重点\n我们要把握方向。核心问题是处理好速度和质量的关系，既要“放得开”，又要“管得好”。"
    )
    stems = [each.stem for each in _published(text)]
    assert not [stem for stem in stems if "板块是" in stem and "《东湖决定》" not in stem]
    assert not [stem for stem in stems if stem.startswith("核心问题")]


def test_the_beginning_of_a_sentence_is_no_topic() -> None:
    text = (
        "第一章 组织\n1. 社员不足三人的站点，可以与邻近站点成立联合小组。联合小组覆盖的站点一般不超过6个。\n"
        "2. 社员大会是小组的议事机构，一般每季度召开1次。"
    )
    stems = [each.stem for each in _asked(text)]
    assert any("联合小组覆盖的站点一般不超过" in stem for stem in stems)
    assert not any("就“社员不足三人的站点”" in stem for stem in stems)


def test_what_a_figure_is_a_part_of_is_not_asked_alone() -> None:
    published = _published("一、2023年工作回顾\n截至2020年底，东湖县1286个村中设有书屋的仅412个。")
    assert published
    assert not [each for each in published if each.answer == ("1286个",)]


def test_options_stand_to_the_other_figures_of_the_stem_as_the_right_one_does() -> None:
    text = "一、2023年工作回顾\n2023年，东湖集团巡察反馈的31项问题已整改完成29项。"
    choices = [each for each in _asked(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not [option for each in choices if each.answer == ("31项",) for option in each.options if option < "29项"]


def test_a_share_of_nearly_all_is_asked_among_shares_of_nearly_all() -> None:
    text = "一、2023年工作回顾\n2023年，东湖集团出厂水水质合格率99.92%。"
    options = [float(each.rstrip("%")) for question in _asked(text) for each in question.options]
    assert options
    assert min(options) > 98


def test_marks_of_a_list_are_no_part_of_a_stem() -> None:
    text = (
        "第三章 期限\n◆ 复检：当事人可以自收到结论之日起7个工作日内提出申请。\n"
        "◆ 听证：当事人可以在5个工作日内提出要求。"
    )
    stems = [each.stem for each in _asked(text)]
    assert stems
    assert not any("◆" in stem for stem in stems)
