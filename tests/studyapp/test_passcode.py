"""The passcode: only its own words fit, nothing readable is kept, what was damaged lets nobody in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.passcode import hash_passcode, passcode_fits

SALT = bytes(range(16))


@settings(max_examples=8)
@given(words=st.text(min_size=1, max_size=12), other=st.text(max_size=12))
def test_only_the_same_words_fit(words: str, other: str) -> None:
    kept = hash_passcode(words, SALT)
    assert passcode_fits(words, kept)
    assert not passcode_fits(words + other + "·", kept)


def test_nothing_readable_is_kept_and_the_salt_counts() -> None:
    kept = hash_passcode("长治2024", SALT)
    assert "2024" not in kept
    assert kept.startswith("scrypt$16384$8$1$")
    assert kept != hash_passcode("长治2024", SALT[::-1])


def test_full_width_digits_are_the_same_keys() -> None:
    assert passcode_fits("１２３４", hash_passcode("1234", SALT))


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "1234",
        "scrypt$16384$8$1$00",
        "scrypt$16384$8$1$zz$00",
        "scrypt$7$8$1$00$00",
        "scrypt$99999999999$8$1$00$00",
        "md5$16384$8$1$00$00",
        "scrypt$16384$0$1$00$00",
        "scrypt$16384$8$-1$00$00",
        "scrypt$16384$99999$1$00$00",
    ],
)
def test_what_makes_no_sense_fits_nothing(kept: str) -> None:
    assert not passcode_fits("1234", kept)
    assert not passcode_fits("", kept)
