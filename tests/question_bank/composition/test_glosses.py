"""Blanks that the words beside them fill, and what is left of a list or a definition that was cut from its head."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.composition.numbers.amounts import amount_at, amounts, same
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> tuple[Question, ...]:
    return build_from_text(text, "试用").candidates


def _published(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in _asked(text) if is_sound(each) and (not kinds or each.kind in kinds)]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("72小时", "3天", True),
        ("12周", "3个月", True),
        ("0.5公顷", "7.5亩", True),
        ("1.2米", "120 cm", True),
        ("2天", "24小时", False),
        ("3公斤", "3000米", False),
    ],
)
def test_amounts_in_other_units_are_told_alike(one: str, other: str, alike: bool) -> None:
    first, second = amount_at(one), next(amounts(f"约{other}。"))
    assert first is not None
    assert same(first, second) is alike


@pytest.mark.parametrize("gloss", ["（72小时）", "（即72小时）"])
def test_a_time_is_not_asked_beside_itself_in_another_unit(gloss: str) -> None:
    text = f"三、仓储管理\n危险废物在库房的暂存时间不得超过3天{gloss}，登记资料至少保存5年。"
    asked = [each for each in _published(text) if "暂存时间" in each.stem]
    assert not [each for each in asked if each.answer[:1] in (("3",), ("3天",), ("错误",))]
    assert [each for each in _published(text.replace(gloss, "")) if each.answer[:1] == ("3",)]


def test_a_name_is_not_asked_beside_what_it_is_short_for() -> None:
    text = "五、长效管护\n各村要把商户“四包”（包清扫、包秩序、包绿化、包设施）责任写进村规民约。"
    assert not [each for each in _published(text, QuestionKind.FILL_BLANK) if "四包" in each.answer]


def test_a_name_that_sums_up_a_list_is_asked_with_the_whole_list() -> None:
    text = (
        "四、整治行动\n各村要开展清洁行动，重点清除积存垃圾、疏通村内沟渠、拆除残垣断壁，"
        "整理乱搭乱挂的线缆，即“三清一整”。"
    )
    asked = [each for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("三清一整",)]
    assert all("清除积存垃圾" in each.stem for each in asked)


@pytest.mark.parametrize("joint", ["则", "而", "又", ""])
def test_a_term_is_told_without_the_word_that_sets_it_against_another(joint: str) -> None:
    text = (
        "二、基本概念\n名义工资是指劳动者付出劳动后得到的货币数额。"
        f"实际工资{joint}是指货币工资所能购买到的商品和服务的数量。"
    )
    asked = [each for each in _asked(text) if "实际工资" in each.stem or "实际工资" in each.answer]
    assert any(each.stem == "请默写材料对“实际工资”的界定。" for each in asked)
    blanks = [each for each in _published(text, QuestionKind.FILL_BLANK) if each.answer == ("实际工资",)]
    assert bool(blanks) is not bool(joint)


def test_a_term_may_end_like_such_a_word() -> None:
    text = "二、基本概念\n例外原则是指上级把日常事务授权给下级处理而只保留重大事项的控制权的做法。"
    assert any("“例外原则”" in each.stem for each in _asked(text))


def test_a_label_stays_where_the_words_behind_it_say_nothing_of_themselves() -> None:
    text = "四、消毒灭菌\n高温蒸汽灭菌：上排气式115℃，器皿灭菌25 min、粉剂灭菌35 min。"
    blanks = _published(text, QuestionKind.FILL_BLANK)
    assert blanks
    assert all("高温蒸汽灭菌：" in each.stem for each in blanks)
    assert not _published(text, QuestionKind.SINGLE_CHOICE)


def test_a_figure_that_a_bracket_says_again_is_left_out_nowhere() -> None:
    text = "五、职业暴露\n接触者应尽早服药，最好在4小时内，最迟不超过36小时（超过36 h的也应服用），连续服用30天。"
    blanks = _published(text, QuestionKind.FILL_BLANK)
    assert blanks
    assert all("36" not in each.answer for each in blanks)


def test_a_wrong_figure_is_not_that_of_its_neighbour_in_another_unit() -> None:
    text = "五、随访\n接触者应在第5周、8周、12周、6个月复查抗体水平。"
    wrong = [each.stem for each in _published(text, QuestionKind.TRUE_FALSE) if each.answer == ("错误",)]
    assert not any("12周、3个月" in stem for stem in wrong)


@pytest.mark.parametrize("members", ["勘察、设计与施工", "研发、生产和销售"])
def test_words_that_go_together_anywhere_are_not_left_out(members: str) -> None:
    text = f"二、建设\n1957年4月，云河电站开工后，学院派出师生参加电站的{members}。"
    assert not [
        each for each in _published(text, QuestionKind.FILL_BLANK) if set(each.answer) & set(members.split("、"))
    ]


def test_a_journey_is_told_to_its_end() -> None:
    text = "二、西迁\n1937年11月，云河学院师生离开江州，经建宁、汀州、梅岭，历时五个月，于次年4月抵达桂北宜城。"
    blanks = [each for each in _published(text, QuestionKind.FILL_BLANK) if "汀州" in each.answer]
    assert all(each.stem.endswith("抵达桂北宜城。") for each in blanks)


def test_the_outcome_of_some_check_is_told_of_its_heading() -> None:
    text = "三、保障措施\n（三）严格督导考核。考核结果纳入乡镇年度绩效，权重不低于12%。"
    assert not [each for each in _published(text) if each.stem.startswith("考核结果")]


@pytest.mark.parametrize("members", ["区、镇（街道）、村（社区）", "职工积极性、主动性、创造性"])
def test_a_row_goes_on_by_itself_whatever_stands_before_or_in_brackets(members: str) -> None:
    text = f"二、服务\n云河公司建成{members}三级服务平台142个。"
    assert not [each for each in _published(text, QuestionKind.FILL_BLANK) if len(each.answer) > 1]


def test_a_role_is_told_with_what_it_is_the_role_of() -> None:
    text = (
        "一、布局\n园区建设的根本目标是做强产业，主线是科技创新与产业创新的融合，统领是园区的整体规划，"
        "根基是坚实的制造能力，着力点是调动企业的投资意愿。"
    )
    assert not [each for each in _published(text) if each.stem.startswith(("材料指出，统领是", "材料指出，根基是"))]


def test_what_a_row_is_of_is_no_half_sentence() -> None:
    text = "三、安全距离\n设备检修时的安全距离为：35kV为1.20m，110kV为1.80m，220kV为3.20m，500kV为5.40m。"
    assert not [each for each in _asked(text) if "距离为”" in each.stem]
    assert [each for each in _asked(text) if "“设备检修时的安全距离”" in each.stem]


@pytest.mark.parametrize("named", ["本制度所称受限空间是指", "本实施细则所称的受限空间，是指", "1.受限空间：指"])
def test_a_term_and_its_meaning_are_told_without_the_words_between_them(named: str) -> None:
    text = f"一、基本概念\n{named}进出受限、通风不良、可能积聚有毒气体的封闭或者半封闭的设施和场所。"
    (asked,) = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION]
    assert asked.stem == "请默写材料对“受限空间”的界定。"
    assert asked.answer[0].startswith("进出受限")


def test_a_step_begins_behind_the_space_of_its_number() -> None:
    text = (
        "四、烫伤处置\n烫伤后按下列步骤处置：\n第一步 用流动清水冲洗创面；\n第二步 小心除去创面衣物；\n"
        "第三步 用无菌纱布覆盖创面；\n第四步 立即送往医院就诊。"
    )
    shown = [option for each in _asked(text) for option in (*each.options, *each.answer)]
    assert shown
    assert not [option for option in shown if option != option.strip()]


def test_ranks_that_follow_each_other_are_not_left_out() -> None:
    text = "五、吊装管理\n吊装作业分为特级吊装、一级吊装和二级吊装三个级别。"
    assert not [each for each in _published(text, QuestionKind.FILL_BLANK) if "一级吊装" in each.answer]


def test_a_name_is_not_asked_where_half_of_it_stands_in_marks() -> None:
    text = "二、优化政务服务\n深化“一类事一站办”改革，新推出企业开办、灵活就业等16个“一类事”集成服务场景。"
    asked = [each for each in _asked(text) if each.answer == ("一类事一站办",)]
    assert not [each for each in asked if is_sound(each) and "“一类事”" in each.stem]


def test_a_name_that_only_counts_is_not_asked_beside_others_of_its_sort() -> None:
    text = "三、产业布局\n全镇的产业布局是“一园”即茶叶加工园，“两带”即滨河观光带、山地果林带。"
    assert not [each for each in _published(text, QuestionKind.FILL_BLANK) if "一园" in each.answer]
    named = text.replace("一园", "春茶园").replace("两带", "百里带")
    assert [each for each in _published(named, QuestionKind.FILL_BLANK) if "春茶园" in each.answer]


def test_a_count_is_not_asked_where_only_the_first_of_what_it_counts_is_told() -> None:
    told = "《决定》提出“三步走”目标：到2027年新城框架基本形成{}到2030年新城功能基本完善{}到2035年新城全面建成。"
    cut, whole = (
        [each.answer for each in _published("一、总体目标\n" + told.format(mark, mark), QuestionKind.FILL_BLANK)]
        for mark in "；，"
    )
    assert ("三步走",) not in cut
    assert ("三步走",) in whole
