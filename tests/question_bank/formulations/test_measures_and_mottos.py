"""What is said in one measure, by heart, as a share, and words that only seem to stand in a mould."""

from __future__ import annotations

import pytest

from question_bank.model import FormulationKind as K
from tests.question_bank.formulations.finding import found, items_found


@pytest.mark.parametrize(
    ("raw", "items"),
    [
        (
            "一、馆规\n陈鹤年立下三条馆规：药不过夜，方不外抄，账不隔旬。",
            [["三条馆规—药不过夜，方不外抄，账不隔旬(药不过夜)(方不外抄)(账不隔旬)"]],
        ),
        ("一、馆规\n陈鹤年讲了三句话：天色已经暗了，大家先回去，明早再来。", []),
        ("一、馆规\n医馆立下三条规矩：药不过夜，方不外抄。", []),
    ],
)
def test_members_of_one_measure_are_as_many_as_the_name_counts(raw: str, items: list[list[str]]) -> None:
    assert items_found(raw, K.GROUPS) == items


@pytest.mark.parametrize(
    ("raw", "pieces"),
    [
        ("一、灌溉\n全乡上下以“苗齐、水足、草净、埂固”八字要求为尺，管好水田。", ["苗齐", "水足", "草净", "埂固"]),
        ("一、查验\n窑厂建立了“机器先看、班组再查、领班签字”的三步查验法。", ["机器先看", "班组再查", "领班签字"]),
        ("一、查验\n窑厂建立了“机器、班组、领班”的台账。", []),
    ],
)
def test_mottos_are_called_by_measure_and_steps(raw: str, pieces: list[str]) -> None:
    told = [one for one in found(raw, K.FACT) if one.aspect in ("motto", "kept")]
    assert [piece.text for one in told for piece in one.items[0].extra] == pieces


@pytest.mark.parametrize(
    ("raw", "figures"),
    [
        ("一、收支\n印谱收入的两成留作公积金，专门用于修渠。", ["印谱收入的—两成"]),
        ("一、收支\n老人说，今年收成有七八成把握。", []),
    ],
)
def test_a_share_that_is_set_apart_is_a_figure(raw: str, figures: list[str]) -> None:
    assert [text for items in items_found(raw, K.FIGURES) for text in items] == figures


def test_an_index_is_no_purpose() -> None:
    cut = "一、地契\n乡里建成了一套以村名为纲、以年份为目的地契目录。"
    assert not any("目的" in item.right.text for one in found(cut, K.MEANS_END) for item in one.items)
    whole = "一、地契\n合作社不以盈利为目的，以服务社员为宗旨。"
    assert any(item.right.text == "目的" for one in found(whole, K.MEANS_END) for item in one.items)


def test_how_sure_a_judgement_is_is_no_part_of_its_subject() -> None:
    raw = "一、看井\n井水的浑浊往往是井壁的破损，井壁多半是水井的命门。"
    subjects = {item.left.text for one in found(raw, K.PARALLEL_ROLES) for item in one.items if item.left}
    assert subjects == {"井水的浑浊", "井壁"}
    judged = "一、看井\n井水的浑浊多半是井壁的破损。"
    assert [item.left.text for one in found(judged, K.JUDGEMENT) for item in one.items if item.left] == ["井水的浑浊"]


def test_a_written_time_in_two_units_is_one_amount() -> None:
    raw = "一、学徒\n窑厂的学徒期限为三年六个月，次年清明开工。"
    assert [item.right.text for one in found(raw, K.FIGURES) for item in one.items] == ["三年六个月"]
