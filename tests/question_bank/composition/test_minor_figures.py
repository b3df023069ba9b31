"""What is asked beside the point waits: sizes behind a renaming, conditions for their limits, grants of others."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_MINE = "云河煤矿矿史（新工人读本）\n\n一、创业时期\n{}\n"


def _sound(text: str, kind: str = "figures") -> list[Question]:
    asked = build_from_text(text, "试用").candidates
    return [each for each in asked if is_sound(each) and each.formulation and each.formulation.kind == kind]


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ("1986年6月1日，经市人民政府批准，青石卫生院更名为云河县第三医院，定编180人。", "180"),
        ("1958年4月，云河县图书馆成立，占地面积3247平方米。", "3247"),
        ("县宣讲团是2023年3月组建的，共有成员27人。", "27"),
        ("1972年，云河中学迁至城东，学生增至862人。", "862"),
    ],
)
def test_the_size_of_what_was_founded_or_renamed_is_not_asked(said: str, size: str) -> None:
    asked = _sound(f"一、沿革\n{said}\n")
    assert not any(size in answer for each in asked for answer in each.answer)


def test_a_wait_is_not_asked_while_the_limit_behind_it_is_shown() -> None:
    text = "水泵操作规程\n\n一、开机前检查\n水泵停机12分钟后，油位应在油镜的1/3～2/3之间。\n"
    assert not any("12" in answer for each in _sound(text) for answer in each.answer)
    both = "水泵操作规程\n\n一、水泵噪声\n水泵房噪声超过85dB时，水泵房内连续停留时间不宜超过4小时。\n"
    asked = build_from_text(both, "试用").candidates
    blanks = [each for each in asked if each.kind is QuestionKind.FILL_BLANK]
    assert any(set(each.answer) == {"85", "4"} and "remember" not in each.reason for each in blanks)


def test_the_deadline_of_whoever_speaks_is_no_fact_to_know() -> None:
    text = "水源保护条例宣讲提纲\n\n一、结语\n各乡镇要在11月底前对辖区内的水源界桩逐个“过一遍”，建立台账。\n"
    asked = build_from_text(text, "试用").candidates
    assert not any(is_sound(each) and each.answer == ("11月底",) for each in asked)


def test_what_others_give_a_body_names_the_body_of_the_history() -> None:
    text = _MINE.format("2011年，县委、县政府决定在城北征地87亩建设新矿区，总投资3.6亿元。")
    asked = [each for each in build_from_text(text, "试用").candidates if "87亩" in each.stem or "87" in each.answer]
    assert asked
    assert all("云河煤矿" in each.stem for each in asked if is_sound(each))


def test_works_of_no_name_are_not_asked() -> None:
    text = "云河县水务局2024年工作总结\n\n一、重点任务\n推进引水工程建设。工程全长47.5公里，总投资21.6亿元。\n"
    asked = _sound(text)
    assert not any(each.stem.rpartition("，工程全长")[1] and "引水" not in each.stem for each in asked)


def test_that_a_watch_lasts_all_day_is_shown_and_not_asked() -> None:
    text = "云河县粮食局2024年工作总结\n\n一、2024年工作\n2024年秋收期间，全县烘干站24小时开机，11天烘干稻谷2700吨。\n"
    blanks = [each for each in _sound(text) if each.kind is QuestionKind.FILL_BLANK]
    assert blanks
    assert all("24小时开机" in each.stem for each in blanks)


def test_how_many_a_school_began_with_is_asked() -> None:
    text = "一、沿革\n1903年，秀才李敬之在文庙创办启智学堂，招收学生26名。\n"
    assert any("26" in answer for each in _sound(text) for answer in each.answer)


def test_what_is_counted_by_the_visit_keeps_its_unit() -> None:
    text = "云河县市场局2023年工作总结\n\n一、2023年工作\n2023年检查经营门店613家次，立案查处27起。\n"
    asked = [each for each in build_from_text(text, "试用").candidates if each.kind is QuestionKind.SINGLE_CHOICE]
    units = {option.lstrip("0123456789") for each in asked for option in each.options if "门店" in each.stem}
    assert units == {"家次"}


def test_bans_that_go_on_with_the_clause_before_are_not_asked_of_an_adverb() -> None:
    text = "水源保护规定\n\n二、保护\n二级保护区内，除遵守前款规定外，还不得设置排污口，不得新建厂房，不得养殖。\n"
    assert not any("“还”" in each.stem for each in build_from_text(text, "试用").candidates)


def test_what_is_done_to_somebody_is_not_asked_as_what_he_does() -> None:
    text = (
        "馆舍管理规定\n\n第一条 馆员有下列情形之一的，依法给予处分：1.擅自闭馆的；2.接到投诉不依法处理的；"
        "3.瞒报藏书损失情况的；4.其他玩忽职守的行为。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("对馆员依法给予处分的情形" in stem for stem in stems)
    assert not any("馆员依法给予处分的情形" in stem and "对馆员" not in stem for stem in stems)


def test_an_event_that_only_opens_is_told_with_its_result() -> None:
    text = (
        "云河医院院史\n\n一、发展时期\n1975年，云河发大水，门诊楼一层被淹。1981年，医院建成新门诊楼。"
        "1993年，医院通过评审，成为全市首家二级医院。2002年，牵头组建医疗联合体。2006年，医院启用信息系统。\n"
    )
    told = [
        word
        for each in build_from_text(text, "试用").candidates
        if each.formulation and each.formulation.kind == "stages"
        for word in (*each.options, *each.pool, *each.answer)
    ]
    assert "医院通过评审" not in told
    assert "云河发大水" not in told
    assert not any(word.startswith("牵头") for word in told)
    assert any("成为全市首家二级医院" in word for word in told)


def test_a_step_is_not_stated_by_its_first_half() -> None:
    text = (
        "风机操作规程\n\n一、启动步骤\n启动步骤：①合上电源开关；②打开进风阀；③按下启动按钮；"
        "④空载运行3分钟，无异响、无漏油，再按加载按钮转入负载运行。\n"
    )
    asked = build_from_text(text, "试用").candidates
    halves = [
        each
        for each in asked
        if each.kind is QuestionKind.TRUE_FALSE and "“空载运行3分钟”" in each.stem and is_sound(each)
    ]
    assert not halves


def test_half_of_an_attribute_is_no_blank() -> None:
    text = "餐厨垃圾条例\n\n第三条 市场监督管理部门负责对以餐厨废弃物为原料制售食品的违法行为进行查处。\n"
    assert not any(each.answer == ("原料制售食品",) for each in _sound(text, "means_end"))


def test_a_session_of_no_name_waits() -> None:
    text = "学习材料\n\n一、概况\n全会于2021年6月7日至9日在云河举行，出席会议的有代表213人、列席代表87人。\n"
    assert not any(each.stem.startswith("全会") for each in _sound(text))


def test_that_a_watch_lasts_all_day_is_known() -> None:
    text = "馆舍消防规定\n\n第一条 消防控制室实行24小时值班制度，每班不少于2人。\n"
    assert not any("24" in each.answer for each in _sound(text))


def test_how_large_an_example_of_a_textbook_is_need_not_be_known() -> None:
    text = (
        "基层管理概论\n\n第三章 公共资源\n一、公共资源的特点\n公共资源的使用容易过度。\n\n"
        "{} 石桥乡的水渠\n石桥乡有一条1974年修成的水渠，全长11.6公里，灌溉五个村的稻田。\n\n"
        "二、管理的方式\n管理的方式有三种。\n"
    )
    assert not any("11.6" in answer for each in _sound(text.format("专栏3-1")) for answer in each.answer)
    assert any("11.6" in answer for each in _sound(text.format("（三）")) for answer in each.answer)


def test_what_was_held_once_or_twice_is_no_figure_to_know() -> None:
    text = (
        "云河县供销社2023年工作总结\n\n一、2023年主要工作\n（一）抓党建。扎实开展主题教育，举办专题读书班2期。\n"
        "（二）促流通。新建村级网点34个，举办农产品展销会17场。\n"
    )
    asked = [each for each in _sound(text) if each.kind is not QuestionKind.FILL_BLANK]
    assert any("展销会" in each.stem for each in asked)
    assert not any("读书班" in each.stem for each in asked)


def test_when_a_paper_was_issued_that_no_longer_holds_is_not_asked() -> None:
    text = (
        "云河县渡口管理办法\n\n第一条　为了加强渡口管理，制定本办法。\n\n第二条　渡船每年检验一次。\n\n"
        "第三条　本办法自2031年5月1日起施行。2012年8月3日县人民政府印发的《云河县渡口管理暂行规定》同时废止。\n"
    )
    asked = build_from_text(text, "试用").candidates
    assert not any(is_sound(each) for each in asked if "2012年8月3日" in each.answer)
    assert not any(is_sound(each) for each in asked if "同时废止" in each.stem and "施行" not in each.stem)
    assert any(is_sound(each) for each in asked if "2031年5月1日" in each.answer)
