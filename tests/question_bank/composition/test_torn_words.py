"""Words torn from their count, their speaker, their trial; headings that state; names that everybody knows."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _sound(text: str, title: str = "试用") -> list[Question]:
    found = build_from_text(text, title).candidates
    return [question for question in found if is_sound(question)]


def _kind(question: Question) -> str:
    return question.formulation.kind if question.formulation else ""


def _stems(text: str) -> list[str]:
    return [question.stem for question in _sound(text)]


def test_one_member_of_a_count_is_not_told_alone() -> None:
    text = (
        "一、《规划》的结构\n《规划》共12章、48节，分三大板块：第一板块是总论，主要讲水情和形势；第二板块是分论，从灌溉、防洪、供水等方面部署；"
        "第三板块是保障，主要讲投入和管理。"
    )
    roles = [each.stem for each in _sound(text) if _kind(each) == FormulationKind.PARALLEL_ROLES]
    assert not any("第一板块是" in stem and "第二板块" not in stem for stem in roles)


def test_what_goes_on_needs_what_it_goes_on_from() -> None:
    text = (
        "一、水利史\n郑肇经是水利学家。1939年，郑肇经发表《中国水利史》。他认为，治水活动可分为四种：灌溉、防洪、航运和供水；"
        "灌溉活动又包括引水、蓄水、提水、配水、排水五种环节。"
    )
    assert all("郑肇经" in stem for stem in _stems(text) if "灌溉活动又包括" in stem)


def test_a_trial_is_told_with_whose_it_was() -> None:
    text = (
        "一、科学灌溉\n1956年，陈明远在石桥灌区进行了轮灌试验和沟灌试验。在轮灌试验中，农户的日灌溉面积由3.5亩提高到8.5亩，"
        "用水由每亩120立方米减少到80立方米。"
    )
    told = [stem for stem in _stems(text) if "在轮灌试验中" in stem]
    assert told
    assert all("陈明远" in stem for stem in told)


def test_a_heading_that_states_something_is_no_topic() -> None:
    text = "一、大水漫灌\n大水漫灌的缺点也很明显：一是把田块看作“大水缸”，忽视了需水规律；二是重引轻配；三是费工费时。"
    assert not any("也很明显" in stem for stem in _stems(text))


def test_what_is_taken_up_by_a_pronoun_is_not_asked() -> None:
    text = "一、认识意义\n怎么看这次改制？要把它放到两次“分水之争”之后的历史里来看。"
    assert not any("把它" in stem for stem in _stems(text))


def test_a_name_of_the_heading_over_it_is_not_asked() -> None:
    text = (
        "一、落实“三到田头”\n用水管理坚持“三到田头”的服务原则，不得推诿。\n"
        "二、收费\n水费收取坚持“一把尺子”的公开原则，不得加价。"
    )
    keys = [each.answer for each in _sound(text) if _kind(each) == FormulationKind.SLOGAN]
    assert ("一把尺子",) in keys
    assert ("三到田头",) not in keys


def test_a_meeting_in_quotation_marks_is_known_to_everybody() -> None:
    text = "一、历史坐标\n农村水利改革要放到两个“三中全会”之后的历史坐标里来看，不能割断历史。"
    assert ("三中全会",) not in [each.answer for each in _sound(text)]


def test_a_term_is_chosen_among_those_of_its_list() -> None:
    text = (
        "一、管理原则\n他还提出了管理的14条原则，如劳动分工、权责对等、统一指挥、统一领导、等级链等。"
        "统一指挥是指一个下属只应接受一个上级的命令。"
    )
    found = build_from_text(text, "管理学讲义").candidates
    choices = [each for each in found if each.kind is QuestionKind.SINGLE_CHOICE and "统一指挥" in each.answer]
    assert choices
    assert all(set(each.options) <= {"劳动分工", "权责对等", "统一指挥", "统一领导", "等级链"} for each in choices)


def test_a_statement_that_holds_the_whole_heading_over_it_names_its_subject() -> None:
    text = (
        "一、几个概念\n1.渠系渗漏：指渠道在输水中的水量损失，包括渠底渗漏和渠堤渗漏。无衬砌渠段的损失，规定超过12%的损失为渠系渗漏。\n"
        "2.田间渗漏：指水田在灌水后的水量损失。"
    )
    assert any("规定超过＿＿＿＿的损失为渠系渗漏" in stem for stem in _stems(text))


def test_a_rule_of_a_thing_with_an_attribute_is_told_alone() -> None:
    text = "一、药剂使用\n未开瓶的药剂24个月有效；调好的药液、拆封的除草药剂不得超过36小时。\n二、灌水\n灌水前查闸门。"
    assert any("拆封的除草药剂不得超过" in stem for stem in _stems(text))


def test_a_list_with_a_name_is_recited_whoever_gave_it() -> None:
    text = "一、抓好落实\n对我县来说，要做到“三个到田”：测水到田、配水到田、计量到田。\n二、收费\n水费按方计收。"
    assert any("“三个到田”" in each.stem for each in _sound(text) if each.kind is QuestionKind.RECITATION)


def test_the_first_of_several_lists_is_not_asked_alone() -> None:
    text = "一、职责\n用水协会的职责可以概括为“三个直接”：直接测水、直接配水、直接收费；直接清淤、直接调解。"
    assert not any("“三个直接”：直接测水" in each.stem for each in _sound(text))


def test_figures_of_speech_and_names_shown_in_part_are_not_asked() -> None:
    text = (
        "一、验收\n全县对新修的干渠和支渠开展工程质量“回头看”，逐段登记问题。\n"
        "二、办事\n全县深化用水户“一窗一次办”改革，新推出过户、报装、缴费等18个“一窗”场景。"
    )
    keys = [each.answer for each in _sound(text) if _kind(each) == FormulationKind.SLOGAN]
    assert ("回头看",) not in keys
    assert not any("“一窗”" in each.stem for each in _sound(text) if each.answer == ("一窗一次办",))


def test_a_contrast_is_told_with_what_it_is_a_contrast_to() -> None:
    text = "一、水权\n城里人把水看作商品。山里人则把水看作祖产，甚至看作“龙王的赏赐”。"
    assert not any(stem.startswith("山里人则") for stem in _stems(text))
