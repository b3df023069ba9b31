"""Headings whose second half says what the first is; terms that hold a figure; ends of members and points."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_HALVES = (
    "五、主要经验\n一是坚持党建引领，这是办好老年学堂的根本保证；二是坚持自愿参加，这是老年学堂的立身之本；三是坚持就近办学，这就是老年学堂的活力所在；四是坚持常办常新，此为老年学堂的动力之源。\n"
    "六、今后打算\n继续办好老年学堂。"
)


def _all(text: str, title: str = "试用") -> tuple[Question, ...]:
    return build_from_text(text, title).candidates


def _sound(text: str, title: str = "试用") -> list[Question]:
    return [question for question in _all(text, title) if is_sound(question)]


def _kind(question: Question) -> str:
    return question.formulation.kind if question.formulation else ""


def test_what_says_what_the_first_half_is_is_asked_as_a_judgement() -> None:
    asked = [each for each in _all(_HALVES) if _kind(each) == FormulationKind.COPULA_HEADING]
    assert {each.kind for each in asked} >= {QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE, QuestionKind.MATCHING}
    shown = [words for each in asked for words in (each.stem, *each.options, *each.answer)]
    assert not any("这是" in words or "这就是" in words for words in shown)
    assert any("是办好老年学堂的根本保证" in each.stem for each in asked)


def test_no_half_of_a_heading_dangles() -> None:
    mixed = _HALVES.replace("，这就是老年学堂的活力所在", "，方便广大居民")
    assert not [each for each in _all(mixed) if _kind(each) == FormulationKind.TWO_PART_HEADING]


def test_what_something_serves_as_is_a_whole_word() -> None:
    text = "一、总要求\n坚持稳中求进，以质量提升为主题，以满足读者阅读需要为根本目的，以作风建设为坚强保障。"
    asked = [each for each in _all(text) if _kind(each) == FormulationKind.MEANS_END]
    words = {word for each in asked for word in (*each.answer, *each.options)}
    assert "根本目的" in words
    assert "根本目" not in words


def test_a_verb_behind_what_something_serves_as_is_no_part_of_it() -> None:
    text = "一、坚守\n1935年，赵文清率领游击队以青屏山为依托坚持战斗，以夜校为掩护开展工作。"
    answers = [answer for each in _all(text) for answer in each.answer]
    assert not any(answer.startswith(("依托坚持", "掩护开展")) for answer in answers)


def test_a_figure_in_a_term_is_not_asked() -> None:
    text = "7.2 车间8小时等效声级超过80分贝的，应当配发耳塞。\n7.3 值班室实行24小时值班，每班不少于2人。"
    for each in _all(text):
        assert "8小时" not in each.answer
        assert "＿小时等效" not in each.stem
        assert "＿小时值班" not in each.stem


def test_the_power_in_a_unit_is_no_figure() -> None:
    text = "2.3 合格标准\n（1）粉尘浓度不超过8mg/m3；\n（2）氨的浓度不超过20mg/m3；\n（3）照度不低于50lx。"
    assert not any("mg/m＿" in each.stem for each in _all(text))


def test_members_of_a_list_end_at_a_word() -> None:
    text = "3.1 现场指挥员、警戒人、操作人、抢修人员合称“四类岗位”。\n3.2 茶叶加工、竹木制品、山地果蔬为三大主导产业。"
    answers = {answer for each in _all(text) for answer in each.answer}
    assert "抢修人" not in answers
    assert "山地果蔬为" not in answers


def test_a_list_with_a_point_left_out_is_no_whole_list() -> None:
    text = (
        "2.3 合格标准：\n（1）氧含量为19%～21%，不得大于23%；\n（2）可燃气体浓度：下限大于4%时，浓度不大于0.5%；"
        "下限小于4%时，浓度不大于0.2%；\n"
        "（3）氨浓度不超过20毫克；\n（4）粉尘浓度不超过8毫克。\n2.4 记录\n检测结果应当场记录。"
    )
    assert not any("三点" in each.stem for each in _all(text))


def test_a_row_that_words_of_its_own_announce_is_not_told_of_the_heading() -> None:
    row = "一是以会代训，把培训当过场；二是训用分离，训归训、干归干；三是热衷留痕，忙于填报表、晒台账。"
    announced = build_from_text("一、怎么训\n训练中要纠正三种做法：" + row, "试用").candidates
    assert not any(each.formulation.kind == "two_part_heading" for each in announced if each.formulation)
    titled = build_from_text("一、要纠正的三种做法\n" + row, "试用").candidates
    assert any(each.formulation.kind == "two_part_heading" for each in titled if each.formulation)
