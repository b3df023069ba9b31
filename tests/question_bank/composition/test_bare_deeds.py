"""What was taken up, which two, which fire: the words before say it; a chapter's plan and a scene are not asked."""

from __future__ import annotations

from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_TAKEN_UP = (
    "云河区矛盾调处中心2024年工作总结\n\n一、2024年工作情况\n"
    "物业投诉是居民反映最多的事。全年收到物业投诉237件，较上年的189件增长25.4%；{}。"
    "在9个社区全部设立接待点，配备专职人员31名。\n"
)


def test_what_was_taken_up_stands_before_the_semicolon() -> None:
    text = _TAKEN_UP.format("受理205件，办结198件，其中当场办结74件")
    stems = [each.stem for each in asked_of(text, "figures") if "办结" in each.stem]
    assert any("收到物业投诉237件" in stem for stem in stems)
    assert not any("收到" not in each.stem for each in sound_of(text, "figures") if "受理" in each.stem)


def test_what_is_said_of_what_was_taken_up_needs_nothing_before() -> None:
    text = _TAKEN_UP.format("受理电梯投诉205件，办结电梯投诉198件")
    assert any("受理电梯投诉" in stem and "收到" not in stem for stem in stems_of(text, "figures"))


def test_whom_a_warning_was_given_stands_before() -> None:
    text = (
        "云河区司法所2024年工作总结\n\n一、2024年工作情况\n年末在册矫正对象173人。"
        "全年给予警告23人次，提请收监执行3人。帮助61人实现就业。\n"
    )
    assert not any("给予警告" in each.stem for each in sound_of(text, "figures"))


def test_of_two_fields_is_told_which_they_are() -> None:
    text = (
        "石泉林场工作报告\n\n一、造林由多转好\n北岭2021年栽的杉木保存率为90.6%，居全场第一；南沟同年栽的只有68%。"
        "两片林相距不到七公里，土质、坡向相差无几，差别就在管护。\n"
    )
    assert not any("两片林相距" in each.stem and "北岭" not in each.stem for each in sound_of(text, "figures"))


def test_two_things_that_have_to_stand_apart_need_no_name() -> None:
    text = "云河仓库管理规定\n\n第四条 库内堆垛应当整齐。两座货架之间间隔不得小于80厘米，货架距墙不得小于50厘米。\n"
    assert any("两座货架之间间隔" in each.stem for each in sound_of(text, "figures"))


def test_which_fire_it_was_stands_before() -> None:
    text = (
        "云河集团消防读本\n\n第三节 一起火灾的教训\n2021年11月6日傍晚，集团所属青岭纺织园2号库房起火。"
        "当日下午，电工在距棉包约4米处焊接支架，未清理周边棉花，收工时看守不到15分钟便离开。"
        "值班员当时离岗取水，没有按时巡查；最近的消火栓被货物挡住，一时打不开。火灾烧毁棉包约320件，直接经济损失41万元。\n"
    )
    assert not any("火灾烧毁" in each.stem and "2021年" not in each.stem for each in sound_of(text, "figures"))


def test_what_a_chapter_is_going_to_tell_is_not_asked() -> None:
    text = (
        "仓储安全读本\n\n第四章 梅雨期的防潮\n\n"
        "{}梅雨期受潮的特点、四类重点库房的防潮要求、通风设备的检修以及受潮货物的处置。\n"
    )
    assert not sound_of(text.format("本章依次介绍"), "enumeration")
    assert sound_of(text.format("防潮手册收录"), "enumeration")


def test_how_large_a_thing_is_in_the_scene_of_a_story_is_not_asked() -> None:
    text = "乡村治理案例\n\n案例二\n青岭镇石桥村有一口{}的老井，上半村的人用水多，下半村的人修井多，为此争了好几年。\n"
    assert not sound_of(text.format("17米深"), "figures")


def test_what_was_built_so_large_is_asked() -> None:
    text = "乡村治理案例\n\n案例二\n2021年，青岭镇石桥村建成一条4.8公里的环村路，上半村和下半村从此连在一起。\n"
    assert sound_of(text, "figures")
