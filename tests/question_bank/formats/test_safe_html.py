"""HTML of strangers becomes text: nothing is loaded, nothing that is no markup is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from question_bank.formats.safe_html import Words, html_words, looks_like_html, maybe_html_words


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>甲<br>乙</p><p>丙</p>", "甲\n乙\n丙"),
        ("10<sup>2</sup> 与 H<sub>2</sub>O", "10² 与 H₂O"),
        ("a<sup>xy</sup>", "a^(xy)"),
        ("<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>", "一 | 二\n三"),
        ("<script>alert(1)</script>甲<style>p{}</style>", "甲"),
        ("x<y 且 y<z", "x<y 且 y<z"),
        ("List<T> 是 <b>泛型</b>", "List<T> 是 泛型"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("<pre>  甲\n    乙</pre>", "  甲\n    乙".strip()),
        ("甲<!-- 注 -->乙", "甲乙"),
        ("<ruby>汉<rt>hàn</rt></ruby>", "汉(hàn)"),
    ],
)
def test_markup_becomes_text(markup: str, text: str) -> None:
    assert html_words(markup).text == text


def test_what_a_text_cannot_carry_is_counted() -> None:
    found = html_words(
        '<img src="http://example.org/a.png" alt="国徽"> <audio src="b.mp3"></audio><math><mi>x</mi></math>'
    )
    assert found == Words("[国徽] x", pictures=1, media=1, formulas=1)
    assert html_words('<img src="a.png" alt="image.png">甲').text == "甲"


@pytest.mark.parametrize("text", ["<a>", "x<y", "List<T>", "甲 < 乙 > 丙", "<p", "a>b", "</a>"])
def test_what_is_no_markup_is_told(text: str) -> None:
    assert not looks_like_html(text)
    assert maybe_html_words(text).text == text


@pytest.mark.parametrize("text", ["<b>甲</b>", "甲<br>乙", "<p>甲</p>"])
def test_what_is_markup_is_told(text: str) -> None:
    assert looks_like_html(text)


def test_nesting_without_end_is_read() -> None:
    assert html_words("<div>" * 200 + "甲").text == "甲"
    assert isinstance(html_words("<div>" * 50_000 + "甲"), Words)


@given(st.text() | st.text(alphabet="<>/&;ab p\n=\"'!-"))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(html_words(text), Words)
    assert isinstance(maybe_html_words(text), Words)
