"""Statements of what came next, came of it or befell both: told with what was before."""

from __future__ import annotations

import pytest

from tests.question_bank.composition.publishing import stems_of

_TEXT = "云河馆馆史\n\n一、迁馆\n{before}{told}\n"


@pytest.mark.parametrize(
    ("before", "told", "asked"),
    [
        ("1956年8月，云河馆迁入江边的旧米行。", "当晚江水漫进一楼，淹湿图书＿＿＿＿册。", "三百二十"),
        ("1961年春天，云河馆试行预约借书。", "第一年，借书等候的时间由＿＿＿＿天缩短到2天。", "9"),
        ("云河馆主张把书库设在楼上，米行主张设在楼下。", "双方争论了＿＿＿＿个月。", "四"),
        ("县文教局、云河馆和米行商定共同看护书库。", "三方面＿＿＿＿会商一次。", "每季度"),
        ("大水退去以后，馆员用清水洗净图书，摊在竹席上晾干。", "最后损失图书＿＿＿＿册。", "四十一"),
        ("云河馆设立迁馆委员会，由馆长任主任。", "委员会随后请来木工＿＿＿＿名。", "十二"),
    ],
)
def test_what_came_next_is_told_with_what_was_before(before: str, told: str, asked: str) -> None:
    stems = stems_of(_TEXT.format(before=before, told=told.replace("＿＿＿＿", asked)))
    assert not any(stem.endswith(told) and before not in stem for stem in stems)


@pytest.mark.parametrize("told", ["第一年级新生入馆教育不少于6学时。", "结果公示期不少于6日。"])
def test_words_that_only_begin_like_it_stand_alone(told: str) -> None:
    assert any(
        told.startswith(stem.partition("＿")[0]) for stem in stems_of(f"云河馆服务规范\n\n一、服务要求\n{told}\n")
    )
