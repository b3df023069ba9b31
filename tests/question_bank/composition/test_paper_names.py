"""Papers that the source calls in short are named in full, and no question calls a paper by its kind alone."""

from __future__ import annotations

from question_bank.build import build_from_text
from tests.question_bank.composition.publishing import is_sound


def _stems(text: str) -> list[str]:
    return [each.stem for each in build_from_text(text, "试用").candidates if is_sound(each)]


_LAW = (
    "一、评估\n根据安排，县里对《云河县图书馆事业发展规划纲要》（以下简称《纲要》）开展了评估。\n"
    "《纲要》共设置5大类28项主要指标，其中约束性指标9项、预期性指标19项。\n"
)


def test_a_paper_called_in_short_is_named_in_full() -> None:
    stems = [stem for stem in _stems(_LAW) if "28项" in stem or "5大类" in stem]
    assert stems
    assert all(stem.startswith("《云河县图书馆事业发展规划纲要》共设置") for stem in stems)


def test_how_a_paper_is_called_in_short_is_no_part_of_a_stem() -> None:
    text = "一、依据\n2019年12月30日，云河县委印发《云河县图书馆工作条例》（以下简称《条例》）。\n"
    stems = [stem for stem in _stems(text) if "印发" in stem]
    assert stems
    assert not any("以下简称" in stem for stem in stems)


def test_a_paper_that_may_be_one_of_two_is_not_asked() -> None:
    text = (
        "一、依据\n县里有《云河县图书馆工作条例》和《云河县档案馆工作条例》两部法规。\n"
        "《条例》规定馆内至少配备馆员12名、书架360个。\n"
    )
    assert not any("《条例》" in stem for stem in _stems(text))


def test_what_is_basic_is_not_taken_for_a_paper_that_names_itself() -> None:
    text = "一、抓好基本组织、基本队伍、基本制度\n基本组织是载体，基本队伍是主体，基本制度是保障。\n"
    stems = [each.stem for each in build_from_text(text, "试用").candidates]
    assert any("基本制度是" in stem for stem in stems)
    assert not any("基《" in stem for stem in stems)
