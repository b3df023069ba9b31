"""Figures far behind the beginning of their sentence are asked from the clause that names their subject."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question

_LONG = "完成云溪河两岸老旧管网改造以及沿线泵站、水闸和堤防的全面更新工作，漏损率控制在12%以内，服务人口达到41万人"


def _figures(raw: str) -> list[Question]:
    made = build_from_text(f"# 云溪县供水规划\n\n## 一、目标\n\n{raw}\n", "云溪县供水规划").candidates
    return [one for one in made if one.formulation and one.formulation.kind == "figures"]


def test_a_far_figure_is_asked_with_the_date_of_its_sentence() -> None:
    stems = [one.stem for one in _figures(f"到2027年底，{_LONG}，规模化工程覆盖人口的比例达到83%。")]
    assert "到2027年底，服务人口达到＿＿＿＿万人，规模化工程覆盖人口的比例达到＿＿＿＿。" in stems


def test_a_far_figure_without_its_subject_is_not_asked_alone() -> None:
    stems = [one.stem for one in _figures(f"到2027年底，{_LONG}，新建泵站19座。")]
    assert not [stem for stem in stems if stem.startswith("到2027年底，新建泵站")]


def test_a_number_inside_a_time_of_day_gives_nothing_away() -> None:
    stems = [one.stem for one in _figures("夜间（22:00至次日6:00）使用设备，实验室内不得少于2人。")]
    assert "夜间（22:00至次日6:00）使用设备，实验室内不得少于＿＿＿＿人。" in stems
