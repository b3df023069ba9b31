"""Years that a list is aimed at or a report looks back over; statements that need no other; what figures are of."""

from __future__ import annotations

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound

_CHRONICLE = (
    "云河县供销社发展史\n三、改革时期（1978—1999）\n1983年，县供销社恢复组织上的群众性、管理上的民主性、经营上的灵活性，清理股金并扩股。"
    ""
    "1986年，兴办竹木加工厂，生产的“青屏牌”竹席获省优质产品奖。"
    "1994年，全社实现购销总额2.31亿元。据统计，全县历年在册劳动模范237名。"
)


def _all(text: str, title: str = "试用") -> tuple[Question, ...]:
    return build_from_text(text, title).candidates


def _sound(text: str, title: str = "试用") -> list[Question]:
    return [question for question in _all(text, title) if is_sound(question)]


def test_aims_are_told_with_the_year_of_their_list() -> None:
    text = (
        "云河县水务规划\n3、主要目标。到2030年，要实现以下目标：\n——节水取得显著成效。"
        "全县用水总量控制在8.5亿立方米以内，灌溉水有效利用系数提高到0.62。\n"
        "——供水得到保障。农村自来水普及率达到96%左右，规模化供水覆盖人口比例提高到71%。"
        "\n到2035年，水系基本建成，水质优良比例达到98%。"
    )
    asked = [each.stem for each in _sound(text) if "自来水普及率" in each.stem or "用水总量" in each.stem]
    assert asked
    assert all("到2030年" in stem for stem in asked)
    assert not any("2030年" in each.stem for each in _all(text) if "水质优良" in each.stem)


def test_the_year_of_one_figure_is_not_put_on_those_of_five_years() -> None:
    text = (
        "云河县宣讲材料\n云河县宣讲团  2025年12月\n"
        "（一）重大成就\n五年来，全县生产总值连跨两个台阶，2025年预计达到420亿元；"
        "城镇化率由51.6%提高到63.3%；公路通车里程突破7300公里。"
    )
    rises = [each.stem for each in _all(text) if "城镇化率由" in each.stem or "通车里程" in each.stem]
    assert rises
    assert not any(stem.startswith("2025年，") for stem in rises)


def test_a_named_period_is_put_on_each_part_of_its_sentence() -> None:
    text = (
        "云河县宣讲材料\n云河县宣讲团  2025年12月\n（一）历史方位\n"
        "“十四五”时期，全县生产总值年均增长5.6%，2025年预计突破240亿元；森林覆盖率由58.3%提高到61.2%；城镇化率达到58.9%。"
    )
    parts = [each.stem for each in _all(text) if "森林覆盖率由" in each.stem or "城镇化率达到" in each.stem]
    assert parts
    assert all("“十四五”时期" in stem and "2025年，" not in stem for stem in parts)


def test_another_entry_of_a_chronicle_is_not_told_before_a_dated_one() -> None:
    for each in _all(_CHRONICLE):
        assert not ("1983年" in each.stem and "1986年" in each.stem)


def test_what_there_ever_was_is_not_of_a_period() -> None:
    assert not any("改革时期" in each.stem for each in _all(_CHRONICLE) if "劳动模范" in each.stem)


def test_a_check_is_told_with_what_is_checked() -> None:
    text = (
        "第七章 职业健康\n7.1 职业健康检查分为上岗前、在岗期间和离岗时三类。"
        "接触苯的人员每年检查一次，接触粉尘的人员每三年检查一次。"
    )
    asked = [each.stem for each in _sound(text) if "接触粉尘" in each.stem]
    assert all("职业健康检查" in stem for stem in asked)


def test_hours_are_told_with_whose_they_are() -> None:
    text = (
        "第四章 岗位职责\n4.2 监护员\n① 全程在岗，不得离开；\n② 每10分钟至少联系一次。"
        "\n4.3 潜水员\n① 正确佩戴装具；\n② 单次连续作业时间不得超过45分钟；\n"
        "③ 有权拒绝违章指挥。"
    )
    assert all("潜水员" in each.stem for each in _sound(text) if "单次连续作业" in each.stem)


def test_a_measure_is_told_with_what_has_it() -> None:
    text = (
        "7.5 日最高气温达到40℃以上，应当停止室外作业；"
        "35℃以上不满37℃的，应当轮换作业，室外作业时间累计不超过5小时。\n"
        "7.6 可燃气体浓度：爆炸下限大于4%时，浓度不大于0.5%；爆炸下限小于4%时，浓度不大于0.2%。"
    )
    stems = [each.stem for each in _sound(text)]
    assert all("日最高气温" in stem for stem in stems if "不满" in stem)
    assert all("可燃气体" in stem for stem in stems if "下限小于" in stem)


def test_blanks_that_everybody_fills_wait() -> None:
    text = "7.3 粉尘检测每年至少一次，现状评价每三年至少一次。\n7.4 深度超过3米的，应在上、中、下三个部位分别取样。"
    keys = [each.answer for each in _sound(text) if each.kind is QuestionKind.FILL_BLANK]
    assert ("一次", "一次") not in keys
    assert ("中", "下") not in keys


def test_a_part_is_told_with_its_paper() -> None:
    text = (
        "《云河县水利规划》由12章、48节构成，分为总论、分论两大板块。"
        "第1至3部分为总论，第4至11部分为分论，第12部分为结语。"
    )
    assert all("《云河县水利规划》" in each.stem for each in _sound(text) if "部分为总论" in each.stem)
