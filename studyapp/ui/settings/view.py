"""What the page 设置 shows, as values."""

from __future__ import annotations

from typing import NamedTuple

from studyapp.settings import Settings


class Part(NamedTuple):
    """Something the program is made of: its name, version and licence."""

    name: str
    version: str
    licence: str


class SettingsView(NamedTuple):
    """The `settings` in force, the data `folder`, and the `parts` of the program, the program itself first."""

    settings: Settings
    folder: str
    parts: tuple[Part, ...]
