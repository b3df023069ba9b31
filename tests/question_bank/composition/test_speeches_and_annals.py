"""Stems from speeches and annals: an age, a time without its year, a team without its name; and what needs none."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.composition.framing.stems import bare
from question_bank.model import FormulationKind, Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_ANNALS = "河阳县工会组织史略（1926—1998）\n\n一、早年的活动\n"


def _asked(text: str) -> list[Question]:
    return list(build_from_text(text, "试用").candidates)


def _sound(text: str) -> list[str]:
    return [each.stem for each in _asked(text) if is_sound(each)]


def _sound_with_answers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.stem, each.answer) for each in _asked(text) if is_sound(each)]


def test_the_age_of_somebody_who_fell_is_asked_with_the_name() -> None:
    text = _ANNALS + "1931年4月，军警包围纱厂，周石泉在护送工友撤离时受伤，5月3日在河阳东门外牺牲，时年32岁。"
    aged = [stem for stem in _sound(text) if "时年" in stem]
    assert aged
    assert all("周石泉" in stem for stem in aged)


def test_then_needs_the_year_that_it_was() -> None:
    text = _ANNALS + "1946年8月，县工会迁回县城。区设分会，厂设小组，当时全县9个区中有6个区建立了工会，会员达到7300人。"
    then = [stem for stem in _sound(text) if "当时" in stem]
    assert all("1946年" in stem for stem in then)


def test_a_team_is_asked_about_with_its_full_name() -> None:
    text = (
        _ANNALS
        + "1957年，县里修建云河电站，由31名女工组成“红石榴突击队”，队长为刘玉梅。突击队用52天完成了原定80天的土方任务。"
    )
    assert all("红石榴" in stem for stem in _sound(text) if "52" in stem or "80天" in stem)


def test_what_was_counted_in_a_year_is_told_of_whoever_counted_it() -> None:
    text = "守好村里的安全\n\n一、形势\n现在问的人多了。"
    text += "镇应急管理站统计，2023年全年受理群众咨询8420件，其中政策类咨询占到四成以上。"
    asked = [stem for stem in _sound(text) if "群众咨询" in stem]
    assert asked
    assert all(stem.startswith("镇应急管理站") for stem in asked)


def test_where_something_is_done_is_not_whose_practice_it_is() -> None:
    text = _ANNALS + "1959年，县工会在全县推行班组“三查三不交”劳动保护办法，即查人不交险、查岗不交乱、查物不交缺。"
    cases = [each for each in _asked(text) if each.formulation and each.formulation.kind is FormulationKind.CASE]
    assert all(each.kind is QuestionKind.FILL_BLANK for each in cases if is_sound(each))


def test_a_meeting_with_the_time_it_was_held_is_no_event_without_a_verb() -> None:
    text = _ANNALS + "1966年起活动停顿。1974年9月召开的县第五次工会会员代表大会，恢复了县总工会，李大川当选为主席。"
    asked = _asked(text)
    assert not any(each.stem.endswith("召开的县第五次工会会员代表大会。") for each in asked)
    assert any("李大川" in each.answer for each in asked if is_sound(each))


def test_one_of_two_judgements_of_the_same_is_not_to_be_recited() -> None:
    text = "一、性质\n1.性质：河阳市商会是由全市工商业者自愿结成的地方性、非营利性社会团体。"
    text += "商会成立于2011年5月。"
    text += "\n\n二、职能\n（一）协调职能\n商会是党委政府联系工商业者的桥梁和纽带。主要任务是：收集意见，起草规范。"
    recited = [each for each in _asked(text) if each.kind is QuestionKind.RECITATION and "商会" in each.stem]
    assert not any(is_sound(each) for each in recited)


def test_of_two_sentences_before_one_is_beside_the_point() -> None:
    text = "一、要练的本领\n（一）练好学习理论的本领。理论上清醒，政治上才能坚定。"
    text += "镇党委要求，每个支部每月至少组织一次集中学习，每名党员每年集中学习的时间不少于30学时。"
    text += "镇党校还编印了《河阳微党课》口袋书，收录微党课42篇，其中30篇由本镇党员撰写。"
    assert not any("理论上清醒" in stem for stem in _sound(text) if "口袋书" in stem)


def test_women_may_do_what_is_counted() -> None:
    text = _ANNALS + "到1943年底，全县妇女共做棉鞋3.6万双，缝制棉衣5200套。"
    assert any("全县妇女共做棉鞋（　　）" in stem for stem in _sound(text))


def test_we_in_the_words_of_another_are_those_of_whom_he_speaks() -> None:
    text = (
        "一、为什么学\n毛泽东同志在延安时期就讲过，我们队伍里有一种恐慌，不是经济恐慌，也不是政治恐慌，而是本领恐慌。"
    )
    assert any(each.answer == ("毛泽东",) for each in _asked(text) if is_sound(each))


def test_what_a_decision_needs_is_told_by_its_name() -> None:
    text = "一、会员大会\n1.会员大会须有三分之二以上的会员出席方能召开，其决议须经到会会员半数以上通过；"
    text += "修改章程的决议，须经到会会员四分之三以上通过。"
    assert any(stem.startswith("修改章程的决议，须经到会会员＿") for stem in _sound(text))


def test_how_often_a_meeting_is_held_is_so_wherever_it_is_demanded() -> None:
    text = "一、制度\n要严格落实“三会一课”制度，支部党员大会一般每季度召开一次，支部委员会会议一般每月召开一次，"
    text += "党小组会一般每月召开一至二次。"
    assert any(stem.startswith("党小组会一般（") for stem in _sound(text))


def test_what_something_is_not_is_asked_with_the_thing() -> None:
    text = "一、为什么要学\n第三，干部队伍自身也在变。毛泽东同志在延安时期的一次大会上就讲过，我们队伍里有一种"
    text += "十分要紧的毛病，不是学历不够的毛病，也不是经验不够的毛病，而是作风漂浮。"
    asked = [stem for stem in _sound(text) if "而是＿" in stem]
    assert all("队伍里有一种" in stem for stem in asked)


def test_the_cost_of_a_work_is_asked_with_its_name() -> None:
    text = "一、2026年重点工作\n1.实施“育苗计划”，选派40名师傅带徒。\n"
    text += "2.上半年建成河阳市网格员实训基地，总投资480万元，设接访调解、应急处置、智慧治理三个实训室。"
    assert not any(bare(stem).startswith("总投资") for stem in _sound(text))


def test_what_was_dissolved_in_a_year_is_a_body_with_a_name() -> None:
    text = (
        _ANNALS + "1958年，全县组织工人修建云河电站。\n1962年11月，县工会第四次代表大会召开。\n1968年3月，机关被撤销。"
    )
    assert not any("机关被撤销" in stem + "".join(answer) for stem, answer in _sound_with_answers(text))
