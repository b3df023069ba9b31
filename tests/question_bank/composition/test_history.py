"""Questions of dated events, mottos, changes, rows and figures in Chinese numerals stand alone and have one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.build import build_from_text
from question_bank.composition.numbers import near_numbers
from question_bank.composition.numbers.written_numbers import numeral_of, value_of
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

HISTORY = (
    "江州织造学堂历史沿革\n一、初创\n"
    "1905年3月，商人陆怀远捐银三千两创办江州织造学堂。1909年，学堂改称江州织造学校。1916年8月，陆怀远病逝，由教务主任钱伯年任校长。"
    "1923年，学校增设染整科。1938年2月，学校迁往川南坚持办学。1946年9月，学校迁回江州。\n"
    "二、发展\n1958年，学校升格为江州纺织学院。同年，青年教师周国安研制成功自动换梭机。1978年12月，周国安出任院长。"
    "他提出“立足纺织、面向地方、以质取胜”的办学方针。2012年5月，学院启用新校区。"
)


def _published(text: str, *kinds: str) -> list[Question]:
    made = build_from_text(text, "试用").candidates
    return [each for each in made if each.formulation and each.formulation.kind in kinds and is_sound(each)]


def test_days_of_a_history_are_chosen_among_its_own() -> None:
    deeds = (
        "一、初创\n1935年3月，商人陆怀远创办织造学堂。",
        "1941年8月，江州学堂迁往城南。",
        "1938年2月，江州学堂停办。",
    )
    text = "\n二、沿革\n".join((*deeds, "1946年9月，江州学堂在川南复校。", "1949年7月，江州学堂改组为纺织学校。"))
    singles = [each for each in _published(text, "event") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert len(singles) > 1
    for each in singles:
        shapes = {tuple(sign for sign in option if not sign.isdigit()) for option in each.options}
        assert len(shapes) == 1


def test_a_school_without_a_name_is_named_by_the_title() -> None:
    stems = [each.stem for each in _published(HISTORY, "event")]
    assert all(stem.startswith("材料“江州织造学堂历史沿革”部分指出，") for stem in stems if "学校迁" in stem)


def test_he_and_the_same_year_are_put_in_words() -> None:
    facts = {each.stem: each.answer for each in _published(HISTORY, "fact")}
    assert facts["周国安提出“立足纺织、＿＿＿＿、＿＿＿＿”的办学方针。"] == ("面向地方", "以质取胜")
    assert facts["1958年，青年教师＿＿＿＿研制成功自动换梭机。"] == ("周国安",)


def test_a_report_of_work_is_no_history() -> None:
    text = "2023年工作总结\n一、成效\n2023年3月，东湖街道启动改造工程。2023年9月，西湖街道举行运动会。"
    assert _published(text, "event") == []


def test_a_meeting_is_chosen_among_meetings_of_its_kind() -> None:
    text = "1922年7月，党的二大通过《关于民主运动的决议案》。"
    (single,) = [each for each in _published(text, "event") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert single.answer == ("党的二大",)
    assert all(option.startswith("党的") and option.endswith("大") for option in single.options)


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "实验室实行“谁使用、谁负责，谁主管、谁负责”的原则。",
            "实验室实行“＿＿＿＿、谁负责，＿＿＿＿、谁负责”的原则。",
            ("谁使用", "谁主管"),
        ),
        (
            "东湖书院形成了“忠诚勤勉，力求精进”的院训。",
            "东湖书院形成了“＿＿＿＿，＿＿＿＿”的院训。",
            ("忠诚勤勉", "力求精进"),
        ),
        (
            "2023年，全县普及率由91.5%提高到95.2%。",
            "2023年，全县普及率由＿＿＿＿提高到＿＿＿＿。",
            ("91.5%", "95.2%"),
        ),
        (
            "2022年，清河国控断面水质由Ⅳ类提升至Ⅲ类。",
            "2022年，清河国控断面水质由＿＿＿＿提升至＿＿＿＿。",
            ("Ⅳ类", "Ⅲ类"),
        ),
    ],
)
def test_pieces_and_both_ends_are_left_out(text: str, stem: str, answer: tuple[str, ...]) -> None:
    made = {
        each.stem: each.answer for each in _published(text, "fact", "figures") if each.kind is QuestionKind.FILL_BLANK
    }
    assert made.get(stem) == answer


def test_a_row_is_matched_and_chosen_among_its_own() -> None:
    text = "保护等级分为四级：第一级为用户自主级，第二级为系统审计级，第三级为安全标记级，第四级为结构化保护级。"
    asked = _published(text, "row")
    (columns,) = [each for each in asked if each.kind is QuestionKind.MATCHING]
    assert columns.options == ("第一级", "第二级", "第三级", "第四级")
    singles = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert singles
    assert all(set(each.options) == set(columns.answer) for each in singles)


def test_limits_of_a_row_are_never_a_choice() -> None:
    text = "档案的保管期限，甲级不超过三十年，乙级不超过二十年，丙级不超过十年。"
    assert {each.kind for each in _published(text, "row")} <= {QuestionKind.MATCHING, QuestionKind.FILL_BLANK}
    assert QuestionKind.SINGLE_CHOICE not in {each.kind for each in _published(text, "figures")}


def test_a_time_limit_in_chinese_numerals_is_filled_in_with_its_unit() -> None:
    asked = _published("学员受到停学处分，五年内不得报考。", "figures")
    (blank,) = [each for each in asked if each.kind is QuestionKind.FILL_BLANK]
    assert (blank.stem, blank.answer) == ("学员受到停学处分，＿＿＿＿内不得报考。", ("五年",))
    (single,) = [each for each in asked if each.kind is QuestionKind.SINGLE_CHOICE]
    assert all(option.endswith("年") for option in single.options)
    assert len(set(single.options)) == 4


@given(st.integers(1, 9_999_999))
def test_numerals_are_read_as_they_are_written(value: int) -> None:
    assert value_of(numeral_of(value)) == value


@pytest.mark.parametrize("figure", ["三年", "三十年", "十年", "五千元", "两人", "一百万元", "十五个工作日"])
def test_wrong_amounts_in_chinese_numerals_have_the_unit_of_the_right_one(figure: str) -> None:
    unit = figure.lstrip("一二两三四五六七八九十百千万")
    wrong = [each.text for each in near_numbers.numbers(figure, ())]
    assert len(wrong) >= 3
    assert figure not in wrong
    assert all(each.endswith(unit) for each in wrong)
    assert len({near_numbers.number_of(each) for each in (*wrong, figure)}) == len(wrong) + 1


def test_wrong_numbers_are_written_with_the_two_of_the_right_one() -> None:
    assert not any(each.text.startswith("二") for each in near_numbers.numbers("两万三千个", ()))
    assert any(each.text.startswith("两") for each in near_numbers.numbers("两万三千个", ()))


def test_a_deed_told_in_few_words_is_told_to_the_end_of_its_sentence() -> None:
    blanks = [each.stem for each in _published("周国安主张“手脑并用”，要求学生上午听课、下午进厂实习。", "fact")]
    assert blanks == ["＿＿＿＿主张“手脑并用”，要求学生上午听课、下午进厂实习。"]


def test_the_world_around_and_what_names_nobody_are_no_events() -> None:
    text = (
        "二、沿革\n1941年12月，太平洋战争爆发。\n三、建设\n1960年3月因粮食困难停工。\n四、投产\n1974年国庆节前夕投产。"
    )
    assert _published(text, "event") == []


def test_events_under_no_heading_are_told_by_the_material_once() -> None:
    text = (
        "1951年，渔场建成育苗池。1958年，渔场改名东湖水产站。1966年，从省城毕业后要求到湖区工作。"
        "1973年，水产站试养银鱼成功。1985年，水产站兴建冷库。"
    )
    stems = [each.stem for each in _published(text, "stages") if each.kind is QuestionKind.SINGLE_CHOICE]
    assert stems
    assert not any("材料" in stem.removeprefix("按照材料的叙述，") for stem in stems)
    assert not any("毕业" in option for each in _published(text, "stages") for option in (each.stem, *each.options))
