"""What lists and labels say by the way: how often each of some is done, who is at the head, what a sign sets off."""

from __future__ import annotations

from question_bank.model import FormulationKind
from tests.question_bank.composition.publishing import asked_of
from tests.question_bank.formulations.finding import found


def test_each_of_two_joined_frequencies_is_read() -> None:
    text = "河湾县泵站手册\n\n一、检修\n\n检修组负责设备维护，保证闸门每年检修一次、水泵每季度保养一次。\n"
    asked = asked_of(text, "figures")
    assert any(each.answer == ("每年", "每季度") for each in asked)
    assert not any("＿＿＿＿" in each.stem and "保证" in each.stem for each in asked)


def test_each_member_is_read_without_what_sees_to_it() -> None:
    text = "河湾县泵站手册\n\n一、检修\n\n保证闸门每年检修一次、确保水泵每季度保养一次、做到泵房每周清扫一次。\n"
    (made,) = [one for one in found(text, FormulationKind.FIGURES) if one.aspect == "frequency"]
    named = [(item.left.text if item.left else "", item.right.text) for item in made.items]
    assert named == [("闸门", "每年"), ("水泵", "每季度"), ("泵房", "每周")]


def test_joined_words_of_which_one_has_no_frequency_are_not_parted() -> None:
    text = "河湾县泵站手册\n\n一、检修\n\n闸门、水泵每季度保养一次。\n"
    assert not any("水泵" in each.stem and "闸门" not in each.stem for each in asked_of(text))


def test_whose_label_stands_before_his_post_is_asked() -> None:
    text = "河湾县泵站手册\n\n一、职责\n\n站长：泵站防汛第一责任人，对防汛工作全面负责。\n\n班长：接受站长领导。\n"
    asked = asked_of(text, "fact")
    assert any(each.answer == ("站长",) and each.stem.startswith("泵站防汛第一责任人是") for each in asked)
    assert not any(each.answer == ("班长",) for each in asked)


def test_points_with_signs_are_called_as_they_are_announced() -> None:
    text = (
        "河湾县泵站手册\n\n一、认识泵站\n\n泵站建于1998年。\n\n泵站主要隐患有四类：\n"
        "• 渗水引起的墙体开裂\n• 杂草缠住的叶轮\n• 老化漏电的电缆\n• 淤泥堵塞的进水口"
        "\n\n二、守护泵站\n\n泵站由班长守护。\n"
    )
    stems = [each.stem for each in asked_of(text, "ordered_points")]
    assert any("泵站主要隐患" in stem for stem in stems)
    assert not any("认识泵站" in stem for stem in stems)
