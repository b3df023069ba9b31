"""A stem says of which list its words are an item and which meeting said them, or waits for review."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind, QuestionStatus


def _blanks(text: str) -> dict[str, Question]:
    made = build_from_text(text, "试用").candidates
    return {each.stem: each for each in made if each.kind is QuestionKind.FILL_BLANK}


def test_an_item_is_placed_under_the_heading_where_its_lead_in_names_nothing() -> None:
    text = (
        "东湖县林业局工作总结\n三、存在的问题\n在肯定成绩的同时，也要清醒看到不足：\n"
        "一是专业人才短缺，全局技术人员仅占职工总数的28%；\n二是部分苗圃管护不到位；\n三是智慧林业建设滞后。"
    )
    stem = "材料“存在的问题”部分指出，专业人才短缺，全局技术人员仅占职工总数的＿＿＿＿。"
    assert _blanks(text)[stem].status is QuestionStatus.APPROVED


def test_what_is_wrong_is_told_as_such_and_not_of_the_last_sub_heading() -> None:
    text = (
        "东湖县林业局工作总结\n一、主要工作\n（一）造林扩面。造林3.2万亩。\n（二）执法从严。查处案件26起。\n"
        "在肯定成绩的同时，也要看到存在的不足：一是林地破碎，户均林地仅4.6亩；二是苗木品种单一，良种率只有61%。"
    )
    stems = _blanks(text)
    assert stems["就“存在的不足”，材料指出，林地破碎，户均林地仅＿＿＿＿亩。"].answer == ("4.6",)
    assert not any("执法从严" in stem and "林地" in stem for stem in stems)


def test_a_title_of_two_years_does_not_take_the_place_of_the_list_of_problems() -> None:
    text = (
        "东湖县林业局2022年工作总结和2023年工作安排\n\n一、2022年主要工作\n造林3.2万亩。\n\n二、存在的问题\n"
        "在肯定成绩的同时，也要看到不足：一是林地破碎，户均林地仅4.6亩；二是苗木品种单一，良种率只有61%。\n\n"
        "三、2023年工作安排\n造林2.8万亩。"
    )
    assert "材料“存在的问题”部分指出，林地破碎，户均林地仅＿＿＿＿亩。" in _blanks(text)


def test_an_item_is_placed_in_the_list_that_is_announced() -> None:
    text = (
        "一、灭火器\n使用步骤：\n①提起灭火器，上下摇晃；\n②拔掉保险销；\n"
        "③站在上风方向，距火焰2至3米处；\n④压下压把。\n二、疏散\n沿标志撤离。"
    )
    assert "灭火器的使用步骤之一是：站在上风方向，距火焰＿＿＿＿至＿＿＿＿米处。" in _blanks(text)


def test_a_meeting_is_named_by_its_communique() -> None:
    text = (
        "东湖县委七届三次全会公报\n出席这次全会的有县委委员33人，候补委员7人。\n"
        "全会强调，党的领导是推进改革的根本保证。"
    )
    stems = _blanks(text)
    assert (
        stems["出席东湖县委七届三次全会的有县委委员＿＿＿＿人，候补委员＿＿＿＿人。"].status is QuestionStatus.APPROVED
    )
    assert "东湖县委七届三次全会强调，党的领导是推进改革的＿＿＿＿。" in stems


def test_a_meeting_without_a_name_waits() -> None:
    (asked,) = _blanks("工作安排\n会议要求，每名干部每年驻村不少于220天。").values()
    assert asked.status is QuestionStatus.REVIEW


def test_among_them_is_taken_off_words_that_stand_alone() -> None:
    text = "补报时限为30日。其中，道路交通事故自发生之日起7日内，应当及时补报。"
    assert "道路交通事故自发生之日起＿＿＿＿日内，应当及时补报。" in _blanks(text)


def test_a_member_that_stands_in_another_is_no_blank() -> None:
    stems = _blanks("网络安全事件分为特别重大、重大、较大和一般四级。")
    assert stems["网络安全事件分为特别重大、重大、＿＿＿＿和＿＿＿＿四级。"].answer == ("较大", "一般")


def test_a_term_of_an_article_is_asked_without_its_number() -> None:
    text = "第一章 总则\n第一条 商业秘密是不为公众所知悉，具有商业价值并经权利人保护的信息。\n第二条 保密期限为三年。"
    assert _blanks(text)["＿＿＿＿是不为公众所知悉，具有商业价值并经权利人保护的信息。"].answer == ("商业秘密",)
