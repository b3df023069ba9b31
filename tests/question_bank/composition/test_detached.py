"""What stands apart from what it counts or names, can be reckoned, or could be said of any body, is not published."""

from __future__ import annotations

from question_bank.build import build_from_text
from tests.question_bank.composition.publishing import sound_of, stems_of

_REPORT = "清河县水利局2024年工作总结\n\n一、2024年主要工作\n\n"


def test_how_many_more_is_not_asked_behind_another_figure() -> None:
    text = _REPORT + (
        "（一）执法。全年开展执法检查318次，立案查处24件，罚没款61.5万元，同比增加6件。\n\n"
        "（二）服务。全年受理群众来信52件，同比减少9件。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if "61.5万元，同比" in stem]
    assert [stem for stem in stems if "来信" in stem and "同比减少" in stem]


def test_what_a_growth_came_to_is_not_asked_beside_both_of_its_terms() -> None:
    text = _REPORT + (
        "（一）供水。建成柳林水厂二期工程，新增日供水能力6万吨，全县日供水总能力由13万吨提高到19万吨。\n\n"
        "（二）管网。公共管网漏损率由年初的13.5%降至9.2%。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if "新增日供水能力6万吨" in stem and "13万吨提高到（　　）" in stem]
    assert [stem for stem in stems if "13.5%" in stem or "漏损率" in stem]


def test_when_something_unnamed_is_put_to_use_is_not_asked() -> None:
    text = (
        "清河县水利局2025年工作计划\n\n一、2025年工作计划\n\n"
        "（一）智慧水利。建成县级水利调度中心，接入监测点310个；5月底前上线试运行，9月底前正式投入使用。\n\n"
        "（二）重点工程。青石岭水库6月底前开工建设，概算投资2.4亿元。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if "安排，5月底前上线" in stem or "安排，＿＿＿＿前上线" in stem]
    assert [stem for stem in stems if "监测点" in stem]


def test_which_stock_difficulties_were_overcome_is_not_asked() -> None:
    text = _REPORT.partition("一、")[0] + (
        "2024年，县水利局在县委、县政府的坚强领导下，克服人手少、任务重、时间紧的困难，较好完成了全年目标任务。\n\n"
        "一、2024年主要工作\n\n全年完成水利投资4.2亿元。\n"
    )
    assert not [stem for stem in stems_of(text) if "克服" in stem and "＿" in stem]


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


def test_what_is_quoted_outright_is_not_asked() -> None:
    text = (
        "柳河游击史略\n\n一、三年游击战争\n\n"
        "1934年10月主力红军转移后，县委书记陆友德率280余人组成游击支队，以鹰角山为依托坚持斗争，“山上红旗五年不倒”。\n"
        "1937年3月，游击支队发展到460人，被称为“铁脚支队”。\n"
    )
    slogans = [each.stem for each in sound_of(text) if each.formulation and each.formulation.kind == "slogan"]
    assert not [stem for stem in slogans if "，“＿＿＿＿”" in stem]
    assert [stem for stem in slogans if "称为“＿＿＿＿”" in stem]


def test_what_was_reached_is_not_asked_without_by_what() -> None:
    text = (
        "清河区水务局2023年工作总结和2024年工作打算\n\n一、2023年主要工作\n\n全年完成水利投资4.2亿元。\n\n"
        "二、2024年工作打算\n\n（一）提升智慧水务水平。投入900万元建设数字孪生清河平台，一期工程7月底前上线运行，"
        "实现雨情、水情、工情“一张图”；年内完成60座闸站改造。\n\n"
        "（二）提升服务水平。推行“一窗通办”改革，办理时限压缩到3个工作日。\n"
    )
    slogans = [each.stem for each in sound_of(text) if each.formulation and each.formulation.kind == "slogan"]
    assert not [stem for stem in slogans if "：实现雨情" in stem or "，实现雨情" in stem]
    assert [stem for stem in slogans if "推行“＿＿＿＿”" in stem]


def test_a_step_is_not_asked_whose_word_its_meaning_says() -> None:
    text = (
        "灭火器使用讲义\n\n一、操作“四步法”\n\n第一步“提”：手提灭火器快步赶到起火点上风处。\n第二步“拔”：放稳后除掉铅封，抽出保险销。\n"
        "第三步“握”：一手握住喷管，在离火焰不远处站稳。\n第四步“压”：另一只手按下压把，对准火焰根部扫射。\n"
    )
    keys = [(each.stem, each.answer) for each in sound_of(text)]
    assert not [
        stem for stem, answer in keys if "握住喷管" in stem and "握" in "".join((stem, *answer)).replace("握住", "")
    ]


def test_a_rate_is_not_falsified_beside_what_it_is_made_of() -> None:
    text = _REPORT + (
        "（一）服务。全年排查水利安全隐患240处，整改234处，整改率为97.5%。\n\n（二）投资。全年完成投资3.6亿元。\n"
    )
    made = [each for each in sound_of(text) if each.kind == "true_false" and "整改率" in each.stem]
    assert not [each for each in made if each.answer == ("错误",)]


def test_what_an_indicator_came_to_is_told_with_its_year() -> None:
    text = (
        "滨江市第十四个五年规划实施情况中期评估报告\n\n一、主要指标完成情况\n\n"
        "（一）绿色生态。2022年全市优良天数比率为85.2%，比2020年提高2.7个百分点。PM2.5年均浓度降至29微克/立方米。\n\n"
        "（二）经济发展。2022年全市生产总值达到1860亿元。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if "PM2.5" in stem and "2022年" not in stem]
    assert [stem for stem in stems if "2022年" in stem]


def test_the_first_of_three_stages_is_not_told_alone() -> None:
    text = (
        "清河县水利志\n\n一、农村饮水\n\n全县农村饮水工作经历三个阶段：1981年至1998年为“解困”阶段，累计解决9.6万人饮水困难；"
        "1999年至2014年为“安全”阶段，建成供水工程187处；2015年以后为“提升”阶段，铺设管网640公里。\n"
    )
    made = [each.stem for each in sound_of(text) if "三个阶段：1981年" in each.stem]
    assert not [stem for stem in made if "1999年" not in stem]


def test_what_was_handed_over_is_named() -> None:
    text = _REPORT + (
        "（一）执法。全年查处水事违法案件57件，挽回损失42万元；移送公安机关4件；清理河道31公里。\n\n（二）投资。全年完成投资3.6亿元。\n"
    )
    stems = stems_of(text)
    assert not [stem for stem in stems if "”，移送公安机关" in stem]
    assert [stem for stem in stems if "清理河道" in stem]
