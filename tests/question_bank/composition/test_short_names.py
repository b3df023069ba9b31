"""Short names: what words call in short, and which text names it in full."""

import pytest

from question_bank.composition.naming.short_names import named_in_full


@pytest.mark.parametrize(
    ("words", "before", "named"),
    [
        ("水库于1972年蓄水", "红旗水库1970年动工", True),
        ("1972年，水库蓄水", "红旗水库1970年动工", True),
        ("委员会下设办公室", "设立职称评审委员会", True),
        ("水库于1972年蓄水", "县里1970年修堤", False),
        ("工程质量全部合格", "云河工程1970年动工", False),
        ("委员会成员18人", "设立职称评审委员会", False),
    ],
)
def test_the_full_name_stands_before(words: str, before: str, named: bool) -> None:
    assert named_in_full(words, before) is named
