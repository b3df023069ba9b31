"""Forms of words that readers looked for: mechanisms in quotation marks, deadlines by a year, bans, features."""

from __future__ import annotations

import pytest

from question_bank.build import build_from_text
from question_bank.model import Question, QuestionKind
from tests.question_bank.composition.publishing import is_sound


def _asked(text: str) -> list[Question]:
    return [each for each in build_from_text(text, "试用").candidates if is_sound(each)]


@pytest.mark.parametrize("kind", ["机制", "推进机制", "模式"])
def test_a_mechanism_in_quotation_marks_is_asked_piece_by_piece(kind: str) -> None:
    text = f"一、督查\n县文旅局督查室要建立“周调度、月通报、季评比”{kind}，对排名末位的分馆进行约谈。"
    assert ("月通报", "季评比") in {each.answer for each in _asked(text)}


def test_by_the_end_of_which_year_is_asked() -> None:
    text = "一、改造\n新建馆舍应当同步建设无障碍设施；"
    text += "存量馆舍应于2027年底前完成改造。"
    assert ("2027年底",) in {each.answer for each in _asked(text)}


def test_by_when_it_is_made_good_is_not_asked_without_what() -> None:
    text = "一、设施\n服务用房配建不足的，"
    text += "老旧小区按标准通过购置、置换、租赁等方式补足，2026年底前补足到位。"
    assert ("2026年底",) not in {each.answer for each in _asked(text)}


def test_what_is_never_done_unexamined_is_stated() -> None:
    text = "一、决策\n涉及读者切身利益的重大决策，必须先调研后决策。未经调研论证的，一律不得上会。"
    stated = [each.stem for each in _asked(text) if each.kind is QuestionKind.TRUE_FALSE]
    assert any("未经调研论证的，一律不得上会" in stem for stem in stated)


def test_features_are_called_by_what_has_them() -> None:
    text = "一、馆际沟通的含义与要素\n馆际沟通具有以下特征：（1）目的性。馆际沟通服务于借阅目标。"
    text += "（2）程序性。公函的签发须遵循规定的程序。"
    text += "（3）双向性。信息既由上而下传达，也由下而上反映。（4）公开性。信息不得隐瞒。"
    assert any("请默写“馆际沟通的特征”" in each.stem for each in _asked(text))
