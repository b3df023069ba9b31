"""Every trap that generated questions are known to fall into, each with the rule that keeps ours out of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from question_bank.build import build_from_text
from question_bank.composition.draft import Candidate, Draft, Origin
from question_bank.composition.gates import judge_option, judge_options
from question_bank.composition.source import Source
from question_bank.model import RIGHT, WRONG, FormulationKind, Question, QuestionKind

_CHOICES = (QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)


def _asked(text: str, *kinds: QuestionKind) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if not kinds or each.kind in kinds]


def test_several_true_completions_become_a_multiple_choice() -> None:
    text = (
        "一、深刻认识强化党建的重要意义\n（一）强化党建，是历史揭示的科学真理。\n（二）强化党建，是百年奋斗的制胜秘诀。"
        "\n（三）强化党建，是完成使命的必然要求。\n二、其他\n基层治理是国家治理现代化的重要基石。"
    )
    singles = _asked(text, QuestionKind.SINGLE_CHOICE)
    assert not any("强化党建" in each.stem for each in singles)
    several = _asked(text, QuestionKind.MULTIPLE_CHOICE)
    assert [each.stem for each in several] == ["强化党建的重要意义在于，它是（　　）。"]
    assert len(several[0].answer) == 3


def test_an_open_list_is_only_asked_as_expressly_listed() -> None:
    text = "二、完善制度\n要落实好“三会一课”、民主评议党员、谈心谈话、民主集中等制度规则。"
    choices = _asked(text, *_CHOICES)
    assert [each.stem for each in choices] == ["就“完善制度”，材料中明确列举的制度规则有（　　）。"]


@pytest.mark.parametrize("bound", ["达99.9%以上", "超过99.9%", "近99.9%", "不低于99.9%"])
def test_a_bounded_figure_is_only_filled_in(bound: str) -> None:
    asked = _asked(f"截至2023年12月31日，基层党组织的覆盖率{bound}。")
    assert {each.kind for each in asked} <= {QuestionKind.FILL_BLANK}
    assert any("99.9" in answer for each in asked for answer in each.answer)


_HALVES = (
    "一、总要求\n一要坚持理论自信，凝聚治理共识。二要坚持人民至上，协调各方利益。"
    "三要坚持系统观念，建构治理格局。四要坚持党建引领，筑牢战斗堡垒。"
)


def test_swapped_halves_are_asserted_as_a_pairing() -> None:
    claims = _asked(_HALVES, QuestionKind.TRUE_FALSE)
    assert all(re.fullmatch("就“总要求”，材料中与“.+”相对应的要求是“.+”。", each.stem) for each in claims)
    # Each pair is asked once, half of them as they are and half of them exchanged.
    assert Counter(each.answer for each in claims) == {(RIGHT,): 2, (WRONG,): 2}


def test_predicates_that_hold_together_are_no_distractors(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of("党建引领是推进治理现代化的必然要求。")
    draft = draft_of(source, key=("必然要求",))
    for text in ("根本保证", "现实需要", "客观要求"):
        refused = judge_option(draft, Candidate(text, Origin.LEXICON), (), source)
        assert refused is not None
        assert refused[0] == "G5"


def test_attributes_that_can_all_hold_are_only_filled_in() -> None:
    asked = _asked("二、完善制度\n党的组织体系不断系统化、规范化。坚持推进党支部标准化、规范化建设。")
    assert asked
    assert {each.kind for each in asked} == {QuestionKind.FILL_BLANK}


def test_the_same_characters_in_another_order_are_refused(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of("抓好“三新两企”党建工作。")
    assert judge_option(draft_of(source, key=("三新两企",)), Candidate("两企三新", Origin.LEXICON), (), source)


def test_idioms_that_overlap_are_refused(source_of: Callable[..., Source], draft_of: Callable[..., Draft]) -> None:
    source = source_of("用新思想凝心聚力、铸魂固本。")
    draft = draft_of(source, key=("铸魂固本",))
    assert judge_option(draft, Candidate("培根铸魂", Origin.LEXICON), (), source)
    assert judge_option(draft, Candidate("正本清源", Origin.LEXICON), (), source) is None


def test_two_characters_shared_outside_idioms_are_no_fault(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of("太原市形成了“红色物业”的做法。")
    assert judge_option(draft_of(source, key=("红色物业",)), Candidate("红色网格", Origin.LEXICON), (), source) is None


def test_every_figure_keeps_its_date() -> None:
    asked = _asked("数据显示，截至2023年12月31日，党的基层组织共有517.6万个，比2022年末增加11.1万个。")
    assert {each.kind for each in asked} == {
        QuestionKind.SINGLE_CHOICE,
        QuestionKind.TRUE_FALSE,
        QuestionKind.FILL_BLANK,
    }
    assert all(each.stem.startswith("截至2023年12月31日，") for each in asked)


def test_the_figure_before_is_not_told_in_a_comparison() -> None:
    asked = _asked(
        "截至2023年12月31日，党的基层组织共有517.6万个，比2022年末增加11.1万个。", QuestionKind.SINGLE_CHOICE
    )
    assert [each.stem for each in asked] == [
        "截至2023年12月31日，党的基层组织共有（　　）。",
        "截至2023年12月31日，党的基层组织比2022年末增加（　　）。",
    ]
    assert all(list(each.options) == sorted(each.options, key=lambda o: float(o[:-2])) for each in asked)


@pytest.mark.parametrize("opening", ["但", "另一方面", "因此，", "同时，", "然而，"])
def test_connectives_are_left_out(opening: str) -> None:
    asked = _asked(f"{opening}基层治理涉及主体多、领域广、范围大、事项细。")
    assert asked
    assert all(each.stem.startswith(("基层治理", "材料指出，基层治理")) for each in asked)


def test_paired_connectives_stay_whole() -> None:
    asked = _asked("抓工作既要坚持问题导向、目标导向、结果导向，又要注重长远打算。")
    assert all("既" not in each.stem or "又" in each.stem for each in asked)


@pytest.mark.parametrize(
    "text",
    [
        "本办法所称档案，是指在各项活动中直接形成的文字、图表、声像等不同形式的历史记录。",
        "从组织力到组织功能，反映出核心要义不断细化、深化和系统化。",
    ],
)
def test_stems_begin_with_their_subject(text: str) -> None:
    asked = _asked(text)
    assert asked
    kinds = {each.formulation.kind for each in asked if each.formulation and text[:4] not in each.stem}
    assert kinds <= {FormulationKind.DEFINITION}


def test_a_stem_stops_at_its_clause() -> None:
    asked = _asked(
        "基层治理涉及主体多、领域广、范围大、事项细，增强组织功能是党建引领基层治理的重要内容。",
        QuestionKind.FILL_BLANK,
    )
    stems = [each.stem for each in asked if "主体多" in each.stem]
    assert stems == ["基层治理涉及主体多、＿＿＿＿、＿＿＿＿、＿＿＿＿。"]


def test_a_word_of_the_stem_does_not_betray_the_key(
    source_of: Callable[..., Source], draft_of: Callable[..., Draft]
) -> None:
    source = source_of("推进产业升级，构建现代产业体系。")
    draft = draft_of(source, stem="推进产业升级，就要（　　）。", key=("构建现代产业体系",))
    others = ("完善现代市场体系", "健全现代金融体系", "优化现代城镇体系")
    assert judge_options(draft, others, source) == ("G6", "only the key shares “产业” with the stem")


def test_a_case_is_told_with_its_place() -> None:
    text = "例如，太原市探索形成了新做法，建立“社区+居民+物业”机制，解决物业质量不高、环境脏乱差、治理成难题的问题。"
    assert all("太原" in each.stem for each in _asked(text))


def test_examples_are_not_key_formulations() -> None:
    assert not [
        each for each in _asked("固体物质火灾，如木材、棉布、毛料、麻绳等。") if each.kind is QuestionKind.FILL_BLANK
    ]


@pytest.mark.parametrize("letters", ["A类、B类、C类、D类", "甲级、乙级、丙级、丁级"])
def test_a_sequence_that_gives_itself_away_is_not_asked(letters: str) -> None:
    assert not _asked(f"根据可燃物的类型，火灾分为{letters}。")


def test_chapter_titles_are_no_points() -> None:
    text = "一、总则\n本办法适用于全市。\n二、职责\n各部门各负其责。\n三、附则\n本办法自发布之日起施行。"
    assert not [each for each in _asked(text) if each.kind in (QuestionKind.ORDERING, *_CHOICES)]


def test_points_are_named_by_the_words_that_announce_them() -> None:
    text = (
        "四、有关数字\n火情无小事，人人有责任。"
        "发现火情后要做到以下四点：一是立即报警；二是组织疏散；三是扑救初起火灾；四是保护现场。"
    )
    asked = _asked(text, QuestionKind.ORDERING, QuestionKind.RECITATION)
    assert {each.kind for each in asked} == {QuestionKind.ORDERING, QuestionKind.RECITATION}
    assert all("“发现火情后要做到的四点”的内容" in each.stem for each in asked)


def test_lists_in_any_order_are_not_put_in_order() -> None:
    text = (
        "三、灭火的基本方法\n（一）冷却法，降低燃烧物温度。\n"
        "（二）窒息法，减少空气中的氧气。\n（三）隔离法，移走周围可燃物。"
    )
    assert not _asked(text, QuestionKind.ORDERING)
    assert _asked(text, QuestionKind.RECITATION)


def test_a_list_with_a_missing_number_is_not_asked_as_a_list() -> None:
    text = "一、主要任务\n（一）强化政治建设。\n（三）锻造过硬队伍。\n（四）全面从严治党。"
    assert not _asked(text, QuestionKind.ORDERING, QuestionKind.RECITATION, QuestionKind.MULTIPLE_CHOICE)


def test_round_figures_are_only_filled_in() -> None:
    asked = _asked("截至2022年6月，全国一体化政务服务平台总使用量达600亿人次。")
    assert {each.kind for each in asked} == {QuestionKind.FILL_BLANK}


def test_a_member_that_swallowed_its_neighbour_is_not_asked() -> None:
    text = "数字政府建设是建设网络强国、数字中国的基础性和先导性工程。"
    assert not any("数字中国的基础性" in answer for each in _asked(text) for answer in each.answer)


def test_headings_that_judge_are_not_asked_as_halves_too() -> None:
    text = (
        "二、长征精神的内涵\n（一）理想信念高于天，是长征胜利的精神支柱。\n（二）独立自主谋大局，是长征胜利的思想武器。\n"
        "（三）团结一致顾大局，是长征胜利的重要保证。"
    )
    asked = _asked(text)
    assert len([each for each in asked if each.kind is QuestionKind.MATCHING]) == 1
    assert all("是" not in each.answer[0][:1] for each in asked if each.kind is not QuestionKind.RECITATION)
    assert "材料指出，理想信念高于天，是" in "".join(each.stem for each in asked)


def test_an_announcement_that_points_back_does_not_name_the_list() -> None:
    text = "二、长征精神的内涵\n它体现在以下三个方面：\n1. 坚定理想信念。\n2. 坚持独立自主。\n3. 顾全团结大局。"
    assert all("它" not in each.stem for each in _asked(text))


def test_self_evident_figures_and_ranges_are_only_filled_in() -> None:
    asked = _asked("消防控制室应当实行每日24小时值班制度。库房温度应当保持在14℃至24℃。")
    of_figures = [each for each in asked if each.formulation and each.formulation.kind != FormulationKind.RULE]
    assert {each.kind for each in of_figures} <= {QuestionKind.FILL_BLANK}


def test_a_term_is_not_cut_out_of_a_longer_word() -> None:
    asked = _asked("《安全生产法》规定：“主要负责人是本单位安全生产第一责任人，对安全生产工作全面负责。”")
    assert asked
    assert not any(each.stem.split("（　　）")[-1][:1] == "人" for each in asked if each.kind in _CHOICES)


def test_both_halves_of_a_statement_are_used_equally_often() -> None:
    text = "政治功能是根本和核心，把方向、聚共识，组织功能是基础和关键，明责任、促落实。"
    (composite,) = [each for each in _asked(text) if "与材料一致" in each.stem]
    assert composite.answer == ("政治功能是根本和核心，把方向、聚共识",)
    for part in ("政治功能", "组织功能", "根本和核心", "基础和关键", "把方向", "明责任"):
        assert sum(part in option for option in composite.options) == 2


def test_a_figure_behind_a_limit_is_only_filled_in() -> None:
    asked = _asked("图书馆开展剔旧工作，剔除总量一般不超过馆藏总量的6%。")
    assert {each.kind for each in asked if any("6" in answer for answer in each.answer)} == {QuestionKind.FILL_BLANK}


def test_a_definition_ends_where_its_term_comes_again() -> None:
    asked = _asked("乱架率是指错放位置的图书占抽查图书的比例，开架书库的乱架率不得高于3%。", QuestionKind.RECITATION)
    assert [each.answer for each in asked] == [("错放位置的图书占抽查图书的比例",)]


def test_the_beginning_of_a_led_heading_is_no_option() -> None:
    text = (
        "一、做法\n一要把书架摆到群众身边。二要把活动办到群众心里。三要把群众请到台前来。\n"
        "二、修养\n一要尊重读者，平等对待每个人。二要保护隐私，守住每个秘密。三要爱护文献，珍惜每一册书。"
    )
    asked = _asked(text, QuestionKind.MULTIPLE_CHOICE)
    assert not any(option == "把书架" for each in asked for option in each.options)


def test_the_name_of_a_revenue_is_no_rule() -> None:
    """一般公共预算 holds a word that rules use too; its figures still need their year."""
    text = (
        "县政府工作报告\n2023年工作回顾\n全县经济稳中有进。一般公共预算收入32.7亿元，增长8.6%。\n"
        "2024年主要目标\n全县预期目标如下。一般公共预算收入增长7.5%。"
    )
    figures = [each for each in _asked(text) if "一般公共预算收入" in each.stem]
    assert figures
    assert all("2023年" in each.stem or "2024年" in each.stem for each in figures)
