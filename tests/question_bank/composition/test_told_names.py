"""What stands in quotation marks is the source's own: changed headings have none, and nobody is given others' words."""

from __future__ import annotations

import re

from question_bank.build import build_from_text
from question_bank.model import QuestionKind

_HEADED = """一、突出抓好三项重点任务
1.抓好学习研讨，凝聚思想共识。
2.抓好查摆问题，明确整改方向。
3.抓好集中整治，回应群众关切。
党员大会每季度召开1次，支部委员会每月召开1次。
"""
_SPOKEN = """一、作风建设
李大江同志指出：“作风就是形象，作风就是力量。”
王小河同志指出：“学习就是进步，学习就是责任。”
市委九届三次全会指出：“机关带头是关键，基层落实是根本。”
市委九届四次全会指出：“项目建设是支撑，改革创新是动力。”
"""


def test_a_changed_heading_stands_without_quotation_marks() -> None:
    stems = [one.stem for one in build_from_text(_HEADED, "试用").candidates]
    assert any("突出抓好的三项重点任务" in stem for stem in stems)
    assert not any("“突出抓好的三项重点任务”" in stem for stem in stems)


def test_nobody_is_given_the_words_of_somebody_else() -> None:
    claims = [one for one in build_from_text(_SPOKEN, "试用").candidates if one.kind is QuestionKind.TRUE_FALSE]
    said = [re.match("(.*?)指出：(“.*?”)", one.stem) for one in claims]
    told = [(found[1], found[2]) for found in said if found]
    persons = [pair for pair in told if pair[0].endswith("同志")]
    assert all(f"{speaker}指出：{words}" in _SPOKEN for speaker, words in persons)
    assert told


_RULES = """石塘县图书流动服务管理办法

第一章 设施
第一条 为了规范流动服务，制定本办法。
第二条 全县设流动书车一辆，由县图书馆管理；人口在三千人以上的行政村，可以设流动书屋。
"""
_HISTORY = """石塘印刷厂简史

一、祠堂里的六个人（1956—1965）
1956年3月，市里在城南祠堂开办印刷生产组，最初只有六个人。
二、从铅版到电脑（1978—2002）
厂里恢复印刷以后，先后添置了三台机器。2008年5月，工厂从旧粮仓迁入城南园区，建筑面积由1900平方米增加到7600平方米。
"""


def test_a_title_is_told_as_the_name_of_a_paper() -> None:
    rules = [one.stem for one in build_from_text(_RULES, "试用").candidates]
    assert any(stem.startswith("按照《石塘县图书流动服务管理办法》，人口在") for stem in rules)
    told = [one.stem for one in build_from_text(_HISTORY, "试用").candidates]
    assert any(stem.startswith("据《石塘印刷厂简史》，2008年5月，工厂从旧粮仓") for stem in told)
    assert not any("就“石塘" in stem for stem in (*rules, *told) if "材料" not in stem)


def test_a_heading_stays_a_heading() -> None:
    stems = [one.stem for one in build_from_text(_HEADED, "试用").candidates]
    assert any(stem.startswith("就") for stem in stems)
    assert not any("《" in stem for stem in stems)


def test_a_paper_with_a_long_subtitle_is_called_without_it() -> None:
    text = _HISTORY.replace("石塘印刷厂简史\n", "石塘印刷厂的灯\n——从祠堂生产组到电脑排版车间的六十年简史\n")
    told = [one.stem for one in build_from_text(text, "试用").candidates if one.stem.startswith("据")]
    assert told
    assert all(stem.startswith("据《石塘印刷厂的灯》，") for stem in told)


_PARTS = """云河馆工作报告

一、2024年工作回顾
（一）借阅更方便。新办借书证1200张，延长开放时间2小时。馆员陈小河说：“读者少跑一趟，我们多走几步也值得。”
（二）馆舍更明亮。更换灯具360盏。

二、2025年工作安排
（一）抓开放。按照“一刻钟阅读圈”的要求，新建分馆6个，每个分馆不少于2名馆员。
"""


def test_what_is_said_under_a_heading_is_what_that_part_says() -> None:
    stems = [one.stem for one in build_from_text(_PARTS, "试用").candidates]
    assert not [stem for stem in stems if re.match("就“[^”]*”，(?!材料|请)", stem)]
    assert any(stem.startswith("材料“2024年工作回顾”部分指出，新办借书证") for stem in stems)
    assert all("部分提到，" in stem for stem in stems if stem.startswith("材料“") and "陈小河说：" in stem)
    assert any(stem.startswith("材料“2025年工作安排”部分提出，按照“一刻钟阅读圈”的要求，") for stem in stems)
    assert not any(stem.startswith("按照") and "，按照" in stem for stem in stems)
