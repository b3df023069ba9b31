"""What is cut off is told on to its end: both halves of a counted name, all shares, a noun phrase, a reason."""

from __future__ import annotations

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_FLOOD = (
    "云河镇防汛手册\n\n一、汛前准备\n临河村庄多、老旧涵闸多，汛前检查的要领在于“{}”：{}。"
    "检查结果当天记入台账，由镇水利站存档。\n"
)
_LAND = "石泉县志概略\n\n石泉县地处青岭东麓，西高东低，全县面积982平方公里，{}。境内河流以石水为干，流程64公里。\n"
_LETTERS = "云河水厂职代会工作报告\n\n三、职工的事有回音\n全厂新建淋浴间28间。{}。食堂菜品增加到31种。\n"


def _blanks(text: str, kind: str = "enumeration") -> list[str]:
    return [each.stem for each in sound_of(text, kind) if each.kind is QuestionKind.FILL_BLANK]


def test_a_name_of_two_numbers_is_told_with_the_members_of_both() -> None:
    text = _FLOOD.format("三查一备", "查河堤险段、查涵闸启闭、查排涝泵站，抢险物资备足")
    (asked,) = [each for each in asked_of(text, "groups") if each.kind is QuestionKind.FILL_BLANK]
    assert asked.stem.endswith("：查河堤险段、＿＿＿＿、＿＿＿＿，＿＿＿＿。")
    assert asked.answer == ("查涵闸启闭", "查排涝泵站", "抢险物资备足")


def test_a_name_of_one_number_ends_with_its_members() -> None:
    text = _FLOOD.format("三查", "查河堤险段、查涵闸启闭、查排涝泵站，发现险情立即上报")
    stems = [stem for stem in _blanks(text) if "“三查”：" in stem]
    assert stems
    assert all(stem.endswith("＿。") for stem in stems)


def test_a_row_of_shares_is_told_to_its_end() -> None:
    stems = _blanks(_LAND.format("林地占五成，耕地占三成，水面仅占两成"), "figures")
    assert any("耕地占" in stem for stem in stems)
    assert not any("耕地占" in stem and "水面仅占两成" not in stem for stem in stems)


def test_behind_the_last_share_nothing_is_told_on() -> None:
    stems = _blanks(_LAND.format("林地占七成，耕地占三成，水网密布"), "figures")
    assert any(stem.endswith("耕地占＿＿＿＿。") for stem in stems)


def test_so_many_things_are_told_with_what_became_of_them() -> None:
    text = _LETTERS.format("上届职代会立案的46件建议，办结41件，其余5件因涉及厂区规划，正与市规划部门协商，已答复本人")
    stems = stems_of(text, "figures")
    assert any("的（\u3000\u3000）建议，办结41件。" in stem for stem in stems)
    assert not any(stem.endswith(("建议。", "因涉及厂区规划。")) for stem in stems)
    assert any(stem.endswith("因涉及厂区规划，正与市规划部门协商。") for stem in stems)


def test_what_was_done_with_so_many_things_is_told() -> None:
    text = _LETTERS.format("工会处理职工反映的46件难题，走访困难家庭75户")
    assert any(stem.endswith("难题。") for stem in stems_of(text, "figures"))


def test_two_cells_of_a_table_are_no_sentence() -> None:
    text = (
        "第三章 保温操作\n\n蓄热罐的水温与保存时间有关，温度越高，保存时间越短，具体数值见下表。\n\n"
        "表3-1 水温与保存时间\n水温50℃——可保存时间9天\n水温60℃——可保存时间6天\n水温70℃——可保存时间4天\n\n"
        "可见，水温升高10℃，保存时间要短三分之一。\n"
    )
    assert not any("——" in each.stem for each in sound_of(text))
    assert asked_of(text)
