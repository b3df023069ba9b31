"""Headings without numbers that name a part before a colon, told from the values of a form."""

from __future__ import annotations

from question_bank.outline import parse_outline


def test_lines_that_name_a_part_before_a_colon_are_headings_with_a_comma_too() -> None:
    told = "石匠队的老队长带着徒弟在河滩上凿了整整一个冬天，才把三座桥墩立了起来。"
    titles = ("桥上的人", "造桥：一把锤，三座墩", "护桥：三本账", "传桥：一条河，两代人")
    raw = "".join(f"{title}\n\n{told}\n\n" for title in titles)
    assert tuple(one.title for one in parse_outline(raw, "题目").sections) == titles


def test_the_values_of_a_form_are_no_headings() -> None:
    raw = (
        "会议记录\n\n时间：周三上午，九点\n\n地点：二楼，会议室\n\n主持：站长，副站长\n\n"
        "会上先由站长通报了上个月的检修情况，随后各班组就下个月的安排逐一发了言。\n"
    )
    assert "时间：周三上午，九点" not in [one.title for one in parse_outline(raw, "题目").sections]


def test_a_line_of_the_same_build_is_a_heading_with_a_longer_name_or_one_that_its_paragraph_takes_up() -> None:
    told = "这一讲先把事情说清楚，再说规矩，最后说怎么办，大家听完都要会做，做错了要从头来。"
    lines = ["漆疮：不是传染病", "打磨：宁可慢一点，不可干一点", "收尾：记住三句话，再去领刷子"]
    others = ["油布自燃：一团抹布，烧掉半间房", "荫房：潮是本分，闷是祸根"]
    parts = [f"{line}\n\n{told}" for line in (lines[0], others[0])]
    parts += [f"{others[1]}\n\n荫房，{told}", *(f"{line}\n\n{told}" for line in lines[1:])]
    outline = parse_outline("漆器厂讲稿\n\n" + "\n\n".join(parts) + "\n", "讲稿")
    titles = [one.title for one in outline.sections]
    assert all(line in titles for line in (*lines, *others))
