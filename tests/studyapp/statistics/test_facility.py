"""How easy questions are told to be, at the bounds of the bands."""

from __future__ import annotations

import pytest

from studyapp.statistics.facility import Answers, Band, Facilities


@pytest.mark.parametrize(
    ("given", "right", "band"),
    [
        (0, 0, Band.UNKNOWN),
        (1, 0, Band.HARD),
        (100, 34, Band.HARD),
        (100, 35, Band.MIDDLE),
        (100, 64, Band.MIDDLE),
        (100, 65, Band.EASY),
        (3, 3, Band.EASY),
    ],
)
def test_the_bands(given: int, right: int, band: Band) -> None:
    assert Facilities({b"q": Answers(given, right)}).band(b"q") is band


def test_a_band_keeps_the_order_and_knows_what_nobody_answered() -> None:
    known = Facilities({b"a": Answers(4, 1), b"b": Answers(4, 4), b"c": Answers(8, 0)})
    assert known.within([b"c", b"b", b"d", b"a"], Band.HARD) == (b"c", b"a")
    assert known.within([b"c", b"b", b"d", b"a"], Band.UNKNOWN) == (b"d",)
    assert known.index(b"a") == 0.25
    assert known.index(b"d") is None
