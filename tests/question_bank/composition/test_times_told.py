"""Times and people as a stem tells them: a base dates nothing, a season is of its year, nobody outlives his era."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.dating.base_years import year_told
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if is_sound(each) and (not kinds or each.kind in kinds)]


@pytest.mark.parametrize(
    ("words", "dated"),
    [
        ("绿化覆盖率由2021年的36.2%提高到39.5%", False),
        ("能耗比2020年下降13.5%", False),
        ("游客人数与2019年同期相比增长8.4%", False),
        ("2023年，能耗比2020年下降13.5%", True),
        ("到2025年，污水处理率较2020年提高6个百分点", True),
        ("合作社从2012年起连续三年分红", True),
        ("毛利率仅为18.3%，原因是水价自2015年以来未作调整", False),
        ("城区人口由2010年的12万人增加到2020年的19万人", True),
    ],
)
def test_the_year_with_which_a_figure_is_compared_dates_nothing(words: str, dated: bool) -> None:
    assert year_told(words) is dated


def test_a_comparison_in_a_report_gets_the_year_of_the_report() -> None:
    text = (
        "河西区政府工作报告\n一、2023年工作回顾\n新建公园12个，绿化覆盖率由2021年的36.2%提高到39.5%。\n"
        "二、2024年工作安排\n新建停车场16个。"
    )
    stems = [each.stem for each in _published(text) if "绿化覆盖率" in each.stem]
    assert stems
    assert all(stem.startswith("材料“2023年工作回顾”部分指出，") for stem in stems)


def test_what_is_compared_with_a_base_alone_waits_where_nothing_dates_it() -> None:
    text = "成效\n各乡镇干劲很足。合作社由2020年的218家增加到463家，家庭农场达到1206家。"
    assert not [each for each in _published(text) if "218家" in each.stem or "463" in each.stem]


def test_a_case_of_a_report_is_dated_like_its_figures() -> None:
    text = (
        "河西区政府工作报告\n一、2023年工作回顾\n——营商环境不断优化。在全市率先推行工程项目“交地即发证”，"
        "平均办理时限由30个工作日缩短至12个工作日。\n二、2024年工作安排\n新建停车场16个。"
    )
    asked = [each.stem for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("交地即发证",)]
    assert all(stem.startswith("材料“2023年工作回顾”部分指出，") for stem in asked)


CLOSED = (
    "河西区政府工作报告\n二、2024年工作安排\n（一）聚焦产业升级。实施“雁阵”企业培育行动，新建厂房16万平方米。\n"
    "（二）聚焦城市更新。改造老旧小区26个。\n（三）聚焦民生实事。新增公办幼儿园学位1200个。\n"
)


@pytest.mark.parametrize("call", ["各位代表！", "同志们！", ""])
def test_a_paragraph_behind_the_last_point_is_not_told_of_its_heading(call: str) -> None:
    stems = [each.stem for each in _published(CLOSED + call + "全体干部要自觉践行“四下基层”，大兴务实之风。")]
    told = [stem for stem in stems if "自觉践行" in stem]
    assert told
    assert not any("聚焦民生实事" in stem for stem in told)


def test_a_season_is_no_part_of_what_happened_in_its_year() -> None:
    text = (
        "一、迁徙\n1929年，学校并入江州高等工业学校。1933年秋恢复独立建制，更名为江州水利专科学校。"
        "1942年，学校设立河道试验站。1946年5月，学校迁回江州。1948年初学校增设测量科。"
    )
    made = build_from_text(text, "试用").candidates
    assert not any(
        option.startswith(("秋", "初")) or "“秋" in each.stem or "“初" in each.stem
        for each in made
        for option in (*each.options, *each.answer)
    )


def test_people_are_chosen_among_those_of_their_time() -> None:
    deeds = (
        ("1912", "首任校长", "陆怀远", "勤工俭学"),
        ("1931", "时任校长", "钱伯年", "手脑并用"),
        ("1979", "时任校长", "孙建业", "开门办学"),
        ("1985", "时任校长", "周国华", "质量立校"),
        ("1996", "时任校长", "吴志远", "科研兴校"),
        ("2011", "时任校长", "郑小平", "特色强校"),
    )
    text = "一、沿革\n" + "".join(
        f"{year}年，{office}{name}提出“{said}”的办学思路。" for year, office, name, said in deeds
    )
    text += "2012年，学校为首任校长陆怀远立像。"
    singles = [each for each in _published(text, QuestionKind.SINGLE_CHOICE) if "郑小平" in each.answer]
    assert singles
    assert not any({"陆怀远", "钱伯年"} & set(each.options) for each in singles)


def test_what_a_plan_sets_for_its_year_is_told_of_the_plan_though_it_has_a_limit() -> None:
    text = (
        "东川县水利局2024年工作要点\n一、农田水利\n新建高效节水灌溉3.6万亩，亩均投资不低于2400元。"
        "全年抽检水样不少于860批次。"
    )
    asked = [each.stem for each in _published(text) if "亩均投资" in each.stem or "860" in (*each.answer, each.stem)]
    assert asked
    assert all("2024年工作要点" in stem for stem in asked)
