"""A stem that waits is told with what it needs of the words before it: a name, a year, a meeting; nothing beside it."""

from __future__ import annotations

from tests.question_bank.composition.publishing import stems_of


def test_he_is_named_where_the_sentence_before_says_no_more() -> None:
    text = (
        "云河港先进事迹\n\n一、人物\n陈桂生，1966年生，东港装卸二队队长。"
        "1997年8月，他带领突击队在台风登陆前连续奋战29小时，抢运化肥1.4万吨。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "突击队" in stem]
    assert stems
    assert all(stem.startswith("1997年8月，陈桂生带领突击队") for stem in stems)


def test_he_is_not_named_where_two_could_be_meant() -> None:
    text = (
        "云河港先进事迹\n\n一、人物\n陈桂生和李国安在同一条船上长大。"
        "1997年8月，他带领突击队在台风登陆前连续奋战29小时，抢运化肥1.4万吨。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith(("1997年8月，陈桂生", "1997年8月，李国安"))]


def test_what_he_did_with_something_is_told_with_what_that_was() -> None:
    text = (
        "云河航道事迹\n\n一、本子\n陈桂生随身带一个小本子，每到一处就记下礁石的位置和水深。"
        "到1993年，他记满了十二个本子。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("到1993年，陈桂生")]


def test_the_same_year_is_told_as_that_year() -> None:
    text = (
        "云河妇女运动史\n\n一、抗战时期（1937—1945）\n1938年4月，中共云河县工作委员会成立后，即着手发动妇女。"
        "同年6月2日，云河县妇女抗日救国会在县城南关小学成立，到会代表53人。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "到会代表" in stem]
    assert stems
    assert all(stem.startswith("1938年6月2日，云河县妇女抗日救国会") for stem in stems)


def test_a_month_has_the_year_of_its_paragraph_and_not_of_a_paper() -> None:
    text = (
        "学习提纲\n\n2023年5月18日，云河市委全会通过《云河流域治理三年行动方案（2023—2025年）》（以下简称《行动方案》）。"
        "6月3日，市委书记陆文远在动员部署会上指出：“治好一条河，考验的是一座城的恒心。”\n"
    )
    stems = [stem for stem in stems_of(text, "fact") if "动员部署会" in stem]
    assert stems
    assert all(stem.startswith("2023年6月3日，市委书记") for stem in stems)


def test_a_meeting_is_named_by_the_paper_that_spreads_its_word() -> None:
    text = (
        "学习贯彻中共云河市委八届五次全会精神辅导提纲\n\n一、出路\n力争到2029年，新增产值超百亿元企业4家。"
        "全会强调，以港兴产的关键在于延链补链，要害在于项目落地。\n"
    )
    stems = [stem for stem in stems_of(text) if "延链补链" in stem]
    assert stems
    assert all("中共云河市委八届五次全会强调" in stem for stem in stems)


def test_a_general_remark_does_not_date_a_figure() -> None:
    text = (
        "云河县农业局2025年工作总结\n\n2025年，在县委、县政府的坚强领导下，县农业局狠抓粮食安全、产业振兴，"
        "各项工作取得较好成效。全年完成农林牧渔业总产值46.2亿元，同比增长3.9%。\n"
    )
    assert not [stem for stem in stems_of(text) if "坚强领导" in stem]


def test_a_story_with_its_own_time_is_not_told_with_what_was_done_in_other_years() -> None:
    text = (
        "云河测站事迹\n\n一、家当\n2017年以来，全组自己动手维修设备118台次，节约资金39万元。"
        "有一年冬天，水位计探头被冰凌打坏，返厂要等20天，孙力和老职工田广用废钢管自制护套，只花了68元。\n"
    )
    assert not [stem for stem in stems_of(text) if "118台次" in stem and "探头" in stem]


def test_what_a_group_did_besides_is_not_told_with_what_others_did() -> None:
    text = (
        "云河水厂事迹\n\n一、创新\n几年来，工作室共完成技术革新成果21项，其中获得国家专利5项。"
        "班组还坚持“师带徒”，建立“每周一课、每月一练”制度，先后培养出高级技师3名、技师4名。\n"
    )
    assert not [stem for stem in stems_of(text) if "工作室" in stem and "班组还" in stem]


def test_a_day_of_its_own_is_not_told_with_what_was_laid_down_before() -> None:
    text = (
        "双河镇史\n\n一、商会\n商会订立《米市公约》六条，规定行佣不得超过百分之三，违者罚银四元，充作修桥之用。"
        "1911年11月9日，云河光复，周鼎臣率商团32人维持市面。\n"
    )
    assert not [stem for stem in stems_of(text) if "米市公约" in stem and "商团" in stem]


def test_whoever_gets_a_paper_named_in_full_needs_no_sentence_before() -> None:
    text = (
        "云河公司党员发展办法\n\n第一条 流动人员可以向单位所在地党组织提出申请。"
        "党组织收到入党申请书后，应当在一个月内派人同入党申请人谈话。\n第二条 谈话应当填写记录。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "入党申请书" in stem]
    assert stems
    assert not [stem for stem in stems if "流动人员" in stem]
