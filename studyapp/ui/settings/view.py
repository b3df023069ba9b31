"""What the page 设置 shows, as values."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.parts import Part
from studyapp.settings import Settings


class CopyView(NamedTuple):
    """A backup copy: when it was made and what it holds, in words."""

    when: str
    contents: str


class SettingsView(NamedTuple):
    """The `settings` in force, the data `folder`, the main `parts` of the program, itself first, today's ordinal."""

    settings: Settings
    folder: str
    parts: tuple[Part, ...]
    today: int = 1
