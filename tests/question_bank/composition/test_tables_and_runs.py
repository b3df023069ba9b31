"""Tables, runs under a heading and quoted words told apart: each question names what it is of."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

TABLE = """# 事故管理

## 等级划分

| 等级 | 伤亡人数 | 直接损失 |
| --- | --- | --- |
| 特大事故 | 30人以上 | 1亿元以上 |
| 重大事故 | 10人以上 | 5000万元以上 |
| 较大事故 | 3人以上 | 1000万元以上 |
| 一般事故 | 3人以下 | 1000万元以下 |

## 报告

事故发生后立即报告。
"""


def _published(text: str, kind: QuestionKind, *, markdown: bool = False) -> list[Question]:
    made = build_from_text(text, "试用", markdown=markdown).candidates
    return [each for each in made if each.kind is kind and is_sound(each)]


def test_each_cell_is_chosen_among_those_of_its_column() -> None:
    singles = {each.stem: each for each in _published(TABLE, QuestionKind.SINGLE_CHOICE, markdown=True)}
    asked = singles["就“等级划分”，材料所列“重大事故”的“伤亡人数”是（　　）。"]
    assert asked.answer == ("10人以上",)
    assert set(asked.options) == {"30人以上", "10人以上", "3人以上", "3人以下"}


def test_each_column_is_matched_to_its_rows() -> None:
    stems = [each.stem for each in _published(TABLE, QuestionKind.MATCHING, markdown=True)]
    assert "就“等级划分”，请将左栏各项与右栏材料所列的“直接损失”对应起来。" in stems


def test_two_rows_are_no_table() -> None:
    text = "# 通知\n\n## 安排\n\n| 时间 | 地点 |\n| --- | --- |\n| 周一 | 会议室 |\n| 周二 | 礼堂 |\n"
    assert not _published(text, QuestionKind.MATCHING, markdown=True)


def test_a_run_under_its_heading_is_recited_by_that_name() -> None:
    run = "坚持全面领导，坚持正确道路，坚持人民至上，坚持改革开放。"
    text = "一、总论\n（一）背景\n略。\n（二）必须牢牢把握的重大原则\n" + run
    (recited,) = _published(text, QuestionKind.RECITATION)
    assert recited.stem == "请默写“必须牢牢把握的重大原则”的各项内容。"
    assert recited.answer == ("坚持全面领导", "坚持正确道路", "坚持人民至上", "坚持改革开放")


def test_quoted_words_are_told_apart_by_what_they_are() -> None:
    text = "一、四字调解法\n“听”就是耐心倾听诉求，“劝”就是讲明法理情理，“帮”就是解决实际困难，“访”就是定期上门回访。"
    blanks = {each.stem: each.answer for each in _published(text, QuestionKind.FILL_BLANK)}
    stem = "材料“四字调解法”部分指出，“听”就是＿＿＿＿，“劝”就是＿＿＿＿，“帮”就是＿＿＿＿，“访”就是＿＿＿＿。"
    assert blanks[stem] == ("耐心倾听诉求", "讲明法理情理", "解决实际困难", "定期上门回访")


def test_a_heading_is_defined_behind_its_colon() -> None:
    text = "一、概念\n1.闪点：在规定条件下，可燃液体的蒸气与空气混合后，遇火源能够闪燃的最低温度。\n2.燃点：略。"
    stems = [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]
    assert any(stem.startswith("＿＿＿＿是指在规定条件下") for stem in stems)


def test_a_name_with_a_dot_is_asked_without_its_title() -> None:
    (blank,) = _published("以色列水利工程师西姆查·布拉斯发明了滴灌技术。", QuestionKind.FILL_BLANK)
    assert blank.answer == ("西姆查·布拉斯",)


def test_what_also_has_another_name_is_defined() -> None:
    text = "一、类型\n前馈控制又称事前控制或预先控制，是在活动开始之前对可能出现的偏差进行预测和防范的控制。"
    stems = [each.stem for each in _published(text, QuestionKind.FILL_BLANK)]
    assert any(stem.startswith("＿＿＿＿又称事前控制或预先控制") for stem in stems)


def test_grades_behind_a_comma_are_matched() -> None:
    text = (
        "二、分级\n特大事故，指造成30人以上死亡的事故；重大事故，指造成10人以上死亡的事故；"
        "较大事故，指造成3人以上死亡的事故。"
    )
    (columns,) = _published(text, QuestionKind.MATCHING)
    assert columns.options == ("特大事故", "重大事故", "较大事故")


def test_grades_of_which_only_the_first_says_what_is_measured_are_matched_and_no_choice() -> None:
    text = "二、高处作业\n作业高度2米至5米为一级，5米以上至15米为二级，15米以上至30米为三级，30米以上为特级。"
    assert _published(text, QuestionKind.MATCHING)
    assert not [each for each in _published(text, QuestionKind.SINGLE_CHOICE) if "5米以上至15米为" in each.stem]


def test_the_number_of_a_point_is_no_other_answer() -> None:
    (blank,) = _published("1.2 公司总经理是公司安全生产第一责任人，对安全生产工作全面负责。", QuestionKind.FILL_BLANK)
    assert blank.answer == ("公司总经理",)
