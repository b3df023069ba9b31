"""What the page 设置 shows, as values."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.settings import Settings


class Part(NamedTuple):
    """Something the program is made of: its name, version and licence."""

    name: str
    version: str
    licence: str


class CopyView(NamedTuple):
    """A backup copy: when it was made and what it holds, in words."""

    when: str
    contents: str


class SettingsView(NamedTuple):
    """The `settings` in force, the data `folder`, the `parts` of the program, itself first, and today's ordinal."""

    settings: Settings
    folder: str
    parts: tuple[Part, ...]
    today: int = 1
