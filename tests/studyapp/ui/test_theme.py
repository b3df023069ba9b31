"""The theme: its colours can be read, its lengths grow with the text, its style sheet is whole."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from studyapp.ui.theme import DARK, LIGHT, ROLES, Theme, apply_theme, choose_family

TEXT = 4.5
MARK = 3.0

# (colour, what it stands on, least contrast); the pairs people read or find their way by.
PAIRS = [
    *((text, ground, TEXT) for text in ("ink", "ink2", "ink3") for ground in ("surface", "canvas", "rail", "sunken")),
    *((text, ground, TEXT) for text in ("good", "warn", "accentX") for ground in ("surface", "canvas")),
    ("onAccent", "accent", TEXT),
    ("onAccent", "accentH", TEXT),
    ("onAccent", "accentP", TEXT),
    ("good", "goodT", TEXT),
    ("warn", "warnT", TEXT),
    ("ink", "goodT", TEXT),
    ("ink", "warnT", TEXT),
    ("ink", "accentT", TEXT),
    ("ink2", "goodT", TEXT),
    ("ink2", "line", TEXT),
    ("surface", "ink", TEXT),
    ("surface", "good", TEXT),
    ("surface", "warn", TEXT),
    *((mark, ground, MARK) for mark in ("ctl", "goodM", "focus") for ground in ("surface", "canvas")),
]


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [Theme("light"), Theme("dark")], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("above", "below", "least"), PAIRS)
def test_pairs_that_matter_can_be_read(theme: Theme, above: str, below: str, least: float) -> None:
    assert contrast(theme.colour(above), theme.colour(below)) >= least


def test_both_themes_name_the_same_colours() -> None:
    assert list(LIGHT) == list(DARK)


def test_lengths_grow_with_the_text_and_borders_do_not() -> None:
    sheet = Theme("light", 2.0).style_sheet()
    assert "border: 1px solid" in sheet
    assert "border-radius: 12px" in sheet
    assert "2px solid #" in sheet
    assert Theme("light", 1.5).px(40) == 60
    assert Theme("light", 1.5).line("body") == 36
    assert Theme("light", 1.5).font("stem").pixelSize() == 33


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_is_filled_and_balanced(name: str) -> None:
    sheet = Theme(name).style_sheet()
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert set(re.findall(r"#\w+", sheet)) <= set((DARK if name == "dark" else LIGHT).values())


def test_bold_can_be_asked_for_and_refused() -> None:
    theme = Theme("light")
    assert theme.font("title1").bold()
    assert not theme.font("title1", bold=False).bold()
    assert theme.font("body", bold=True).bold()


def test_the_family_draws_chinese(chinese_font: str) -> None:
    assert choose_family()


def test_a_label_takes_size_and_colour_from_its_properties(qapp: QApplication, qtbot: object) -> None:
    theme = Theme("dark", 1.5, choose_family())
    apply_theme(qapp, theme)
    label = QLabel("今日")
    label.setProperty("type", "title1")
    label.setProperty("tone", "ink3")
    label.ensurePolished()
    assert label.font().pixelSize() == theme.px(ROLES["title1"].size)
    assert label.font().bold()
    assert label.palette().windowText().color().name().upper() == theme.colour("ink3")
    apply_theme(qapp, Theme("light"))
