"""What one of two was ordered to do in a told case is a detail; what a rule lays down for all such cases is not."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import asked_of, is_sound

_HEAD = "云河区物业纠纷讲义\n\n第一节 押金\n"


@pytest.mark.parametrize(
    "case",
    [
        "【案例1-1】2021年，租户贺大江退租，云河物业公司不退押金。法院判决认为：押金条款没有依据，责令云河物业公司五日内退还押金。",
        "云河物业公司同租户贺大江的纠纷拖了很久，双方的争议由云河区仲裁委员会裁决，要求云河物业公司五日内退还押金。",
    ],
)
def test_a_term_set_for_one_of_two_is_not_published(case: str) -> None:
    asked = [each for each in asked_of(_HEAD + case + "\n", "figures") if "押金" in each.stem]
    assert not [each.stem for each in asked if is_sound(each)]


def test_a_term_that_holds_for_all_is_asked() -> None:
    text = "云河区仲裁规则\n\n第一条 仲裁委员会裁决退还押金的，物业公司应当自收到裁决书之日起五日内退还。\n"
    asked = [each for each in asked_of(text, "figures") if "五日" in "".join((*each.answer, *each.options))]
    assert asked
    assert not [each for each in asked if each.reason.endswith("remember this figure")]
