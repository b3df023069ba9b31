"""The design's tokens: one colour dict for each theme, the roles of type, the families of fonts.

Three hues, one meaning each: `accent` = act, `good` = right, progress, the source, `warn` = wrong, attention.
Selection has no hue, it is `ink`. All sizes are px at 100 % text size.
"""

from __future__ import annotations

from typing import NamedTuple

LIGHT: dict[str, str] = {
    "canvas": "#F7F5F2",  # page background
    "rail": "#F0EDE8",  # left rail
    "surface": "#FFFFFF",  # cards, panels, inputs, bars
    "sunken": "#F2EFEA",  # table header, hovered or selected row, pressed secondary
    "line": "#E3DFD8",  # hairlines, card border, empty part of a bar, mask block
    "line2": "#CFC9C0",  # border of buttons, option rows, tags
    "ctl": "#8B857C",  # border of input fields, check marks, unanswered cells; neutral bars
    "ink": "#211E1A",  # text, selection
    "ink2": "#565049",  # secondary text, icons
    "ink3": "#6B655D",  # captions, axis labels
    "dis": "#A09A91",  # disabled text
    "accent": "#9C2F24",  # primary button, mark of the current rail item, flag corner
    "accentH": "#86261D",  # primary, hover
    "accentP": "#6F1E17",  # primary, pressed
    "accentT": "#F8EBE8",  # tint behind a destructive confirmation only
    "accentX": "#9C2F24",  # accent as text or icon
    "good": "#1D4E7A",  # right, progress, evidence, mastered
    "goodM": "#6690B6",  # learning; bars without emphasis
    "goodT": "#E8F0F7",  # tint: right answer, evidence
    "goodL": "#B9CFE2",  # border of good tag/notice; heat level 2
    "warn": "#854A0E",  # wrong, attention
    "warnT": "#FAF0E1",  # tint: wrong, notice
    "warnL": "#E3C79C",  # border of warn tag/notice
    "focus": "#2C6CA8",  # focus ring
    "onAccent": "#FFFFFF",  # text on the accent, white in both themes
}

DARK: dict[str, str] = {
    "canvas": "#1A1918",
    "rail": "#151413",
    "surface": "#232120",
    "sunken": "#1D1B1A",
    "line": "#383430",
    "line2": "#4A4540",
    "ctl": "#8A847B",
    "ink": "#ECE8E2",
    "ink2": "#BDB6AC",
    "ink3": "#A19A90",
    "dis": "#6E6860",
    "accent": "#B04438",
    "accentH": "#BE5246",
    "accentP": "#983A2F",
    "accentT": "#3A2421",
    "accentX": "#E8978B",
    "good": "#8DBBE3",
    "goodM": "#4F7FA8",
    "goodT": "#1E2C39",
    "goodL": "#3A5A78",
    "warn": "#E2AB66",
    "warnT": "#33281B",
    "warnL": "#6A5030",
    "focus": "#7FB4E6",
    "onAccent": "#FFFFFF",
}


class Role(NamedTuple):
    """A role of type: font size and height of a line in px at 100 %, and whether it is bold by itself."""

    size: int
    line: int
    bold: bool = False


ROLES: dict[str, Role] = {
    "caption": Role(13, 20),  # captions, tags, small buttons, table head, axis labels
    "captionBold": Role(13, 20, True),  # the latest value of a chart
    "body": Role(15, 24),  # everything else
    "bodyBold": Role(15, 24, True),  # card titles
    "running": Role(15, 26),  # running text, explanations
    "title3": Role(17, 26, True),  # panel titles, the big button
    "option": Role(17, 28),  # options, verdict line
    "optionBold": Role(17, 28, True),
    "read": Role(17, 30),  # evidence
    "source": Role(17, 34),  # the outline as it is read
    "blank": Role(20, 40),  # what is typed into a blank
    "stem": Role(22, 37),
    "stemBlanks": Role(22, 60),  # a stem with blanks in it
    "heading": Role(22, 36, True),  # a heading in the outline
    "title1": Role(24, 36, True),  # page title, greeting
    "figure": Role(28, 36, True),
}

FAMILIES: tuple[str, ...] = ("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei")
"""Fonts with simplified Chinese shapes, the preferred one first."""

BORDER_LIMIT = 3
"""Lengths up to this many px are borders and marks, which do not grow with the text."""
