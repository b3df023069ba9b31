"""A list that says how many it tells of is told to its end, and no number is taken for a part of a longer one."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of


def test_a_counted_list_is_told_to_its_end() -> None:
    text = (
        "河湾仓库守则\n\n一、堆放\n煤堆放置应当留足“四距”：离墙不小于60厘米，离灯不小于70厘米，离门不小于90厘米，"
        "离柱不小于190厘米。\n"
    )
    blanks = [stem for stem in stems_of(text, "figures") if "离门" in stem]
    assert blanks
    assert all("190" in stem or "离柱" in stem for stem in blanks)


def test_one_of_a_counted_list_by_itself_does_not_wait_for_the_others() -> None:
    text = (
        "河湾航站工作守则\n\n一、出航\n严格执行水上作业“三不出航”：能见度不足300米不出航；风力超过7级不出航；"
        "水位超过12米不出航。\n"
    )
    assert any("300" in (*each.answer, "300" if "＿" not in each.stem else "") for each in asked_of(text, "figures"))
    reasons = [each.reason for each in asked_of(text, "figures") if "能见度" in each.stem]
    assert not any("more of the same" in reason for reason in reasons)


def test_a_number_is_no_part_of_a_longer_one() -> None:
    text = "河湾仓库守则\n\n一、值班\n仓库实行24小时值班，每班不少于4人，由站长带班，其中至少有2人持有电工证。\n"
    assert any(
        each.answer[-1] in ("2", "4") for each in asked_of(text, "figures") if each.kind is QuestionKind.FILL_BLANK
    )


def test_parts_that_do_not_make_the_whole_refute_themselves() -> None:
    small = "河湾镇2031年工作总结\n\n一、执法\n2031年，河湾镇查处案件9起，其中占道案件4起、噪声案件3起、排污案件2起。\n"
    large = (
        small.replace("9起，", "907起，")
        .replace("4起、", "452起、")
        .replace("3起、", "318起、")
        .replace("2起。", "137起。")
    )
    for text in (small, large):
        wrong = [each for each in sound_of(text, "figures") if each.answer == ("错误",)]
        assert not any("案件" in each.stem and "排污" in each.stem for each in wrong)


def test_a_theme_in_the_title_is_not_asked_under_a_heading_that_begins_with_it() -> None:
    meaning = "，是指一个站在长期工作中形成的较为稳定的办事态度、工作习惯和行为准则。"
    themed = (
        f"河湾林场“站风建设”专题学习提纲\n\n一、站风是作风的表现\n1.站风{meaning}各站都要重视。\n2.各站每年检查2次。\n"
    )
    other = themed.replace("一、站风是作风的表现", "一、几个基本概念").replace("“站风建设”", "作风建设")

    def terms(text: str) -> list[str]:
        return [each.stem for each in sound_of(text, "definition") if each.answer == ("站风",)]

    assert not terms(themed)
    assert terms(other)


def test_who_says_something_in_passing_is_not_asked_of_a_report() -> None:
    said = "说：“桥还没有修完，电先到了家。”"
    report = f"河湾市2031年工作总结\n\n一、抢修\n2031年5月，台风过境，电力中断。石桥镇镇长林大勇{said}\n"
    assert not any(each.answer == ("林大勇",) for each in sound_of(report, "fact"))
    history = report.replace("河湾市2031年工作总结", "河湾市抗灾史话")
    assert any(each.answer == ("林大勇",) for each in asked_of(history, "fact"))


def test_what_something_has_to_do_with_joins_nothing_to_a_list() -> None:
    text = "云河馆实验室规则\n\n一、纪律\n实验室内禁止饮食、吸烟、住宿和存放与实验无关的物品。\n"
    asked = [key for each in build_from_text(text, "试用").candidates for key in each.answer]
    assert not any("住宿和" in key or key.endswith("存放") for key in asked)


def test_two_grades_are_no_label() -> None:
    text = (
        "云河馆实验室规则\n\n一、培训\n（一）参加培训。一、二级实验室人员培训不少于8学时，三、四级不少于4学时。\n"
        "（二）遵守制度。离开时关闭电源。\n"
    )
    stems = [each.stem for each in build_from_text(text, "试用").candidates if "学时" in each.stem]
    assert stems
    assert not any(stem.startswith("二级") for stem in stems)
