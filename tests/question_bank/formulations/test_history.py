"""Finders of dated events, mottos, changes and rows of one build on the examples of their tables."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind
from tests.question_bank.formulations.finding import found, short


@pytest.mark.parametrize(
    ("raw", "events"),
    [
        ("1946年9月学校迁回江城。", [("when", "1946年9月")]),
        ("1914年，学堂改称江州纺织专门学校，学制四年。", [("when", "1914年")]),
        ("江州学堂的专科班于1952年并入省工学院。", [("when", "1952年")]),
        (
            "1922年7月，党的二大通过《关于组织章程的决议案》。",
            [("when", "1922年7月"), ("meeting", "党的二大"), ("paper", "关于组织章程的决议案")],
        ),
        (
            "2019年3月12日，县委常委会会议审议批准《渔船管理条例》。",
            [("when", "2019年3月12日"), ("paper", "渔船管理条例")],
        ),
        ("1929年6月，江州会议讨论修渠，决定由各乡分段动工。", [("when", "1929年6月"), ("meeting", "江州会议")]),
        ("2023年完成投资8.7亿元。", []),
        ("2025年将启用新馆。", []),
        ("同年12月，他调任厂长。", []),
        ("1951年被评为先进集体。", []),
        ("工程于1961年停建。", []),
    ],
)
def test_events(raw: str, events: list[tuple[str, str]]) -> None:
    made = {(one.aspect, short(one.items[0])) for one in found(raw, FormulationKind.EVENT)}
    assert made == set(events)


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("1926年陆怀远病逝，其子陆孝先继任校长。", ["陆孝先"]),
        ("1951年，首任校长由钱伯年担任。", ["钱伯年"]),
        ("《意见》由陈毅然起草，经全体讨论通过。", ["陈毅然"]),
        ("丁士奇同志在会上讲话。", ["丁士奇"]),
        ("1975年，队长为23岁的李改云。", ["李改云"]),
        ("水利工程师西姆查·布拉斯发明了滴灌技术。", ["西姆查·布拉斯"]),
        ("常委会提出意见，安全管理由队长负责。", []),
    ],
)
def test_persons(raw: str, names: list[str]) -> None:
    made = [one for one in found(raw, FormulationKind.FACT) if one.aspect == "person"]
    assert [one.items[0].right.text for one in made] == names


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        ("全局坚持“节水优先、空间均衡、系统治理”的治水思路。", ["节水优先", "空间均衡", "系统治理"]),
        ("学堂形成了“忠诚勤勉，力求精进”的校训。", ["忠诚勤勉", "力求精进"]),
        ("办学方针是“立足地方、面向基层”。", ["立足地方", "面向基层"]),
        ("“自己动手、守山护林”八字场训，至今写在门口。", ["自己动手", "守山护林"]),
        ("章程明确理事会发挥“定航向、管全局、促落实”的领导作用。", ["定航向", "管全局", "促落实"]),
        ("全镇大力实施“强茶业、优果业、兴文旅”三项行动，开局良好。", ["强茶业", "优果业", "兴文旅"]),
        ("镇里紧扣“茶旅兴镇、生态立镇”思路，完成了各项任务。", ["茶旅兴镇", "生态立镇"]),
        ("各科室建立“乡镇、街道”的台账。", []),
        ("全市开展“清零”的行动。", []),
    ],
)
def test_mottos(raw: str, pieces: list[str]) -> None:
    made = [one for one in found(raw, FormulationKind.FACT) if one.aspect == "motto"]
    assert [piece.text for one in made for piece in one.items[0].extra] == pieces


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        ("窗口自此实行“收件、审查、发证三分开”。", ["收件", "审查", "发证"]),
        ("十户茶农约定“统一采摘、统一定价、卖完当天分账”。", ["统一采摘", "统一定价", "卖完当天分账"]),
        ("会上落实“春耕备耕、防火”。", []),
        ("镇里坚持“干字当头”。", []),
    ],
)
def test_what_is_kept_to_though_nothing_says_what_it_is(raw: str, pieces: list[str]) -> None:
    made = [one for one in found(raw, FormulationKind.FACT) if one.aspect == "kept"]
    assert [piece.text for one in made for piece in one.items[0].extra] == pieces


@pytest.mark.parametrize(
    ("raw", "changes"),
    [
        ("全县自来水普及率由2023年的91.5%提高到95.2%。", ["全县自来水普及率—95.2%(91.5%)(提高到)"]),
        ("国控断面水质由Ⅳ类提升至Ⅲ类。", ["国控断面水质—Ⅲ类(Ⅳ类)(提升至)"]),
        ("补贴标准从每亩150元提高到180元。", ["补贴标准—180元(150元)(提高到)"]),
        ("工作群由平均14个压减到3个。", ["工作群—3个(14个)(压减到)"]),
        ("思想由消极被动转变为积极主动。", []),
        ("占比由12%提高到15%以上。", []),
    ],
)
def test_changes(raw: str, changes: list[str]) -> None:
    made = [one for one in found(raw, FormulationKind.FACT) if one.aspect == "change"]
    assert [short(one.items[0]) for one in made] == changes


@pytest.mark.parametrize(
    ("raw", "rows"),
    [
        (
            "基层减负，核心是转变作风，基础在精简，关键在落实。",
            [("core", ["核心—转变作风(是)", "基础—精简(在)", "关键—落实(在)"])],
        ),
        ("经查，直接原因是擅自离岗，间接原因是值班制度未落实。", []),
        (
            "第一种情形，提醒谈话成常态；第二种情形，通报批评占多数；第三种情形，停职检查占少。",
            [
                (
                    "named",
                    ["第一种情形—提醒谈话成常态(，)", "第二种情形—通报批评占多数(，)", "第三种情形—停职检查占少(，)"],
                )
            ],
        ),
        (
            "档案保管期限，甲级不超过三十年，乙级不超过二十年，丙级不超过十年。",
            [("alike", ["甲级—三十年(不超过)", "乙级—二十年(不超过)", "丙级—十年(不超过)"])],
        ),
        (
            "均衡发展注重的是解决差距问题；开放发展注重的是解决联动问题；持续发展注重的是解决后劲问题。",
            [
                (
                    "alike",
                    [
                        "均衡发展—差距问题(注重的是解决)", "开放发展—联动问题(注重的是解决)",
                        "持续发展—后劲问题(注重的是解决)",
                    ],
                )
            ],
        ),
        ("政治功能是核心，组织功能是基础。", []),
        ("他为人正直，你为谁操劳，我为大家服务。", []),
    ],
)  # fmt: skip
def test_rows(raw: str, rows: list[tuple[str, list[str]]]) -> None:
    made = [(one.aspect, [short(item) for item in one.items]) for one in found(raw, FormulationKind.ROW)]
    assert made == rows


@pytest.mark.parametrize(
    ("raw", "figures"),
    [
        ("合同到期后再延长三十年。", ["合同到期后再延长—三十年"]),
        ("学员受到停学处分，五年内不得报考。", ["学员受到停学处分，—五年(内)"]),
        ("违反规定的单位可以处五千元以上五万元以下罚款。", ["违反规定的单位可以处—五千元以上五万元(以下)"]),
        ("劝阻无效的，三日内报告。", []),
        ("三年来全厂面貌一新。", []),
        ("首批招收学徒六十四名，当年毕业五十二名。", ["首批招收学徒—六十四名", "当年毕业—五十二名"]),
        ("缝补后15日内再次开线的，应当免费重缝。", ["缝补后—15日"]),
        ("整修后1次试水，渠道不再渗漏。", []),
        ("船队顺江而下走了十七天，只剩下九十一箱药材。", ["船队顺江而下走了—十七天", "只剩下—九十一箱"]),
        ("全镇有茶农一万六千八百人。", ["全镇有茶农—一万六千八百人"]),
        ("老站长守塔长达四十一年。", ["老站长守塔长达—四十一年"]),
        ("光绪三十二年，知县下令修塔。", []),
        ("十二月二十一日，茶农们到镇上开会。", []),
        ("船队走了七八十天，来了三百余人，收了一百箱茶。", []),
        ("二十一世纪的茶园要有五十年代的干劲。", []),
        ("茶园分为两个等级，设一个总站。", []),
    ],
)
def test_figures_in_chinese_numerals(raw: str, figures: list[str]) -> None:
    assert [short(item) for one in found(raw, FormulationKind.FIGURES) for item in one.items] == figures
