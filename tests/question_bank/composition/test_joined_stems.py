"""What joins a statement to the one before it goes out of the stem, or the one before it is told with it."""

from __future__ import annotations

from question_bank.model import FormulationKind, QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of, stems_of

_RULES = (
    "东湖货场仓库管理规定\n第一章 总则\n第一条 为规范管理，制定本规定。\n第二章 保管与考勤\n"
    "第二条 贵重设备实行双人双锁保管，钥匙由值班员分别保存。锁具完好的，每30天检查一次，由班长记录。\n"
    "第三条 值班员未经批准离岗的，班长应当联系本人。离岗超过24小时的，按旷工处理。"
)


def test_what_sets_one_against_another_is_no_part_of_the_stem() -> None:
    text = "东湖镇2023年工作总结\n东湖站设在镇上。青石岭站则由村委会代管，全年接待村民1.3万人次。"
    stems = [each.stem for each in asked_of(text)]
    assert any("青石岭站由村委会代管" in stem for stem in stems)
    assert not any("则由" in stem for stem in stems)


def test_a_word_that_ends_like_a_joint_stays_whole() -> None:
    text = "第一章 议事\n基本规则由理事会每3年修订一次。"
    assert all("规则由" in each.stem for each in asked_of(text, FormulationKind.FIGURES))


def test_that_something_is_so_too_is_left_out() -> None:
    text = "第三部分 年限\n燃气灶使用年限为8年。热水器（天然气）使用年限也是8年，热水器（液化气）使用年限为6年。"
    stems = [each.stem for each in asked_of(text)]
    assert any("热水器（天然气）使用年限是" in stem for stem in stems)
    assert not any("也是" in stem for stem in stems)


def test_what_is_told_by_its_weight_is_no_sequence() -> None:
    text = "第四部分 底线\n水厂的底线首先是水质底线，其次是安全底线，再次是廉洁底线。"
    assert not asked_of(text, FormulationKind.SEQUENCE)


def test_steps_of_which_the_third_comes_again_are_read_whole() -> None:
    text = "第四部分 检修\n检修首先切断电源，其次挂牌上锁，再次验明无电，最后拆卸护罩。"
    for each in asked_of(text, FormulationKind.SEQUENCE):
        assert not any(step.startswith("次") for step in each.answer)


def test_parts_are_told_with_the_whole_before_them() -> None:
    text = (
        "东湖县图书馆工作报告\n一、2023年工作回顾\n（一）读者活动。\n"
        "全年举办各类读者活动436场，参加人数9.7万人次。其中讲座52场、展览24场、少儿活动218场，其余为读书会。"
    )
    blanks = [each for each in sound_of(text) if each.kind is QuestionKind.FILL_BLANK and "讲座" in each.stem]
    assert blanks
    assert all("全年举办各类读者活动436场" in each.stem for each in blanks)


def test_a_case_of_what_only_the_sentence_before_names_is_told_with_it() -> None:
    stems = stems_of(_RULES)
    assert not any(stem.startswith(("锁具完好的", "离岗超过")) for stem in stems)
    assert any("值班员未经批准离岗的，班长应当联系本人。离岗超过" in stem for stem in stems)
