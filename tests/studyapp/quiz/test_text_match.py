"""Typed answers: spelling may differ, wording may not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.quiz.text_match import matches, same_text, tokens
from tests.strategies import wordings

SAME = [
    ("把方向、聚共识", "把方向聚共识"),
    ("把方向、聚共识", " 把方向 ，聚共识。 "),
    ("“组织力”", "组织力"),
    ("「组织力」", '"组织力"'),
    ("ＡＩ", "ai"),
    ("ＤｅｅｐＳｅｅｋ", "deepseek"),
    ("党的十九大", "党的19大"),
    ("党的二十届三中全会", "党的20届3中全会"),
    ("二〇二三年", "2023年"),
    ("二零二三年", "二〇二三年"),
    ("2023年12月31日", "二〇二三年十二月三十一日"),
    ("99.9%", "百分之九十九点九"),
    ("99.9%", "百分之99.9"),
    ("99.9%", "９９．９％"),
    ("99.90%", "99.9 %"),
    ("100%", "百分之百"),
    ("千分之三", "3‰"),
    ("517.6万", "5176000"),
    ("517.6万", "5,176,000"),
    ("1.2万亿", "一万二千亿"),
    ("3百万", "3000000"),
    ("两万五千里", "25000里"),
    ("一亿零五百万", "105000000"),
    ("一千零二十三", "1023"),
    ("第十五", "第15"),
    ("2个维护", "两个维护"),
    ("０７", "7"),
    ("③", "3"),
    ("café", "CAFÉ"),
    ("——", "——"),
]
DIFFERENT = [
    ("517.6万", "517.6"),
    ("99.9%", "99.9"),
    ("99.9%", "99.9‰"),
    ("3-5", "35"),
    ("3、5", "35"),
    ("增长-5%", "增长5%"),
    ("两手", "二手"),
    ("七一", "七十一"),
    ("一百二", "102"),
    ("二万五", "20005"),
    ("基础和关键", "关键和基础"),
    ("坚持人民至上", "坚持人民"),
    ("坚持人民至上", "坚持人民至上坚持"),
    ("是根本", "不是根本"),
    ("C#", "C"),
    ("1+2", "12"),
    ("万一", "10001"),
    ("一" * 30, "1" * 30),
    ("一万二万", "30000"),
    ("一十十", "20"),
    ("百分之5%", "5%"),
    ("——", "—"),
]


@pytest.mark.parametrize(("key", "typed"), SAME)
def test_another_spelling_is_right(key: str, typed: str) -> None:
    assert same_text(typed, key)
    assert same_text(key, typed)


@pytest.mark.parametrize(("key", "typed"), DIFFERENT)
def test_another_wording_is_wrong(key: str, typed: str) -> None:
    assert not same_text(typed, key)
    assert not same_text(key, typed)


@pytest.mark.parametrize("typed", ["", " ", "\u3000", "。", "（　　）", "\u200b"])
@pytest.mark.parametrize("key", ["组织力", "", "。。"])
def test_an_empty_answer_is_never_right(typed: str, key: str) -> None:
    assert not same_text(typed, key)


def test_accepted_wordings_count_like_the_key() -> None:
    assert matches("根本核心", "根本和核心", ("根本、核心",))
    assert not matches("核心", "根本和核心", ("根本、核心",))
    assert not matches("", "根本和核心", ("",))


@given(wordings)
def test_the_key_itself_is_right(key: str) -> None:
    assert same_text(key, key)


@given(st.text(alphabet="党的政治功能十二三百万亿点零两百分之年%.,- 0123456789", max_size=20), st.data())
def test_punctuation_between_words_and_width_do_not_matter(key: str, data: st.DataObject) -> None:
    words = "".join(f"{character}、" if character in "党的政治功能年" else character for character in key)
    wide = "".join(chr(ord(one) + 0xFEE0) if "0" <= one <= "9" and data.draw(st.booleans()) else one for one in words)
    assert not tokens(key) or same_text(wide, words)


@given(st.integers(0, 99_999_999))
def test_a_numeral_written_out_is_its_number(number: int) -> None:
    assert same_text(f"共{_written_out(number)}个", f"共{number}个")
    assert not same_text(f"共{_written_out(number)}个", f"共{number + 1}个")


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_different_numbers_differ(first: int, second: int) -> None:
    assert same_text(str(first), str(second)) == (first == second)


@given(wordings, st.sampled_from("甲乙丙丁"))
def test_one_more_character_makes_another_wording(key: str, character: str) -> None:
    assert not same_text(key + character, key)


@given(st.text(max_size=60))
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    found = tokens(text)
    assert all(0 <= token.start <= token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)


def _written_out(number: int) -> str:
    """Write a number under 100 million the way it is read."""
    if number >= 10_000:
        head, tail = divmod(number, 10_000)
        joined = "" if not tail or tail >= 1000 else "零"
        return f"{_written_out(head)}万{joined}{_written_out(tail) if tail else ''}".replace("万零零", "万零")
    text, gap = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            text += ("零" if gap and text else "") + "零一二三四五六七八九"[digit] + unit
        gap = not digit
    return text or "零"
