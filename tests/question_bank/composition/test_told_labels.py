"""Labels before a colon: told with their meaning as one sentence, posts by their duties, classes by what they hold."""

from __future__ import annotations

import pytest

from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_DUTIES = (
    "二、险情处置\n险情发生后，各岗位{0}如下：\n值班站长：担任现场指挥，决定是否停机；\n泵工：关闭进水闸，检查电机；\n"
    "门卫：打开侧门，引导抢险车辆；\n巡查员：观察水位，每半小时报数一次。\n"
)
_CLASSES = (
    "二、库房分类\n库房按存放的东西分为四类：\n甲类：易燃液体库房，如酒精、汽油；\n乙类：粉尘物料库房，如面粉、糖粉；\n"
    "丙类：普通货物库房，如棉布、纸张；\n丁类：冷冻食品库房，如鱼、肉。\n"
)


def _of(text: str, kind: QuestionKind) -> list[Question]:
    return [each for each in sound_of(text, "definition") if each.kind is kind]


def test_a_post_is_asked_by_its_duty_and_a_duty_among_those_of_the_others() -> None:
    text = _DUTIES.format("职责")
    blanks = {each.stem: each.answer for each in _of(text, QuestionKind.FILL_BLANK)}
    assert blanks["材料“险情处置”部分指出，＿＿＿＿的职责是打开侧门，引导抢险车辆。"] == ("门卫",)
    choices = {each.stem: each for each in _of(text, QuestionKind.SINGLE_CHOICE)}
    asked = choices["材料“险情处置”部分指出，门卫的职责是（　　）。"]
    assert asked.answer == ("打开侧门，引导抢险车辆",)
    assert set(asked.options) <= {line.partition("：")[2].rstrip("；。") for line in text.splitlines()[2:]}
    said = [each.stem for each in asked_of(text, "definition")]
    assert not [stem for stem in said if "界定，门卫" in stem or "＿：" in stem]


def test_what_somebody_is_said_to_be_in_charge_of_needs_no_further_verb() -> None:
    text = (
        "二、职责分工\n养鱼员：负责投喂饲料，记录水温；\n班长：负责排班，核对工时；\n技术员：负责化验水质，调配药品。\n"
    )
    stems = [each.stem for each in _of(text, QuestionKind.FILL_BLANK)]
    assert "材料“职责分工”部分指出，＿＿＿＿负责投喂饲料，记录水温。" in stems


def test_what_a_body_is_first_is_told_before_what_it_is_in_charge_of() -> None:
    text = (
        "二、职责分工\n物业部：牵头部门，负责规则制定和考核；\n采购部：负责准入和价格谈判；\n工程部：负责安装和检修。\n"
    )
    stems = [each.stem for each in _of(text, QuestionKind.FILL_BLANK)]
    assert "材料“职责分工”部分指出，＿＿＿＿是牵头部门，负责规则制定和考核。" in stems


def test_things_with_what_is_done_there_are_no_posts() -> None:
    text = "二、流程\n进料：打开闸门，检查筛网；\n烘干：点燃炉膛，观察温度；\n出料：关闭风机，清扫地面。\n"
    stems = [each.stem for each in asked_of(text, "definition")]
    assert not [stem for stem in stems if "职责" in stem]


def test_a_class_is_what_its_things_belong_to() -> None:
    blanks = {each.stem: each.answer for each in _of(_CLASSES, QuestionKind.FILL_BLANK)}
    assert blanks["材料“库房分类”部分指出，粉尘物料库房属于＿＿＿＿。"] == ("乙类",)
    assert not [stem for stem in blanks if "＿：" in stem]


@pytest.mark.parametrize(
    ("meaning", "told"),
    [
        ("岸边堆放石料的空地", "＿＿＿＿是指岸边堆放石料的空地。"),
        ("用于标明航道边界，夜间发光", "＿＿＿＿用于标明航道边界，夜间发光。"),
    ],
)
def test_a_label_and_its_meaning_are_one_sentence(meaning: str, told: str) -> None:
    text = f"二、名称\n石料场：{meaning}。\n缆桩：岸边系住船只的短柱。\n跳板：连接船和岸的木板。\n"
    stems = [each.stem for each in asked_of(text, "definition") if each.kind is QuestionKind.FILL_BLANK]
    assert any(stem.endswith(told) for stem in stems)
