"""The controls every screen is made of; each takes the theme first and never changes it."""

from studyapp.ui.widgets.breakpoints import breadth, breadth_of, is_short
from studyapp.ui.widgets.buttons import Button, IconButton, LinkButton, PrimaryButton, QuietButton, SecondaryButton
from studyapp.ui.widgets.card import Card, Hairline
from studyapp.ui.widgets.check_box import CheckBox, RadioButton, draw_check
from studyapp.ui.widgets.combo_box import ComboBox
from studyapp.ui.widgets.flow_layout import FlowLayout
from studyapp.ui.widgets.icon import ICONS, draw_icon, icon, icon_pixmap
from studyapp.ui.widgets.key_cap import KeyCap, KeyHint, key_caps_shown
from studyapp.ui.widgets.labels import ElidedLabel, Label
from studyapp.ui.widgets.mastery_bar import MasteryBar, draw_mastery
from studyapp.ui.widgets.notice_bar import NoticeBar
from studyapp.ui.widgets.progress_bar import ProgressBar
from studyapp.ui.widgets.scroll_column import ScrollColumn
from studyapp.ui.widgets.segmented import Segmented
from studyapp.ui.widgets.tag import Tag
from studyapp.ui.widgets.text_block import Run, TextBlock

__all__ = [
    "ICONS",
    "Button",
    "Card",
    "CheckBox",
    "ComboBox",
    "ElidedLabel",
    "FlowLayout",
    "Hairline",
    "IconButton",
    "KeyCap",
    "KeyHint",
    "Label",
    "LinkButton",
    "MasteryBar",
    "NoticeBar",
    "PrimaryButton",
    "ProgressBar",
    "QuietButton",
    "RadioButton",
    "Run",
    "ScrollColumn",
    "SecondaryButton",
    "Segmented",
    "Tag",
    "TextBlock",
    "breadth",
    "breadth_of",
    "draw_check",
    "draw_icon",
    "draw_mastery",
    "icon",
    "icon_pixmap",
    "is_short",
    "key_caps_shown",
]
