"""How terms and their meanings are told: in one sentence, without the words between, the field beside the blank."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind, QuestionStatus
from tests.question_bank.composition.publishing import asked_of, sound_of

_ROW = (
    "二、名词\n● 壅水：{0}水流受阻以后上游水面抬高的现象。\n● 河漫滩：{0}洪水时被淹没、枯水时露出水面的滩地。\n"
    "● 裁弯：{0}把弯曲的河道改直的工程措施，多用于航道整治。\n"
)


def _blanks(text: str) -> dict[str, tuple[str, ...]]:
    return {each.stem: each.answer for each in sound_of(text, "definition") if each.kind is QuestionKind.FILL_BLANK}


@pytest.mark.parametrize("verb", ["指", "是指"])
def test_a_label_and_what_it_means_are_told_as_one_sentence(verb: str) -> None:
    blanks = _blanks(_ROW.format(verb))
    assert blanks["＿＿＿＿是指水流受阻以后上游水面抬高的现象。"] == ("壅水",)
    said = [each.stem + "".join(each.answer) for each in asked_of(_ROW.format(verb), "definition")]
    assert not [words for words in said if "“指" in words or "“是指" in words or "：指" in words]


def test_a_label_with_no_verb_is_told_as_one_sentence_too() -> None:
    blanks = _blanks(_ROW.format(""))
    assert blanks["＿＿＿＿是指水流受阻以后上游水面抬高的现象。"] == ("壅水",)


def test_a_verb_that_only_begins_alike_is_a_part_of_the_meaning() -> None:
    text = "二、名词\n领航员：指引船只进出港口的专业人员。\n引水：指令船只按照规定航路行驶的做法。\n"
    assert not [each for each in asked_of(text, "definition") if "是指引" in each.stem or "“引船只" in each.stem]


@pytest.mark.parametrize("joint", ["是指，", "指的是，", "是指：", "是指"])
def test_a_meaning_begins_behind_the_comma_of_its_verb_and_keeps_its_condition(joint: str) -> None:
    text = f"二、规律\n壅水效应{joint}在同样流量下，河道越窄，上游的水面就抬得越高。\n"
    (recited,) = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.RECITATION]
    assert recited.answer == ("在同样流量下，河道越窄，上游的水面就抬得越高",)


@pytest.mark.parametrize(
    ("term", "told", "asked"),
    [
        ("水文学上的径流", "水文学上的", "径流"),
        ("广义的径流", "广义的", "径流"),
        ("我们通常所说的径流", "", "径流"),
        ("河道里的径流", "", "河道里的径流"),
    ],
)
def test_the_field_of_a_term_stands_in_the_stem(term: str, told: str, asked: str) -> None:
    text = f"二、名词\n{term}，是指降水以后沿着地面流动的水量，特别是汇入江河的部分。\n"
    stem = f"{told}＿＿＿＿，是指降水以后沿着地面流动的水量，特别是汇入江河的部分。"
    assert _blanks(text)[stem] == (asked,)


def test_a_name_that_counts_what_its_meaning_lists_is_not_asked() -> None:
    text = "二、制度\n三巡制是指日巡、夜巡和雨巡相结合的堤防巡查制度。\n"
    assert not [each for each in sound_of(text, "definition") if each.kind is not QuestionKind.RECITATION]


def test_a_name_that_counts_something_else_is_asked() -> None:
    text = "二、制度\n双岗制是指巡查、抢险和报汛都由两人共同负责的堤防值守办法。\n"
    assert ("双岗制",) in _blanks(text).values()


def test_no_term_is_offered_for_a_meaning_of_another_kind() -> None:
    text = _ROW.format("指") + "● 落差：指河道两处水面高程之间的差别，用H表示。\n"
    claims = [each for each in asked_of(text, "definition") if each.kind is QuestionKind.TRUE_FALSE]
    assert claims
    assert not [each for each in claims if "之间的差别" in each.stem and each.answer == ("错误",)]


_KINDS = (
    "二、名词\n● 险工段：{0}容易被水流冲刷的堤段，分为土堤段、石堤段和混凝土堤段三类。\n● 落差：{0}两处水面高程之差。\n"
)


@pytest.mark.parametrize("verb", ["指", "是指"])
def test_what_goes_on_behind_a_meaning_is_told_of_the_term(verb: str) -> None:
    stems = [each.stem for each in asked_of(_KINDS.format(verb), "enumeration")]
    assert "险工段是指容易被水流冲刷的堤段，分为土堤段、＿＿＿＿和＿＿＿＿三类。" in stems


def test_who_begins_like_the_verb_is_not_told_of_the_label() -> None:
    text = "二、分工\n● 巡查：指导员每周巡查一次，内容包括堤顶、堤坡和堤脚。\n● 值守：指挥员每日到岗一次。\n"
    assert not [each for each in asked_of(text) if "是指" in each.stem]


def test_a_row_of_roles_in_a_numbered_statement_is_asked_without_that_statement() -> None:
    text = (
        "二、防汛的几条道理\n1. 预案是前提，演练是关键，复盘是动力。没有预案，就无从演练。\n2. 堤防就是命脉，要守住。\n"
    )
    roles = asked_of(text, "parallel_roles")
    assert [each for each in roles if each.kind is QuestionKind.RECITATION and each.answer[0] == "预案是前提"]
    assert not [each for each in roles if "“预案是前提" in each.stem]


def test_a_numbered_name_is_no_row_of_roles() -> None:
    assert not asked_of("二、防汛\n1. 谁是主体\n2. 什么是关键，什么是动力\n", "parallel_roles")


def test_a_motto_that_is_closed_inside_its_marks_is_asked() -> None:
    text = "一、方针\n协会的服务方针是：“随叫随到、件件落实、户户满意、处处省心。”随叫随到，说的是速度。\n"
    (asked,) = [each for each in asked_of(text, "fact") if each.kind is QuestionKind.FILL_BLANK]
    assert asked.stem == "协会的服务方针是：“随叫随到、＿＿＿＿、户户满意、＿＿＿＿。”"
    said = "一、方针\n会长常说：“堤是命根子，谁也别偷懒。”大家都记得。\n"
    assert not [each for each in asked_of(said, "fact") if "命根子" in "".join(each.answer)]


_VOWS = (
    "二、规矩\n（一）“三不出门”\n汛期值守，要做到：水情没有报完不出门，器材没有点清不出门，{}。\n"
    "（二）交接\n按时交接。\n"
)


def test_a_heading_that_counts_clauses_names_them() -> None:
    asked = asked_of(_VOWS.format("接班的没有到岗不出门"), "groups")
    (recited,) = [each for each in asked if each.kind is QuestionKind.RECITATION]
    assert recited.stem == "请默写“三不出门”的各项内容。"
    (blank,) = [each for each in asked if each.kind is QuestionKind.FILL_BLANK]
    assert blank.stem.startswith("就“三不出门”，材料指出，汛期值守，要做到：水情没有报完不出门，＿＿＿＿")


@pytest.mark.parametrize("last", ["夜里不点灯", "接班的没有到岗不出门，钥匙没有交齐不出门"])
def test_a_heading_that_counts_other_clauses_names_none(last: str) -> None:
    assert not asked_of(_VOWS.format(last), "groups")


def test_the_title_of_a_chapter_is_not_asked_as_the_term_that_it_defines() -> None:
    text = "第三章 陶器\n\n广义的陶器，是指用黏土烧成的一切器物。狭义的陶器，则专指不上釉的黏土器物。\n"
    assert not [each for each in sound_of(text, "definition") if each.answer == ("陶器",)]


def test_a_term_that_is_no_title_is_asked() -> None:
    text = "第三章 烧造\n\n广义的陶器，是指用黏土烧成的一切器物。\n"
    assert [each for each in sound_of(text, "definition") if each.answer == ("陶器",)]


def test_the_heading_definition_is_no_topic() -> None:
    text = "二、口述史\n1.定义。口述史，是指由亲历者、见证者、知情者等口头讲述并记录整理的史料。\n2.作用。略。\n"
    assert not [each for each in asked_of(text) if "就“定义”" in each.stem]


def _recited(line: str) -> list[Question]:
    text = f"云河县渡口管理办法\n第一条 为了规范渡口，制定本办法。\n第二条 {line}\n第三条 渡口实行登记。\n"
    return [each for each in build_from_text(text, "办法").candidates if each.kind is QuestionKind.RECITATION]


def test_a_meaning_in_the_words_of_its_paper_is_published_by_how_its_kind_fares() -> None:
    line = "本办法所称义渡，是指不向乘客收取费用、由财政资金或者社会捐助维持运行的渡口。"
    (recited,) = [each for each in _recited(line) if "义渡" in each.stem]
    assert recited.status is QuestionStatus.APPROVED


def test_a_meaning_that_goes_on_behind_a_comma_waits_for_review() -> None:
    line = (
        "本办法所称渡口，是指设置在江河、湖泊、水库两岸，专供渡运人员的场所和设施，包括码头、引道、候船亭和安全标志。"
    )
    assert [each.reason for each in _recited(line)] == ["G13: the definition goes on"]


def test_a_meaning_whose_noun_stands_at_its_end_is_told_whole() -> None:
    case = "在水情尚未显现、信息尚不充分的情况下，依据预案和现场征兆，"
    meaning = f"{case}在授权范围内果断下达停渡指令，并对结果负责的指挥行为和责任"
    assert [each.answer for each in _recited(f"本办法所称临渡决断，是指{meaning}。")] == [(meaning,)]
