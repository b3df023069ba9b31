"""Points that begin alike and are counted have no order; marks of lists are no part of names; who decides is a body."""

from __future__ import annotations

import pytest

from question_bank.model import QuestionKind
from tests.question_bank.composition.publishing import asked_of, sound_of

_BANS = "二、下井前的五条禁忌\n一忌{0}；二忌酒后入罐；三忌穿化纤衣服；四忌单人探路；五忌替人签到、代领矿灯。\n"


def test_counted_points_that_begin_alike_are_no_steps() -> None:
    made = asked_of(_BANS.format("带火种下井"), "sequence")
    assert {each.kind for each in made} <= {QuestionKind.RECITATION, QuestionKind.FILL_BLANK}
    (told,) = [each for each in made if each.kind is QuestionKind.RECITATION]
    assert told.answer[-1] == "忌替人签到、代领矿灯"
    assert "按顺序" not in told.stem


def test_counted_points_that_differ_are_steps() -> None:
    text = "二、下井前的五道手续\n一领矿灯；二查罐笼；三验瓦斯；四签到；五挂牌、入罐。\n"
    (order,) = [each for each in asked_of(text, "sequence") if each.kind is QuestionKind.ORDERING]
    assert order.answer[-1] == "挂牌、入罐"


def test_a_formula_says_for_what_it_is() -> None:
    text = "二、转运\n从船舱到码头，口诀是“一看、二稳、三跨、四扶”。\n"
    stems = [each.stem for each in asked_of(text, "sequence")]
    assert any("“从船舱到码头的口诀”" in stem for stem in stems)


@pytest.mark.parametrize("mark", ["- ", "– ", "* ", "+ ", "  - "])
def test_a_mark_before_an_item_is_no_part_of_it(mark: str) -> None:
    rows = ("帐篷：适用于露营、值守和救灾。", "板房：适用于驻训、施工和仓储。", "窑洞：适用于避险、储粮和养护。")
    text = "二、怎样选住处\n" + "".join(f"{mark}{row}\n" for row in rows)
    made = asked_of(text)
    assert not any(mark.strip() in each.stem or mark.strip() in "".join(each.options) for each in made)
    # What the row says of tents are no tents.
    assert not any("帐篷有" in each.stem or "属于" in each.stem for each in made)
    assert any(each.kind is QuestionKind.MATCHING and "帐篷" in each.options for each in made)


def test_a_lone_dash_stays() -> None:
    assert any(
        "- 帐篷" in each.stem for each in asked_of("二、住处\n- 帐篷：适用于露营、值守和救灾。\n板房不在此列。\n")
    )


def test_whoever_decides_is_a_body() -> None:
    text = (
        "二、审批\n大修方案由技术委员会论证后报总经理批准，中修方案由生产副总经理批准，小修方案由车间主任批准。\n"
        "试车计划由调度室负责制定，验收标准由质检科负责制定。\n"
    )
    made = sound_of(text, "fact")
    assert any(each.answer == ("总经理", "生产副总经理", "车间主任") for each in made)
    assert not any("论证后报" in part for each in made for part in (*each.options, *each.answer))


def test_what_is_left_open_is_no_list() -> None:
    open_ended = "二、值守\n夜里只有一个人，查没查、看没看、记没记，全凭自觉。\n"
    assert not asked_of(open_ended, "enumeration")
    measure = "二、标准\n要把居民满意不满意、高兴不高兴、认可不认可作为衡量标准。\n"
    assert asked_of(measure, "enumeration")


def test_what_is_demanded_is_not_called_allowed() -> None:
    text = (
        "渡船管理办法\n\n第三条 渡工应当在开船前清点人数。\n第四条 载客渡船应当配备救生衣。\n"
        "第五条 乘客可以携带一件小行李。\n第六条 船主可以委托他人代办年检。\n"
    )
    stems = [each.stem for each in asked_of(text, "rule") if each.kind is QuestionKind.TRUE_FALSE]
    assert stems
    assert not any("可以在开船前" in stem or "可以配备" in stem for stem in stems)
