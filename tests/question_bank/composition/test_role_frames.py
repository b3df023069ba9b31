"""Roles are asked in the row in which the source tells them, with the words that say in what they are roles."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import WRONG, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    built = build_from_text(f"青石港学习提纲\n\n{text}\n\n二、其他\n\n略。\n", "提纲")
    roles = [each for each in built.candidates if each.formulation and each.formulation.kind == "parallel_roles"]
    return [each for each in roles if is_sound(each) and each.kind in (kinds or tuple(QuestionKind))]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "一、打算\n\n新学年工作的总体思路是：质量是根本，教师是关键，安全是底线。",
            "新学年工作的总体思路是：质量是＿＿＿＿，教师是＿＿＿＿，安全是＿＿＿＿。",
        ),
        (
            "一、种植\n\n很多人问起原因。我常跟大家讲：种魔芋，种芋是基础，遮阴是条件，防病是关键。今天就讲这三句。",
            "种魔芋，种芋是＿＿＿＿，遮阴是＿＿＿＿，防病是＿＿＿＿。",
        ),
        (
            "一、原则\n\n坚持留巢优先。保住原有巢位是根本，设置人工巢是补充。施工前先查一遍。",
            "坚持留巢优先。保住原有巢位是＿＿＿＿，设置人工巢是＿＿＿＿。",
        ),
        (
            "一、总则\n\n种子库的宗旨是：种在地里，存在库中。活态种植是根本，低温保存是保障，两者不得互相替代。",
            "种子库的宗旨是：种在地里，存在库中。活态种植是＿＿＿＿，低温保存是＿＿＿＿。",
        ),
        (
            "一、体会\n\n五年的实践，使我们形成了四条体会：领导是根本，大局是主责，维权是天职，创新是动力。",
            "五年的实践，使我们形成了四条体会：领导是＿＿＿＿，大局是＿＿＿＿，维权是＿＿＿＿，创新是＿＿＿＿。",
        ),
        (
            "一、工作思路\n\n用上电的成果要巩固好。网架是基础，运维是关键，服务是根本，三者不可偏废。",
            "材料“工作思路”部分指出，网架是＿＿＿＿，运维是＿＿＿＿，服务是＿＿＿＿。",
        ),
        (
            "一、支部\n\n支部有五项任务。五项任务中，教育党员是基础，服务船员是关键，保障安全是落脚点。",
            "五项任务中，教育党员是＿＿＿＿，服务船员是＿＿＿＿，保障安全是＿＿＿＿。",
        ),
        (
            "一、到点\n\n五个到点是一个整体。学习到点是前提，谈心到点是基础，攻坚到点是关键。哪一个不到点都不行。",
            "五个到点是一个整体。学习到点是＿＿＿＿，谈心到点是＿＿＿＿，攻坚到点是＿＿＿＿。",
        ),
        (
            "一、工具屋\n\n工具屋坚持“共有、共管、共用”的原则。共有是前提，共管是核心，共用是目的。",
            "工具屋坚持“共有、共管、共用”的原则。共有是＿＿＿＿，共管是＿＿＿＿，共用是＿＿＿＿。",
        ),
        (
            "一、体会\n\n一年来，我们体会到：后勤无小事，安全是前提，服务是本职，育人是方向。",
            "后勤无小事，安全是＿＿＿＿，服务是＿＿＿＿，育人是＿＿＿＿。",
        ),
    ],
)
def test_a_row_of_roles_begins_with_what_they_are_roles_in(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _asked(text, QuestionKind.FILL_BLANK)]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (
            "一、归档\n\n口述档案包括五件：录音、文字稿、同意书、笔记和数据表。五件之中，录音是根本，同意书是前提。",
            "口述档案包括五件：录音、文字稿、同意书、笔记和数据表。五件之中，录音是＿＿＿＿，同意书是＿＿＿＿。",
        ),
        (
            "一、分工\n\n分工方面，县委是主体，负责统筹；乡镇党委是关键，负责调处；村党组织是一线，负责实施。",
            "分工方面，县委是＿＿＿＿，负责统筹；乡镇党委是＿＿＿＿，负责调处；村党组织是＿＿＿＿，负责实施。",
        ),
        (
            "一、外出请假\n\n请假是程序，销假是闭环。",
            "材料“外出请假”部分指出，请假是＿＿＿＿，销假是＿＿＿＿。",
        ),
    ],
)
def test_a_row_of_roles_is_told_whole(text: str, stem: str) -> None:
    assert stem in [each.stem for each in _asked(text, QuestionKind.FILL_BLANK)]


@pytest.mark.parametrize(
    "text",
    [
        "一、主要做法\n\n三岔河发了大水，淹了两个村子。预警是前提，转移是关键。",
    ],
)
def test_bare_roles_behind_a_sentence_that_names_no_whole_wait_for_review(text: str) -> None:
    assert not _asked(text, QuestionKind.FILL_BLANK, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)


def test_a_heading_says_in_what_bare_roles_are_roles() -> None:
    text = "一、抗洪\n\n三岔河发了大水，淹了两个村子。预警是前提，转移是关键。"
    assert any("材料“抗洪”部分" in each.stem for each in _asked(text, QuestionKind.FILL_BLANK))


def test_roles_that_follow_their_heading_are_told_under_it() -> None:
    text = "一、治企之道\n\n客户是中心，产品是根基，队伍是本钱。"
    stems = [each.stem for each in _asked(text, QuestionKind.FILL_BLANK)]
    assert stems == ["材料“治企之道”部分指出，客户是＿＿＿＿，产品是＿＿＿＿，队伍是＿＿＿＿。"]


def test_a_false_row_has_the_roles_of_two_neighbours_exchanged() -> None:
    texts = [
        f"一、要求\n\n做好{what}，队伍是基础，制度是保障，责任是关键。" for what in ("渡运", "护林", "值守", "养路")
    ]
    rows = [each for text in texts for each in _asked(text, QuestionKind.TRUE_FALSE)]
    assert len(rows) == len(texts)
    false = [each for each in rows if each.answer == (WRONG,)]
    assert false
    for each in false:
        said = "".join(sorted(each.stem.rstrip("。")))
        assert said == "".join(sorted(each.evidence[0].text))
        assert each.stem.rstrip("。") != each.evidence[0].text


def test_one_role_is_chosen_in_its_row_and_never_alone() -> None:
    text = "一、要求\n\n做好渡运，队伍是基础，制度是保障，责任是关键。"
    chosen = _asked(text, QuestionKind.SINGLE_CHOICE)
    assert [each.stem.count("是") for each in chosen] == [3]
    assert all(option not in each.stem for each in chosen for option in each.options)
    assert not [each for each in _asked(text, QuestionKind.TRUE_FALSE) if each.stem.count("是") == 1]


def test_whose_role_it_is_stays_in_the_stem() -> None:
    text = "一、宗旨\n\n质量是企业的立身之本，交付是企业的信用之证，成本是企业的生存之道。"
    (blank,) = _asked(text, QuestionKind.FILL_BLANK)
    assert blank.stem == "质量是企业的＿＿＿＿，交付是企业的＿＿＿＿，成本是企业的＿＿＿＿。"
    assert blank.answer == ("立身之本", "信用之证", "生存之道")


def test_a_role_that_says_only_of_what_sort_it_is_is_asked_whole() -> None:
    text = "一、教训\n\n两次破坏的原因不同：第一次是路线上的错误，第二次是组织上的疏漏。"
    assert [each.answer for each in _asked(text, QuestionKind.FILL_BLANK)] == [("路线上的错误", "组织上的疏漏")]


def test_quotation_marks_around_a_role_stay_in_the_stem() -> None:
    text = "一、护林\n\n护林员是“千里眼”，巡山狗是“顺风耳”。"
    (blank,) = _asked(text, QuestionKind.FILL_BLANK)
    assert blank.stem == "护林员是“＿＿＿＿”，巡山狗是“＿＿＿＿”。"


def test_roles_that_say_what_they_do_are_judged_one_by_one() -> None:
    text = "一、功能\n\n政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实。"
    claims = [each.stem for each in _asked(text, QuestionKind.TRUE_FALSE)]
    assert len(claims) > 2
    assert all(stem.count("功能") == 1 for stem in claims)


@pytest.mark.parametrize(
    "text",
    [
        "一、转运\n\n一台合身的轮椅，对我们是一件工作，对使用者是一扇门。",
        "一、渡运\n\n渡运量有升有降。下降的主要原因是渡改桥，上升的主要原因是学校恢复招生。",
    ],
)
def test_roles_in_the_words_of_a_speaker_or_of_what_was_told_before_wait_for_review(text: str) -> None:
    assert not _asked(text, QuestionKind.FILL_BLANK, QuestionKind.TRUE_FALSE, QuestionKind.SINGLE_CHOICE)


def test_a_choice_whose_key_the_title_names_waits_for_review() -> None:
    text = "谈心谈话学习提纲\n\n一、区别\n\n组织约谈是纠正的手段，谈心谈话是平时的功夫。\n\n二、其他\n\n略。\n"
    chosen = [each for each in build_from_text(text, "提纲").candidates if each.kind is QuestionKind.SINGLE_CHOICE]
    assert not [each for each in chosen if is_sound(each) and each.answer == ("谈心谈话",)]
