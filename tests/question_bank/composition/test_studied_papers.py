"""A paper about a law names its articles in full, and is read by what it explains rather than by its labels."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, is_sound, sound_of

_STUDIED = (
    "《古井保护条例》学习材料\n\n编写单位：河湾县文物局\n\n一、怎么护：古井的日常保护\n\n"
    "【条文】第八条规定，古井应当每年检查2次，检查记录保存10年。\n\n"
    "【解读】检查由文物站组织。发现井壁开裂的，文物站应当在15日内修缮。\n\n"
    "二、罚什么：违反条例的后果\n\n【条文】第九条规定，擅自填埋古井的，处2000元以上5000元以下罚款。\n"
)


def test_an_article_is_named_with_the_paper_that_is_studied() -> None:
    stems = [each.stem for each in sound_of(_STUDIED, "figures")]
    assert any("《古井保护条例》第八条规定" in stem for stem in stems)
    assert not any(stem.startswith("第八条") for stem in stems)


def test_an_article_is_not_named_so_where_two_papers_are_studied() -> None:
    text = _STUDIED.replace("《古井保护条例》学习材料", "《古井保护条例》和《古桥保护条例》学习材料")
    assert not any("》第八条" in each.stem for each in asked_of(text))


def test_labels_of_the_parts_of_an_explanation_are_no_topics() -> None:
    stems = [each.stem for each in asked_of(_STUDIED)]
    assert not any("“条文”" in stem or "“解读”" in stem for stem in stems)


def test_a_heading_in_two_halves_is_called_by_the_half_that_names() -> None:
    text = (
        "河湾县古井手册\n\n一、怎么修：井台的修缮\n\n要做好清淤、勾缝、防渗等工作，保持井台干净整洁。\n\n"
        "二、怎么看：原则与体制\n\n要做好登记、挂牌、巡查等工作，保持标志清楚完整。\n"
    )
    stems = [each.stem for each in asked_of(text)]
    assert any("“井台的修缮”" in stem for stem in stems)
    assert not any("“怎么修”" in stem or "原则与体制" in stem for stem in stems)


@pytest.mark.parametrize(
    "ban",
    ["不以厂名或者商标名称作井名。", "不得将私人的院井和水窖统称为古井。"],
)
def test_a_ban_on_a_name_defines_nothing(ban: str) -> None:
    assert not asked_of(f"河湾县古井手册\n\n一、命名\n\n{ban}\n", "definition")
    assert asked_of("河湾县古井手册\n\n一、命名\n\n建成满一百年而仍能出水的水井统称为古井。\n", "definition")


def test_what_a_later_clause_demands_is_not_demanded_twice() -> None:
    text = "河湾县古井手册\n\n一、保护\n\n列入保护名录的古井，确需迁移的，应当制定专门的迁移方案。\n"
    assert not any("要列入" in each.stem for each in asked_of(text))


def test_a_noun_phrase_behind_a_preposition_is_no_rule() -> None:
    text = "河湾县古井手册\n\n一、申报\n\n申报时提交三项材料：申报表；现状照片；依照规定应当提交的其他材料。\n"
    assert not any("依照规定" in each.stem for each in asked_of(text, "rule"))


@pytest.mark.parametrize(
    "told", ["2001年的旧条例只有12条，新《古井保护条例》共6章38条。", "《古井保护条例》共6章38条。"]
)
def test_articles_of_a_paper_are_counted(told: str) -> None:
    text = f"河湾县古井手册\n\n一、变化\n\n{told}\n"
    assert any(is_sound(each) for each in asked_of(text, "figures"))


@pytest.mark.parametrize(("title", "sound"), [("《古井保护条例》学习材料", True), ("河湾县古井手册", False)])
def test_the_paper_that_is_studied_may_be_called_in_short(title: str, sound: bool) -> None:
    text = f"{title}\n\n一、主要内容\n\n《条例》部署了5项任务、16个项目，估算总投资9.36亿元。\n"
    assert any("条例》" in each.stem for each in asked_of(text, "figures") if is_sound(each)) is sound


def test_a_duty_behind_a_semicolon_is_of_no_year() -> None:
    text = (
        "河湾县古井手册\n\n一、分工\n\n财政局负责资金保障，2024年安排经费30万元；水务局负责水质监测，"
        "每季度取样1次；住建局负责井亭、井台和护栏的维修。\n"
    )
    assert not any("2024年，住建局" in each.stem or "2024年，水务局" in each.stem for each in asked_of(text))


def test_how_many_took_part_is_no_matter_where_how_long_it_took_is_told() -> None:
    text = "河湾县古井手册\n\n一、演练\n\n2024年5月的夜间演练中，全站47人用时8分20秒完成抽水。\n"
    assert any("8分20秒" in each.answer for each in asked_of(text, "figures"))
    assert not any("47" in answer for each in asked_of(text, "figures") for answer in each.answer)
    counted = "河湾县古井手册\n\n一、演练\n\n2024年5月的夜间演练中，全站47人参加抽水。\n"
    assert any("47" in "".join(each.answer) for each in sound_of(counted, "figures"))


def test_what_something_came_from_is_asked_too() -> None:
    text = "河湾县古井手册\n\n一、成效\n\n2024年，全县古井完好率由2019年的61%提高到93%。\n"
    choices = [each for each in sound_of(text) if each.kind is QuestionKind.SINGLE_CHOICE]
    assert any(each.answer == ("61%",) for each in choices)


def test_a_meaning_that_says_its_term_is_not_stated() -> None:
    text = "河湾县古井手册\n\n一、作业\n\n所谓涉水作业，是指在井下有水的部位进行的作业。\n"
    assert not any(each.kind is QuestionKind.TRUE_FALSE for each in sound_of(text, "definition"))
    other = "河湾县古井手册\n\n一、作业\n\n所谓吊篮检修，是指人员乘坐吊具下到井筒内查看井壁的活动。\n"
    assert any(each.kind is QuestionKind.TRUE_FALSE for each in sound_of(other, "definition"))


def test_a_meaning_before_its_term_is_whole() -> None:
    text = "河湾县古井手册\n\n一、分类\n\n井深超过50米而口径不足1米的，称为筒井。\n"
    assert any(is_sound(each) for each in asked_of(text, "definition"))


def test_the_day_of_a_meeting_with_a_name_is_asked() -> None:
    text = (
        "云河省古井保护工作会议精神学习提纲\n\n2024年5月8日至9日，全省古井保护工作会议在滨城召开。会议部署了工作。\n\n"
        "一、总体要求\n\n各级都要保护古井。\n"
    )
    assert any(each.answer == ("2024年5月8日至9日",) for each in asked_of(text, "event"))
    other = text.replace("全省古井保护工作会议在滨城召开", "全省开展古井普查")
    assert not any(each.answer == ("2024年5月8日至9日",) for each in asked_of(other, "event"))
