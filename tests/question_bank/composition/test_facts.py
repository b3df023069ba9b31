"""Who, which honour, since when and who is in charge, asked so that the stem names what it is about."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _facts(text: str) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if each.formulation and each.formulation.kind == "fact"]


def test_a_person_is_asked_with_the_day_of_the_deed() -> None:
    (asked,) = _facts("1958年10月，二车间车间主任马长根出席全省群英会，受到表彰。")
    assert asked.stem == "1958年10月，二车间车间主任＿＿＿＿出席全省群英会，受到表彰。"
    assert asked.answer == ("马长根",)
    assert is_sound(asked)


def test_persons_are_a_choice_where_there_are_enough() -> None:
    text = "\n".join(
        f"{year}年，时任厂长{name}提出“{words}”办厂思路。"
        for year, name, words in (
            ("1971", "孙建业", "两先两后"),
            ("1982", "周国华", "三严三细"),
            ("1993", "吴志远", "四看四比"),
            ("2004", "郑小平", "五查五改"),
        )
    )
    singles = [each for each in _facts(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert len(singles) == 4
    assert all(set(each.options) == {"孙建业", "周国华", "吴志远", "郑小平"} for each in singles)


def test_those_in_charge_are_matched_and_chosen_among_their_like() -> None:
    text = (
        "二、审批权限\n特级作业票由分管副经理审批，一级作业票由安全环保部审批，二级作业票由车间主任审批。"
        "重大风险由公司级管控，较大风险由部门级管控。本办法由综合办公室负责解释。"
    )
    asked = _facts(text)
    (columns,) = [each for each in asked if each.kind is QuestionKind.MATCHING]
    assert columns.stem == "请将左栏各项与右栏负责审批的主体对应起来。"
    singles = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert singles
    assert not any(option.endswith("级") for each in singles for option in each.options)


def test_a_day_is_left_out_whole() -> None:
    (asked,) = _facts("第三条 本规定自2024年5月1日起施行。")
    assert (asked.stem, asked.answer) == ("按照材料的规定，本规定自＿＿＿＿起施行。", ("2024年5月1日",))


def test_sayings_of_one_mould_are_filled_in_matched_and_recited() -> None:
    sayings = "艰苦奋斗的创业精神，敢为人先的创新精神，生命至上的安全精神，厂兴我荣的主人翁精神"
    text = f"三、厂风\n东山厂精神的内涵是：{sayings}。"
    asked = {each.kind: each for each in _facts(text)}
    blank = asked[QuestionKind.FILL_BLANK]
    assert blank.answer == ("敢为人先", "生命至上", "厂兴我荣")
    assert asked[QuestionKind.MATCHING].stem == "就“东山厂精神的内涵”，请将左栏各项与右栏材料对它的表述对应起来。"
    assert asked[QuestionKind.RECITATION].answer[0] == "艰苦奋斗的创业精神"
