"""What goes on with the words before it, and what a speaker says of himself, is no stem as it stands."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import stems_of


@pytest.mark.parametrize(
    "said",
    [
        "我在锅炉房干了二十三年，带出徒弟19个。",
        "上周我数了数各班组交来的31份学习笔记。",
        "我们用的是浓度12%的成品药液，每天补加2次。",
        "最后给大家留一道作业：每班下班前至少和4名同事谈一次心。",
    ],
)
def test_what_a_speaker_says_of_himself_is_not_asked(said: str) -> None:
    text = f"锅炉安全讲稿\n\n一、药液怎么管\n药液应当存放在阴凉处。{said}药液每月盘点1次。\n"
    assert not [stem for stem in stems_of(text) if "我" in stem or "大家" in stem]


def test_what_others_said_in_the_first_person_is_asked() -> None:
    text = "云河县党史读本\n\n一、本领\n毛泽东同志讲过，我们队伍里有一种恐慌，不是经济恐慌，而是本领恐慌。\n"
    assert any("本领恐慌" in stem or "毛泽东" in stem for stem in stems_of(text))


def test_a_list_is_not_named_by_what_the_speaker_thinks() -> None:
    text = (
        "云河公司讲话\n\n我看主要是三个方面的问题：一是水源单一，抗旱能力不强；"
        "二是管理粗放，巡查台账不全；三是队伍老化，年轻技工偏少。\n"
    )
    assert not [stem for stem in stems_of(text) if "“我看" in stem]


def test_what_goes_on_with_a_sentence_is_told_with_it_or_not_at_all() -> None:
    text = (
        "云河村史\n\n一、议事\n老支书先把各家的意见收拢起来，贴在祠堂门口。"
        "然后立下“逢十议事”的规矩，每月10日、20日、30日晚上开会。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("然后")]


def test_what_came_of_something_is_told_with_it() -> None:
    text = (
        "云河农校校史\n\n一、科研\n1988年，学校建成薯类实验室，由教师韩秀芝主持，三年间推广到六个县。"
        "韩秀芝因此获省科技进步奖，并于1995年出任校长，是建校以来第一位女校长。1996年学校被评为重点中专。\n"
    )
    stems = [stem for stem in stems_of(text) if "因此获" in stem]
    assert all("薯类实验室" in stem for stem in stems)


def test_a_line_is_told_with_where_it_begins() -> None:
    text = (
        "云河支线简史\n\n云河支线全长38公里，自云河县的东关站起，到白石站止，沿途设东关、柳树、南桥、双塘、茶亭、"
        "白石六个车站。\n"
    )
    stems = stems_of(text, "enumeration")
    assert stems
    assert all(stem.startswith("云河支线全长38公里") for stem in stems)


def test_a_reason_is_not_told_without_what_comes_of_it() -> None:
    text = "云河茶志\n\n一、气候\n为什么这里的茶香？因为云河海拔700米上下，云雾多、昼夜温差大。\n"
    assert not [stem for stem in stems_of(text) if stem.startswith("因为")]


def test_five_together_are_told_with_all_five() -> None:
    text = (
        "云河种业讲稿\n\n一、全面落实种业振兴的重点任务\n种质保护是基础，技术攻关是核心，企业扶优是重点，"
        "基地提升是支撑，市场净化是保障，五者相互联系、相互促进，必须一体推进。\n"
    )
    assert not stems_of(text, "coordination")


def test_a_day_is_told_with_its_month() -> None:
    text = (
        "云河水文站事迹\n\n一、测洪\n2019年8月5日夜，云河上游普降暴雨，水位猛涨，测船被激流冲走，电话线也断了，"
        "站上只剩下三个人和一只手电筒，大家在雨里站了一整夜。6日13时20分，实测洪峰水位96.41米、洪峰流量5230立方米每秒。\n"
    )
    assert not [stem for stem in stems_of(text) if stem.startswith("6日")]


def test_a_year_is_not_put_before_words_that_have_one() -> None:
    text = "云河支线简史\n\n一、兴盛\n1986年完成货运量215万吨，为历史最高；当年职工934人，每天开行货物列车12对。\n"
    assert not [stem for stem in stems_of(text) if "1986年，当年" in stem]


def test_what_the_people_of_a_place_had_before_and_after_is_told_with_year_and_place() -> None:
    text = (
        "云河旧事\n\n1975年秋天，贵阳郊外的橘园闹了一场虫灾。村民种的橘树一年比一年少，每户收入从860元跌到不足310元。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "每户收入" in stem]
    assert stems
    assert all("1975年" in stem and "贵阳" in stem for stem in stems)


def test_what_people_had_before_and_after_is_told_alone_where_no_place_is_named() -> None:
    text = "橘园讲义\n\n1975年秋天，橘树闹虫灾。村民的每户收入从860元跌到不足310元。\n"
    assert any(stem.startswith("1975年") for stem in stems_of(text, "figures"))


def test_the_first_year_is_told_with_the_year_that_it_is_and_not_behind_another() -> None:
    text = (
        "云河人物\n\n2011年，技术员周立本帮村民何大顺办起了鱼塘。头一年，何大顺养了13亩，卖鱼收入2.7万元；"
        "到2016年，他养到75亩。\n"
    )
    stems = [stem for stem in stems_of(text, "figures") if "13亩" in stem or "2.7" in stem]
    assert stems
    assert not [stem for stem in stems if stem.startswith("头一年，") and "2016年" not in stem]
    assert not [stem for stem in stems_of(text) if "2011年，头一年" in stem]


def test_from_what_to_what_is_told_with_what_it_takes() -> None:
    text = "云河林场\n\n护林员常给学生讲树的一生。从一粒2.4毫米的种子到一棵可以做梁的大树，要等整整二十年。\n"
    stems = [stem for stem in stems_of(text, "figures") if "种子到" in stem]
    assert stems
    assert all("要等" in stem for stem in stems)


def test_what_a_later_sentence_names_is_not_told_of_the_first_one() -> None:
    text = (
        "云河培训\n\n三、考核\n结业考试由笔试和实操两部分组成。上岗后评定等级，共分为三级。等级由班组初评、处室审定。\n"
    )
    assert not [stem for stem in stems_of(text) if "就“结业考试”" in stem]
