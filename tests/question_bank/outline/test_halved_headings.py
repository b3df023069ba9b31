"""Headings without numbers in two halves, where others without a comma stand between the paragraphs as they do."""

from __future__ import annotations

from question_bank.outline import parse_outline

_ARTICLE = """让乡亲在家门口的工地挣钱——对以工代赈的几点思考

以工代赈究竟是什么

以工代赈是指政府投资建设基础设施工程，受赈济者参加工程建设获得劳务报酬，以此取代直接赈济的一项扶持政策。

三个偏差值得警惕

首先是对象偏差，一些地方把熟练工当成主要对象，真正需要务工的群众没有进入工地，赈济的本意由此落空。

{third}

在认识上，要从项目思维转向民生思维；在管理上，要从重建设转向建管并重，让好事真正办好。
"""


def _titles(text: str) -> list[str]:
    return [section.title for section in parse_outline(text, "题目").sections]


def test_a_line_in_two_halves_between_paragraphs_is_a_heading() -> None:
    assert "把好事办好，还需要三处用力" in _titles(_ARTICLE.format(third="把好事办好，还需要三处用力"))


def test_a_sentence_of_two_halves_is_none() -> None:
    assert len(_titles(_ARTICLE.format(third="把好事办好，还需要三处用力。"))) == len(
        _titles(_ARTICLE.format(third=""))
    )


def test_such_a_line_is_none_where_no_other_stands_alone() -> None:
    text = (
        "以工代赈的几点思考\n\n以工代赈是指政府投资建设基础设施工程，受赈济者参加工程建设获得劳务报酬的一项扶持政策。\n\n"
        "修好一条渠，富了一个村\n\n这句话在青禾乡流传很广，乡亲们说的是三年前修渠的那段日子，也是这些年工地上的变化。\n"
    )
    assert "修好一条渠，富了一个村" not in _titles(text)


def test_a_short_paragraph_behind_it_is_enough() -> None:
    text = _ARTICLE.format(third="抓好三处用力，把好事办好\n\n三处用力，缺一处都不成。")
    assert "抓好三处用力，把好事办好" in _titles(text)


def test_the_paragraph_may_stand_right_below_it() -> None:
    told = "{}是云河的看家产业，从业人员2.3万人，过去竹子卖得多、成品卖得少，这两年把链条一段一段接了起来。\n\n"
    parts = "".join(f"{head}\n{told.format(head[:2])}" for head in ("竹业转型，把链条接起来", "文旅破题，把客人留下来"))
    titles = _titles(f"云河镇政府工作报告\n\n各位代表：\n\n现在，我向大会报告工作，请予审议。\n\n{parts}")
    assert {"竹业转型，把链条接起来", "文旅破题，把客人留下来"} <= set(titles)
