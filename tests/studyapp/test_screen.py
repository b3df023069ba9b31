"""Whether a window can be opened is said before Qt could end the process."""

from __future__ import annotations

import pytest

from studyapp.screen import screen_problem


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("linux", {"DISPLAY": ":0"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("win32", {}),
        ("darwin", {}),
    ],
)
def test_nothing_is_said_where_a_window_can_be_opened(platform: str, environment: dict[str, str]) -> None:
    assert screen_problem(platform, environment, lambda library: True) == ""


def test_a_missing_screen_is_said_in_both_languages_with_the_way_out() -> None:
    for environment in ({}, {"QT_QPA_PLATFORM": "xcb"}):
        sentence = screen_problem("linux", environment, lambda library: True)
        assert "--smoke" in sentence
        assert "没有可用的屏幕" in sentence


def test_a_missing_library_is_named_with_its_package() -> None:
    sentence = screen_problem("linux", {"DISPLAY": ":0"}, lambda library: library != "libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0" in sentence
    assert "apt-get install libxcb-cursor0" in sentence


def test_the_real_loader_tells_a_library_that_is_not_there() -> None:
    from studyapp.screen import _loads

    assert not _loads("libno-such-library.so.9")
